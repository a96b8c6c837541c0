import { keyIn } from '#adapters/har/index.ts';
import { mostBytes, type Carried, type CarryFailure } from '#adapters/prism/index.ts';
import { transportRule, checkFile } from '#conformance/transport.ts';
import type { ContractOperation, Failure, Operation, Provider } from '#providers/provider.ts';
import { readBody, readForm } from '#simulator/body.ts';
import type { Exchange } from '#simulator/exchange.ts';
import { createKeyEraser, redactUrls } from '#simulator/journal/redact.ts';
import { createRouter } from '#simulator/route.ts';
import { factsOfFile } from '#tasks/file-type.ts';
import type { MediaTable } from '#tasks/task.ts';
import type { Entry } from '../requests/index.ts';
import { verdictOn } from '../verdict.ts';
import { faultOfLimit, faultOfPrism, withoutRepetition, type Fault } from './fault.ts';

/** An exchange and what is to be said of it, without keys and secrets. */
export type Inspected = {
  readonly exchange: Exchange;
  readonly faults: readonly Fault[];
  /** Limits that would refuse the request, and could not be decided for want of facts about its files. */
  readonly undecided: readonly string[];
  /** Why there is no whole answer. */
  readonly failure?: CarryFailure['kind'];
};

/** What a body holds: what is known of it, and why a gateway would not read it. */
type Held = Pick<Entry, 'request' | 'failure'>;

/** Makes what holds exchanges of a provider against its contract. */
export function createInspector(provider: Provider, media: MediaTable): (carried: Carried) => Promise<Inspected> {
  const { contract } = provider;
  const route = createRouter([provider]);

  return async (carried) => {
    const { method, path, search, time, duration, response, failure } = carried;
    const url = new URL(contract.origin + path);
    const found = route(url, method);
    const [operation, action] = found.kind === 'operation' ? [found.operation, found.action] : [];
    const held = operation && action && (await heldIn(carried, operation, action, provider));
    const isJudged = held !== undefined && (action?.kind === 'create' || held.failure !== undefined);
    const verdict = isJudged
      ? await verdictOn({ ...held, ...nowhere }, provider, media)
      : { violations: [], warnings: [], undecided: [] };

    const clean = cleaner(keyIn(carried.request.headers));
    const asked = `${method} ${path}`;
    const faults = [
      ...verdict.violations.map((finding) => faultOfLimit(finding, 'violation')),
      ...verdict.warnings.map((finding) => faultOfLimit(finding, 'warning')),
      ...withoutRepetition(carried.violations, isJudged).map((violation) => faultOfPrism(violation, provider, asked)),
    ].map((fault) => ({
      ...fault,
      message: clean(fault.message),
      // A field may be called like anything.
      pointer: clean(fault.pointer),
      ...(fault.fix !== undefined && { fix: clean(fault.fix) }),
    }));
    const limits = [...new Set(verdict.violations.map(({ limit }) => limit))];
    const body = parsed(response?.body);
    const task = action && taskIn(provider, action, body);
    const message = failure?.message ?? (response && response.status >= 400 ? refusalIn(provider, body) : undefined);
    return {
      exchange: {
        time,
        method,
        path: clean(path + search),
        status: failure ? 0 : (response?.status ?? 0),
        duration: Math.round(duration * 100) / 100,
        provider: contract.id,
        ...(operation && { operation: operation.id }),
        ...(task && { task }),
        ...(limits.length > 0 && { limits }),
        ...(message !== undefined && { message: clean(message) }),
      },
      faults,
      undecided: verdict.undecided.filter(({ severity }) => severity === 'error').map(({ limit }) => limit),
      ...(failure && { failure: failure.kind }),
    };
  };
}

/** An exchange stands in no file. */
const nowhere = { where: { file: '', line: 1, column: 1, locate: () => undefined }, label: '' } as const;

/** Longer words of a gateway are cut in the log. */
const longestMessage = 500;

function cleaner(key: string): (text: string) => string {
  const erase = createKeyEraser(key);
  return (text) => {
    const clean = erase(redactUrls(text));
    return clean.length > longestMessage ? `${clean.slice(0, longestMessage)}…` : clean;
  };
}

async function heldIn(
  { method, request, path }: Carried,
  operation: ContractOperation,
  action: Operation,
  provider: Provider,
): Promise<Held | undefined> {
  if (action.kind !== 'create' && action.kind !== 'upload') return undefined;
  const { headers, body } = request;
  const sent = new Request(provider.contract.origin + path, { method, headers: withoutLength(headers), body });
  if (action.kind === 'create') {
    const read = await readBody(sent, operation, { json: mostBytes, form: mostBytes }, provider.contract);
    return read.ok ? { request: read.value } : { request: undefined, failure: read.failure };
  }
  const form = await readForm(sent, mostBytes);
  // That a form is broken, or has no file, is for Prism to say.
  const file = form.ok ? form.value[action.field] : undefined;
  if (!(file instanceof File)) return { request: undefined };
  const failure = await refusalOfFile(file, operation, provider);
  return { request: undefined, ...(failure && { failure }) };
}

async function refusalOfFile(
  file: File,
  operation: ContractOperation,
  { contract }: Provider,
): Promise<Failure | undefined> {
  const { type = '' } = await factsOfFile(file);
  const fault = checkFile(contract, operation.id, { size: file.size, declared: file.type, type });
  if (!fault) return undefined;
  const isTooLarge = fault.limit === transportRule(contract, operation.id, 'fileBytes')?.limit;
  return { kind: isTooLarge ? 'payload-too-large' : 'invalid-request', message: fault.message, limits: [fault.limit] };
}

/** A length is of the bytes on the wire; what came is here. */
function withoutLength(headers: Headers): Headers {
  const copy = new Headers(headers);
  copy.delete('content-length');
  return copy;
}

function parsed(bytes: Uint8Array | undefined): unknown {
  if (!bytes) return undefined;
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
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
