import type { VerifyReport } from '#verify/report.ts';
import { tally } from '../sums.ts';
import type { Context } from './report.ts';

/**
 * `{ ok, sums, ... }` and the fields of `VerifyReport`. `ok` is whether the exit code is 0, `sums` is how many checks
 * `passed`, `drifted`, stayed `undecided` or were `skipped`. Fields may be added, none goes.
 */
export function writeJson(report: VerifyReport, { ok }: Context): string {
  return `${JSON.stringify({ ok, sums: tally(report), ...report }, undefined, 2)}\n`;
}
