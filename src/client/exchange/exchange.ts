/**
 * One request and its answer: what came is either what the contract promises in its outline, or an error that says
 * what came instead.
 *
 * @module
 */
import type { ContractOperation, Provider } from '#providers/provider.ts';
import { connectionError } from './connection-error.ts';
import { unlessAborted } from '../unless-aborted.ts';
import { ApiError, ConnectionError, InvalidResponseError } from '../errors.ts';
import { judge, type Answer } from './judge.ts';
import type { Settings } from '../settings.ts';
import { withoutKey } from './without-key.ts';

export type { Answer } from './judge.ts';

/** A request that can be sent several times, and how long it may take. */
export type Sending = {
  readonly operation: ContractOperation;
  readonly request: () => Request;
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds; of a file, for each part. @default the client's `requestTimeout` */
  readonly timeout?: number | undefined;
};

/**
 * Sends a request once.
 *
 * @throws {ConnectionError} when no answer came in time, or it broke off.
 * @throws {ApiError} when the provider refuses.
 * @throws {InvalidResponseError} when the answer is no JSON.
 * @throws the signal's reason once it is aborted.
 */
export async function exchange(provider: Provider, settings: Settings, sending: Sending): Promise<Answer> {
  const { operation, signal, timeout = settings.requestTimeout } = sending;
  const { id } = provider.contract;
  signal?.throwIfAborted();
  const bare = sending.request();
  const isFile = provider.operations[operation.id]?.kind === 'content';
  const wanted = isFile ? 'part of the file' : 'answer';
  const late = new ConnectionError(id, operation.id, `no ${wanted} within ${timeout / 1000} s`, true, undefined);
  const deadline = createDeadline(timeout, late, signal);
  let failure = 'no answer';
  try {
    const request = new Request(bare, {
      signal: deadline.signal,
      // A create that is led elsewhere turns into a query, and takes the key with it.
      redirect: isFile ? 'follow' : 'manual',
    });
    // A `fetch` of someone's own may not listen to the signal.
    const response = await unlessAborted(Promise.resolve(settings.fetch(request)), deadline.signal);
    expectResponse(response);
    failure = 'the answer broke off';
    if (response.ok && isFile && !isPage(response)) {
      return { response, body: await unlessAborted(fileIn(response, deadline.renew), deadline.signal) };
    }
    const text = await unlessAborted(textIn(response), deadline.signal);
    return judge(provider, settings, operation, response, withoutKey(text, settings));
  } catch (error) {
    if (deadline.signal.aborted) throw deadline.signal.reason;
    if (error instanceof ApiError || error instanceof InvalidResponseError) throw error;
    throw connectionError(id, operation.id, failure, error, settings);
  } finally {
    deadline.end();
  }
}

/** A signal that is aborted with the caller's, or after so many milliseconds. */
function createDeadline(timeout: number, late: Error, signal: AbortSignal | undefined) {
  const controller = new AbortController();
  const onAbort = () => controller.abort(signal?.reason);
  const start = () => (timeout < 2 ** 31 ? setTimeout(() => controller.abort(late), timeout) : undefined);
  let timer = start();
  signal?.addEventListener('abort', onAbort, { once: true });
  return {
    signal: controller.signal,
    /** Lets the time begin anew. */
    renew() {
      clearTimeout(timer);
      timer = start();
    },
    /** Leaves neither timer nor listener behind. */
    end() {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
    },
  };
}

/** What a `fetch` of someone's own resolves with may be anything; `Response.error()` stands for no answer. */
function expectResponse(response: Response): void {
  if (typeof Object(response).text !== 'function') throw new TypeError('what fetch resolved with is no Response');
  if (response.type === 'error') throw new TypeError('network error');
}

/** Whether what should be a file is a text that says why there is none. */
function isPage({ headers }: Response): boolean {
  return /^(text\/|application\/(.*\+)?json)/i.test(headers.get('content-type') ?? '');
}

async function fileIn(response: Response, onPart: () => void): Promise<Blob> {
  const parts: BlobPart[] = [];
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    parts.push(part.value);
    onPart();
  }
  return new Blob(parts, { type: response.headers.get('content-type') ?? '' });
}

/** Of a refusal the status says enough. */
async function textIn(response: Response): Promise<string> {
  try {
    return await response.text();
  } catch (error) {
    if (response.ok) throw error;
    return '';
  }
}
