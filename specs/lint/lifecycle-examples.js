/** @import { Context, Node, Result } from './shared.js' */
import { follow, guarded, read } from './shared.js';
import { statusesIn, statusOf } from './status.js';

/**
 * Every state that the provider writes with a word of its own has a named example in the answer of
 * the operation that reads a task. Of states that share a word, the first has it.
 *
 * @param {Record<string, Node>} states @param {unknown} _options @param {Context} context @returns {Result[]}
 */
function lifecycleExamples(states, _options, context) {
  const spec = read(context, 'openapi');
  const { media } = statusOf(spec);
  if (media.length === 0) return [];
  const shown = new Set(
    media.flatMap(({ examples = {} }) =>
      Object.values(examples).flatMap((example) => statusesIn(follow(spec, example).node?.value)),
    ),
  );
  return Object.entries(states).flatMap(([state, { writes }]) => {
    if (shown.has(writes)) return [];
    shown.add(writes);
    return [{ message: `No example of the answer has the status ${writes}; add a named one`, path: ['states', state] }];
  });
}

export default guarded(lifecycleExamples);
