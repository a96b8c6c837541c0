/** A simulator's time, for clients under test: nobody waits, and all keep their times. */
import { getEventListeners } from 'node:events';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createVideoClient } from '#client/create-video-client.ts';
import { providerIds } from '#providers/index.ts';
import { failureOf, request as film } from '../../test/support/clients.ts';
import { createClock, createSimulator } from './index.ts';
import type { SimulatorOptions } from './simulator.ts';

const reason = new Error('enough');

function mock(options: SimulatorOptions = {}) {
  const simulator = createSimulator({ clock: createClock({ mode: 'frozen' }), ...options });
  onTestFinished(() => simulator.close());
  const { clock } = simulator;
  const began = clock.now();
  return { simulator, clock, time: simulator.time, passed: () => clock.now() - began };
}

test('a sleep moves the clock on by its length, and is over', async () => {
  const { time, passed } = mock();
  await time.sleep(3_600_000);
  expect(passed()).toBe(3_600_000);
  await time.sleep(0);
  await time.sleep(-1);
  await time.sleep(0.5);
  expect(passed()).toBe(3_600_001);
});

test('those who sleep at once wake at their own times, in whatever order they fell asleep', async () => {
  const { time, passed } = mock();
  const woken: [number, number][] = [];
  const sleep = async (milliseconds: number, again = 0) => {
    await time.sleep(milliseconds);
    woken.push([milliseconds, passed()]);
    if (again > 0) await sleep(again);
  };
  await Promise.all([sleep(10_000), sleep(1000, 2000), sleep(5000), sleep(5000), sleep(0)]);
  expect(woken).toEqual([
    [0, 0],
    [1000, 1000],
    [2000, 3000],
    [5000, 5000],
    [5000, 5000],
    [10_000, 10_000],
  ]);
});

test('what a client does between two sleeps takes no time from others', async () => {
  const { simulator, clock, passed } = mock({ queued: 60_000, running: 60_000 });
  const waits = providerIds.flatMap((id) =>
    [2000, 3000, 7000].map(async (pollInterval) => {
      const client = createVideoClient(id, {
        apiKey: id,
        fetch: simulator.fetch,
        time: simulator.time,
        random: () => 0,
      });
      const times: number[] = [];
      const onUpdate = ({ elapsed }: { elapsed: number }) => void times.push(elapsed - passed());
      await client.waitForTask(await client.create(film), { pollInterval, maxPollInterval: pollInterval, onUpdate });
      expect(times).toHaveLength(Math.ceil(120_000 / pollInterval));
      expect(new Set(times)).toEqual(new Set([0]));
    }),
  );
  await Promise.all(waits);
  expect(passed()).toBe(126_000);
  expect(clock.nextAlarm).toBeUndefined();
});

test('an abort ends a sleep at once, with its reason, and leaves neither alarm nor listener', async () => {
  const { time, clock, passed } = mock();
  const controller = new AbortController();
  const other = time.sleep(1000);
  const ended = failureOf(time.sleep(5000, controller.signal));
  await other;
  controller.abort(reason);
  expect(await ended).toBe(reason);
  expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
  expect(clock.nextAlarm).toBeUndefined();
  expect(passed()).toBe(1000);
  expect(await failureOf(time.sleep(5000, controller.signal))).toBe(reason);
  await time.sleep(1);
  expect(passed()).toBe(1001);
});

test('a sleep that has ended leaves no listener', async () => {
  const { time } = mock();
  const { signal } = new AbortController();
  await time.sleep(1000, signal);
  expect(getEventListeners(signal, 'abort')).toEqual([]);
});

test('webhooks on the way are posted at their times, before whoever sleeps for longer wakes', async () => {
  const posted: number[] = [];
  const { simulator, time, passed } = mock({
    queued: 10_000,
    running: 20_000,
    deliver: async () => {
      posted.push(passed());
      return new Response(null, { status: posted.length < 3 ? 503 : 200 });
    },
  });
  const client = createVideoClient('seedance2-ink', { apiKey: 'k', fetch: simulator.fetch, time });
  await client.create({ ...film, webhookUrl: 'http://127.0.0.1:9/done' });
  await time.sleep(3_600_000);
  expect(posted).toEqual([30_000, 40_000, 70_000]);
});

test('an abort does not wait for a receiver that does not answer', async () => {
  const { simulator, time } = mock({ deliver: () => new Promise(() => {}) });
  const client = createVideoClient('seedance2-ink', { apiKey: 'k', fetch: simulator.fetch, time });
  await client.create({ ...film, webhookUrl: 'http://127.0.0.1:9/done' });
  const controller = new AbortController();
  const ended = failureOf(time.sleep(60_000, controller.signal));
  await vi.waitUntil(() => simulator.webhooks.list().length > 0);
  controller.abort(reason);
  expect(await ended).toBe(reason);
});

test('a reset wakes everybody, and time goes on from the start', async () => {
  const { simulator, time } = mock();
  const asleep = time.sleep(60_000);
  await simulator.reset();
  await asleep;
  const began = time.now();
  await time.sleep(1000);
  expect(time.now() - began).toBe(1000);
});

test('an advance by a test wakes those who sleep on its way', async () => {
  const { simulator, time, passed } = mock();
  const woken: number[] = [];
  const asleep = time.sleep(5000).then(() => woken.push(passed()));
  await simulator.advance(60_000);
  await asleep;
  expect(woken).toEqual([5000]);
});

test('nobody sleeps beyond the end of all dates', async () => {
  const { time, passed } = mock();
  for (const milliseconds of [Infinity, 8e15, Number.NaN]) {
    expect(await failureOf(time.sleep(milliseconds))).toBeInstanceOf(RangeError);
  }
  expect(passed()).toBe(0);
});

test('it needs no real time where a test has taken hold of timers', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const { simulator } = mock({ clock: createClock() });
  const client = createVideoClient('apimart', { apiKey: 'k', fetch: simulator.fetch, time: simulator.time });
  expect((await client.waitForTask(await client.create(film))).state).toBe('succeeded');
  expect(vi.getTimerCount()).toBe(0);
});
