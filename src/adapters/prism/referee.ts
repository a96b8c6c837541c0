import { isJson, isPage, mayBeText, textIn, unpacked } from './body.ts';
import { hold, mostBytes } from './held.ts';
import type { Judge, Violation } from './judge.ts';
import { brokeOff, kindOf, reasonOf, type NoAnswer } from './no-answer.ts';
import type { Wire, WireHandler } from './relay.ts';
import { watched } from './watched.ts';

/** Prism's verdict on one exchange. */
export type Report = {
  readonly provider: string;
  readonly method: string;
  /** The documented path, without the query. */
  readonly path: string;
  readonly status: number;
  /** Empty when the exchange keeps to the spec. */
  readonly violations: readonly Violation[];
};

/** One exchange as it went over the wire, with its keys, and what Prism finds in it. */
export type Carried = {
  readonly provider: string;
  readonly method: string;
  /** The documented path as it was written, without the query. */
  readonly path: string;
  /** `?page=2`, or empty. */
  readonly search: string;
  /** When it came, in milliseconds since the epoch. */
  readonly time: number;
  /** Milliseconds until it was answered, or was not. */
  readonly duration: number;
  readonly request: { readonly headers: Headers; readonly body: Uint8Array<ArrayBuffer> };
  /** What the upstream answered, as far as it did. */
  readonly response?: {
    readonly status: number;
    readonly headers: Headers;
    /** The text, without content coding; absent where it is none, and of a text beyond `mostText` that is not JSON. */
    readonly body?: string;
    /** Bytes of the body, as far as they came. */
    readonly size: number;
  };
  /** Why the client has no whole answer of the upstream. */
  readonly failure?: CarryFailure;
  /** Empty when the exchange keeps to the spec, and where there was nothing to judge. */
  readonly violations: readonly Violation[];
};

/** Why there is no whole answer, and whose fault that is. */
export type CarryFailure = {
  readonly kind:
    | NoAnswer
    /** The client left before. */
    | 'left'
    /** The request was larger than what is held, and was not sent on. */
    | 'too-large'
    /** The request was none that can be sent on, and was answered here. */
    | 'refused';
  readonly message: string;
};

type RefereeOptions = {
  readonly provider: string;
  /** What stands before the documented path. */
  readonly prefix: string;
  readonly onReport?: (report: Report) => void;
  readonly onExchange?: (carried: Carried) => void | Promise<void>;
};

