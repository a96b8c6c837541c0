/**
 * Whether an answer of a gateway is one that its documents promise.
 *
 * @module
 */
import { answers } from '#generated/answers.gen.ts';
import type { Contract, ContractOperation, Provider, SchemaError, Validator } from '#providers/provider.ts';
import { isDocumented, rangesOf } from '#providers/statuses.ts';
import { nearest } from './nearest.ts';
import { nameOf, pathOf, pointerTo } from './pointer.ts';

/** How an answer differs from the documented one, in the words that `verify` has for it, too. */
export type AnswerFindingKind =
  /** The operation is not documented to answer with this status. */
  | 'unexpected-status'
  /** A field that no document names. */
  | 'undocumented-field'
  /** A documented field that is always there, and is not. */
  | 'missing-field'
  /** The word for the state is none of the documented ones. */
  | 'status-spelling'
  /** A value of another type or form than documented. */
  | 'wrong-value'
  /** The body is none that could be held against the documents: no JSON, where JSON is documented. */
  | 'wrong-body';

/** One difference. */
export type AnswerFinding = {
  readonly kind: AnswerFindingKind;
  /** What is wrong and where, in a sentence without its full stop. */
  readonly message: string;
  /** Where, as a JSON Pointer into the body; empty for the whole. */
  readonly pointer: string;
  /** The value found there; of a missing field `undefined`. */
  readonly given: unknown;
};

export type AnswerResult = {
  readonly ok: boolean;
  readonly findings: readonly AnswerFinding[];
  /** Where the answer is documented; absent for a status that is not. */
  readonly source?: AnswerSource;
};

export type AnswerSource = {
  readonly title: string;
  readonly url: string;
  /** How well it is known. */
  readonly confidence: string;
};

/** By status or range; without a validator where no JSON is documented. */
type Validators = { readonly [status: string]: readonly [Validator | null, AnswerSource] };

const table: { readonly [provider: string]: { readonly [operation: string]: Validators } } = answers;

/**
 * Holds an answer against the contract: whether the operation may answer so, whether all fields that are
 * promised are there, and whether there is one that no document names.
 *
 * @param operation The `operationId`; `webhook` for what is posted about a task, with the status 200
 * @param body Parsed JSON; of an answer that is documented to be a file, anything
 * @throws {RangeError} when the provider has no such operation
 *
 * @example
 * checkAnswer(providers.tokenhub, 'getVideoGeneration', 200, { id: 'a', status: 'done' }).findings[0]?.message;
 */
export function checkAnswer(provider: Provider, operation: string, status: number, body: unknown): AnswerResult {
  const findings = findingsIn(provider, operation, status, body);
  const [, source] = documentedFor(table[provider.contract.id]?.[operation] ?? {}, status) ?? [];
  return { ok: findings.length === 0, findings, ...(source && { source }) };
}

function findingsIn(provider: Provider, operation: string, status: number, body: unknown): readonly AnswerFinding[] {
  const { contract } = provider;
  const validators = table[contract.id]?.[operation] ?? {};
  const documented = statusesOf(provider, operation);
  if (!isDocumented(documented, status)) {
    const known = [...documented.statuses, ...(documented.ranges ?? [])].join(', ');
    const message = `${operation} answers ${status}, which is not documented; documented are ${known}`;
    return [{ kind: 'unexpected-status', message, pointer: '', given: status }];
  }
  const [validate] = documentedFor(validators, status) ?? [];
  // A documented status without a JSON body is that of a file.
  if (!validate || validate(body)) return [];
  if (typeof body !== 'object' || body === null) {
    const message = `the answer to ${operation} (${status}) is ${body === undefined ? 'no JSON' : 'no object'}`;
    return [{ kind: 'wrong-body', message, pointer: '', given: body }];
  }
  const isStatus = statusPointer(provider, operation);
  return withoutEchoes(validate.errors ?? []).map((error) => describe(error, operation, status, isStatus));
}

/** What is documented of the statuses of an operation, or of what is posted to a webhook. */
function statusesOf({ contract }: Provider, operation: string): Pick<ContractOperation, 'statuses' | 'ranges'> {
  const found = contract.operations.find(({ id }) => id === operation);
  if (found) return found;
  const posted = Object.keys(table[contract.id]?.[operation] ?? {}).map(Number);
  if (posted.length > 0) return { statuses: posted };
  throw unknownOperation(contract, operation);
}

/**
 * The one status with which an operation is documented to succeed.
 *
 * @param operation The `operationId`; `webhook` for what is posted about a task
 * @throws {RangeError} when the provider has no such operation, or its documents name no such status, or several
 */
