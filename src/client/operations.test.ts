/**
 * The generated operations, bound to a client: what is sent arrives, and what comes back is what the contract says or
 * an error that says where it is not.
 */
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { createApimartClient } from '#generated/apimart/entry.gen.ts';
import { createTokenhubClient } from '#generated/tokenhub/entry.gen.ts';
import { providerIds, providers, type ProviderId } from '#providers/index.ts';
import { createSimulator } from '#simulator/index.ts';
import { readSpec } from '../../scripts/specs.ts';
import { apiKey, failureOf, generatedClient, request, ways } from '../../test/support/clients.ts';
import { issueOf } from './exchange/issues.ts';
import { createVideoClient } from './create-video-client.ts';
import { AmbiguousCreateError, ApiError, InvalidResponseError, InvalidRequestError } from './errors.ts';
import type { Fetch, VideoClientOptions } from './settings.ts';

function mock() {
  const simulator = createSimulator({ seed: 1 });
  const options: VideoClientOptions = { apiKey, fetch: simulator.fetch, time: simulator.time };
  return { simulator, options };
}

/** A mock whose answers are bent before they arrive. */
function bent(bend: (body: string) => string) {
  const { simulator, options } = mock();
  const fetch: Fetch = async (...sent) => {
    const response = await simulator.fetch(...sent);
    return new Response(bend(await response.text()), response);
  };
  return { simulator, options: { ...options, fetch } };
}

const png = new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])], { type: 'image/png' });
const prompt = 'A paper boat drifts down a rainy street';

/** Every operation of a provider, one after the other, on a task that has come to its end. */
async function tour(id: ProviderId, options: VideoClientOptions, finish: (task: string) => Promise<void>) {
  const { operation, createRaw } = generatedClient(id, options);
  const { contract, operations, readTask } = providers[id];
  const create = async () => readTask((await createRaw()).data)?.id ?? '';
  const done = await create();
  await finish(done);
  for (const { id: name, path, method } of contract.operations) {
    const meaning = operations[name];
    if (meaning?.kind === 'get' || meaning?.kind === 'content') {
      const { data } = await operation(name, { path: { [meaning.taskId]: done } });
      if (meaning.kind === 'get') expect(readTask(data)?.state).toBe('succeeded');
      else expect(data).toMatchObject({ type: 'video/mp4', size: expect.toSatisfy((size: number) => size > 10_000) });
    } else if (meaning?.kind === 'cancel') {
      const { data } = await operation(name, { path: { [meaning.taskId]: await create() } });
      expect(readTask(data)?.state).toBe('cancelled');
    } else if (meaning?.kind === 'upload') {
      await operation(name, { body: { [meaning.field]: new File([png], 'cat.png', { type: 'image/png' }) } });
    } else if (meaning?.kind === 'read') {
      const parameters = Object(readSpec(id).paths[path]?.[method.toLowerCase()]).parameters ?? [];
      const query = Object.fromEntries(parameters.map((each: Parameter) => [each.name, each.example]));
      expect((await operation(name, { query })).data).toBeTypeOf('object');
    }
  }
}

type Parameter = { readonly name: string; readonly example: string };

