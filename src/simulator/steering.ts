import type { Provider } from '#providers/provider.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { latest, type Clock } from '#tasks/clock.ts';
import { milliseconds } from '#tasks/duration.ts';
import { completesAt, interrupt, stateAt, type TaskRecord } from '#tasks/lifecycle.ts';
import type { Time } from '#tasks/time.ts';
import { isTerminal, taskStates, type CompleteTask, type TaskFailure, type TaskState } from '#tasks/task.ts';
import type { Accounts } from './money/accounts.ts';
import { changed } from './changed.ts';
import type { Order } from './choices.ts';
import type { Coverage } from './coverage/coverage.ts';
import type { Journal, Page } from './journal/journal.ts';
import type { Ledger } from './money/ledger.ts';
import { createSleepers } from './sleepers.ts';
import { tenantName } from './tenant.ts';
import { taskOf } from './view.ts';
import type { Webhooks } from './webhooks/webhooks.ts';
import type { World } from './world.ts';

/** A task with what the mock alone knows of it. */
export type SteeredTask = CompleteTask & {
  /** The API key that created it, under the name it is shown by. */
  readonly tenant: string;
  /** The name of the scenario that it was created with. */
  readonly scenario: string;
};

/** Which tasks are meant; everything that is given has to hold. */
export type TaskFilter = {
  /** The id of the provider. */
  readonly provider?: string | undefined;
  readonly state?: TaskState | undefined;
  /** The API key, in full. */
  readonly key?: string | undefined;
};

