import type { Time } from '#tasks/time.ts';

/** `setTimeout` takes no more; what is longer is slept in parts. */
const longest = 2 ** 31 - 1;

/** The time of the machine, or of a test's fake timers. */
export const realTime: Time = {
  now: () => Date.now(),
  async sleep(milliseconds, signal) {
    // A timer cuts fractions off, and nobody is to wake too early.
    for (let left = Math.ceil(milliseconds); left > 0; left -= longest) {
      await sleepOnce(Math.min(left, longest), signal);
    }
    signal?.throwIfAborted();
  },
};

/**
 * A time from 0 on that never runs backwards: a sleep lasts as long as it was asked to at least, also where the clock
 * stands still or is set back.
 */
export function steadyTime(time: Time): Time {
  let passed = 0;
  let last = time.now();
  const now = () => {
    const next = time.now();
    if (next > last) passed += next - last;
    last = next;
    return passed;
  };
  return {
    now,
    async sleep(milliseconds, signal) {
      const due = now() + milliseconds;
      await time.sleep(milliseconds, signal);
      passed = Math.max(now(), due);
    },
  };
}

function sleepOnce(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const onAbort = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', onAbort);
      resolve();
    }, milliseconds);
    signal?.addEventListener('abort', onAbort, { once: true });
  });
}
