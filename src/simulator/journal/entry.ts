import type { Exchange } from '../exchange.ts';
import type { Answer } from '../respond.ts';
import { tenantName } from '../tenant.ts';
import { createKeyEraser, redactAnswer, redactBody, redactHeader, redactUrls } from './redact.ts';
import { isSecretName, redacted } from './secret-name.ts';
import { secretsIn } from './secrets.ts';

/** A field of a form: a text, or of a file its name and type. */
export type FormPart = {
  readonly name: string;
  readonly value?: string;
  readonly fileName?: string;
  readonly contentType?: string;
  /** Characters of a text, bytes of a file. */
  readonly size: number;
};

/** A request or an answer without its secrets. */
export type JournalMessage = {
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The text of the body; absent where it is bytes, a form or nothing. */
  readonly body?: string;
  /** Of the form that a request is. */
  readonly form?: readonly FormPart[];
  /** Characters of a text, bytes of a file; absent where nobody knows. */
  readonly size?: number;
  /** Set where `body` is the beginning alone. */
  readonly truncated?: true;
  /** How the connection failed in the place of the answer. */
  readonly fault?: NonNullable<Answer['fault']>;
};

/** One request and its answer, kept without keys and secrets. */
export type JournalEntry = Exchange & {
  /** Counts from 1. */
  readonly id: number;
  /** Scheme and host that were asked. */
  readonly origin: string;
  /** The name of the API key, where there was one. */
  readonly tenant?: string;
  readonly request: JournalMessage;
  readonly response: JournalMessage;
};

/** A request and its answer as they were, to be kept. */
export type Recorded = {
  readonly exchange: Exchange;
  /** Scheme and host that were asked. */
  readonly origin: string;
  /** The API key; empty where there was none. */
  readonly key: string;
  readonly request: {
    /** Names in lower case. */
    readonly headers: Iterable<readonly [name: string, value: string]>;
    /** The text, or what was read from it: JSON, or the fields of a form. Absent where nothing was read. */
    readonly body?: unknown;
  };
  readonly answer: Pick<Answer, 'headers' | 'body' | 'fault'> & {
    /** Bytes of a body that is not kept. */
    readonly size?: number;
  };
};

/** More headers than any client sends, and longer values. */
const mostHeaders = 64;
const longestHeader = 1024;
/** What an entry takes beside its texts. */
const entryBytes = 1024;

/**
 * Makes entries of what was recorded.
 *
 * @param bodyBytes Bytes that each body may take.
 * @param answers Whose the answers are: those of a `gateway` may hold secrets in fields, too, and repeat what came
 * with the request.
 */
