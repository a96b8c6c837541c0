/** @import { Context, Node, Result } from './shared.js' */
import { guarded, read, requestFields, requestMedia } from './shared.js';

/**
 * A `compute` is about files that the create request can name, and about fields that it has.
 *
 * @param {Node[]} limits @param {unknown} _options @param {Context} context @returns {Result[]}
 */
function limitCompute(limits, _options, context) {
  const spec = read(context, 'openapi');
  const fields = requestFields(spec);
  const kinds = requestMedia(spec);
  return limits.flatMap(({ compute }, index) => {
    if (!compute) return [];
    const path = ['limits', index, 'compute'];
    const named = [...(compute.stated ?? []), ...('field' in compute ? [compute.field] : [])];
    const results = named
      .filter((field) => !fields.has(field))
      .map((field) => ({ message: `The create request has no field ${field}; correct the name`, path }));
    if (compute.of !== 'any' && !kinds.has(compute.of) && !kinds.has('any'))
      results.push({
        message: `The create request names no ${compute.of}; correct \`of\`, or tag its field \`x-media\``,
        path,
      });
    return results;
  });
}

export default guarded(limitCompute);
