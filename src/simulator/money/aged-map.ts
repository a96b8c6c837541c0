/** A map in the order of age, which finds its oldest entry at once however many were deleted. */
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

export function createAgedMap<Key, Value>(): AgedMap<Key, Value> {
  type Entry = readonly [key: Key, value: Value];
  const entries = new Map<Key, Entry>();
  // Goes on where it stands: each new start would step over all that was ever deleted.
  let byAge = entries.values();
  let candidate: Entry | undefined;

  return {
    get size() {
      return entries.size;
    },
    get: (key) => entries.get(key)?.[1],
    set(key, value) {
      entries.delete(key);
      entries.set(key, [key, value]);
    },
    delete: (key) => void entries.delete(key),
    oldest() {
      if (entries.size === 0) return undefined;
      while (!candidate || entries.get(candidate[0]) !== candidate) {
        const next = byAge.next();
        candidate = next.value;
        if (next.done) byAge = entries.values();
      }
      return candidate;
    },
    values: () => Array.from(entries.values(), ([, value]) => value),
    clear() {
      entries.clear();
      byAge = entries.values();
      candidate = undefined;
    },
  };
}
