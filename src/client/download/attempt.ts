import type { Fail } from './address.ts';
import { describe, isRest, totalOfRange, type Described } from './answer.ts';
import { createGuard, Interruption, type Guard } from './guard.ts';
import type { Sink } from './sink.ts';
import type { CheckedTools, State } from './types.ts';
import { rootMessage } from '../causes.ts';
import { unlessAborted } from '../unless-aborted.ts';

/** What an attempt has come to. */
export type Outcome =
  | { readonly kind: 'whole' }
  /** The URL is not good any more. */
  | { readonly kind: 'refused'; readonly status: number }
  /** It may fare better next time. */
  | {
      readonly kind: 'broken';
      readonly why: string;
      readonly status?: number;
      readonly headers?: Headers;
      readonly cause?: unknown;
    };

/** What media hosts answer to a URL that is not good any more. */
const refusals = [401, 403, 404, 410];

/** What says that something is wrong, whatever the status; no result is of such a type. */
const pages = /^\s*(?:text\/|application\/(?:[^;]*\+)?(?:json|xml)\b)/i;

/** What Node, Bun and Deno say of redirects to what they do not fetch, or in a circle. */
const misled =
  /^(?:URL scheme must be|redirect count exceeded|UnsupportedRedirect|TooManyRedirects|Fetch failed: .*redirect)/;

/** Fetches what is missing of a file, once per call. What another attempt cannot mend is thrown. */
export function attempt(
  sink: Sink,
  state: State,
  { fail, fetch, idleTimeout, onProgress, signal }: CheckedTools,
): (how: { readonly asksForRest: boolean }) => Promise<Outcome> {
  let file: Described = { total: undefined, validator: undefined, type: '' };
  /** The URL whose host gives other parts than it is asked for. */
  let withoutRanges: string | undefined;

  return async ({ asksForRest }) => {
    const guard = createGuard(idleTimeout, signal);
    let response: Response | undefined;
    try {
      // Without a validator nobody could tell whether the rest belongs to what is there.
      const mayResume = state.received > 0 && file.validator !== undefined && withoutRanges !== state.url;
      const from = asksForRest && mayResume ? state.received : 0;
      response = await guard.wait(request(guard, from));
      return (await judged(response, from)) ?? (await copied(response, guard));
    } catch (error) {
      if (!(error instanceof Interruption)) throw error;
      const { cause } = error;
      if (misled.test(rootMessage(cause))) throw fail('the server redirects to what is no file', { cause });
      return { kind: 'broken', why: error.message, cause };
    } finally {
      // Of an answer that was not read; one that was has been taken.
      response?.body?.cancel().catch(() => {});
      guard.end();
    }
  };

  function request(guard: Guard, from: number): Promise<Response> {
    if (state.url.startsWith('data:')) return fetchData(state.url, fail);
    // Compressed, a file has other lengths and ranges.
    const headers = { 'accept-encoding': 'identity' };
    const rest = from > 0 && { range: `bytes=${from}-`, 'if-range': file.validator ?? '' };
    return fetch(state.url, { headers: { ...headers, ...rest }, signal: guard.signal });
  }

  /** What an answer comes to that has nothing to write in it; `undefined` where it has. */
  async function judged({ status, headers }: Response, from: number): Promise<Outcome | undefined> {
    if (status === 200) {
      const described = describe(headers);
      if (pages.test(described.type)) {
        return { kind: 'broken', why: `the server answered with ${described.type} in the place of a file`, status };
      }
      if (state.received > 0) await sink.restart();
      state.received = 0;
      file = described;
      state.type = file.type;
      return undefined;
    }
    if (status === 206 && from > 0 && isRest(headers, file, from)) {
      file = { ...file, total: file.total ?? totalOfRange(headers) };
      return undefined;
    }
    if (status === 416 && from > 0 && totalOfRange(headers) === from && (file.total ?? from) === from) {
      return { kind: 'whole' };
    }
    if (status === 206 || (status === 416 && from > 0)) {
      withoutRanges = state.url;
      return {
        kind: 'broken',
        why: `the server has no such part of the file as it was asked for (status ${status})`,
        status,
      };
    }
    if (refusals.includes(status)) return { kind: 'refused', status };
    if ([408, 425, 429].includes(status) || status >= 500) {
      return { kind: 'broken', why: `the server answered with status ${status}`, status, headers };
    }
    throw fail(`the server answered with status ${status}`, { status });
  }

  async function copied({ status, body }: Response, guard: Guard): Promise<Outcome> {
    const { total } = file;
    const reader = body?.getReader();
    const more = async () => reader && guard.wait(reader.read());
    try {
      for (let read = await more(); read && !read.done; read = await more()) {
        const { value } = read;
        if (total !== undefined && state.received + value.byteLength > total) {
          throw fail(`the server sends more than the ${total} bytes that it told`, { status });
        }
        await sink.write(value);
        state.received += value.byteLength;
        await unlessAborted(Promise.resolve(onProgress?.({ received: state.received, total })), signal);
      }
    } finally {
      reader?.cancel().catch(() => {});
    }
    if (total !== undefined && total !== state.received) {
      return { kind: 'broken', why: `the connection ended after ${state.received} of ${total} bytes`, status };
    }
    return state.received > 0
      ? { kind: 'whole' }
      : { kind: 'broken', why: 'the server answered without a single byte', status };
  }
}

/** The bytes of a `data:` URL. The platform reads them, because a `fetch` of someone's own may know servers alone. */
async function fetchData(url: string, fail: Fail): Promise<Response> {
  try {
    const response = await globalThis.fetch(url);
    const bytes = await response.arrayBuffer();
    const type = response.headers.get('content-type') ?? '';
    return new Response(bytes, { headers: { 'content-type': type, 'content-length': String(bytes.byteLength) } });
  } catch (cause) {
    throw fail('the data: URL of the result cannot be read', { cause });
  }
}