describe.each(providerIds)('%s', (id) => {
  const { contract } = providers[id];

  test('answers every documented operation', async () => {
    const { simulator, options } = mock();
    await tour(id, options, (task) => simulator.advanceUntilDone(task));
    const called = simulator.journal.list();
    expect(new Set(called.map(({ operation }) => operation))).toEqual(
      new Set(contract.operations.map((each) => each.id)),
    );
    expect(called.map(({ status }) => status)).toEqual(called.map(() => 200));
    expect(called.every((entry) => entry.request.headers.authorization !== undefined)).toBe(true);
  });

  test('has a bound method for every documented operation beside the common ones', () => {
    const { client } = generatedClient(id, mock().options);
    expect(Object.keys(client)).toEqual(expect.arrayContaining(contract.operations.map((operation) => operation.id)));
    expect(Object.keys(client)).toEqual(expect.arrayContaining(['create', 'get', 'cancel', 'watch', 'waitForTask']));
  });

  test('sends nothing that breaks a limit, and names the limit and where it stands', async () => {
    const { simulator, options } = mock();
    const { client, createRaw } = generatedClient(id, options);
    const { body } = providers[id].draftRequest({ ...request, seconds: 60 });
    const field = Object.keys(body).find((name) => Reflect.get(body, name) === 60) ?? '';
    for (const call of [client.create({ ...request, seconds: 60 }), createRaw({}, { [field]: 60 })]) {
      const error = await failureOf(call);
      expect(error).toBeInstanceOf(InvalidRequestError);
      const [violation] = error instanceof InvalidRequestError ? error.violations : [];
      expect(violation).toMatchObject({
        pointer: `/${field}`,
        given: 60,
        source: { url: expect.stringMatching(/^https:/) },
      });
      expect(Object.keys(contract.limits)).toContain(violation?.limit);
      expect(error).toMatchObject({ message: expect.stringContaining(violation?.limit ?? '?'), body: { [field]: 60 } });
    }
    expect(simulator.journal.seen).toBe(0);
  });

  test('leaves the limits to the gateway when it is told to, which refuses', async () => {
    const { simulator, options } = mock();
    const { client, createRaw } = generatedClient(id, { ...options, check: false });
    for (const call of [client.create({ ...request, seconds: 60 }), createRaw({}, { model: 'sora' })]) {
      const error = await failureOf(call);
      expect(error).toBeInstanceOf(ApiError);
      expect(error).toMatchObject({ kind: 'invalid-request', status: 400 });
    }
    expect(simulator.journal.list().map(({ status }) => status)).toEqual([400, 400]);
  });

  test('refuses what it has no field for, checked or not', async () => {
    const { simulator, options } = mock();
    for (const check of [true, false]) {
      const client = createVideoClient(id, { ...options, check });
      const wish = { ...request, media: [{ kind: 'image' as const, source: new Blob(['x']) }], cameraFixed: true };
      const error = await failureOf(client.create(wish));
      expect(error).toBeInstanceOf(InvalidRequestError);
      expect(Object(error).unsupported.length).toBeGreaterThan(0);
    }
    expect(simulator.journal.seen).toBe(0);
  });

  test.each(ways)('tells the task of a create whose answer departs from the contract (%s)', async (way) => {
    const { simulator, options } = bent((body) => {
      const { status } = JSON.parse(body).data?.[0] ?? JSON.parse(body);
      return body.replace(`"status":"${status}"`, '"status":"dreaming"');
    });
    const { client, createRaw } = generatedClient(id, options);
    if (way === 'create()') {
      // What all providers share forgives a new word: the job is paid for.
      expect(await client.create(request)).toMatchObject({ state: 'running' });
      return;
    }
    const error = await failureOf(createRaw());
    const [task] = await simulator.tasks();
    expect(error).toBeInstanceOf(InvalidResponseError);
    expect(error).toMatchObject({
      taskId: task?.id,
      status: 200,
      issues: [{ pointer: expect.stringMatching(/status$/), received: 'dreaming', message: expect.any(String) }],
      message: expect.stringMatching(new RegExp(`/status: Invalid .*; it tells of task ${task?.id}$`)),
    });
    // What was accepted is not created once more.
    expect(simulator.journal.seen).toBe(1);
  });

  test('a create whose answer has lost its id is ambiguous', async () => {
    const { options } = bent((body) => body.replaceAll(/"(id|task_id|requestId|request_id)":/g, '"renamed":'));
    const { client, createRaw } = generatedClient(id, { ...options, maxRetries: 0 });
    for (const call of [client.create(request), createRaw()]) {
      expect(await failureOf(call)).toBeInstanceOf(AmbiguousCreateError);
    }
  });

  test('sends no strange id to another path', async () => {
    const { simulator, options } = mock();
    const { createRaw, client } = generatedClient(id, options);
    expect(createRaw).toBeTypeOf('function');
    const get = contract.operations.find(({ id: name }) => providers[id].operations[name]?.kind === 'get');
    const [parameter] = /(?<=\{)\w+/.exec(get?.path ?? '') ?? [];
    const call = (value: string) =>
      Promise.resolve(Reflect.get(client, get?.id ?? '')({ path: { [parameter ?? '']: value } }));
    for (const strange of ['a/b', '../x', 'a?b#c', '%2e%2e', 'ü ']) {
      expect(await failureOf(call(strange))).toMatchObject({ kind: 'unknown-task' });
      expect(simulator.journal.list().at(-1)?.path).toMatch(new RegExp(`/${encodeURIComponent(strange)}$`));
    }
    for (const none of ['', '.', '..']) expect(await failureOf(call(none))).toBeInstanceOf(TypeError);
    expect(simulator.journal.seen).toBe(5);
  });
});

test('what is uploaded is told by the answer', async () => {
  const client = createApimartClient(mock().options);
  const { data } = await client.uploadImage({ body: { file: new File([png], 'cat.png', { type: 'image/png' }) } });
  expect(data).toMatchObject({ filename: 'cat.png', bytes: 8, content_type: 'image/png' });
});

test('limits on files are held against what is known of them', async () => {
  const source = 'https://media.example.com/long.mp4';
  const { simulator, options } = mock();
  const client = createApimartClient({ ...options, media: { [source]: { seconds: 600 } } });
  const error = await failureOf(client.create({ ...request, media: [{ kind: 'video', source }] }));
  expect(error).toMatchObject({ violations: [{ limit: expect.stringContaining('apimart/'), given: 600 }] });
  const raw = client.createVideoGeneration({ body: { model: 'doubao-seedance-2.0', prompt, video_urls: [source] } });
  expect(await failureOf(raw)).toBeInstanceOf(InvalidRequestError);
  expect(simulator.journal.seen).toBe(0);
});

describe('what is sent', () => {
  test('has the parameters of the path and of the query', async () => {
    const { simulator, options } = mock();
    const client = createApimartClient(options);
    await failureOf(client.getTask({ path: { task_id: 'task_1' }, query: { language: 'zh & en' } }));
    await client.getModelSchema({ query: { model: 'doubao-seedance-2.0', operation: 'video_generation' } });
    expect(simulator.journal.list().map(({ path }) => path)).toEqual([
      '/v1/tasks/task_1?language=zh%20%26%20en',
      '/v1/model-schema?model=doubao-seedance-2.0&operation=video_generation',
    ]);
  });

  test('has the headers of the client, those of the call before them, and the client’s own', async () => {
    const { simulator, options } = mock();
    const client = createApimartClient({
      ...options,
      headers: { 'x-team': 'film', 'x-run': '1', authorization: 'no' },
    });
    await client.listModels({ headers: { 'x-run': '2' } });
    const { headers } = simulator.journal.list()[0]?.request ?? {};
    expect(headers).toMatchObject({ 'x-team': 'film', 'x-run': '2' });
    expect(simulator.journal.list({ key: apiKey })).toHaveLength(1);
  });

  test('has the same body in each attempt, a form too', async () => {
    const bodies: string[] = [];
    const { simulator, options } = mock();
    const fetch: Fetch = async (...sent) => {
      bodies.push(await new Request(...sent).text());
      return bodies.length % 2 === 1 ? new Response('{}', { status: 429 }) : simulator.fetch(...sent);
    };
    const { createRaw } = generatedClient('cometapi', { ...options, fetch });
    await createRaw({}, { input_reference: png });
    expect(bodies[0]).toContain('Content-Disposition: form-data; name="input_reference"');
    expect(bodies[1]).toBe(bodies[0]);
    await generatedClient('tokenhub', { ...options, fetch }).createRaw();
    expect(bodies[3]).toBe(bodies[2]);
    expect(JSON.parse(bodies[3] ?? '')).toMatchObject({ prompt });
  });

  test('goes to the base URL, and a client does not change another', async () => {
    const { simulator, options } = mock();
    const [one, two] = ['one', 'two'].map((name) =>
      createTokenhubClient({ ...options, apiKey: name, baseUrl: `https://${name}.example.com/tokenhub` }),
    );
    await failureOf(one?.getVideoGeneration({ path: { task_id: 'x' } }) ?? Promise.resolve());
    await failureOf(two?.getVideoGeneration({ path: { task_id: 'x' } }) ?? Promise.resolve());
    expect(simulator.journal.list({ key: 'one' }).map(({ origin }) => origin)).toEqual(['https://one.example.com']);
    expect(simulator.journal.list({ key: 'two' }).map(({ origin }) => origin)).toEqual(['https://two.example.com']);
  });
});

describe('an answer that departs from the contract', () => {
  const task = { id: 'task_1', status: 'completed', progress: 100, created: 1 };
  const issues = async (data: object) => {
    const fetch: Fetch = async () => Response.json({ code: 200, data });
    const error = await failureOf(createApimartClient({ apiKey, fetch }).getTask({ path: { task_id: 'task_1' } }));
    if (!(error instanceof InvalidResponseError)) throw error;
    return error.issues;
  };

  test('is told place by place', async () => {
    expect(await issues({ id: 'task_1', status: 'completed', progress: '100', created: 1.5 })).toEqual([
      { pointer: '/data/progress', received: '100', message: expect.stringContaining('expected number') },
      { pointer: '/data/created', received: 1.5, message: expect.stringContaining('expected int') },
    ]);
  });

  test('names what is missing', async () => {
    const { created: _, ...incomplete } = task;
    expect(await issues(incomplete)).toEqual([
      { pointer: '/data/created', received: undefined, message: expect.stringContaining('received undefined') },
    ]);
  });

  test('names the words that there are', async () => {
    expect(await issues({ ...task, status: 'dreaming' })).toEqual([
      { pointer: '/data/status', received: 'dreaming', message: expect.stringContaining('"pending"|"processing"') },
    ]);
  });

  test('says of a choice why it is none of them', async () => {
    expect(await issues({ ...task, error: { code: true, message: 'x' } })).toEqual([
      {
        pointer: '/data/error/code',
        received: true,
        message: 'Invalid input: expected number, received boolean, or expected string, received boolean',
      },
    ]);
    expect(await issues({ ...task, result: { images: [{ url: ['https://a.example.com', 'none'] }] } })).toEqual([
      { pointer: '/data/result/images/0/url/1', received: 'none', message: 'Invalid URL' },
    ]);
  });

  test('says where in each of several shapes it is wrong', () => {
    const shapes = z.union([z.object({ a: z.string(), c: z.object({ d: z.int() }) }), z.object({ b: z.string() })]);
    const found = shapes.safeParse({ a: 1, c: {} });
    expect(found.error?.issues.map((issue) => issueOf({ ...issue, path: ['x', ...issue.path] }, { x: 7 }))).toEqual([
      {
        pointer: '/x',
        received: 7,
        message:
          'Invalid input: /a expected string, received number and /c/d expected number, received undefined, or /b expected string, received undefined',
      },
    ]);
  });

  test('may have more than the contract knows', async () => {
    const fetch: Fetch = async () => Response.json({ code: 200, data: { ...task, mood: 'good' } });
    const client = createApimartClient({ apiKey, fetch });
    const { data } = await client.getTask({ path: { task_id: 'task_1' } });
    expect(data.data).toMatchObject({ mood: 'good' });
  });
});
