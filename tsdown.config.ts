import { defineConfig } from 'tsdown';
import { providerIds } from './scripts/specs.ts';

/** Each entry is a subpath; package.json names them under `exports`, the providers by a pattern. */
export default defineConfig({
  entry: {
    index: 'src/index.ts',
    conformance: 'src/conformance/index.ts',
    simulator: 'src/simulator/index.ts',
    config: 'src/cli/config.ts',
    http: 'src/adapters/http/index.ts',
    msw: 'src/adapters/msw/index.ts',
    vitest: 'src/adapters/vitest/index.ts',
    prism: 'src/adapters/prism/index.ts',
    redis: 'src/adapters/redis/index.ts',
    probe: 'src/adapters/probe/index.ts',
    verify: 'src/verify/index.ts',
    'vitest-reporter': 'src/adapters/vitest/reporter.ts',
    // No subpath: the thread that `probe` starts.
    'probe-worker': 'src/adapters/probe/worker.ts',
    cli: 'src/cli/main.ts',
    ...Object.fromEntries(
      providerIds.flatMap((id) => [
        [`clients/${id}`, `generated/${id}/entry.gen.ts`],
        [`clients/${id}/operations`, `generated/${id}/operations.gen.ts`],
      ]),
    ),
  },
  fixedExtension: false,
  hash: false,
  outputOptions: {
    chunkFileNames: 'shared/[name].js',
    // Beside a provider it would bring that provider into every bundle: a validator cannot be shaken off.
    codeSplitting: {
      groups: [
        { name: 'media-kind', test: /media-kind\.ts$/ },
        // A schema cannot be shaken off, either; a module that nobody uses can.
        ...providerIds.map((id) => ({ name: `schemas-${id}`, test: new RegExp(`generated/${id}/zod\\.gen\\.ts$`) })),
      ],
    },
  },
  // A package that is imported and not declared would be taken in; that fails the build.
  deps: { onlyBundle: [] },
  dts: true,
  // How long the plugins took is not of interest.
  inputOptions: { checks: { bundlerTimings: false } },
});
