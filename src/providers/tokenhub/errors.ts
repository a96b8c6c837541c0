import type { Error as ErrorBody } from '#generated/tokenhub/types.gen.ts';
import { fields, text } from '../fields.ts';
import type { Failure, FailureKind, ProviderError, WireResponse } from '../provider.ts';

/** The guide documents no error status; these are what HTTP and the upstream suggest. */
const statuses = {
  unauthorized: 401,
  'invalid-request': 400,
  'malformed-body': 400,
  'unsupported-media-type': 415,
  'payload-too-large': 413,
  'unknown-task': 404,
  'unknown-path': 404,
  'method-not-allowed': 405,
  'not-cancellable': 409,
  'not-ready': 409,
  'idempotency-in-progress': 409,
  'idempotency-key-reused': 409,
  'insufficient-balance': 402,
  'rate-limited': 429,
  'server-error': 500,
  unavailable: 503,
} satisfies Record<FailureKind, number>;

export function writeError(failure: Failure): WireResponse {
  const body: ErrorBody = { error: { message: failure.message } };
  return { status: statuses[failure.kind], body };
}

export function readError(body: unknown): ProviderError | undefined {
  const message = text(fields(fields(body)?.error)?.message);
  return message === undefined ? undefined : { message };
}
