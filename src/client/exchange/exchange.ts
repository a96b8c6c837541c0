/**
 * One request and its answer: what came is either what the contract promises in its outline, or an error that says
 * what came instead.
 *
 * @module
 */
import type { ContractOperation, Provider } from '#providers/provider.ts';
import { ApiError, ConnectionError, InvalidResponseError } from '../errors.ts';
import type { Settings } from '../settings.ts';
import { unlessAborted } from '../unless-aborted.ts';
import { connectionError } from './connection-error.ts';
import { createDeadline } from './deadline.ts';
import { judge, type Answer } from './judge.ts';
import { fileIn, textIn } from './read.ts';
import type { Outgoing } from './request-to.ts';

export type { Answer } from './judge.ts';

/** A request that can be sent several times, and how long it may take. */
export type Sending = {
  readonly operation: ContractOperation;
  readonly request: () => Promise<Outgoing>;
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds; of a file, for each part. @default the client's `requestTimeout` */
  readonly timeout?: number | undefined;
};

/**
 * Sends a request once.
 *
 * @param onSend Called when the request is about to leave: what is thrown before is no answer to it.
 * @throws {ConnectionError} when no answer came in time, or it broke off.
 * @throws {ApiError} when the provider refuses.
 * @throws {InvalidResponseError} when the answer is no JSON.
 * @throws the signal's reason once it is aborted.
 */
export async function exchange(
  provider: Provider,
  settings: Settings,
  sending: Sending,
  onSend?: () => void,
): Promise<Answer> {
  const { operation, signal, timeout = settings.requestTimeout } = sending;
  const { id } = provider.contract;
  signal?.throwIfAborted();
  const request = await sending.request();
  signal?.throwIfAborted();
  onSend?.();
  const isFile = provider.operations[operation.id]?.kind === 'content';
  const message = `no ${isFile ? 'part of the file' : 'answer'} within ${timeout / 1000} s`;
  const late = new ConnectionError(id, message, { operation: operation.id, reason: 'timeout' });
  const deadline = createDeadline(timeout, late, signal);
  let failure = 'no answer';
  try {
    const response = await unlessAborted(fetched(settings, request, deadline.signal, isFile), deadline.signal);
    failure = 'the answer broke off';
    if (response.ok && isFile && !isPage(response)) {
      const body = await fileIn(response, deadline.signal, deadline.renew);
      return { response, body, shown: body };
    }
    return judge(provider, settings, operation, response, await textIn(response, deadline.signal));
  } catch (error) {
    if (deadline.signal.aborted) throw deadline.signal.reason;
    if (error instanceof ApiError || error instanceof InvalidResponseError) throw error;
    throw connectionError(id, operation.id, failure, error, settings);
  } finally {
    deadline.end();
  }
}

/** @throws {TypeError} when what `fetch` resolved with is no answer. */
async function fetched(
  settings: Settings,
  { url, ...init }: Outgoing,
  signal: AbortSignal,
  isFile: boolean,
): Promise<Response> {
  // A create that is led elsewhere turns into a query, and takes the key with it.
  const redirect = isFile ? 'follow' : 'manual';
  const response = await settings.fetch(url, { ...init, signal, redirect });
  // What a `fetch` of someone's own resolves with may be anything; `Response.error()` stands for no answer.
  if (typeof Object(response).text !== 'function') throw new TypeError('what fetch resolved with is no Response');
  if (response.type === 'error') throw new TypeError('network error');
  // It may not have listened to the signal, and nobody reads this now.
  if (signal.aborted) response.body?.cancel().catch(() => {});
  return response;
}

/** Whether what should be a file is a text that says why there is none. */
function isPage({ headers }: Response): boolean {
  return /^(text\/|application\/(.*\+)?json)/i.test(headers.get('content-type') ?? '');
}
