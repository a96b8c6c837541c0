/** @import { Context, Node, Path, Result } from './shared.js' */
import { guarded, read } from './shared.js';
import { comparedWords, failureActions, steps } from './workflows.js';

/**
 * Statuses are waited for in the words of lifecycle.yaml, at its interval, and every state that is final
 * there ends the wait.
 *
 * @param {Node} arazzo @param {unknown} _options @param {Context} context @returns {Result[]}
 */
function workflowStates(arazzo, _options, context) {
  const lifecycle = read(context, 'lifecycle');
  return steps(arazzo).flatMap(({ step, path }) => {
    const actions = failureActions(arazzo, step);
    const stops = actions.filter(({ type }) => type === 'end').flatMap(({ criteria }) => comparedWords(criteria));
    const waits = actions.filter(({ type }) => type === 'retry');
    return [
      ...unknownWords(lifecycle, [...comparedWords(step.successCriteria), ...stops], path),
      ...waits.flatMap(({ retryAfter }) => wrongPace(lifecycle, retryAfter, path)),
      ...(waits.length > 0 ? endless(lifecycle, stops, path) : []),
    ];
  });
}

/** @param {Node} lifecycle @param {string[]} words @param {Path} path @returns {Result[]} */
function unknownWords({ states }, words, path) {
  const known = Object.values(states).flatMap(({ spellings }) => spellings.map((/** @type {Node} */ one) => one.value));
  return [...new Set(words)]
    .filter((word) => !known.includes(word))
    .map((word) => ({ message: `lifecycle.yaml knows no status ${word}; write one of ${known.join(', ')}`, path }));
}

/** @param {Node} lifecycle @param {unknown} retryAfter @param {Path} path @returns {Result[]} */
function wrongPace({ polling }, retryAfter, path) {
  if (retryAfter === polling.everySeconds) return [];
  const message = `The step polls every ${retryAfter} seconds; write ${polling.everySeconds}, as lifecycle.yaml has it`;
  return [{ message, path }];
}

/** @param {Node} lifecycle @param {string[]} stops @param {Path} path @returns {Result[]} */
function endless({ states, terminal }, stops, path) {
  const final = new Set(terminal.map((/** @type {string} */ state) => states[state].writes));
  return [...final]
    .filter((word) => !stops.includes(word))
    .map((word) => ({ message: `The step goes on polling a task that is ${word}; end there`, path }));
}

export default guarded(workflowStates);
