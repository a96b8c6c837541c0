import type { Failure, Provider, WireResponse } from '#providers/provider.ts';
import type { Answer } from '#scenario/answer.ts';
import type { Notes } from './exchange.ts';
import type { RequestLike } from './request.ts';

export type { Answer } from '#scenario/answer.ts';

/** What pages of other origins may read of an answer; no gateway has `x-mock-limit`, so it also tells a mock from one. */
export const exposedHeaders = { 'access-control-expose-headers': 'x-mock-limit, retry-after, sl-violations' };

/**
 * The answer as `fetch` gives it.
 *
 * @throws {TypeError} `fetch failed`, for a connection that is reset; its `cause` has the code `ECONNRESET`.
 * @throws the reason of the request's signal once it is aborted, for an answer that never comes
 */
export async function toResponse(answer: Answer, request: Pick<RequestLike, 'method' | 'signal'>): Promise<Response> {
  if (answer.fault === 'reset') throw new TypeError('fetch failed', { cause: connectionReset() });
  if (answer.fault === 'hang') return untilAborted(request);
  const { status, headers } = answer;
  return new Response(bodyToSend(answer, request.method), { status, headers });
}

function connectionReset(): Error {
  return Object.assign(new Error('the connection was reset'), { code: 'ECONNRESET' });
}

/** Requests that wait for ever. Nothing else may refer to one, and with it would go the way of its abort. */
const waiting = new Set<Pick<RequestLike, 'signal'>>();

function untilAborted(request: Pick<RequestLike, 'signal'>): Promise<never> {
  return new Promise((_resolve, reject) => {
    const { signal } = request;
    waiting.add(request);
    const end = () => {
      waiting.delete(request);
      reject(signal.reason);
    };
    if (signal.aborted) end();
    else signal.addEventListener('abort', end, { once: true });
  });
}

/** What of an answer's body goes out: none of it after HEAD and where the status allows none. */
export function bodyToSend({ status, headers, body }: Answer, method: string): Answer['body'] {
  const isStream = body instanceof ReadableStream;
  if (method === 'HEAD' || status === 204 || status === 304) {
    // Nobody will read it.
    if (isStream) body.cancel().catch(() => {});
    return null;
  }
  return isStream ? cutShort(body, headers['content-length']) : body;
}

/** A stream that breaks off as one from the network does, also when it ends before the stated length. */
function cutShort(body: ReadableStream<Uint8Array<ArrayBuffer>>, length: string | undefined): typeof body {
  const reader = body.getReader();
  let missing = Number(length ?? 0);
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await reader.read().catch((cause: unknown) => {
        throw new TypeError('terminated', { cause });
      });
      if (!done) {
        missing -= value.byteLength;
        controller.enqueue(value);
      } else if (missing > 0) {
        controller.error(new TypeError('terminated', { cause: connectionReset() }));
      } else {
        controller.close();
      }
    },
    cancel: (reason) => reader.cancel(reason),
  });
}

export function respond({ status, body, headers }: WireResponse): Answer & { readonly body: string } {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) };
}

/** A refusal in the provider's shape; `x-mock-limit` names the limits it is for. */
export function refuse(
  provider: Provider,
  failure: Failure,
  notes: Notes,
  headers: Record<string, string> = {},
): Answer {
  const limits = failure.limits ?? [];
  notes.limits = limits;
  notes.message = failure.message;
  const answer = provider.writeError(failure);
  return respond({
    ...answer,
    headers: { ...answer.headers, ...headers, ...(limits.length > 0 && { 'x-mock-limit': limits.join(', ') }) },
  });
}

/** A refusal by the toolkit itself, about an address that is no provider's. */
export function refuseOwn(status: number, message: string, notes: Notes): Answer {
  notes.message = message;
  return respond({ status, body: { error: { message } } });
}
