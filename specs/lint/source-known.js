/** @import { Context, Node, Path, Result } from './shared.js' */
import { guarded, isObject, read } from './shared.js';

const confidences = ['documented', 'public', 'inferred'];

/**
 * Every citation in the input names a document of `info.x-documents` and a known confidence. With
 * `keys` the input itself is a citation that needs them; without, whatever has a `document` is one.
 *
 * @param {unknown} input @param {{ keys?: string[] } | null} options @param {Context} context @returns {Result[]}
 */
function sourceKnown(input, options, context) {
  const documents = Object.keys(read(context, 'openapi').info?.['x-documents'] ?? {});
  /** @type {Result[]} */
  const results = [];
  /** @param {unknown} node @param {Path} path @param {string[]} keys */
  const visit = (node, path, keys) => {
    if (typeof node !== 'object' || node === null) return;
    const { document, confidence } = /** @type {Node} */ (node);
    for (const key of keys)
      if (!(key in node)) results.push({ message: `The citation has no \`${key}\`; add it`, path });
    if (document !== undefined && !documents.includes(document)) {
      results.push({
        message: `info.x-documents does not list ${document}; cite one of ${documents.join(', ')}`,
        path: [...path, 'document'],
      });
    }
    if (confidence !== undefined && !confidences.includes(confidence)) {
      results.push({
        message: `${confidence} is no confidence; write one of ${confidences.join(', ')}`,
        path: [...path, 'confidence'],
      });
    }
    for (const [key, value] of Object.entries(node)) visit(value, [...path, key], []);
  };
  if (options?.keys && !isObject(input)) return [{ message: 'A citation is an object with `document`; write it so' }];
  visit(input, context.path, options?.keys ?? []);
  return results;
}

export default guarded(sourceKnown);
