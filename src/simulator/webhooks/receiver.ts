/**
 * Where webhooks may go: to this machine, and to hosts that were named.
 *
 * @module
 */
import { redacted } from '../journal/redact.ts';

/** An address that a webhook was asked for at. */
export type Receiver = {
  readonly url: string;
  /** The URL without the values of its query and without user and password. */
  readonly shown: string;
  /** Why nothing is sent there, and what to do about it; absent where it may be. */
  readonly refusal?: string;
};

/**
 * Makes the judge of addresses.
 *
 * @param allowedHosts Host names, or `host:port`, besides those of this machine.
 * @throws {RangeError} when one of them is neither
 */
export function createReceivers(allowedHosts: readonly string[]): (address: string) => Receiver {
  const allowed = new Set(allowedHosts.map(hostOf));
  return (address) => {
    if (!URL.canParse(address)) {
      return { url: address, shown: '[no URL]', refusal: 'the address is no URL; name an http or https URL' };
    }
    const url = new URL(address);
    const refusal = refusalOf(url, allowed);
    return { url: url.href, shown: shownUrl(url), ...(refusal !== undefined && { refusal }) };
  };
}

/** A host as the URL standard spells it, with its port if it has one. */
function hostOf(name: string): string {
  const port = /:\d+$/.exec(name)?.[0] ?? '';
  const host = name.slice(0, name.length - port.length);
  const url = URL.canParse(`http://${host}`) ? new URL(`http://${host}`) : undefined;
  // Whatever is more than a host would make another URL of it.
  if (!url || url.href !== `http://${url.hostname}/` || /[/?#@\\]/.test(host)) {
    throw new RangeError(`${JSON.stringify(name)} is no host for webhooks; give a name, or name:port, without a path`);
  }
  return url.hostname + port;
}

function refusalOf(url: URL, allowed: ReadonlySet<string>): string | undefined {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return `${url.protocol} is not http: or https:`;
  if (url.username !== '' || url.password !== '') return 'the address has a user or a password in it; leave them out';
  const port = url.port || (url.protocol === 'http:' ? '80' : '443');
  if (isLoopback(url.hostname) || allowed.has(url.hostname) || allowed.has(`${url.hostname}:${port}`)) return undefined;
  return `${url.hostname} is not this machine; allow it with --webhook-host ${url.hostname}, or webhookHosts in code`;
}

/** Names and addresses that never leave the machine, as the URL standard spells them. */
export function isLoopback(hostname: string): boolean {
  return /^(?:(?:.+\.)?localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
}

const longestShown = 500;

function shownUrl(url: URL): string {
  const query = [...url.searchParams.keys()].map((name) => `${encodeURIComponent(name)}=${redacted}`).join('&');
  // An opaque scheme has no host.
  const origin = url.host === '' ? url.protocol : `${url.protocol}//${url.host}`;
  return (origin + url.pathname + (query && `?${query}`)).slice(0, longestShown);
}
