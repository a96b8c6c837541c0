/** Characters of a key. */
const shortest = 4;

/** Takes a key out of whatever is to be shown. */
export type Eraser = {
  /** A text without the key, however it is written in it, also where the text was cut within it. */
  readonly text: (text: string) => string;
};

/** @param key The API key; one that is shorter than this is no secret, and may be a part of anything. */
export function createEraser(key: string): Eraser {
  const patterns = key.length < shortest ? [] : patternsOf(key);
  return { text: (given) => patterns.reduce((left, pattern) => left.replaceAll(pattern, '[API key]'), given) };
}

/** How many characters of a key that is cut off are looked for. */
const mostCut = 200;

function patternsOf(key: string): readonly RegExp[] {
  const written = [...key].map(writtenAs);
  const bytes = [...new TextEncoder().encode(key)];
  const hex = bytes.flatMap((byte) => [...byte.toString(16).padStart(2, '0')]);
  const encoded = [0, 1, 2].map((offset) => inBase64(bytes, offset));
  return [
    new RegExp(written.join(''), 'gi'),
    new RegExp(hex.join(''), 'gi'),
    ...encoded.map((units) => new RegExp(`${base64Edge}${units.join('')}${base64Edge}(?:=|%3d){0,2}`, 'g')),
    new RegExp(cutOff(written), 'gi'),
    new RegExp(cutOff(hex), 'gi'),
    ...encoded.map((units) => new RegExp(`${base64Edge}${cutOff(units)}`, 'g')),
  ];
}

/** A character of the key as it is, and escaped for JSON, a URL, a JSON Pointer or HTML, be it more than once. */
function writtenAs(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16).padStart(2, '0');
  const inUrl = encodeURIComponent(character);
  return `(?:${[
    String.raw`\\{0,8}${escaped(character)}`,
    ...(inUrl === character ? [] : [inUrl]),
    ...(code < 128 ? [`%(?:25)*${hex}`] : []),
    String.raw`\\{1,8}(?:u${hex.padStart(4, '0')}|u\{0*${hex}\}|x${hex})`,
    `&#(?:0*${code}|x0*${hex});?`,
    ...(names[character] ?? []),
  ].join('|')})`;
}

const names: Readonly<Record<string, readonly string[]>> = {
  '&': ['&amp;'],
  '<': ['&lt;'],
  '>': ['&gt;'],
  '"': ['&quot;'],
  "'": ['&apos;'],
  '/': ['~1'],
  '~': ['~0'],
};

const base64Edge = '[A-Za-z0-9+/_-]{0,4}';

/**
 * The characters of base64 that are the key's alone where so many bytes, of three, stand before it: as they are whatever
 * is encoded with it, `Bearer ` or a colon.
 */
function inBase64(bytes: readonly number[], offset: number): string[] {
  const all = String.fromCharCode(...Array.from({ length: offset }, () => 0), ...bytes);
  const whole = btoa(all).replaceAll('=', '');
  const own = whole.slice(offset === 0 ? 0 : offset + 1, all.length % 3 === 0 ? undefined : -1);
  return [...own].map((character) => {
    if (character === '+') return '(?:[+-]|%2b)';
    return character === '/' ? '(?:[/_]|%2f)' : character;
  });
}

/** The beginning of the key where what follows was left out, which three dots say. */
function cutOff(units: readonly string[]): string {
  const optional = units
    .slice(shortest, mostCut)
    .reduceRight((rest, unit) => (rest === '' ? `(?:${unit})?` : `(?:${unit}${rest})?`), '');
  return String.raw`${units.slice(0, shortest).join('')}${optional}(?:[%\\&~][^\s….]{0,7})?(?=…|\.\.\.)`;
}

function escaped(character: string): string {
  return character.replace(/[.*+?^${}()|[\]\\/-]/, String.raw`\$&`);
}
