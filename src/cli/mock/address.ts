/** Who reaches what listens at an address: this machine alone, other ones too at each of its own, or at that address. */
export type Reach = 'loopback' | 'everywhere' | 'elsewhere';

/** Who reaches a URL by its host. */
export function reachOf(url: string): Reach {
  const { hostname } = new URL(url);
  if (hostname === '0.0.0.0' || hostname === '[::]') return 'everywhere';
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname)
    ? 'loopback'
    : 'elsewhere';
}

/** A URL by which this machine gets there: what listens at 0.0.0.0 or :: is at 127.0.0.1, too. */
export function urlFromHere(url: string): string {
  return reachOf(url) === 'everywhere' ? `http://127.0.0.1:${new URL(url).port || 80}` : url;
}
