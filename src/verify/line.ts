/**
 * The line to the gateway: questions out, replies in, politely and without a secret in what comes back.
 *
 * @module
 */
import { causes, rootMessage } from '#client/causes.ts';
import { createDeadline } from '#client/exchange/deadline.ts';
import { backoff, longestWait, retryAfterOf } from '#client/exchange/retry.ts';
import type { Settings } from '#client/settings.ts';
import { unlessAborted } from '#client/unless-aborted.ts';
import type { Provider } from '#providers/provider.ts';
import { initOf, pathOf, type Question } from './question.ts';
import { readBytes } from './read.ts';
import type { CheckOutcome } from './report.ts';
import type { Eraser } from './secrets.ts';

/** What came back. The API key is taken out of all of it. */
export type Reply =
  | {
      readonly kind: 'answer';
      readonly status: number;
      /** Whether the status is that of a success. */
      readonly ok: boolean;
      readonly headers: Headers;
      /** Parsed JSON; `undefined` where it is none. */
      readonly body: unknown;
      /** What a body that is no JSON is, in a few words. */
      readonly looks: string;
      /** Bytes of the body that were read, which is not all of a long one. */
      readonly bytes: number;
      /** A redirect, which is not followed: where it leads. */
      readonly location: string | undefined;
    }
  | {
      readonly kind: 'nothing';
      /** Why, in a sentence without its full stop. */
      readonly reason: string;
      readonly code: string | undefined;
      readonly isLate: boolean;
    };

export type Trace = CheckOutcome['exchanges'][number][];

export type Line = {
  /**
   * Asks, and asks again while the gateway wants time; keeps what was asked in `trace`.
   *
   * @throws the signal's reason once the run is ended.
   */
  ask(question: Question, trace: Trace, options?: AskOptions): Promise<Reply>;
  /** Fetches a file from the gateway's own address, without a key. */
  fetchFile(url: URL, trace: Trace): Promise<Reply>;
  /** How many questions in a row, the last among them, had no answer at all. */
  readonly silence: number;
};

type AskOptions = {
  /** Whether a job may exist after a 503, so that it is not asked for again. @default false */
  readonly isAccepted?: boolean;
};

/** How often one question is asked again. */
const mostRetries = 3;

export function createLine(
  provider: Provider,
  settings: Settings,
  eraser: Eraser,
  signal: AbortSignal | undefined,
): Line {
  const { time, random, baseUrl, apiKey } = settings;
  /** Nobody asks before this: what one question is told holds for all. */
  let restUntil = 0;
  let silence = 0;

  async function rest(): Promise<void> {
    for (let left = restUntil - time.now(); left > 0; left = restUntil - time.now()) await time.sleep(left, signal);
  }

  async function once(url: string, init: (signal: AbortSignal) => RequestInit): Promise<Reply> {
    signal?.throwIfAborted();
    const late = new Error(`no answer within ${settings.requestTimeout / 1000} s`);
    const deadline = createDeadline(settings.requestTimeout, late, signal);
    try {
      const asked = settings.fetch(url, init(deadline.signal));
      const response = await unlessAborted(asked, deadline.signal);
      const read = await readBytes(response, deadline.signal);
      silence = 0;
      return answerOf(response, read, eraser);
    } catch (error) {
      if (signal?.aborted) throw signal.reason;
      silence += 1;
      const isLate = deadline.signal.reason === late;
      const code = causes(error)
        .map((cause) => Object(cause).code)
        .find((found) => typeof found === 'string');
      const reason = isLate
        ? late.message
        : `no answer: ${rootMessage(error).replace(/\s+/g, ' ').trim() || 'the connection failed'}`;
      return { kind: 'nothing', reason: eraser.text(reason), code, isLate };
    } finally {
      deadline.end();
    }
  }

  return {
    get silence() {
      return silence;
    },
    async ask(question, trace, { isAccepted = false } = {}) {
      const path = pathOf(provider, question);
      const { method } = question.operation;
      for (let attempt = 0; ; attempt += 1) {
        await rest();
        const reply = await once(baseUrl + path, (limit) => initOf(question, apiKey, limit));
        const status = reply.kind === 'answer' ? { status: reply.status } : {};
        trace.push({ method: method.toUpperCase(), path: eraser.text(path), ...status });
        const wait = attempt < mostRetries ? waitAfter(reply, attempt, isAccepted) : undefined;
        if (wait === undefined) return reply;
        restUntil = Math.max(restUntil, time.now() + wait);
      }
    },
    async fetchFile(url, trace) {
      await rest();
      const reply = await once(url.href, (limit) => ({ redirect: 'manual', signal: limit }));
      const status = reply.kind === 'answer' ? { status: reply.status } : {};
      trace.push({ method: 'GET', path: eraser.text(url.pathname), ...status });
      return reply;
    },
  };

  /** Milliseconds until the same question may be asked again; `undefined` where that helps nothing. */
  function waitAfter(reply: Reply, attempt: number, isAccepted: boolean): number | undefined {
    if (reply.kind === 'nothing' || (reply.status !== 429 && reply.status !== 503)) return undefined;
    if (reply.status === 503 && isAccepted) return undefined;
    const asked = retryAfterOf(reply.headers, time.now());
    if (asked === undefined && reply.status === 503) return undefined;
    const wait = Math.max(asked ?? 0, backoff(attempt, random()));
    return wait > longestWait ? undefined : wait;
  }
}

function answerOf(
  response: Response,
  read: { readonly bytes: Uint8Array; readonly isWhole: boolean },
  eraser: Eraser,
): Reply {
  const headers = new Headers();
  for (const [name, value] of response.headers) headers.append(name, eraser.text(value));
  const text = new TextDecoder().decode(read.bytes);
  const parsed = read.isWhole ? parse(text) : undefined;
  const { status, type } = response;
  const isRedirect = type === 'opaqueredirect' || (status >= 300 && status < 400 && status !== 304);
  return {
    kind: 'answer',
    status,
    ok: response.ok,
    headers,
    body: eraser.value(parsed),
    looks: looksOf(text, headers.get('content-type') ?? '', read.isWhole),
    bytes: read.bytes.byteLength,
    location: isRedirect ? (withoutQuery(headers.get('location')) ?? 'elsewhere') : undefined,
  };
}

/** `undefined` for what is no JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function looksOf(text: string, type: string, isWhole: boolean): string {
  if (text.trim() === '') return 'empty';
  if (!isWhole) return 'longer than 1 MiB';
  if (/html/i.test(type) || /^\s*<(!doctype|html)/i.test(text)) return 'an HTML page';
  return 'no JSON';
}

/** A query may hold a secret of somebody's. */
function withoutQuery(location: string | null): string | undefined {
  return location?.replace(/[?#].*$/s, '').replace(/^([a-z]+:)?\/\/[^/@]*@/i, '$1//');
}
