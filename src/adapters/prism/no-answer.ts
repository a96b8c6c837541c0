/**
 * Why there is no answer of an upstream.
 *
 * @module
 */

/** Whose fault it is that there is no answer. */
export type NoAnswer =
  | 'unreachable'
  /** It broke the connection off, or what it sent is no answer. */
  | 'broken'
  /** It did not answer in the time that it has. */
  | 'late';

/** There is no answer, for a reason that this side has found. */
export class NoAnswerError extends Error {
  override name = 'NoAnswerError';
  readonly kind: NoAnswer;
  constructor(kind: NoAnswer, message: string) {
    super(message);
    this.kind = kind;
  }
}

/** Whether the connection was broken off. */
export function brokeOff(error: unknown): boolean {
  const code = codeOf(error);
  return code === 'ECONNRESET' || code === 'EPIPE';
}

export function kindOf(error: unknown): NoAnswer {
  if (error instanceof NoAnswerError) return error.kind;
  if (brokeOff(error) || isGarbled(error)) return 'broken';
  return codeOf(error) === 'ETIMEDOUT' ? 'late' : 'unreachable';
}

/** Why there is no answer, and what can be done about it where that is not plain. */
export function reasonOf(error: unknown): string {
  const code = String(codeOf(error));
  const why = error instanceof Error ? error.message || code : String(error);
  if (/CERT|SIGNATURE|ISSUER/.test(code))
    return `${why}; if its certificate is your own, name its issuer in NODE_EXTRA_CA_CERTS`;
  // OpenSSL's own line says where in its sources it stood.
  if (/^(?:EPROTO$|ERR_SSL_)/.test(code))
    return 'it does not speak TLS as it should; if it is plain HTTP, begin its address with http://';
  return isGarbled(error) ? `what it sent is no HTTP (${why}); if it speaks TLS, begin its address with https://` : why;
}

/** Of the error itself, or, where `fetch` has wrapped it, of what it was caused by. */
function codeOf(error: unknown): unknown {
  if (!(error instanceof Error)) return undefined;
  return 'code' in error ? error.code : codeOf(error.cause);
}

/** The codes of Node's parser. */
function isGarbled(error: unknown): boolean {
  return String(codeOf(error)).startsWith('HPE_');
}
