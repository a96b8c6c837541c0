import { subjects } from '#generated/subjects.gen.ts';
import { typedForm } from '#providers/form.ts';
import type { Provider, TransportRule } from '#providers/provider.ts';

/**
 * What a request has to give to be about a limit: `true` anything, `false` nothing, `is` that very word or switch,
 * `starts` a text that begins so, a list an entry of each shape, an object all of its fields.
 */
type Shape =
  | boolean
  | { readonly is: string | number | boolean }
  | { readonly starts: string }
  | readonly Shape[]
  | { readonly [field: string]: Shape };

const table: { readonly [provider: string]: { readonly [limit: string]: readonly Shape[] } } = subjects;

/** A request, as far as limits are about it. */
export type Subject = {
  /** The `operationId`. */
  readonly operation: string;
  /** Parsed JSON, or the fields of a form. */
  readonly body: unknown;
  readonly headers?: { get(name: string): string | null };
};

/** The limits of a provider that requests can keep and break: those that refuse, and whose examples show both. */
export function triableLimits({ contract }: Provider): readonly string[] {
  return Object.keys(table[contract.id] ?? {});
}

/**
 * The limits that a request is about: it gives what one of the limit's accepted examples gives, the same model and
 * words among them. Whether it keeps them is another question: see `check`.
 */
export function limitsOn({ contract, operations }: Provider, { operation, body, headers }: Subject): readonly string[] {
  const isForm = contract.form !== null && typeof body === 'object' && body !== null && !Array.isArray(body);
  const request = isForm ? typedForm(body, contract.form) : body;
  return Object.entries(table[contract.id] ?? {}).flatMap(([limit, shapes]) => {
    const rule = contract.limits[limit]?.transport;
    const isMeant = rule ? isSentBy(rule, operation, headers) : operations[operation]?.kind === 'create';
    return isMeant && shapes.some((shape) => fits(request, shape)) ? [limit] : [];
  });
}

function isSentBy(rule: TransportRule, operation: string, headers: Subject['headers']): boolean {
  return rule.operation === operation && (rule.kind !== 'header' || (headers?.get(rule.name) ?? null) !== null);
}

function fits(value: unknown, shape: Shape): boolean {
  if (typeof shape === 'boolean') return shape === (value !== undefined && value !== null);
  if (isList(shape)) {
    return Array.isArray(value) && shape.every((entry) => value.some((candidate) => fits(candidate, entry)));
  }
  if (isWord(shape)) return value === shape.is;
  if (isStart(shape)) return typeof value === 'string' && value.startsWith(shape.starts);
  return Object.entries(shape).every(([field, own]) => fits(Object(value)[field], own));
}

function isList(shape: Shape): shape is readonly Shape[] {
  return Array.isArray(shape);
}

function isWord(shape: object): shape is { readonly is: string | number | boolean } {
  return 'is' in shape;
}

function isStart(shape: object): shape is { readonly starts: string } {
  return 'starts' in shape && typeof shape.starts === 'string';
}
