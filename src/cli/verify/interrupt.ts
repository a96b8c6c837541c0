import { constants } from 'node:os';

type Signal = 'SIGINT' | 'SIGTERM';
const signals: readonly Signal[] = ['SIGINT', 'SIGTERM'];

/** What gets signals: the process, or a test's stand-in for it. */
export type Interruptible = {
  on(signal: Signal, listener: (signal: Signal) => void): unknown;
  off(signal: Signal, listener: (signal: Signal) => void): unknown;
  exit(code: number): void;
};

/** Milliseconds within which a signal that comes again is the same one: npm passes on what the terminal has sent already. */
const echo = 250;

/**
 * Turns the first Ctrl-C, or polite request to end, into an abort; a second one after that ends the process at once.
 * `end` gives the signals back.
 */
export function onInterrupt(
  process: Interruptible,
  tell: (message: string) => void,
): { readonly signal: AbortSignal; end(): void } {
  const controller = new AbortController();
  let isEcho = true;
  let asked: NodeJS.Timeout | undefined;
  const stop = (signal: Signal) => {
    if (asked) {
      if (!isEcho) process.exit(128 + constants.signals[signal]);
      return;
    }
    asked = setTimeout(() => {
      isEcho = false;
      tell('stopping; once more ends at once, without a report');
    }, echo).unref();
    controller.abort(new Error(`interrupted by ${signal}`));
  };
  for (const signal of signals) process.on(signal, stop);
  return {
    signal: controller.signal,
    end() {
      clearTimeout(asked);
      for (const signal of signals) process.off(signal, stop);
    },
  };
}
