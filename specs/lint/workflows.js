/**
 * What several rules about workflows need.
 *
 * @import { Node, Path } from './shared.js'
 */
import { isObject } from './shared.js';

/** The steps of a description, each with the workflow that it stands in. @param {Node} arazzo @returns {{ step: Node, path: Path, workflow: Node }[]} */
export function steps(arazzo) {
  return list(arazzo.workflows).flatMap((workflow, w) =>
    list(workflow.steps).map((step, s) => ({ step, path: ['workflows', w, 'steps', s], workflow })),
  );
}

/** The actions that follow a failed step, those of `components` in full. @param {Node} arazzo @param {Node} step @returns {Node[]} */
export function failureActions(arazzo, step) {
  return list(step.onFailure).map((action) => {
    if (typeof action.reference !== 'string') return action;
    return arazzo.components?.failureActions?.[action.reference.replace('$components.failureActions.', '')] ?? action;
  });
}

/** The words that criteria compare a status with. @param {unknown} criteria @returns {string[]} */
export function comparedWords(criteria) {
  return list(criteria).flatMap(({ condition }) =>
    [...String(condition).matchAll(/\/status == '([^']*)'/g)].map(([, word]) => word ?? ''),
  );
}

/** @param {unknown} value @returns {Node[]} */
export function list(value) {
  return Array.isArray(value) ? value.filter(isObject) : [];
}
