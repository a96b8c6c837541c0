/** @import { Context, Node, Result } from './shared.js' */
import { guarded, read } from './shared.js';

/** Whether every way of calling an operation needs the key. @param {Node} spec @param {Node} operation */
export function isSecured(spec, operation) {
  const ways = operation.security ?? spec.security ?? [];
  return ways.length > 0 && ways.every((/** @type {Node} */ way) => 'bearer' in way);
}

/**
 * An operation needs the `bearer` key, or says `security: []` and in `x-source` where that is documented.
 *
 * @param {Node} operation @param {unknown} _options @param {Context} context @returns {Result[]}
 */
function operationSecured(operation, _options, context) {
  if (isSecured(read(context, 'openapi'), operation)) return [];
  if (operation.security?.length === 0 && operation['x-source']) return [];
  return [
    {
      message:
        'The operation is not secured by `bearer`; secure it, or write `security: []` and an `x-source` that says why',
    },
  ];
}

export default guarded(operationSecured);
