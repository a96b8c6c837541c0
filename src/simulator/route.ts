import type { ContractOperation, Operation, Provider } from '#providers/provider.ts';
import type { Address } from './address.ts';
import { decodePart } from './decode-part.ts';

/** What a URL leads to. */
export type Route =
  | {
      readonly kind: 'operation';
      readonly provider: Provider;
      readonly operation: ContractOperation;
      readonly action: Operation;
      /** The value of the path's one `{name}` part; empty where it has none. */
      readonly param: string;
    }
  | { readonly kind: 'method-not-allowed'; readonly provider: Provider; readonly allow: readonly string[] }
  | { readonly kind: 'unknown-path'; readonly provider: Provider }
  | { readonly kind: 'unknown-provider' };

export type Router = (url: Address, method: string) => Route;

type Entry = { readonly operation: ContractOperation; readonly action: Operation };

/** `/v1/videos/{id}/content`: what stands before and behind its one parameter. */
type Pattern = Entry & { readonly before: string; readonly after: string };

/** The operations of a provider: those of a fixed path by that path, and the others. */
type Table = { readonly fixed: ReadonlyMap<string, readonly Entry[]>; readonly patterns: readonly Pattern[] };

/**
 * Routes by the specs: at a provider's real origin by the documented path alone, anywhere else by
 * `/<provider>` and the documented path.
 */
export function createRouter(providers: readonly Provider[]): Router {
  const tables = new Map(providers.map((provider) => [provider, tableOf(provider)]));
  const byOrigin = new Map(providers.map((provider) => [provider.contract.origin, provider]));
  const byId = new Map(providers.map((provider) => [provider.contract.id, provider]));

  return ({ origin, pathname }, method) => {
    const atHome = byOrigin.get(origin);
    const end = pathname.indexOf('/', 1);
    const provider = atHome ?? byId.get(end === -1 ? pathname.slice(1) : pathname.slice(1, end));
    const table = provider && tables.get(provider);
    if (!table) return { kind: 'unknown-provider' };
    const path = atHome ? pathname : end === -1 ? '' : pathname.slice(end);
    return match(provider, table, path, method);
  };
}

function match(provider: Provider, { fixed, patterns }: Table, path: string, method: string): Route {
  // Whoever answers GET answers HEAD.
  const asked = method === 'HEAD' ? 'GET' : method;
  const here = fixed.get(path) ?? [];
  for (const { operation, action } of here) {
    if (operation.method === asked) return { kind: 'operation', provider, operation, action, param: '' };
  }
  for (const pattern of patterns) {
    const { operation, action } = pattern;
    if (operation.method !== asked) continue;
    const value = valueIn(path, pattern);
    if (value === '') continue;
    return { kind: 'operation', provider, operation, action, param: decodePart(value) };
  }
  const methods = [...here, ...patterns.filter((pattern) => valueIn(path, pattern) !== '')].map(
    ({ operation }) => operation.method,
  );
  if (methods.length === 0) return { kind: 'unknown-path', provider };
  return {
    kind: 'method-not-allowed',
    provider,
    allow: methods.flatMap((name) => (name === 'GET' ? ['GET', 'HEAD'] : [name])),
  };
}

/** What stands for the parameter; empty when the path is another one. */
function valueIn(path: string, { before, after }: Pattern): string {
  if (!path.startsWith(before) || !path.endsWith(after)) return '';
  const value = path.slice(before.length, path.length - after.length);
  return value.includes('/') ? '' : value;
}

/** @throws {Error} for a path with more than one parameter, which no provider has */
function tableOf(provider: Provider): Table {
  const fixed = new Map<string, Entry[]>();
  const patterns: Pattern[] = [];
  for (const operation of provider.contract.operations) {
    const action = provider.operations[operation.id];
    if (!action) continue;
    const entry = { operation, action };
    const [before = '', name, after = '', ...more] = operation.path.split(/\{(\w+)\}/);
    if (more.length > 0) throw new Error(`${operation.path} has more than one parameter, which routes do not know`);
    if (name !== undefined) patterns.push({ ...entry, before, after });
    else if (!fixed.get(before)?.push(entry)) fixed.set(before, [entry]);
  }
  return { fixed, patterns };
}
