/** Real milliseconds since some moment, as they were before a test took hold of time. */
export const realTime = performance.now.bind(performance);

/** Real milliseconds since then, with two decimals. */
export function tookSince(started: number): number {
  return Math.round((realTime() - started) * 100) / 100;
}
