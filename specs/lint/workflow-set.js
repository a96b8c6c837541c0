/** @import { Context, Node, Result } from './shared.js' */
import { guarded, read } from './shared.js';
import { list } from './workflows.js';

/**
 * A provider has these workflows, and the one that cancels where its lifecycle lets somebody cancel.
 *
 * @param {Node} arazzo @param {unknown} _options @param {Context} context @returns {Result[]}
 */
function workflowSet(arazzo, _options, context) {
  const cancels = (read(context, 'lifecycle').cancellable ?? []).length > 0;
  const wanted = ['create-and-poll', 'failed-job', ...(cancels ? ['cancel-job'] : []), 'refused-create'];
  const ids = list(arazzo.workflows).map(({ workflowId }) => workflowId);
  const path = ['workflows'];
  return [
    ...wanted
      .filter((id) => !ids.includes(id))
      .map((id) => ({ message: `The workflow ${id} is missing; add it`, path })),
    ...ids
      .filter((id) => id === 'cancel-job' && !cancels)
      .map(() => ({ message: 'lifecycle.yaml lets nobody cancel a task; remove the workflow cancel-job', path })),
  ];
}

export default guarded(workflowSet);
