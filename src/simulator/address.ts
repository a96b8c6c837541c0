/** Where a request goes, as a `URL` tells it. */
export type Address = Pick<URL, 'origin' | 'pathname' | 'search' | 'searchParams'>;

/** Scheme, host and port, with nothing else before or behind. */
const wholeStart = /^https?:\/\/[\w.:[\]-]+$/;
/** A path that parsing would leave as it is. */
const plainPath = /^\/[\w/-]*$/;

/**
 * Reads addresses. Nearly all have a plain path behind the start of the last one, and are read several times faster than a
 * `URL` is made.
 *
 * @returns a function that throws a `TypeError` for what is no URL
 */
export function createAddressReader(): (url: string) => Address {
  let start = '';
  let origin = '';
  return (url) => {
    const end = url.indexOf('/', 'https://'.length);
    const path = end === -1 ? '' : url.slice(end);
    if (!plainPath.test(path)) return new URL(url);
    if (start.length !== end || !url.startsWith(start)) {
      const next = url.slice(0, end);
      if (!wholeStart.test(next)) return new URL(url);
      origin = new URL(next).origin;
      start = next;
    }
    return new PlainAddress(origin, path);
  };
}

class PlainAddress implements Address {
  readonly origin: string;
  readonly pathname: string;
  readonly search = '';

  constructor(origin: string, pathname: string) {
    this.origin = origin;
    this.pathname = pathname;
  }

  get searchParams(): URLSearchParams {
    return new URLSearchParams();
  }
}
