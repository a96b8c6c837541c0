import { realTime, tookSince } from '../stopwatch.ts';
/** Sends a request, like `fetch`. */
export type Deliver = (url: string, init: RequestInit) => Promise<Response>;

/** What came of one attempt to deliver. */
export type PostResult = {
  /**
   * `delivered`: a 2xx. `failed`: a status from 500 on, or no connection. `timeout`: no answer in time. `dropped`: any
   * other answer, after which nobody tries again. `refused`: nothing was sent, for a reason that the error gives.
   */
  readonly outcome: 'delivered' | 'failed' | 'timeout' | 'dropped' | 'refused';
  readonly status?: number;
  /** Why it was not delivered, where the status does not say. */
  readonly error?: string;
  /** Real milliseconds. */
  readonly duration: number;
};

type Post = {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Real milliseconds after which no answer counts as none. */
  readonly patience: number;
};

/**
 * Posts once, and never throws. Redirects are not followed, because they could lead to where nothing may be
 * sent; of the answer's body nothing is read.
 *
 * @param controller Ends the attempt when aborted.
 */
export async function post(deliver: Deliver, message: Post, controller: AbortController): Promise<PostResult> {
  const started = realTime();
  const took = () => tookSince(started);
  const { signal } = controller;
  // Real time, also under a test's fake timers: the receiver is real.
  const timeout = AbortSignal.timeout(Math.max(1, Math.ceil(message.patience)));
  const giveUp = () => controller.abort();
  timeout.addEventListener('abort', giveUp, { once: true });
  try {
    const { url, headers, body } = message;
    const sent = deliver(url, { method: 'POST', headers, body, redirect: 'manual', signal });
    // Not every function in the place of `fetch` listens to its signal.
    const response = await Promise.race([sent, rejectedBy(signal)]);
    response.body?.cancel().catch(() => {});
    return { ...verdictOf(response), duration: took() };
  } catch (error) {
    const late = { outcome: 'timeout', error: `no answer within ${message.patience} ms` } as const;
    return { ...(timeout.aborted ? late : { outcome: 'failed', error: reasonOf(error) }), duration: took() };
  } finally {
    timeout.removeEventListener('abort', giveUp);
  }
}

function rejectedBy(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    const stop = () => reject(new Error('called off'));
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
  });
}

function verdictOf({ status, type, ok }: Response): Omit<PostResult, 'duration'> {
  if (ok) return { outcome: 'delivered', status };
  // A browser tells of a redirect that it did not follow, but not the status.
  if (type === 'opaqueredirect' || (status >= 300 && status < 400)) {
    return { outcome: 'dropped', ...(status > 0 && { status }), error: 'redirects are not followed' };
  }
  return { outcome: status >= 500 ? 'failed' : 'dropped', status };
}

/** What `fetch` means by "fetch failed" stands in the cause. */
function reasonOf(error: unknown): string {
  const { cause } = Object(error);
  const { code, message } = Object(cause ?? error);
  return String(code ?? (message || error)).slice(0, 200);
}
