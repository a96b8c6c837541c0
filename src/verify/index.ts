/**
 * Whether a gateway still keeps its contract: a suite of checks that follows from the spec, the limits and the
 * lifecycle of a provider, run against any address.
 *
 * @module
 */
export type { VerifyMedia, VerifyOptions, VerifyProgress } from './options.ts';
export type { CheckInfo, CheckOutcome, Drift, DriftKind, Expense, Verdict, VerifyReport } from './report.ts';
export { checksOf } from './suite.ts';
export { verify } from './verify.ts';
