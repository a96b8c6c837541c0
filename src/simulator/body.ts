import { joined } from '#tasks/joined.ts';
import { checkHeaders, fieldThatRepeats, textForFile, transportRule } from '#conformance/transport.ts';
import { typedForm } from '#providers/form.ts';
import type { Contract, ContractOperation, Failure } from '#providers/provider.ts';
import type { RequestLike } from './request.ts';

/** What was read, or why it could not be. */
export type Read<T> =
  | {
      readonly ok: true;
      readonly value: T;
      /** The text that it was read from, where it was one. */
      readonly text?: string;
    }
  | {
      readonly ok: false;
      readonly failure: Failure;
      /** The text that could not be made sense of. */
      readonly text?: string;
    };

/** Bytes that a body may have. */
export type BodyLimits = { readonly json: number; readonly form: number };

export const defaultBodyLimits: BodyLimits = { json: 1024 * 1024, form: 20 * 1024 * 1024 };

/** A form: text by field, and files. */
export type FormFields = Readonly<Record<string, string | File>>;

/**
 * The body of a request as an object: parsed JSON, or the fields of a form with the text of numbers
 * and switches turned into what they mean. How it is sent is held against the limits of the contract.
 */
export function readBody(
  request: RequestLike,
  operation: ContractOperation,
  limits: BodyLimits,
  contract: Contract,
): Read<unknown> | Promise<Read<unknown>> {
  const expected = operation.accepts ?? 'application/json';
  const header = request.headers.get('content-type') ?? '';
  if (header !== expected && mediaType(header) !== expected) {
    const given = mediaType(header);
    const what = given === '' ? 'the request has no Content-Type' : `Content-Type ${given} is not accepted`;
    const limit = transportRule(contract, operation.id, 'contentType')?.limit;
    return refuse('unsupported-media-type', `${what}; send the body as ${expected}`, limit);
  }
  const fault = checkHeaders(contract, operation.id, request.headers);
  if (fault) return refuse('invalid-request', fault.message, fault.limit);
  return expected === 'multipart/form-data'
    ? readTypedForm(request, operation, limits.form, contract)
    : readJson(request, limits.json);
}

async function readTypedForm(
  request: RequestLike,
  operation: ContractOperation,
  limit: number,
  contract: Contract,
): Promise<Read<unknown>> {
  const form = await readForm(request, limit, transportRule(contract, operation.id, 'once'));
  if (!form.ok) return form;
  const text = textForFile(operation.formTypes, form.value);
  if (text) return refuse('invalid-request', text.message, `${contract.id}/schema`);
  return { ok: true, value: typedForm(form.value, operation.formTypes) };
}

async function readJson(request: RequestLike, limit: number): Promise<Read<unknown>> {
  const text = await readText(request, limit);
  return text.ok ? parsed(text.value) : text;
}

function parsed(text: string): Read<unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (text.trim() === '') return refuse('malformed-body', 'the body is empty; send a JSON object');
    const why = error instanceof Error ? error.message : 'it cannot be parsed';
    return { ...refuse('malformed-body', `the body is not valid JSON: ${why}`), text };
  }
  if (isDeeperThan(value, deepest))
    return refuse('malformed-body', `the body is nested more than ${deepest} levels deep`);
  return { ok: true, value, text };
}

/** No documented request is half as deep; what is too deep cannot be written out again. */
const deepest = 64;

function isDeeperThan(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (levels === 0) return true;
  for (const part of Object.values(value)) if (isDeeperThan(part, levels - 1)) return true;
  return false;
}

/** The fields of a multipart form. Each may stand once; of one field a document may say so. */
export async function readForm(
  request: RequestLike,
  limit: number,
  once?: { readonly limit: string; readonly rule: { readonly field: string } },
): Promise<Read<FormFields>> {
  const bytes = await readWhole(request, limit, asBytes);
  if (!bytes.ok) return bytes;
  const type = request.headers.get('content-type') ?? '';
  if (!/;\s*boundary=/i.test(type)) {
    return refuse(
      'malformed-body',
      'Content-Type multipart/form-data names no boundary; let the HTTP client set the header',
    );
  }
  let form: FormData;
  try {
    form = await new Response(bytes.value, { headers: { 'content-type': type } }).formData();
  } catch {
    return refuse(
      'malformed-body',
      'the multipart body is broken: a part is cut off, or the boundary does not match the header',
    );
  }
  const repeated = fieldThatRepeats(form);
  if (repeated) {
    return refuse('malformed-body', repeated.message, repeated.field === once?.rule.field ? once.limit : undefined);
  }
  return { ok: true, value: Object.fromEntries(form) };
}

/** The text of a body. Reading it as text is much faster than decoding its bytes. */
export function readText(request: RequestLike, limit: number): Promise<Read<string>> {
  return readWhole(request, limit, asText);
}

// A text has no more characters than bytes.
const asText: Reader<string> = { read: (body) => body.text(), sizeOf: (read) => read.length };
const asBytes: Reader<ArrayBuffer> = { read: (body) => body.arrayBuffer(), sizeOf: (read) => read.byteLength };

type Reader<T> = {
  readonly read: (body: Pick<Body, 'text' | 'arrayBuffer'>) => Promise<T>;
  readonly sizeOf: (whole: T) => number;
};

/** A body of up to `limit` bytes, whether its length is stated or not. */
async function readWhole<T>(request: RequestLike, limit: number, reader: Reader<T>): Promise<Read<T>> {
  const declared = Number(request.headers.get('content-length') ?? Number.NaN);
  if (declared > limit) return tooLarge(limit);
  try {
    // Not every `Request` shows its stream; all can be read.
    const stream = Number.isInteger(declared) ? null : request.body;
    const whole = await (stream ? counted(stream, limit, reader) : reader.read(request));
    return whole === undefined || reader.sizeOf(whole) > limit ? tooLarge(limit) : { ok: true, value: whole };
  } catch {
    return refuse('malformed-body', 'the body was cut off');
  }
}

/** A body that nobody has said the length of is counted while it comes; `undefined` for one that is too large. */
async function counted<T>(
  body: NonNullable<RequestLike['body']>,
  limit: number,
  { read }: Reader<T>,
): Promise<T | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    // Whoever is somewhat over hears of it; hanging up on a form breaks the process that sends it (undici).
    if (size > 2 * limit) return undefined;
    if (size > limit) chunks.length = 0;
    else chunks.push(chunk);
  }
  return size > limit ? undefined : read(new Response(joined(chunks, size)));
}

function tooLarge(limit: number) {
  return refuse('payload-too-large', `the body is larger than ${limit} bytes`);
}

function mediaType(header: string): string {
  const [type = ''] = header.split(';', 1);
  return type.trim().toLowerCase();
}

function refuse(kind: Failure['kind'], message: string, limit?: string): { ok: false; failure: Failure } {
  return { ok: false, failure: { kind, message, ...(limit !== undefined && { limits: [limit] }) } };
}
