import { latest, type Clock } from '#tasks/clock.ts';
import type { Time } from '#tasks/time.ts';
import { turn } from './stopwatch.ts';

/** Who sleeps, and until when by the clock. */
type Sleeper = { readonly until: number };

/**
 * Time in which nobody waits: as long as somebody sleeps, the clock is moved on to whoever wakes first. All wake at
 * their own times, however many sleep at once.
 *
 * @param advance Moves the clock on by milliseconds, and resolves when all that is due by then has been done.
 */
export function createSleepers(clock: Clock, advance: (by: number) => Promise<void>): Time {
  const sleepers = new Set<Sleeper>();
  let isMoving = false;

  async function move(): Promise<void> {
    isMoving = true;
    // Whoever is awake goes on first: they may want to sleep for less.
    for (await turn(); sleepers.size > 0; await turn()) {
      let next = latest;
      for (const { until } of sleepers) next = Math.min(next, until);
      await advance(Math.max(0, next - clock.now()));
    }
    isMoving = false;
  }

  return {
    now: () => clock.now(),
    sleep: (milliseconds, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason);
        const until = clock.now() + Math.max(0, Math.ceil(milliseconds));
        if (until > latest) throw new RangeError('a clock does not go beyond the year 9999');
        const sleeper: Sleeper = { until };
        const end = () => {
          sleepers.delete(sleeper);
          signal?.removeEventListener('abort', onAbort);
          resolve();
        };
        // A mock that goes back to the start wakes everybody.
        const callOff = clock.at(until, end, end);
        const onAbort = () => {
          reject(signal?.reason);
          callOff();
          end();
        };
        sleepers.add(sleeper);
        signal?.addEventListener('abort', onAbort, { once: true });
        if (!isMoving) void move();
      }),
  };
}
