/** A suite of somebody who uses the mock and its reporter, run by `src/adapters/vitest/reporter.test.ts`. */
import { defineConfig } from 'vitest/config';

const reporter = new URL('../../../src/adapters/vitest/reporter.ts', import.meta.url).pathname;

export default defineConfig({
  test: {
    root: import.meta.dirname,
    reporters: ['default', [reporter, { min: 90, output: process.env.REPORTED_TO ?? '' }]],
    projects: [
      { extends: true, test: { name: 'threads', pool: 'threads', include: ['threads.case.ts'] } },
      { extends: true, test: { name: 'forks', pool: 'forks', include: ['forks.case.ts'] } },
    ],
  },
});
