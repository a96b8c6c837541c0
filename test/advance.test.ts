/**
 * Time that is moved on: what happens on the way happens at its own time.
 */
import { createServer } from 'node:http';
import { once } from 'node:events';
import { expect, onTestFinished, test } from 'vitest';
import { createClock, createSimulator } from '#simulator/index.ts';
import { toInit } from './support/session.ts';

/** A receiver that looks at the mock when it is told of a task; it does not want the first `refusals` posts. */
async function receiver(look: (body: unknown) => Promise<unknown>, refusals = 0) {
  const seen: unknown[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    seen.push(await look(JSON.parse(Buffer.concat(chunks).toString())));
    response.writeHead(seen.length > refusals ? 200 : 503).end();
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  onTestFinished(() => void server.close());
  const { port } = Object(server.address());
  return { seen, url: `http://127.0.0.1:${port}/done` };
}

function mock() {
  const simulator = createSimulator({ clock: createClock({ mode: 'frozen' }), queued: 60_000, running: 840_000 });
  onTestFinished(() => simulator.close());
  const create = (webhookUrl: string) =>
    simulator.fetch(
      'https://www.seedance2.ink/api/open/v1/video/generations',
      toInit({ json: { model: 'seedance-2.0', prompt: 'Rain', webhookUrl } }),
    );
  return { simulator, create };
}

test('a task of fifteen minutes, three retries and a URL that expires after a day', async () => {
  const { simulator, create } = mock();
  const began = simulator.clock.now();
  const { seen, url } = await receiver(async (body) => {
    const file = await simulator.fetch(Object(body).output.url, { method: 'HEAD' });
    return { after: simulator.clock.now() - began, video: file.status };
  }, 3);
  await create(url);
  await simulator.advance('25h');
  expect(seen).toEqual([900, 910, 940, 1000].map((seconds) => ({ after: seconds * 1000, video: 200 })));
  expect(simulator.clock.now() - began).toBe(25 * 3_600_000);
  const [task] = await simulator.tasks();
  expect((await simulator.fetch(task?.output?.videoUrl ?? '')).status).toBe(403);
});

test('several advances at once add up', async () => {
  const { simulator, create } = mock();
  const began = simulator.clock.now();
  const { seen, url } = await receiver(async () => simulator.clock.now() - began);
  await create(url);
  await Promise.all([simulator.advance('10m'), simulator.advance('10m'), simulator.advance(1)]);
  expect(seen).toEqual([900_000]);
  expect(simulator.clock.now() - began).toBe(1_200_001);
});

test('a reset on the way ends the advance', async () => {
  const { simulator, create } = mock();
  const began = simulator.clock.now();
  const { seen, url } = await receiver(async () => simulator.reset());
  await create(url);
  await simulator.advance('25h');
  expect(seen).toHaveLength(1);
  expect(simulator.clock.now() - began).toBeLessThan(60_000);
});

test('an advance beyond the end of all dates is refused before it begins', async () => {
  const { simulator } = mock();
  const began = simulator.clock.now();
  await expect(simulator.advance(8e15)).rejects.toThrow(/year 9999/);
  expect(simulator.clock.now()).toBe(began);
});

test.each([-1, Number.NaN, Infinity, '', 'soon', '-1s', '1h30m'])('an advance by %j is refused', async (by) => {
  const { simulator } = mock();
  await expect(async () => simulator.advance(by)).rejects.toThrow(RangeError);
});

test.each([
  ['1s', '64.4s'],
  ['0s', '16.1s'],
  [0.5, 0.25],
])('a task that waits %s and runs %s ends when it is said to end, and is posted once', async (queued, running) => {
  const inMilliseconds = (time: string | number) => (typeof time === 'string' ? Number.parseFloat(time) * 1000 : time);
  const clock = createClock({ mode: 'frozen' });
  const simulator = createSimulator({ clock, queued: inMilliseconds(queued), running: inMilliseconds(running) });
  onTestFinished(() => simulator.close());
  const { seen, url } = await receiver(async (body) => Object(body).status);
  await simulator.fetch(
    'https://www.seedance2.ink/api/open/v1/video/generations',
    toInit({ json: { model: 'seedance-2.0', prompt: 'Rain', webhookUrl: url } }),
  );
  const [task] = await simulator.tasks();
  await simulator.advanceUntilDone(task?.id ?? '');
  expect((await simulator.task(task?.id ?? ''))?.state).toBe('succeeded');
  expect(seen).toEqual(['succeeded']);
});

test('a listener that fails changes neither an answer nor a delivery', async () => {
  const errors: unknown[] = [];
  const note = (error: unknown) => errors.push(error);
  const others = process.listeners('uncaughtException');
  process.removeAllListeners('uncaughtException');
  process.on('uncaughtException', note);
  onTestFinished(() => {
    process.off('uncaughtException', note);
    for (const other of others) process.on('uncaughtException', other);
  });
  const fail = () => {
    throw new Error('a fault of the listener');
  };
  const simulator = createSimulator({
    clock: createClock({ mode: 'frozen' }),
    onExchange: fail,
    onDelivery: fail,
  });
  const { seen, url } = await receiver(async () => 'told');
  const answer = await simulator.fetch(
    'https://www.seedance2.ink/api/open/v1/video/generations',
    toInit({ json: { model: 'seedance-2.0', prompt: 'Rain', webhookUrl: url } }),
  );
  expect(answer.status).toBe(200);
  await simulator.advance('1m');
  expect(seen).toEqual(['told']);
  expect(simulator.webhooks.list()).toMatchObject([{ outcome: 'delivered' }]);
  await simulator.close();
  expect(errors).toHaveLength(2);
});
