import { subjects } from '#generated/subjects.gen.ts';
import { typedForm } from '#providers/form.ts';
import type { Contract, Provider, TransportRule } from '#providers/provider.ts';

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
export function limitsOn(provider: Provider, { operation, body, headers }: Subject): readonly string[] {
  const { contract, operations } = provider;
  const isForm = contract.form !== null && typeof body === 'object' && body !== null && !Array.isArray(body);
  const request = isForm ? typedForm(body, contract.form) : body;
  const isCreate = operations[operation]?.kind === 'create';
  const limits: string[] = [];
  for (const { limit, rule, isAbout } of triedOf(contract)) {
    const isMeant = rule ? isSentBy(rule, operation, headers) : isCreate;
    if (isMeant && isAbout(request)) limits.push(limit);
  }
  return limits;
}

type Test = (value: unknown) => boolean;

/** A limit and what tells whether a request is about it. */
type Tried = { readonly limit: string; readonly rule: TransportRule | undefined; readonly isAbout: Test };

const tried = new WeakMap<Contract, readonly Tried[]>();

/** Made once, because a mock asks of every request that it accepts. */
function triedOf(contract: Contract): readonly Tried[] {
  let made = tried.get(contract);
  if (!made) {
    made = Object.entries(table[contract.id] ?? {}).map(([limit, shapes]) => ({
      limit,
      rule: contract.limits[limit]?.transport,
      isAbout: anyOf(shapes.map(testFor)),
    }));
    tried.set(contract, made);
  }
  return made;
}

/** A loop makes nothing that has to be thrown away, and a mock asks this of every request for each limit. */
function anyOf(tests: readonly Test[]): Test {
  return (value) => {
    for (const test of tests) if (test(value)) return true;
    return false;
  };
}

function isSentBy(rule: TransportRule, operation: string, headers: Subject['headers']): boolean {
  return rule.operation === operation && (rule.kind !== 'header' || (headers?.get(rule.name) ?? null) !== null);
}

function testFor(shape: Shape): Test {
  if (typeof shape === 'boolean') return (value) => shape === (value !== undefined && value !== null);
  if (isList(shape)) {
    const tests = shape.map(testFor);
    return (value) => Array.isArray(value) && tests.every((test) => value.some(test));
  }
  if (isWord(shape)) return (value) => value === shape.is;
  if (isStart(shape)) return (value) => typeof value === 'string' && value.startsWith(shape.starts);
  const fields = Object.entries(shape).map(([field, own]) => ({ field, test: testFor(own) }));
  return (value) => {
    const given = Object(value);
    for (const { field, test } of fields) if (!test(given[field])) return false;
    return true;
  };
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
