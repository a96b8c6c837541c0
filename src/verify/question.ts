/**
 * What is asked of the gateway, and how a case of the corpus becomes such a question.
 *
 * @module
 */
import { mediaIn } from '#conformance/media.ts';
import { createOperation, type ContractOperation, type Provider } from '#providers/provider.ts';
import { evidenceOf, type Case } from './evidence.ts';
import type { VerifyMedia } from './options.ts';

/** A request that is not yet sent. */
export type Question = {
  readonly operation: ContractOperation;
  /** The task that the path names. */
  readonly task?: string;
  /** @default the one that was given */
  readonly key?: 'none' | 'wrong';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Payload;
};

export type Payload =
  | { readonly kind: 'text'; readonly type: string; readonly text: string }
  | { readonly kind: 'form'; readonly parts: readonly (readonly [name: string, value: string | File])[] };

/** No gateway gives such a key out. The mock plays one that knows its keys when it finds these words in one. */
const wrongKey = 'sk-seedance-kit-verify-mock.wrong-key';

/** What `fetch` is called with; nothing of it leaves the base URL. */
export function initOf(question: Question, apiKey: string, timeoutSignal: AbortSignal): RequestInit {
  const { operation, key, body } = question;
  const headers: Record<string, string> = { accept: 'application/json' };
  if (key !== 'none') headers.authorization = `Bearer ${key === 'wrong' ? wrongKey : apiKey}`;
  if (body?.kind === 'text') headers['content-type'] = body.type;
  Object.assign(headers, question.headers);
  return {
    method: operation.method.toUpperCase(),
    headers,
    redirect: 'manual',
    signal: timeoutSignal,
    ...(body && { body: body.kind === 'text' ? body.text : formOf(body.parts) }),
  };
}

/** The path of a question, with its query. */
export function pathOf(provider: Provider, { operation, task = '' }: Question): string {
  const path = operation.path.replace(/\{\w+\}/g, () => encodeURIComponent(task));
  const query = evidenceOf(provider).queries[operation.id];
  return query ? `${path}?${new URLSearchParams(query).toString()}` : path;
}

/** The question that a case is. */
export function questionOf(provider: Provider, entry: Case): Question {
  const { request, send = {} } = entry;
  const create = createOperation(provider);
  const operation = provider.contract.operations.find(({ id }) => id === send.operation) ?? create;
  const headers = send.headers ?? {};
  if (send.file) {
    const { name, type, declared = type, bytes = 0 } = send.file;
    const action = provider.operations[operation.id];
    const field = action?.kind === 'upload' ? action.field : 'file';
    return { operation, headers, body: { kind: 'form', parts: [[field, fileOf(name, type, bytes, declared)]] } };
  }
  const type = send.contentType ?? operation.accepts ?? 'application/json';
  if (type !== 'multipart/form-data') {
    return { operation, headers, body: { kind: 'text', type, text: JSON.stringify(request) } };
  }
  const files = new Set(filesIn(provider, entry));
  const parts = Object.entries(request).map(([name, value]): [string, string | File] => {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return [name, files.has(text) ? fileOf(text, entry.media?.[text]?.type ?? typeByName(text), 0) : text];
  });
  const again = parts.filter(([name]) => name === send.repeat);
  return { operation, headers, body: { kind: 'form', parts: [...parts, ...again] } };
}

/** A request of a create that no gateway can make a job of, however little it checks: nothing stands in it. */
export function emptyBody({ accepts }: ContractOperation): Payload | undefined {
  if (accepts === null) return undefined;
  return accepts === 'multipart/form-data' ? { kind: 'form', parts: [] } : { kind: 'text', type: accepts, text: '{}' };
}

/** The files that a case names or sends along. */
export function filesIn({ contract }: Provider, { request, send = {} }: Case): readonly string[] {
  const named = mediaIn(contract, request).map(({ source }) => String(source));
  return send.file ? [...named, send.file.name] : named;
}

/**
 * A case with files that the gateway can fetch in the place of those that the examples name; `undefined` where it has
 * one for which there is none.
 */
export function withMedia({ contract }: Provider, entry: Case, media: VerifyMedia): Case | undefined {
  const files = mediaIn(contract, entry.request);
  const urls = new Map<string, string>();
  for (const { source, kind } of files) {
    const url = kind === undefined ? undefined : media[kind];
    if (typeof source !== 'string' || !/^https?:/i.test(source) || url === undefined) return undefined;
    urls.set(source, url);
  }
  return { ...entry, request: Object.fromEntries(Object.entries(replaced(Object(entry.request), urls))) };
}

function replaced(value: object, urls: ReadonlyMap<string, string>): object {
  const put = (inner: unknown): unknown => {
    if (typeof inner === 'string') return urls.get(inner) ?? inner;
    return typeof inner === 'object' && inner !== null ? replaced(inner, urls) : inner;
  };
  if (Array.isArray(value)) return value.map(put);
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, put(inner)]));
}

/** The first bytes of a file of each type, as far as gateways tell them by. */
const heads: Readonly<Record<string, string>> = {
  'image/jpeg': '\xff\xd8\xff\xe0\x00\x10JFIF\x00',
  'image/png': '\x89PNG\r\n\x1a\n',
  'image/webp': 'RIFF\x1a\x00\x00\x00WEBPVP8L',
  'image/gif': 'GIF89a',
  'image/bmp': 'BM............\x28\0\0\0',
  'image/tiff': 'II*\0',
  'application/pdf': '%PDF-1.7',
};

function fileOf(name: string, type: string, size: number, declared = type): File {
  const head = [...(heads[type] ?? '')].map((character) => character.charCodeAt(0));
  const bytes = new Uint8Array(Math.max(size, head.length));
  bytes.set(head);
  return new File([bytes], name, { type: declared });
}

function typeByName(name: string): string {
  const extension = name.split('.').at(-1)?.toLowerCase() ?? '';
  return `image/${extension === 'jpg' ? 'jpeg' : extension}`;
}

function formOf(parts: readonly (readonly [string, string | File])[]): FormData {
  const form = new FormData();
  for (const [name, value] of parts) form.append(name, value);
  return form;
}
