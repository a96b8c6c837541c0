/**
 * Requests as they come from outside, where types promise nothing: read once, and told what is no request in them.
 *
 * @module
 */
import { nearest } from '#conformance/nearest.ts';
import type { Unsupported } from '#providers/provider.ts';
import type { MediaInput, VideoRequest, VideoRequestInput } from '#tasks/task.ts';
import { jsonOf, lossesIn } from './json.ts';

/** A request whose fields are of the right types, or what is wrong with them. */
export type ReadInput =
  | { readonly ok: true; readonly request: VideoRequestInput }
  | { readonly ok: false; readonly unsupported: readonly Unsupported[] };

/**
 * Reads any value as a request. Types alone are judged: a length or a resolution that no gateway has is for the
 * contracts to refuse, which name the limit it breaks. What is given back is a copy, files excepted: what the caller
 * does to the original later reaches no second attempt.
 */
export function readInput(input: unknown): ReadInput {
  try {
    const request = copyOf(input);
    if (!isRequest(request)) return { ok: false, unsupported: faultsIn(request) };
    const { metadata } = request;
    return { ok: true, request: metadata ? { ...request, metadata: jsonOf(metadata) } : request };
  } catch (error) {
    // A getter or a proxy of the caller's has thrown.
    return { ok: false, unsupported: [{ field: 'request', reason: `cannot be read: ${shown(error)}` }] };
  }
}

/** A copy, so that what was checked is what is sent, whatever the caller does to the original. */
function copyOf(input: unknown): unknown {
  if (!isObject(input)) return input;
  const copy: { [field: string]: unknown } = { ...input };
  if (Array.isArray(copy.media)) copy.media = Array.from(copy.media, (file) => (isObject(file) ? { ...file } : file));
  return copy;
}

/** True only of what the table of each field's type finds nothing to say about. */
function isRequest(value: unknown): value is VideoRequestInput {
  return faultsIn(value).length === 0;
}

/** What is wrong with the value of a field. */
type Judge = (value: unknown, field: string) => readonly Unsupported[];

const text = judge('text', (value) => typeof value === 'string');
const number = judge('a finite number', (value) => typeof value === 'number' && Number.isFinite(value));
const length = judge('a length in seconds', (value) => Number.isFinite(value) && Number(value) >= 0);
const flag = judge('true or false', (value) => typeof value === 'boolean');

const fields: Readonly<Record<keyof VideoRequest, Judge>> = {
  model: text,
  prompt: text,
  seconds: number,
  // Another word than those of the type is left to the contracts: each has a limit that says which it takes.
  resolution: text,
  ratio: text,
  audio: flag,
  media: (value, field) =>
    Array.isArray(value)
      ? value.flatMap((file, index) => judgeObject(file, `${field}[${index}]`, mediaFields, ['kind', 'source']))
      : wrong(field, 'a list of files', value),
  inputVideoSeconds: length,
  seed: number,
  watermark: flag,
  cameraFixed: flag,
  returnLastFrame: flag,
  webSearch: flag,
  webhookUrl: text,
  metadata: judgeJson,
};

const mediaFields: Readonly<Record<keyof MediaInput, Judge>> = {
  kind: oneOf('image', 'video', 'audio'),
  source: judge('a URL or a Blob', (value) => typeof value === 'string' || value instanceof Blob),
  role: oneOf('first_frame', 'last_frame', 'reference'),
  seconds: length,
};

/** What gateways and people call the fields, where it is too far from their names for a guess by letters. */
const synonyms: Readonly<Record<string, keyof VideoRequest | keyof MediaInput>> = {
  duration: 'seconds',
  length: 'seconds',
  size: 'ratio',
  aspect_ratio: 'ratio',
  aspectRatio: 'ratio',
  generate_audio: 'audio',
  generateAudio: 'audio',
  sound: 'audio',
  webhook: 'webhookUrl',
  callback_url: 'webhookUrl',
  callbackUrl: 'webhookUrl',
  images: 'media',
  image_urls: 'media',
  imageUrls: 'media',
  mediaUrls: 'media',
  input_reference: 'media',
  tools: 'webSearch',
  type: 'kind',
  url: 'source',
  file: 'source',
};

function faultsIn(input: unknown): readonly Unsupported[] {
  return judgeObject(input, '', fields, ['model']);
}

function judgeObject(
  value: unknown,
  path: string,
  judges: Readonly<Record<string, Judge>>,
  required: readonly string[],
): readonly Unsupported[] {
  if (!isObject(value)) return wrong(path || 'request', 'an object', value);
  const nameOf = (field: string) => (path === '' ? field : `${path}.${field}`);
  const given = Object.entries(value).filter(([, own]) => own !== undefined);
  const missing = required.filter((field) => !given.some(([name]) => name === field));
  return [
    ...missing.map((field) => ({ field: nameOf(field), reason: 'is missing' })),
    ...given.flatMap(([field, own]) =>
      Object.hasOwn(judges, field)
        ? (judges[field]?.(own, nameOf(field)) ?? [])
        : [{ field: nameOf(field), reason: unknownField(field, path, Object.keys(judges)) }],
    ),
  ];
}

function unknownField(field: string, path: string, known: readonly string[]): string {
  const synonym = Object.hasOwn(synonyms, field) ? synonyms[field] : undefined;
  const near = known.find((name) => name === synonym) ?? nearest(field, known);
  const owner = path === '' ? 'a VideoRequest' : 'a file';
  return `${owner} has no such field; ${near ? `did you mean ${near}?` : `the fields are ${known.join(', ')}`}`;
}

function judge(what: string, isRight: (value: unknown) => boolean): Judge {
  return (value, field) => (isRight(value) ? [] : wrong(field, what, value));
}

function oneOf(...words: readonly string[]): Judge {
  return judge(`one of ${words.join(', ')}`, (value) => words.some((word) => word === value));
}

function wrong(field: string, what: string, given: unknown): readonly Unsupported[] {
  return [{ field, reason: `must be ${what}; got ${shown(given)}` }];
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What JSON cannot hold would fail only when it is sent, or be changed in silence. */
function judgeJson(value: unknown, field: string): readonly Unsupported[] {
  const what = 'an object that JSON can hold';
  if (!isObject(value)) return wrong(field, what, value);
  try {
    return lossesIn(value).flatMap(({ path, given }) =>
      wrong([field, ...path.map(String)].join('.'), path.length === 0 ? what : 'what JSON can hold', given),
    );
  } catch {
    return wrong(field, what, value);
  }
}

function shown(value: unknown): string {
  if (value === null) return 'null';
  if (value instanceof Error) return value.message;
  switch (typeof value) {
    case 'string':
      return JSON.stringify(value.length > 60 ? `${value.slice(0, 57)}...` : value);
    case 'object':
      return Array.isArray(value) ? 'a list' : 'an object';
    case 'function':
      return 'a function';
    default:
      return String(value);
  }
}
