import { loadPrism, silent } from './load.ts';
import { urlOf, type Listening } from './relay.ts';

/**
 * Serves a bare spec as `prism mock` does, from its named examples: `Prefer: example=running` or
 * `Prefer: code=429` chooses the answer. Wants `@stoplight/prism-http-server` besides Prism.
 */
export async function createPrismMock(options: { spec: string; port?: number; host?: string }): Promise<Listening> {
  const { spec, port = 0, host = '127.0.0.1' } = options;
  const { getHttpOperationsFromSpec } = await loadPrism('@stoplight/prism-http', () => import('@stoplight/prism-http'));
  const { createServer } = await loadPrism(
    '@stoplight/prism-http-server',
    () => import('@stoplight/prism-http-server'),
  );
  const server = createServer(await getHttpOperationsFromSpec(spec), {
    cors: true,
    components: { logger: silent },
    config: {
      isProxy: false,
      upstreamProxy: undefined,
      checkSecurity: true,
      validateRequest: true,
      validateResponse: true,
      errors: false,
      mock: { dynamic: false },
    },
  });
  // Prism rejects with a bare string.
  const address = await server.listen(port, host).catch((reason: unknown) => {
    throw new Error(String(reason));
  });
  return { url: urlOf(host, Number(address.split(':').at(-1))), close: () => server.close() };
}
