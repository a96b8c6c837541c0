import { expect, test } from 'vitest';
import type { Verdict, VerifyReport } from '#verify/report.ts';
import { exitCode, expense } from './sums.ts';

function reportOf(verdicts: readonly Verdict[], complete = true): VerifyReport {
  const common = { meaning: '', spends: false, operation: 'x', drifts: [], exchanges: [], duration: 0 };
  return {
    ok: complete && verdicts.includes('passed') && !verdicts.includes('drifted'),
    provider: 'tokenhub',
    baseUrl: 'http://127.0.0.1',
    startedAt: '2026-01-02T03:04:05.000Z',
    duration: 0,
    checks: verdicts.map((verdict, index) => ({ ...common, id: String(index), verdict })),
    estimate: { jobs: 0, amount: 0, unpriced: 0, currency: undefined },
    spent: { jobs: 0, amount: 0, unpriced: 0, currency: undefined },
    complete,
  };
}

test.each<[verdicts: Verdict[], complete: boolean, strict: boolean, code: number]>([
  [['passed', 'skipped'], true, false, 0],
  [['passed', 'undecided'], true, false, 0],
  [['passed', 'undecided'], true, true, 2],
  [['passed', 'drifted', 'undecided'], true, false, 1],
  [['drifted', 'undecided'], true, true, 1],
  [['undecided'], true, false, 2],
  [['skipped'], true, false, 2],
  // The list of what has drifted is not whole.
  [['passed', 'drifted', 'skipped'], false, false, 2],
])('%j, complete: %j, strict: %j ends with %i', (verdicts, complete, strict, code) => {
  expect(exitCode(reportOf(verdicts, complete), { strict })).toBe(code);
});

test('an expense says what is not known of it', () => {
  expect(expense({ jobs: 2, amount: 0.9, unpriced: 0, currency: 'USD' })).toBe('2 jobs, 0.9 USD');
  expect(expense({ jobs: 1, amount: 0, unpriced: 1, currency: 'USD' })).toBe('1 job, at no documented price');
  const mixed = { jobs: 3, amount: 1.5, unpriced: 1, currency: 'USD' } as const;
  expect(expense(mixed)).toBe('3 jobs, 1.5 USD, 1 of them at no documented price');
  expect(expense({ jobs: 0, amount: 0, unpriced: 0, currency: undefined })).toBe('no job');
});
