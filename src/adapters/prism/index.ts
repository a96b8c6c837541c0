/**
 * Prism as a referee: it holds every request and every answer against a provider's spec and changes
 * neither. What it finds is reported, and stands in the `sl-violations` header of the answer.
 *
 * Prism is an optional peer: `npm i -D @stoplight/prism-http`.
 *
 * @module
 */
import { createJudge, isJson, type Judge, type Violation } from './judge.ts';
import { forwardTo, listen, type Handler, type Listening } from './relay.ts';

export { createPrismMock } from './mock.ts';
export type { Handler, Listening, Violation };

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

type Shared = {
  /** What really answers: a base URL, or a handler in this process. */
  readonly upstream: string | Handler;
  /** Hears of every exchange; one that ends without an answer is none. */
  readonly onReport?: (report: Report) => void;
};

/** Options of `createReferee`. */
export type RefereeOptions = Shared & {
  readonly provider: string;
  /** The provider's `openapi.yaml`. */
  readonly spec: string;
  /** @default 0, any free port */
  readonly port?: number;
  /** @default '127.0.0.1' */
  readonly host?: string;
};

/**
 * A validating proxy for one provider: what arrives at its URL goes on to `upstream` as it is.
 *
 * @example
 * const referee = await createReferee({ provider: 'tokenhub', spec, upstream: 'https://tokenhub.store', onReport: console.log });
 */
export async function createReferee(options: RefereeOptions): Promise<Listening> {
  const { port = 0, host = '127.0.0.1', provider, spec } = options;
  const handler = refereed(await createJudge(spec), provider, '', inner(options), options.onReport);
  return listen(handler, { port, host });
}

/** Options of `putPrismInFront`. */
export type FrontOptions = Shared & {
  /** The `openapi.yaml` of each provider, by its id. */
  readonly specs: Readonly<Record<string, string>>;
};

/**
 * The mock with a referee before each provider: what goes to `/<provider>/…` is judged by that
 * provider's spec, everything else passes.
 *
 * @example
 * const server = await serve(await putPrismInFront({ upstream: simulator, specs, onReport: console.log }));
 */
export async function putPrismInFront(options: FrontOptions): Promise<Handler> {
  const upstream = inner(options);
  const judges = Object.entries(options.specs).map(async ([provider, spec]): Promise<[string, Handler]> => {
    return [provider, refereed(await createJudge(spec), provider, `/${provider}`, upstream, options.onReport)];
  });
  const referees = new Map(await Promise.all(judges));
  return {
    fetch(request) {
      const [, provider = ''] = new URL(request.url).pathname.split('/', 2);
      return (referees.get(provider) ?? upstream).fetch(request);
    },
  };
}

function inner({ upstream }: Shared): Handler {
  return typeof upstream === 'string' ? forwardTo(upstream) : upstream;
}

function refereed(
  judge: Judge,
  provider: string,
  prefix: string,
  upstream: Handler,
  onReport: Shared['onReport'],
): Handler {
  return {
    async fetch(request) {
      const { url, method, headers, signal } = request;
      // Prism judges a request as a whole, so it is read before it goes on.
      const sent = request.body ? await read(request) : undefined;
      if (sent === 'cut off') return new Response(null, { status: 400 });
      const answer = await upstream.fetch(sent ? new Request(url, { method, headers, signal, body: sent }) : request);
      const received = await bodyOf(answer);
      // It broke off: the client has to see that for itself.
      if (!received) return answer;

      const { pathname, searchParams: query } = new URL(url);
      const path = pathname.slice(prefix.length) || '/';
      const violations = await judge({
        request: { method, path, query, headers, body: sent ?? new Uint8Array() },
        response: { status: answer.status, headers: answer.headers, body: received },
      });
      onReport?.({ provider, method, path, status: answer.status, violations });
      return violations.length > 0 ? withHeader(answer, 'sl-violations', toHeader(violations)) : answer;
    },
  };
}

/** More than any gateway takes: what comes after it is not held, and what answers refuses the rest. */
const mostBytes = 32 * 1024 * 1024;

/** The body of a request; `cut off` when the client has hung up, so that nobody hears the answer. */
async function read(request: Request): Promise<Uint8Array<ArrayBuffer> | 'cut off'> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  try {
    for await (const chunk of request.body ?? []) {
      chunks.push(new Uint8Array(chunk));
      size += chunk.byteLength;
      if (size > mostBytes) break;
    }
  } catch {
    return 'cut off';
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

/** The JSON of an answer. Anything else, a video for one, is not held back: Prism goes by its headers. */
async function bodyOf(answer: Response): Promise<Uint8Array | undefined> {
  if (!answer.body || !isJson(answer.headers)) return new Uint8Array();
  return answer
    .clone()
    .bytes()
    .catch(() => undefined);
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
