/** @import { Context, Node, Path, Result } from './shared.js' */
import { guarded, isObject, read } from './shared.js';
import { list } from './workflows.js';

/**
 * What an expression or a description speaks of is there: inputs of the workflow, outputs of its steps,
 * components, and limits.
 *
 * @param {Node} arazzo @param {unknown} _options @param {Context} context @returns {Result[]}
 */
function workflowReferences(arazzo, _options, context) {
  const limits = read(context, 'limits');
  const ids = new Set(list(limits.limits).map(({ id }) => id));
  return list(arazzo.workflows).flatMap((workflow, index) => {
    const inputs = Object.keys(workflow.inputs?.properties ?? {});
    const outputs = list(workflow.steps).flatMap(({ stepId, outputs: named }) =>
      Object.keys(named ?? {}).map((name) => `${stepId}.outputs.${name}`),
    );
    return texts(workflow, ['workflows', index]).flatMap(({ text, path }) => [
      ...missing(text, /\$inputs\.([\w-]+)/g, inputs, 'input', path),
      ...missing(text, /\$steps\.([\w-]+\.outputs\.[\w-]+)/g, outputs, 'step with the output', path),
      ...missing(text, /\$components\.([\w-]+\.[\w-]+)/g, names(arazzo.components), 'component', path),
      ...missing(text, new RegExp(`\`(${limits.provider}/[\\w-]+)\``, 'g'), [...ids], 'limit', path),
    ]);
  });
}

/** @param {string} text @param {RegExp} pattern @param {string[]} known @param {string} kind @param {Path} path @returns {Result[]} */
function missing(text, pattern, known, kind, path) {
  return [...text.matchAll(pattern)]
    .map(([, name]) => name ?? '')
    .filter((name) => !known.includes(name))
    .map((name) => ({ message: `There is no ${kind} ${name}; correct the name`, path }));
}

/** `inputs.apiKey`, and so on. @param {Node | undefined} components @returns {string[]} */
function names(components) {
  return Object.entries(components ?? {}).flatMap(([kind, named]) =>
    Object.keys(isObject(named) ? named : {}).map((name) => `${kind}.${name}`),
  );
}

/** Every text beneath a node. @param {unknown} node @param {Path} path @returns {{ text: string, path: Path }[]} */
function texts(node, path) {
  if (typeof node === 'string') return [{ text: node, path }];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    texts(value, [...path, Array.isArray(node) ? Number(key) : key]),
  );
}

export default guarded(workflowReferences);
