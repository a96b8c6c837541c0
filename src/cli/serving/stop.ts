import { constants } from 'node:os';

/** Milliseconds within which a signal that comes again is the same one: npm passes on what the terminal has sent already. */
const echo = 250;

/** A wish that the process ends. */
export type Stop = {
  readonly signal: 'SIGINT' | 'SIGTERM';
  /** Tells of it once the end takes long. */
  readonly notice: NodeJS.Timeout;
};

/** Waits for Ctrl-C or a polite request to end. A second one, once the first was told of, ends the process at once. */
export function stopAsked(log: { stopping(): void }): Promise<Stop> {
  return new Promise((resolve) => {
    let isEcho = true;
    let asked: NodeJS.Timeout | undefined;
    const stop = (signal: Stop['signal']) => {
      if (asked) {
        if (!isEcho) process.exit(128 + constants.signals[signal]);
        return;
      }
      asked = setTimeout(() => {
        isEcho = false;
        log.stopping();
      }, echo).unref();
      resolve({ signal, notice: asked });
    };
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);
  });
}
