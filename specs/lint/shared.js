/**
 * What several rules need: the provider's other files, references, the operations and the create
 * request of a spec.
 *
 * @typedef {Record<string, any>} Node
 * @typedef {(string | number)[]} Path
 * @typedef {{ document: { source: string | null }, path: Path }} Context
 * @typedef {{ message: string, path?: Path }} Result
 */
import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parse } from 'yaml';

/** @type {Map<string, { time: number, value: unknown }>} */
const files = new Map();

/** @param {unknown} value @returns {value is Node} */
export function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * A rule whose input may have any shape: where it stumbles, that is a finding and ends no run.
 *
 * @template Input, Options
 * @param {(input: Input, options: Options, context: Context) => Result[]} rule
 * @returns {(input: Input, options: Options, context: Context) => Result[]}
 */
export function guarded(rule) {
  return (input, options, context) => {
    try {
      return rule(input, options, context);
    } catch (error) {
      return [{ message: `This cannot be checked (${/** @type {Error} */ (error).message}); correct its shape` }];
    }
  };
}

/**
 * One of the provider's three files, as plain data; an empty object where it is missing. A parsed
 * file is kept until it changes, so that its nodes are the same objects from rule to rule.
 *
 * @param {Context} context @param {'openapi' | 'limits' | 'lifecycle'} name @returns {Node}
 */
export function read(context, name) {
  const path = join(dirname(context.document.source ?? ''), `${name}.yaml`);
  const time = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
  if (time === undefined) return {};
  const known = files.get(path);
  if (known?.time === time) return /** @type {Node} */ (known.value);
  const value = parse(readFileSync(path, 'utf8'), { merge: true, logLevel: 'silent' });
  files.set(path, { time, value: isObject(value) ? value : {} });
  return read(context, name);
}

/** The name of the file under the lint, and of the folder it lies in, which is the provider's id. @param {Context} context */
export function whereabouts(context) {
  const source = context.document.source ?? '';
  return { file: basename(source), provider: basename(dirname(source)) };
}

/** @param {string} part of a JSON Pointer in a URI */
function unescape(part) {
  return decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~');
}

/** Follows `$ref`s within the document. @param {Node} spec @param {any} node @param {Path} [path] @returns {{ node: any, path: Path }} */
export function follow(spec, node, path = []) {
  if (typeof node?.$ref !== 'string' || !node.$ref.startsWith('#/')) return { node, path };
  const target = node.$ref.slice(2).split('/').map(unescape);
  return follow(
    spec,
    target.reduce((/** @type {any} */ parent, /** @type {string} */ key) => parent?.[key], spec),
    target,
  );
}

/** Everything beneath a node, through `$ref`s, each object once. @param {Node} spec @param {unknown} start @returns {Set<Node>} */
export function reach(spec, start) {
  const seen = new Set();
  /** @type {any[]} */
  const todo = [start];
  while (todo.length > 0) {
    const value = todo.pop();
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value);
    todo.push(...Object.values(value));
    if (typeof value.$ref === 'string') todo.push(follow(spec, value).node);
  }
  return seen;
}

const methods = new Set(['get', 'put', 'post', 'delete', 'patch', 'head', 'options', 'trace']);

/** @param {Node} spec @returns {{ method: string, path: Path, operation: Node }[]} */
export function operations(spec) {
  return Object.entries(spec.paths ?? {}).flatMap(([url, item]) =>
    Object.entries(item ?? {})
      .filter(([method, operation]) => methods.has(method) && isObject(operation))
      .map(([method, operation]) => ({ method, path: ['paths', url, method], operation })),
  );
}

/** The names of the create requests: the component schemas with `discriminator: model`. @param {Node} spec @returns {string[]} */
export function createRequests(spec) {
  const schemas = Object.entries(spec.components?.schemas ?? {});
  return schemas.filter(([, schema]) => schema?.discriminator?.propertyName === 'model').map(([name]) => name);
}

/** The names of a schema's properties, and of those of its alternatives. @param {Node} spec @param {unknown} schema @returns {Set<string>} */
export function propertiesOf(spec, schema) {
  const { node } = follow(spec, schema);
  const alternatives = (node?.oneOf ?? []).flatMap((/** @type {Node} */ member) => [...propertiesOf(spec, member)]);
  return new Set([...Object.keys(node?.properties ?? {}), ...alternatives]);
}

/** The fields that a create request may have. @param {Node} spec @returns {Set<string>} */
export function requestFields(spec) {
  return new Set(createRequests(spec).flatMap((name) => [...propertiesOf(spec, spec.components.schemas[name])]));
}

/** The kinds of files that a create request may name. @param {Node} spec @returns {Set<string>} */
export function requestMedia(spec) {
  const requests = createRequests(spec).map((name) => spec.components.schemas[name]);
  return new Set([...reach(spec, requests)].flatMap((node) => ('x-media' in node ? [node['x-media']] : [])));
}

/** The operations that take a create request. @param {Node} spec */
export function createOperations(spec) {
  const requests = new Set(createRequests(spec).map((name) => spec.components.schemas[name]));
  return operations(spec).filter(({ operation }) =>
    Object.values(follow(spec, operation.requestBody).node?.content ?? {}).some((media) =>
      requests.has(follow(spec, media?.schema).node),
    ),
  );
}

/** The successful answers of an operation. @param {Node} spec @param {Node} operation @returns {Node[]} */
export function successes(spec, operation) {
  const found = Object.entries(operation.responses ?? {}).filter(([code]) => code.startsWith('2'));
  return found.map(([, response]) => follow(spec, response).node).filter(isObject);
}

/** The GET operations that the answer of a create operation links to. @param {Node} spec @param {Node} create @returns {Node[]} */
export function linkedReads(spec, create) {
  const links = successes(spec, create).flatMap((response) => Object.values(response.links ?? {}));
  const ids = links.map((link) => follow(spec, link).node?.operationId);
  return operations(spec).flatMap(({ method, operation }) =>
    method === 'get' && ids.includes(operation.operationId) ? [operation] : [],
  );
}

/** The ids in an `x-limit`: one for the whole node, or a map by keyword (and by field). @param {unknown} tag @returns {string[]} */
export function limitIds(tag) {
  if (isObject(tag)) return Object.values(tag).flatMap(limitIds);
  return [String(tag)];
}
