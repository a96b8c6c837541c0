/** How often something has been asked for; and quotas, which are counted in windows of time. */
export type Counts = {
  /** Counts once more and gives the number, 1 for the first. */
  next(what: string): number;
  /**
   * Counts against a quota in windows of some milliseconds, the first of which begins with the first
   * request. Gives 0 for what is within it, else the milliseconds until the window ends.
   */
  quota(what: string, now: number, requests: number, milliseconds: number): number;
  clear(): void;
};

/** Keeps the newest `capacity` of each. */
export function createCounts(capacity = 100_000): Counts {
  const counts = new Map<string, number>();
  const windows = new Map<string, { readonly since: number; requests: number }>();

  /** Sets anew, so that the order of the map is the order of use. */
  function keep<T>(map: Map<string, T>, what: string, value: T): void {
    map.delete(what);
    map.set(what, value);
    if (map.size <= capacity) return;
    const [oldest] = map.keys();
    if (oldest !== undefined) map.delete(oldest);
  }

  return {
    next(what) {
      const count = (counts.get(what) ?? 0) + 1;
      keep(counts, what, count);
      return count;
    },
    quota(what, now, requests, milliseconds) {
      const current = windows.get(what);
      const window = current && now < current.since + milliseconds ? current : { since: now, requests: 0 };
      keep(windows, what, window);
      if (window.requests >= requests) return window.since + milliseconds - now;
      window.requests++;
      return 0;
    },
    clear() {
      counts.clear();
      windows.clear();
    },
  };
}