/** A handler that has a judge look at what passes. */
export function refereed(judge: Judge, upstream: WireHandler, options: RefereeOptions): WireHandler {
  const { provider, prefix, onReport, onExchange } = options;
  return {
    async fetch(request, wire) {
      const { url, method, headers, signal } = request;
      const { searchParams: query } = new URL(url);
      const { path, search } = placeIn(url, wire, prefix);
      const [time, began] = [Date.now(), performance.now()];
      const tell = async (
        body: Uint8Array<ArrayBuffer>,
        rest: Pick<Carried, 'response' | 'failure'> & { violations?: readonly Violation[] },
      ) => {
        const duration = performance.now() - began;
        const carried: Carried = {
          provider,
          method,
          path,
          search,
          time,
          duration,
          request: { headers, body },
          violations: [],
          ...rest,
        };
        try {
          await onExchange?.(carried);
        } catch {
          // What is said of the traffic is not to stop it.
        }
      };

      // Prism judges a request as a whole, so it is read before it goes on.
      const sent = wire?.body ?? (request.body ? await hold(request.body).catch(() => undefined) : nothing);
      // The client has hung up, and nobody hears the answer.
      if (!sent) return new Response(null, { status: 400 });
      if (onExchange && sent.byteLength > mostBytes) {
        const message = `the request has more than ${mostBytes} bytes, more than is held here; it was not sent on`;
        await tell(nothing, { failure: { kind: 'too-large', message } });
        return new Response(`${message}\n`, { status: 413, headers: { 'content-type': 'text/plain' } });
      }
      const onward = request.body ? new Request(url, { method, headers, signal, body: sent }) : request;
      const answer = await upstream.fetch(onward, wire).catch(async (error: unknown) => {
        await tell(sent, { failure: failureOf(error, signal) });
        throw error;
      });
      const { status } = answer;
      const received = await heldOf(answer, onExchange !== undefined);
      // It broke off: the client has to see that for itself.
      if (received === 'cut off') {
        const failure = failureOf(undefined, signal);
        await tell(sent, { response: { status, headers: answer.headers, size: 0 }, failure });
        return answer;
      }

      const violations = await judge({
        request: { method, path, query, headers, body: sent },
        response: { status, headers: answer.headers, body: isJson(answer.headers) && received ? received : nothing },
      });
      onReport?.({ provider, method, path, status, violations });
      const judged = violations.length > 0 ? withHeader(answer, 'sl-violations', toHeader(violations)) : answer;
      const responseWith = (bytes: Uint8Array | undefined, size: number): NonNullable<Carried['response']> => {
        const body = bytes && textIn(unpacked(answer.headers, bytes));
        return { status, headers: answer.headers, size, ...(body !== undefined && { body }) };
      };
      if (received || !onExchange || !judged.body) {
        await tell(sent, { response: responseWith(received, received?.byteLength ?? 0), violations });
        return judged;
      }
      const passing = watched(judged.body, {
        most: mayBeText(answer.headers) ? mostText : 0,
        signal,
        ended: ({ bytes, size, brokenBy }) =>
          tell(sent, {
            response: responseWith(bytes, size),
            violations,
            ...(brokenBy && { failure: brokenBy === 'reader' ? left : failureOf(undefined, signal) }),
          }),
      });
      return new Response(passing, judged);
    },
  };
}

const nothing = new Uint8Array();

/** Bytes that are kept of a text while it passes. */
const mostText = 4 * 1024 * 1024;

/** The documented path and the query, as they were written where that is known. */
function placeIn(url: string, wire: Wire | undefined, prefix: string): Pick<Carried, 'path' | 'search'> {
  const { pathname, search } = new URL(url);
  const target = wire?.target ?? pathname + search;
  const mark = target.indexOf('?');
  const end = mark === -1 ? target.length : mark;
  return { path: target.slice(prefix.length, end) || '/', search: target.slice(end) };
}

const left: CarryFailure = { kind: 'left', message: 'the client left before the answer was there' };

function failureOf(error: unknown, signal: AbortSignal): CarryFailure {
  if (signal.aborted) return left;
  if (error === undefined || brokeOff(error))
    return { kind: 'broken', message: 'the upstream broke the connection off' };
  return { kind: kindOf(error), message: reasonOf(error) };
}

/**
 * The JSON of an answer, and, where somebody wants to see it, a page. Anything else, a video for one, is not
 * held back: Prism goes by its headers.
 */
async function heldOf(answer: Response, withPages: boolean): Promise<Uint8Array | 'cut off' | undefined> {
  if (!answer.body) return nothing;
  if (!isJson(answer.headers) && !(withPages && isPage(answer.headers))) return undefined;
  return answer
    .clone()
    .bytes()
    .catch(() => 'cut off' as const);
}

/** In Prism's own form and length. A header holds ASCII only, so everything else is escaped. */
function toHeader(violations: readonly Violation[]): string {
  const entries = violations.map(({ location, path, severity, code, message }) => {
    const entry = {
      location: path === '' ? [location] : [location, ...path.split('.')],
      severity,
      code,
      message: message.slice(0, 500),
    };
    return JSON.stringify(entry).replaceAll(
      /[^\x20-\x7e]/g,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
  });
  while (entries.join().length > 8000) entries.pop();
  return `[${entries.join()}]`;
}

/** Sets it on the answer itself where that can be changed: whoever made it may know it again. */
function withHeader(answer: Response, name: string, value: string): Response {
  try {
    answer.headers.set(name, value);
    return answer;
  } catch {
    const changed = new Response(answer.body, answer);
    changed.headers.set(name, value);
    return changed;
  }
}
