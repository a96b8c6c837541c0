/** A map of what was set last: it holds from a half of its capacity to all of it, and forgets what was set before. */
export type RecentMap<Key, Value> = {
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): void;
  clear(): void;
};

/**
 * Forgets half of all at once, which takes less than to keep an order of age and forget one by one.
 *
 * @param capacity 2 or more
 */
export function createRecentMap<Key, Value>(capacity: number): RecentMap<Key, Value> {
  const half = Math.floor(capacity / 2);
  let older = new Map<Key, Value>();
  let newer = new Map<Key, Value>();
  return {
    get: (key) => newer.get(key) ?? older.get(key),
    set(key, value) {
      if (newer.size >= half && !newer.has(key)) {
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
