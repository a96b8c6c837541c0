/**
 * One way to talk to the mock, whatever carries the traffic: requests and answers as plain data, so
 * that they can cross into a browser.
 */
import type { ProviderId } from '#providers/index.ts';
import type { FormFile } from './documented-requests.ts';

export type Call = {
  readonly method?: string;
  /** The API key; `null` sends no `Authorization`. @default 'test-key' */
  readonly key?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly form?: Readonly<Record<string, string | FormFile>>;
  /** A form some of whose fields may stand more than once. */
  readonly parts?: readonly (readonly [name: string, value: string | FormFile])[];
  /** Sent as it is. */
  readonly body?: string;
};

export type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON; the text where it is none. */
  readonly body: unknown;
  /** Bytes of the body. */
  readonly bytes: number;
};

export type Session = {
  /** Calls a provider by its documented path. */
  send(provider: ProviderId, path: string, call?: Call): Promise<Answer>;
  /** Fetches a URL that an answer named. */
  download(url: string): Promise<Answer>;
  /** The ids of the mock's tasks, oldest first. */
  tasks(): Promise<string[]>;
  /** Moves the mock's clock on, in milliseconds. */
  advance(milliseconds: number): Promise<void>;
  close(): Promise<void>;
};

/** The arguments of `fetch` for a call. Runs in Node and in a page. */
export function toInit(call: Call): RequestInit {
  const headers = new Headers(call.headers);
  const key = call.key === undefined ? 'test-key' : call.key;
  if (key !== null) headers.set('authorization', `Bearer ${key}`);
  let body: string | FormData | undefined = call.body;
  if (call.json !== undefined) {
    body = JSON.stringify(call.json);
    if (!headers.has('content-type')) headers.set('content-type', 'application/json');
  }
  const parts = call.parts ?? (call.form && Object.entries(call.form));
  if (parts) {
    body = new FormData();
    for (const [name, value] of parts) {
      if (typeof value === 'string') body.append(name, value);
      else {
        const bytes = new Uint8Array(Math.max(value.size ?? 0, value.bytes.length));
        bytes.set(value.bytes);
        body.append(name, new File([bytes], value.filename, { type: value.type }));
      }
    }
  }
  const method = call.method ?? (body === undefined ? 'GET' : 'POST');
  return { method, headers, ...(body !== undefined && { body }) };
}

/** A response as data. Runs in Node and in a page. */
export async function toAnswer(response: Response): Promise<Answer> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  const text = new TextDecoder().decode(bytes);
  let body: unknown = text;
  try {
    body = JSON.parse(text);
  } catch {
    // Not every answer is JSON: files are not.
  }
  return { status: response.status, headers: Object.fromEntries(response.headers), body, bytes: bytes.byteLength };
}
