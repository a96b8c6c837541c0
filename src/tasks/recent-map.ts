/** A map of what was set last: of the keys before it holds some, and forgets the others. */
export type RecentMap<Key, Value> = {
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): void;
  clear(): void;
};

/**
 * Forgets many at once, which takes less than to keep an order of age and forget one by one.
 *
 * @param count Keys that are held at least, those set last; at most there are twice as many.
 */
export function createRecentMap<Key, Value>(count: number): RecentMap<Key, Value> {
  let older = new Map<Key, Value>();
  let newer = new Map<Key, Value>();
  return {
    get: (key) => newer.get(key) ?? older.get(key),
    set(key, value) {
      if (newer.size >= count && !newer.has(key)) {
        older = newer;
        newer = new Map();
      }
      newer.set(key, value);
    },
    clear() {
      older = new Map();
      newer = new Map();
    },
  };
}
