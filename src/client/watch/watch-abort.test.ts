/** What ends a watch from outside, and that nothing is left of it then. */
import { getEventListeners } from 'node:events';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { failureOf } from '../../../test/support/clients.ts';
import { answers, breaks, gateway, hangs, start, tells, watching, type Reply } from '../../../test/support/gateway.ts';
import { createVideoClient } from '../create-video-client.ts';
import { ApiError } from '../errors.ts';

const id = 'tokenhub';
const running = tells(id, 'running');
const reason = new Error('the user has left');

beforeEach(() => void vi.useFakeTimers({ now: start }));
afterEach(() => {
  const left = vi.getTimerCount();
  vi.useRealTimers();
  if (left > 0) throw new Error(`${left} timers are left`);
});

/** A client in real time, and what it is aborted with. */
function live(...replies: readonly Reply[]) {
  const fetch = gateway(...replies);
  const client = createVideoClient(id, { apiKey: 'k', fetch, random: () => 0 });
  const controller = new AbortController();
  const { signal } = controller;
  const listeners = () => getEventListeners(signal, 'abort').length;
  const asked = () => fetch.requests.length;
  return { client, controller, signal, listeners, asked, fetch };
}

/** Lets everything happen that needs no time. */
const settle = () => vi.advanceTimersByTimeAsync(0);

describe('an abort rejects with its reason itself', () => {
  test('before the start: nobody is asked', async () => {
    const { client, asked, listeners } = live(running);
    const signal = AbortSignal.abort(reason);
    expect(await failureOf(client.waitForTask('task-1', { signal }))).toBe(reason);
    expect(await failureOf(client.watch('task-1', { signal }).next())).toBe(reason);
    expect([asked(), listeners()]).toEqual([0, 0]);
  });

  test('in a sleep: at once', async () => {
    const { client, controller, signal, listeners, asked } = live(running);
    const ended = failureOf(client.waitForTask('task-1', { signal }));
    await vi.advanceTimersByTimeAsync(2000);
    expect([vi.getTimerCount(), listeners()]).toEqual([1, 1]);
    controller.abort(reason);
    expect(await ended).toBe(reason);
    expect(Date.now() - start).toBe(2000);
    expect([vi.getTimerCount(), listeners(), asked()]).toEqual([0, 0, 1]);
  });

  test('in a query that is never answered: at once, and the query is given up', async () => {
    const { client, controller, signal, listeners, fetch } = live(running, hangs);
    const ended = failureOf(client.waitForTask('task-1', { signal }));
    await vi.advanceTimersByTimeAsync(7000);
    controller.abort(reason);
    expect(await ended).toBe(reason);
    expect(fetch.requests.map((request) => request.signal.aborted)).toEqual([false, true]);
    expect([vi.getTimerCount(), listeners()]).toEqual([0, 0]);
  });

  test('in a body that never ends', async () => {
    const { client, controller, signal, listeners } = live(() => new Response(new ReadableStream()));
    const ended = failureOf(client.waitForTask('task-1', { signal }));
    await settle();
    controller.abort(reason);
    expect(await ended).toBe(reason);
    expect(listeners()).toBe(0);
  });

  test('between two updates', async () => {
    const { client, controller, signal, listeners, asked } = live(running);
    const updates = client.watch('task-1', { signal });
    await updates.next();
    expect(listeners()).toBe(0);
    controller.abort(reason);
    expect(await failureOf(updates.next())).toBe(reason);
    expect(await updates.next()).toEqual({ done: true, value: undefined });
    expect(asked()).toBe(1);
  });

  test('between two updates, also after the time is over', async () => {
    const { client, controller, signal } = live(running);
    const updates = client.watch('task-1', { signal, timeout: 1000 });
    await updates.next();
    vi.setSystemTime(start + 5000);
    controller.abort(reason);
    expect(await failureOf(updates.next())).toBe(reason);
  });

  test('in onUpdate and in onTrouble', async () => {
    for (const reply of [running, breaks]) {
      const { client, controller, signal, asked, listeners } = live(reply);
      const abort = () => controller.abort(reason);
      const ended = client.waitForTask('task-1', { signal, onUpdate: abort, onTrouble: abort });
      expect(await failureOf(ended)).toBe(reason);
      expect([asked(), listeners()]).toEqual([1, 0]);
    }
  });

  test('whatever the reason is, also one that looks like a failed query', async () => {
    const apiError = new ApiError(id, 'busy', { kind: 'server-error', operation: 'x', status: 503, body: '' });
    for (const odd of [apiError, 'gone', 0, null]) {
      for (const reply of [running, hangs]) {
        const { client, controller, signal } = live(reply);
        const ended = failureOf(client.waitForTask('task-1', { signal }));
        await settle();
        controller.abort(odd);
        expect(await ended).toBe(odd);
      }
    }
  });

  test('without a reason of your own it is the platform’s', async () => {
    const { client, controller, signal } = live(running);
    const ended = failureOf(client.waitForTask('task-1', { signal }));
    await settle();
    controller.abort();
    expect(await ended).toMatchObject({ name: 'AbortError' });
  });

  test('an end that was told already is told', async () => {
    const { client, controller, signal } = live(tells(id, 'succeeded'));
    const task = client.waitForTask('task-1', { signal, onUpdate: () => controller.abort(reason) });
    expect((await task).state).toBe('succeeded');
  });
});

