/** @import { Context, Node, Path, Result } from './shared.js' */
import { follow, guarded, operations, read } from './shared.js';
import { list, steps } from './workflows.js';

/**
 * Every step is an operation of openapi.yaml with the parameters that this has, and its id is the only
 * one of its kind in the file: Redocly takes the outputs of steps with one id for each other's, whatever
 * the workflow.
 *
 * @param {Node} arazzo @param {unknown} _options @param {Context} context @returns {Result[]}
 */
function workflowSteps(arazzo, _options, context) {
  const spec = read(context, 'openapi');
  const all = steps(arazzo);
  return all.flatMap(({ step, path }, index) => {
    const twin = all.findIndex((other) => other.step.stepId === step.stepId) < index;
    return [
      ...(twin ? [{ message: `Another step is called ${step.stepId}; rename it`, path: [...path, 'stepId'] }] : []),
      ...operationFaults(spec, step, path),
    ];
  });
}

/** @param {Node} spec @param {Node} step @param {Path} path @returns {Result[]} */
function operationFaults(spec, step, path) {
  const found = operations(spec).find(({ operation }) => operation.operationId === step.operationId);
  if (!found) {
    const known = operations(spec).map(({ operation }) => operation.operationId);
    const message = `openapi.yaml has no operation ${step.operationId}; write one of ${known.join(', ')}`;
    return [{ message, path: [...path, 'operationId'] }];
  }
  const ofThePath = spec.paths[String(found.path[1])].parameters ?? [];
  const documented = list([...ofThePath, ...(found.operation.parameters ?? [])]).map(
    (parameter) => follow(spec, parameter).node,
  );
  const given = list(step.parameters);
  const at = [...path, 'parameters'];
  return [
    ...documented
      .filter(
        ({ name, in: place, required }) => required && !given.some((one) => one.name === name && one.in === place),
      )
      .map(({ name }) => ({ message: `${step.operationId} needs the parameter ${name}; add it`, path })),
    ...given.flatMap(({ name, in: place }, index) =>
      documented.some((one) => one.name === name && one.in === place)
        ? []
        : [{ message: `${step.operationId} has no parameter ${name} in ${place}; correct it`, path: [...at, index] }],
    ),
  ];
}

export default guarded(workflowSteps);
