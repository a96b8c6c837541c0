/**
 * What hangs together in a mock: when a task takes another course, its ledger line and its webhook follow.
 */
import { createServer } from 'node:http';
import { once } from 'node:events';
import { expect, onTestFinished, test } from 'vitest';
import {
  createClock,
  createMemoryStore,
  createSimulator,
  type Exchange,
  type SimulatorOptions,
} from '#simulator/index.ts';
import { providers, type ProviderId } from '#providers/index.ts';
import { createPath, operationOf } from './support/jobs.ts';
import { toAnswer, toInit } from './support/session.ts';

const key = 'a-key-for-tests';
const bodies = {
  apimart: { model: 'doubao-seedance-2.0', prompt: 'Rain', duration: 5 },
  'seedance2-ink': { model: 'seedance-2.0', prompt: 'Rain', duration: 5 },
} as const;

function mock(provider: keyof typeof bodies, options: SimulatorOptions = {}) {
  const clock = createClock({ mode: 'frozen' });
  const simulator = createSimulator({ clock, queued: 1000, running: 4000, ...options });
  onTestFinished(() => simulator.close());
  const call = async (path: string, init: Parameters<typeof toInit>[0]) =>
    toAnswer(await simulator.fetch(`${providers[provider].contract.origin}${path}`, toInit({ key, ...init })));
  const pathOf = (kind: 'get' | 'cancel', id: string) => operationOf(provider, kind).path.replace(/\{\w+\}/, id);
  return {
    simulator,
    async create(more: object = {}, headers: Record<string, string> = {}) {
      const answer = await call(createPath(provider), { json: { ...bodies[provider], ...more }, headers });
      return providers[provider].readTask(answer.body)?.id ?? '';
    },
    poll: (id: string) => call(pathOf('get', id), {}),
    cancel: (id: string) => call(pathOf('cancel', id), { method: operationOf(provider, 'cancel').method }),
    refunds: () => simulator.ledger.entries({}, clock.now()).map(({ refunded }) => refunded),
  };
}

/** A receiver of webhooks, and the states it was told of. */
async function receiver(provider: ProviderId) {
  const told: (string | undefined)[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    told.push(providers[provider].readTask(JSON.parse(Buffer.concat(chunks).toString()))?.state);
    response.end();
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  onTestFinished(() => void server.close());
  return { told, url: `http://127.0.0.1:${Object(server.address()).port}` };
}

test('a task that is forced to fail is paid back, to the ledger and to the balance', async () => {
  const { simulator, create, refunds } = mock('apimart', { balance: 1 });
  const id = await create();
  expect(simulator.accounts.balanceOf(key, 'apimart', simulator.clock.now())).toBeCloseTo(0.29);
  await simulator.force(id, 'failed');
  expect(refunds()).toEqual([0.71]);
  expect(simulator.accounts.balanceOf(key, 'apimart', simulator.clock.now())).toBe(1);
});

test('a task that its polls lead to a failure is paid back and posted then, and once', async () => {
  const { told, url } = await receiver('apimart');
  const { simulator, create, poll, refunds } = mock('apimart', { pace: 'polls', scenario: 'fail' });
  const id = await create({ webhook: url });
  await simulator.advance('1h');
  expect([refunds(), told]).toEqual([[0], []]);
  for (let count = 0; count < 5; count++) await poll(id);
  await simulator.settled();
  expect([refunds(), told]).toEqual([[0.71], ['failed']]);
});

test('a task that is cancelled is posted then, and not again when it would have ended', async () => {
  const { told, url } = await receiver('seedance2-ink');
  const { simulator, create, cancel } = mock('seedance2-ink');
  const id = await create({ webhookUrl: url });
  await simulator.advance('2s');
  expect((await cancel(id)).status).toBe(200);
  await simulator.settled();
  expect(told).toEqual(['cancelled']);
  await simulator.advance('1h');
  expect(told).toEqual(['cancelled']);
});

test('webhook-out-of-order: news that is older comes last, also of a task that never ran', async () => {
  const { told, url } = await receiver('seedance2-ink');
  const { simulator, create } = mock('seedance2-ink', { scenario: 'webhook-out-of-order', pace: 'hand' });
  await simulator.force(await create({ webhookUrl: url }), 'succeeded');
  await simulator.settled();
  expect(told).toEqual(['succeeded', 'running']);
});

test('a task that is forced as it ends is posted once', async () => {
  const { told, url } = await receiver('seedance2-ink');
  const { simulator, create } = mock('seedance2-ink');
  const id = await create({ webhookUrl: url });
  const ends = simulator.advanceUntilDone(id);
  await simulator.force(id, 'failed').catch(() => {});
  await ends;
  await simulator.settled();
  expect(told).toHaveLength(1);
});

test('webhook-before-answer: the receiver knows of the task before the caller does', async () => {
  const { told, url } = await receiver('seedance2-ink');
  const { create } = mock('seedance2-ink', { scenario: 'webhook-before-answer' });
  await create({ webhookUrl: url });
  expect(told).toEqual(['succeeded']);
});

test('a new task takes no id that another has, and is charged once', async () => {
  const options = { seed: 7, store: createMemoryStore() };
  const one = mock('seedance2-ink', options);
  const other = mock('seedance2-ink', options);
  const ids = [await one.create(), await other.create(), await other.create()];
  expect(new Set(ids).size).toBe(3);
  expect((await one.simulator.tasks()).map(({ id }) => id)).toEqual(ids);
  expect([one.refunds(), other.refunds()]).toEqual([[0], [0, 0]]);
});

test('after a reset an idempotency key is new, and what was asked before is forgotten', async () => {
  const { simulator, create, refunds } = mock('apimart', { seed: 1 });
  const headers = { 'idempotency-key': 'one-job' };
  expect(await create({}, headers)).toBe(await create({}, headers));
  expect(refunds()).toHaveLength(1);
  await simulator.reset();
  expect(refunds()).toEqual([]);
  expect(await create({}, headers)).not.toBe('');
  expect(refunds()).toHaveLength(1);
  expect(simulator.journal.seen).toBe(1);
});

test('whoever watches is told of no key, also where it stands in the query of a control', async () => {
  const seen: Exchange[] = [];
  const { simulator, create, poll } = mock('apimart', { onExchange: (exchange) => seen.push(exchange) });
  await poll(await create());
  expect((await simulator.fetch(`http://127.0.0.1:4010/__mock/ledger?key=${key}`)).status).toBe(200);
  expect(seen).toHaveLength(3);
  expect(JSON.stringify(seen)).not.toContain(key);
});
