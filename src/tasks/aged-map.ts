import { createAgedList } from './aged-list.ts';

/** A map in the order of age, which finds its oldest entry at once however many there are. */
export type AgedMap<Key, Value> = {
  readonly size: number;
  get(key: Key): Value | undefined;
  /** Keeps a value as the youngest, in the place of an older one under the key. */
  set(key: Key, value: Value): void;
  delete(key: Key): void;
  oldest(): readonly [key: Key, value: Value] | undefined;
  /** Oldest first. */
  values(): Value[];
  clear(): void;
};

/** @param capacity Entries that are kept; past that the oldest goes. */
export function createAgedMap<Key, Value>(capacity = Number.POSITIVE_INFINITY): AgedMap<Key, Value> {
  type Entry = {
    readonly key: Key;
    value: Value;
    older: Entry | undefined;
    younger: Entry | undefined;
  };
  const entries = new Map<Key, Entry>();
  const byAge = createAgedList<Entry>();

  function drop(entry: Entry): void {
    entries.delete(entry.key);
    byAge.remove(entry);
  }

  return {
    get size() {
      return entries.size;
    },
    get: (key) => entries.get(key)?.value,
    set(key, value) {
      const known = entries.get(key);
      if (known) {
        known.value = value;
        byAge.remove(known);
        byAge.add(known);
        return;
      }
      const entry: Entry = { key, value, older: undefined, younger: undefined };
      entries.set(key, entry);
      byAge.add(entry);
      if (entries.size > capacity && byAge.oldest) drop(byAge.oldest);
    },
    delete(key) {
      const known = entries.get(key);
      if (known) drop(known);
    },
    oldest() {
      const entry = byAge.oldest;
      return entry && [entry.key, entry.value];
    },
    values: () => Array.from(byAge, ({ value }) => value),
    clear() {
      entries.clear();
      byAge.clear();
    },
  };
}
