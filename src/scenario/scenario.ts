/**
 * The port of scenarios: what may become of a task, and what may go wrong on the way. A scenario is data
 * and pure functions; `mocks/scenarios/` holds those that come with the package.
 *
 * @module
 */
import type { Failure, Operation, Provider } from '#providers/provider.ts';
import type { Clock } from '#tasks/clock.ts';
import type { PlanStep } from '#tasks/lifecycle.ts';
import { isTaskState, taskStates, type CompleteTask, type TaskFailure, type TaskState } from '#tasks/task.ts';
import type { Answer } from './answer.ts';

/** How long a task waits and runs, in milliseconds. */
export type Timing = { readonly queued: number; readonly running: number };

/** The course of a task, and what it says when it does not succeed. */
export type Plan = { readonly steps: readonly PlanStep[]; readonly failure?: TaskFailure };

/** A request that a scenario may interfere with. */
export type ScenarioCall = {
  /** What the request asks for; `file` is the download of a result. */
  readonly operation: Operation['kind'] | 'file';
  readonly provider: Provider;
  /** How many requests of this kind there were: for this task, or, for those without one, with this key. Begins at 1. */
  readonly nth: number;
  readonly clock: Pick<Clock, 'now' | 'at'>;
  /** From 0 to below 1; repeats with the seed. */
  readonly random: () => number;
  /** The task as it stands; for a create only once it has been accepted. */
  readonly task?: CompleteTask;
  /**
   * Counts the request against a quota of the key, in windows by the clock. Gives 0 for a request that is
   * within it, else the milliseconds until the window ends.
   */
  readonly quota: (requests: number, milliseconds: number) => number;
};

/** A request refused for no fault of its own. */
export type Refusal = Failure & { readonly headers?: Readonly<Record<string, string>> };

/** A named course of a task, and of the requests about it. */
export type Scenario = {
  /** In kebab case. */
  readonly name: string;
  /** One line for people. */
  readonly summary: string;
  /** The failure in the field that it reproduces, where there is a report of one. */
  readonly reproduces?: string;
  /** What becomes of the task. @default it waits, runs and succeeds */
  readonly plan?: (timing: Timing) => Plan;
  /** Whether the key is refused, with 401, before anything else of a request is looked at. @default false */
  readonly refusesKey?: boolean;
  /** Asked before a request is carried out, and for a create once it is known to be valid: what to refuse it with. */
  readonly refuse?: (call: ScenarioCall) => Refusal | undefined;
  /** What an answer tells in the place of the task as it is. */
  readonly tell?: (task: CompleteTask, call: ScenarioCall) => CompleteTask;
  /** What is sent in the place of an answer; what was asked for has happened by then. */
  readonly answer?: (answer: Answer, call: ScenarioCall) => Answer;
  /** How the final state is posted: twice, followed by news that is older, or before the create is answered. */
  readonly webhook?: 'twice' | 'out-of-order' | 'before-answer';
  /**
   * Milliseconds that the URLs of results are good for from when they are told; each answer that tells them signs
   * new ones. Beyond the lifetime that the documents give the results, none is good.
   *
   * @default that lifetime: all answers tell the same URLs
   */
  readonly urlLifetime?: number;
};

/**
 * Checks a scenario's name and numbers, and gives the scenario.
 *
 * @throws {TypeError} when the name is not in kebab case, or URLs would live for no time
 *
 * @example
 * export default defineScenario({
 *   name: 'never-queued',
 *   summary: 'the task runs at once',
 *   plan: ({ running }) => ({ steps: [{ after: 0, state: 'running' }, { after: running, state: 'succeeded' }] }),
 * });
 */
export function defineScenario(scenario: Scenario): Scenario {
  const { name, urlLifetime = 1 } = scenario;
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) {
    throw new TypeError(`a scenario's name is in kebab case, like slow-download; not ${JSON.stringify(name)}`);
  }
  if (!(urlLifetime > 0)) {
    throw new TypeError(
      `the urlLifetime of the scenario ${name} is a number of milliseconds above 0, not ${urlLifetime}`,
    );
  }
  return scenario;
}

/**
 * The course that a scenario gives a task, in whole milliseconds.
 *
 * @throws {TypeError} when it is none: without a step at 0, out of order, or with a state that does not exist
 */
export function planOf(scenario: Scenario, timing: Timing): Plan {
  if (scenario.plan) return checkedPlan(scenario.name, scenario.plan(timing));
  let plain = plainPlans.get(timing);
  if (!plain) plainPlans.set(timing, (plain = checkedPlan(scenario.name, succeeds(timing))));
  return plain;
}

/** Nearly all tasks have this plan, and share it. */
const plainPlans = new WeakMap<Timing, Plan>();

function checkedPlan(name: string, plan: Plan): Plan {
  const { steps, ...rest }: Partial<Plan> = Object(plan);
  let last = 0;
  if (!Array.isArray(steps) || steps[0]?.after !== 0) {
    throw new TypeError(`the plan of the scenario ${name} has no step at 0: the state that a task is created in`);
  }
  const whole = steps.map((step: PlanStep, index) => {
    const { after, state }: Partial<PlanStep> = Object(step);
    if (after === undefined || !(Number.isFinite(after) && after >= last) || !isTaskState(state)) {
      const given = JSON.stringify({ after, state });
      throw new TypeError(
        `the plan of the scenario ${name} breaks at step ${index + 1}, ${given}: after is a number of milliseconds, in order, and state one of ${taskStates.join(', ')}`,
      );
    }
    last = after;
    return { after: Math.round(after), state };
  });
  return { ...rest, steps: whole };
}

/** The course of a task that waits, runs, and ends in a state. */
export function endsIn(state: TaskState, failure?: TaskFailure): (timing: Timing) => Plan {
  return ({ queued, running }) => ({
    steps: [
      { after: 0, state: 'queued' },
      { after: queued, state: 'running' },
      { after: queued + running, state },
    ],
    ...(failure && { failure }),
  });
}

/** The course of a scenario that has none of its own. */
export const succeeds = endsIn('succeeded');
