/** What can stand in a list by age: the list sets these two. */
type Aged<T> = { older: T | undefined; younger: T | undefined };

/**
 * Things in the order of age. Adding, removing and finding the oldest take constant time; the keys of a `Map` would
 * do the same, but for a start that steps over all that was ever deleted.
 */
export type AgedList<T extends Aged<T>> = {
  readonly size: number;
  readonly oldest: T | undefined;
  readonly youngest: T | undefined;
  /** Adds a thing that stands in no list as the youngest. */
  add(thing: T): void;
  /** Removes a thing that stands in this list. */
  remove(thing: T): void;
  /** Oldest first. */
  [Symbol.iterator](): Iterator<T>;
  clear(): void;
};

export function createAgedList<T extends Aged<T>>(): AgedList<T> {
  let oldest: T | undefined;
  let youngest: T | undefined;
  let size = 0;
  return {
    get size() {
      return size;
    },
    get oldest() {
      return oldest;
    },
    get youngest() {
      return youngest;
    },
    add(thing) {
      thing.older = youngest;
      if (youngest) youngest.younger = thing;
      else oldest = thing;
      youngest = thing;
      size += 1;
    },
    remove(thing) {
      const { older, younger } = thing;
      if (older) older.younger = younger;
      else oldest = younger;
      if (younger) younger.older = older;
      else youngest = older;
      // What is gone must not keep alive what came after it.
      thing.older = undefined;
      thing.younger = undefined;
      size -= 1;
    },
    *[Symbol.iterator]() {
      for (let thing = oldest; thing; thing = thing.younger) yield thing;
    },
    clear() {
      oldest = undefined;
      youngest = undefined;
      size = 0;
    },
  };
}
