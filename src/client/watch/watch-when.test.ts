/** When a watch asks: as the provider advises, and as it is told. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { providerIds, providers } from '#providers/index.ts';
import { createSimulator } from '#simulator/index.ts';
import { failureOf, request as film } from '../../../test/support/clients.ts';
import { answers, differences, start, tells, watching } from '../../../test/support/gateway.ts';
import { createVideoClient } from '../create-video-client.ts';
import { TaskTimeoutError } from '../errors.ts';

const any = 'tokenhub';

describe.each(providerIds)('%s', (id) => {
  const { firstAfterSeconds, everySeconds } = providers[id].contract.lifecycle.polling;

  test('a task that this client has created is asked for when the provider advises', async () => {
    const { fetch, time, clock } = createSimulator();
    clock.freeze();
    const began = clock.now();
    const client = createVideoClient(id, { apiKey: 'k', fetch, time, random: () => 0 });
    const task = await client.create(film);
    await client.waitForTask(task);
    expect(clock.now() - began).toBe(firstAfterSeconds * 1000);
    // What has passed until then counts.
    const second = await client.create(film);
    clock.advance(3000);
    await client.waitForTask(second.id);
    expect(clock.now() - began).toBe(2 * firstAfterSeconds * 1000);
  });

  test('a task of another process is asked for at once', async () => {
    const { client, at } = watching(id, [tells(id, 'succeeded')]);
    await client.waitForTask('task-1');
    expect(at).toEqual([0]);
  });

  test('waits begin with the advice, grow, and end at half a minute', async () => {
    const { client, at } = watching(id, [tells(id, 'running')]);
    await failureOf(client.waitForTask('task-1'));
    const waits = differences(at.slice(0, -1));
    expect(waits[0]).toBe(everySeconds);
    expect(waits).toEqual(waits.toSorted((a, b) => a - b));
    expect(waits[1]).toBeGreaterThan(everySeconds);
    expect(waits.at(-1)).toBe(25);
  });
});

test('no wait is shorter than the advice or longer than the maximum, whatever the chance', async () => {
  const half = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...providerIds),
      fc.infiniteStream(half),
      fc.option(fc.record({ pollInterval: fc.nat(60_000), more: fc.nat(60_000) }), { nil: undefined }),
      async (id, chance, own) => {
        const random = () => chance.next().value;
        const least = own ? own.pollInterval + 1 : providers[id].contract.lifecycle.polling.everySeconds * 1000;
        const most = own ? least + own.more : 30_000;
        const { client, at } = watching(id, [tells(id, 'running')], { random });
        const options = own && { pollInterval: least, maxPollInterval: most };
        await failureOf(client.waitForTask('task-1', { ...options, timeout: 100 * least }));
        // The last query comes sooner, so that it is answered in time.
        for (const wait of differences(at.slice(0, -1))) {
          expect(wait * 1000).toBeGreaterThanOrEqual(least - 0.01);
          expect(wait * 1000).toBeLessThanOrEqual(most + 0.01);
        }
      },
    ),
    { numRuns: 40 },
  );
});

test('waits that have grown are still spread', async () => {
  const ends = await Promise.all(
    [0, 0.99].map(async (chance) => {
      const { client, at } = watching(any, [tells(any, 'running')], { random: () => chance });
      await failureOf(client.waitForTask('task-1'));
      return differences(at).at(-2) ?? 0;
    }),
  );
  expect(ends[0]).toBe(25);
  expect(ends[1]).toBeCloseTo(30, 0);
});

test('a clock that was set back after the create lets nobody wait for longer', async () => {
  let now = start;
  const waits: number[] = [];
  const sleep = async (milliseconds: number) => void waits.push(milliseconds);
  const { fetch } = createSimulator();
  const client = createVideoClient(any, { apiKey: 'k', fetch, time: { now: () => now, sleep }, random: () => 0 });
  const task = await client.create(film);
  now -= 3_600_000;
  await client.watch(task).next();
  expect(waits).toEqual([5000]);
});

test('the first query of many tasks that were created together is spread, too', async () => {
  const { fetch, time, clock } = createSimulator();
  clock.freeze();
  const began = clock.now();
  const client = createVideoClient(any, { apiKey: 'k', fetch, time, random: () => 0.5 });
  await client.waitForTask(await client.create(film));
  expect(clock.now() - began).toBe(5500);
});

describe('Retry-After', () => {
  const date = (seconds: number) => new Date(start + seconds * 1000).toUTCString();
  const hour = 3600;

  test.each([
    ['seconds', { 'retry-after': '42' }],
    ['a date', { 'retry-after': date(42) }],
    ['a date of a clock that is an hour fast', { 'retry-after': date(hour + 42), date: date(hour) }],
    ['a date of a clock that is an hour slow', { 'retry-after': date(42 - hour), date: date(-hour) }],
    ['a date, beside a clock that was never set', { 'retry-after': date(42), date: new Date(0).toUTCString() }],
  ])('as %s is waited for, on 429 and 503', async (_form, headers) => {
    for (const status of [429, 503]) {
      const { client, at } = watching(any, [answers(status, '', headers), tells(any, 'succeeded')]);
      await client.waitForTask('task-1');
      expect(at).toEqual([0, 42]);
    }
  });

  test('is spread, and never shortened by it', async () => {
    const replies = [answers(429, '', { 'retry-after': '42' }), tells(any, 'succeeded')];
    const { client, at } = watching(any, replies, { random: () => 0.99 });
    await client.waitForTask('task-1');
    expect(at[1]).toBeGreaterThan(42);
    expect(at[1]).toBeLessThan(43);
  });

  test.each(['0', '1', 'soon', '', '-7', date(-42)])('of %j does not make it ask sooner than usual', async (value) => {
    const { client, at } = watching(any, [answers(503, '', { 'retry-after': value }), tells(any, 'succeeded')]);
    await client.waitForTask('task-1');
    expect(at).toEqual([0, 5]);
  });

  test('on an answer that tells of the task is a hint: heeded up to the maximum', async () => {
    const hint = (value: string) => tells(any, 'running', { headers: { 'retry-after': value } });
    const { client, at } = watching(any, [hint('12'), hint('86400'), hint('1'), tells(any, 'succeeded')]);
    await client.waitForTask('task-1');
    expect(at.slice(0, 3)).toEqual([0, 12, 42]);
    expect(at[3]).toBeGreaterThanOrEqual(47);
  });

  test.each([429, 503])('beyond the timeout, with %i, leaves it to the last query', async (status) => {
    const busy = answers(status, '', { 'retry-after': '3600' });
    const { client, at } = watching(any, [busy, tells(any, 'succeeded')]);
    await client.waitForTask('task-1', { timeout: 60_000 });
    expect(at).toEqual([0, 59]);
    const never = watching(any, [tells(any, 'running'), busy]);
    const error = await failureOf(never.client.waitForTask('task-1', { timeout: 60_000 }));
    expect(error).toBeInstanceOf(TaskTimeoutError);
    expect(error).toMatchObject({ task: { state: 'running' }, cause: { code: 'api', retryAfter: 3_600_000 } });
    expect(never.at).toEqual([0, 5, 59]);
  });

  test('in the last moment does not bring another query', async () => {
    const { client, at } = watching(any, [tells(any, 'running'), answers(429, '', { 'retry-after': '0.1' })]);
    const error = await failureOf(client.waitForTask('task-1', { timeout: 10_000 }));
    expect(error).toMatchObject({ code: 'task-timeout', cause: { kind: 'rate-limited' } });
    expect(at).toEqual([0, 5, 9]);
  });

  test('as a hint beyond the timeout leaves it to the last query, too', async () => {
    const { client, at } = watching(any, [tells(any, 'running', { headers: { 'retry-after': '30' } })]);
    expect(await failureOf(client.waitForTask('task-1', { timeout: 20_000 }))).toBeInstanceOf(TaskTimeoutError);
    expect(at).toEqual([0, 19]);
  });

  test('shortly before the timeout leaves time for a last query', async () => {
    const { client, at } = watching(any, [answers(429, '', { 'retry-after': '59.5' }), tells(any, 'succeeded')]);
    await client.waitForTask('task-1', { timeout: 60_000 });
    expect(at).toEqual([0, 59]);
  });
});
