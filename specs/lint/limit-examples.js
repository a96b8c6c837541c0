/** @import { Context, Node, Result } from './shared.js' */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { createRequests, guarded, isObject, operations, reach, read } from './shared.js';
import { firstFault, validator } from './validator.js';

const ajv = new Ajv2020({ strict: false });
/** @type {Map<string, import('ajv').ValidateFunction>} */
const compiled = new Map();

/** The validator of a schema. The copies of a file that are linted together share it. @param {Node} schema */
function validatorOf(schema) {
  const text = JSON.stringify(schema);
  const validate = compiled.get(text) ?? ajv.compile(schema);
  compiled.set(text, validate);
  return validate;
}

/**
 * The examples of limits.yaml are true, as far as schemas tell: the contract accepts `base` and what an
 * entry accepts, and no entry with a schema warns of it; what an entry rejects fails by this limit and
 * by no other. The files of `media` are named in the request.
 *
 * @param {Node[]} limits @param {unknown} _options @param {Context} context @returns {Result[]}
 */
function limitExamples(limits, _options, context) {
  const spec = read(context, 'openapi');
  const base = read(context, 'limits').base ?? {};
  const name = createRequests(spec)[0];
  if (name === undefined) return [];
  const contract = validator(spec, ['components', 'schemas', name]);

  /** What is wrong with a request that the contract should accept. @param {unknown} request @returns {string[]} */
  function refusal(request) {
    if (contract(request)) return [];
    return [`The contract refuses this (${firstFault(contract)}); correct the example or openapi.yaml`];
  }

  /** What is wrong with a request that the contract should reject by one limit. @param {unknown} request @param {string} id @returns {string[]} */
  function rejection(request, id) {
    if (contract(request)) return [`The contract accepts this; correct the example or the node tagged ${id}`];
    const broken = new Set((contract.errors ?? []).map(limitOf).filter(Boolean));
    if (!broken.delete(id)) return [`The contract rejects this, but not by ${id}; correct the example or the tag`];
    return broken.size > 0 ? [`This breaks ${[...broken].join(', ')} too; change only what ${id} is about`] : [];
  }

  const advice = limits
    .filter(({ schema }) => isObject(schema))
    .map(({ id, schema }) => ({ id, validate: validatorOf(schema) }));
  const ids = operations(spec).map(({ operation }) => operation.operationId);

  /** What is wrong with a request of which only this limit should warn, or none. @param {unknown} request @param {string} [id] @returns {string[]} */
  function warning(request, id) {
    const warned = new Set(advice.filter(({ validate }) => !validate(request)).map((entry) => entry.id));
    if (id !== undefined && !warned.delete(id)) return ['The schema of the entry accepts this; correct one of them'];
    return warned.size > 0 ? [`${[...warned].join(', ')} warns of this; change what that is about`] : [];
  }

  /** @param {Node} limit @param {'accepts' | 'rejects'} list @param {unknown} request @returns {string[]} */
  function faults({ id, enforcement }, list, request) {
    if (enforcement === 'openapi' && list === 'rejects') return rejection(request, id);
    return [...refusal(request), ...warning(request, enforcement === 'schema' && list === 'rejects' ? id : undefined)];
  }

  /** What is wrong with the rest of an example. @param {Node} example @param {unknown} request @returns {string[]} */
  function misnamed({ media = {}, send = {} }, request) {
    const values = new Set([request, ...reach({}, request)].flatMap((node) => Object.values(Object(node))));
    const strangers = Object.keys(media).filter((file) => !values.has(file));
    return [
      ...strangers.map((file) => `The request names no ${file}, of which \`media\` tells; correct one of them`),
      ...('operation' in send && !ids.includes(send.operation)
        ? [`There is no operation ${send.operation}; write one of ${ids.join(', ')}`]
        : []),
    ];
  }

  const results = refusal(base).map((message) => ({ message, path: ['base'] }));
  for (const [index, limit] of limits.entries()) {
    for (const list of /** @type {const} */ (['accepts', 'rejects'])) {
      for (const [number, example] of (limit[list] ?? []).entries()) {
        const path = ['limits', index, list, number];
        const request = patch(base, example.request);
        const found = [...faults(limit, list, request), ...misnamed(example, request)];
        results.push(...found.map((message) => ({ message, path })));
      }
    }
  }
  return results;
}

/** JSON Merge Patch (RFC 7396). @param {unknown} target @param {unknown} change @returns {unknown} */
function patch(target, change) {
  if (!isObject(change)) return change;
  const result = isObject(target) ? { ...target } : {};
  for (const [key, value] of Object.entries(change)) {
    if (value === null) delete result[key];
    else result[key] = patch(result[key], value);
  }
  return result;
}

/** The limit of a finding, as the check tells it. @param {import('ajv').ErrorObject} error @returns {string | undefined} */
function limitOf({ keyword, params, parentSchema }) {
  const tag = parentSchema?.['x-limit'];
  if (keyword === 'type' || (keyword === 'discriminator' && params.error === 'tag')) return undefined;
  if (typeof tag === 'string') return tag;
  return isObject(tag?.[keyword]) ? tag[keyword][params.missingProperty] : tag?.[keyword];
}

export default guarded(limitExamples);
