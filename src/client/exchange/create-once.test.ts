/**
 * What a create does when something goes wrong: it is never sent again blindly, and whoever asks is told what they need.
 */
import { getEventListeners } from 'node:events';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { providerIds, providers } from '#providers/index.ts';
import type { Simulator, SimulatorOptions } from '#simulator/index.ts';
import {
  apiKey,
  creator,
  failureOf,
  generatedClient,
  impatient,
  request,
  ways,
} from '../../../test/support/clients.ts';
import { createVideoClient } from '../create-video-client.ts';
import { AmbiguousCreateError, ApiError, ConfigurationError, ConnectionError } from '../errors.ts';
import { InvalidResponseError, UnsupportedOperationError } from '../errors.ts';
import type { Fetch, VideoClientOptions } from '../settings.ts';

const unkeyed = providerIds.filter((id) => !providers[id].contract.lifecycle.idempotency);
const faults = ['accept-then-500', 'accept-then-reset', 'accept-then-hang'] as const;
const both = providerIds.flatMap((id) => ways.map((way) => ({ id, way })));
const bothUnkeyed = both.filter(({ id }) => unkeyed.includes(id));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  const left = vi.getTimerCount();
  vi.useRealTimers();
  if (left > 0) throw new Error(`${left} timers were left behind`);
});

/** A mock, and what a client needs to play against it. */
function mock(simulatorOptions: SimulatorOptions = {}) {
  const simulator = impatient(simulatorOptions);
  const options: VideoClientOptions = { apiKey, fetch: simulator.fetch, time: simulator.time };
  return { simulator, options };
}

function charges({ ledger, clock }: Simulator): number {
  return ledger.entries({}, clock.now()).length;
}

/** The idempotency keys that were sent, attempt by attempt. */
function keysOf({ journal }: Simulator): (string | undefined)[] {
  return journal.list().map((entry) => entry.request.headers['idempotency-key']);
}

/** A fetch that answers itself, and counts. */
function answering(answer: () => Response | Promise<Response>) {
  const fetch = vi.fn<Fetch>(async () => answer());
  const options: VideoClientOptions = { apiKey, fetch, time: { now: () => 0, sleep: async () => {} } };
  return { fetch, options };
}

function redirectInBrowser(): Response {
  return Object.defineProperties(new Response(null), {
    type: { value: 'opaqueredirect' },
    status: { value: 0 },
    ok: { value: false },
  });
}

function refused(code: string): () => Promise<Response> {
  return () => Promise.reject(new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) }));
}

