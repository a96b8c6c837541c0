import type { CheckOutcome, Expense, Verdict, VerifyReport } from '#verify/report.ts';
import { count } from '../report/words.ts';

/** How many checks ended in which way. */
export function tally({ checks }: VerifyReport): Readonly<Record<Verdict, number>> {
  const tallied = { passed: 0, drifted: 0, undecided: 0, skipped: 0 };
  for (const { verdict } of checks) tallied[verdict]++;
  return tallied;
}

/** `64 checks: 61 passed, 2 drifted, 1 undecided`. */
export function sums(report: VerifyReport): string {
  const { passed, ...others } = tally(report);
  const rest = Object.entries(others).flatMap(([verdict, number]) => (number === 0 ? [] : [`${number} ${verdict}`]));
  return `${count(report.checks.length, 'check')}: ${[`${passed} passed`, ...rest].join(', ')}`;
}

/** `2 jobs, 0.9 USD`. */
export function expense({ jobs, amount, unpriced, currency }: Expense): string {
  if (jobs === 0) return 'no job';
  if (unpriced === jobs) return `${count(jobs, 'job')}, at no documented price`;
  const price = currency === undefined ? String(amount) : `${amount} ${currency}`;
  const rest = unpriced === 0 ? '' : `, ${unpriced} of them at no documented price`;
  return `${count(jobs, 'job')}, ${price}${rest}`;
}

/** What the jobs cost, and what they were expected to; `undefined` where none was in question. */
export function money({ estimate, spent }: VerifyReport): string | undefined {
  if (estimate.jobs === 0 && spent.jobs === 0) return undefined;
  return `estimate: ${expense(estimate)}; spent: ${expense(spent)}`;
}

/** Why a run says nothing about the gateway, or not all that it was to say; `undefined` when it does. */
export function shortcoming(report: VerifyReport): string | undefined {
  if (!report.complete) return report.problem ?? 'the run did not come to its end';
  const { passed, drifted } = tally(report);
  return passed + drifted === 0 ? 'no check came to a verdict' : undefined;
}

/**
 * What the process ends with: 2 when the run fell short, whatever it found until then, since its list is not whole;
 * 1 for drift; else 0.
 */
export function exitCode(report: VerifyReport, { strict }: { readonly strict: boolean }): 0 | 1 | 2 {
  if (shortcoming(report) !== undefined) return 2;
  if (!report.ok) return 1;
  return strict && tally(report).undecided > 0 ? 2 : 0;
}

/** The checks that ended in one way. */
export function those(report: VerifyReport, verdict: Verdict): readonly CheckOutcome[] {
  return report.checks.filter((check) => check.verdict === verdict);
}
