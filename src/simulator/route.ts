import type { ContractOperation, Operation, Provider } from '#providers/provider.ts';
import { decodePart } from './decode-part.ts';

/** What a URL leads to. */
export type Route =
  | {
      readonly kind: 'operation';
      readonly provider: Provider;
      readonly operation: ContractOperation;
      readonly action: Operation;
      /** The values of the path's `{name}` parts. */
      readonly params: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'method-not-allowed'; readonly provider: Provider; readonly allow: readonly string[] }
  | { readonly kind: 'unknown-path'; readonly provider: Provider }
  | { readonly kind: 'unknown-provider' };

export type Router = (url: URL, method: string) => Route;

type Entry = {
  readonly operation: ContractOperation;
  readonly action: Operation;
  /** With a group for each of `names`, in their order. */
  readonly pattern: RegExp;
  readonly names: readonly string[];
};

/**
 * Routes by the specs: at a provider's real origin by the documented path alone, anywhere else by
 * `/<provider>` and the documented path.
 */
export function createRouter(providers: readonly Provider[]): Router {
  const tables = new Map(providers.map((provider) => [provider, entriesOf(provider)]));
  const byOrigin = new Map(providers.map((provider) => [provider.contract.origin, provider]));
  const byId = new Map(providers.map((provider) => [provider.contract.id, provider]));

  return (url, method) => {
    const atHome = byOrigin.get(url.origin);
    const [, id = ''] = url.pathname.split('/', 2);
    const provider = atHome ?? byId.get(id);
    if (!provider) return { kind: 'unknown-provider' };
    const path = atHome ? url.pathname : url.pathname.slice(id.length + 1);
    return match(provider, tables.get(provider) ?? [], path, method);
  };
}

function match(provider: Provider, entries: readonly Entry[], path: string, method: string): Route {
  for (const { operation, action, pattern, names } of entries) {
    // Whoever answers GET answers HEAD.
    if (operation.method !== method && !(method === 'HEAD' && operation.method === 'GET')) continue;
    const found = pattern.exec(path);
    if (found) return { kind: 'operation', provider, operation, action, params: parametersOf(names, found) };
  }
  const here = entries.filter(({ pattern }) => pattern.test(path));
  if (here.length === 0) return { kind: 'unknown-path', provider };
  const allow = here.flatMap(({ operation }) => (operation.method === 'GET' ? ['GET', 'HEAD'] : [operation.method]));
  return { kind: 'method-not-allowed', provider, allow };
}

function parametersOf(names: readonly string[], found: RegExpExecArray): Record<string, string> {
  // The first of what was found is the whole path.
  return Object.fromEntries(names.map((name, index) => [name, decodePart(found[index + 1] ?? '')]));
}

function entriesOf(provider: Provider): Entry[] {
  return provider.contract.operations.flatMap((operation) => {
    const action = provider.operations[operation.id];
    return action ? [{ operation, action, ...toPattern(operation.path) }] : [];
  });
}

const parameter = /\{(\w+)\}/g;

/** `/v1/videos/{id}` as a pattern whose groups are the parameters. */
function toPattern(path: string): Pick<Entry, 'pattern' | 'names'> {
  const escaped = path.replaceAll(/[.*+?^$()|[\]\\]/g, '\\$&');
  return {
    pattern: new RegExp(`^${escaped.replaceAll(parameter, '([^/]+)')}$`),
    names: Array.from(path.matchAll(parameter), ([, name = '']) => name),
  };
}
