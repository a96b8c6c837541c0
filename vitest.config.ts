import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

// Most of a start is to compile the same sources again: of Vitest's workers, and of the processes that tests start.
process.env.NODE_COMPILE_CACHE ??= join(import.meta.dirname, 'node_modules/.cache/compiled-for-tests');

const packaging = ['test/package.test.ts', 'test/guide.test.ts'];

export default defineConfig({
  test: {
    setupFiles: ['test/support/setup.ts'],
    testTimeout: 20_000,
    // Tests wait for other processes as often as they count: no processor is left out.
    maxWorkers: '100%',
    projects: [
      // `npm test`
      {
        extends: true,
        test: { name: 'suite', include: ['src/**/*.test.ts', 'test/**/*.test.ts'], exclude: packaging },
      },
      // `npm run check:package`: it builds, packs and installs, and takes long for that.
      {
        extends: true,
        test: {
          name: 'package',
          include: packaging,
          globalSetup: ['test/support/build.ts'],
          // It imports a JSON file as bundlers take them.
          server: { deps: { inline: ['@actions/workflow-parser'] } },
        },
      },
    ],
  },
});
