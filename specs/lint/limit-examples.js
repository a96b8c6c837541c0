/** @import { Context, Node, Result } from './shared.js' */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { createRequests, guarded, isObject, read } from './shared.js';
import { firstFault, validator } from './validator.js';

const ajv = new Ajv2020({ strict: false });

/**
 * The examples of limits.yaml are true: the contract accepts `base` and what an entry accepts, and
 * what it rejects fails by this limit and by no other.
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

  /** @param {Node} limit @param {'accepts' | 'rejects'} list @param {unknown} request @returns {string[]} */
  function faults(limit, list, request) {
    if (limit.enforcement === 'computation') return refusal(request);
    if (limit.enforcement === 'openapi') return list === 'accepts' ? refusal(request) : rejection(request, limit.id);
    if (limit.enforcement !== 'schema' || !isObject(limit.schema)) return [];
    const passes = ajv.validate(limit.schema, request);
    if (list === 'accepts')
      return passes ? refusal(request) : ['The schema of the entry refuses this; correct one of them'];
    return passes ? ['The schema of the entry accepts this; correct one of them'] : [];
  }

  const results = refusal(base).map((message) => ({ message, path: ['base'] }));
  for (const [index, limit] of limits.entries()) {
    for (const list of /** @type {const} */ (['accepts', 'rejects'])) {
      for (const [number, example] of (limit[list] ?? []).entries()) {
        const path = ['limits', index, list, number];
        results.push(...faults(limit, list, patch(base, example.request)).map((message) => ({ message, path })));
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
