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

/** What has passed, and what was found. */
export type Tally = {
  readonly exchanges: number;
  /** Exchanges without a whole answer of the upstream. */
  readonly unanswered: number;
  /** Those of them for which nobody was to be reached. */
  readonly unreachable: number;
  /** How often, all together. */
  readonly violations: number;
  readonly warnings: number;
  readonly findings: readonly Distinct[];
  /** Different findings beyond those that are kept. */
  readonly more: number;
  /** The limits that would refuse and could not be decided, by how often. */
  readonly undecided: Readonly<Record<string, number>>;
};

/** Nobody reads more; what a client sends is not to fill the memory. */
const mostDistinct = 1000;

/** Counts what goes by. */
export function createCounter() {
  const findings = new Map<string, Distinct>();
  const undecided = new Map<string, number>();
  const sums = { exchanges: 0, unanswered: 0, unreachable: 0, violations: 0, warnings: 0, more: 0 };

  return {
    /** Gives, for each fault of the exchange, how often it has occurred. */
    add({ exchange, faults, undecided: open, failure }: Inspected): readonly number[] {
      const { method, path, status, time, operation } = exchange;
      sums.exchanges += 1;
      if (failure) sums.unanswered += 1;
      if (failure === 'unreachable') sums.unreachable += 1;
      for (const limit of open) undecided.set(limit, (undecided.get(limit) ?? 0) + 1);
      return faults.map((fault) => {
        sums[`${fault.severity}s`] += 1;
        const key = keyOf(fault, operation);
        const known = findings.get(key);
        if (!known && findings.size >= mostDistinct) {
          sums.more += 1;
          return 1;
        }
        const first = known?.first ?? { exchange: sums.exchanges, method, path, status, time };
        const count = (known?.count ?? 0) + 1;
        findings.set(key, {
          fault: known?.fault ?? fault,
          ...(operation !== undefined && { operation }),
          count,
          first,
        });
        return count;
      });
    },
    tally(): Tally {
      return { ...sums, findings: [...findings.values()], undecided: Object.fromEntries(undecided) };
    },
  };
}

/** A limit is broken in the same way whatever the value; of another fault the words tell. */
function keyOf({ severity, in: side, id, pointer, message, source }: Fault, operation = ''): string {
  const place = pointer.replaceAll(/\/\d+(?=\/|$)/g, '/*');
  return [severity, side, operation, id, place, source ? '' : message].join(' ');
}
