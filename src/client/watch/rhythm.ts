/**
 * When a task is asked for.
 *
 * @module
 */
import type { Provider } from '#providers/provider.ts';
import { amount, type Settings } from '../settings.ts';

/** How much longer each wait is than the one before. */
const growth = 1.15;
/** The part of a wait that chance adds to it. */
const spread = 0.2;
/** Milliseconds before the end of the time at which the last query is made: at least, and where answers take long. */
const lastLook = { least: 1_000, most: 5_000 };

/** All in milliseconds. */
export type Timing = {
  readonly timeout: number;
  /** From the creation of a task to the first query. */
  readonly firstAfter: number;
  /** Between the first queries. */
  readonly every: number;
  /** The longest wait. */
  readonly highest: number;
};

/** @throws {ConfigurationError} when one is not what it has to be. */
export function timingOf(
  provider: Provider,
  options: {
    readonly timeout?: number | undefined;
    readonly pollInterval?: number | undefined;
    readonly maxPollInterval?: number | undefined;
  },
): Timing {
  const { firstAfterSeconds, everySeconds } = provider.contract.lifecycle.polling;
  const given = (name: keyof typeof options, least: number) =>
    options[name] === undefined ? undefined : amount(provider, name, options[name], least);
  const interval = given('pollInterval', 1);
  const highest = given('maxPollInterval', interval ?? 1) ?? Math.max(30_000, interval ?? everySeconds * 1000);
  return {
    timeout: given('timeout', 0) ?? 1_800_000,
    firstAfter: interval ?? firstAfterSeconds * 1000,
    every: interval ?? everySeconds * 1000,
    highest,
  };
}

/** The times of queries, in milliseconds since the watch began; `undefined` where the time is over by then. */
export type Rhythm = {
  /** Of the first, for a task that was created so many milliseconds ago; there always is one. */
  first(age: number): number;
  /** After an answer that asked for so many milliseconds, which is a hint. */
  afterAnswer(asked: number | undefined): number | undefined;
  /** After so many failures in a row, the last of which asked for so many milliseconds. */
  afterTrouble(inARow: number, asked: number | undefined): number | undefined;
  /** Milliseconds that a query may take that begins now; enough for an answer also where it begins late. */
  limit(): number;
  isOver(): boolean;
};

/** @param settings With a time that begins at 0 and never runs backwards. */
export function createRhythm(
  { timeout, firstAfter, every, highest }: Timing,
  { time, random, requestTimeout }: Settings,
): Rhythm {
  /** What waits grow to. The rest is left to chance, so that those which have grown are spread, too. */
  const grown = Math.max(every, highest / (1 + spread));
  let interval = every;
  let begun = 0;
  /** The longest that a query has taken. */
  let slowest = 0;
  let isLast = false;

  const spreadOut = (wait: number) => Math.min(highest, Math.ceil(wait * (1 + spread * random())));

  function next(due: number): number | undefined {
    if (isLast) return undefined;
    const look = timeout - Math.min(lastLook.most, Math.max(lastLook.least, 2 * slowest));
    if (due <= look) return due;
    // At the end, one query hurts nobody who has asked for more patience than there is.
    isLast = true;
    // What was told a moment ago needs no second look.
    return look > time.now() ? look : undefined;
  }

  return {
    first: (age) => next(Math.max(0, spreadOut(firstAfter) - age)) ?? 0,
    afterAnswer(asked = 0) {
      const now = time.now();
      slowest = Math.max(slowest, now - begun);
      const wait = Math.max(Math.min(asked, highest), spreadOut(interval));
      interval = Math.min(grown, interval * growth);
      return next(now + wait);
    },
    afterTrouble(inARow, asked = 0) {
      const now = time.now();
      slowest = Math.max(slowest, now - begun);
      const wait = spreadOut(Math.min(grown, every * 2 ** (inARow - 1)));
      // Those who are asked for the same patience do not all come back at the same time.
      return next(now + Math.max(wait, asked && asked + Math.ceil(spread * every * random())));
    },
    limit() {
      begun = time.now();
      const least = Math.min(timeout, lastLook.least);
      return timeout === 0 ? requestTimeout : Math.min(requestTimeout, Math.max(least, timeout - begun));
    },
    isOver: () => time.now() >= timeout,
  };
}
