/** What rules a watch, and what is refused. */
import { expect, test } from 'vitest';
import { providers } from '#providers/index.ts';
import { createSimulator } from '#simulator/index.ts';
import { failureOf, request as film } from '../../../test/support/clients.ts';
import { differences, gateway, quickTime, start, tells, watching } from '../../../test/support/gateway.ts';
import { createVideoClient } from '../create-video-client.ts';
import { createClientOf } from '../create-client-of.ts';
import { ConfigurationError } from '../errors.ts';

const any = 'tokenhub';

const polled = async (options: object, replies = [tells(any, 'running')]) => {
  const { client, at } = watching(any, replies);
  await failureOf(client.waitForTask('task-1', { timeout: 20_000, ...options }));
  return at;
};

test('pollInterval stands in the place of the advice, shorter or longer', async () => {
  expect((await polled({ pollInterval: 1000 })).slice(0, 2)).toEqual([0, 1]);
  expect((await polled({ pollInterval: 15_000 })).slice(0, 2)).toEqual([0, 15]);
});

test('pollInterval rules the first query of a new task, too', async () => {
  const { fetch, time, clock } = createSimulator();
  clock.freeze();
  const began = clock.now();
  const client = createVideoClient('cometapi', { apiKey: 'k', fetch, time, random: () => 0 });
  const seen: number[] = [];
  await client.waitForTask(await client.create(film), {
    pollInterval: 2000,
    onUpdate: () => void seen.push(clock.now() - began),
  });
  expect(seen).toEqual([2000, 4000, 6300]);
});

test('maxPollInterval ends the growth, also below the advice', async () => {
  expect(await polled({ maxPollInterval: 2000 })).toEqual([0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 19]);
  expect(differences(await polled({ pollInterval: 4000, maxPollInterval: 4000 }))).toEqual([4, 4, 4, 4, 3]);
});

test('a provider that advises more than half a minute is not asked sooner', async () => {
  const slow = structuredClone(providers[any].contract);
  const contract = {
    ...slow,
    lifecycle: { ...slow.lifecycle, polling: { firstAfterSeconds: 90, everySeconds: 60 } },
  };
  const at: number[] = [];
  const time = quickTime();
  const fetch = gateway(() => {
    at.push((time.now() - start) / 1000);
    return Response.json({ id: 'task-1', status: 'running' });
  });
  const client = createClientOf({ ...providers[any], contract }, { apiKey: 'k', fetch, time, random: () => 0 });
  await failureOf(client.waitForTask('task-1', { timeout: 200_000 }));
  expect(at).toEqual([0, 60, 120, 180, 199]);
});

test.each([
  ...['timeout', 'pollInterval', 'maxPollInterval'].flatMap((name) =>
    [-1, Number.NaN, '5', null].map((value): [object, string, unknown] => [{ [name]: value }, name, value]),
  ),
  [{ pollInterval: 0 }, 'pollInterval', 0],
  [{ maxPollInterval: 0 }, 'maxPollInterval', 0],
  [{ pollInterval: 5000, maxPollInterval: 4999 }, 'maxPollInterval', 4999],
  ...['unavailable', 'malformed', 'unknownTask'].flatMap((name) =>
    [-1, Number.NaN, '5'].map((value): [object, string, unknown] => [
      { tolerance: { [name]: value } },
      `tolerance.${name}`,
      value,
    ]),
  ),
  [{ unknownStatus: 'failed' }, 'unknownStatus', 'failed'],
])('%j is refused before anybody is asked', async (options, name, value) => {
  const { client, fetch } = watching(any, []);
  expect(() => client.watch('task-1', options)).toThrow(ConfigurationError);
  const error = await failureOf(client.waitForTask('task-1', options));
  expect(error).toBeInstanceOf(ConfigurationError);
  expect(Object(error).message).toContain(name);
  expect(Object(error).message).toContain(String(value));
  expect(fetch.requests).toEqual([]);
});

test('what is undefined is the default', async () => {
  const options = { timeout: undefined, pollInterval: undefined, maxPollInterval: undefined, tolerance: undefined };
  const { client } = watching(any, [tells(any, 'succeeded')]);
  await client.waitForTask('task-1', { ...options, signal: undefined, unknownStatus: undefined });
});

test('an id that is none is refused before anybody is asked', async () => {
  const { client } = watching(any, [tells(any, 'running')]);
  expect(await failureOf(client.waitForTask(''))).toBeInstanceOf(TypeError);
  expect(await failureOf(client.waitForTask('..'))).toBeInstanceOf(TypeError);
});
