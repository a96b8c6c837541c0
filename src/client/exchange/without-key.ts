import type { Settings } from '../settings.ts';

/** Nobody reads further down than this, and nothing that walks through it may run out of stack. */
const deepest = 64;

/** Some gateways repeat the key when they refuse it, so it is taken out of what goes into an error. */
export function withoutKey(text: string, settings: Settings): string {
  return formsOf(settings).reduce((left, form) => left.replaceAll(form, '[API key]'), text);
}

/** The same of parsed JSON: its texts, and the names of its fields. */
export function valueWithoutKey(value: unknown, settings: Settings, depth = 0): unknown {
  if (typeof value === 'string') return withoutKey(value, settings);
  if (typeof value !== 'object' || value === null || value instanceof Blob) return value;
  if (depth === deepest) return '…';
  const within = (inner: unknown) => valueWithoutKey(inner, settings, depth + 1);
  if (Array.isArray(value)) return value.map(within);
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [withoutKey(name, settings), within(inner)]));
}

/** The same of the headers of an answer. */
export function headersWithoutKey(headers: Headers, settings: Settings): Headers {
  const shown = new Headers();
  for (const [name, value] of headers) shown.append(name, withoutKey(value, settings));
  return shown;
}

/** How a key is written: as it is, in a URL, and in JSON, which may be cut and so be no more than a text. */
function formsOf({ apiKey }: Settings): string[] {
  // One that is shorter may be a part of anything.
  if (apiKey.length < 8) return [];
  const inJson = JSON.stringify(apiKey).slice(1, -1);
  return [apiKey, encodeURIComponent(apiKey), inJson, inJson.replaceAll('/', String.raw`\/`)];
}
