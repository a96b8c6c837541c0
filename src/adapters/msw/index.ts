/**
 * The mock as MSW handlers at the providers' real addresses, for `setupServer` and `setupWorker`.
 *
 * @module
 */
import { http, HttpResponse, type HttpHandler } from 'msw';
import { defaultMediaOrigin } from '#simulator/results/results.ts';
import { createSimulator, type Simulator } from '#simulator/simulator.ts';

/**
 * Handlers that answer for the gateways, and for the files their results lead to. Other hosts are
 * left alone.
 *
 * @param simulator The one that answers. @default a new one of all providers
 *
 * @example
 * const simulator = createSimulator();
 * const server = setupServer(...handlers(simulator));
 */
export function handlers(simulator: Pick<Simulator, 'fetch' | 'providers'> = createSimulator()): HttpHandler[] {
  const origins = [...simulator.providers.map(({ contract }) => contract.origin), defaultMediaOrigin];
  return origins.map((origin) =>
    http.all(`${origin}/*`, ({ request }) =>
      // A connection that ends without an answer; to MSW anything thrown would be a 500.
      simulator.fetch(request).catch(() => HttpResponse.error()),
    ),
  );
}
