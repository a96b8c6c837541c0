import { onInterrupt } from './interrupt.ts';

/**
 * Waits for Ctrl-C or a polite request to end. A second one, once the first was told of, ends the process at once.
 *
 * @returns What is called when all has ended: then nothing is told any more.
 */
export function stopAsked(log: { stopping(): void }): Promise<() => void> {
  return new Promise((resolve) => {
    const end = onInterrupt(process, { first: () => resolve(end), slow: () => log.stopping() });
  });
}
