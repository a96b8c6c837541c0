/**
 * What an answer comes to: a body, or an error that says what came instead.
 *
 * @module
 */
import type { ContractOperation, Provider } from '#providers/provider.ts';
import { withoutSecrets } from '../download/address.ts';
import { ApiError, InvalidResponseError, type ApiErrorKind } from '../errors.ts';
import type { Settings } from '../settings.ts';
import { mostText } from './read.ts';
import { retryAfterOf } from './retry.ts';
import { headersWithoutKey, valueWithoutKey, withoutKey } from './without-key.ts';

/** An answer with a success status. */
export type Answer = {
  /** Its body is read. */
  readonly response: Response;
  /** The parsed body; a `Blob` where it is a file. */
  readonly body: unknown;
  /** The same as it may stand in an error: without the API key. */
  readonly shown: unknown;
};

/**
 * @throws {ApiError} when it refuses.
 * @throws {InvalidResponseError} when it is no JSON, or a text where a file should be.
 */
export function judge(
  provider: Provider,
  settings: Settings,
  operation: ContractOperation,
  response: Response,
  text: string,
): Answer {
  const isTooLong = text.length > mostText;
  const body = isTooLong ? undefined : parse(text);
  const show = () =>
    body === undefined ? withoutKey(isTooLong ? excerpt(text) : text, settings) : valueWithoutKey(body, settings);
  if (!response.ok) throw refusal(provider, settings, operation, response, show());
  const isFile = provider.operations[operation.id]?.kind === 'content';
  if (body !== undefined && !isFile) {
    return {
      response,
      body,
      get shown() {
        return show();
      },
    };
  }
  const shown = show();
  const received = excerpt(typeof shown === 'string' ? shown : JSON.stringify(shown));
  const type = response.headers.get('content-type') ?? 'no content type';
  let message = `it is no ${isFile ? 'file' : 'JSON'}, but (${type}) ${received}`;
  if (received === '') message = 'it is empty';
  if (isTooLong) message = `it is longer than ${mostText / 2 ** 20} MiB`;
  throw new InvalidResponseError(provider.contract.id, {
    operation: operation.id,
    status: response.status,
    issues: [{ pointer: '', message, received }],
    body: shown,
  });
}

/** `undefined` for what is no JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** As much of an answer as helps to recognise it, on one line. */
function excerpt(text: string): string {
  const line = text.slice(0, 1_000).replace(/\s+/g, ' ').trim();
  return line.length > 120 ? `${line.slice(0, 120)}…` : line;
}

function refusal(
  provider: Provider,
  settings: Settings,
  operation: ContractOperation,
  response: Response,
  body: unknown,
): ApiError {
  const { status } = response;
  const headers = headersWithoutKey(response.headers, settings);
  const said = provider.readError(body);
  return new ApiError(provider.contract.id, said?.message ?? unsaid(response, headers, body), {
    kind: said?.kind ?? kindOf(provider, operation, status),
    operation: operation.id,
    status,
    body,
    apiCode: said?.code,
    retryAfter: retryAfterOf(headers, settings.time.now()),
    headers,
  });
}

/** What to say of a refusal that is not in the provider's shape. */
function unsaid({ status, type }: Response, headers: Headers, body: unknown): string {
  if (type === 'opaqueredirect' || (status >= 300 && status < 400)) {
    const target = headers.get('location');
    return `it leads elsewhere${target === null ? '' : `, to ${withoutSecrets(target)}`}; set baseUrl to where the API is`;
  }
  if (body === '') return 'the answer is empty';
  return typeof body === 'string' ? excerpt(body) : excerpt(JSON.stringify(body));
}

/** What a status means where the answer itself does not say. */
function kindOf({ operations }: Provider, operation: ContractOperation, status: number): ApiErrorKind {
  const kind = operations[operation.id]?.kind;
  switch (status) {
    case 401:
      return 'unauthorized';
    case 402:
      return 'insufficient-balance';
    case 403:
      return 'forbidden';
    case 400:
      // A query names nothing but the task, so there is nothing else that could be wrong with it.
      return kind === 'get' ? 'unknown-task' : 'invalid-request';
    case 404:
      return kind === 'get' || kind === 'cancel' || kind === 'content' ? 'unknown-task' : 'invalid-request';
    case 409:
      return 'conflict';
    case 429:
      return 'rate-limited';
    default:
      // 444, 460 and 499 are what proxies note of a connection that ended before its answer.
      return status >= 500 || [408, 444, 460, 499].includes(status) ? 'server-error' : 'invalid-request';
  }
}
