import { createRecentMap } from '#tasks/recent-map.ts';

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

/** Keeps those of the newest `keys`, and some before them. */
export function createCounts(keys = 100_000): Counts {
  const counts = createRecentMap<string, number>(keys);
  const windows = createRecentMap<string, { readonly since: number; requests: number }>(keys);

  return {
    next(what) {
      const count = (counts.get(what) ?? 0) + 1;
      counts.set(what, count);
      return count;
    },
    quota(what, now, requests, milliseconds) {
      const current = windows.get(what);
      const window = current && now < current.since + milliseconds ? current : { since: now, requests: 0 };
      windows.set(what, window);
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
