/**
 * The key by which a provider knows a create again.
 *
 * @module
 */
import { checkHeaders } from '#conformance/transport.ts';
import { createOperation, type Provider } from '#providers/provider.ts';
import { ConfigurationError, UnsupportedOperationError } from '../errors.ts';

/**
 * The key of a create: the one that is given, or a new one; `undefined` where the provider documents none.
 *
 * @throws {UnsupportedOperationError} when one is given and the provider documents none.
 * @throws {ConfigurationError} when the one given cannot be sent.
 */
export function idempotencyKeyOf(provider: Provider, given: string | undefined): string | undefined {
  const { contract } = provider;
  if (!contract.lifecycle.idempotency) {
    if (given === undefined) return undefined;
    throw new UnsupportedOperationError(contract.id, 'create with an idempotency key');
  }
  if (given === undefined) return newKey();
  const { header } = contract.lifecycle.idempotency;
  const headers = { get: (name: string) => (name.toLowerCase() === header.toLowerCase() ? given : null) };
  const fault = checkHeaders(contract, createOperation(provider).id, headers);
  if (fault) throw new ConfigurationError(contract.id, `${fault.message} (${fault.limit})`);
  return given;
}

/** The header that carries a key. */
export function idempotencyHeaders(provider: Provider, key: string | undefined): Record<string, string> {
  const { idempotency } = provider.contract.lifecycle;
  return idempotency && key !== undefined ? { [idempotency.header]: key } : {};
}

/** `randomUUID` is not to be had on a page without TLS. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