/** The handles of a mock, for tests and for the controls over HTTP. */
export type Steering = {
  /** Rules the states of tasks, the life of URLs, records and keys, rate limits, and when webhooks are posted. */
  readonly clock: Clock;
  /**
   * Time for a client under test, as its `time` option: whoever sleeps moves the clock on, so that polls follow each
   * other at once and nobody waits. Of several who sleep each wakes at its own time, and what is due on the way happens.
   */
  readonly time: Time;
  /** The gateways that are played. */
  readonly providers: readonly Provider[];
  /** What was asked and answered. */
  readonly journal: Journal;
  /** What of the contracts was exercised since the start, or the last reset; it does not forget as the journal does. */
  coverage(): Coverage;
  /** What was charged for. */
  readonly ledger: Ledger;
  /** What each key has left. */
  readonly accounts: Accounts;
  /** What was posted to the addresses that requests named. */
  readonly webhooks: Webhooks;
  /** Every scenario that a request may choose. */
  readonly scenarios: readonly Scenario[];
  /** The scenario of requests that choose none. */
  readonly scenario: Scenario;
  /**
   * Sets the scenario of requests that choose none.
   * @throws {RangeError} when there is none of that name
   */
  preset(name: string): void;
  /**
   * Gives the next requests that fit a scenario.
   * @throws {RangeError} when there is none of that name, or `times` is no whole number above 0
   */
  next(order: Order): void;
  /** The orders that still wait for requests. */
  orders(): readonly (Order & { readonly times: number })[];
  /** Takes all orders back. */
  cancelOrders(): void;
  /**
   * Every task as it stands, oldest first.
   * @param mediaOrigin Scheme and host of the results' URLs. @default those under which the task was created
   */
  tasks(mediaOrigin?: string): Promise<readonly SteeredTask[]>;
  /** A part of the tasks that are meant, oldest first, and how many of them there are in all. */
  findTasks(
    filter: TaskFilter,
    page?: Page,
    mediaOrigin?: string,
  ): Promise<{ readonly tasks: readonly SteeredTask[]; readonly total: number }>;
  /** A task as it stands; `undefined` if there is none. */
  task(id: string, mediaOrigin?: string): Promise<SteeredTask | undefined>;
  /**
   * Puts a task into a state now. Gives the task, or `undefined` if there is none.
   * @throws {ConflictError} when the task has ended in another state, or would go back.
   */
  force(id: string, state: TaskState, mediaOrigin?: string): Promise<SteeredTask | undefined>;
  /**
   * Moves the clock on, and stops wherever a webhook is due until it has been posted. A receiver that does not
   * answer holds it up for as long as the provider's documents give it, in real time; one that waits for an advance
   * itself does not answer.
   * @param by Milliseconds, or a duration such as `60s`, `2m` or `24h`.
   * @throws {RangeError} when it is none, or below 0
   */
  advance(by: number | string): Promise<void>;
  /**
   * Moves the clock to the moment a task ends, and waits for the webhooks that are due by then.
   * @throws {RangeError} when there is no such task, or it never ends.
   */
  advanceUntilDone(id: string): Promise<void>;
  /** Waits until no webhook that is due is under way. */
  settled(): Promise<void>;
  /** Back to the start: no tasks, no past, the first clock, scenario and random number. */
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
export function createSteering(world: World, restart: () => void): Steering {
  const { clock, store, choices, webhooks } = world;

  async function live(): Promise<readonly TaskRecord[]> {
    const now = clock.now();
    return (await store.list()).filter((record) => record.expiresAt > now);
  }

  async function find(id: string): Promise<TaskRecord | undefined> {
    for (const { contract } of world.providers) {
      const record = await store.get(contract.id, id);
      if (record && record.expiresAt > clock.now()) return record;
    }
    return undefined;
  }

  async function view(record: TaskRecord, mediaOrigin = record.mediaOrigin): Promise<SteeredTask> {
    const provider = world.providers.find(({ contract }) => contract.id === record.provider);
    const task = await taskOf(world, provider, record, clock.now(), mediaOrigin);
    return { ...task, tenant: tenantName(record.tenant), scenario: record.scenario };
  }

  /** Advances come one after the other, each from where the one before has ended. */
  let lastAdvance: Promise<void> = Promise.resolve();
  /** Counts the resets: one ends the advances that are under way. */
  let age = 0;

  async function advance(by: number | string): Promise<void> {
    const amount = milliseconds(by);
    if (clock.now() + amount > latest) throw new RangeError('a clock does not go beyond the year 9999');
    const begun = age;
    const mine = lastAdvance.then(async () => {
      const target = clock.now() + amount;
      for (let next = clock.nextAlarm; next !== undefined && next <= target; next = clock.nextAlarm) {
        if (age !== begun) return;
        clock.advance(Math.max(0, next - clock.now()));
        await webhooks.settled();
      }
      if (age === begun) clock.advance(Math.max(0, target - clock.now()));
      await webhooks.settled();
    });
    lastAdvance = mine.catch(() => {});
    await mine;
  }

  return {
    clock,
    providers: world.providers,
    journal: world.journal,
    coverage: world.tally.coverage,
    ledger: world.ledger,
    accounts: world.accounts,
    webhooks,
    get scenarios() {
      return choices.scenarios;
    },
    get scenario() {
      return choices.preset;
    },
    preset: choices.setPreset,
    next: choices.next,
    orders: choices.pending,
    cancelOrders: choices.cancelOrders,
    async tasks(mediaOrigin) {
      return Promise.all((await live()).map((record) => view(record, mediaOrigin)));
    },
    async findTasks({ provider, state, key }, { limit = Number.POSITIVE_INFINITY, offset = 0 } = {}, mediaOrigin) {
      const now = clock.now();
      const meant = (await live()).filter(
        (record) =>
          (provider ?? record.provider) === record.provider &&
          (key ?? record.tenant) === record.tenant &&
          (state === undefined || state === stateAt(record, now)),
      );
      const part = meant.slice(offset, offset + limit);
      return { tasks: await Promise.all(part.map((record) => view(record, mediaOrigin))), total: meant.length };
    },
    async task(id, mediaOrigin) {
      const record = await find(id);
      return record && view(record, mediaOrigin);
    },
    async force(id, state, mediaOrigin) {
      const record = await find(id);
      if (!record) return undefined;
      const forced = await store.update(record.provider, id, (current) => {
        // Not before: the task may have ended while the store was asked.
        const now = clock.now();
        const before = stateAt(current, now);
        if (before === state) return undefined;
        if (taskStates.indexOf(state) <= taskStates.indexOf(before) || isTerminal(before)) {
          throw new ConflictError(`task ${id} is ${before}, which cannot become ${state}`);
        }
        return interrupt(current, now, state, failureOf(state));
      });
      if (forced) changed(world, forced);
      return view(forced ?? record, mediaOrigin);
    },
    advance,
    time: createSleepers(clock, advance),
    async advanceUntilDone(id) {
      const record = await find(id);
      const end = record && completesAt(record);
      if (end === undefined) throw new RangeError(record ? `task ${id} never ends` : `there is no task ${id}`);
      await advance(Math.max(0, end - clock.now()));
    },
    settled: () => webhooks.settled(),
    async reset() {
      age++;
      webhooks.clear();
      await store.clear();
      world.media.clear();
      world.ledger.clear();
      world.accounts.clear();
      world.idempotency.clear();
      world.journal.clear();
      world.tally.clear();
      world.counts.clear();
      world.finals.clear();
      choices.clear();
      clock.reset();
      restart();
    },
  };
}
