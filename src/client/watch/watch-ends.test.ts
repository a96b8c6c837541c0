/** How a watch ends, and what it takes for an end. */
import { describe, expect, test } from 'vitest';
import { providerIds, providers } from '#providers/index.ts';
import { createSimulator } from '#simulator/index.ts';
import { taskStates, type TaskState } from '#tasks/task.ts';
import { failureOf, request as film } from '../../../test/support/clients.ts';
import { answers, bodyOf, tells, watching } from '../../../test/support/gateway.ts';
import { createVideoClient } from '../create-video-client.ts';
import { PollFailedError, TaskCancelledError, TaskExpiredError, TaskFailedError } from '../errors.ts';
import type { TaskUpdate } from './watch.ts';

const any = 'tokenhub';

/** How a wait ends: the state of the task. */
async function verdict(ended: Promise<{ state: string }>): Promise<string> {
  try {
    return (await ended).state;
  } catch (error) {
    return Object(error).code;
  }
}

/** What people, proxies and new versions make of a word. */
function spellingsOf(word: string): string[] {
  const parts = word.split(/[_\- ]/);
  const joined = ['_', '-', ' ', ''].map((separator) => parts.join(separator));
  const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1).toLowerCase();
  const camel = parts.map((part, index) => (index === 0 ? part.toLowerCase() : capital(part))).join('');
  const all = [word, camel, parts.map(capital).join(''), ...joined];
  const doubled = all.flatMap((text) => [text, text.replace(/cancell/i, 'cancel')]);
  return [...new Set(doubled.flatMap((text) => [text, text.toLowerCase(), text.toUpperCase(), capital(text)]))];
}

const verdicts: Readonly<Record<TaskState, string>> = {
  queued: 'task-timeout',
  running: 'task-timeout',
  succeeded: 'succeeded',
  failed: 'task-failed',
  cancelled: 'task-cancelled',
  expired: 'task-expired',
};

describe.each(providerIds)('%s', (id) => {
  const { reads, writes } = providers[id].contract.lifecycle;
  const words = Object.entries(reads).flatMap(([word, meaning]) =>
    taskStates.filter((state) => state === meaning).map((state) => [word, state] as const),
  );
  const errors = { failed: TaskFailedError, cancelled: TaskCancelledError, expired: TaskExpiredError } as const;

  test.each(words)('the word %s means %s in every spelling: no end too early, and none missed', async (word, state) => {
    for (const spelling of spellingsOf(word)) {
      const { client, at } = watching(id, [
        tells(id, state, { word: spelling, output: { videoUrl: 'https://a/1.mp4' } }),
      ]);
      const updates: TaskUpdate[] = [];
      const ended = client.waitForTask('task-1', {
        timeout: 7000,
        pollInterval: 5000,
        onUpdate: (update) => void updates.push(update),
      });
      expect(await verdict(ended), spelling).toBe(verdicts[state]);
      expect(at, spelling).toHaveLength(state === 'queued' || state === 'running' ? 3 : 1);
      expect(updates[0]).toMatchObject({ status: spelling, isKnownStatus: true, task: { state } });
    }
  });

  test.each(Object.entries(errors))('a task that is told as %s is a typed error', async (state, type) => {
    const word = Object.entries(reads).find(([, meaning]) => meaning === state)?.[0];
    const body = JSON.parse(JSON.stringify(bodyOf(id, 'failed', { word, failure: { message: 'The sky is closed' } })));
    const { client } = watching(id, [answers(200, body)]);
    const error = await failureOf(client.waitForTask('task-1'));
    expect(error).toBeInstanceOf(type);
    expect(error).toMatchObject({ code: `task-${state}`, provider: id, task: { id: 'task-1', state } });
    const failure = providers[id].readTask(body)?.failure;
    expect(Object(error).task.failure).toEqual(failure);
    expect(Object(error).message).toMatch(failure ? /The sky is closed/ : /gives no reason/);
  });

  test.each([
    ['fail', 'failed'],
    ['moderation-late', 'failed'],
    ['cancelled', 'cancelled'],
    ['expired', 'expired'],
  ] as const)('the scenario %s is the error of its end', async (scenario, state) => {
    const { fetch, time } = createSimulator({ scenario });
    const client = createVideoClient(id, { apiKey: 'k', fetch, time });
    const told = taskStates.find((known) => reads[writes[state]] === known) ?? state;
    expect(await verdict(client.waitForTask(await client.create(film)))).toBe(`task-${told}`);
  });

  test.each(['stuck', 'slow', 'unknown-status', 'other-spelling', 'progress-backwards', 'queue-position'])(
    'the scenario %s ends when the task does, or with the timeout',
    async (scenario) => {
      const { fetch, time, tasks } = createSimulator({ scenario, queued: 30_000, running: 120_000 });
      const client = createVideoClient(id, { apiKey: 'k', fetch, time });
      const ended = await verdict(client.waitForTask(await client.create(film)));
      expect(ended).toBe(scenario === 'stuck' ? 'task-timeout' : 'succeeded');
      expect(await tasks()).toMatchObject([{ state: scenario === 'stuck' ? 'running' : 'succeeded' }]);
    },
  );

  test('another process goes on with the id alone', async () => {
    const { fetch, time, clock } = createSimulator({ queued: 60_000, running: 60_000 });
    clock.freeze();
    const process = () => createVideoClient(id, { apiKey: 'k', fetch, time });
    const task = await process().create(film);
    expect(await verdict(process().waitForTask(task.id, { timeout: 30_000 }))).toBe('task-timeout');
    expect((await process().waitForTask(task.id)).id).toBe(task.id);
  });

  test('several wait for one task at once', async () => {
    const { fetch, time, clock } = createSimulator({ queued: 60_000, running: 60_000 });
    clock.freeze();
    const client = createVideoClient(id, { apiKey: 'k', fetch, time });
    const task = await client.create(film);
    const ends = await Promise.all([1, 2, 3].map(() => client.waitForTask(task)));
    expect(new Set(ends.map(({ output }) => output.videoUrl)).size).toBe(1);
  });

  test.each([undefined, null, 7, {}, ['succeeded']])('a status %j is no status, and no end', async (word) => {
    const { client } = watching(id, [tells(id, 'succeeded', { word }), tells(id, 'failed')]);
    const troubles: string[] = [];
    const onTrouble = ({ error }: { error: { code: string } }) => void troubles.push(error.code);
    expect(await verdict(client.waitForTask('task-1', { onTrouble }))).toBe('task-failed');
    expect(troubles).toEqual(['invalid-response']);
  });

  test.each(['', 'preparing', 'completed?', 'not_completed', 'timed_out', '成功', 'done', 'constructor', '__proto__'])(
    'a status %j that no document knows counts as running, and is told',
    async (word) => {
      const { client } = watching(id, [tells(id, 'queued', { word }), tells(id, 'succeeded')]);
      const seen: unknown[] = [];
      await client.waitForTask('task-1', {
        onUpdate: ({ status, isKnownStatus, task }) => void seen.push([status, isKnownStatus, task.state]),
      });
      expect(seen).toEqual([
        [word, false, 'running'],
        [writes.succeeded, true, 'succeeded'],
      ]);
    },
  );

  test('a status that no document knows ends the watch where that is wanted', async () => {
    const { client, at } = watching(id, [tells(id, 'running'), tells(id, 'running', { word: 'preparing' })]);
    const seen: string[] = [];
    const onUpdate = ({ status }: TaskUpdate) => void seen.push(status);
    const error = await failureOf(client.waitForTask('task-1', { unknownStatus: 'fail', onUpdate }));
    expect(error).toBeInstanceOf(PollFailedError);
    const pointer = `/${providers[id].statusPath.join('/')}`;
    expect(error).toMatchObject({
      taskId: 'task-1',
      task: { state: 'running' },
      cause: { code: 'invalid-response', issues: [{ pointer, received: 'preparing' }], body: expect.anything() },
    });
    const known = providers[id].contract.operations.map((operation) => operation.id);
    expect(known).toContain(Object(error).cause.operation);
    expect(seen).toEqual([writes.running, 'preparing']);
    expect(at).toHaveLength(2);
  });

  test('a success without a video, or with an empty URL, is none', async () => {
    const replies = [undefined, { videoUrl: '' }].map((output) => tells(id, 'succeeded', { output }));
    const { client, at } = watching(id, [...replies, tells(id, 'succeeded')]);
    expect((await client.waitForTask('task-1')).output.videoUrl).toMatch(/^https:/);
    expect(at).toHaveLength(3);
  });

  test('the task keeps the id that it was asked for by', async () => {
    const { client } = watching(id, [tells(id, 'succeeded')]);
    expect((await client.waitForTask('another-name')).id).toBe('another-name');
    expect((await client.get('another-name')).id).toBe('another-name');
  });
});

