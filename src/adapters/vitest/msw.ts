import { setupServer, type SetupServer } from 'msw/node';
import { handlers } from '#adapters/msw/index.ts';
import { defaultMediaOrigin } from '#simulator/results/results.ts';
import type { Simulator } from '#simulator/simulator.ts';
import { isLoopback } from '#simulator/webhooks/receiver.ts';
import type { TransportOptions } from './mock.ts';
import type { Transport } from './transport.ts';
import { worldAsking } from './worlds.ts';

/** The one server of all suites that bring none, and what those that run want of it, the newest last. */
let shared: { readonly server: SetupServer; readonly suites: TransportOptions[] } | undefined;

/** Intercepts what is sent to the providers that a simulator plays, for the simulators of the tests. */
export function startMsw({ providers }: Pick<Simulator, 'providers'>, options: TransportOptions): Transport {
  const server = options.server ?? share(options);
  server.use(...handlers({ providers, fetch: dispatch }));
  return {
    server,
    origins: [...providers.map(({ contract }) => contract.origin), defaultMediaOrigin],
    async isolate(run) {
      // The name of the state is exported nowhere.
      if (Number(server.readyState) === 0) {
        throw new Error('the server that useSimulator was given does not listen: call its listen() in a beforeAll');
      }
      await server.boundary(run)();
    },
    connect: async (_simulator, send) => ({ fetch: send, close: async () => {} }),
    stop() {
      if (!options.server) release(options);
    },
  };
}

async function dispatch(input: Request | URL | string, init?: RequestInit): Promise<Response> {
  const request = new Request(input, init);
  const world = worldAsking(request);
  if (typeof world !== 'string') return world.simulator.fetch(request);
  const message = `seedance-kit/vitest: ${request.method} ${request.url}: ${world}`;
  return Response.json({ error: { message } }, { status: 401 });
}

function share(options: TransportOptions): SetupServer {
  if (!shared) {
    const suites: TransportOptions[] = [];
    shared = { server: setupServer(), suites };
    shared.server.listen({
      async onUnhandledFrame({ frame, defaults }) {
        const { onUnhandledRequest = 'error' } = suites.at(-1) ?? {};
        if (onUnhandledRequest === 'bypass' || staysHere(frame.data)) return;
        await defaults[onUnhandledRequest]();
        // What is called an error is only printed. A thrown `Error` would be answered, with a status 500.
        if (onUnhandledRequest === 'error') throw Response.error();
      },
    });
  }
  shared.suites.push(options);
  return shared.server;
}

function release(options: TransportOptions): void {
  if (!shared) return;
  shared.suites.splice(shared.suites.indexOf(options), 1);
  if (shared.suites.length > 0) return;
  shared.server.close();
  shared = undefined;
}

/** Whether a request stays on this machine. What is no request is not ours to judge, and passes, too. */
function staysHere(frame: unknown): boolean {
  const { request }: { request?: unknown } = Object(frame);
  if (!(request instanceof Request)) return true;
  return isLoopback(new URL(request.url).hostname);
}
