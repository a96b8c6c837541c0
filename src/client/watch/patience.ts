/**
 * Which failures of queries are forgiven, and how many.
 *
 * @module
 */
import type { Provider } from '#providers/provider.ts';
import { ApiError, ConnectionError, InvalidResponseError } from '../errors.ts';
import { amount } from '../settings.ts';

/** How a query may fail. */
export type Trouble = ApiError | ConnectionError | InvalidResponseError;

/** Whether something that was thrown says that a query has failed. */
export function isTrouble(error: unknown): error is Trouble {
  return error instanceof ApiError || error instanceof ConnectionError || error instanceof InvalidResponseError;
}

/**
 * How many queries may fail one after the other, of each kind; one more ends the watch. Whatever the kind, a query
 * that tells of the task makes all of them start anew.
 */
export type Tolerance = {
  /** No answer, or a server error. @default 10 */
  readonly unavailable?: number | undefined;
  /** No JSON, an answer that tells of no task, or a success that names no video. @default 5 */
  readonly malformed?: number | undefined;
  /** The provider does not know the task, as happens right after a create. @default 6 */
  readonly unknownTask?: number | undefined;
};

const reasons = {
  unavailable: 'the provider does not answer',
  malformed: 'its answers cannot be understood',
  unknownTask: 'the provider does not know it, or not any more',
  limited: 'the provider has no time for it',
  final: 'the provider refuses to tell',
};

type Kind = keyof typeof reasons;

/** Counts failures against what is forgiven. */
export type Patience = {
  /** How many of this kind there have been in a row, this one included; `undefined` when that is one too many. */
  take(trouble: Trouble): number | undefined;
  /** Begins to count anew. */
  restore(): void;
};

/** @throws {ConfigurationError} when a number of the tolerance is none, or below 0. */
export function createPatience(provider: Provider, tolerance: Tolerance = {}): Patience {
  const budget = (kind: keyof Tolerance, usual: number) =>
    amount(provider, `tolerance.${kind}`, tolerance[kind] ?? usual, 0);
  const budgets: Readonly<Record<Kind, number>> = {
    unavailable: budget('unavailable', 10),
    malformed: budget('malformed', 5),
    unknownTask: budget('unknownTask', 6),
    limited: Infinity,
    final: 0,
  };
  const used = new Map<Kind, number>();
  return {
    take(trouble) {
      const kind = kindOf(trouble);
      const count = (used.get(kind) ?? 0) + 1;
      used.set(kind, count);
      return count > budgets[kind] ? undefined : count;
    },
    restore: () => used.clear(),
  };
}

/** Why one failure too many was the end. */
export function reasonOf(trouble: Trouble): string {
  return reasons[kindOf(trouble)];
}

function kindOf(trouble: Trouble): Kind {
  if (trouble instanceof InvalidResponseError) return 'malformed';
  if (trouble instanceof ConnectionError || trouble.kind === 'server-error') return 'unavailable';
  if (trouble.kind === 'unknown-task') return 'unknownTask';
  return trouble.kind === 'rate-limited' ? 'limited' : 'final';
}
