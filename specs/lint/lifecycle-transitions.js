/** @import { Context, Result } from './shared.js' */
import { guarded, read } from './shared.js';

/**
 * Transitions lead from state to state; a terminal state has none and every other at least one.
 *
 * @param {Record<string, string[]>} transitions @param {unknown} _options @param {Context} context @returns {Result[]}
 */
function lifecycleTransitions(transitions, _options, context) {
  const { states = {}, terminal = [], cancellable = [] } = read(context, 'lifecycle');
  /** @type {Result[]} */
  const results = [];
  const report = (/** @type {string} */ message, /** @type {string[]} */ ...path) => results.push({ message, path });
  for (const state of new Set([...Object.keys(states), ...Object.keys(transitions)])) {
    const next = transitions[state];
    if (!(state in states)) report(`${state} is no state; remove it`, 'transitions', state);
    else if (!next) report(`The transitions from ${state} are missing; add them`, 'transitions');
    else if (terminal.includes(state) && next.length > 0)
      report(`${state} is terminal; remove what follows it`, 'transitions', state);
    else if (!terminal.includes(state) && next.length === 0)
      report(`${state} leads nowhere; add a transition or make it terminal`, 'transitions', state);
    for (const target of next ?? [])
      if (!(target in states)) report(`${target} is no state; correct or remove it`, 'transitions', state);
  }
  for (const state of terminal)
    if (!(state in states)) report(`${state} is no state; correct or remove it`, 'terminal');
  for (const state of cancellable) {
    if (!(state in states) || terminal.includes(state))
      report(`${state} is no state that can be cancelled; correct or remove it`, 'cancellable');
  }
  return results;
}

export default guarded(lifecycleTransitions);
