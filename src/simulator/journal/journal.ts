import type { Exchange } from '../exchange.ts';
import { createEntryMaker, type JournalEntry, type Kept, type Recorded } from './entry.ts';
import { createMatcher, describeFilter, type JournalFilter } from './filter.ts';
import { harOf, type Har } from './har.ts';

/** A part of a list. */
export type Page = {
  /** How many at most. @default all */
  readonly limit?: number | undefined;
  /** How many are left out before. @default 0 */
  readonly offset?: number | undefined;
};

export type WaitOptions = {
  /** How many requests are waited for; those that were there before count. @default 1 */
  readonly count?: number | undefined;
  /** Real milliseconds to wait at most. @default 5000 */
  readonly timeout?: number | undefined;
  /** Ends the wait early. */
  readonly signal?: AbortSignal | undefined;
};

/** What came in and what was answered: the newest requests, without keys and secrets. */
export type Journal = {
  /** How many requests have come since the start; some of them may be forgotten. */
  readonly seen: number;
  /** How many of them were forgotten to make room. */
  readonly dropped: number;
  /** Keeps a request and its answer, and gives the exchange without its secrets. */
  add(recorded: Recorded): Exchange;
  /** The requests that are meant, oldest first. */
  list(filter?: JournalFilter, page?: Page): readonly JournalEntry[];
  /** How many requests are meant. */
  count(filter?: JournalFilter): number;
  /**
   * Waits until the requests that are meant have come, and gives them, oldest first.
   * @throws {NotSeenError} when they do not come in time; it says what came instead.
   */
  waitFor(filter: JournalFilter, options?: WaitOptions): Promise<readonly JournalEntry[]>;
  /** The requests that are meant as an HTTP Archive, version 1.2. */
  toHar(filter?: JournalFilter): Har;
  /** Forgets everything and counts from the start. */
  clear(): void;
};

export type JournalOptions = {
  /** How many requests are kept, 1 or more; past that the oldest goes. @default 1000 */
  capacity?: number;
  /** Bytes that all of them may take; past that the oldest goes. The newest is always kept. @default 16 MiB */
  bytes?: number;
  /** Bytes that each body may take; of a longer one the beginning is kept. @default 64 KiB */
  bodyBytes?: number;
};

/** What was waited for has not come. */
export class NotSeenError extends Error {
  override name = 'NotSeenError';
  /** What came instead, the most similar first. */
  readonly nearest: readonly JournalEntry[];
  constructor(message: string, nearest: readonly JournalEntry[]) {
    super(message);
    this.nearest = nearest;
  }
}

type Waiter = { readonly note: (entry: JournalEntry) => void; readonly restart: () => void };

/** A timer for more rings at once; it is some 25 days. */
const longestTimeout = 2 ** 31 - 1;

// Waiting is for what other programs do, so it takes real time, whatever a test makes of the timers.
const { setTimeout: startTimer, clearTimeout: stopTimer } = globalThis;

/**
 * Makes a journal.
 *
 * @throws {RangeError} when `capacity` is below 1.
 */
export function createJournal(options: JournalOptions = {}): Journal {
  const { capacity = 1000, bytes = 16 * 1024 * 1024, bodyBytes = 64 * 1024 } = options;
  if (!(Number.isInteger(capacity) && capacity >= 1))
    throw new RangeError(`a journal keeps 1 or more requests, not ${capacity}`);
  const makeEntry = createEntryMaker(bodyBytes);
  const waiters = new Set<Waiter>();
  // The entry with the id n stands at n modulo the capacity.
  let kept: (Kept | undefined)[] = [];
  let seen = 0;
  let dropped = 0;
  let held = 0;

  function makeRoom(): void {
    while (seen - dropped > 1 && (seen - dropped > capacity || held > bytes)) {
      dropped += 1;
      held -= kept[dropped % capacity]?.weight ?? 0;
      kept[dropped % capacity] = undefined;
    }
  }

  function show(place: Kept): JournalEntry {
    held -= place.weight;
    const entry = place.show();
    held += place.weight;
    return entry;
  }

  function all(): JournalEntry[] {
    const entries: JournalEntry[] = [];
    const before = dropped;
    for (let id = dropped + 1; id <= seen; id++) {
      const place = kept[id % capacity];
      if (place) entries.push(show(place));
    }
    makeRoom();
    return entries.slice(dropped - before);
  }

  function matching(filter: JournalFilter = {}): JournalEntry[] {
    const differences = createMatcher(filter);
    return all().filter((entry) => differences(entry).length === 0);
  }

  function notSeen(filter: JournalFilter, found: number, count: number, timeout: number): NotSeenError {
    const differences = createMatcher(filter);
    const others = all()
      .map((entry) => ({ entry, fields: differences(entry) }))
      .filter(({ fields }) => fields.length > 0)
      .sort((a, b) => a.fields.length - b.fields.length || b.entry.id - a.entry.id)
      .slice(0, mostNearMisses);
    const instead = others.map(
      ({ entry: { method, path, status }, fields }) => `${method} ${path} → ${status} (other ${fields.join(', ')})`,
    );
    const end = instead.length === 0 ? 'nothing else came' : `instead came ${instead.join('; ')}`;
    return new NotSeenError(
      `waited ${timeout} ms for ${describeFilter(filter)}: ${found} of ${count} came; ${end}`,
      others.map(({ entry }) => entry),
    );
  }

  return {
    get seen() {
      return seen;
    },
    get dropped() {
      return dropped;
    },
    add(recorded) {
      const entry = makeEntry(recorded, seen + 1);
      seen += 1;
      held += entry.weight;
      // Before the new entry takes the place of the oldest.
      makeRoom();
      kept[seen % capacity] = entry;
      for (const waiter of waiters) waiter.note(show(entry));
      return entry.exchange;
    },
    list(filter, { limit = Number.POSITIVE_INFINITY, offset = 0 } = {}) {
      return matching(filter).slice(offset, offset + limit);
    },
    count: (filter) => matching(filter).length,
    waitFor(filter, { count = 1, timeout = 5000, signal } = {}) {
      const differences = createMatcher(filter);
      let found = matching(filter);
      if (found.length >= count) return Promise.resolve(found);
      return new Promise((resolve, reject) => {
        const finish = (end: () => void) => {
          stopTimer(timer);
          waiters.delete(waiter);
          signal?.removeEventListener('abort', abort);
          end();
        };
        const abort = () => finish(() => reject(signal?.reason));
        const waiter: Waiter = {
          note(entry) {
            if (differences(entry).length > 0) return;
            found.push(entry);
            if (found.length >= count) finish(() => resolve(found));
          },
          restart: () => (found = []),
        };
        const giveUp = () => finish(() => reject(notSeen(filter, found.length, count, timeout)));
        const timer = startTimer(giveUp, Math.min(timeout, longestTimeout));
        waiters.add(waiter);
        signal?.addEventListener('abort', abort);
        if (signal?.aborted) abort();
      });
    },
    toHar: (filter) => harOf(matching(filter)),
    clear() {
      kept = [];
      seen = 0;
      dropped = 0;
      held = 0;
      for (const waiter of waiters) waiter.restart();
    },
  };
}

/** Enough to see what went wrong. */
const mostNearMisses = 3;