describe('updates', () => {
  test('come one for each query that told of the task, with its number and the time', async () => {
    const replies = [tells(any, 'queued'), answers(500), tells(any, 'running'), tells(any, 'succeeded')];
    const { client } = watching(any, replies);
    const updates: TaskUpdate[] = [];
    for await (const update of client.watch({ id: 'task-1' })) updates.push(update);
    expect(updates).toMatchObject([
      { polls: 1, elapsed: 0, status: 'queued', task: { state: 'queued' } },
      { polls: 3, elapsed: 10_000, status: 'running', task: { state: 'running' } },
      { polls: 4, elapsed: 15_750, status: 'succeeded', task: { state: 'succeeded', output: expect.anything() } },
    ]);
  });

  test('end without an error, however the task has ended', async () => {
    for (const state of ['succeeded', 'failed'] as const) {
      const { client } = watching(any, [tells(any, state)]);
      const updates = client.watch('task-1');
      expect(await updates.next()).toMatchObject({ done: false, value: { task: { state } } });
      expect(await updates.next()).toEqual({ done: true, value: undefined });
    }
  });

  test('begin when the first is asked for', async () => {
    const { client, fetch, time } = watching(any, [tells(any, 'succeeded')]);
    const updates = client.watch('task-1', { timeout: 1000 });
    expect(fetch.requests).toEqual([]);
    time.pass(60_000);
    expect((await updates.next()).value).toMatchObject({ elapsed: 0 });
  });

  test('never show less progress than before, nor more than all of it', async () => {
    const told = [0, undefined, 40, 10, undefined, 55, -3, 900, 60];
    const replies = told.map((progress) => {
      const body = Object(JSON.parse(JSON.stringify(bodyOf('apimart', 'running'))));
      if (progress === undefined) delete body.data.progress;
      else body.data.progress = progress;
      return answers(200, body);
    });
    const { client } = watching('apimart', [...replies, tells('apimart', 'succeeded', { progress: 100 })]);
    const seen: unknown[] = [];
    for await (const { task } of client.watch('task-1')) seen.push(task.progress);
    expect(seen).toEqual([0, 0, 40, 40, 40, 55, 55, 100, 100, 100]);
  });

  test('show no progress where none is told', async () => {
    const { client } = watching(any, [tells(any, 'running'), tells(any, 'succeeded')]);
    for await (const { task } of client.watch('task-1')) expect(task).not.toHaveProperty('progress');
  });
});
