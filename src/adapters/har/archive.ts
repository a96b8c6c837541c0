/**
 * HTTP Archives as they are found: recordings of the proxy, exports of the journal, what a browser saves.
 *
 * @module
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { FormPart } from '#simulator/journal/entry.ts';
import { cutShort } from '#simulator/journal/har.ts';
import { redacted } from '#simulator/journal/redact.ts';
import type { Answer } from '#simulator/respond.ts';

/** Recordings that cannot be replayed, in a sentence. */
export class RecordingsError extends Error {
  override name = 'RecordingsError';
}

/** A gateway by its id and the origin that its documented paths follow. */
export type Gateway = { readonly id: string; readonly origin: string };

/** What was sent, as far as an archive tells. */
export type ArchivedBody =
  | { readonly text: string; readonly truncated: boolean }
  | { readonly form: readonly Pick<FormPart, 'name' | 'value' | 'fileName'>[] }
  | 'none'
  /** There was one, and it was not kept. */
  | 'not kept';

/** One exchange of an archive. */
export type Archived = {
  readonly provider: string;
  readonly method: string;
  /** The documented path with its query. */
  readonly path: string;
  readonly contentType: string;
  readonly body: ArchivedBody;
  /** What was answered; without a body where that was not kept. */
  readonly answer: Omit<Answer, 'body'> & { readonly body?: string | Uint8Array<ArrayBuffer> | null };
  readonly operation?: string;
  /** Whether keys and secrets have been taken out already. */
  readonly isClean: boolean;
};

/**
 * Reads the archives of a folder, or one that is named itself: the oldest exchange first.
 *
 * @throws {RecordingsError} when there is none, one cannot be read, or no exchange is of one of the gateways.
 */
export function readArchives(path: string, gateways: readonly Gateway[]): readonly Archived[] {
  const files = filesAt(path);
  if (files.length === 0)
    throw new RecordingsError(
      `${path} has no recording: no file in it ends in .har; the proxy writes some with --record`,
    );
  const found = files.flatMap((file) => entriesIn(file, gateways));
  // What began at the same time stays in the order of its archive.
  found.sort((a, b) => a.time - b.time);
  if (found.length === 0) {
    const ids = gateways.map(({ id }) => id).join(', ');
    throw new RecordingsError(
      `${path}: nothing in ${files.length === 1 ? 'it' : 'these archives'} was asked of ${ids}`,
    );
  }
  return found.map(({ archived }) => archived);
}

function filesAt(path: string): string[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new RecordingsError(`there is no folder ${path}`);
  if (!found.isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => name.endsWith('.har'))
    .toSorted()
    .map((name) => join(path, name));
}

type Timed = { readonly time: number; readonly archived: Archived };

function entriesIn(file: string, gateways: readonly Gateway[]): Timed[] {
  const log = Object(Object(parsed(file)).log);
  if (!Array.isArray(log.entries))
    throw new RecordingsError(`${basename(file)}: this is no HTTP Archive: it has no log.entries`);
  const base = typeof log._base === 'string' ? { id: String(log._provider), prefix: log._base } : undefined;
  const isClean = Object(log.creator).name === 'seedance-kit';
  return log.entries.flatMap((value: unknown, index: number): Timed[] => {
    const entry = Object(value);
    const url = Object(entry.request).url;
    if (typeof url !== 'string' || !URL.canParse(url))
      throw new RecordingsError(`${basename(file)}: entry ${index + 1} has no request with a URL`);
    const place =
      base && url.startsWith(base.prefix)
        ? { provider: base.id, path: url.slice(base.prefix.length) }
        : placeOf(new URL(url), gateways);
    if (!place || !gateways.some(({ id }) => id === place.provider)) return [];
    const time = Date.parse(String(entry.startedDateTime));
    return [{ time: Number.isNaN(time) ? 0 : time, archived: { ...place, ...exchangeIn(entry), isClean } }];
  });
}

function parsed(file: string): unknown {
  try {
    // Some programs begin their archives with a byte order mark.
    return JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new RecordingsError(`${basename(file)}: this cannot be read as JSON: ${why}`, { cause: error });
  }
}

