/** Settles as the promise does, or rejects with the signal's reason as soon as it is aborted. Leaves no listener. */
export function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const onAbort = () => reject(signal?.reason);
    signal?.addEventListener('abort', onAbort, { once: true });
    if (signal?.aborted) onAbort();
    promise.then(resolve, reject).finally(() => signal?.removeEventListener('abort', onAbort));
  });
}
