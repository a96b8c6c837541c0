/**
 * How limits and requests are named in reports.
 *
 * @module
 */
import { createOperation, type ContractOperation, type Limit, type Provider } from '#providers/provider.ts';
import { evidenceOf, type Case } from './evidence.ts';

/** The limits that can be tried. */
export function limitsOf(provider: Provider): readonly [string, Limit][] {
  const { limits } = provider.contract;
  return Object.keys(evidenceOf(provider).limits).flatMap((id): [string, Limit][] => {
    const limit = limits[id];
    return limit ? [[id, limit]] : [];
  });
}

export function aboutLimit(provider: Provider, limit: string, { source, confidence }: Limit, entry: Case) {
  return { operation: operationIn(provider, entry).id, limit, source, confidence };
}

export function operationIn(provider: Provider, { send }: Case): ContractOperation {
  return provider.contract.operations.find(({ id }) => id === send?.operation) ?? createOperation(provider);
}

/** `duration` for `apimart/duration`. */
export function nameOf({ contract }: Provider, limit: string): string {
  return limit.slice(contract.id.length + 1);
}

export function plain(statement: string): string {
  return statement.replace(/\.$/, '');
}

/** What the documents say. */
export function citation({ contract }: Provider, limit: string): string {
  const facts = contract.limits[limit];
  return facts ? `The documents say: ${facts.statement} (${facts.source.title}, ${facts.source.section})` : '';
}

/** A request in short: long texts and lists cut. */
export function shown({ request, send }: Case): string {
  if (send?.file) return `${send.file.name} of ${send.file.bytes ?? 0} bytes`;
  const text = JSON.stringify(request, (_name, value: unknown) =>
    typeof value === 'string' && value.length > 40 ? `${value.slice(0, 40)}…` : value,
  );
  const cut = text.length > 300 ? `${text.slice(0, 300)}…` : text;
  const how = send === undefined ? '' : ` sent with ${JSON.stringify(send)}`;
  return cut + how;
}
