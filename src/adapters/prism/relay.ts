import { once } from 'node:events';
import http, { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import https from 'node:https';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { bytesOf, createAdmission, defaultLimits } from '../http/limits.ts';
import { hold } from './held.ts';

/** What answers a request: a simulator, or whatever stands in front of one. */
export type Handler = { readonly fetch: (request: Request) => Promise<Response> };

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
 * nothing, follows no redirect and adds no header of its own. Rejects when there is no answer.
 *
 * @param timeout Milliseconds until an answer has to have begun. @default no end
 */
export function forwardTo(base: string, timeout?: number): Handler {
  const target = new URL(base);
  const { Agent, request: open } = target.protocol === 'https:' ? https : http;
  // Each request has its own connection: a used one that the other side is just closing would look like a
  // failed request. It still asks to be kept, or a server that refuses a body early would cut it off.
  const agent = new Agent({ keepAlive: true });
  agent.keepSocketAlive = () => false;
  const prefix = target.origin + target.pathname.replace(/\/$/, '');
  return {
    async fetch(request) {
      const { pathname, search } = new URL(request.url);
      const body = request.body ? new Uint8Array(await request.arrayBuffer()) : undefined;
      const headers = new Headers([...request.headers].filter(([name]) => !perConnection.has(name)));
      // A web-standard GET has lost its body, if it had one; the length of it would be waited for.
      if (!body && headers.get('content-length') !== '0') headers.delete('content-length');
      const outgoing = open(prefix + pathname + search, {
        method: request.method,
        headers: Object.fromEntries(headers),
        signal: request.signal,
        agent,
      });
      outgoing.end(body);
      const giveUp = () => {
        const late = new Error(`no answer within ${timeout} ms`);
        outgoing.destroy(Object.assign(late, { code: 'ETIMEDOUT' }));
      };
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

/** Serves a handler. An answer that breaks off breaks the connection, as it did for the handler. */
export async function listen(handler: Handler, { port, host }: { port: number; host: string }): Promise<Listening> {
  const underWay = new Set<Promise<void>>();
  const admission = createAdmission(defaultLimits);
  const server = createServer((incoming, outgoing) => {
    const bytes = bytesOf(incoming);
    if (!admission.enter(bytes)) return refuse(outgoing);
    const answered = answer(handler, incoming, outgoing)
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
function refuse(outgoing: ServerResponse): void {
  outgoing.writeHead(503, { 'content-type': 'text/plain', 'retry-after': '1' });
  outgoing.end('there are too many requests under way here; try again in a second\n');
}

/** `http://127.0.0.1:4010`, `http://[::1]:4010` */
export function urlOf(host: string, port: number): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

async function answer(handler: Handler, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const gone = new AbortController();
  outgoing.once('close', () => gone.abort());
  const request = toRequest(incoming, await hold(incoming), gone.signal);
  const response = request ? await handler.fetch(request).catch(unanswered) : new Response(null, { status: 400 });
  for (const [name, value] of response.headers) outgoing.appendHeader(name, value);
  outgoing.writeHead(response.status, response.statusText);
  // A body that breaks off at once is not to take the head away.
  outgoing.flushHeaders();
  if (response.body) await pipeline(Readable.from(response.body), outgoing);
  else outgoing.end();
}

/** A connection that was broken off is broken off here too; that nobody is there is worth a word. */
function unanswered(error: unknown): Response {
  const code = codeOf(error);
  if (code === 'ECONNRESET' || code === 'EPIPE') throw error;
  return new Response(`the upstream does not answer: ${reasonOf(error)}\n`, {
    status: code === 'ETIMEDOUT' ? 504 : 502,
    headers: { 'content-type': 'text/plain' },
  });
}

/** Why there is no answer, and what can be done about it where that is not plain. */
export function reasonOf(error: unknown): string {
  const code = codeOf(error);
  const why = error instanceof Error ? error.message || String(code) : String(error);
  return /CERT|SIGNATURE|ISSUER/.test(String(code))
    ? `${why}; if its certificate is your own, name its issuer in NODE_EXTRA_CA_CERTS`
    : why;
}

/** Of the error itself, or, where `fetch` has wrapped it, of what it was caused by. */
export function codeOf(error: unknown): unknown {
  if (!(error instanceof Error)) return undefined;
  return 'code' in error ? error.code : codeOf(error.cause);
}

/** `undefined` for what is no request for a resource here, `OPTIONS *` for one. */
function toRequest(
  incoming: IncomingMessage,
  bytes: Uint8Array<ArrayBuffer>,
  signal: AbortSignal,
): Request | undefined {
  const { method = 'GET', url = '' } = incoming;
  if (!url.startsWith('/')) return undefined;
  const headers = new Headers(pairs(incoming.rawHeaders));
  const body = bytes.byteLength > 0 && method !== 'GET' && method !== 'HEAD' ? bytes : null;
  try {
    return new Request(`http://${headers.get('host') ?? 'localhost'}${url}`, { method, headers, body, signal });
  } catch {
    return undefined;
  }
}

function pairs(rawHeaders: readonly string[]): [string, string][] {
  return rawHeaders.flatMap((name, index): [string, string][] =>
    index % 2 === 0 ? [[name, rawHeaders[index + 1] ?? '']] : [],
  );
}
