/** @import { Context, Node, Result } from './shared.js' */
import { guarded, whereabouts } from './shared.js';

/**
 * The ids of limits are `<provider>/<kebab-case>`, each once.
 *
 * @param {Node[]} limits @param {unknown} _options @param {Context} context @returns {Result[]}
 */
function limitId(limits, _options, context) {
  const prefix = `${whereabouts(context).provider}/`;
  const ids = limits.map(({ id }) => String(id));
  return ids.flatMap((id, index) => {
    const path = ['limits', index, 'id'];
    if (ids.indexOf(id) < index) return [{ message: `${id} is there twice; rename or merge one`, path }];
    if (id.startsWith(prefix) && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id.slice(prefix.length))) return [];
    return [{ message: `${id} is not ${prefix} and a name in kebab-case; rename it`, path }];
  });
}

export default guarded(limitId);
