import { onInterrupt, type Interruptible } from '../serving/interrupt.ts';

/**
 * Turns the first Ctrl-C, or polite request to end, into an abort; a second one after that ends the process at once.
 * `end` gives the signals back.
 */
export function abortOnInterrupt(
  process: Interruptible,
  tell: (message: string) => void,
): { readonly signal: AbortSignal; end(): void } {
  const controller = new AbortController();
  const end = onInterrupt(process, {
    first: (signal) => controller.abort(new Error(`interrupted by ${signal}`)),
    slow: () => tell('stopping; once more ends at once, without a report'),
  });
  return { signal: controller.signal, end };
}
