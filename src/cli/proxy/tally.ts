import type { Inspected } from './inspect.ts';
import type { Fault } from './fault.ts';

/** A fault that occurred, once or often. */
export type Distinct = {
  readonly fault: Fault;
  /** The `operationId`, where there is one. */
  readonly operation?: string;
  readonly count: number;
  /** The exchange that had it first. */
  readonly first: {
    /** Counts from 1. */
    readonly exchange: number;
    readonly method: string;
    readonly path: string;
    readonly status: number;
    /** Milliseconds since the epoch. */
    readonly time: number;
  };
};

/** A fault, and how often it has occurred by now. */
export type Counted = { readonly fault: Fault; readonly times: number };

/** What has passed, and what was found. */
export type Tally = {
  readonly exchanges: number;
  /** Exchanges without a whole answer of the upstream. */
  readonly unanswered: number;
  /** Those of them whose request was not sent on. */
  readonly unsent: number;
  /** How often, all together. */
  readonly violations: number;
  readonly warnings: number;
  /** Faults of requests that were meant to be there: `--allow`. */
  readonly allowed: number;
  readonly findings: readonly Distinct[];
  /** Different findings beyond those that are kept. */
  readonly more: number;
  /** The limits that would refuse and could not be decided, by how often. */
  readonly undecided: Readonly<Record<string, number>>;
};

/** Nobody reads more; what a client sends is not to fill the memory. */
const mostDistinct = 1000;

/** Counts what goes by. @param allow The limits that requests may break */
export function createCounter(allow: readonly string[] = []) {
  const findings = new Map<string, Distinct>();
  const undecided = new Map<string, number>();
  const sums = { exchanges: 0, unanswered: 0, unsent: 0, violations: 0, warnings: 0, allowed: 0, more: 0 };

  return {
    /** Gives the faults that count, each with how often it has occurred. */
    add({ exchange, faults, undecided: open, failure }: Inspected): readonly Counted[] {
      const { method, path, status, time, operation } = exchange;
      sums.exchanges += 1;
      if (failure) sums.unanswered += 1;
      if (failure === 'too-large' || failure === 'refused') sums.unsent += 1;
      for (const limit of open) undecided.set(limit, (undecided.get(limit) ?? 0) + 1);
      const counted = faults.filter(({ in: side, id }) => side === 'answer' || !allow.includes(id));
      sums.allowed += faults.length - counted.length;
      return counted.map((fault) => {
        sums[`${fault.severity}s`] += 1;
        const key = keyOf(fault, operation);
        const known = findings.get(key);
        if (!known && findings.size >= mostDistinct) {
          sums.more += 1;
          return { fault, times: 1 };
        }
        const first = known?.first ?? { exchange: sums.exchanges, method, path, status, time };
        const times = (known?.count ?? 0) + 1;
        findings.set(key, {
          fault: known?.fault ?? fault,
          ...(operation !== undefined && { operation }),
          count: times,
          first,
        });
        return { fault, times };
      });
    },
    tally(): Tally {
      return { ...sums, findings: [...findings.values()], undecided: Object.fromEntries(undecided) };
    },
  };
}

/** A limit is broken in the same way whatever the value, and a field of an answer; of another fault the words tell. */
function keyOf({ severity, in: side, id, kind, pointer, message, source }: Fault, operation = ''): string {
  const place = pointer.replaceAll(/\/\d+(?=\/|$)/g, '/*');
  const isOfPlace = source !== undefined || (kind !== undefined && place !== '' && kind !== 'status-spelling');
  return [severity, side, operation, id, kind, place, isOfPlace ? '' : message].join(' ');
}
