import type { Provider } from '#providers/provider.ts';
import type { Notes } from './exchange.ts';
import { defaultMediaOrigin } from './media.ts';
import { perform } from './operations.ts';
import { refuse, refuseOwn, type Answer } from './respond.ts';
import { createRouter } from './route.ts';
import { chosenScenario, unknownScenario, type Scenario } from './scenario.ts';
import type { World } from './world.ts';

/** Finds out where a request wants to go and whether it may, and sends it on. */
export function createReception(
  world: World,
  providers: readonly Provider[],
  preset: Scenario,
  publicOrigin: string | undefined,
): (request: Request, url: URL, notes: Notes) => Promise<Answer> {
  const route = createRouter(providers);
  const addresses = providers.map(({ contract }) => `/${contract.id}`).join(', ');

  /** A provider's real address leads to a server that is not ours, so results are found elsewhere. */
  function mediaOrigin({ origin }: URL, { contract }: Provider): string {
    return publicOrigin ?? (origin === contract.origin ? defaultMediaOrigin : origin);
  }

  return async (request, url, notes) => {
    const found = route(url, request.method);
    if (found.kind === 'unknown-provider') {
      const message = `There is no provider at ${url.pathname}; the addresses begin with ${addresses}`;
      return refuseOwn(404, message, notes);
    }
    const { provider } = found;
    notes.provider = provider.contract.id;
    if (found.kind === 'unknown-path') {
      const known = provider.contract.operations.map(({ method, path }) => `${method} ${path}`).join(', ');
      const message = `There is nothing at ${url.pathname}; there is ${known}`;
      return refuse(provider, { kind: 'unknown-path', message }, notes);
    }
    if (found.kind === 'method-not-allowed') {
      const allow = found.allow.join(', ');
      const message = `${request.method} is not allowed at ${url.pathname}; allowed: ${allow}`;
      return refuse(provider, { kind: 'method-not-allowed', message }, notes, { allow });
    }
    const { operation, action, params } = found;
    notes.operation = operation.id;
    const tenant = keyOf(request);
    if (operation.secured && tenant === '') {
      const message = 'Missing API key: send the header `Authorization: Bearer <key>`';
      return refuse(provider, { kind: 'unauthorized', message }, notes);
    }
    const scenario = chosenScenario(request.headers.get('x-mock-scenario'), tenant) ?? preset;
    if (typeof scenario === 'string') {
      return refuse(provider, { kind: 'invalid-request', message: unknownScenario(scenario) }, notes);
    }
    const results = mediaOrigin(url, provider);
    const call = { request, url, provider, operation, params, tenant, scenario, mediaOrigin: results, notes };
    return perform(world, action, call);
  };
}

/** The API key of a request; empty when there is none. */
function keyOf(request: Request): string {
  return /^Bearer +(\S.*)$/i.exec(request.headers.get('authorization') ?? '')?.[1]?.trim() ?? '';
}