export function successOf(provider: Provider, operation: string): number {
  const { statuses } = statusesOf(provider, operation);
  const [success, ...others] = statuses.filter((status) => status >= 200 && status < 300);
  if (success !== undefined && others.length === 0) return success;
  const found = success === undefined ? 'no status of success' : `several: ${[success, ...others].join(', ')}`;
  throw new RangeError(`say which status the answer to ${operation} has; documented is ${found}`);
}

/** What an answer of a status is held against: the nearest that the documents have. */
export function documentedFor<T>(answersOf: { readonly [status: string]: T }, status: number): T | undefined {
  const name = [status, ...rangesOf(status)].find((key) => Object.hasOwn(answersOf, key));
  return name === undefined ? undefined : answersOf[name];
}

function unknownOperation(contract: Contract, operation: string): RangeError {
  const known = contract.operations.map(({ id }) => id);
  const near = nearest(operation, known);
  const advice = near === undefined ? '' : ` Did you mean ${JSON.stringify(near)}?`;
  const name = JSON.stringify(operation);
  return new RangeError(`${contract.id} has no operation ${name}.${advice} Its operations are ${known.join(', ')}`);
}

/** Where the answer to a query has the word for the state. */
function statusPointer({ operations, statusPath }: Provider, operation: string): string | undefined {
  return operations[operation]?.kind === 'get' ? pointerTo(statusPath) : undefined;
}

/** Of a union that fits nowhere, the branch that was meant is told, and not that it is no `null` either. */
function withoutEchoes(errors: readonly SchemaError[]): readonly SchemaError[] {
  const unions = errors.filter(({ keyword }) => keyword === 'oneOf' || keyword === 'anyOf');
  const [first] = unions;
  if (!first) return distinct(errors);
  const inside = (error: SchemaError) =>
    unions.some((union) => union !== error && error.schemaPath.startsWith(`${union.schemaPath}/`));
  const beneath = errors.filter((error) => inside(error) && !unions.includes(error));
  const isWhole = ({ keyword, instancePath }: SchemaError) =>
    keyword === 'type' && unions.some((union) => union.instancePath === instancePath);
  const told = beneath.filter((error) => !isWhole(error));
  // Nothing that a failed union holds counts as evaluated.
  const others = errors.filter(
    (error) =>
      !inside(error) &&
      !unions.includes(error) &&
      !(error.keyword === 'unevaluatedProperties' && unions.some((union) => union.instancePath === error.instancePath)),
  );
  return distinct([...others, ...(told.length > 0 ? told : unions)]);
}

function distinct(errors: readonly SchemaError[]): readonly SchemaError[] {
  return [
    ...new Map(
      errors.map((error) => [`${error.instancePath} ${error.keyword} ${JSON.stringify(error.params)}`, error]),
    ).values(),
  ];
}

function describe(
  { keyword, instancePath, params, data, message = '' }: SchemaError,
  operation: string,
  status: number,
  statusAt: string | undefined,
): AnswerFinding {
  const answer = `the answer to ${operation} (${status})`;
  const { missingProperty, unevaluatedProperty, additionalProperty } = params;
  const surplus = unevaluatedProperty ?? additionalProperty;
  if (typeof surplus === 'string') {
    const pointer = instancePath + pointerTo([surplus]);
    const given: unknown = Object(data)[surplus];
    return {
      kind: 'undocumented-field',
      message: `${answer} has an undocumented field, ${nameOf(pointer)}`,
      pointer,
      given,
    };
  }
  if (typeof missingProperty === 'string') {
    const pointer = instancePath + pointerTo([missingProperty]);
    return {
      kind: 'missing-field',
      message: `${answer} lacks the field ${nameOf(pointer)}`,
      pointer,
      given: undefined,
    };
  }
  const place = pathOf(instancePath).length === 0 ? answer : `${nameOf(instancePath)} in ${answer}`;
  if (keyword === 'enum' && instancePath === statusAt) {
    const words = Array.isArray(params.allowedValues) ? params.allowedValues.join(', ') : '';
    const text = `the status in ${answer} is spelled ${JSON.stringify(data)}; documented are ${words}`;
    return { kind: 'status-spelling', message: text, pointer: instancePath, given: data };
  }
  const allowed =
    keyword === 'enum' && Array.isArray(params.allowedValues) ? `: ${params.allowedValues.join(', ')}` : '';
  const wanted = keyword === 'const' ? `must be ${JSON.stringify(params.allowedValue)}` : message;
  const text = `${place} ${wanted}${allowed}; got ${shown(data)}`;
  return { kind: 'wrong-value', message: text, pointer: instancePath, given: data };
}

/** A value, or the beginning of one; what has parts says its type. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = String(JSON.stringify(value));
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
