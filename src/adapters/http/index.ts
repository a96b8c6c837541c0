/**
 * The mock as an HTTP server: every provider under `/<provider>/…`.
 *
 * @module
 */
import { createAdaptorServer, type HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { Hono } from 'hono';
import { cors } from 'hono/cors';
import type { Answer } from '#simulator/respond.ts';

export type ServeOptions = {
  /** @default 4010; 0 takes any that is free */
  port?: number;
  /** The address to listen on. @default '127.0.0.1', which only this machine reaches */
  host?: string;
  /** Milliseconds that a stop waits for answers under way before it cuts them off. @default 2000 */
  grace?: number;
};

/** A server that listens. */
export type MockServer = {
  /** `http://127.0.0.1:4010` */
  readonly url: string;
  readonly port: number;
  /** Stops listening, lets answers under way finish, and closes every connection. */
  close(): Promise<void>;
};

/** What answers a request: a simulator, or whatever stands in front of one. */
export type Handler = {
  readonly fetch: (request: Request) => Promise<Response>;
  /** The same as plain data, where it can be had without making a `Response`. */
  readonly answer?: (request: Request) => Promise<Answer>;
};

/**
 * Serves a simulator over HTTP.
 *
 * @throws {Error} with the code `EADDRINUSE` when the port is taken.
 *
 * @example
 * const server = await serve(createSimulator(), { port: 0 });
 * await fetch(`${server.url}/tokenhub/api/v1/videos/generations`, { method: 'POST', headers, body });
 * await server.close();
 */
export async function serve(handler: Handler, options: ServeOptions = {}): Promise<MockServer> {
  const { port = 4010, host = '127.0.0.1', grace = 2000 } = options;
  const server = createAdaptorServer({ fetch: toApp(handler).fetch, hostname: host, overrideGlobalObjects: false });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  const address = server.address();
  const bound = typeof address === 'object' && address !== null ? address.port : port;
  let closing: Promise<void> | undefined;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`,
    port: bound,
    close: () => (closing ??= stop(server, grace)),
  };
}

/** The Hono app that `serve` runs; to be mounted in an app of one's own. */
export function toApp(handler: Handler): Hono<{ Bindings: Partial<HttpBindings> }> {
  const app = new Hono<{ Bindings: Partial<HttpBindings> }>();
  app.options('*', (context, next) => (isControl(context.req.path) ? next() : preflight(context, next)));
  app.all('*', async (context) => {
    const open = isControl(context.req.path) ? {} : openToPages;
    const { outgoing } = context.env ?? {};
    if (!handler.answer || !outgoing) return withHeaders(await handler.fetch(context.req.raw), open);
    // Making a Response and streaming it costs more than all the rest, so the answer goes out as it is.
    const { status, headers, body } = await handler.answer(context.req.raw);
    // The answer to a HEAD states the length of what is not sent.
    outgoing.writeHead(status, { 'content-length': Buffer.byteLength(body ?? ''), ...headers, ...open });
    outgoing.end(body ?? '');
    return RESPONSE_ALREADY_SENT;
  });
  return app;
}

/** Browsers may call the mock from any page, as they may the gateways. The controls are not for pages. */
const openToPages = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'x-mock-limit, retry-after, sl-violations',
};
const preflight = cors({ origin: '*' });

function isControl(path: string): boolean {
  return path.startsWith('/__mock/');
}

function withHeaders(response: Response, headers: Readonly<Record<string, string>>): Response {
  const changed = new Response(response.body, response);
  for (const [name, value] of Object.entries(headers)) changed.headers.set(name, value);
  return changed;
}

type Closable = ReturnType<typeof createAdaptorServer>;

function stop(server: Closable, grace: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const closeIdle = () => 'closeIdleConnections' in server && server.closeIdleConnections();
    const cutOff = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), grace);
    // A client keeps its connection after the last answer; nobody tells us when that becomes idle.
    const sweep = setInterval(closeIdle, 20);
    server.close((error) => {
      clearTimeout(cutOff);
      clearInterval(sweep);
      if (error) reject(error);
      else resolve();
    });
    closeIdle();
  });
}