describe('nothing is left', () => {
  test.each<[string, Reply[], string | undefined]>([
    ['a success', [running, tells(id, 'succeeded')], undefined],
    ['a failure', [running, tells(id, 'failed')], 'task-failed'],
    ['a timeout', [running, breaks, running], 'task-timeout'],
    ['a refusal', [running, answers(401)], 'poll-failed'],
  ])('after %s: no timer and no listener', async (_end, replies, code) => {
    const { client, signal, listeners } = live(...replies);
    const ended = client.waitForTask('task-1', { signal, timeout: 60_000 }).then(
      () => undefined,
      (error: unknown) => Object(error).code,
    );
    await vi.advanceTimersByTimeAsync(120_000);
    expect(await ended).toBe(code);
    expect([vi.getTimerCount(), listeners()]).toEqual([0, 0]);
  });

  test('of many watches on one signal, which has one listener for each that is under way', async () => {
    const { client, controller, signal, listeners } = live(running);
    const warn = vi.spyOn(process, 'emitWarning');
    const ended = Array.from({ length: 20 }, () => failureOf(client.waitForTask('task-1', { signal })));
    await vi.advanceTimersByTimeAsync(7000);
    expect(listeners()).toBe(20);
    controller.abort(reason);
    expect(await Promise.all(ended)).toEqual(Array.from({ length: 20 }, () => reason));
    expect(listeners()).toBe(0);
    expect(warn).not.toHaveBeenCalled();
    warn.mockRestore();
  });

  test('of a watch that nobody goes on with', async () => {
    const { client, signal, listeners } = live(running);
    await client.watch('task-1', { signal }).next();
    expect([vi.getTimerCount(), listeners()]).toEqual([0, 0]);
  });

  test.each(['onUpdate', 'onTrouble'])('when %s throws or rejects: that is what the wait ends with', async (name) => {
    const fault = new Error('the bar is broken');
    const callbacks = [
      () => {
        throw fault;
      },
      () => Promise.reject(fault),
    ];
    for (const callback of callbacks) {
      const { client, signal, listeners, asked } = live(name === 'onUpdate' ? running : breaks);
      expect(await failureOf(client.waitForTask('task-1', { signal, [name]: callback }))).toBe(fault);
      expect([vi.getTimerCount(), listeners(), asked()]).toEqual([0, 0, 1]);
    }
  });

  test('when a loop is left', async () => {
    const { client, signal, listeners, asked } = live(running);
    for await (const { polls } of client.watch('task-1', { signal })) if (polls === 1) break;
    expect([vi.getTimerCount(), listeners(), asked()]).toEqual([0, 0, 1]);
  });
});

test('an onUpdate that takes its time is waited for', async () => {
  const { client, asked } = live(running, tells(id, 'succeeded'));
  const slow = () => new Promise<void>((resolve) => void setTimeout(resolve, 60_000));
  const ended = client.waitForTask('task-1', { onUpdate: slow });
  await vi.advanceTimersByTimeAsync(59_000);
  expect(asked()).toBe(1);
  await vi.advanceTimersByTimeAsync(61_000);
  expect((await ended).state).toBe('succeeded');
});

describe('return ends a watch at once, and the loop over it without an error', () => {
  test.each([
    ['before the start', running, 0],
    ['in a sleep', running, 1],
    ['in a query', hangs, 1],
  ] as const)('%s', async (when, reply, queries) => {
    const { client, signal, listeners, asked } = live(reply);
    const updates = client.watch('task-1', { signal });
    const loop = async () => {
      let count = 0;
      for await (const { polls } of updates) count = polls;
      return count;
    };
    const ended = when === 'before the start' ? undefined : loop();
    await vi.advanceTimersByTimeAsync(2000);
    await updates.return();
    expect(Date.now() - start).toBe(2000);
    expect(await ended).toBe(ended && (when === 'in a sleep' ? 1 : 0));
    expect([vi.getTimerCount(), listeners(), asked()]).toEqual([0, 0, queries]);
    expect(await updates.next()).toEqual({ done: true, value: undefined });
  });

  test('while the signal stays as it is', async () => {
    const { client, signal } = live(running);
    const updates = client.watch('task-1', { signal });
    const [first, second] = [updates.next(), updates.next()];
    await settle();
    await updates.return();
    expect(await first).toMatchObject({ done: false });
    expect(await second).toEqual({ done: true, value: undefined });
    expect(signal.aborted).toBe(false);
  });
});

test.each([
  ['in a sleep', running],
  ['in a query', hangs],
])('throw ends a watch at once, too, with what was thrown: %s', async (_when, reply) => {
  const { client, signal, listeners, asked } = live(reply);
  const updates = client.watch('task-1', { signal });
  if (reply === running) await updates.next();
  const awaited = updates.next();
  await settle();
  expect(await failureOf(updates.throw(reason))).toBe(reason);
  expect(await awaited).toEqual({ done: true, value: undefined });
  expect([vi.getTimerCount(), listeners(), asked()]).toEqual([0, 0, 1]);
  expect(Date.now()).toBe(start);
});

test('a time of your own that ignores the signal still lets nobody be asked after an abort', async () => {
  const controller = new AbortController();
  const { client, at, time } = watching(id, [running], {
    time: { now: () => time.now(), sleep: async (milliseconds) => time.pass(milliseconds) },
  });
  const onUpdate = () => controller.abort(reason);
  expect(await failureOf(client.waitForTask('task-1', { signal: controller.signal, onUpdate }))).toBe(reason);
  expect(at).toEqual([0]);
});
