/**
 * Whether a provider's documents allow a request, and if not, by which limit.
 *
 * @module
 */
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
 * @param request The body as an object: parsed JSON, or the fields of a form with numbers as numbers and
 *   a file as a `File`, or its name. Any value at all gets a verdict; nothing throws.
 *
 * @example
 * check(providers.tokenhub, { model: 'doubao-seedance-2.0', prompt: 'A dog', duration: 30 }).violations[0]?.limit;
 * // 'tokenhub/duration'
 */
export function check(provider: Provider, request: unknown, options: CheckOptions = noOptions): CheckResult {
  const isValid = provider.validateRequest(request);
  const errors = isValid ? [] : (provider.validateRequest.errors ?? []);
  // What is wrong with a request for no known model is the model.
  if (!isValid && errors.some(({ keyword, instancePath }) => keyword === 'discriminator' && instancePath === '')) {
    return { ok: false, violations: findings(provider, errors), warnings: [], undecided: [] };
  }
  const isAdvised = provider.validateAdvice(request);
  const computed = compute(provider.contract, request, options.media ?? noMedia);
  if (isValid && isAdvised && computed.findings.length === 0) {
    return { ok: true, violations: [], warnings: [], undecided: computed.undecided };
  }
  const advice = isAdvised ? [] : findings(provider, provider.validateAdvice.errors ?? []).filter(isDocumented);
  // What stands in a place that is wrong as it is will change: neither warnings nor questions about it help.
  const places = errors.map(({ instancePath }) => instancePath);
  const isSound = ({ pointer }: { readonly pointer: string }) => !isAtOrBeneath(pointer, places);
  const forbidden = errors.filter(isForbidden).map(({ instancePath }) => instancePath);
  // A field that the model does not have needs no measuring.
  const measured = computed.findings.filter(({ pointer }) => !isAtOrBeneath(pointer, forbidden));
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

function findings(provider: Provider, errors: readonly SchemaError[]): readonly Finding[] {
  const { id, limits } = provider.contract;
  const found = new Map<string, Finding>();
  // Who sends ten thousand wrong entries is helped by the first of them.
  for (const error of withoutEchoes(errors.slice(0, 100))) {
    const name = limitOf(error) ?? `${id}/schema`;
    const limit = limits[name];
    const finding: Finding = {
      limit: name,
      ...placeOf(error),
      ...describeError(error, limit),
      ...(limit && { statement: limit.statement, source: limit.source, confidence: limit.confidence }),
    };
    // Several keywords of one limit on one value are one finding; unknown fields are one each.
    const key = limit ? `${name} ${error.instancePath}` : `${name} ${error.instancePath} ${finding.message}`;
    if (!found.has(key)) found.set(key, finding);
  }
  return [...found.values()].sort(byHelpfulness);
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

function isAtOrBeneath(pointer: string, places: readonly string[]): boolean {
  return places.some((place) => place !== '' && (pointer === place || pointer.startsWith(`${place}/`)));
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
