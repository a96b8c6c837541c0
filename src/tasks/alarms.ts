/**
 * What is to be done at which time, the earliest first.
 *
 * @module
 */

/** Something to do at a time, in milliseconds since the epoch. */
export type Alarm = {
  readonly time: number;
  readonly run: (time: number) => void;
  /** Called when it is taken out with all others. */
  readonly dropped?: (() => void) | undefined;
};

type Entry = Alarm & {
  /** Alarms of the same time keep the order they came in. */
  readonly order: number;
  /** Its index in the heap. */
  place: number;
};

/** A queue of alarms in which adding and removing take logarithmic time. */
export type Alarms = {
  /** The earliest; of several at the same time the one added first. */
  readonly next: Alarm | undefined;
  /** Adds an alarm; what comes back takes it out again. */
  add(time: number, run: (time: number) => void, dropped?: () => void): { readonly alarm: Alarm; remove(): void };
  /** Takes the earliest out. */
  shift(): void;
  clear(): void;
};

/** Makes an empty queue: a binary heap whose entries know their places. */
export function createAlarms(): Alarms {
  let heap: Entry[] = [];
  let added = 0;

  function put(entry: Entry, place: number): void {
    heap[place] = entry;
    entry.place = place;
  }

  function rise(entry: Entry): void {
    for (;;) {
      const { place } = entry;
      const parent = place > 0 ? heap[(place - 1) >> 1] : undefined;
      if (!parent || isBefore(parent, entry)) return;
      put(entry, parent.place);
      put(parent, place);
    }
  }

  function sink(entry: Entry): void {
    for (;;) {
      const { place } = entry;
      const [left, right] = [heap[2 * place + 1], heap[2 * place + 2]];
      const child = left && right && isBefore(right, left) ? right : left;
      if (!child || isBefore(entry, child)) return;
      put(entry, child.place);
      put(child, place);
    }
  }

  function remove(entry: Entry): void {
    // It may have been taken out before.
    if (heap[entry.place] !== entry) return;
    const last = heap.pop();
    if (!last || last === entry) return;
    put(last, entry.place);
    rise(last);
    sink(last);
  }

  return {
    get next() {
      return heap[0];
    },
    add(time, run, dropped) {
      const alarm: Entry = { time, run, dropped, order: added++, place: heap.length };
      heap.push(alarm);
      rise(alarm);
      return { alarm, remove: () => remove(alarm) };
    },
    shift() {
      if (heap[0]) remove(heap[0]);
    },
    clear() {
      const all = heap;
      heap = [];
      for (const { dropped } of all) dropped?.();
    },
  };
}

function isBefore(a: Entry, b: Entry): boolean {
  return a.time < b.time || (a.time === b.time && a.order < b.order);
}
