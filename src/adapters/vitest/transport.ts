import type { SetupServer } from 'msw/node';
import { serve, type Handler } from '#adapters/http/index.ts';
import type { Simulator } from '#simulator/simulator.ts';
import type { TransportOptions } from './mock.ts';

/** Brings requests to the simulators of a suite's tests. */
export type Transport = {
  readonly server?: SetupServer;
  /** The origins whose requests it answers without being their server. */
  readonly origins: readonly string[];
  /** Runs a test so that what it does to the transport is for it alone. */
  isolate(run: () => Promise<void>): Promise<void>;
  /**
   * Lets a simulator be found.
   * @param send The global `fetch`, as the test would call it.
   */
  connect(simulator: Simulator, send: typeof fetch): Promise<Connection>;
  stop(): void;
};

export type Connection = {
  /** What stands before `/<provider>`; `undefined` where a provider has its real address. */
  readonly url?: string;
  readonly fetch: typeof fetch;
  close(): Promise<void>;
};

/**
 * Tells whether a transport runs here before it is used, because what fails otherwise does not say why.
 *
 * @throws {Error} for MSW on a Node that it does not run on
 */
export function checkTransport({ transport = 'msw' }: TransportOptions, node = process.versions.node): void {
  if (transport !== 'msw' || Number.parseInt(node, 10) >= 22) return;
  throw new Error(`MSW 3 needs Node 22, and this is Node ${node}: use useSimulator({ transport: 'http' })`);
}

export async function startTransport(simulator: Simulator, options: TransportOptions): Promise<Transport> {
  if (options.transport === 'http') return http;
  if (options.transport === 'fetch') return direct;
  // Only now, because without MSW the rest works as well.
  const { startMsw } = await import('./msw.ts');
  return startMsw(simulator, options);
}

const http: Transport = {
  origins: [],
  isolate: (run) => run(),
  async connect(simulator, send) {
    // Whatever a test leaves under way is of no use to anybody.
    const { url, close } = await serve(withoutReuse(simulator), { port: 0, grace: 0 });
    return { url, fetch: send, close };
  },
  stop() {},
};

/** Each connection serves one request: Node's `fetch` uses one again by `setImmediate`, which may be a fake one. */
function withoutReuse({ answer, fetch: send }: Simulator): Handler {
  return {
    fetch: send,
    async answer(request) {
      const answered = await answer(request);
      return { ...answered, headers: { ...answered.headers, connection: 'close' } };
    },
  };
}

const direct: Transport = {
  origins: [],
  isolate: (run) => run(),
  connect: async ({ fetch }) => ({ fetch, close: async () => {} }),
  stop() {},
};
