/** @import { Context, Result } from './shared.js' */
import { guarded, isObject, read, whereabouts } from './shared.js';

/**
 * A provider has this file, its `provider` is the folder's name, and it has these keys. A missing
 * file is reported where the spec is linted.
 *
 * @param {unknown} input
 * @param {{ name: 'limits' | 'lifecycle', keys: string[] }} options
 * @param {Context} context
 * @returns {Result[]}
 */
function providerFile(input, { name, keys }, context) {
  const { file, provider } = whereabouts(context);
  if (file === 'openapi.yaml' && Object.keys(read(context, name)).length === 0) {
    return [{ message: `specs/${provider}/${name}.yaml is missing or empty; write it` }];
  }
  if (file !== `${name}.yaml`) return [];
  if (!isObject(input)) return [];
  const missing = keys.filter((key) => !(key in input)).map((key) => ({ message: `\`${key}\` is missing; add it` }));
  if (input.provider === provider) return missing;
  return [
    ...missing,
    { message: `\`provider\` is ${input.provider}; write ${provider}, the folder's name`, path: ['provider'] },
  ];
}

export default guarded(providerFile);
