/** What a client has besides creating, waiting and downloading. */
import { describe, expect, test } from 'vitest';
import { providerIds, providers } from '#providers/index.ts';
import { createSimulator } from '#simulator/simulator.ts';
import { createClock } from '#tasks/clock.ts';
import type { VideoRequestInput } from '#tasks/task.ts';
import { createClientOf } from './create-client-of.ts';
import { createVideoClient } from './create-video-client.ts';
import { isClientError } from './errors.ts';

const request: VideoRequestInput = { model: 'seedance-2.0', prompt: 'A paper boat', seconds: 5 };
const apiKey = 'any-key';

function play(id: (typeof providerIds)[number]) {
  const simulator = createSimulator({ clock: createClock({ mode: 'frozen' }) });
  const { fetch, time } = simulator;
  return { simulator, client: createVideoClient(id, { apiKey, fetch, time }) };
}

describe.each(providerIds)('%s', (id) => {
  test('a request is prepared as it would be sent, with its price, and nothing is sent', () => {
    const { client, simulator } = play(id);
    const prepared = client.prepare(request);
    expect(prepared).toMatchObject({ ok: true, request: { seconds: 5 } });
    expect(client.prepare({ ...request, seconds: 60 })).toMatchObject({ ok: false, violations: [{ given: 60 }] });
    expect(simulator.journal.seen).toBe(0);
  });

  test('what is prepared is what a create then sends', async () => {
    const { client, simulator } = play(id);
    const prepared = client.prepare(request);
    await client.create(request);
    const [charged] = simulator.ledger.entries({}, simulator.clock.now());
    expect(prepared.ok && prepared.charge?.amount).toBe(charged?.amount);
    expect(charged?.model).toBe(prepared.model);
  });

  test('a task is meant by itself or by its id', async () => {
    const { client } = play(id);
    const created = await client.create(request);
    expect(await client.get(created)).toEqual(await client.get(created.id));
    expect((await client.waitForTask({ id: created.id })).state).toBe('succeeded');
  });

  test.each([undefined, null, 5, {}, { id: 5 }])('what is neither is told so at once: %j', async (task) => {
    const { client, simulator } = play(id);
    const given = JSON.parse(JSON.stringify({ task })).task;
    await expect(client.get(given)).rejects.toThrow('a task is meant by its id');
    await expect(client.waitForTask(given)).rejects.toThrow('a task is meant by its id');
    await expect(client.download(given, 'nowhere.mp4')).rejects.toThrow('a task is meant by its id');
    expect(simulator.journal.seen).toBe(0);
  });

  test('an option that nobody knows is refused, and nothing is sent', async () => {
    const { client, simulator } = play(id);
    const slip = (name: string) => JSON.parse(`{"${name}": 5}`);
    expect(() => createVideoClient(id, slip('baseURL'))).toThrow(
      'baseURL: there is no such option; did you mean baseUrl?',
    );
    await expect(client.create(request, slip('idempotenyKey'))).rejects.toThrow('did you mean idempotencyKey?');
    await expect(client.get('task_1', slip('timeout'))).rejects.toThrow(
      'the options are signal, headers, requestTimeout',
    );
    await expect(client.waitForTask('task_1', slip('polInterval'))).rejects.toThrow('did you mean pollInterval?');
    await expect(client.download('task_1', 'nowhere.mp4', slip('onprogress'))).rejects.toThrow(
      'did you mean onProgress?',
    );
    expect(() => client.watch('task_1', slip('interval'))).toThrow('interval: there is no such option');
    expect(simulator.journal.seen).toBe(0);
  });

  test('a call has headers and a time limit of its own', async () => {
    const { client, simulator } = play(id);
    const { id: task } = await client.create(request, { headers: { 'x-mock-scenario': 'fail' } });
    await expect(client.waitForTask(task)).rejects.toMatchObject({ code: 'task-failed' });
    await expect(client.get(task, { requestTimeout: 0 })).rejects.toMatchObject({ code: 'configuration' });
    expect(simulator.journal.list().map(({ scenario }) => scenario)).toContain('fail');
  });

  test('a webhook is read as the task that it tells of, where there are webhooks', async () => {
    const { client, simulator } = play(id);
    const created = await client.create(request);
    await simulator.advanceUntilDone(created.id);
    const { writeWebhook } = providers[id];
    const told = await simulator.task(created.id);
    if (!writeWebhook || !told) {
      expect(() => client.readWebhook({})).toThrow('there is no documented operation to post to a webhook');
      return;
    }
    const read = client.readWebhook(JSON.parse(JSON.stringify(writeWebhook(told))));
    expect(read).toMatchObject({ id: created.id, state: 'succeeded', provider: id });
    expect(read?.output?.videoUrl).toContain('.mp4');
    expect(client.readWebhook({ hello: 'world' })).toBeUndefined();
  });

  test('a client of the provider alone does the same', async () => {
    const { simulator } = play(id);
    const { fetch, time } = simulator;
    const client = createClientOf(providers[id], { apiKey, fetch, time });
    expect((await client.waitForTask(await client.create(request))).state).toBe('succeeded');
  });
});

test('a word that names no provider is told so', () => {
  const word = JSON.parse('"openai"');
  expect(() => createVideoClient(word)).toThrow('openai: there is no such provider; there are ');
  try {
    createVideoClient(word);
  } catch (error) {
    expect(isClientError(error) && error.code).toBe('configuration');
  }
});
