/**
 * What may happen to a mock, as commands for random histories; each says what must hold afterwards.
 */
import fc from 'fast-check';
import { expect } from 'vitest';
import { providerIds, providers, type ProviderId } from '#providers/index.ts';
import type { Clock, Simulator } from '#simulator/index.ts';
import { isTerminal, taskStates, type TaskState } from '#tasks/task.ts';
import { createPath, firstRequest, hasOperation, operationOf } from './jobs.ts';
import { toAnswer, toInit, type Answer, type Call } from './session.ts';

/** Scenarios whose answers can be read. */
const readable =
  'succeed fail moderation moderation-late slow stuck expired cancelled queue-position progress-backwards lagging-404 no-balance rate-limited accept-then-500'.split(
    ' ',
  );
const keys = ['one', 'two'] as const;

/** What every key has at the start: enough for three tasks of the dearest provider, so that some find the account empty. */
export const startBalance = 200;

/** What was shown of a task last. */
type Seen = { readonly state: TaskState; readonly progress: number };

type Known = {
  readonly id: string;
  readonly provider: ProviderId;
  readonly key: string;
  readonly scenario: string;
  readonly price: number | undefined;
  /** Whether the ledger there is now has a line of it: a new one begins empty. */
  isBooked: boolean;
  /** By the provider's answers. */
  client: Seen;
  /** By the handles of the mock: all of them tell the progress, and have a word for each state. */
  handle: Seen;
};

/** The tasks that there are, oldest first. */
export type Model = { readonly tasks: Known[] };

/** The mock itself, which may start anew. */
export type Real = { simulator: Simulator; readonly clock: Clock; readonly restart: () => void };

/** Whether a state can follow another, at once or over others. */
function leadsTo(provider: ProviderId, from: TaskState, to: TaskState): boolean {
  const { transitions } = providers[provider].contract.lifecycle;
  return from === to || transitions[from].some((next) => leadsTo(provider, next, to));
}

async function send({ simulator }: Real, provider: ProviderId, path: string, call: Call): Promise<Answer> {
  return toAnswer(await simulator.fetch(`${providers[provider].contract.origin}${path}`, toInit(call)));
}

/** The states that the provider has the same word for. */
function sameWord(provider: ProviderId, state: TaskState): TaskState[] {
  const { writes } = providers[provider].contract.lifecycle;
  return taskStates.filter((candidate) => writes[candidate] === writes[state]);
}

/** Whether the end of a task is one after which its price is paid back. */
function isPaidBack(provider: ProviderId, state: TaskState): boolean {
  return providers[provider].contract.lifecycle.prices?.refunds.some((refund) => refund.state === state) ?? false;
}

/** What may be shown of a task after what was shown before; of several states that it may be in, one fits. */
function follows(task: Known, before: Seen, now: Seen, could: readonly TaskState[], setback = 0): void {
  expect(
    could.some((candidate) => leadsTo(task.provider, before.state, candidate)),
    `${before.state} -> ${now.state}`,
  ).toBe(true);
  expect(now.progress, `${now.state} after ${before.state}`).toBeGreaterThanOrEqual(before.progress - setback);
  expect(now.progress).toBeLessThanOrEqual(now.state === 'queued' ? 0 : 100);
}

/** Looks at a task by the handles of the mock, which no scenario bends. */
async function inspect(task: Known, { simulator }: Real): Promise<TaskState> {
  const found = await simulator.task(task.id);
  if (!found) throw new Error(`task ${task.id} is forgotten`);
  const { state, progress } = found;
  follows(task, task.handle, { state, progress }, [state]);
  if (isTerminal(task.handle.state)) expect({ state, progress }).toEqual(task.handle);
  expect(progress === 100).toBe(state === 'succeeded');
  task.handle = { state, progress };
  return state;
}

