/**
 * What several checks have in common, so that it is told once.
 *
 * @module
 */
import type { CheckOutcome } from '#verify/report.ts';

/** Checks that saw the same. */
export type Group = readonly [CheckOutcome, ...CheckOutcome[]];

/** Checks by what drifted, in the order of the first of each. */
export function alike(outcomes: readonly CheckOutcome[]): readonly Group[] {
  const groups = new Map<string, [CheckOutcome, ...CheckOutcome[]]>();
  for (const outcome of outcomes) {
    const key = JSON.stringify(outcome.drifts.map(({ message, pointer }) => [message, pointer]));
    const group = groups.get(key);
    if (group) group.push(outcome);
    else groups.set(key, [outcome]);
  }
  return [...groups.values()];
}

/** The ids of checks, by the reason why they came to no verdict. */
export function byReason(outcomes: readonly CheckOutcome[]): readonly (readonly [reason: string, ids: string[]])[] {
  const groups = new Map<string, string[]>();
  for (const { id, reason = 'no reason is known' } of outcomes) {
    const ids = groups.get(reason) ?? [];
    groups.set(reason, ids);
    ids.push(id);
  }
  return [...groups];
}

/** The first few ids, and how many more there are. */
export function named(ids: readonly string[]): string {
  const shown = ids.slice(0, 5).join(', ');
  return ids.length > 5 ? `${shown} and ${ids.length - 5} more` : shown;
}