describe.each(both)('$id, with $way', ({ id, way }) => {
  test.each(faults)('%s charges once', async (scenario) => {
    const { simulator, options } = mock({ scenario });
    const created = creator(id, way, options)();
    if (unkeyed.includes(id)) expect(await failureOf(created)).toBeInstanceOf(AmbiguousCreateError);
    else await created;
    expect(charges(simulator)).toBe(1);
    expect(simulator.journal.seen).toBe(unkeyed.includes(id) ? 1 : 2);
  });

  test('a refused connection is tried again, because nothing was sent, and then told as it is', async () => {
    const { fetch, options } = answering(refused('ECONNREFUSED'));
    const error = await failureOf(creator(id, way, { ...options, maxRetries: 2 })());
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ mayHaveArrived: false, message: expect.stringContaining('ECONNREFUSED') });
    expect(fetch).toHaveBeenCalledTimes(3);
  });

  test('a 429 is tried again when the gateway says so', async () => {
    const { simulator, options } = mock({ scenario: 'rate-limited' });
    const started = simulator.clock.now();
    await creator(id, way, options)();
    expect(simulator.journal.list().map(({ status }) => status)).toEqual([429, 200]);
    expect(simulator.clock.now() - started).toBeGreaterThanOrEqual(2_000);
    expect(charges(simulator)).toBe(1);
  });

  test('a 429 that asks for more than a minute is given back with the wait that it asks for', async () => {
    const { fetch, options } = answering(() => new Response('{}', { status: 429, headers: { 'retry-after': '61' } }));
    const error = await failureOf(creator(id, way, options)());
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ kind: 'rate-limited', retryAfter: 61_000 });
    expect(fetch).toHaveBeenCalledOnce();
  });

  test.each([301, 302, 307, 308, 400, 401, 402, 403, 404, 409, 413, 422])(
    'a %d is final, and no question',
    async (status) => {
      const { fetch, options } = answering(() => new Response('{}', { status }));
      const error = await failureOf(creator(id, way, options)());
      expect(error).toBeInstanceOf(ApiError);
      expect(error).toMatchObject({ status });
      expect(fetch).toHaveBeenCalledOnce();
    },
  );

  test('an abort in mid-create leaves open whether the job exists', async () => {
    const { simulator, options } = mock();
    const controller = new AbortController();
    const fetch: Fetch = async (...sent) => {
      await simulator.fetch(...sent);
      controller.abort('enough');
      return new Promise(() => {});
    };
    const error = await failureOf(creator(id, way, { ...options, fetch })({ signal: controller.signal }));
    expect(error).toBeInstanceOf(AmbiguousCreateError);
    expect(error).toMatchObject({ cause: 'enough', message: expect.stringContaining('enough') });
    expect(charges(simulator)).toBe(1);
    expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
  });

  const elsewhere = { operation: 'createVideo', status: 402, body: '' };
  test.each([
    ['a refusal', new ApiError(id, 'No money.', { ...elsewhere, kind: 'insufficient-balance' })],
    ['a refusal that may pass', new ApiError(id, 'Too many.', { ...elsewhere, kind: 'rate-limited' })],
    ['no connection', new ConnectionError(id, 'nobody listens', { operation: 'x', reason: 'unreachable' })],
  ])('an abort because of %s elsewhere is no answer to this create', async (_what, reason) => {
    const controller = new AbortController();
    const { fetch, options } = answering(() => {
      controller.abort(reason);
      return new Promise(() => {});
    });
    const sleep = vi.fn(async () => {});
    const create = creator(id, way, { ...options, time: { now: () => 0, sleep } });
    const error = await failureOf(create({ signal: controller.signal }));
    expect(sleep).not.toHaveBeenCalled();
    expect(error).toBeInstanceOf(AmbiguousCreateError);
    expect(error).toMatchObject({ cause: reason, message: expect.stringContaining('the call was aborted: ') });
    expect(fetch).toHaveBeenCalledOnce();
  });

  test('an abort before anything was sent is the abort that it is', async () => {
    const { simulator, options } = mock();
    const error = await failureOf(creator(id, way, options)({ signal: AbortSignal.abort('never mind') }));
    expect(error).toBe('never mind');
    expect(simulator.journal.seen).toBe(0);
  });

  test('an abort while it waits for its turn is the abort that it is: nothing was accepted', async () => {
    const controller = new AbortController();
    const { options } = answering(() => new Response('{}', { status: 429, headers: { 'retry-after': '5' } }));
    const { time: _, ...real } = options;
    const created = failureOf(creator(id, way, real)({ signal: controller.signal }));
    await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1));
    await vi.advanceTimersByTimeAsync(4_000);
    controller.abort('enough');
    expect(await created).toBe('enough');
    expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
  });

  test('what cannot be built was never sent', async () => {
    const { simulator, options } = mock();
    const { createRaw } = generatedClient(id, options);
    const error = await failureOf(createRaw({ headers: { 'x-team': '\u2603' } }));
    expect(error).toBeInstanceOf(TypeError);
    expect(simulator.journal.seen).toBe(0);
  });
});

