/**
 * What may happen to a mock, as commands for random histories; each says what must hold afterwards.
 */
import fc from 'fast-check';
import { expect } from 'vitest';
import { providerIds, providers, type ProviderId } from '#providers/index.ts';
import type { Clock, Simulator } from '#simulator/index.ts';
import { isTerminal, taskStates, type TaskState } from '#tasks/task.ts';
import { createPath, firstRequest, operationOf } from './jobs.ts';
import { toAnswer, toInit, type Answer, type Call } from './session.ts';

/** Scenarios whose answers can be read. */
const readable =
  'succeed fail moderation moderation-late slow stuck expired cancelled queue-position progress-backwards lagging-404 no-balance rate-limited accept-then-500'.split(
    ' ',
  );
const keys = ['one', 'two'] as const;

/** What every key has at the start. */
export const startBalance = 100;

type Known = {
  readonly id: string;
  readonly provider: ProviderId;
  readonly key: string;
  readonly scenario: string;
  /** What a client saw last. */
  seen: TaskState;
  progress: number;
};

/** What a client has seen so far. */
export type Model = { tasks: Known[] };

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

/** What an answer may tell after what was told before. */
function see(task: Known, answer: Answer): void {
  const told = providers[task.provider].readTask(answer.body);
  expect(told, JSON.stringify(answer)).toBeDefined();
  if (!told) return;
  const { state, progress = 0, output, failure } = told;
  // A provider may have one word for several ends.
  const { writes } = providers[task.provider].contract.lifecycle;
  const could = taskStates.filter((candidate) => writes[candidate] === writes[state]);
  expect(
    could.some((candidate) => leadsTo(task.provider, task.seen, candidate)),
    `${task.seen} -> ${state}`,
  ).toBe(true);
  if (task.scenario !== 'progress-backwards') expect(progress).toBeGreaterThanOrEqual(task.progress);
  expect(output !== undefined).toBe(state === 'succeeded');
  if (!isTerminal(state)) expect(failure).toBeUndefined();
  task.seen = could.includes(task.seen) ? task.seen : state;
  task.progress = progress;
}

/** Every line, every total and every balance tells of the same money. */
function balances({ simulator, clock }: Real): void {
  const now = clock.now();
  for (const provider of providerIds) {
    for (const key of keys) {
      const lines = simulator.ledger.entries({ key, provider }, now);
      const sum = (amounts: number[]) => Math.round(amounts.reduce((one, other) => one + other, 0) * 1e5) / 1e5;
      const charged = sum(lines.map(({ amount }) => amount ?? 0));
      const refunded = sum(lines.map((line) => line.refunded));
      const [total] = simulator.ledger.totals({ key, provider }, now);
      expect(total ?? { charged: 0, refunded: 0, creates: 0 }).toMatchObject({
        charged,
        refunded,
        creates: lines.length,
      });
      const balance = simulator.accounts.balanceOf(key, provider, now) ?? Number.NaN;
      expect(balance).toBeCloseTo(startBalance - charged + refunded, 5);
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
      const lines = real.simulator.ledger.entries({}, real.clock.now()).length;
      const { json, form } = firstRequest(provider);
      const headers = { 'x-mock-scenario': scenario };
      await send(real, provider, createPath(provider), { key, headers, ...(json && { json }), ...(form && { form }) });
      const [born, ...more] = (await real.simulator.tasks()).filter(({ id }) => !before.has(id));
      expect(more).toEqual([]);
      expect(real.simulator.ledger.entries({}, real.clock.now()).length - lines).toBe(born ? 1 : 0);
      if (born) model.tasks.push({ id: born.id, provider, key, scenario, seen: 'queued', progress: 0 });
      balances(real);
    },
  };
}

/** Something done to one of the tasks there are. */
function onTask(name: string, which: number, act: (task: Known, real: Real) => Promise<void>): Command {
  return {
    check: ({ tasks }) => tasks.length > 0,
    toString: () => `${name} ${which}`,
    async run({ tasks }, real) {
      const task = tasks[which % tasks.length];
      if (task) await act(task, real);
      balances(real);
    },
  };
}

async function poll(task: Known, real: Real): Promise<void> {
  const path = operationOf(task.provider, 'get').path.replace(/\{\w+\}/, task.id);
  const answer = await send(real, task.provider, path, { key: task.key });
  const mayRefuse = ['lagging-404', 'rate-limited'].includes(task.scenario);
  if (answer.status === 200) see(task, answer);
  else expect(mayRefuse, `${answer.status} in ${task.scenario}`).toBe(true);
  const other = await send(real, task.provider, path, { key: 'a third one' });
  expect(other.status).toBeGreaterThanOrEqual(400);
}

async function cancel(task: Known, real: Real): Promise<void> {
  if (!Object.values(providers[task.provider].operations).some(({ kind }) => kind === 'cancel')) return;
  const { path, method } = operationOf(task.provider, 'cancel');
  const state = (await real.simulator.task(task.id))?.state ?? 'failed';
  const answer = await send(real, task.provider, path.replace(/\{\w+\}/, task.id), { method, key: task.key });
  if (task.scenario === 'rate-limited') return;
  expect(answer.status < 300).toBe(!isTerminal(state));
  if (answer.status < 300) task.seen = 'cancelled';
}

async function force(task: Known, { simulator }: Real, state: TaskState): Promise<void> {
  const before = (await simulator.task(task.id))?.state ?? 'failed';
  const forced = simulator.force(task.id, state);
  if (before === state || leadsTo(task.provider, before, state)) {
    expect((await forced)?.state).toBe(state);
  } else {
    await expect(forced).rejects.toThrow(/cannot become/);
    expect((await simulator.task(task.id))?.state).toBe(before);
  }
}

/** Something done to the mock as a whole. */
function onMock(name: string, act: (real: Real) => void): Command {
  return {
    check: () => true,
    toString: () => name,
    async run(_model, real) {
      act(real);
      balances(real);
    },
  };
}

const which = fc.nat(20);

/** A history of up to forty commands. */
export const commands = fc.commands(
  [
    fc
      .tuple(fc.constantFrom(...providerIds), fc.constantFrom(...keys), fc.constantFrom(...readable))
      .map((given) => create(...given)),
    which.map((number) => onTask('poll', number, poll)),
    which.map((number) => onTask('poll', number, poll)),
    which.map((number) => onTask('cancel', number, cancel)),
    fc
      .tuple(which, fc.constantFrom(...taskStates))
      .map(([number, state]) => onTask(`force ${state}`, number, (task, real) => force(task, real, state))),
    fc
      .oneof(fc.nat(3000), fc.nat(60_000))
      .map((amount) => onMock(`advance ${amount}`, ({ clock }) => clock.advance(amount))),
    fc.constant(onMock('restart', ({ restart }) => restart())),
  ],
  { maxCommands: 40 },
);
