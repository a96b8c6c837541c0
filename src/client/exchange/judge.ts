/**
 * What an answer comes to: a body, or an error that says what came instead.
 *
 * @module
 */
import type { ContractOperation, Provider } from '#providers/provider.ts';
import { ApiError, InvalidResponseError, type ApiErrorKind } from '../errors.ts';
import { retryAfterOf } from './retry.ts';
import type { Settings } from '../settings.ts';

/** An answer with a success status. */
export type Answer = {
  /** Its body is read. */
  readonly response: Response;
  /** The parsed body; a `Blob` where it is a file. */
  readonly body: unknown;
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
  const body = parse(text);
  if (!response.ok) throw refusal(provider, settings, operation, response, body ?? text);
  const isFile = provider.operations[operation.id]?.kind === 'content';
  if (body !== undefined && !isFile) return { response, body };
  const received = excerpt(text);
  const type = response.headers.get('content-type') ?? 'no content type';
  const wanted = isFile ? 'file' : 'JSON';
  throw new InvalidResponseError(provider.contract.id, {
    operation: operation.id,
    status: response.status,
    issues: [
      {
        pointer: '',
        message: received === '' ? 'it is empty' : `it is no ${wanted}, but (${type}) ${received}`,
        received,
      },
    ],
    body: body ?? text,
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
  { time }: Settings,
  operation: ContractOperation,
  response: Response,
  body: unknown,
): ApiError {
  const { status, headers } = response;
  const said = provider.readError(body);
  return new ApiError(provider.contract.id, said?.message ?? unsaid(response, body), {
    kind: said?.kind ?? kindOf(provider, operation, status),
    operation: operation.id,
    status,
    body,
    apiCode: said?.code,
    retryAfter: retryAfterOf(headers, time.now()),
  });
}

/** What to say of a refusal that is not in the provider's shape. */
function unsaid({ status, type, headers }: Response, body: unknown): string {
  if (type === 'opaqueredirect' || (status >= 300 && status < 400)) {
    const target = headers.get('location');
    return `it leads elsewhere${target === null ? '' : `, to ${target}`}; set baseUrl to where the API is`;
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
      return status >= 500 || status === 408 ? 'server-error' : 'invalid-request';
  }
}
