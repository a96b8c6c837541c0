/**
 * Why no answer came, and whether the request may have arrived all the same.
 *
 * @module
 */
import { ConnectionError } from '../errors.ts';
import type { Settings } from '../settings.ts';
import { withoutKey } from './without-key.ts';

/** What Node, Bun and Deno call a connection that did not come about: nothing was sent. */
const unsent = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'ERR_SSL_WRONG_VERSION_NUMBER',
  'ERR_INVALID_URL',
  'ConnectionRefused',
  'FailedToOpenSocket',
]);

/** @param failure What has not come: the answer, or the rest of it. */
export function connectionError(
  provider: string,
  operation: string,
  failure: string,
  error: unknown,
  settings: Settings,
): ConnectionError {
  const chain = causes(error);
  const code = chain.map((cause) => Object(cause).code).find((found) => typeof found === 'string');
  const messages = chain.map((cause) => (cause instanceof Error ? cause.message : String(cause))).filter(Boolean);
  const why = withoutKey([...new Set([...messages.slice(-1), code])].filter(Boolean).join(', '), settings);
  // A socket that does not connect in time has no code of its own.
  const isUnsent = unsent.has(String(code)) || chain.some((cause) => Object(cause).syscall === 'connect');
  return new ConnectionError(provider, operation, `${failure}: ${why}`, !isUnsent, error);
}

/** An error and what caused it, the outermost first. Where several addresses were tried, the first stands for all. */
function causes(error: unknown): unknown[] {
  const chain: unknown[] = [];
  for (let next = error; next !== undefined && next !== null && chain.length < 8;) {
    chain.push(next);
    next = next instanceof AggregateError ? next.errors[0] : Object(next).cause;
  }
  return chain;
}
