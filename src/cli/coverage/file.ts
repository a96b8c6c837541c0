import { writeWhole } from '#adapters/files/write-whole.ts';
import type { Coverage } from '#simulator/index.ts';
import { coverageJson } from '#simulator/coverage/summary.ts';

/**
 * Writes a coverage as JSON, for `seedance-kit coverage` to read; folders that are missing are made.
 *
 * @throws what the file system says, when the file cannot be written
 */
export async function writeCoverageFile(path: string, coverage: Coverage): Promise<void> {
  await writeWhole(path, coverageJson(coverage));
}