/** What an answer may tell: nothing that contradicts what was told before, or what the handles of the mock show. */
async function see(task: Known, answer: Answer, real: Real): Promise<void> {
  const told = providers[task.provider].readTask(answer.body);
  if (!told) throw new Error(`no task in ${JSON.stringify(answer)}`);
  const { state, progress, output, failure, charge } = told;
  const is = await inspect(task, real);
  const could = sameWord(task.provider, state);
  expect(could).toContain(is);
  // The highest so far: where a scenario says so the progress falls behind, and by no more than that.
  const highest = Math.max(task.client.progress, progress ?? 0);
  const setback = task.scenario === 'progress-backwards' && state === 'running' ? 30 : 0;
  follows(task, task.client, { state, progress: progress ?? highest }, could, setback);
  if (state === 'succeeded' && progress !== undefined) expect(progress).toBe(100);
  expect(output !== undefined).toBe(state === 'succeeded');
  if (!isTerminal(state)) expect(failure).toBeUndefined();
  if (charge) expect(charge.amount).toBe(isPaidBack(task.provider, is) ? 0 : task.price);
  task.client = { state: could.includes(task.client.state) ? task.client.state : state, progress: highest };
}

/** Whole numbers of the smallest unit there is, so that sums are exact. */
function sum(amounts: readonly number[]): number {
  return amounts.reduce((one, other) => one + Math.round(other * 1e5), 0) / 1e5;
}

/** Every line, every total and every balance tells of the same money, exactly: what the tasks cost that there are. */
async function balances({ tasks }: Model, { simulator, clock }: Real): Promise<void> {
  const now = clock.now();
  const states = new Map((await simulator.tasks()).map(({ id, state }) => [id, state]));
  for (const provider of providerIds) {
    for (const key of keys) {
      const booked = tasks.filter((task) => task.isBooked && task.provider === provider && task.key === key);
      const lines = booked.map(({ id, price }) => {
        const state = states.get(id);
        const refunded = state && isPaidBack(provider, state) ? price : undefined;
        return { taskId: id, amount: price ?? null, refunded: refunded ?? 0 };
      });
      const told = simulator.ledger.entries({ key, provider }, now);
      expect(told.map(({ taskId, amount, refunded }) => ({ taskId, amount, refunded }))).toEqual(lines);
      const charged = sum(lines.map(({ amount }) => amount ?? 0));
      const refunded = sum(lines.map((line) => line.refunded));
      const net = sum([charged, -refunded]);
      const totals = simulator.ledger.totals({ key, provider }, now);
      expect(totals).toMatchObject(lines.length > 0 ? [{ charged, refunded, net, creates: lines.length }] : []);
      expect(simulator.ledger.spent(key, provider, now)).toBe(net);
      const balance = simulator.accounts.balanceOf(key, provider, now);
      expect(balance).toBe(sum([startBalance, -net]));
      expect(balance).toBeGreaterThanOrEqual(0);
    }
  }
}

type Command = fc.AsyncCommand<Model, Real>;

function create(provider: ProviderId, key: string, scenario: string): Command {
  return {
    check: () => true,
    toString: () => `create ${provider} ${key} ${scenario}`,
    async run(model, real) {
      const before = new Set((await real.simulator.tasks()).map(({ id }) => id));
      const { json, form } = firstRequest(provider);
      const headers = { 'x-mock-scenario': scenario };
      const call = { key, headers, ...(json && { json }), ...(form && { form }) };
      const answer = await send(real, provider, createPath(provider), call);
      const [born, ...more] = (await real.simulator.tasks()).filter(({ id }) => !before.has(id));
      expect(more).toEqual([]);
      if (born) {
        const seen = { state: 'queued', progress: 0 } as const;
        const price = born.charge?.amount;
        const task = { id: born.id, provider, key, scenario, price, isBooked: true, client: seen, handle: seen };
        model.tasks.push(task);
        if (answer.status === 200) await see(task, answer, real);
      } else {
        expect(answer.status).toBeGreaterThanOrEqual(400);
      }
      await balances(model, real);
    },
  };
}

/** Something done to one of the tasks there are, counted from the newest: that one is likely still on its way. */
function onTask(name: string, which: number, act: (task: Known, real: Real) => Promise<void>): Command {
  return {
    check: ({ tasks }) => tasks.length > 0,
    toString: () => `${name} ${which}`,
    async run(model, real) {
      const task = model.tasks.at(-1 - (which % model.tasks.length));
      if (task) await act(task, real);
      await balances(model, real);
    },
  };
}

