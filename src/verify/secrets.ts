/** Nobody reads further down than this, and nothing that walks through it may run out of stack. */
const deepest = 64;

/** Characters of a key. */
const shortest = 4;

/** Takes a key out of whatever is to be shown. */
export type Eraser = {
  /** A text without the key, however it is written in it. */
  readonly text: (text: string) => string;
  /** The same of parsed JSON: its texts, and the names of its fields. */
  readonly value: (value: unknown) => unknown;
};

/** @param key The API key; one that is shorter than this is no secret, and may be a part of anything. */
export function createEraser(key: string): Eraser {
  const forms = formsOf(key);
  const text = (given: string) => forms.reduce((left, form) => left.replaceAll(form, '[API key]'), given);
  const value = (given: unknown, depth: number): unknown => {
    if (typeof given === 'string') return text(given);
    if (typeof given !== 'object' || given === null) return given;
    if (depth === deepest) return '…';
    if (Array.isArray(given)) return given.map((inner) => value(inner, depth + 1));
    return Object.fromEntries(Object.entries(given).map(([name, inner]) => [text(name), value(inner, depth + 1)]));
  };
  return { text, value: (given) => value(given, 0) };
}

/** As it is, in a URL with either case of its escapes, and in JSON; the longest first, for one may hold another. */
function formsOf(key: string): string[] {
  if (key.length < shortest) return [];
  const inJson = JSON.stringify(key).slice(1, -1);
  const inUrl = encodeURIComponent(key);
  const lower = inUrl.replace(/%[0-9A-F]{2}/g, (escape) => escape.toLowerCase());
  const forms = [key, inUrl, lower, inJson, inJson.replaceAll('/', String.raw`\/`)];
  return [...new Set(forms)].toSorted((a, b) => b.length - a.length);
}
