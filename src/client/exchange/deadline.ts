/** A signal that is aborted with the caller's, or when the time is up. */
export type Deadline = {
  readonly signal: AbortSignal;
  /** Lets the time begin anew. */
  renew(): void;
  /** Leaves neither timer nor listener behind. */
  end(): void;
};

/**
 * @param timeout Milliseconds.
 * @param late What the signal is aborted with when they are over.
 */
export function createDeadline(timeout: number, late: Error, signal: AbortSignal | undefined): Deadline {
  const controller = new AbortController();
  const onAbort = () => controller.abort(signal?.reason);
  const start = () => (timeout < 2 ** 31 ? setTimeout(() => controller.abort(late), timeout) : undefined);
  let timer = start();
  signal?.addEventListener('abort', onAbort, { once: true });
  return {
    signal: controller.signal,
    renew() {
      clearTimeout(timer);
      timer = start();
    },
    end() {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
    },
  };
}
