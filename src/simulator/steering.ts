import type { Provider } from '#providers/provider.ts';
import type { Clock } from '#tasks/clock.ts';
import { completesAt, interrupt, taskAt, type TaskRecord } from '#tasks/lifecycle.ts';
import type { CompleteTask, TaskState } from '#tasks/task.ts';
import { defaultMediaOrigin, outputOf } from './media.ts';
import type { World } from './world.ts';

/** The handles of a mock, for tests and for the controls over HTTP. */
export type Steering = {
  readonly clock: Clock;
  /** The gateways that are played. */
  readonly providers: readonly Provider[];
  /** Every task as it stands, oldest first. */
  tasks(): Promise<readonly CompleteTask[]>;
  /** A task as it stands; `undefined` if there is none. */
  task(id: string): Promise<CompleteTask | undefined>;
  /** Puts a task into a state now. A task that has ended stays as it is. Gives the task, or `undefined` if there is none. */
  force(id: string, state: TaskState): Promise<CompleteTask | undefined>;
  /**
   * Moves the clock to the moment a task ends.
   * @throws {RangeError} when there is no such task, or it never ends.
   */
  advanceUntilDone(id: string): Promise<void>;
  /** Back to the start: no tasks, the first clock, the first random number. */
  reset(): Promise<void>;
};

/** @param restart Begins the random numbers anew. */
export function createSteering(
  world: World,
  providers: readonly Provider[],
  mediaOrigin: string | undefined,
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

  function view(record: TaskRecord): CompleteTask {
    const provider = providers.find(({ contract }) => contract.id === record.provider);
    return taskAt(record, clock.now(), () => outputOf(record, mediaOrigin ?? defaultMediaOrigin, provider?.contract));
  }

  return {
    clock,
    providers,
    async tasks() {
      return (await live()).map(view);
    },
    async task(id) {
      const record = await find(id);
      return record && view(record);
    },
    async force(id, state) {
      const record = await find(id);
      if (!record) return undefined;
      const forced = interrupt(record, clock.now(), state);
      if (forced !== record) await store.put(forced);
      return view(forced);
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
