/** @import { Context, Node, Result } from './shared.js' */
import { createOperations, createRequests, guarded, linkedReads, read } from './shared.js';

/**
 * There is a create request, an operation takes it, and its answer links to the operation that reads the task.
 *
 * @param {Node} _input @param {unknown} _options @param {Context} context @returns {Result[]}
 */
function createLinks(_input, _options, context) {
  const spec = read(context, 'openapi');
  if (createRequests(spec).length === 0) {
    return [
      { message: 'No component schema has `discriminator: model`; write the create request as a union of model tiers' },
    ];
  }
  const creates = createOperations(spec);
  if (creates.length === 0)
    return [{ message: 'No operation takes the create request; refer to it from a request body', path: ['paths'] }];
  return creates
    .filter(({ operation }) => linkedReads(spec, operation).length === 0)
    .map(({ path }) => ({
      message:
        'The answer links to no GET operation; add `links` with the `operationId` of the one that reads the task',
      path: [...path, 'responses'],
    }));
}

export default guarded(createLinks);
