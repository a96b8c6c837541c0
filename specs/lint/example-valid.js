/** @import { Context, Node, Path, Result } from './shared.js' */
import { follow, guarded, isObject, read } from './shared.js';
import { firstFault, validator } from './validator.js';

const schemaKeywords = ['items', 'additionalProperties', 'contains', 'not', 'if', 'then', 'else'];
const listKeywords = ['allOf', 'anyOf', 'oneOf', 'prefixItems'];
const mapKeywords = ['properties', 'patternProperties', 'dependentSchemas'];

/**
 * Every example is valid against its schema: those of media types, parameters and headers, also by
 * `$ref`, and the `examples`, `example` and `default` of schemas.
 *
 * @param {Node} _input @param {unknown} _options @param {Context} context @returns {Result[]}
 */
function exampleValid(_input, _options, context) {
  const spec = read(context, 'openapi');
  /** @type {Result[]} */
  const results = [];

  /** @param {unknown} value @param {Path} at @param {Path} schema */
  function check(value, at, schema) {
    const validate = validator(spec, schema);
    if (!validate(value))
      results.push({
        message: `The example is not valid: ${firstFault(validate)}; correct it or the schema`,
        path: at,
      });
  }

  /** @param {unknown} node @param {Path} path */
  function visitSchema(node, path) {
    if (!isObject(node)) return;
    for (const key of ['example', 'default']) if (key in node) check(node[key], [...path, key], path);
    for (const [index, value] of (node.examples ?? []).entries()) check(value, [...path, 'examples', index], path);
    for (const key of schemaKeywords) visitSchema(node[key], [...path, key]);
    for (const key of listKeywords)
      for (const [index, item] of (node[key] ?? []).entries()) visitSchema(item, [...path, key, index]);
    for (const key of mapKeywords)
      for (const [name, item] of Object.entries(node[key] ?? {})) visitSchema(item, [...path, key, name]);
  }

  /** Media types, parameters and headers, wherever they are. @param {unknown} node @param {Path} path */
  function visit(node, path) {
    if (typeof node !== 'object' || node === null) return;
    if (isObject(node) && isObject(node.schema)) {
      const schema = [...path, 'schema'];
      visitSchema(node.schema, schema);
      if ('example' in node) check(node.example, [...path, 'example'], schema);
      for (const [name, named] of Object.entries(node.examples ?? {})) {
        const example = follow(spec, named, [...path, 'examples', name]);
        if (example.node && 'value' in example.node) check(example.node.value, [...example.path, 'value'], schema);
      }
      return;
    }
    for (const [key, value] of Object.entries(node)) visit(value, [...path, key]);
  }

  const { schemas = {}, examples: _examples, ...others } = spec.components ?? {};
  for (const [name, schema] of Object.entries(schemas)) visitSchema(schema, ['components', 'schemas', name]);
  visit(others, ['components']);
  visit(spec.paths, ['paths']);
  visit(spec.webhooks, ['webhooks']);
  return results;
}

export default guarded(exampleValid);
