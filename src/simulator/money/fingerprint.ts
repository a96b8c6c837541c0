/**
 * The fingerprint of a create's body, by which two requests are known to ask for the same. The order of
 * fields does not count; a file counts by its name, size and type. A form is taken as an object of its
 * fields. 53 bits tell the requests to a mock from each other; they keep no secret.
 */
export function fingerprintOf(body: unknown): number {
  return (hashOf(body, 0x811c9dc5) >>> 0) * 2 ** 21 + (hashOf(body, 0x2f0b4c47) >>> 11);
}

/** 32 bits, without a text of it all, which takes several times as long to make. */
function hashOf(value: unknown, seed: number): number {
  if (typeof value === 'string') return hashOfText(value, seed);
  if (Array.isArray(value)) return value.reduce((hash, part) => mixed(hash, hashOf(part, seed)), ~seed);
  // A form has no other lists, so that no text looks like a file.
  if (value instanceof Blob) return hashOf([value instanceof File ? value.name : '', value.size, value.type], seed);
  if (!isObject(value)) return hashOfText(String(value), ~seed);
  // In a sum no order shows.
  let hash = 1;
  for (const name in value) {
    const field = value[name];
    if (field !== undefined) hash = (hash + mixed(hashOfText(name, seed), hashOf(field, seed))) | 0;
  }
  return hash;
}

function hashOfText(text: string, seed: number): number {
  let hash = seed ^ text.length;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return mixed(hash, seed);
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
