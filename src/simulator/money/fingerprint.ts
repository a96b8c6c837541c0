/**
 * The fingerprint of a create's body, by which two requests are known to ask for the same. The order of
 * fields does not count; a file counts by its name, size and type. A form is taken as an object of its
 * fields. 64 bits tell the requests to a mock from each other; they keep no secret.
 */
export function fingerprintOf(body: unknown): string {
  return hash(JSON.stringify(inOrder(body)) ?? '');
}

/** The same with the fields in the order of their names: one JSON of it all is much faster than many small ones. */
function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(inOrder);
  // A form has no other lists, so that no text looks like a file.
  if (value instanceof Blob) return [value instanceof File ? value.name : '', value.size, value.type];
  const fields: { readonly [name: string]: unknown } = { ...value };
  const ordered: { [name: string]: unknown } = {};
  for (const name of Object.keys(fields).sort()) ordered[name] = inOrder(fields[name]);
  return ordered;
}

/** Two hashes of 32 bits (FNV-1a, the second with another multiplier) beside each other. */
function hash(text: string): string {
  let first = 0x811c9dc5;
  let second = 0x9e3779b9;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    first = Math.imul(first ^ unit, 0x01000193);
    second = Math.imul(second ^ unit, 0x85ebca6b);
    // A product passes a difference on to higher bits alone.
    second ^= second >>> 15;
  }
  return `${(first >>> 0).toString(36)}-${(second >>> 0).toString(36)}`;
}
