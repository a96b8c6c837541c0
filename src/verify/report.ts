import type { ProviderId } from '#providers/index.ts';
import type { Limit } from '#providers/provider.ts';
import type { Charge } from '#tasks/task.ts';

/** What a check is, whether it runs or not. */
export type CheckInfo = {
  /** Stable from version to version: `limit-rejects/duration`, `wrong-key/getTask`. Unique among those of a provider. */
  readonly id: string;
  /** What it shows, in a line without its full stop. */
  readonly meaning: string;
  /** Whether a job is accepted, and so billed, when the gateway keeps its contract. */
  readonly spends: boolean;
  /** The operation that it asks. */
  readonly operation: string;
  /** The documented limit that it is about. */
  readonly limit?: string;
  /** Where what it checks is documented, where that is known. */
  readonly source?: Limit['source'];
  /** How well that is known. */
  readonly confidence?: Limit['confidence'];
};

/** In which way a gateway differs from its contract. */
export type DriftKind =
  /** A documented limit is no longer enforced. */
  | 'limit-not-enforced'
  /** A documented limit is now stricter: what it allows is refused. */
  | 'limit-stricter'
  | 'undocumented-field'
  | 'missing-field'
  /** Of a field, or of the content type of the answer. */
  | 'wrong-value'
  /** A state is spelled differently. */
  | 'status-spelling'
  /** An answer has a status that the operation is not documented to have, or another than this request has to get. */
  | 'unexpected-status'
  /** No JSON where JSON is documented. */
  | 'wrong-body'
  /** A request without a key, or with a wrong one, is answered. */
  | 'key-not-required'
  /** A task took a step that its lifecycle does not have, or changed after its end. */
  | 'illegal-transition'
  /** Progress that shrinks, a result that is missing, and the like. */
  | 'broken-promise';

/** One difference between the gateway and its contract. */
export type Drift = {
  readonly kind: DriftKind;
  /** In words: `documented limit apimart/duration is no longer enforced: …`. */
  readonly message: string;
  /** Where in the answer, as a JSON Pointer. */
  readonly pointer?: string;
};

export type Verdict =
  | 'passed'
  /** The gateway differs from its contract. */
  | 'drifted'
  /** It was not run, for a reason. */
  | 'skipped'
  /** It ran and came to no verdict: no answer, 429 to the end, an error of the gateway itself. */
  | 'undecided';

/** A check that is done. */
export type CheckOutcome = CheckInfo & {
  readonly verdict: Verdict;
  /** Empty unless it drifted. */
  readonly drifts: readonly Drift[];
  /** Why it was skipped or undecided; of any other, what of it was not tried, and why. */
  readonly reason?: string;
  /** What was asked and answered, without keys and bodies. */
  readonly exchanges: readonly { readonly method: string; readonly path: string; readonly status?: number }[];
  /** Milliseconds. */
  readonly duration: number;
};

/** What the jobs that a run creates cost by the documented prices. */
export type Expense = {
  /** Jobs. */
  readonly jobs: number;
  /** The sum of the documented prices. */
  readonly amount: number;
  /** How many of the jobs have no documented price; `amount` does not count them. */
  readonly unpriced: number;
  /** `undefined` for a provider without any documented price. */
  readonly currency: Charge['currency'] | undefined;
};

/** What a run found out. */
export type VerifyReport = {
  /** Whether the gateway keeps its contract, as far as it was tried: every check had its turn, one passed, and none drifted. */
  readonly ok: boolean;
  readonly provider: ProviderId;
  /** The address that was asked, without a user name and a password. */
  readonly baseUrl: string;
  /** ISO 8601. */
  readonly startedAt: string;
  /** Milliseconds. */
  readonly duration: number;
  /** In the order of the suite. */
  readonly checks: readonly CheckOutcome[];
  /** What the accepting checks cost, as far as they are not refused; before the first create is sent. */
  readonly estimate: Expense;
  /** Of the jobs that were accepted or may have been, those that had to be refused among them. */
  readonly spent: Expense;
  /** Whether every check had its turn; if not, `problem` says why. */
  readonly complete: boolean;
  /** What kept the run from its end: the gateway cannot be reached, refuses the key, or wants to be left alone; the run was interrupted. */
  readonly problem?: string;
};
