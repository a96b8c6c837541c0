/** A watch ends in its time, and misses nothing that has happened by then. */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { providerIds } from '#providers/index.ts';
import { createSimulator } from '#simulator/index.ts';
import { failureOf, request as film } from '../../../test/support/clients.ts';
import {
  answers,
  breaks,
  gateway,
  hangs,
  start,
  tells,
  videoUrl,
  watching,
  type Reply,
} from '../../../test/support/gateway.ts';
import type { Time } from '#tasks/time.ts';
import { createVideoClient } from '../create-video-client.ts';
import { ConnectionError, TaskTimeoutError } from '../errors.ts';
import type { WaitOptions } from '../video-client.ts';

const any = 'tokenhub';

describe('timeout', () => {
  test('says that the job may still finish and be billed, and holds what is known', async () => {
    const { client, time } = watching(any, [tells(any, 'queued'), tells(any, 'running')]);
    const error = await failureOf(client.waitForTask('task-1', { timeout: 60_000 }));
    expect(error).toBeInstanceOf(TaskTimeoutError);
    expect(error).toMatchObject({ code: 'task-timeout', provider: any, taskId: 'task-1', task: { state: 'running' } });
    expect(error).toMatchObject({ timeout: 60_000, elapsed: 59_000, cause: undefined });
    expect(Object(error).message).toMatch(
      /task task-1 has not ended within 60 s.*running.*after 59 s.*may still finish and be billed.*by its id/,
    );
    expect(time.now() - start).toBe(59_000);
  });

  test('tells what the last query failed with', async () => {
    const { client } = watching(any, [tells(any, 'running'), breaks]);
    const error = await failureOf(client.waitForTask('task-1', { timeout: 12_000 }));
    expect(error).toMatchObject({ code: 'task-timeout', task: { state: 'running' } });
    expect(Object(error).cause).toBeInstanceOf(ConnectionError);
    const silent = watching(any, [breaks]);
    const other = await failureOf(silent.client.waitForTask('task-1', { timeout: 12_000 }));
    expect(Object(other).task).toBeUndefined();
    expect(Object(other).message).toMatch(/no query told of it/);
  });

  test('what the last query failed with is forgotten when a later one told of the task', async () => {
    const { client } = watching(any, [breaks, tells(any, 'running')]);
    const error = await failureOf(client.waitForTask('task-1', { timeout: 12_000 }));
    expect(error).toMatchObject({ code: 'task-timeout', cause: undefined });
  });

  test('a task that ends a second before it, at whatever moment, is never missed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...providerIds),
        fc.integer({ min: 2000, max: 600_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        async (id, timeout, share) => {
          const { client, time } = watching(id, [
            () =>
              tells(
                id,
                time.now() - start >= share * (timeout - 1000) ? 'succeeded' : 'running',
              )(new Request('http://a')),
          ]);
          expect((await client.waitForTask('task-1', { timeout })).state).toBe('succeeded');
          expect(time.now() - start).toBeLessThanOrEqual(timeout);
        },
      ),
      { numRuns: 100 },
    );
  });

  test('of a task that was just created leaves room for one query, however short it is', async () => {
    const { fetch, time, clock, journal } = createSimulator();
    clock.freeze();
    const client = createVideoClient('cometapi', { apiKey: 'k', fetch, time });
    const began = clock.now();
    const task = await client.create(film);
    await client.waitForTask(task, { timeout: 7000 });
    expect(clock.now() - began).toBe(6000);
    const error = await failureOf(client.waitForTask(await client.create(film), { timeout: 500 }));
    expect(error).toMatchObject({ code: 'task-timeout', task: { state: 'queued' } });
    expect(journal.list()).toHaveLength(4);
    expect(clock.now() - began).toBe(6000);
  });

  test('0 asks once, and does not cut the answer off', async () => {
    for (const reply of [tells(any, 'running'), breaks, answers(429, '', { 'retry-after': '1' }), answers(404)]) {
      const { client, at } = watching(any, [reply]);
      expect(await failureOf(client.waitForTask('task-1', { timeout: 0 }))).toBeInstanceOf(TaskTimeoutError);
      expect(at).toEqual([0]);
    }
    const { client } = watching(any, [tells(any, 'succeeded')]);
    expect((await client.waitForTask('task-1', { timeout: 0 })).output?.videoUrl).toBe(videoUrl);
  });

  test('Infinity waits for as long as it takes', async () => {
    const day = 86_400_000;
    const { client, time } = watching(any, [
      () => tells(any, time.now() - start > day ? 'succeeded' : 'running')(new Request('http://a')),
    ]);
    await client.waitForTask('task-1', { timeout: Infinity });
    expect(time.now() - start).toBeLessThan(day + 30_000);
  });

  test('answers that take long make the last query begin sooner, and none after it', async () => {
    const { client, at, time } = watching(any, [
      () => {
        time.pass(2000);
        return tells(any, 'running')(new Request('http://a'));
      },
    ]);
    await failureOf(client.waitForTask('task-1', { timeout: 24_000 }));
    expect(at).toEqual([0, 7, 14.75, 20]);
    expect(time.now() - start).toBe(22_000);
  });

  test('failures that take long do so, too, and what was told in the last moment is not asked for again', async () => {
    const slowly = (reply: Reply): Reply => {
      return (request) => {
        time.pass(2000);
        return reply(request);
      };
    };
    const { client, at, time } = watching(any, [slowly(answers(503)), tells(any, 'running')]);
    await failureOf(client.waitForTask('task-1', { timeout: 12_000 }));
    expect(at).toEqual([0, 7, 8]);
    const late = watching(any, [
      tells(any, 'running'),
      tells(any, 'running'),
      (request) => {
        late.time.pass(2000);
        return tells(any, 'running')(request);
      },
    ]);
    await failureOf(late.client.waitForTask('task-1', { timeout: 14_000 }));
    expect(late.at).toEqual([0, 5, 10.75]);
    expect(late.time.now() - start).toBe(12_750);
  });

  test('waits count from an answer, also where whoever is told takes their time', async () => {
    const { client, at, time } = watching(any, [tells(any, 'running')]);
    const delays = [3000, 20_000, 0];
    const onUpdate = () => time.pass(delays.shift() ?? 0);
    await failureOf(client.waitForTask('task-1', { timeout: 40_000, onUpdate }));
    expect(at.slice(0, 3)).toEqual([0, 5, 25]);
  });

  test('nobody is asked after it, where whoever is told takes too long', async () => {
    const { client, at, time } = watching(any, [tells(any, 'running')]);
    const error = await failureOf(client.waitForTask('task-1', { timeout: 40_000, onUpdate: () => time.pass(50_000) }));
    expect(error).toBeInstanceOf(TaskTimeoutError);
    expect(at).toEqual([0]);
  });

  describe('bounds the queries, whatever the clock does:', () => {
    const reason = new Error('still going');
    const noSleep = async () => {};
    let now = start;
    let ticking = start;
    const clocks: [string, Time][] = [
      ['it stands still, and nobody sleeps', { now: () => start, sleep: noSleep }],
      ['it goes on, and nobody sleeps', { now: () => (ticking += 1), sleep: noSleep }],
      ['it is set back all the time', { now: () => (now -= 3_600_000), sleep: noSleep }],
      ['it is none', { now: () => Number.NaN, sleep: noSleep }],
    ];
    test.each(clocks)('%s', async (_name, time) => {
      const controller = new AbortController();
      const { client, fetch } = watching(
        any,
        [
          (request) => {
            if (fetch.requests.length > 1000) controller.abort(reason);
            return tells(any, 'running')(request);
          },
        ],
        { time },
      );
      const error = await failureOf(client.waitForTask('task-1', { signal: controller.signal }));
      expect(error).toMatchObject({ code: 'task-timeout', timeout: 1_800_000 });
      // Within 50 ms: some pass between two looks at a clock.
      expect(Object(error).elapsed).toBeCloseTo(1_799_000, -2);
      expect(fetch.requests.length).toBeLessThan(100);
    });

    test('it is set back once, and what has passed until then counts', async () => {
      const { client, time } = watching(any, [
        tells(any, 'running'),
        () => {
          time.pass(-3_600_000);
          return tells(any, 'running')(new Request('http://a'));
        },
        tells(any, 'running'),
      ]);
      const error = await failureOf(client.waitForTask('task-1', { timeout: 60_000 }));
      expect(error).toMatchObject({ code: 'task-timeout', elapsed: expect.closeTo(59_000) });
      expect(time.waits.reduce((sum, wait) => sum + wait)).toBeCloseTo(59_000);
    });
  });

  describe('in real time', () => {
    beforeEach(() => void vi.useFakeTimers({ now: start }));
    afterEach(() => {
      const left = vi.getTimerCount();
      vi.useRealTimers();
      if (left > 0) throw new Error(`${left} timers are left`);
    });

    const live = (...replies: readonly Reply[]) => {
      const fetch = gateway(...replies);
      const client = createVideoClient(any, { apiKey: 'k', fetch, random: () => 0 });
      const ended = failureOf(client.waitForTask('task-1', { timeout: 20_000 })).then((error) => ({
        error,
        at: Date.now() - start,
      }));
      return { fetch, ended };
    };

    test('cuts a query that is never answered, and counts no failure against it', async () => {
      const { fetch, ended } = live(hangs);
      await vi.advanceTimersByTimeAsync(60_000);
      const { error, at } = await ended;
      expect(error).toBeInstanceOf(TaskTimeoutError);
      expect(error).toMatchObject({ task: undefined, cause: { code: 'connection' } });
      expect(at).toBe(20_000);
      expect(fetch.requests).toHaveLength(1);
      expect(fetch.requests[0]?.signal.aborted).toBe(true);
    });

    test('is the reason, and no budget that it uses up', async () => {
      const client = createVideoClient(any, { apiKey: 'k', fetch: gateway(hangs) });
      const ended = failureOf(client.waitForTask('task-1', { timeout: 3000, tolerance: { unavailable: 0 } }));
      await vi.advanceTimersByTimeAsync(3000);
      expect(await ended).toBeInstanceOf(TaskTimeoutError);
    });

    test('of 0 leaves an answer its time', async () => {
      const late: Reply = async (request) => {
        await new Promise((resolve) => void setTimeout(resolve, 5000));
        return tells(any, 'succeeded')(request);
      };
      const task = createVideoClient(any, { apiKey: 'k', fetch: gateway(late) }).waitForTask('task-1', { timeout: 0 });
      await vi.advanceTimersByTimeAsync(5000);
      expect((await task).state).toBe('succeeded');
    });

    test('cuts an answer whose body never ends', async () => {
      const { ended } = live(tells(any, 'running'), () => new Response(new ReadableStream()));
      await vi.advanceTimersByTimeAsync(60_000);
      expect(await ended).toMatchObject({ error: { code: 'task-timeout', task: { state: 'running' } }, at: 20_000 });
    });

    /** A client whose every sleep lasts longer than it was asked to, by so much. */
    const stalling = (milliseconds: number, reply: Reply, options: WaitOptions) => {
      const { client, time } = watching(any, [tells(any, 'running'), reply], {
        time: {
          now: () => time.now(),
          sleep: async (asked) => time.pass(asked > 0 ? asked + milliseconds : 0),
        },
      });
      return client.waitForTask('task-1', options);
    };
    const after =
      (milliseconds: number): Reply =>
      async (request) => {
        await new Promise((resolve) => void setTimeout(resolve, milliseconds));
        return tells(any, 'succeeded')(request);
      };

    test.each([
      ['the machine was suspended for hours', 3 * 3_600_000, undefined],
      ['it stalled at the last query', 999, 4000],
    ])('leaves the last query a second, although %s', async (_name, milliseconds, timeout) => {
      const task = stalling(milliseconds, after(900), { timeout });
      await vi.advanceTimersByTimeAsync(900);
      expect((await task).state).toBe('succeeded');
      const silent = failureOf(stalling(milliseconds, hangs, { timeout }));
      await vi.advanceTimersByTimeAsync(1000);
      expect(await silent).toMatchObject({ code: 'task-timeout', cause: { code: 'connection' } });
    });

    test('of less than a second is not overshot by a query', async () => {
      const client = createVideoClient(any, { apiKey: 'k', fetch: gateway(hangs) });
      const ended = failureOf(client.waitForTask('task-1', { timeout: 300 }));
      await vi.advanceTimersByTimeAsync(300);
      expect(await ended).toBeInstanceOf(TaskTimeoutError);
    });

    test('one query takes no longer than a request may, and is tried again', async () => {
      const fetch = gateway(hangs, tells(any, 'succeeded'));
      const client = createVideoClient(any, { apiKey: 'k', fetch, requestTimeout: 10_000, random: () => 0 });
      const task = client.waitForTask('task-1');
      await vi.advanceTimersByTimeAsync(15_000);
      expect((await task).state).toBe('succeeded');
    });
  });
});
