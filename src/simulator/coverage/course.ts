import type { Contract } from '#providers/provider.ts';
import { isTaskState, taskStates, type TaskState } from '#tasks/task.ts';

/** A step from one state to another. */
export type Edge = { readonly from: TaskState; readonly to: TaskState };

/** The lives of a provider's tasks, as a client can tell them. */
export type Course = {
  /** The state that a client takes this one for: two that are spelled the same are one. */
  told(state: TaskState): TaskState;
  /** The steps of a life that a client can tell from each other. */
  readonly edges: readonly Edge[];
  /**
   * The steps of the shortest way from a state to another, both as they are told; none where no way leads there. A
   * client that polls seldom does not see every state, and has gone through it all the same.
   */
  between(from: TaskState, to: TaskState): readonly Edge[];
};

/** Reads the course of a provider's tasks from its contract. */
export function courseOf({ lifecycle }: Pick<Contract, 'lifecycle'>): Course {
  const { writes, reads, transitions } = lifecycle;
  const told = (state: TaskState): TaskState => {
    const read = reads[writes[state]];
    return isTaskState(read) ? read : state;
  };
  // A step into a state that is told by the word of another looks like the step into the other.
  const steps = taskStates.flatMap((from) => transitions[from].map((to) => ({ from: told(from), to: told(to) })));
  const distinct = new Map(steps.map((edge) => [`${edge.from} ${edge.to}`, edge]));
  const edges = [...distinct.values()].filter(({ from, to }) => from !== to);

  function shortest(from: TaskState, to: TaskState): readonly Edge[] {
    let ways: (readonly Edge[])[] = edges.filter((edge) => edge.from === from).map((edge) => [edge]);
    // No way is longer than there are states.
    for (let length = 0; length < taskStates.length; length++) {
      const found = ways.find((way) => way.at(-1)?.to === to);
      if (found) return found;
      ways = ways.flatMap((way) => edges.filter((edge) => edge.from === way.at(-1)?.to).map((edge) => [...way, edge]));
    }
    return [];
  }

  return {
    told,
    edges,
    between: (from, to) => (from === to ? [] : shortest(from, to)),
  };
}
