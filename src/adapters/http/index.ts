/**
 * The mock as an HTTP server: every provider under `/<provider>/…`.
 *
 * @module
 */
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import { cors } from 'hono/cors';

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
export type Handler = { readonly fetch: (request: Request) => Promise<Response> };

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
export function toApp(handler: Handler): Hono {
  const app = new Hono();
  // Browsers may call the mock from any page, as they may the gateways; the controls are not for pages.
  const open = cors({ origin: '*', exposeHeaders: ['x-mock-limit', 'retry-after', 'sl-violations'] });
  app.use('*', (context, next) => (context.req.path.startsWith('/__mock/') ? next() : open(context, next)));
  app.all('*', (context) => handler.fetch(context.req.raw));
  return app;
}

type Closable = ReturnType<typeof createAdaptorServer>;

function stop(server: Closable, grace: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const cutOff = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), grace);
    server.close((error) => {
      clearTimeout(cutOff);
      if (error) reject(error);
      else resolve();
    });
    if ('closeIdleConnections' in server) server.closeIdleConnections();
  });
}
