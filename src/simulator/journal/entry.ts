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

/** Headers; names are in lower case. */
type Headed = { forEach(tell: (value: string, name: string) => void): void };

/** A request and its answer as they were, to be kept. */
export type Recorded = {
  readonly exchange: Exchange;
  /** Scheme and host that were asked. */
  readonly origin: string;
  /** The API key; empty where there was none. */
  readonly key: string;
  readonly request: {
    readonly headers: Headed;
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

/** Who sent a request, as far as it is kept: the name of the key, and what takes the key itself out of a text. */
type Sender = { readonly tenant: string; readonly erase: (text: string) => string };

function senderOf(key: string, secrets: readonly string[] = []): Sender {
  return { tenant: key === '' ? '' : tenantName(key), erase: createKeyEraser(key, secrets) };
}

/** What is kept of a request. */
export type Kept = {
  /** The exchange without its secrets. */
  readonly exchange: Exchange;
  show(): JournalEntry;
  /** The bytes that it takes at most, about. */
  readonly weight: number;
};

/**
 * Makes entries of what was recorded.
 *
 * @param bodyBytes Bytes that each body may take.
 * @param answers Whose the answers are: those of a `gateway` may hold secrets in fields, too, and repeat what came
 * with the request.
 */
export function createEntryMaker(
  bodyBytes: number,
  answers: 'mock' | 'gateway' = 'mock',
): (recorded: Recorded, id: number) => Kept {
  const redactText = answers === 'mock' ? redactAnswer : redactBody;
  // Two bytes are the most that a character takes.
  const longestBody = Math.floor(bodyBytes / 2);

  function textOf(text: string, redact: typeof redactBody, { erase }: Sender): Omit<JournalMessage, 'headers'> {
    const shown = redact(text, longestBody);
    const clean = erase(shown.text);
    if (shown.isWhole && clean.length <= longestBody) return { body: clean, size: text.length };
    // A part of a text keeps the whole of it in memory; a new text does not.
    return { body: ` ${clean.slice(0, longestBody)}`.slice(1), size: text.length, truncated: true };
  }

  function formOf(fields: object, sender: Sender): Omit<JournalMessage, 'headers'> {
    // A form may have a field more than once.
    const entries: [string, unknown][] = fields instanceof FormData ? [...fields] : Object.entries(fields);
    const form = entries.map(([field, value]): FormPart => {
      const name = sender.erase(field);
      if (value instanceof Blob) {
        const fileName = value instanceof File ? sender.erase(redactUrls(value.name)) : '';
        return { name, fileName, contentType: value.type, size: value.size };
      }
      const text = String(value);
      if (isSecretName(field)) return { name, value: redacted, size: text.length };
      return { name, value: textOf(text, redactBody, sender).body ?? '', size: text.length };
    });
    return { form, size: form.reduce((sum, { size }) => sum + size, 0) };
  }

  function requestOf({ headers, body }: Recorded['request'], sender: Sender): JournalMessage {
    const shown = headersOf(headers, sender);
    if (body === undefined) return { headers: shown };
    const isForm = shown['content-type']?.toLowerCase().startsWith('multipart/form-data');
    if (isForm && typeof body === 'object' && body !== null) return { headers: shown, ...formOf(body, sender) };
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    return { headers: shown, ...textOf(text, redactBody, sender) };
  }

  function responseOf({ headers, body, fault, size }: Recorded['answer'], sender: Sender): JournalMessage {
    const shown: Record<string, string> = {};
    for (const name in headers) {
      const clean = redactHeader(name, headers[name] ?? '', '');
      shown[name] = answers === 'gateway' ? sender.erase(clean) : clean;
    }
    // What nobody got has no body.
    if (fault) return { headers: shown, fault };
    // The mock's own answers hold no key but in a URL.
    if (typeof body === 'string') return { headers: shown, ...textOf(body, redactText, sender) };
    const length = body instanceof Uint8Array ? body.byteLength : size;
    return length === undefined ? { headers: shown } : { headers: shown, size: length };
  }

  function entryOf(
    { origin, request, answer }: Recorded,
    exchange: Exchange,
    id: number,
    sender: Sender,
  ): JournalEntry {
    return {
      ...exchange,
      id,
      origin,
      ...(sender.tenant !== '' && { tenant: sender.tenant }),
      request: requestOf(request, sender),
      response: responseOf(answer, sender),
    };
  }

  // Clients send the same key again and again.
  let lastKey = '';
  let last = senderOf('');

  function sentBy({ key, request, exchange }: Recorded): Sender {
    if (answers === 'gateway') return senderOf(key, secretsIn(request.headers, exchange.path, request.body));
    if (key !== lastKey) {
      lastKey = key;
      last = senderOf(key);
    }
    return last;
  }

  const isShort = (body: unknown) => typeof body === 'string' && body.length <= longestBody;

  /**
   * Texts of some length are cleaned once somebody looks, because most are forgotten before. A file, a form and a long
   * text are not held until then.
   */
  const mayWait = ({ request, answer }: Recorded) =>
    (request.body === undefined || isShort(request.body)) && (answer.body === null || isShort(answer.body));

  return (recorded, id) => {
    const sender = sentBy(recorded);
    const exchange = exchangeOf(recorded.exchange, sender);
    const { path, message = '' } = exchange;
    const make = (from: Recorded) => entryOf(from, exchange, id, sender);
    let held: { readonly recorded: Recorded } | { readonly entry: JournalEntry } = mayWait(recorded)
      ? { recorded }
      : { entry: make(recorded) };
    const length = 'recorded' in held ? lengthSent(recorded) : lengthShown(held.entry);
    return {
      exchange,
      weight: entryBytes + 2 * (path.length + message.length + length),
      show() {
        if ('recorded' in held) held = { entry: make(held.recorded) };
        return held.entry;
      },
    };
  };
}

/** The exchange without its secrets. */
function exchangeOf(exchange: Exchange, { erase }: Sender): Exchange {
  const path = erase(redactUrls(exchange.path));
  const message = exchange.message === undefined ? undefined : erase(redactUrls(exchange.message));
  if (path === exchange.path && message === exchange.message) return exchange;
  return { ...exchange, path, ...(message !== undefined && { message }) };
}

function headersOf(source: Headed, { tenant, erase }: Sender): Record<string, string> {
  const headers: Record<string, string> = {};
  let room = mostHeaders;
  source.forEach((value, name) => {
    if (room-- <= 0) return;
    const clean = redactHeader(name, value, tenant);
    // Whoever sends a key sends it elsewhere, too, sometimes.
    const shown = name === 'authorization' ? clean : erase(clean);
    headers[name] = shown.length > longestHeader ? `${shown.slice(0, longestHeader)}…` : shown;
  });
  return headers;
}

/** The characters of a request and an answer that are texts. */
function lengthSent({ request: { headers, body }, answer }: Recorded): number {
  let length = typeof body === 'string' ? body.length : 0;
  headers.forEach((value, name) => (length += name.length + value.length));
  return length + lengthOf(answer);
}

function lengthShown({ request, response }: JournalEntry): number {
  return lengthOf(request) + lengthOf(response);
}

function lengthOf({ headers, body, form }: Pick<JournalMessage, 'headers' | 'form'> & { body?: unknown }): number {
  let length = typeof body === 'string' ? body.length : 0;
  for (const name in headers) length += name.length + (headers[name] ?? '').length;
  for (const part of form ?? []) {
    const { name, value = '', fileName = '', contentType = '' } = part;
    length += name.length + value.length + fileName.length + contentType.length;
  }
  return length;
}
