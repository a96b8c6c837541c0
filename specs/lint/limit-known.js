/** @import { Context, Node, Result } from './shared.js' */
import { guarded, limitIds, read } from './shared.js';

/**
 * The ids of an `x-limit` are entries of limits.yaml that this spec enforces.
 *
 * @param {unknown} tag @param {unknown} _options @param {Context} context @returns {Result[]}
 */
function limitKnown(tag, _options, context) {
  /** @type {Node[] | undefined} */
  const entries = read(context, 'limits').limits;
  if (!entries) return [];
  return [...new Set(limitIds(tag))].flatMap((id) => {
    const entry = entries.find((candidate) => candidate.id === id);
    if (!entry) return [{ message: `limits.yaml has no ${id}; add the entry or correct the id` }];
    if (entry.enforcement === 'openapi') return [];
    return [
      { message: `${id} has enforcement ${entry.enforcement} in limits.yaml; make it openapi or remove the tag` },
    ];
  });
}

export default guarded(limitKnown);