function pathOf({ provider, id }: Known, kind: 'get' | 'cancel'): string {
  return operationOf(provider, kind).path.replace(/\{\w+\}/, id);
}

async function poll(task: Known, real: Real): Promise<void> {
  const answer = await send(real, task.provider, pathOf(task, 'get'), { key: task.key });
  const mayRefuse = ['lagging-404', 'rate-limited'].includes(task.scenario);
  if (answer.status === 200) return see(task, answer, real);
  expect(mayRefuse, `${answer.status} in ${task.scenario}`).toBe(true);
  await inspect(task, real);
}

/** The task of one key is not there for another. */
async function pry(task: Known, real: Real): Promise<void> {
  const other = await send(real, task.provider, pathOf(task, 'get'), { key: 'a third one' });
  expect(other.status).toBeGreaterThanOrEqual(400);
}

async function cancel(task: Known, real: Real): Promise<void> {
  if (!hasOperation(task.provider, 'cancel')) return;
  const state = await inspect(task, real);
  const { method } = operationOf(task.provider, 'cancel');
  const answer = await send(real, task.provider, pathOf(task, 'cancel'), { method, key: task.key });
  if (task.scenario === 'rate-limited') return;
  expect(answer.status < 300).toBe(!isTerminal(state));
  if (answer.status < 300) task.client = { ...task.client, state: 'cancelled' };
}

async function force(task: Known, real: Real, state: TaskState): Promise<void> {
  const before = await inspect(task, real);
  const forced = real.simulator.force(task.id, state);
  if (leadsTo(task.provider, before, state)) {
    expect((await forced)?.state).toBe(state);
    expect(await inspect(task, real)).toBe(state);
  } else {
    await expect(forced).rejects.toThrow(/cannot become/);
    expect(await inspect(task, real)).toBe(before);
  }
}

/** Something done to the mock as a whole. */
function onMock(name: string, act: (model: Model, real: Real) => void | Promise<void>): Command {
  return {
    check: () => true,
    toString: () => name,
    async run(model, real) {
      await act(model, real);
      await balances(model, real);
    },
  };
}

/** Polls all tasks again and again: what goes back, or comes back, shows only to who looks more than once. */
async function watch({ tasks }: Model, real: Real, every: number): Promise<void> {
  for (let looks = 0; looks < 8; looks++) {
    for (const task of tasks) await poll(task, real);
    real.clock.advance(every);
  }
}

function restart({ tasks }: Model, real: Real): void {
  real.restart();
  for (const task of tasks) task.isBooked = false;
}

const which = fc.nat(20);
const creates = fc
  .tuple(fc.constantFrom(...providerIds), fc.constantFrom(...keys), fc.constantFrom(...readable))
  .map((given) => create(...given));
const forces = fc
  .tuple(which, fc.constantFrom(...taskStates))
  .map(([number, state]) => onTask(`force ${state}`, number, (task, real) => force(task, real, state)));
const advances = fc
  .oneof({ weight: 3, arbitrary: fc.integer({ min: 1, max: 1500 }) }, { weight: 1, arbitrary: fc.nat(60_000) })
  .map((amount) => onMock(`advance ${amount}`, (_model, { clock }) => clock.advance(amount)));
// From a part of a run to several runs, of the slow ones too.
const watches = fc
  .constantFrom(90, 700, 1500, 7000)
  .map((every) => onMock(`watch every ${every}`, (model, real) => watch(model, real, every)));

/** A history of up to thirty commands, most of them about tasks that are on their way. */
export const commands = fc.commands(
  [
    fc.oneof(
      { weight: 6, arbitrary: creates },
      { weight: 4, arbitrary: which.map((number) => onTask('poll', number, poll)) },
      { weight: 1, arbitrary: which.map((number) => onTask('pry', number, pry)) },
      { weight: 2, arbitrary: watches },
      { weight: 2, arbitrary: which.map((number) => onTask('cancel', number, cancel)) },
      { weight: 3, arbitrary: forces },
      { weight: 3, arbitrary: advances },
      { weight: 1, arbitrary: fc.constant(onMock('restart', restart)) },
    ),
  ],
  // By itself fast-check makes no more than ten, whatever the maximum.
  { maxCommands: 30, size: 'max' },
);