/** Whose a URL is, and the documented path in it: at a gateway's origin, or below `/<provider>` anywhere else. */
export function placeOf(
  { origin, pathname, search }: URL,
  gateways: readonly Gateway[],
): { readonly provider: string; readonly path: string } | undefined {
  const atHome = gateways.find((gateway) => gateway.origin === origin);
  if (atHome) return { provider: atHome.id, path: pathname + search };
  const below = gateways.find(({ id }) => pathname.startsWith(`/${id}/`));
  return below && { provider: below.id, path: pathname.slice(below.id.length + 1) + search };
}

function exchangeIn(entry: {
  request?: unknown;
  response?: unknown;
  _mock?: unknown;
}): Omit<Archived, 'provider' | 'path' | 'isClean'> {
  const request = Object(entry.request);
  const { operation } = Object(entry._mock);
  const headers = headersIn(request.headers);
  return {
    method: String(request.method).toUpperCase(),
    contentType: String(Object(request.postData).mimeType ?? headers['content-type'] ?? ''),
    body: bodyIn(request.postData, Number(headers['content-length'] ?? 0)),
    answer: answerIn(Object(entry.response), Object(entry._mock).fault),
    ...(typeof operation === 'string' && { operation }),
  };
}

function bodyIn(postData: unknown, length: number): ArchivedBody {
  const { mimeType, text, params, comment } = Object(postData);
  if (Array.isArray(params) && (typeof text !== 'string' || /^multipart\//i.test(String(mimeType)))) {
    return { form: params.map((param: unknown) => Object(param)) };
  }
  if (typeof text === 'string' && text !== '') return { text, truncated: comment === cutShort };
  return length > 0 ? 'not kept' : 'none';
}

/** What was true of the bytes on the wire, and is not of what an archive keeps of them. */
const ofTheWire = new Set(['connection', 'content-encoding', 'content-length', 'keep-alive', 'transfer-encoding']);

function answerIn(
  response: { status?: unknown; headers?: unknown; content?: unknown },
  fault: unknown,
): Archived['answer'] {
  const status = Number(response.status);
  const kept = Object.entries(headersIn(response.headers)).filter(
    ([name, value]) => !ofTheWire.has(name) && value !== redacted,
  );
  const headers = Object.fromEntries(kept);
  if (fault === 'hang' || fault === 'reset') return { status: 200, headers: {}, body: null, fault };
  // An archive's word for no answer.
  if (!(status >= 200 && status <= 599)) return { status: 200, headers: {}, body: null, fault: 'reset' };
  const { text, encoding, size, comment } = Object(response.content);
  if (comment === cutShort) return { status, headers };
  if (typeof text === 'string') {
    // A text would get a type of its own, if it came without one.
    const isBytes = encoding === 'base64' || headers['content-type'] === undefined;
    return {
      status,
      headers,
      body: isBytes ? new Uint8Array(Buffer.from(text, encoding === 'base64' ? encoding : 'utf8')) : text,
    };
  }
  const isEmpty = !(Number(size) > 0) && !isFile(headers['content-type']);
  return { status, headers, ...(isEmpty && { body: null }) };
}

/** Whether an answer has the content of a file, which is never kept, whether or not its size is known. */
function isFile(type = ''): boolean {
  return /^(?:image|video|audio)\/|octet-stream/i.test(type);
}

function headersIn(list: unknown): Record<string, string> {
  if (!Array.isArray(list)) return {};
  const pairs = list.flatMap((header: unknown): [string, string][] => {
    const { name, value } = Object(header);
    // HTTP/2 has its method and path among them.
    if (typeof name !== 'string' || !/^[\w!#$%&'*+.^`|~-]+$/.test(name)) return [];
    // Browsers write several headers of a name as lines of one. Cookies cannot be joined, and the first stands for all.
    const lines = String(value).split(/[\r\n]+/);
    const line = name.toLowerCase() === 'set-cookie' ? (lines[0] ?? '') : lines.join(', ');
    return isSendable(line) ? [[name.toLowerCase(), line]] : [];
  });
  return Object.fromEntries(pairs);
}

/** Latin-1 without control characters: what HTTP takes for a value. */
function isSendable(value: string): boolean {
  return /^[\t\x20-\x7e\x80-\xff]*$/.test(value);
}
