import type { Error as ErrorBody } from '#generated/apimart/types.gen.ts';
import { fields, number, present, text } from '../fields.ts';
import type { Failure, FailureKind, ProviderError, WireResponse } from '../provider.ts';

const invalid = 'invalid_request_error';

/** A code is the status, save where a word is documented. */
type Refusal = { readonly status: number; readonly type: string; readonly code?: string };

/** The page documents 400, 401, 402, 429 and 500; a task that is not there is a 400, too. */
const refusals = {
  unauthorized: { status: 401, type: 'authentication_error' },
  'invalid-request': { status: 400, type: invalid },
  'malformed-body': { status: 400, type: invalid },
  'unsupported-media-type': { status: 415, type: invalid },
  'payload-too-large': { status: 413, type: invalid },
  'unknown-task': { status: 400, type: invalid },
  'unknown-path': { status: 404, type: invalid },
  'method-not-allowed': { status: 405, type: invalid },
  'not-cancellable': { status: 409, type: invalid },
  'not-ready': { status: 409, type: invalid },
  'idempotency-in-progress': { status: 409, type: invalid, code: 'idempotency_in_progress' },
  'idempotency-key-reused': { status: 409, type: invalid, code: 'idempotency_key_reused' },
  'insufficient-balance': { status: 402, type: 'payment_required' },
  'rate-limited': { status: 429, type: 'rate_limit_error' },
  'server-error': { status: 500, type: 'server_error' },
  unavailable: { status: 503, type: 'server_error' },
} satisfies Record<FailureKind, Refusal>;

/** What is told by a word, because its status is told of other refusals, too. */
const kinds = ['idempotency-in-progress', 'idempotency-key-reused'] as const;

export function writeError(failure: Failure): WireResponse {
  const { status, type, code }: Refusal = refusals[failure.kind];
  const body: ErrorBody = { error: { code: code ?? status, message: failure.message, type } };
  return { status, body };
}

/** Also what the balance operations say with status 200: `success` false and a message. */
export function readError(body: unknown): ProviderError | undefined {
  const answer = fields(body);
  const error = fields(answer?.error) ?? (answer?.success === false ? answer : undefined);
  const message = text(error?.message);
  if (!error || message === undefined) return undefined;
  const code = readCode(error.code);
  return present({ message, code, type: text(error.type), kind: kinds.find((kind) => refusals[kind].code === code) });
}

/** A code is an integer by the documents, and often a word, or nothing between quotes. */
export function readCode(code: unknown): string | undefined {
  return (text(code) ?? number(code)?.toString()) || undefined;
}
