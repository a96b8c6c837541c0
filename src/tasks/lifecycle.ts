/**
 * The life of a task as a pure function of its record and the time: nothing ticks, so any instant
 * can be asked about and polling never writes.
 *
 * @module
 */
import {
  isTerminal,
  type Charge,
  type CompleteTask,
  type TaskFailure,
  type TaskState,
  type VideoOutput,
  type VideoRequest,
} from './task.ts';

/** From `after` milliseconds of a task's life on, it is in this state. */
export type PlanStep = { readonly after: number; readonly state: TaskState };

/** Everything that is kept of a task. Written when it is created and when it is interrupted. */
export type TaskRecord = {
  readonly id: string;
  /** The provider's id; task ids are unique within one. */
  readonly provider: string;
  /** The API key that created the task; others do not see it. */
  readonly tenant: string;
  readonly request: VideoRequest;
  /** The name of the scenario that it was created with. */
  readonly scenario: string;
  /** Width and height of its video in pixels. */
  readonly size: { readonly width: number; readonly height: number };
  /** Scheme and host under which its results are found. */
  readonly mediaOrigin: string;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
  /** In order of time; begins at 0. */
  readonly plan: readonly PlanStep[];
  /** The states that polls lead it through, where it does not go by the clock: each poll takes the next one. */
  readonly pending?: readonly TaskState[] | undefined;
  /** Told when the plan ends in anything but success. */
  readonly failure?: TaskFailure | undefined;
  readonly charge?: Charge | undefined;
  /** A state forced from outside, by a cancel for example; the plan ends there. */
  readonly interruption?: { readonly at: number; readonly state: TaskState; readonly failure?: TaskFailure };
  /** When the provider forgets the task, in milliseconds since the epoch. */
  readonly expiresAt: number;
};

/** The steps a task goes through, with the interruption in its place. */
function steps(record: TaskRecord): readonly PlanStep[] {
  const { interruption, plan, createdAt } = record;
  if (!interruption) return plan;
  const after = interruption.at - createdAt;
  // An end that was planned before then never came: an earlier interruption stood in its way.
  return [
    ...plan.filter((step) => step.after <= after && !isTerminal(step.state)),
    { after, state: interruption.state },
  ];
}

/** The step a task is in at an instant. The first final one is the last. */
function stepAt(record: TaskRecord, now: number): PlanStep {
  const age = now - record.createdAt;
  let current: PlanStep = { after: 0, state: 'queued' };
  for (const step of steps(record)) {
    if (step.after > age || isTerminal(current.state)) break;
    current = step;
  }
  return current;
}

/** The state of a task at an instant (milliseconds since the epoch). */
export function stateAt(record: TaskRecord, now: number): TaskState {
  return stepAt(record, now).state;
}

/** When a task reaches a final state, in milliseconds since the epoch; `undefined` if it never does. */
export function completesAt(record: TaskRecord): number | undefined {
  const last = steps(record).find((step) => isTerminal(step.state));
  return last && record.createdAt + last.after;
}

/**
 * How far a task is, 0 to 100. It never shrinks: it grows while the task runs, is 100 once the task
 * has succeeded, and stays where it was when the task ends otherwise.
 */
export function progressAt(record: TaskRecord, now: number): number {
  const end = completesAt(record);
  const step = stepAt(record, now);
  if (step.state === 'succeeded') return 100;
  const planned = record.plan;
  const running = planned.find((candidate) => candidate.state === 'running');
  if (!running) return 0;
  const start = record.createdAt + running.after;
  const finish = planned.find((candidate) => isTerminal(candidate.state));
  const instant = isTerminal(step.state) && end !== undefined ? Math.min(now, end) : now;
  if (instant < start) return 0;
  // How long a task that goes by its polls will run, nobody knows.
  if (!finish || record.pending) return 50;
  const share = (instant - start) / (finish.after - running.after || 1);
  return Math.min(99, Math.floor(share * 100));
}

/** The whole task at an instant. `output` is told of once the task has succeeded. */
export function taskAt(record: TaskRecord, now: number, output?: VideoOutput): CompleteTask {
  const state = stateAt(record, now);
  const completedAt = isTerminal(state) ? completesAt(record) : undefined;
  const { failure } = record.interruption ?? record;
  return {
    id: record.id,
    provider: record.provider,
    state,
    request: record.request,
    progress: progressAt(record, now),
    createdAt: record.createdAt,
    ...(completedAt !== undefined && { completedAt }),
    ...(state === 'succeeded' && output && { output }),
    ...(isTerminal(state) && state !== 'succeeded' && failure && { failure }),
    ...(record.charge && { charge: record.charge }),
  };
}

/** The record of a task that does not go by the clock, with its next state begun; the last one stays. */
export function stepOn(record: TaskRecord, now: number): TaskRecord {
  const [state, ...pending] = record.pending ?? [];
  if (state === undefined || isTerminal(stateAt(record, now))) return record;
  if (state === stateAt(record, now)) return { ...record, pending };
  return { ...record, pending, plan: [...record.plan, { after: now - record.createdAt, state }] };
}

/** The record with a state forced at an instant. A final task stays as it is. */
export function interrupt(record: TaskRecord, at: number, state: TaskState, failure?: TaskFailure): TaskRecord {
  if (isTerminal(stateAt(record, at))) return record;
  return { ...record, interruption: { at, state, ...(failure && { failure }) } };
}
