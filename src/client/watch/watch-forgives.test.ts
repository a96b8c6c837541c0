/** What a watch forgives, for how long, and what it takes for final at once. */
import { describe, expect, test } from 'vitest';
import { providerIds, providers } from '#providers/index.ts';
import { createSimulator } from '#simulator/index.ts';
import { failureOf, request as film } from '../../../test/support/clients.ts';
import { answers, breaks, tells, watching, type Reply } from '../../../test/support/gateway.ts';
import { createVideoClient } from '../create-video-client.ts';
import { ApiError, ConnectionError, InvalidResponseError, PollFailedError } from '../errors.ts';
import type { PollTrouble } from './watch.ts';

const any = 'tokenhub';
const times = (count: number, reply: Reply): Reply[] => Array.from({ length: count }, () => reply);
const html = answers(200, '<html><body>Bad gateway</body></html>', { 'content-type': 'text/html' });
const noVideo = tells(any, 'succeeded', { output: undefined });

/** Kinds of failures, and how many in a row are forgiven. */
const kinds: readonly [name: string, reply: Reply, forgiven: number, cause: unknown][] = [
  ['a broken connection', breaks, 10, ConnectionError],
  ['a server error', answers(500), 10, ApiError],
  ['the page of a proxy', answers(502, '<html>502</html>'), 10, ApiError],
  ['a page with the status of a success', html, 5, InvalidResponseError],
  ['broken JSON', answers(200, '{"id":"task-1","sta'), 5, InvalidResponseError],
  ['an empty answer', answers(200), 5, InvalidResponseError],
  ['an answer that tells of no task', answers(200, { ok: true }), 5, InvalidResponseError],
  ['a list', answers(200, []), 5, InvalidResponseError],
  ['a success that names no video', noVideo, 5, InvalidResponseError],
  ['a task that is not known', answers(404), 6, ApiError],
];

describe.each(kinds)('%s', (_name, reply, forgiven, cause) => {
  test(`is forgiven ${forgiven} times in a row`, async () => {
    const { client, at } = watching(any, [...times(forgiven, reply), tells(any, 'succeeded')]);
    expect((await client.waitForTask('task-1')).state).toBe('succeeded');
    expect(at).toHaveLength(forgiven + 1);
  });

  test('once more ends the watch, with all that is known', async () => {
    const { client, at } = watching(any, [tells(any, 'running', { progress: 7 }), reply]);
    const error = await failureOf(client.waitForTask('task-1'));
    expect(error).toBeInstanceOf(PollFailedError);
    expect(error).toMatchObject({
      code: 'poll-failed',
      provider: any,
      taskId: 'task-1',
      task: { id: 'task-1', state: 'running' },
    });
    expect(Object(error).cause).toBeInstanceOf(cause);
    expect(Object(error).message).toMatch(/task-1.*may still run and be billed/);
    expect(at).toHaveLength(forgiven + 2);
  });

  test('counts only what comes in a row', async () => {
    const round = [...times(forgiven, reply), tells(any, 'running')];
    const { client } = watching(any, [...round, ...round, ...round, tells(any, 'succeeded')]);
    await client.waitForTask('task-1');
  });

  test('is asked for again after waits that double up to the maximum', async () => {
    const { client } = watching(any, [reply]);
    const waits: number[] = [];
    const onTrouble = ({ retryIn }: PollTrouble) => void waits.push(retryIn / 1000);
    await failureOf(client.waitForTask('task-1', { onTrouble }));
    const doubling = [5, 10, 20, 25, 25, 25, 25, 25, 25, 25];
    expect(waits).toEqual(doubling.slice(0, forgiven));
  });
});

test('each kind has a budget of its own', async () => {
  const all = [...times(10, breaks), ...times(5, html), ...times(6, answers(404))];
  const mixed = all.map((_, index) => all[(index * 8) % all.length] ?? breaks);
  const { client } = watching(any, [...mixed, tells(any, 'succeeded')]);
  await client.waitForTask('task-1');
});

test('another kind in between does not give a budget back', async () => {
  const { client, at } = watching(any, [html, answers(429), html, breaks, html, answers(404)]);
  const error = await failureOf(client.waitForTask('task-1', { tolerance: { malformed: 2 } }));
  expect(error).toMatchObject({ code: 'poll-failed', task: undefined, cause: { code: 'invalid-response' } });
  expect(at).toHaveLength(5);
});

test.each([
  ['unavailable', breaks],
  ['unavailable', answers(503)],
  ['malformed', html],
  ['unknownTask', answers(404)],
] as const)('tolerance.%s rules, and 0 forgives nothing', async (kind, reply) => {
  for (const [tolerance, queries] of [
    [0, 1],
    [2, 3],
    [15, 16],
  ] as const) {
    const { client, at } = watching(any, [reply]);
    const error = await failureOf(client.waitForTask('task-1', { tolerance: { [kind]: tolerance } }));
    expect(error).toBeInstanceOf(PollFailedError);
    expect(at).toHaveLength(queries);
  }
});

