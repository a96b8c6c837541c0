/**
 * What came back.
 *
 * @module
 */

/** An answer, as it came. */
export type Answer = {
  readonly kind: 'answer';
  readonly status: number;
  /** Whether the status is that of a success. */
  readonly ok: boolean;
  readonly headers: Headers;
  /** Parsed JSON; `undefined` where it is none. */
  readonly body: unknown;
  /** What a body that is no JSON is, in a few words. */
  readonly looks: string;
  /** Bytes of the body that were read, which is not all of a long one. */
  readonly bytes: number;
  /** A redirect, which is not followed: where it leads. */
  readonly location: string | undefined;
};

/** No answer. */
export type Nothing = {
  readonly kind: 'nothing';
  /** Why, in a sentence without its full stop. */
  readonly reason: string;
  readonly code: string | undefined;
  readonly isLate: boolean;
  /** Whether the gateway may have got the question. */
  readonly isSent: boolean;
};

export type Reply = Answer | Nothing;

export function isSuccess(reply: Reply): reply is Answer & { readonly ok: true } {
  return reply.kind === 'answer' && reply.ok;
}

export function answerOf(response: Response, read: { readonly bytes: Uint8Array; readonly isWhole: boolean }): Answer {
  const { status, type, ok, headers } = response;
  const text = new TextDecoder().decode(read.bytes);
  const body = read.isWhole ? parse(text) : undefined;
  const isRedirect = type === 'opaqueredirect' || (status >= 300 && status < 400 && status !== 304);
  return {
    kind: 'answer',
    status,
    ok,
    headers,
    body,
    looks: body === undefined ? looksOf(text, headers.get('content-type') ?? '', read.isWhole) : 'JSON',
    bytes: read.bytes.byteLength,
    location: isRedirect ? (withoutQuery(headers.get('location')) ?? 'elsewhere') : undefined,
  };
}

/** `undefined` for what is no JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function looksOf(text: string, type: string, isWhole: boolean): string {
  if (!isWhole) return 'longer than 1 MiB';
  if (text === '') return 'empty';
  if (text.trim() === '') return 'nothing but blanks';
  if (/html/i.test(type) || /^\s*<(!doctype|html)/i.test(text)) return 'an HTML page';
  return 'some other text';
}

/** A query may hold a secret of somebody's. */
function withoutQuery(location: string | null): string | undefined {
  return location?.replace(/[?#].*$/s, '').replace(/^([a-z]+:)?\/\/[^/@]*@/i, '$1//');
}