export function createEntryMaker(bodyBytes: number, answers: 'mock' | 'gateway' = 'mock') {
  const redactText = answers === 'mock' ? redactAnswer : redactBody;
  // Two bytes are the most that a character takes.
  const longestBody = Math.floor(bodyBytes / 2);
  // Clients send the same key again and again.
  let lastKey = '';
  let eraseKey = createKeyEraser('');
  let tenant = '';

  function textOf(text: string, redact: typeof redactBody, erase = eraseKey): Omit<JournalMessage, 'headers'> {
    const shown = redact(text, longestBody);
    const clean = erase(shown.text);
    if (shown.isWhole && clean.length <= longestBody) return { body: clean, size: text.length };
    // A part of a text keeps the whole of it in memory; a new text does not.
    return { body: ` ${clean.slice(0, longestBody)}`.slice(1), size: text.length, truncated: true };
  }

  function formOf(fields: object): Omit<JournalMessage, 'headers'> {
    // A form may have a field more than once.
    const entries: [string, unknown][] = fields instanceof FormData ? [...fields] : Object.entries(fields);
    const form = entries.map(([field, value]): FormPart => {
      const name = eraseKey(field);
      if (value instanceof Blob) {
        const fileName = value instanceof File ? eraseKey(redactUrls(value.name)) : '';
        return { name, fileName, contentType: value.type, size: value.size };
      }
      const text = String(value);
      if (isSecretName(field)) return { name, value: redacted, size: text.length };
      return { name, value: textOf(text, redactBody).body ?? '', size: text.length };
    });
    return { form, size: form.reduce((sum, { size }) => sum + size, 0) };
  }

  function headersOf(source: Recorded['request']['headers']): Record<string, string> {
    const headers: Record<string, string> = {};
    let room = mostHeaders;
    for (const [name, value] of source) {
      if (room-- === 0) break;
      const clean = redactHeader(name, value, tenant);
      // Whoever sends a key sends it elsewhere, too, sometimes.
      const shown = name === 'authorization' ? clean : eraseKey(clean);
      headers[name] = shown.length > longestHeader ? `${shown.slice(0, longestHeader)}…` : shown;
    }
    return headers;
  }

  function requestOf({ headers, body }: Recorded['request']): JournalMessage {
    const shown = headersOf(headers);
    if (body === undefined) return { headers: shown };
    const isForm = shown['content-type']?.toLowerCase().startsWith('multipart/form-data');
    if (isForm && typeof body === 'object' && body !== null) return { headers: shown, ...formOf(body) };
    return { headers: shown, ...textOf(typeof body === 'string' ? body : JSON.stringify(body), redactBody) };
  }

  function responseOf({ headers, body, fault, size }: Recorded['answer'], erase = eraseKey): JournalMessage {
    const shown: Record<string, string> = {};
    for (const name in headers) {
      const clean = redactHeader(name, headers[name] ?? '', '');
      shown[name] = answers === 'gateway' ? erase(clean) : clean;
    }
    // What nobody got has no body.
    if (fault) return { headers: shown, fault };
    // The mock's own answers hold no key but in a URL.
    if (typeof body === 'string') return { headers: shown, ...textOf(body, redactText, erase) };
    const length = body instanceof Uint8Array ? body.byteLength : size;
    return length === undefined ? { headers: shown } : { headers: shown, size: length };
  }

  /**
   * A good answer of some length is shown once somebody looks: it tells nothing that the mock does not hold
   * anyway, and most are forgotten before. A refusal repeats what came with the request.
   */
  const mayWait = ({ status }: Exchange, { body, fault }: Recorded['answer']) =>
    status < 300 && !fault && typeof body === 'string' && body.length <= longestBody;

  return ({ exchange, origin, key, request, answer }: Recorded, id: number): Kept => {
    if (answers === 'gateway') eraseKey = createKeyEraser(key, secretsIn(request.headers, exchange.path, request.body));
    if (key !== lastKey) {
      lastKey = key;
      if (answers === 'mock') eraseKey = createKeyEraser(key);
      tenant = key === '' ? '' : tenantName(key);
    }
    const head: Omit<JournalEntry, 'response'> = {
      ...exchange,
      id,
      path: eraseKey(redactUrls(exchange.path)),
      ...(exchange.message !== undefined && { message: eraseKey(redactUrls(exchange.message)) }),
      origin,
      ...(key !== '' && { tenant }),
      request: requestOf(request),
    };
    const weight = entryBytes + 2 * (head.path.length + (head.message?.length ?? 0) + lengthOf(head.request));
    if (mayWait(exchange, answer)) {
      const erase = eraseKey;
      let entry: JournalEntry | undefined;
      const show = () => (entry ??= { ...head, response: responseOf(answer, erase) });
      return { head, show, weight: weight + 2 * lengthOf(answer) };
    }
    const entry: JournalEntry = { ...head, response: responseOf(answer) };
    return { head, show: () => entry, weight: weight + 2 * lengthOf(entry.response) };
  };
}

/** What is kept of a request. */
export type Kept = {
  /** All but the answer. */
  readonly head: Omit<JournalEntry, 'response'>;
  readonly show: () => JournalEntry;
  /** The bytes that it takes at most, about. */
  readonly weight: number;
};

function lengthOf({ headers, body, form }: Pick<JournalMessage, 'headers' | 'form'> & { body?: unknown }): number {
  let length = typeof body === 'string' ? body.length : 0;
  for (const name in headers) length += name.length + (headers[name] ?? '').length;
  for (const part of form ?? []) {
    const { name, value = '', fileName = '', contentType = '' } = part;
    length += name.length + value.length + fileName.length + contentType.length;
  }
  return length;
}
