import type { DownloadError } from '../errors.ts';

/** Makes the error that a download ends with. */
export type Fail = (
  message: string,
  facts?: { readonly status?: number | undefined; readonly cause?: unknown },
) => DownloadError;

/**
 * A URL that may be fetched, as `fetch` would write it.
 *
 * @throws {DownloadError} for one that may not.
 */
export function checkedUrl(url: string, fail: Fail): string {
  if (!URL.canParse(url)) throw fail('the URL of the result is none');
  const { protocol, username, password, href } = new URL(url);
  if (!['http:', 'https:', 'data:'].includes(protocol)) {
    throw fail(`the URL of the result begins with ${protocol}; only http:, https: and data: are fetched`);
  }
  if (username || password) throw fail('the URL of the result has a name and password in it, which fetch refuses');
  return href;
}

/** A URL as it may be shown: without its query, which may hold a signature, and without the data of a `data:` URL. */
export function withoutSecrets(url: string): string {
  if (!URL.canParse(url)) return url.replace(/[?#].*$/s, '').slice(0, 200);
  const { protocol, host, pathname } = new URL(url);
  return protocol === 'data:' ? `data:${pathname.split(',', 1)[0]?.slice(0, 100)}` : `${protocol}//${host}${pathname}`;
}
