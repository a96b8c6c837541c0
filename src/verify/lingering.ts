/**
 * A signal that follows another one some time later, for what has to be finished when a run is ended.
 *
 * @param milliseconds How much later.
 * @param reason What it is aborted with.
 */
export function lingering(
  signal: AbortSignal | undefined,
  milliseconds: number,
  reason: Error,
): { readonly signal: AbortSignal; end(): void } {
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const follow = () => {
    timer = setTimeout(() => controller.abort(reason), milliseconds);
  };
  if (signal?.aborted) follow();
  else signal?.addEventListener('abort', follow, { once: true });
  return {
    signal: controller.signal,
    end() {
      clearTimeout(timer);
      signal?.removeEventListener('abort', follow);
    },
  };
}
