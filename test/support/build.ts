/** Builds and packs the package once for all tests of it, in a copy, so that whoever uses `dist` meanwhile is left alone. */
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { root } from '../../scripts/specs.ts';
import { runAsUser } from './installed.ts';

declare module 'vitest' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only interfaces can be added to
  interface ProvidedContext {
    package: {
      /** What `npm run build` writes. */
      dist: string;
      tarball: string;
      /** The files in it. */
      packed: string[];
    };
  }
}

/** What `npm pack` needs. */
const sources = [
  'LICENSE',
  'README.md',
  'generated',
  'mocks',
  'package.json',
  'scripts',
  'specs',
  'src',
  'tsconfig.json',
  'tsdown.config.ts',
];

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'seedance-kit-'));
  const copy = join(folder, 'copy');
  await Promise.all(sources.map((name) => cp(join(root, name), join(copy, name), { recursive: true })));
  await symlink(join(root, 'node_modules'), join(copy, 'node_modules'));
  await runAsUser(copy, process.execPath, ['node_modules/tsdown/dist/run.mjs', '--log-level', 'error']);
  const pack = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder];
  const [{ filename, files }] = JSON.parse(await runAsUser(copy, 'npm', pack));
  project.provide('package', {
    dist: join(copy, 'dist'),
    tarball: join(folder, filename),
    packed: files.map(({ path }: { path: string }) => path),
  });
  return () => rm(folder, { recursive: true, force: true });
}
