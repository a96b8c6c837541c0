/** @import { Context, Node, Result } from './shared.js' */
import { follow, guarded, operations, propertiesOf, read } from './shared.js';

/**
 * A `transport` is about an operation of the spec and what it documents: a media type of its body, a
 * part of its form, one of its headers.
 *
 * @param {Node[]} limits @param {unknown} _options @param {Context} context @returns {Result[]}
 */
function limitTransport(limits, _options, context) {
  const spec = read(context, 'openapi');
  const known = new Map(operations(spec).map(({ operation }) => [operation.operationId, operation]));
  return limits.flatMap(({ transport }, index) => {
    if (!transport) return [];
    const path = ['limits', index, 'transport'];
    const operation = known.get(transport.operation);
    const ids = [...known.keys()].join(', ');
    if (!operation)
      return [
        { message: `There is no operation ${transport.operation}; write one of ${ids}`, path: [...path, 'operation'] },
      ];
    const message = fault(spec, operation, transport);
    return message ? [{ message, path }] : [];
  });
}

/** @param {Node} spec @param {Node} operation @param {Node} transport @returns {string | undefined} */
function fault(spec, operation, { kind, field, name, contentType }) {
  const content = follow(spec, operation.requestBody).node?.content ?? {};
  const form = content['multipart/form-data'];
  // What has not the shape of its kind is for limit-entry.
  if (kind === 'contentType' && contentType !== undefined && !(contentType in content))
    return `The operation documents no body of ${contentType}; correct one of them`;
  if (kind === 'header') {
    const parameters = (operation.parameters ?? []).map(
      (/** @type {Node} */ parameter) => follow(spec, parameter).node,
    );
    if (!parameters.some((/** @type {Node} */ parameter) => parameter?.in === 'header' && parameter.name === name))
      return `The operation documents no header ${name}; correct one of them`;
  }
  if (['once', 'fileBytes', 'fileType'].includes(kind) && !form)
    return 'The operation takes no form, and only a form has parts and files; correct the operation';
  if (kind === 'once' && !propertiesOf(spec, form.schema).has(field))
    return `The form has no part ${field}; correct the name`;
  return undefined;
}

export default guarded(limitTransport);
