import { rootMessage } from '../causes.ts';
import { unlessAborted } from '../unless-aborted.ts';

// The timers as they were before a test took them: sockets stall in real time.
const { setTimeout: startTimer, clearTimeout: stopTimer } = globalThis;

/** A connection that broke, or that nothing came over. Another attempt may fare better. */
export class Interruption extends Error {}

/** Watches over one attempt. */
export type Guard = {
  /** Ends the request. */
  readonly signal: AbortSignal;
  /**
   * Waits for the network.
   *
   * @throws {Interruption} when it fails, or takes longer than a connection may be idle.
   * @throws the reason of the caller's signal once that is aborted.
   */
  wait<T>(promise: Promise<T>): Promise<T>;
  /** The attempt is over: whatever is still open is closed. */
  end(): void;
};

/** @param idleTimeout Milliseconds; 0 for no end. */
export function createGuard(idleTimeout: number, signal: AbortSignal | undefined): Guard {
  const controller = new AbortController();
  const onAbort = () => controller.abort(signal?.reason);
  if (signal?.aborted) onAbort();
  signal?.addEventListener('abort', onAbort, { once: true });
  const idle = () => controller.abort(new Interruption(`no byte came for ${idleTimeout / 1000} s`));
  return {
    signal: controller.signal,
    async wait(promise) {
      const isTimed = idleTimeout > 0 && idleTimeout < 2 ** 31;
      const timer = isTimed ? startTimer(idle, idleTimeout) : undefined;
      try {
        return await unlessAborted(promise, controller.signal);
      } catch (error) {
        signal?.throwIfAborted();
        throw error instanceof Interruption
          ? error
          : new Interruption(`the connection broke: ${rootMessage(error) || String(error)}`, { cause: error });
      } finally {
        stopTimer(timer);
      }
    },
    end() {
      signal?.removeEventListener('abort', onAbort);
      controller.abort();
    },
  };
}
