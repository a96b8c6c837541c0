/**
 * Whether a provider's documents allow a request, and if not, by which limit.
 *
 * @module
 */
import type { Limit, Provider, SchemaError } from '#providers/provider.ts';
import { describeError } from './describe.ts';
import { limitOf, withoutEchoes } from './limit-of.ts';

/** One limit that a request breaks, or comes close to. */
export type Finding = {
  /** `<provider>/<name>`; `<provider>/schema` for what is no documented limit, a wrong type say. */
  readonly limit: string;
  /** What is wrong, where, and what would be right. */
  readonly message: string;
  /** Where, as a JSON Pointer into the request; empty for the whole. */
  readonly pointer: string;
  /** The value found there. */
  readonly given: unknown;
  /** The limit in a sentence; absent for `<provider>/schema`. */
  readonly statement?: string;
  /** Where it is documented; absent for `<provider>/schema`. */
  readonly source?: Limit['source'];
};

/** The verdict on a request. */
export type CheckResult = {
  /** Whether no limit is broken; warnings leave it true. */
  readonly ok: boolean;
  /** The documented limits that the request breaks. */
  readonly violations: readonly Finding[];
  /** What the documents leave open and the upstream API implies. */
  readonly warnings: readonly Finding[];
};

/**
 * Holds a create request against every limit of a provider that its schemas can say.
 *
 * @param request The body as an object: parsed JSON, or the fields of a form with numbers as numbers.
 *   Any value at all gets a verdict; nothing throws.
 *
 * @example
 * check(providers.tokenhub, { model: 'doubao-seedance-2.0', prompt: 'A dog', duration: 30 }).violations[0]?.limit;
 * // 'tokenhub/duration'
 */
export function check(provider: Provider, request: unknown): CheckResult {
  if (provider.validateRequest(request)) {
    return { ok: true, violations: [], warnings: advice(provider, request) };
  }
  const errors = provider.validateRequest.errors ?? [];
  return { ok: false, violations: findings(provider, errors), warnings: advice(provider, request) };
}

function advice(provider: Provider, request: unknown): readonly Finding[] {
  if (provider.validateAdvice(request)) return [];
  return findings(provider, provider.validateAdvice.errors ?? []).filter((finding) => finding.statement !== undefined);
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
      message: describeError(error, limit, provider.contract.models),
      pointer: error.instancePath,
      given: error.data,
      ...(limit && { statement: limit.statement, source: limit.source }),
    };
    // Several keywords of one limit on one value are one finding; unknown fields are one each.
    const key = limit ? `${name} ${error.instancePath}` : `${name} ${error.instancePath} ${finding.message}`;
    if (!found.has(key)) found.set(key, finding);
  }
  return [...found.values()].sort((a, b) => rank(a) - rank(b));
}

/** A wrong model explains most of what follows, so it comes first; a documented limit helps more than a type. */
function rank(finding: Finding): number {
  if (finding.limit.includes('/model-')) return 0;
  return finding.statement ? 1 : 2;
}
