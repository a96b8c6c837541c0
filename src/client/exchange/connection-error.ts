/**
 * Why no answer came, and whether the request may have arrived all the same.
 *
 * @module
 */
import { causes, rootMessage } from '../causes.ts';
import { ConnectionError } from '../errors.ts';
import type { Settings } from '../settings.ts';
import { withoutKey } from './without-key.ts';

/** What can only be said of a connection that did not come about: nothing was sent. */
const unsent = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'ERR_TLS_CERT_ALTNAME_INVALID',
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
  const code = firstText(chain, 'code');
  const why = withoutKey([...new Set([rootMessage(error), code])].filter(Boolean).join(', '), settings);
  const reason = isUnsent(firstText(chain, 'syscall'), code, why) ? 'unreachable' : 'broken';
  return new ConnectionError(provider, `${failure}: ${why}`, { operation, reason, cause: error });
}

/** Node names what it was about when it failed: EHOSTUNREACH may also come of an established connection, by `read`. */
function isUnsent(syscall: string | undefined, code: string | undefined, why: string): boolean {
  if (syscall !== undefined) return syscall === 'connect' || syscall === 'getaddrinfo';
  // Deno has neither, and tells its stages in words.
  return unsent.has(code ?? '') || why.includes('client error (Connect)');
}

function firstText(chain: readonly unknown[], name: 'code' | 'syscall'): string | undefined {
  return chain.map((cause) => Object(cause)[name]).find((found) => typeof found === 'string');
}
