/** @import { Node, Path } from './shared.js' */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { isObject, reach } from './shared.js';

// Just enough to find a slip in an example.
const formats = {
  uri: (/** @type {string} */ text) => URL.canParse(text),
  'date-time': (/** @type {string} */ text) => /^\d{4}-\d\d-\d\dT/.test(text) && !Number.isNaN(Date.parse(text)),
};
/** @type {WeakMap<Node, Ajv2020>} */
const compilers = new WeakMap();

/**
 * The validator of a schema of the spec, by its path. It chooses a union's member by the
 * discriminator, as the generated validators do, so that its findings are those of one member.
 *
 * @param {Node} spec @param {Path} path
 */
export function validator(spec, path) {
  let ajv = compilers.get(spec);
  if (!ajv) {
    // The stock rule oas3-schema has judged the schemas themselves.
    ajv = new Ajv2020({
      strict: false,
      validateSchema: false,
      logger: false,
      allErrors: true,
      verbose: true,
      discriminator: true,
      formats,
    });
    const copy = structuredClone(spec);
    for (const node of reach(copy, copy)) {
      // Ajv finds the member by its `const` or `enum` and knows no mapping.
      if (isObject(node.discriminator)) delete node.discriminator.mapping;
      // A file is no JSON value: whatever stands for it passes.
      if (node.format === 'binary') delete node.type;
    }
    compilers.set(spec, ajv.addSchema({ ...copy, $id: 'spec' }));
  }
  const pointer = path
    .map((key) => encodeURIComponent(String(key).replaceAll('~', '~0').replaceAll('/', '~1')))
    .join('/');
  const validate = ajv.getSchema(`spec#/${pointer}`);
  if (!validate) throw new Error(`no schema at ${pointer}`);
  return validate;
}

/** The first thing that a validator found wrong. @param {import('ajv').ValidateFunction} validate */
export function firstFault({ errors }) {
  const [error] = errors ?? [];
  return `${error?.instancePath || 'the whole'} ${error?.message}`;
}
