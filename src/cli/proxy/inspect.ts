import { bodyOf, keyIn } from '#adapters/har/index.ts';
import type { Carried, CarryFailure } from '#adapters/prism/index.ts';
import type { ContractOperation, Operation, Provider } from '#providers/provider.ts';
import type { Exchange } from '#simulator/exchange.ts';
import { createKeyEraser, redactUrls } from '#simulator/journal/redact.ts';
import { secretsIn } from '#simulator/journal/secrets.ts';
import { createRouter } from '#simulator/route.ts';
import type { MediaTable } from '#tasks/task.ts';
import { faultsOfAnswer, parsed } from './answer.ts';
import { undocumented, type Fault } from './fault.ts';
import { nothingFound, verdictOnRequest } from './request.ts';

/** An exchange and what is to be said of it, without keys and secrets. */
export type Inspected = {
  readonly exchange: Exchange;
  readonly faults: readonly Fault[];
  /** Limits that would refuse the request, and could not be decided for want of facts about its files. */
  readonly undecided: readonly string[];
  /** Why there is no whole answer. */
  readonly failure?: CarryFailure['kind'];
};

type Found = { readonly operation: ContractOperation; readonly action: Operation };

/** Makes what holds exchanges of a provider against its contract. */
export function createInspector(provider: Provider, media: MediaTable): (carried: Carried) => Promise<Inspected> {
  const { contract } = provider;
  const route = createRouter([provider]);

  /** The operation that is asked for by its own method and by its path to the letter. */
  function operationAt({ method, path }: Carried): Found | undefined {
    const address = contract.origin + path;
    const url = path.startsWith('/') && URL.canParse(address) ? new URL(address) : undefined;
    if (url?.pathname !== path) return undefined;
    const found = route(url, method);
    // The routes of the mock take HEAD for GET, which no document does.
    return found.kind === 'operation' && found.operation.method === method ? found : undefined;
  }

  async function judged(carried: Carried, found: Found | undefined) {
    if (isPreflight(carried)) return nothingFound;
    if (!found) return { ...nothingFound, faults: [undocumented(`${carried.method} ${carried.path}`, provider)] };
    const verdict = await verdictOnRequest(carried, found, provider, media);
    return { ...verdict, faults: [...verdict.faults, ...faultsOfAnswer(carried, found.operation, provider)] };
  }

  return async (carried) => {
    const { method, path, search, time, duration, request, response, failure } = carried;
    const found = operationAt(carried);
    const { faults, limits, undecided } = await judged(carried, found);
    const { headers } = request;
    const sent = await bodyOf(headers.get('content-type') ?? '', request.body);
    const clean = cleaner(keyIn(headers), secretsIn(headers, path + search, sent));
    const body = parsed(response?.body);
    const task = found && taskIn(provider, found.action, body);
    const message = failure?.message ?? (response && response.status >= 400 ? refusalIn(provider, body) : undefined);
    return {
      exchange: {
        time,
        method,
        path: clean(path + search),
        status: failure ? 0 : (response?.status ?? 0),
        duration: Math.round(duration * 100) / 100,
        provider: contract.id,
        ...(found && { operation: found.operation.id }),
        ...(task && { task }),
        ...(limits.length > 0 && { limits }),
        ...(message !== undefined && { message: clean(message) }),
      },
      faults: faults.map((fault) => ({
        ...fault,
        message: clean(fault.message),
        // A field may be called like anything.
        pointer: clean(fault.pointer),
        ...(fault.fix !== undefined && { fix: clean(fault.fix) }),
      })),
      undecided,
      ...(failure && { failure: failure.kind }),
    };
  };
}

/** A browser asks before it sends a request to another origin; the documents are silent on that. */
function isPreflight({ method, request }: Carried): boolean {
  return method === 'OPTIONS' && request.headers.has('access-control-request-method');
}

/** Longer words of a gateway are cut in the log. */
const longestMessage = 500;

function cleaner(key: string, secrets: readonly string[]): (text: string) => string {
  const erase = createKeyEraser(key, secrets);
  return (text) => {
    const clean = erase(redactUrls(text));
    return clean.length > longestMessage ? `${clean.slice(0, longestMessage)}…` : clean;
  };
}

function taskIn(provider: Provider, { kind }: Operation, body: unknown): Exchange['task'] {
  if (kind !== 'create' && kind !== 'get' && kind !== 'cancel') return undefined;
  try {
    const task = provider.readTask(body);
    return task && { id: task.id, state: task.state };
  } catch {
    return undefined;
  }
}

function refusalIn(provider: Provider, body: unknown): string | undefined {
  try {
    return provider.readError(body)?.message;
  } catch {
    return undefined;
  }
}
