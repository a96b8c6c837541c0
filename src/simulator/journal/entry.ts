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
  /** What is shown may take more or less than what was held before. */
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
    { origin, request, answer }: Messages,
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

  const longestWaiting = Math.min(longestBody, 4096);
  const isShort = (body: unknown) => typeof body === 'string' && body.length <= longestWaiting;

  /**
   * What was answered well is cleaned once somebody looks at it, because most is forgotten before. A refusal repeats what
   * came with the request; files, forms and long texts take more than what is shown of them.
   */
  const mayWait = ({ exchange, request, answer }: Recorded, headers: HeaderCopy) =>
    exchange.status < 300 &&
    !answer.fault &&
    isShort(answer.body) &&
    (request.body === undefined || isShort(request.body)) &&
    headers.longest <= longestHeader;

  return (recorded, id) => {
    const sender = sentBy(recorded);
    const exchange = exchangeOf(recorded.exchange, sender);
    // The sender may change them later.
    const headers = new HeaderCopy(recorded.request.headers);
    if (!mayWait(recorded, headers)) {
      const entry = entryOf(recorded, exchange, id, sender);
      return { exchange, weight: weightOf(entry), show: () => entry };
    }
    const { origin, request, answer } = recorded;
    const weight = bytesOf(exchange, headers.length + lengthOf(request.body) + lengthOfMessage(answer));
    const messages = { origin, request: { headers, body: request.body }, answer };
    return new Waiting(entryOf, messages, exchange, id, sender, weight);
  };
}

/** What an entry is made of, beside its exchange and who sent it. */
type Messages = Omit<Recorded, 'exchange' | 'key'>;
type MakeEntry = (messages: Messages, exchange: Exchange, id: number, sender: Sender) => JournalEntry;

/** What is not cleaned yet. There are many, so each has no more than it needs. */
class Waiting implements Kept {
  readonly exchange: Exchange;
  weight: number;
  readonly #makeEntry: MakeEntry;
  readonly #id: number;
  readonly #sender: Sender;
  #held: Messages | JournalEntry;

  constructor(
    makeEntry: MakeEntry,
    messages: Messages,
    exchange: Exchange,
    id: number,
    sender: Sender,
    weight: number,
  ) {
    this.exchange = exchange;
    this.weight = weight;
    this.#makeEntry = makeEntry;
    this.#id = id;
    this.#sender = sender;
    this.#held = messages;
  }

  show(): JournalEntry {
    const held = this.#held;
    if ('id' in held) return held;
    const entry = this.#makeEntry(held, this.exchange, this.#id, this.#sender);
    this.#held = entry;
    this.weight = weightOf(entry);
    return entry;
  }
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

class HeaderCopy implements Headed {
  /** Characters of all names and values. */
  length = 0;
  /** Characters of the longest value. */
  longest = 0;
  readonly #parts: string[] = [];

  constructor(headers: Headed) {
    headers.forEach((value, name) => {
      this.#parts.push(name, value);
      this.length += name.length + value.length;
      this.longest = Math.max(this.longest, value.length);
    });
  }

  forEach(tell: (value: string, name: string) => void): void {
    for (let at = 0; at < this.#parts.length; at += 2) tell(this.#parts[at + 1] ?? '', this.#parts[at] ?? '');
  }
}

/** The bytes that an entry takes at most, about. */
function weightOf(entry: JournalEntry): number {
  return bytesOf(entry, lengthOfMessage(entry.request) + lengthOfMessage(entry.response));
}

/** @param length The characters of its messages. */
function bytesOf({ path, message }: Exchange, length: number): number {
  return entryBytes + 2 * (path.length + lengthOf(message) + length);
}

function lengthOf(text: unknown): number {
  return typeof text === 'string' ? text.length : 0;
}

function lengthOfMessage({
  headers,
  body,
  form,
}: Pick<JournalMessage, 'headers' | 'form'> & { body?: unknown }): number {
  let length = lengthOf(body);
  for (const name in headers) length += name.length + lengthOf(headers[name]);
  for (const { name, value, fileName, contentType } of form ?? []) {
    length += name.length + lengthOf(value) + lengthOf(fileName) + lengthOf(contentType);
  }
  return length;
}
