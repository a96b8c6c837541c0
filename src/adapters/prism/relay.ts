import { once } from 'node:events';
import http, { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import https from 'node:https';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { urlToHttpOptions } from 'node:url';
import { bytesOf, createAdmission, defaultLimits } from '../http/limits.ts';
import { hold } from './held.ts';
import { brokeOff, kindOf, NoAnswerError, reasonOf } from './no-answer.ts';

/** What answers a request: a simulator, or whatever stands in front of one. */
export type Handler = { readonly fetch: (request: Request) => Promise<Response> };

/** What a web-standard request does not keep: the target as it was written, and the body of a GET. */
export type Wire = {
  /** Path and query. */
  readonly target: string;
  readonly body: Uint8Array<ArrayBuffer>;
};

/** A handler that goes by what was on the wire, where it is told. */
export type WireHandler = { readonly fetch: (request: Request, wire?: Wire) => Promise<Response> };

/** A request that is passed to no handler, and why. */
export type Refused = {
  readonly method: string;
  readonly target: string;
  readonly headers: Headers;
  readonly message: string;
};

/** A server that answers. */
export type Listening = { readonly url: string; close(): Promise<void> };

/** What concerns one connection only (RFC 9110, 7.6.1), and `host`, which the target sets. */
const perConnection = new Set([
  'connection',
  'expect',
  'host',
  'keep-alive',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/**
 * Sends requests on below a base URL and passes the answers back as they come. Unlike `fetch` it unpacks
 * nothing, follows no redirect, leaves the target as it was written and adds no header of its own. Rejects when
 * there is no answer.
 *
 * @param timeout Milliseconds until an answer has to have begun. @default no end
 */
export function forwardTo(base: string, timeout?: number): WireHandler {
  const target = new URL(base);
  const { Agent, request: open } = target.protocol === 'https:' ? https : http;
  // Each request has its own connection: a used one that the other side is just closing would look like a
  // failed request. It still asks to be kept, or a server that refuses a body early would cut it off.
  const agent = new Agent({ keepAlive: true });
  agent.keepSocketAlive = () => false;
  const prefix = target.pathname.replace(/\/$/, '');
  return {
    async fetch(request, wire) {
      const { pathname, search } = new URL(request.url);
      const body = wire?.body ?? new Uint8Array(await request.arrayBuffer());
      const headers = new Headers([...request.headers].filter(([name]) => !perConnection.has(name)));
      // A web-standard GET has lost its body, if it had one; the length of it would be waited for.
      if (body.byteLength === 0 && headers.get('content-length') !== '0') headers.delete('content-length');
      // Without a length the body of a GET would pass for a request of its own.
      if (body.byteLength > 0) headers.set('content-length', String(body.byteLength));
      const outgoing = open({
        ...urlToHttpOptions(target),
        path: prefix + (wire?.target ?? pathname + search),
        method: request.method,
        headers: Object.fromEntries(headers),
        signal: request.signal,
        agent,
      });
      outgoing.end(body);
      const giveUp = () => outgoing.destroy(new NoAnswerError('late', `no answer within ${timeout} ms`));
      const timer = timeout === undefined ? undefined : setTimeout(giveUp, timeout);
      try {
        const incoming = await new Promise<IncomingMessage>((resolve, reject) =>
          outgoing.once('response', resolve).on('error', reject),
        );
        return toResponse(incoming, request.method);
      } finally {
        clearTimeout(timer);
      }
    },
  };
}

function toResponse(incoming: IncomingMessage, method: string): Response {
  const { statusCode: status = 0, statusMessage: statusText } = incoming;
  if (status < 200 || status > 599) {
    incoming.destroy();
    throw new NoAnswerError('broken', `the upstream answered with status ${status}, which is no HTTP status`);
  }
  const headers = new Headers(pairs(incoming.rawHeaders).filter(([name]) => !perConnection.has(name.toLowerCase())));
  if (method !== 'HEAD' && ![204, 205, 304].includes(status))
    return new Response(toStream(incoming), { status, statusText, headers });
  incoming.resume();
  return new Response(null, { status, statusText, headers });
}

function toStream(incoming: IncomingMessage): ReadableStream<Uint8Array<ArrayBuffer>> {
  const chunks: AsyncIterator<Buffer<ArrayBuffer>> = incoming[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel() {
      incoming.destroy();
    },
  });
}

type ListenOptions = {
  readonly port: number;
  readonly host: string;
  /** Hears of a request that is answered here, with 400. */
  readonly onRefused?: (refused: Refused) => Promise<void>;
};

/** Serves a handler. An answer that breaks off breaks the connection, as it did for the handler. */
export async function listen(handler: WireHandler, { port, host, onRefused }: ListenOptions): Promise<Listening> {
  const underWay = new Set<Promise<void>>();
  const admission = createAdmission(defaultLimits);
  const server = createServer((incoming, outgoing) => {
    const bytes = bytesOf(incoming);
    if (!admission.enter(bytes)) return putOff(outgoing);
    const answered = answer(handler, incoming, outgoing, onRefused)
      .catch(() => void outgoing.destroy())
      .finally(() => {
        admission.leave(bytes);
        underWay.delete(answered);
      });
    underWay.add(answered);
  });
  server.listen(port, host);
  await once(server, 'listening');
  const address = server.address();
  return {
    url: urlOf(host, typeof address === 'object' && address ? address.port : port),
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
      // Who was cut off is still told of.
      await Promise.all(underWay);
    },
  };
}

/** Requests are held as a whole, and a flood of them is not to fill the memory. */
function putOff(outgoing: ServerResponse): void {
  outgoing.writeHead(503, { 'content-type': 'text/plain', 'retry-after': '1' });
  outgoing.end('there are too many requests under way here; try again in a second\n');
}

/** `http://127.0.0.1:4010`, `http://[::1]:4010` */
export function urlOf(host: string, port: number): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

async function answer(
  handler: WireHandler,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  onRefused: ListenOptions['onRefused'],
): Promise<void> {
  const gone = new AbortController();
  outgoing.once('close', () => gone.abort());
  const { method = 'GET', url: target = '' } = incoming;
  const headers = new Headers(pairs(incoming.rawHeaders));
  const wire = { target, body: await hold(incoming) };
  const request = toRequest(method, wire, headers, gone.signal);
  let response: Response;
  if (request) {
    response = await handler.fetch(request, wire).catch(unanswered);
  } else {
    const message = target.startsWith('/')
      ? `${method} is not passed on here`
      : 'a request here names a path that begins with a slash; give the client this address as its base URL, not as its HTTP proxy';
    await onRefused?.({ method, target, headers, message });
    response = new Response(`${message}\n`, { status: 400, headers: { 'content-type': 'text/plain' } });
  }
  for (const [name, value] of response.headers) outgoing.appendHeader(name, value);
  outgoing.writeHead(response.status, response.statusText);
  // A body that breaks off at once is not to take the head away.
  outgoing.flushHeaders();
  if (response.body) await pipeline(Readable.from(response.body), outgoing);
  else outgoing.end();
}

/** A connection that was broken off is broken off here too; that nobody is there is worth a word. */
function unanswered(error: unknown): Response {
  if (brokeOff(error)) throw error;
  return new Response(`the upstream does not answer: ${reasonOf(error)}\n`, {
    status: kindOf(error) === 'late' ? 504 : 502,
    headers: { 'content-type': 'text/plain' },
  });
}

/** `undefined` for what is no request for a resource here, `OPTIONS *` for one. */
function toRequest(method: string, wire: Wire, headers: Headers, signal: AbortSignal): Request | undefined {
  const { target } = wire;
  if (!target.startsWith('/')) return undefined;
  const body = wire.body.byteLength > 0 && method !== 'GET' && method !== 'HEAD' ? wire.body : null;
  try {
    return new Request(originOf(headers) + target, { method, headers, body, signal });
  } catch {
    return undefined;
  }
}

/** As the client calls this server; a `Host` with anything else in it leads nowhere else. */
function originOf(headers: Headers): string {
  const host = headers.get('host') ?? '';
  return /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d+)?$/i.test(host) && URL.canParse(`http://${host}`)
    ? `http://${host}`
    : 'http://localhost';
}

function pairs(rawHeaders: readonly string[]): [string, string][] {
  return rawHeaders.flatMap((name, index): [string, string][] =>
    index % 2 === 0 ? [[name, rawHeaders[index + 1] ?? '']] : [],
  );
}
