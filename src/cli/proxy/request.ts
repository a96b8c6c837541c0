import { mostBytes, type Carried } from '#adapters/prism/index.ts';
import type { CheckResult } from '#conformance/check.ts';
import { transportRule, checkFile } from '#conformance/transport.ts';
import type { ContractOperation, Failure, Operation, Provider } from '#providers/provider.ts';
import { readBody, readForm } from '#simulator/body.ts';
import { factsOfFile } from '#tasks/file-type.ts';
import type { MediaTable } from '#tasks/task.ts';
import type { Entry } from '../requests/index.ts';
import { verdictOn } from '../verdict.ts';
import { faultOfLimit, faultOfPrism, type Fault } from './fault.ts';

/** What is said of a request to an operation. */
type RequestVerdict = {
  readonly faults: readonly Fault[];
  /** The limits that it breaks, each once. */
  readonly limits: readonly string[];
  /** Limits that would refuse it, and could not be decided for want of facts about its files. */
  readonly undecided: readonly string[];
};

export const nothingFound: RequestVerdict = { faults: [], limits: [], undecided: [] };

/** What a body holds: what is known of it, and why a gateway would not read it. */
type Held = Pick<Entry, 'request' | 'failure'>;

const nothingBroken: CheckResult = { ok: true, violations: [], warnings: [], undecided: [] };

/** Holds a request against the limits of an operation, and tells what Prism finds beside them. */
export async function verdictOnRequest(
  carried: Carried,
  { operation, action }: { readonly operation: ContractOperation; readonly action: Operation },
  provider: Provider,
  media: MediaTable,
): Promise<RequestVerdict> {
  const held = await heldIn(carried, operation, action, provider);
  const isJudged = held !== undefined && (action.kind === 'create' || held.failure !== undefined);
  const verdict = isJudged ? await verdictOn(held, provider, media) : nothingBroken;
  const { limits } = provider.contract;
  const headers = verdict.violations.flatMap(({ limit }) => {
    const rule = limits[limit]?.transport;
    return rule?.kind === 'header' ? [rule.name.toLowerCase()] : [];
  });
  // Both find what is wrong with a body, and the check says it better; it has not read one after a wrong header.
  const isBodyJudged = isJudged && headers.length === 0;
  const rest = carried.violations.filter(({ location, path, code }) => {
    if (location === 'response' || headers.some((name) => path === `header.${name}`)) return false;
    return (
      !isBodyJudged || !(/^body(?:\.|$)/.test(path) || (path === '' && ['required', '415', 'unjudged'].includes(code)))
    );
  });
  return {
    faults: [
      ...verdict.violations.map((finding) => faultOfLimit(finding, 'violation')),
      ...verdict.warnings.map((finding) => faultOfLimit(finding, 'warning')),
      ...rest.map((violation) => faultOfPrism(violation, provider)),
    ],
    limits: [...new Set(verdict.violations.map(({ limit }) => limit))],
    undecided: verdict.undecided.filter(({ severity }) => severity === 'error').map(({ limit }) => limit),
  };
}

async function heldIn(
  { method, request, path, failure }: Carried,
  operation: ContractOperation,
  action: Operation,
  provider: Provider,
): Promise<Held | undefined> {
  if (failure?.kind === 'too-large') return { request: undefined, failure: tooLarge(operation, provider) };
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
  const refusal = await refusalOfFile(file, operation, provider);
  return { request: undefined, ...(refusal && { failure: refusal }) };
}

/** The refusal of a request that is larger than what any gateway takes. */
function tooLarge({ id }: ContractOperation, { contract }: Provider): Failure {
  const found = transportRule(contract, id, 'fileBytes');
  const allowed = found ? `; a file may have ${found.rule.maximum}` : ', more than a gateway takes';
  const message = `the request has more than ${mostBytes} bytes${allowed}`;
  return { kind: 'payload-too-large', message, ...(found && { limits: [found.limit] }) };
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
