import type { Provider } from '#providers/provider.ts';
import type { Clock } from '#tasks/clock.ts';
import { completesAt, interrupt, stateAt, taskAt, type TaskRecord } from '#tasks/lifecycle.ts';
import { isTerminal, taskStates, type CompleteTask, type TaskFailure, type TaskState } from '#tasks/task.ts';
import { defaultMediaOrigin, outputOf } from './media.ts';
import type { World } from './world.ts';

/** The handles of a mock, for tests and for the controls over HTTP. */
export type Steering = {
  readonly clock: Clock;
  /** The gateways that are played. */
  readonly providers: readonly Provider[];
  /**
   * Every task as it stands, oldest first.
   * @param mediaOrigin Scheme and host of the results' URLs. @default `publicOrigin`
   */
  tasks(mediaOrigin?: string): Promise<readonly CompleteTask[]>;
  /** A task as it stands; `undefined` if there is none. */
  task(id: string, mediaOrigin?: string): Promise<CompleteTask | undefined>;
  /**
   * Puts a task into a state now. Gives the task, or `undefined` if there is none.
   * @throws {ConflictError} when the task has ended in another state, or would go back.
   */
  force(id: string, state: TaskState, mediaOrigin?: string): Promise<CompleteTask | undefined>;
  /**
   * Moves the clock to the moment a task ends.
   * @throws {RangeError} when there is no such task, or it never ends.
   */
  advanceUntilDone(id: string): Promise<void>;
  /** Back to the start: no tasks, the first clock, the first random number. */
  reset(): Promise<void>;
};

/** What was asked for contradicts what a task has become. */
export class ConflictError extends Error {
  override name = 'ConflictError';
}

function failureOf(state: TaskState): TaskFailure | undefined {
  return isTerminal(state) && state !== 'succeeded'
    ? { message: `The task was put into the state ${state}.`, code: state }
    : undefined;
}

/** @param restart Begins the random numbers anew. */
export function createSteering(
  world: World,
  providers: readonly Provider[],
  publicOrigin: string | undefined,
  restart: () => void,
): Steering {
  const { clock, store } = world;

  async function live(): Promise<readonly TaskRecord[]> {
    const now = clock.now();
    return (await store.list()).filter((record) => record.expiresAt > now);
  }

  async function find(id: string): Promise<TaskRecord | undefined> {
    return (await live()).find((record) => record.id === id);
  }

  function view(record: TaskRecord, mediaOrigin = publicOrigin ?? defaultMediaOrigin): CompleteTask {
    const provider = providers.find(({ contract }) => contract.id === record.provider);
    return taskAt(record, clock.now(), () => outputOf(record, mediaOrigin, provider?.contract));
  }

  return {
    clock,
    providers,
    async tasks(mediaOrigin) {
      return (await live()).map((record) => view(record, mediaOrigin));
    },
    async task(id, mediaOrigin) {
      const record = await find(id);
      return record && view(record, mediaOrigin);
    },
    async force(id, state, mediaOrigin) {
      const record = await find(id);
      if (!record) return undefined;
      const now = clock.now();
      const forced = await store.update(record.provider, id, (current) => {
        const before = stateAt(current, now);
        if (before === state) return undefined;
        if (taskStates.indexOf(state) <= taskStates.indexOf(before) || isTerminal(before)) {
          throw new ConflictError(`task ${id} is ${before}, which cannot become ${state}`);
        }
        return interrupt(current, now, state, failureOf(state));
      });
      return view(forced ?? record, mediaOrigin);
    },
    async advanceUntilDone(id) {
      const record = await find(id);
      const end = record && completesAt(record);
      if (end === undefined) throw new RangeError(record ? `task ${id} never ends` : `there is no task ${id}`);
      clock.advance(Math.max(0, end - clock.now()));
    },
    async reset() {
      await store.clear();
      world.media.clear();
      clock.reset();
      restart();
    },
  };
}
