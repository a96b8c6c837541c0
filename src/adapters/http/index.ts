/**
 * The mock as an HTTP server: every provider under `/<provider>/…`.
 *
 * @module
 */
import { createServer, type RequestListener, type Server } from 'node:http';
import type { Socket } from 'node:net';
import { defaultLimits, type ServerLimits } from './limits.ts';
import { createHanging, createListener, type Hanging, type Handler } from './listener.ts';

// The timers as they were before a test took them: a server stops in real time.
const {
  setTimeout: startTimer,
  clearTimeout: stopTimer,
  setInterval: startSweep,
  clearInterval: stopSweep,
} = globalThis;

export type { Handler, ServerLimits };

export type ServeOptions = {
  /** @default 4010; 0 takes any that is free */
  port?: number;
  /** The address to listen on. @default '127.0.0.1', which only this machine reaches */
  host?: string;
  /** Milliseconds that a stop waits for answers under way before it cuts them off. @default 2000 */
  grace?: number;
  /** What the server holds at most. */
  limits?: ServerLimits;
};

/** A server that listens. */
export type MockServer = {
  /** `http://127.0.0.1:4010` */
  readonly url: string;
  readonly port: number;
  /** Stops listening, lets answers under way finish, and closes every connection. */
  close(): Promise<void>;
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
  const limits = { ...defaultLimits, ...options.limits };
  const hanging = createHanging();
  const server = createLimited(createListener(handler, { host: bracketed(host), limits, hanging }), limits);
  const unused = watchUnused(server);
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
    url: `http://${bracketed(host)}:${bound}`,
    port: bound,
    close: () => (closing ??= stop(server, hanging, unused, grace)),
  };
}

/**
 * The listener that `serve` runs, to be mounted in a Node server of one's own. An app that speaks the web
 * standard takes the simulator's `fetch`.
 *
 * @example
 * createServer(toListener(createSimulator())).listen(4010);
 */
export function toListener(handler: Handler): RequestListener {
  return createListener(handler);
}

function createLimited(listener: RequestListener, limits: Required<ServerLimits>): Server {
  const { headerBytes, headersTimeout, requestTimeout, connections } = limits;
  const server = createServer(
    {
      maxHeaderSize: headerBytes,
      headersTimeout: Math.min(headersTimeout, requestTimeout),
      requestTimeout,
      // Polls have no body, and need no stream that ends at once. Older versions of Node go by without.
      optimizeEmptyRequests: true,
      connectionsCheckingInterval: Math.min(5000, Math.ceil(Math.min(headersTimeout, requestTimeout) / 2)),
    },
    listener,
  );
  server.maxConnections = connections;
  return server;
}

/** A host as it stands in a URL. */
function bracketed(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}

function stop(server: Server, hanging: Hanging, unused: Unused, grace: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const closeIdle = () => {
      server.closeIdleConnections();
      unused.close();
    };
    const cutOff = startTimer(() => server.closeAllConnections(), grace);
    // A client keeps its connection after the last answer; nobody tells us when that becomes idle.
    const sweep = startSweep(closeIdle, 20);
    server.close((error) => {
      stopTimer(cutOff);
      stopSweep(sweep);
      if (error) reject(error);
      else resolve();
    });
    closeIdle();
    hanging.end();
  });
}

/** Connections over which nothing has come; Node waits for them as it does for a request under way. */
type Unused = { close(): void };

function watchUnused(server: Server): Unused {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  return {
    close() {
      for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy();
    },
  };
}
