/**
 * Options that nobody knows are slips: a `baseURL` that is not read would send a create to the real gateway.
 *
 * @module
 */
import { nearest } from '#conformance/nearest.ts';
import { ConfigurationError } from './errors.ts';

/** @throws {ConfigurationError} when options are none, or have a name that is not among those known. */
export function checkNames(provider: string, options: unknown, known: object): void {
  if (typeof options !== 'object' || options === null) {
    throw new ConfigurationError(provider, `options have to be an object, and are ${String(options)}`);
  }
  const names = Object.keys(known);
  const stranger = Object.keys(options).find((name) => !Object.hasOwn(known, name));
  if (stranger === undefined) return;
  const near = nearest(stranger, names);
  const help = near === undefined ? `the options are ${names.join(', ')}` : `did you mean ${near}?`;
  throw new ConfigurationError(provider, `${stranger}: there is no such option; ${help}`);
}
