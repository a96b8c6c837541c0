import { digest } from '../digest.ts';

/**
 * The fingerprint of a create's body, by which two requests are known to ask for the same. The order of
 * fields does not count; a file counts by its name, size and type. A form is taken as an object of its
 * fields. 64 bits tell the requests to a mock from each other; they keep no secret.
 */
export function fingerprintOf(body: unknown): string {
  return digest(JSON.stringify(inOrder(body)) ?? '');
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
