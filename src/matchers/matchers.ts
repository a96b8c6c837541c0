/**
 * What a test may say of requests and answers: each matcher tells whether it holds, and what to print when a test fails.
 * They know no test runner.
 *
 * @module
 */
import { checkAnswer } from '#conformance/answer.ts';
import { check, type CheckOptions, type CheckResult, type Finding } from '#conformance/check.ts';
import { explain } from '#conformance/explain.ts';
import { isProviderId, providerIds, providers, type ProviderId } from '#providers/index.ts';
import type { Limit } from '#providers/provider.ts';

/** What a matcher found, in the form that Vitest and Jest share. */
export type Match = { readonly pass: boolean; readonly message: () => string };

/**
 * Whether a create request keeps every limit of a provider. Warnings do not count.
 *
 * @param request An object, its JSON, or a `FormData`
 * @throws {TypeError} when `request` is none of them
 * @throws {RangeError} when there is no such provider
 */
export function toConformTo(request: unknown, provider: ProviderId, options?: CheckOptions): Match {
  const { ok, violations, undecided } = check(providers[known(provider)], bodyOf(request), options);
  const message = () => {
    if (!ok) return [`expected the request to conform to ${provider}, but it breaks${these(violations)}`].join('\n');
    const open = undecided.map(({ limit, message: why }) => `  ? ${limit}: ${why}`);
    return [`expected the request to break a limit of ${provider}, but it keeps them all`, ...open].join('\n');
  };
  return { pass: ok, message };
}

/**
 * Whether a create request breaks one documented limit, whatever else it breaks. A limit that only warns is broken by
 * what it warns of.
 *
 * @param limit `<provider>/<name>`
 * @throws {TypeError} when `request` is no object, JSON or `FormData`
 * @throws {RangeError} when there is no such limit, or none that a request could break
 */
export function toBreakLimit(request: unknown, limit: string, options?: CheckOptions): Match {
  const documented = explain(limit);
  if (['advice', 'lifecycle', 'transport'].includes(documented.enforcement)) throw notOnRequests(limit, documented);
  const result = check(providers[documented.provider], bodyOf(request), options);
  const found = [...result.violations, ...result.warnings].filter((finding) => finding.limit === limit);
  const pass = found.length > 0;
  const message = () =>
    pass
      ? `expected the request not to break ${limit}, but it does:\n${found.map(paragraph).join('\n')}`
      : [`expected the request to break ${limit}, but it ${instead(result, limit)}`, ...cited(documented)].join('\n');
  return { pass, message };
}

/**
 * Whether a body is one that an operation is documented to answer with: every promised field is there, and none that
 * no document names.
 *
 * @param body Parsed JSON
 * @param operation The `operationId`; `webhook` for what is posted about a task
 * @param status The documented status that the answer has. @default 200
 * @throws {RangeError} when there is no such provider or operation
 * @throws {TypeError} when `body` is a `Response` or a promise instead of what was read from it
 */
export function toMatchOperation(body: unknown, provider: ProviderId, operation: string, status = 200): Match {
  if (body instanceof Response || body instanceof Promise) {
    throw new TypeError(
      'toMatchOperation takes the body: `expect(await response.json())`, and not the response itself',
    );
  }
  const { title } = providers[known(provider)].contract;
  const { ok, findings } = checkAnswer(providers[provider], operation, status, body);
  const where = `${provider}'s ${operation} (${status})`;
  const message = () =>
    ok
      ? `expected the body not to match ${where}, but it is as documented (${title})`
      : [`expected the body to match ${where}, but`, ...findings.map((finding) => `  ✗ ${finding.message}`)].join('\n');
  return { pass: ok, message };
}

function known(provider: string): ProviderId {
  if (isProviderId(provider)) return provider;
  throw new RangeError(`there is no provider ${JSON.stringify(provider)}; there is ${providerIds.join(', ')}`);
}

/** The fields of a request, in whichever form a test has it. */
function bodyOf(request: unknown): unknown {
  if (request instanceof FormData) return Object.fromEntries(request);
  if (typeof request === 'string') {
    try {
      return JSON.parse(request);
    } catch (error) {
      throw new TypeError('the request is a text that is no JSON; give its fields as an object', { cause: error });
    }
  }
  if (request instanceof Request || request instanceof Promise) {
    throw new TypeError('the request is not read yet; give its body: `expect(await request.json())`');
  }
  return request;
}

function notOnRequests(limit: string, { enforcement, statement }: Limit): RangeError {
  const why = {
    advice: 'it is advice that no program decides',
    lifecycle: 'it is about answers',
    transport: 'it is about how a request is sent, and not about its fields',
  };
  const reason = Object.entries(why).find(([name]) => name === enforcement)?.[1];
  return new RangeError(`no request could be seen to break ${limit}: ${reason} ("${statement}")`);
}

/** What a request does instead of breaking a limit. */
function instead({ violations, undecided }: CheckResult, limit: string): string {
  const open = undecided.find((entry) => entry.limit === limit);
  if (open) return `cannot be decided: ${open.message}\n  fix: ${open.fix}: toBreakLimit('${limit}', { media: { … } })`;
  return violations.length === 0 ? 'breaks no limit' : `breaks${these(violations)}`;
}

function these(findings: readonly Finding[]): string {
  return `:\n${findings.map(paragraph).join('\n')}`;
}

/** The lines about one finding. */
function paragraph({ limit, message, pointer, fix, statement, source, confidence }: Finding): string {
  const lines = [
    `  ✗ ${message}`,
    `    ${limit}${pointer === '' ? '' : ` at ${pointer}`}`,
    `    fix: ${fix}`,
    ...(statement === undefined || statement.startsWith(message) ? [] : [`    documented: ${statement}`]),
    ...(source ? [`    source: ${source.title}, ${source.section} (${confidence}), ${source.url}`] : []),
  ];
  return lines.join('\n');
}

function cited({ statement, source, confidence }: Limit): string[] {
  return [`  documented: ${statement}`, `  source: ${source.title}, ${source.section} (${confidence}), ${source.url}`];
}
