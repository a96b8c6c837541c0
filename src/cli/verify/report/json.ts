import type { VerifyReport } from '#verify/report.ts';
import { tally } from '../sums.ts';
import type { Context } from './report.ts';

/**
 * `{ ok, sums, ... }` and the fields of `VerifyReport`. `ok` is whether the exit code is 0, with `--strict` too, `sums` is how many checks
 * `passed`, `drifted`, stayed `undecided` or were `skipped`. Fields may be added, none goes.
 */
export function writeJson(report: VerifyReport, { ok }: Context): string {
  return `${JSON.stringify({ ...report, ok, sums: tally(report) }, undefined, 2)}\n`;
}
