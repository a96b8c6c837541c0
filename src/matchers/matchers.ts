/**
 * What a test may say of requests and answers: each matcher tells whether it holds, and what to print when a test fails.
 * They know no test runner.
 *
 * @module
 */
import { checkAnswer, successOf } from '#conformance/answer.ts';
import { check, type CheckOptions, type CheckResult, type Finding } from '#conformance/check.ts';
import { checkForm } from '#conformance/form.ts';
import { explain, type Explanation } from '#conformance/explain.ts';
import { isProviderId, providerIds, providers, type ProviderId } from '#providers/index.ts';
import type { Limit } from '#providers/provider.ts';
import { givenRequest, isUnread, NotTakenError, type GivenRequest } from './request.ts';

/** What a matcher found, in the form that Vitest and Jest share. */
export type Match = { readonly pass: boolean; readonly message: () => string };

export type ConformOptions = CheckOptions & {
  /** Whether warnings, and limits that cannot be decided, count like limits that are broken. @default false */
  readonly strict?: boolean;
};

/**
 * Whether a create request keeps every limit of a provider. What is only warned of does not count, nor does a limit that
 * cannot be decided because too little is known of the files (`media`), unless `strict` is set.
 *
 * @param request An object, its JSON, or a `FormData`, which is judged as it is sent
 * @throws {TypeError} when `request` is none of them
 * @throws {RangeError} when there is no such provider
 *
 * @example
 * expect(request).toConformTo('apimart');
 * expect(request).toConformTo('apimart', { strict: true, media: { [url]: { kind: 'video', seconds: 5 } } });
 */
export function toConformTo(request: unknown, provider: ProviderId, options: ConformOptions = {}): Match {
  const { strict = false } = options;
  const { ok, violations, warnings, undecided } = judged(known(provider), givenRequest(request), options);
  const open = undecided.map(
    ({ limit, message, fix }) => `  ? ${limit}: ${message}${strict ? `\n    fix: ${fix}` : ''}`,
  );
  const pass = ok && !(strict && warnings.length + undecided.length > 0);
  const message = () => {
    if (pass)
      return [`expected the request to break a limit of ${provider}, but it keeps them all`, ...open].join('\n');
    const wish = `expected the request to conform to ${provider}`;
    if (!strict) return `${wish}, but it breaks${these(violations)}`;
    return [`${wish} in every respect, but`, ...[...violations, ...warnings].map(paragraph), ...open].join('\n');
  };
  return { pass, message };
}

/**
 * Whether a create request breaks one documented limit, whatever else it breaks. A limit that only warns is broken by
 * what it warns of.
 *
 * @param request An object, its JSON, or a `FormData`; limits on how a form is sent want the `FormData`
 * @param limit `<provider>/<name>`
 * @throws {TypeError} when `request` is no object, JSON or `FormData`
 * @throws {RangeError} when there is no such limit, or none that a request could break
 */
export function toBreakLimit(request: unknown, limit: string, options?: CheckOptions): Match {
  const documented = explain(limit);
  const given = givenRequest(request);
  if (!isSeenIn(given, documented)) throw notOnRequests(limit, documented);
  const result = judged(documented.provider, given, options);
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
 * @param status The documented status that the answer has. @default the one with which the operation succeeds
 * @throws {RangeError} when there is no such provider or operation, or no `status` for one that succeeds with several
 * @throws {TypeError} when `body` is a `Response` or a promise instead of what was read from it
 */
export function toMatchOperation(body: unknown, provider: ProviderId, operation: string, status?: number): Match {
  if (isUnread(body)) {
    throw new NotTakenError(
      'toMatchOperation takes the body: `expect(await response.json())`, and not the response itself',
    );
  }
  const { title } = providers[known(provider)].contract;
  const expected = status ?? successOf(providers[provider], operation);
  const { ok, findings, source } = checkAnswer(providers[provider], operation, expected, body);
  const where = `${provider}'s ${operation} (${expected})`;
  const message = () =>
    ok
      ? `expected the body not to match ${where}, but it is as documented (${title})`
      : [
          `expected the body to match ${where}, but`,
          ...findings.map((finding) => `  ✗ ${finding.message}`),
          ...(source ? [`  source: ${source.title} (${source.confidence}), ${source.url}`] : []),
        ].join('\n');
  return { pass: ok, message };
}

function known(provider: string): ProviderId {
  if (isProviderId(provider)) return provider;
  throw new RangeError(`there is no provider ${JSON.stringify(provider)}; there is ${providerIds.join(', ')}`);
}

function judged(provider: ProviderId, request: GivenRequest, options: CheckOptions | undefined): CheckResult {
  if ('form' in request) return checkForm(providers[provider], request.form, options);
  return check(providers[provider], request.fields, options);
}

/** Whether a request shows that a limit is broken. */
function isSeenIn(request: GivenRequest, { enforcement, transport }: Explanation): boolean {
  switch (enforcement) {
    case 'advice':
    case 'lifecycle':
      return false;
    case 'transport':
      return 'form' in request && (transport?.kind === 'once' || transport?.kind === 'contentType');
    default:
      return true;
  }
}

function notOnRequests(limit: string, { enforcement, transport, statement }: Limit): RangeError {
  const why = {
    advice: 'it is advice that no program decides',
    lifecycle: 'it is about answers',
    transport: `it is about how a request is sent, and not about its fields${transport?.kind === 'once' ? '; give the form itself, a FormData' : ''}`,
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
