/**
 * What a request consists of, and what a limit is about.
 *
 * @module
 */
import type { Case } from './evidence.ts';

type Parts = Readonly<Record<string, unknown>>;

/** The fields of a request, and how it is sent. */
export function partsOf({ request, send = {} }: Case): Parts {
  const { headers = {}, file, contentType, repeat } = send;
  const sent = { contentType, repeat, bytes: file?.bytes, type: file?.type };
  return { ...request, ...named('header', headers), ...named('sent', sent) };
}

/** No field of a request is called so. */
function named(prefix: string, parts: Parts): Parts {
  return Object.fromEntries(Object.entries(parts).map(([name, value]) => [`${prefix} ${name}`, value]));
}

/** The fields in which alone a request that breaks a limit differs from one that keeps it. */
export function fieldsOf(rejects: readonly Case[], accepts: readonly Case[]): readonly string[] {
  const fields = new Set<string>();
  for (const rejected of rejects.map(partsOf)) {
    for (const accepted of accepts.map(partsOf)) {
      const [field, ...more] = differing(rejected, accepted);
      if (field !== undefined && more.length === 0) fields.add(field);
    }
  }
  return [...fields];
}

function differing(one: Parts, other: Parts): readonly string[] {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].filter((name) => JSON.stringify(one[name]) !== JSON.stringify(other[name]));
}
