/** @import { Node } from './shared.js' */
import { createOperations, isObject, linkedReads, reach, successes } from './shared.js';

const isStatusName = (/** @type {string} */ name) => /(^|_)(status|state)$/i.test(name);

/**
 * The JSON media of the answers of the operations that read a task, and the values of their status:
 * of every property named so whose schema has an `enum` or a `const`.
 *
 * @param {Node} spec
 */
export function statusOf(spec) {
  const reads = createOperations(spec).flatMap(({ operation }) => linkedReads(spec, operation));
  const media = reads
    .flatMap((operation) => successes(spec, operation))
    .flatMap((response) => response.content?.['application/json'] ?? []);
  const words = new Set();
  for (const node of reach(
    spec,
    media.map(({ schema }) => schema),
  )) {
    for (const [name, field] of Object.entries(isObject(node.properties) ? node.properties : {})) {
      if (!isStatusName(name)) continue;
      for (const part of reach(spec, field))
        for (const word of part.enum ?? ('const' in part ? [part.const] : [])) words.add(word);
    }
  }
  return { media, words };
}

/** The words that stand under a status name anywhere in an example. @param {unknown} example @returns {unknown[]} */
export function statusesIn(example) {
  return [...reach({}, example)].flatMap((node) =>
    Object.entries(node).flatMap(([name, value]) => (isStatusName(name) ? [value] : [])),
  );
}
