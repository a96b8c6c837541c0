/**
 * How what a test has exercised gets from its worker to the reporter: in the metadata of the test, which Vitest hands
 * over from any pool, keeps in blobs, and makes anew with each run.
 *
 * @module
 */
import type { TaskMeta } from 'vitest';
import { mergeCoverage, type Coverage } from '#simulator/coverage/coverage.ts';

declare module 'vitest' {
  // Only an interface can be added to.
  // oxlint-disable-next-line typescript/consistent-type-definitions
  interface TaskMeta {
    /** What the mocks of `useSimulator` saw in this test; absent where none was asked. */
    seedanceKitCoverage?: Coverage;
  }
}

/** What the mocks of a test have seen. */
export function seenIn(meta: TaskMeta): Coverage | undefined {
  return meta.seedanceKitCoverage;
}

/** Adds what a mock has seen to what other mocks of the test have seen, or the same test in an attempt before. */
export function handOver(meta: TaskMeta, seen: Coverage): void {
  if (Object.keys(seen.providers).length === 0) return;
  meta.seedanceKitCoverage = mergeCoverage(...[seenIn(meta) ?? []].flat(), seen);
}
