/** @import { Context, Node, Result } from './shared.js' */
import { guarded, read } from './shared.js';
import { statusOf } from './status.js';

/**
 * What a state `writes` is a status of the answer.
 *
 * @param {Record<string, Node>} states @param {unknown} _options @param {Context} context @returns {Result[]}
 */
function lifecycleWrites(states, _options, context) {
  const { words, media } = statusOf(read(context, 'openapi'));
  if (media.length === 0) return [];
  return Object.entries(states).flatMap(([state, { writes }]) => {
    if (words.has(writes)) return [];
    const message = `${writes} is no status of the answer; write one of ${[...words].join(', ')} or add it to the enum`;
    return [{ message, path: ['states', state, 'writes'] }];
  });
}

export default guarded(lifecycleWrites);
