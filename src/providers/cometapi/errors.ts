import { contract } from '#generated/cometapi/contract.gen.ts';
import type { Error as ErrorBody, ErrorEnvelope, FlatError } from '#generated/cometapi/types.gen.ts';
import { fields, present, text } from '../fields.ts';
import type { Failure, FailureKind, ProviderError, WireResponse } from '../provider.ts';

type LimitId = keyof typeof contract.limits;

/**
 * The documents name 400, 401, 403, 413, 429, 500, 503 and 504. They have no 402 (the open-source
 * gateway answers 403 to an empty account), and a task that is not there is a 400.
 */
const statuses = {
  unauthorized: 401,
  'invalid-request': 400,
  'malformed-body': 400,
  'unsupported-media-type': 400,
  'payload-too-large': 413,
  'unknown-task': 400,
  'unknown-path': 404,
  'method-not-allowed': 405,
  'not-cancellable': 400,
  'not-ready': 400,
  'idempotency-in-progress': 409,
  'idempotency-key-reused': 409,
  'insufficient-balance': 403,
  'rate-limited': 429,
  'server-error': 500,
  unavailable: 503,
} satisfies Record<FailureKind, number>;

/** The code of an empty account, whose status is that of any other prohibition. */
const outOfQuota = 'insufficient_user_quota';

const secondsLimits: readonly LimitId[] = ['cometapi/seconds-2-0', 'cometapi/seconds-1-5', 'cometapi/seconds-1-0'];

export function writeError(failure: Failure): WireResponse {
  return { status: statuses[failure.kind], body: bodyOf(failure) };
}

function bodyOf(failure: Failure): ErrorBody {
  switch (failure.kind) {
    case 'invalid-request':
      return refusal(failure);
    case 'malformed-body':
    case 'unsupported-media-type':
      return envelope(failure.message, 'invalid_request');
    case 'unknown-task':
      return flat('task_not_exist', 'task_not_exist');
    case 'not-ready':
      return envelope(
        `Task is not completed yet, current status: ${contract.lifecycle.writes[failure.state ?? 'running']}`,
        '',
        'invalid_request_error',
      );
    case 'insufficient-balance':
      return envelope(failure.message, outOfQuota);
    default:
      return envelope(failure.message);
  }
}

/**
 * The gateway itself misses the model, its task layer the prompt, and upstream judges the rest; the
 * first to find something answers, in its own words and shape.
 */
function refusal({ message, model = '', limits = [] }: Failure): ErrorBody {
  const breaks = (...ids: readonly LimitId[]) => ids.some((id) => limits.includes(id));
  if (breaks('cometapi/model-required')) return envelope('model name is required');
  if (breaks('cometapi/prompt-required')) return flat('invalid_request', 'prompt is required');
  if (breaks(...secondsLimits)) {
    return flat('InvalidParameter', `the parameter duration specified in the request is not valid: ${message}`);
  }
  if (breaks('cometapi/input-reference-2-0-only')) {
    // The message drops the vendor's prefix of the model id.
    const name = model.replace(/^doubao-/, '');
    return flat('InvalidParameter', `the specified task_type r2v does not support model ${name}`);
  }
  return envelope(message, 'invalid_request');
}

function envelope(message: string, code = '', type = 'comet_api_error'): ErrorEnvelope {
  return { error: { message, type, param: '', code } };
}

function flat(code: string, message: string): FlatError {
  return { code, message, data: null };
}

export function readError(body: unknown): ProviderError | undefined {
  const outer = fields(body);
  const answer = fields(outer?.error) ?? outer;
  const message = text(answer?.message);
  if (!answer || message === undefined) return undefined;
  // An empty code is the gateway's way of having none.
  const code = text(answer.code) || undefined;
  const kind = code === outOfQuota ? 'insufficient-balance' : undefined;
  return present<ProviderError>({ message, code, type: text(answer.type), kind });
}
