import type { Failure, Provider, WireResponse } from '#providers/provider.ts';
import type { Notes } from './exchange.ts';
import type { MediaFile } from './media.ts';

export function respond({ status, body, headers }: WireResponse): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });
}

/** A refusal in the provider's shape; `x-mock-limit` names the limits it is for. */
export function refuse(provider: Provider, failure: Failure, notes: Notes, headers: Record<string, string> = {}): Response {
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
export function refuseOwn(status: number, message: string, notes: Notes): Response {
  notes.message = message;
  return respond({ status, body: { error: { message } } });
}

export function respondFile(file: MediaFile, method: string): Response {
  return new Response(method === 'HEAD' ? null : file.bytes, {
    headers: { 'content-type': file.type, 'content-length': String(file.bytes.byteLength), 'cache-control': 'no-store' },
  });
}