test('a budget without an end leaves only the timeout', async () => {
  const { client } = watching(any, [breaks]);
  const error = await failureOf(client.waitForTask('task-1', { tolerance: { unavailable: Infinity } }));
  expect(error).toMatchObject({ code: 'task-timeout', cause: { code: 'connection' } });
});

test('429 is never used up', async () => {
  const { client, at } = watching(any, [...times(50, answers(429)), tells(any, 'succeeded')]);
  await client.waitForTask('task-1');
  expect(at).toHaveLength(51);
});

test('a refusal that says itself what it is counts as that', async () => {
  const { client, at } = watching('cometapi', [
    answers(500, { error: { message: '', code: 'insufficient_user_quota' } }),
  ]);
  await failureOf(client.waitForTask('task-1'));
  expect(at).toHaveLength(1);
});

test.each([401, 402, 403, 405, 409, 410, 422, 302])('%i is final at once', async (status) => {
  const replies = [tells(any, 'running'), answers(status, { error: { message: 'No' } }), tells(any, 'succeeded')];
  const { client, at } = watching(any, replies);
  const told: PollTrouble[] = [];
  const error = await failureOf(client.waitForTask('task-1', { onTrouble: (trouble) => told.push(trouble) }));
  expect(error).toBeInstanceOf(PollFailedError);
  expect(error).toMatchObject({ taskId: 'task-1', task: { state: 'running' }, cause: { code: 'api', status } });
  expect(at).toHaveLength(2);
  expect(told).toEqual([]);
});

test('onTrouble is told what failed, how often in a row, and when it will be tried again', async () => {
  const { client, at } = watching(any, [breaks, breaks, html, tells(any, 'running'), breaks, tells(any, 'succeeded')]);
  const told: [unknown, number, number][] = [];
  await client.waitForTask('task-1', {
    onTrouble: ({ error, inARow, retryIn }) => void told.push([error.code, inARow, retryIn]),
  });
  expect(told).toEqual([
    ['connection', 1, 5000],
    ['connection', 2, 10_000],
    ['invalid-response', 1, 5000],
    ['connection', 1, 5000],
  ]);
  expect(at).toEqual([0, 5, 15, 20, 25, 30]);
});

test('onTrouble is told the truth also before the last query, and nothing after it', async () => {
  const { client, at } = watching(any, [breaks]);
  const told: number[] = [];
  const onTrouble = ({ retryIn }: PollTrouble) => void told.push(retryIn);
  await failureOf(client.waitForTask('task-1', { timeout: 10_000, onTrouble }));
  expect(at).toEqual([0, 5, 9]);
  expect(told).toEqual([5000, 4000]);
});

describe.each(providerIds)('%s', (id) => {
  const { refusalOf, unknown } = refusals(id);

  test('a task that is not known yet, in the words of the provider, is waited for', async () => {
    const { client } = watching(id, [unknown, unknown, tells(id, 'succeeded')]);
    await client.waitForTask('task-1');
  });

  test('a task that is no longer known, after it was, ends the watch', async () => {
    const { client, at } = watching(id, [tells(id, 'running'), unknown]);
    const error = await failureOf(client.waitForTask('task-1'));
    expect(error).toMatchObject({ code: 'poll-failed', task: { state: 'running' }, cause: { kind: 'unknown-task' } });
    expect(Object(error).message).toMatch(/does not know it, or not any more/);
    expect(at).toHaveLength(8);
  });

  test.each(['unauthorized', 'insufficient-balance'] as const)('%s ends the watch at once', async (kind) => {
    const { client, at } = watching(id, [refusalOf(kind)]);
    const error = await failureOf(client.waitForTask('task-1'));
    expect(error).toMatchObject({ code: 'poll-failed', task: undefined, cause: { kind } });
    expect(at).toHaveLength(1);
  });

  test.each([
    ['flaky-poll', 'succeeded'],
    ['lagging-404', 'succeeded'],
    ['rate-limited', 'succeeded'],
    ['chaos', 'succeeded'],
  ])('the scenario %s ends in a video all the same', async (scenario) => {
    const simulator = createSimulator({ scenario, seed: 1, queued: 20_000, running: 90_000 });
    const { fetch, time } = simulator;
    const client = createVideoClient(id, { apiKey: 'k', fetch, time });
    const task = await client.waitForTask(await client.create(film));
    expect(task.output?.videoUrl).toMatch(/^https:/);
  });

  test('a key that expires in mid-job is not tried again', async () => {
    const { fetch, time, journal } = createSimulator({ scenario: 'key-expired' });
    const client = createVideoClient(id, { apiKey: 'k', fetch, time });
    const task = await client.create(film);
    expect(await failureOf(client.waitForTask(task))).toMatchObject({
      code: 'poll-failed',
      taskId: task.id,
      cause: { kind: 'unauthorized' },
    });
    expect(journal.list()).toHaveLength(2);
  });
});

function refusals(id: (typeof providerIds)[number]) {
  const refusalOf = (kind: 'unknown-task' | 'unauthorized' | 'insufficient-balance'): Reply => {
    const { status, body } = providers[id].writeError({ kind, message: 'No' });
    return () => Response.json(body, { status });
  };
  return { refusalOf, unknown: refusalOf('unknown-task') };
}