test.each(providerIds)('a create of %s that tells its id and forgets the status is a task all the same', async (id) => {
  const { simulator, options } = mock();
  const fetch: Fetch = async (url, init) => {
    const response = await simulator.fetch(url, init);
    if (init.method !== 'POST') return response;
    return new Response(JSON.stringify(await response.json(), (key, value) => (key === 'status' ? undefined : value)));
  };
  const { client, createRaw } = generatedClient(id, { ...options, fetch });
  const task = await client.create(request);
  expect(task).toMatchObject({ state: 'queued', provider: id });
  expect((await client.waitForTask(task)).id).toBe(task.id);
  // The contract has a status, so an operation that promises the contract says so, and names the task.
  const error = await failureOf(createRaw());
  const made = (await simulator.tasks()).find((each) => each.id !== task.id);
  expect(error).toMatchObject({ code: 'invalid-response', taskId: made?.id });
});

describe.each(bothUnkeyed)('$id, with $way, which has no key to know a create by', ({ id, way }) => {
  test.each([
    ['broken JSON', '{"id": "task', 'it is no JSON'],
    ['a page', '<html>welcome</html>', '<html>welcome</html>'],
    ['nothing', '', 'it is empty'],
    ['no id', '{"status":"queued"}', 'it tells of no task'],
    [
      'a refusal',
      '{"success":false,"error":{"code":"x","message":"No more."}}',
      'it tells of no task: it says: No more.',
    ],
  ])('a success that has %s leaves open whether the job exists', async (_what, body, why) => {
    const { fetch, options } = answering(() => new Response(body));
    const error = await failureOf(creator(id, way, options)());
    expect(error).toBeInstanceOf(AmbiguousCreateError);
    expect(error).toMatchObject({ cause: expect.any(InvalidResponseError), message: expect.stringContaining(why) });
    expect(fetch).toHaveBeenCalledOnce();
  });

  test.each([
    ['a 500', () => new Response('{}', { status: 500 })],
    ['a 408', () => new Response('{}', { status: 408 })],
    ['a 303, which may lead to what was made', () => new Response(null, { status: 303, headers: { location: '/' } })],
    ['a redirect that a browser hides', () => redirectInBrowser()],
    ['a 444', () => new Response('{}', { status: 444 })],
    ['a 460', () => new Response('{}', { status: 460 })],
    ['a 499', () => new Response('{}', { status: 499 })],
    ['the 503 of a proxy', () => new Response('down', { status: 503, headers: { 'retry-after': '1' } })],
    ['a lost connection', refused('ECONNRESET')],
    ['a connection that a browser says nothing about', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['a network error', () => Response.error()],
  ])('%s is not sent again', async (_what, answer) => {
    const { fetch, options } = answering(answer);
    const error = await failureOf(creator(id, way, options)());
    expect(error).toBeInstanceOf(AmbiguousCreateError);
    expect(error).toMatchObject({
      code: 'ambiguous-create',
      provider: id,
      idempotencyKey: undefined,
      howToFindOut: expect.stringContaining('Look for it in your account'),
      message: expect.stringMatching(/the job may exist and be billed: .*\. Look for it/),
      body: { prompt: request.prompt },
    });
    expect(fetch).toHaveBeenCalledOnce();
  });

  test('a key for it is refused, because it would protect nobody', async () => {
    const { simulator, options } = mock();
    const error = await failureOf(creator(id, way, options)({ idempotencyKey: 'job-1' }));
    expect(error).toBeInstanceOf(UnsupportedOperationError);
    expect(simulator.journal.seen).toBe(0);
  });
});

test('an address for webhooks is named among the ways to find out', async () => {
  const { options } = answering(() => new Response('{}', { status: 500 }));
  const client = createVideoClient('seedance2-ink', options);
  const error = await failureOf(client.create({ ...request, webhookUrl: 'https://me.example.com/hook' }));
  expect(Object(error).howToFindOut).toMatch(
    /Look for it .* its end will be posted to https:\/\/me.example.com\/hook$/,
  );
});

describe.each(ways)('APIMart, with %s', (way) => {
  test.each(faults)('%s succeeds by replay, with one key for all attempts', async (scenario) => {
    const { simulator, options } = mock({ scenario });
    const create = creator('apimart', way, options);
    await create();
    const [first, second, ...more] = keysOf(simulator);
    expect(first).toMatch(/^[0-9a-f]{32}$/);
    expect(second).toBe(first);
    expect(more).toEqual([]);
    const replayed = simulator.journal.list().at(-1);
    expect(replayed?.response.headers['idempotency-replayed']).toBe('true');

    await create();
    expect(keysOf(simulator)[2]).not.toBe(first);
    expect(charges(simulator)).toBe(2);
  });

  test('the error without retries has the key, and a create with it replays', async () => {
    const { simulator, options } = mock({ scenario: 'accept-then-500' });
    const create = creator('apimart', way, { ...options, maxRetries: 0 });
    const error = await failureOf(create());
    expect(error).toBeInstanceOf(AmbiguousCreateError);
    const { idempotencyKey, howToFindOut } = Object(error);
    expect(howToFindOut).toContain(`within 24 h with the idempotency key ${idempotencyKey}`);
    expect(keysOf(simulator)).toEqual([idempotencyKey]);
    await create({ idempotencyKey });
    expect(charges(simulator)).toBe(1);
  });

  test('a job that was ambiguous once stays so, whatever the last attempt is told', async () => {
    const answers = [500, 402];
    const { fetch, options } = answering(() => new Response('{}', { status: answers.shift() ?? 200 }));
    const error = await failureOf(creator('apimart', way, options)());
    expect(error).toBeInstanceOf(AmbiguousCreateError);
    expect(error).toMatchObject({ cause: expect.objectContaining({ status: 402 }) });
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  test('a key that is still at work is asked for again, and its job is no second one', async () => {
    const { simulator, options } = mock();
    const create = creator('apimart', way, options);
    await Promise.all([create({ idempotencyKey: 'job-1' }), create({ idempotencyKey: 'job-1' })]);
    expect(charges(simulator)).toBe(1);
  });

  test('creates at the same time are jobs of their own', async () => {
    const { simulator, options } = mock({ scenario: 'accept-then-reset' });
    const create = creator('apimart', way, options);
    await Promise.all(Array.from({ length: 5 }, () => create()));
    expect(charges(simulator)).toBe(5);
    expect(new Set(keysOf(simulator)).size).toBe(5);
  });

  test.each(['', 'two words', 'x'.repeat(192), 'schlüssel'])('the key %j is refused unsent', async (idempotencyKey) => {
    const { simulator, options } = mock();
    const error = await failureOf(creator('apimart', way, options)({ idempotencyKey }));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(Object(error).message).toContain('apimart/idempotency-key');
    expect(simulator.journal.seen).toBe(0);
  });
});

test('a key that was used for another request is told apart', async () => {
  const { simulator, options } = mock();
  const client = createVideoClient('apimart', options);
  await client.create(request, { idempotencyKey: 'job-1' });
  const error = await failureOf(client.create({ ...request, seconds: 6 }, { idempotencyKey: 'job-1' }));
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toMatchObject({ kind: 'idempotency-key-reused', status: 409 });
  expect(charges(simulator)).toBe(1);
});

test('a key among the headers of a generated create is the key of that job', async () => {
  const { simulator, options } = mock({ scenario: 'accept-then-500' });
  const { createRaw } = generatedClient('apimart', options);
  await createRaw({ headers: { 'Idempotency-Key': 'job-1' } });
  expect(keysOf(simulator)).toEqual(['job-1', 'job-1']);
});

test('a key among the headers of all requests does not make all creates the same job', async () => {
  const { simulator, options } = mock();
  const { client, createRaw } = generatedClient('apimart', { ...options, headers: { 'Idempotency-Key': 'job-1' } });
  await client.create(request);
  await createRaw();
  expect(new Set([...keysOf(simulator), 'job-1']).size).toBe(3);
  expect(charges(simulator)).toBe(2);
});
