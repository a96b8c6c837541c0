/**
 * Whether a provider's documents allow a request, and if not, by which limit.
 *
 * @module
 */
import { typedForm } from '#providers/form.ts';
import type { Provider, SchemaError } from '#providers/provider.ts';
import type { MediaTable } from '#tasks/task.ts';
import { compute } from './computed.ts';
import { describeError, isForbidden } from './describe.ts';
import { limitOf, withoutEchoes } from './limit-of.ts';
import { pointerTo } from './pointer.ts';
import type { CheckResult, Finding } from './result.ts';

export type { CheckResult, Finding, Undecided } from './result.ts';

export type CheckOptions = {
  /**
   * What is known of the files that the request names, by URL; of a file that is sent along, by its name.
   * Where a limit needs more, it is undecided; nothing is read, and nothing guessed.
   *
   * @default {}
   */
  readonly media?: MediaTable;
};

const noOptions: CheckOptions = {};
const noMedia: MediaTable = {};

/**
 * Holds a create request against every limit of a provider.
 *
 * @param request The body as an object: parsed JSON, or the fields of a form with numbers as numbers or as
 *   text, and a file as a `File`, or its name. Any plain value gets a verdict; nothing throws.
 *
 * @example
 * check(providers.tokenhub, { model: 'doubao-seedance-2.0', prompt: 'A dog', duration: 30 }).violations[0]?.limit;
 * // 'tokenhub/duration'
 */
export function check(provider: Provider, request: unknown, options: CheckOptions = noOptions): CheckResult {
  const body = asBody(provider, request);
  const isValid = provider.validateRequest(body);
  const errors = isValid ? [] : (provider.validateRequest.errors ?? []);
  // What is wrong with a request for no known model is the model.
  if (!isValid && errors.some(({ keyword, instancePath }) => keyword === 'discriminator' && instancePath === '')) {
    return { ok: false, violations: findings(provider, errors), warnings: [], undecided: [] };
  }
  const isAdvised = provider.validateAdvice(body);
  const computed = compute(provider.contract, body, options.media ?? noMedia);
  if (isValid && isAdvised && computed.findings.length === 0) {
    return { ok: true, violations: [], warnings: [], undecided: computed.undecided };
  }
  const advice = isAdvised ? [] : findings(provider, provider.validateAdvice.errors ?? []).filter(isDocumented);
  // What stands in a place that is wrong as it is will change: neither warnings nor questions about it help.
  const places = placesOf(errors);
  const isSound = ({ pointer }: { readonly pointer: string }) =>
    !places.wrong.has(pointer) && !isBeneath(pointer, places.wrong) && !places.above.has(pointer);
  const forbidden = new Set(errors.filter(isForbidden).map(({ instancePath }) => instancePath));
  // A field that the model does not have needs no measuring.
  const measured = computed.findings.filter(({ pointer }) => !forbidden.has(pointer) && !isBeneath(pointer, forbidden));
  const ofSeverity = (severity: string) =>
    measured.filter(({ limit }) => provider.contract.limits[limit]?.severity === severity);
  const violations = [...findings(provider, errors), ...ofSeverity('error')].sort(byHelpfulness);
  return {
    ok: violations.length === 0,
    violations,
    warnings: [...advice, ...ofSeverity('warning')].filter(isSound),
    undecided: computed.undecided.filter(isSound),
  };
}

/** In a form a number is sent as its text, so either stands for it. */
function asBody({ contract }: Provider, request: unknown): unknown {
  if (contract.form === null || typeof request !== 'object' || request === null || Array.isArray(request))
    return request;
  return typedForm(request, contract.form);
}

function findings(provider: Provider, errors: readonly SchemaError[]): readonly Finding[] {
  const { id, limits } = provider.contract;
  const found = new Map<string, Finding>();
  const { kept, more } = firstOfEach(errors);
  for (const error of withoutEchoes(kept)) {
    const name = limitOf(error) ?? `${id}/schema`;
    const limit = limits[name];
    const finding: Finding = {
      limit: name,
      ...placeOf(error),
      ...describeError(error, limit),
      ...(limit && { statement: limit.statement, source: limit.source, confidence: limit.confidence }),
    };
    const others = more.get(error);
    const told =
      others === undefined ? finding : { ...finding, message: `${finding.message} (and ${others} more like it)` };
    // Several keywords of one limit on one value are one finding; unknown fields are one each.
    const key = limit ? `${name} ${error.instancePath}` : `${name} ${error.instancePath} ${finding.message}`;
    if (!found.has(key)) found.set(key, told);
  }
  return [...found.values()].sort(byHelpfulness);
}

/** Who sends ten thousand wrong entries is helped by the first of them; another fault is told all the same. */
const mostOfOne = 20;

/** The first errors of each kind, and how many more there are of its kind after the last of them. */
function firstOfEach(errors: readonly SchemaError[]): {
  readonly kept: readonly SchemaError[];
  readonly more: ReadonlyMap<SchemaError, number>;
} {
  const more = new Map<SchemaError, number>();
  if (errors.length <= mostOfOne) return { kept: errors, more };
  const kinds = new Map<string, { count: number; last: SchemaError }>();
  const kept = errors.filter((error) => {
    const kind = kinds.get(error.schemaPath) ?? { count: 0, last: error };
    kinds.set(error.schemaPath, kind);
    kind.count += 1;
    if (kind.count > mostOfOne) return false;
    kind.last = error;
    return true;
  });
  for (const { count, last } of kinds.values()) if (count > mostOfOne) more.set(last, count - mostOfOne);
  return { kept, more };
}

/** Where the fault is: at the field that is missing, unknown or names no known form, not at the object around it. */
function placeOf({ instancePath, params, data }: SchemaError): Pick<Finding, 'pointer' | 'given'> {
  const field = params.missingProperty ?? params.additionalProperty ?? params.tag;
  if (typeof field !== 'string') return { pointer: instancePath, given: data };
  return { pointer: instancePath + pointerTo([field]), given: Object(data)[field] };
}

function isDocumented(finding: Finding): boolean {
  return finding.statement !== undefined;
}

/** The places that are wrong, but for the whole, and the lists and objects that they stand in. */
function placesOf(errors: readonly SchemaError[]): {
  readonly wrong: ReadonlySet<string>;
  readonly above: ReadonlySet<string>;
} {
  const wrong = new Set(errors.map(({ instancePath }) => instancePath).filter((place) => place !== ''));
  return { wrong, above: new Set([...wrong].flatMap(ancestorsOf)) };
}

function isBeneath(pointer: string, places: ReadonlySet<string>): boolean {
  return places.size > 0 && ancestorsOf(pointer).some((ancestor) => places.has(ancestor));
}

/** `/a` and `/a/0` for `/a/0/b`. */
function ancestorsOf(pointer: string): string[] {
  const parts = pointer.split('/');
  return parts.slice(2).map((_part, index) => parts.slice(0, index + 2).join('/'));
}

function byHelpfulness(a: Finding, b: Finding): number {
  return rank(a) - rank(b);
}

/**
 * A wrong model explains most of what follows, so it comes first. A documented limit on a field helps more
 * than a rule over several, and both more than a wrong type.
 */
function rank({ limit, pointer, statement }: Finding): number {
  if (limit.includes('/model-')) return 0;
  if (statement === undefined) return 3;
  return pointer === '' ? 2 : 1;
}
