/** Real milliseconds since some moment, as they were before a test took hold of time. */
export const realTime = performance.now.bind(performance);

/** Real milliseconds since then, with two decimals. */
export function tookSince(started: number): number {
  return Math.round((realTime() - started) * 100) / 100;
}

const later = globalThis.setImmediate ?? globalThis.setTimeout;

/** Lets everybody go on who has something to do; it, too, is as it was before. */
export const turn = (): Promise<void> => new Promise((resolve) => void later(() => resolve()));
