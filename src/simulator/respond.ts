import type { Failure, Provider, WireResponse } from '#providers/provider.ts';
import type { Notes } from './exchange.ts';
import type { MediaFile } from './media.ts';

/** An answer as plain data. A `Response` is made of it where one is asked for; making one costs more than all the rest. */
export type Answer = {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array<ArrayBuffer> | null;
};

export function toResponse({ status, headers, body }: Answer, method: string): Response {
  return new Response(method === 'HEAD' ? null : body, { status, headers });
}

export function respond({ status, body, headers }: WireResponse): Answer {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) };
}

/** A refusal in the provider's shape; `x-mock-limit` names the limits it is for. */
export function refuse(
  provider: Provider,
  failure: Failure,
  notes: Notes,
  headers: Record<string, string> = {},
): Answer {
  const limits = failure.limits ?? [];
  notes.limits = limits;
  notes.message = failure.message;
  const answer = provider.writeError(failure);
  return respond({
    ...answer,
    headers: { ...answer.headers, ...headers, ...(limits.length > 0 && { 'x-mock-limit': limits.join(', ') }) },
  });
}

/** A refusal by the toolkit itself, about an address that is no provider's. */
export function refuseOwn(status: number, message: string, notes: Notes): Answer {
  notes.message = message;
  return respond({ status, body: { error: { message } } });
}

export function respondFile(file: MediaFile, method: string): Answer {
  return {
    status: 200,
    headers: {
      'content-type': file.type,
      'content-length': String(file.bytes.byteLength),
      'cache-control': 'no-store',
    },
    body: method === 'HEAD' ? null : file.bytes,
  };
}
