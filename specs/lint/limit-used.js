/** @import { Context, Node, Result } from './shared.js' */
import { createRequests, guarded, limitIds, reach, read } from './shared.js';

/**
 * Every limit with enforcement openapi tags a node of the create request.
 *
 * @param {Node[]} limits @param {unknown} _options @param {Context} context @returns {Result[]}
 */
function limitUsed(limits, _options, context) {
  const spec = read(context, 'openapi');
  const requests = createRequests(spec).map((name) => spec.components.schemas[name]);
  const used = new Set(
    [...reach(spec, requests)].flatMap((node) => ('x-limit' in node ? limitIds(node['x-limit']) : [])),
  );
  return limits.flatMap(({ id, enforcement }, index) => {
    if (enforcement !== 'openapi' || used.has(id)) return [];
    return [
      {
        message: `No node of the create request is tagged ${id}; tag one or change the enforcement`,
        path: ['limits', index, 'id'],
      },
    ];
  });
}

export default guarded(limitUsed);
