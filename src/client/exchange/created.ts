/**
 * When a client has created its tasks: the first query of one that is new can wait.
 *
 * @module
 */
import type { Settings } from '../settings.ts';

/** The ids of so many tasks are remembered. */
const most = 1_000;

const timesOf = new WeakMap<Settings, Map<string, number>>();

/** Remembers that a task was created now. */
export function rememberCreated(settings: Settings, id: string): void {
  const times = timesOf.get(settings) ?? new Map<string, number>();
  timesOf.set(settings, times.set(id, settings.time.now()));
  for (const oldest of times.keys()) {
    if (times.size <= most) break;
    times.delete(oldest);
  }
}

/** When a client created a task, in milliseconds since the epoch; `undefined` where it did not, or long ago. */
export function createdAt(settings: Settings, id: string): number | undefined {
  return timesOf.get(settings)?.get(id);
}
