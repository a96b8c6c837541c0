import type { Error as ErrorBody } from '#generated/seedance2-ink/types.gen.ts';
import { fields, present, text } from '../fields.ts';
import type { Failure, FailureKind, ProviderError, WireResponse } from '../provider.ts';

/** The overview shows one refusal, that of a key, and no status; the rest follows its style. */
const refusals = {
  unauthorized: { status: 401, code: 'unauthorized' },
  'invalid-request': { status: 400, code: 'invalid_request' },
  'malformed-body': { status: 400, code: 'invalid_request' },
  'unsupported-media-type': { status: 415, code: 'unsupported_media_type' },
  'payload-too-large': { status: 413, code: 'payload_too_large' },
  'unknown-task': { status: 404, code: 'not_found' },
  'unknown-path': { status: 404, code: 'not_found' },
  'method-not-allowed': { status: 405, code: 'method_not_allowed' },
  'not-cancellable': { status: 409, code: 'not_cancellable' },
  'not-ready': { status: 409, code: 'not_ready' },
  'idempotency-in-progress': { status: 409, code: 'idempotency_in_progress' },
  'idempotency-key-reused': { status: 409, code: 'idempotency_key_reused' },
  'insufficient-balance': { status: 402, code: 'insufficient_credits' },
  'rate-limited': { status: 429, code: 'rate_limited' },
  'server-error': { status: 500, code: 'internal_error' },
  unavailable: { status: 503, code: 'service_unavailable' },
} satisfies Record<FailureKind, { status: number; code: string }>;

export function writeError(failure: Failure): WireResponse {
  const { status, code } = refusals[failure.kind];
  const message = failure.kind === 'unauthorized' ? 'Invalid API key' : failure.message;
  const body: ErrorBody = { success: false, error: { code, message } };
  return { status, body };
}

export function readError(body: unknown): ProviderError | undefined {
  const error = fields(fields(body)?.error);
  const message = text(error?.message);
  return message === undefined ? undefined : present({ message, code: text(error?.code) });
}
