/** @import { Context, Node, Result } from './shared.js' */
import { isSecured } from './operation-secured.js';
import { guarded, read } from './shared.js';

/**
 * An operation documents 500, and 401 if it is secured.
 *
 * @param {Node} operation @param {unknown} _options @param {Context} context @returns {Result[]}
 */
function operationErrors(operation, _options, context) {
  const needed = isSecured(read(context, 'openapi'), operation) ? ['401', '500'] : ['500'];
  return needed
    .filter((code) => !(code in (operation.responses ?? {})))
    .map((code) => ({
      message: `The operation documents no ${code}; add the response`,
      path: [...context.path, 'responses'],
    }));
}

export default guarded(operationErrors);
