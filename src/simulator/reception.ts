import type { Operation, Provider } from '#providers/provider.ts';
import type { Scenario } from '#scenario/scenario.ts';
import type { Address } from './address.ts';
import type { Notes } from './exchange.ts';
import { defaultMediaOrigin } from './results/results.ts';
import { perform } from './operations.ts';
import { refuse, refuseOwn, type Answer } from './respond.ts';
import { createRouter } from './route.ts';
import type { RequestLike } from './request.ts';
import type { World } from './world.ts';

/** Finds out where a request wants to go and whether it may, and sends it on. */
export function createReception(
  world: World,
  publicOrigin: string | undefined,
): (request: RequestLike, url: Address, notes: Notes) => Answer | Promise<Answer> {
  const route = createRouter(world.providers);
  const addresses = world.providers.map(({ contract }) => `/${contract.id}`).join(', ');

  // Every task keeps the origin of its results, which is nearly always the same: then it is the same string, too.
  let lastOrigin = '';

  /** A provider's real address leads to a server that is not ours, so results are found elsewhere. */
  function mediaOrigin({ origin }: Address, { contract }: Provider): string {
    if (publicOrigin !== undefined) return publicOrigin;
    if (origin === contract.origin) return defaultMediaOrigin;
    if (origin !== lastOrigin) lastOrigin = origin;
    return lastOrigin;
  }

  /**
   * The scenario that a request asks for: by its header, by an order for the next requests, or by
   * `mock.<name>` anywhere in its key, so that a client can choose without a change. A word that names none
   * is given back; `undefined` asks for none.
   */
  function choose(
    header: string | null,
    { contract }: Provider,
    key: string,
    operation: Operation['kind'],
  ): Scenario | string | undefined {
    const { choices } = world;
    if (header !== null) return choices.find(header) ?? header;
    return choices.take(contract.id, key, operation) ?? choices.inKey(key);
  }

  /** Seconds until the key may send its next request; 0 for now. */
  function tooSoon({ contract }: Provider, key: string): number {
    const { rateLimit } = world.settings;
    if (!rateLimit) return 0;
    const what = `${contract.id} ${key}`;
    return Math.ceil(world.counts.quota(what, world.clock.now(), rateLimit.requests, rateLimit.per) / 1000);
  }

  // Clients send the same key again and again.
  let lastHeader = '';
  let lastKey = '';

  function keyOf({ headers }: RequestLike): string {
    const header = headers.get('authorization') ?? '';
    if (header === lastHeader) return lastKey;
    lastHeader = header;
    return (lastKey = keyIn(header));
  }

  return (request, url, notes) => {
    const tenant = keyOf(request);
    notes.key = tenant;
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
    const { operation, action, param } = found;
    notes.operation = operation.id;
    if (operation.secured && tenant === '') {
      const message = 'Missing API key: send the header `Authorization: Bearer <key>`';
      return refuse(provider, { kind: 'unauthorized', message }, notes);
    }
    const chosen = choose(request.headers.get('x-mock-scenario'), provider, tenant, action.kind);
    if (typeof chosen === 'string') {
      return refuse(provider, { kind: 'invalid-request', message: world.choices.unknown(chosen) }, notes);
    }
    const scenario = chosen ?? world.choices.preset;
    if (operation.secured && scenario.refusesKey) {
      notes.scenario = scenario.name;
      return refuse(provider, { kind: 'unauthorized', message: 'The API key is wrong' }, notes);
    }
    const wait = tooSoon(provider, tenant);
    if (wait > 0) {
      const message = `Too many requests: wait ${wait} seconds`;
      return refuse(provider, { kind: 'rate-limited', message }, notes, { 'retry-after': String(wait) });
    }
    const results = mediaOrigin(url, provider);
    const call = { request, url, provider, operation, param, tenant, chosen, mediaOrigin: results, notes };
    return perform(world, action, call);
  };
}

/** The API key in a header; empty when there is none. */
function keyIn(header: string): string {
  return /^Bearer +(\S.*)$/i.exec(header)?.[1]?.trim() ?? '';
}
