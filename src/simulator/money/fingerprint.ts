/**
 * The fingerprint of a create's body, by which two requests are known to ask for the same. The order of
 * fields does not count; a file counts by its name, size and type. A form is taken as an object of its
 * fields. 53 bits tell the requests to a mock from each other; they keep no secret.
 */
export function fingerprintOf(body: unknown): number {
  const high = hashOf(body);
  return (high >>> 0) * 2 ** 21 + (low >>> 11);
}

/** Two hashes of 32 bits are made in one pass. What makes one gives the first, and leaves the second here. */
let low = 0;

const highSeed = 0x811c9dc5;
const lowSeed = 0x2f0b4c47;

/** Without a text of it all, which takes several times as long to make. */
function hashOf(value: unknown): number {
  if (typeof value === 'string') return hashOfText(value, 0);
  if (Array.isArray(value)) return hashOfList(value);
  // A form has no other lists, so that no text looks like a file.
  if (value instanceof Blob) return hashOfList([value instanceof File ? value.name : '', value.size, value.type]);
  if (!isObject(value)) return hashOfText(String(value), ~0);
  let one = 1;
  let other = 1;
  for (const name in value) {
    const field = value[name];
    if (field === undefined) continue;
    const nameHigh = hashOfText(name, 0);
    const nameLow = low;
    // In a sum no order shows.
    one = (one + mixed(nameHigh, hashOf(field))) | 0;
    other = (other + mixed(nameLow, low)) | 0;
  }
  low = other;
  return one;
}

function hashOfList(list: readonly unknown[]): number {
  let one = ~highSeed;
  let other = ~lowSeed;
  for (const part of list) {
    one = mixed(one, hashOf(part));
    other = mixed(other, low);
  }
  low = other;
  return one;
}

/** @param twist Tells a text from what is only written like it. */
function hashOfText(text: string, twist: number): number {
  let one = highSeed ^ twist ^ text.length;
  let other = lowSeed ^ twist ^ text.length;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other ^ code, 0x01000193);
  }
  low = mixed(other, lowSeed);
  return mixed(one, highSeed);
}

/** One hash of two, every bit of which hangs on every bit of both (murmur3's last steps). */
function mixed(one: number, other: number): number {
  let hash = Math.imul(one, 0x9e3779b1) ^ other;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

function isObject(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === 'object' && value !== null;
}
