import { digest } from '../digest.ts';
import type { MediaFile } from './results.ts';
import type { RequestLike } from '../request.ts';
import type { Answer } from '../respond.ts';

type Range = { readonly from: number; /** Behind the last byte. */ readonly to: number };

/**
 * A file as HTTP has it (RFC 9110): the whole, one range of it, or nothing when the client has it already. Of
 * several ranges the whole is given, as it is for what is no range.
 */
export function serveFile(file: MediaFile, request: Pick<RequestLike, 'method' | 'headers'>): Answer {
  const { bytes } = file;
  const etag = etagOf(bytes);
  const always = { 'accept-ranges': 'bytes', etag, 'cache-control': 'no-cache' };
  const known = request.headers.get('if-none-match');
  if (known !== null && isAmong(etag, known)) return { status: 304, headers: always, body: null };

  const type = { ...always, 'content-type': file.type };
  const range = rangeOf(request, etag, bytes.byteLength);
  if (range === 'unsatisfiable') {
    const message = `${request.headers.get('range')} is outside of the file, which has ${bytes.byteLength} bytes`;
    return {
      status: 416,
      headers: { ...always, 'content-range': `bytes */${bytes.byteLength}`, 'content-type': 'application/json' },
      body: JSON.stringify({ error: { message } }),
    };
  }
  const { from, to } = range ?? { from: 0, to: bytes.byteLength };
  const headers = { ...type, 'content-length': String(to - from) };
  const body = request.method === 'HEAD' ? null : bytes.subarray(from, to);
  if (!range) return { status: 200, headers, body };
  return { status: 206, headers: { ...headers, 'content-range': `bytes ${from}-${to - 1}/${bytes.byteLength}` }, body };
}

/** The one range that is asked for, of a file that is still the one the client knows. */
function rangeOf(
  { method, headers }: Pick<RequestLike, 'method' | 'headers'>,
  etag: string,
  length: number,
): Range | 'unsatisfiable' | undefined {
  const condition = headers.get('if-range');
  // Only for GET a range has a meaning; a date is no condition that could hold, for none is told.
  if (method !== 'GET' || (condition !== null && condition !== etag)) return undefined;
  const [, first = '', last = ''] = /^bytes=\s*(\d*)-(\d*)\s*$/i.exec(headers.get('range') ?? '') ?? [];
  if (first === '') return last === '' ? undefined : suffixOf(Number(last), length);
  const [from, to] = [Number(first), last === '' ? length : Math.min(Number(last) + 1, length)];
  if (last !== '' && Number(last) < from) return undefined;
  return from < length ? { from, to } : 'unsatisfiable';
}

function suffixOf(count: number, length: number): Range | 'unsatisfiable' {
  return count > 0 && length > 0 ? { from: Math.max(0, length - count), to: length } : 'unsatisfiable';
}

/** Whether the list of a condition names a tag. Its weak form counts, too. */
function isAmong(etag: string, list: string): boolean {
  return list.split(',').some((entry) => ['*', etag].includes(entry.trim().replace(/^W\//, '')));
}

/** Tags of the bytes that have been served; they never change. */
const etags = new WeakMap<Uint8Array, string>();

function etagOf(bytes: Uint8Array): string {
  const etag = etags.get(bytes) ?? `"${digest(bytes)}"`;
  etags.set(bytes, etag);
  return etag;
}
