/**
 * Whatever comes back, or does not: a typed error says what, and nothing is left behind.
 */
import { getEventListeners } from 'node:events';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createApimartClient } from '#generated/apimart/entry.gen.ts';
import { createCometapiClient } from '#generated/cometapi/entry.gen.ts';
import { providerIds, providers } from '#providers/index.ts';
import { createSimulator } from '#simulator/index.ts';
import { apiKey, failureOf, generatedClient, request } from '../../../test/support/clients.ts';
import { createVideoClient } from '../create-video-client.ts';
import { ConnectionError, InvalidResponseError, isClientError } from '../errors.ts';
import type { Fetch, VideoClientOptions } from '../settings.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  const left = vi.getTimerCount();
  vi.useRealTimers();
  if (left > 0) throw new Error(`${left} timers were left behind`);
});

const json = { 'content-type': 'application/json' };
const time = { now: () => Date.parse('2026-01-01T00:00:00Z'), sleep: async () => {} };

/** What a query of APIMart fails with, answered so by any fetch. */
function failureWith(fetch: unknown, more: VideoClientOptions = {}): Promise<unknown> {
  const options: object = { apiKey, fetch, time, maxRetries: 0, ...more };
  return failureOf(createVideoClient('apimart', options).get('task_1'));
}

const answer = (body: string | null, status = 200, headers: Record<string, string> = {}) =>
  failureWith(async () => new Response(body, { status, headers }));

test.each([
  ['a page', '<html>\n  <title>Welcome</title>', { 'content-type': 'text/html' }, '(text/html) <html> <title>Welcome'],
  ['half of its JSON', '{"code":200,"da', json, '(application/json) {"code":200,"da'],
  ['a text without a type', 'ok', { 'content-type': '' }, ') ok'],
  ['nothing', '', json, 'it is empty'],
])('a success that is %s is an invalid answer, and shown', async (_what, body, headers, shown) => {
  const error = await answer(body, 200, headers);
  expect(error).toBeInstanceOf(InvalidResponseError);
  expect(error).toMatchObject({
    message: expect.stringContaining(shown),
    operation: 'getTask',
    status: 200,
    body,
    issues: [{ pointer: '' }],
    taskId: undefined,
  });
});

test('a long answer is shown in part', async () => {
  const error = await answer('<p>x</p> '.repeat(1_000_000));
  expect(error).toBeInstanceOf(InvalidResponseError);
  expect(Object(error).message.length).toBeLessThan(300);
});

test.each(['null', '"ok"', '[]', '42', '{}', '{"data":[]}'])('the JSON %s tells of no task', async (body) => {
  const error = await answer(body, 200, json);
  expect(error).toBeInstanceOf(InvalidResponseError);
  expect(error).toMatchObject({ message: expect.stringContaining('tells of no task'), body: JSON.parse(body) });
});

test('the right JSON is taken under any type', async () => {
  const body = JSON.stringify({ code: 200, data: { id: 'task_1', status: 'processing', progress: 3, created: 1 } });
  for (const headers of [{ 'content-type': 'text/plain' }, { 'content-type': 'text/html' }, undefined]) {
    const fetch: Fetch = async () => new Response(`\uFEFF${body}`, headers && { headers });
    const task = await createVideoClient('apimart', { apiKey, fetch }).get('task_1');
    expect(task).toMatchObject({ id: 'task_1', state: 'running' });
  }
});

test.each([200, 500])('an endless answer with status %d is cut off', async (status) => {
  let sent = 0;
  const pull = (controller: ReadableStreamDefaultController) => {
    sent += 1;
    controller.enqueue(new Uint8Array(2 ** 20).fill(0x20));
  };
  const error = await failureWith(async () => new Response(new ReadableStream({ pull }), { status }));
  expect(sent).toBeLessThan(20);
  if (status === 500) expect(error).toMatchObject({ code: 'api', kind: 'server-error' });
  else expect(error).toMatchObject({ code: 'invalid-response', issues: [{ message: 'it is longer than 16 MiB' }] });
});

test('what has no stream to read from is read as a whole', async () => {
  const response = Response.json({ code: 200, data: { id: 'task_1', status: 'processing' } });
  Object.defineProperty(response, 'body', { value: undefined });
  const client = createVideoClient('apimart', { apiKey, fetch: async () => response });
  expect(await client.get('task_1')).toMatchObject({ state: 'running' });
});

describe('a refusal', () => {
  test.each([
    [401, 'unauthorized'],
    [402, 'insufficient-balance'],
    [403, 'forbidden'],
    [400, 'unknown-task'],
    [404, 'unknown-task'],
    [408, 'server-error'],
    [499, 'server-error'],
    [409, 'conflict'],
    [422, 'invalid-request'],
    [429, 'rate-limited'],
    [500, 'server-error'],
    [503, 'server-error'],
    [529, 'server-error'],
  ])('with status %d is of kind %s', async (status, kind) => {
    expect(await answer('{}', status)).toMatchObject({ name: 'ApiError', code: 'api', status, kind });
  });

  test('has the gateway’s own words, its code and the wait that it asks for', async () => {
    const body = { error: { code: 'quota', message: 'Slow down.', type: 'rate_limit_error' } };
    const error = await answer(JSON.stringify(body), 429, { ...json, 'retry-after': '2' });
    expect(error).toMatchObject({
      message: 'apimart: getTask was refused with status 429: Slow down.',
      apiCode: 'quota',
      retryAfter: 2_000,
      body,
      provider: 'apimart',
      operation: 'getTask',
    });
  });

  test.each([
    ['x-request-id', 'r-1', ' (request id r-1)'],
    ['X-CometAPI-Request-Id', 'r-1', ' (request id r-1)'],
    ['x-request-identity', undefined, ''],
  ])('has its headers, and says which request the gateway has as its %s', async (name, requestId, shown) => {
    const error = await answer('{"error":{"message":"No."}}', 403, { [name]: 'r-1', 'x-more': 'yes' });
    expect(error).toMatchObject({ requestId, message: `apimart: getTask was refused with status 403: No.${shown}` });
    expect(Object(error).headers.get('x-more')).toBe('yes');
  });

  test('that is nested deeper than anybody reads stays a refusal', async () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    for (const body of [deep, `{"error":${deep}}`]) {
      const error = await answer(body, 402, json);
      expect(error).toMatchObject({ code: 'api', kind: 'insufficient-balance' });
      JSON.stringify(Object(error).body);
    }
  });

  test('may ask to wait until a date', async () => {
    const error = await answer('{}', 503, { 'retry-after': 'Thu, 01 Jan 2026 00:00:07 GMT' });
    expect(error).toMatchObject({ retryAfter: 7_000 });
  });

  test.each([
    ['a page', '<html><h1>502</h1></html>', '<html><h1>502</h1></html>'],
    ['JSON of another shape', '{"oops":true}', '{"oops":true}'],
    ['nothing', '', 'the answer is empty'],
    ['null', 'null', 'null'],
  ])('that is %s is shown', async (_what, body, shown) => {
    expect(await answer(body, 502)).toMatchObject({
      message: `apimart: getTask was refused with status 502: ${shown}`,
      kind: 'server-error',
      apiCode: undefined,
      retryAfter: undefined,
    });
  });

  test('counts by its status when its body is cut', async () => {
    const cut = () => new ReadableStream({ pull: (controller) => controller.error(new TypeError('terminated')) });
    expect(await failureWith(async () => new Response(cut(), { status: 402 }))).toMatchObject({
      kind: 'insufficient-balance',
    });
  });

  test('of a task to cancel or to fetch that does not exist says so', async () => {
    const fetch: Fetch = async () => new Response('{}', { status: 404 });
    const ink = createVideoClient('seedance2-ink', { apiKey, fetch });
    expect(await failureOf(ink.cancel('req_1'))).toMatchObject({ kind: 'unknown-task' });
    const cometapi = createCometapiClient({ apiKey, fetch });
    expect(await failureOf(cometapi.getVideoContent({ path: { id: 'x' } }))).toMatchObject({ kind: 'unknown-task' });
    expect(await failureOf(cometapi.listModels())).toMatchObject({ kind: 'invalid-request' });
  });
});

describe('no answer', () => {
  const coded = (code: string, more = {}) =>
    new TypeError('fetch failed', { cause: Object.assign(new Error(`it says ${code}`), { code, ...more }) });

  test.each([
    ['a refused connection', coded('ECONNREFUSED'), false],
    ['a name that nobody knows', coded('ENOTFOUND', { syscall: 'getaddrinfo' }), false],
    ['a host that is not reached', coded('EHOSTUNREACH', { syscall: 'connect' }), false],
    ['a host that is not reached any more', coded('EHOSTUNREACH', { syscall: 'read' }), true],
    ['a refusal that comes over a connection', coded('ECONNREFUSED', { syscall: 'read' }), true],
    ['a host that is not reached, nobody says when', coded('EHOSTUNREACH'), true],
    ['an answer that is not encrypted', coded('ERR_SSL_WRONG_VERSION_NUMBER'), true],
    ['what Deno says of no connection', new TypeError('x', { cause: new Error('client error (Connect): y') }), false],
    ['what Deno says of a lost one', new TypeError('x', { cause: new Error('client error (SendRequest): y') }), true],
    ['a connection that does not come about in time', coded('ETIMEDOUT', { syscall: 'connect' }), false],
    ['a certificate that has expired', coded('CERT_HAS_EXPIRED'), false],
    ['a connection that is reset', coded('ECONNRESET'), true],
    ['a connection that falls silent', coded('ETIMEDOUT', { syscall: 'read' }), true],
    ['what a browser says of everything', new TypeError('Failed to fetch'), true],
    ['a text that is thrown', 'no network today', true],
    ['nothing that is thrown', undefined, true],
  ])('%s is a connection error that knows whether the request may have arrived', async (_what, thrown, arrived) => {
    const error = await failureWith(() => Promise.reject(thrown));
    expect(error).toBeInstanceOf(ConnectionError);
    const reason = arrived ? 'broken' : 'unreachable';
    expect(error).toMatchObject({ mayHaveArrived: arrived, reason, cause: thrown, operation: 'getTask' });
  });

  test('several addresses that all refuse are one refusal', async () => {
    const each = Object.assign(new Error('connect ECONNREFUSED ::1:1'), { code: 'ECONNREFUSED' });
    const error = await failureWith(() =>
      Promise.reject(new TypeError('fetch failed', { cause: new AggregateError([each, each]) })),
    );
    expect(error).toMatchObject({
      mayHaveArrived: false,
      message: 'apimart: getTask: no answer: connect ECONNREFUSED ::1:1, ECONNREFUSED',
    });
  });

  test('an error that is its own cause does no harm', async () => {
    const thrown = new Error('round');
    thrown.cause = thrown;
    expect(await failureWith(() => Promise.reject(thrown))).toMatchObject({
      message: 'apimart: getTask: no answer: round',
    });
  });

  test.each([
    [
      'throws at once',
      () => {
        throw new Error('broken');
      },
      'no answer: broken',
    ],
    ['gives nothing', async () => undefined, 'what fetch resolved with is no Response'],
    ['gives something else', () => 'a page', 'what fetch resolved with is no Response'],
    ['gives an error of the network', async () => Response.error(), 'network error'],
  ])('a fetch that %s is a connection error', async (_what, fetch, message) => {
    const error = await failureWith(fetch);
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ message: expect.stringContaining(message), mayHaveArrived: true });
  });

  test('an answer that breaks off is told apart from none', async () => {
    const cut = new ReadableStream({ pull: (controller) => controller.error(new TypeError('terminated')) });
    const error = await failureWith(async () => new Response(cut));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({
      message: 'apimart: getTask: the answer broke off: terminated',
      mayHaveArrived: true,
    });
  });

  const silences = [
    ['never answers and does not listen', () => new Promise<Response>(() => {})],
    ['never ends its answer', async () => new Response(new ReadableStream())],
  ] as const;

  test.each(silences)('a fetch that %s runs into the timeout', async (_what, fetch) => {
    const failed = failureWith(fetch, { requestTimeout: 3_000 });
    await vi.advanceTimersByTimeAsync(2_999);
    expect(vi.getTimerCount()).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    const error = await failed;
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({
      message: 'apimart: getTask: no answer within 3 s',
      detail: 'getTask: no answer within 3 s',
      reason: 'timeout',
      mayHaveArrived: true,
    });
  });

  test.each(silences)('a fetch that %s ends with the signal, and nothing stays', async (_what, fetch) => {
    const controller = new AbortController();
    const client = createVideoClient('apimart', { apiKey, fetch, requestTimeout: Number.POSITIVE_INFINITY });
    const failed = failureOf(client.get('task_1', { signal: controller.signal }));
    await vi.advanceTimersByTimeAsync(10_000_000);
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(1);
    controller.abort('enough');
    expect(await failed).toBe('enough');
    expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
  });

  test('a fetch that answers after everybody has left is not read, but closed', async () => {
    let answerNow = (_response: Response) => {};
    const fetch = () => new Promise<Response>((resolve) => (answerNow = resolve));
    const failed = failureWith(fetch, { requestTimeout: 1 });
    await vi.advanceTimersByTimeAsync(1);
    await failed;
    const cancelled = new Promise((resolve) => answerNow(new Response(new ReadableStream({ cancel: resolve }))));
    await cancelled;
  });

  test('an answer that nobody waits for any longer is closed', async () => {
    const cancelled = vi.fn<() => void>();
    const body = new ReadableStream({ cancel: cancelled });
    const failed = failureWith(async () => new Response(body), { requestTimeout: 1 });
    await vi.advanceTimersByTimeAsync(1);
    await failed;
    expect(cancelled).toHaveBeenCalledOnce();
  });

  test('a fetch that fails after everybody has left disturbs nobody', async () => {
    let fail = (_error: Error) => {};
    const fetch = () => new Promise<Response>((_resolve, reject) => (fail = reject));
    const failed = failureWith(fetch, { requestTimeout: 1 });
    await vi.advanceTimersByTimeAsync(1);
    await failed;
    // Vitest fails a run with an unhandled rejection.
    fail(new Error('too late'));
    await vi.advanceTimersByTimeAsync(1);
  });
});

test('a signal that serves many calls collects no listeners, however they end', async () => {
  const { signal } = new AbortController();
  for (const body of ['{"data":{"id":"1","status":"pending"}}', '{}', '<html>']) {
    for (const status of [200, 401]) {
      const fetch: Fetch = async () => new Response(body, { status });
      const client = createVideoClient('apimart', { apiKey, fetch, time });
      await client.get('1', { signal }).catch(() => {});
      await client.create(request, { signal }).catch(() => {});
    }
  }
  expect(getEventListeners(signal, 'abort')).toEqual([]);
});

describe('a query', () => {
  /** How often a query is sent that is answered so. */
  async function attempts(fetch: () => Promise<Response>, maxRetries = 2): Promise<number> {
    const counted = vi.fn<Fetch>(fetch);
    await failureOf(createVideoClient('apimart', { apiKey, fetch: counted, time, maxRetries }).get('task_1'));
    return counted.mock.calls.length;
  }

  test.each([
    ['a 500', async () => new Response('{}', { status: 500 }), 3],
    ['a 429', async () => new Response('{}', { status: 429 }), 3],
    ['a page', async () => new Response('<html>'), 3],
    ['a lost connection', () => Promise.reject(new TypeError('lost')), 3],
    ['a 401', async () => new Response('{}', { status: 401 }), 1],
    ['a 404', async () => new Response('{}', { status: 404 }), 1],
    ['a redirect', async () => new Response(null, { status: 302, headers: { location: '/' } }), 1],
  ])('that is answered by %s is sent again, where that may help', async (_what, fetch, times) => {
    expect(await attempts(fetch)).toBe(times);
  });

  test('is sent as often as was asked for', async () => {
    expect(await attempts(async () => new Response('{}', { status: 500 }), 0)).toBe(1);
    expect(await attempts(async () => new Response('{}', { status: 500 }), 5)).toBe(6);
  });

  test('waits longer with each attempt, and at least as long as it is asked to', async () => {
    const waits: number[] = [];
    const answers = [500, 500, 500, 429];
    const headers = { 'retry-after': '30' };
    const fetch: Fetch = async () => {
      const status = answers.shift() ?? 401;
      return new Response('{}', { status, ...(status === 429 && { headers }) });
    };
    const sleep = async (milliseconds: number) => void waits.push(milliseconds);
    const options = { apiKey, fetch, time: { now: () => 0, sleep }, maxRetries: 9, random: () => 0.5 };
    await failureOf(createVideoClient('apimart', options).get('task_1'));
    expect(waits).toEqual([375, 750, 1_500, 30_000]);
  });
});

test('a cancel is sent again only when it certainly changed nothing', async () => {
  for (const [status, times] of [
    [429, 3],
    [500, 1],
  ] as const) {
    const fetch = vi.fn<Fetch>(async () => new Response('{}', { status }));
    await failureOf(createVideoClient('seedance2-ink', { apiKey, fetch, time }).cancel('req_1'));
    expect(fetch).toHaveBeenCalledTimes(times);
  }
});

describe('an answer that leads elsewhere', () => {
  test.each([301, 302, 303, 307, 308])('is not followed (%d), and says what to do', async (status) => {
    const headers = { location: 'https://elsewhere.example.com/v1/tasks/1' };
    expect(await answer(null, status, headers)).toMatchObject({
      name: 'ApiError',
      status,
      message: `apimart: getTask was refused with status ${status}: it leads elsewhere, to ${headers.location}; set baseUrl to where the API is`,
    });
  });

  test('is shown without its query, which may hold a secret', async () => {
    const headers = { location: 'https://elsewhere.example.com/x?token=hunter2#hunter2' };
    const { message } = Object(await answer(null, 302, headers));
    expect(message).toContain('to https://elsewhere.example.com/x; set');
  });

  test('asks fetch not to follow, but for a file', async () => {
    const seen: (string | undefined)[] = [];
    const fetch: Fetch = async (_url, { redirect }) => {
      seen.push(redirect);
      return new Response('{}', { status: 401 });
    };
    const client = createCometapiClient({ apiKey, fetch });
    await failureOf(client.create(request));
    await failureOf(client.createVideo({ body: { model: 'doubao-seedance-2-0', prompt: 'Rain' } }));
    await failureOf(client.get('1'));
    await failureOf(client.getVideoContent({ path: { id: '1' } }));
    expect(seen).toEqual(['manual', 'manual', 'manual', 'follow']);
  });
});

describe('a file', () => {
  const type = { 'content-type': 'video/mp4' };
  const content = (fetch: Fetch, more: VideoClientOptions = {}, signal?: AbortSignal) =>
    createCometapiClient({ apiKey, fetch, time, ...more }).getVideoContent({
      path: { id: 'task_1' },
      ...(signal && { signal }),
    });

  test('arrives as a blob with its type', async () => {
    const { data, response } = await content(async () => new Response('film', { headers: type }));
    expect(await data.text()).toBe('film');
    expect(data.type).toBe('video/mp4');
    expect(response.status).toBe(200);
  });

  test('without a type is a blob, too', async () => {
    const { data } = await content(async () => new Response(new TextEncoder().encode('film')));
    expect(await data.text()).toBe('film');
  });

  test.each([
    ['a page', 'text/html', '<html>'],
    ['JSON', 'application/json; charset=utf-8', '{"a":1}'],
    ['JSON of a kind', 'application/problem+json', '{"a":1}'],
  ])('that is %s is an invalid answer', async (_what, kind, text) => {
    const failed = failureOf(content(async () => new Response(text, { headers: { 'content-type': kind } })));
    expect(await failed).toMatchObject({
      name: 'InvalidResponseError',
      message: expect.stringContaining(`it is no file, but (${kind}) ${text}`),
    });
  });

  test('may take as long as it likes while its parts keep coming', async () => {
    let send: ReadableStreamDefaultController<Uint8Array> | undefined;
    const body = new ReadableStream<Uint8Array>({ start: (controller) => void (send = controller) });
    const fetched = content(async () => new Response(body, { headers: type }), { requestTimeout: 1_000 });
    for (let part = 0; part < 5; part += 1) {
      await vi.advanceTimersByTimeAsync(900);
      send?.enqueue(new Uint8Array(10));
    }
    await vi.advanceTimersByTimeAsync(900);
    send?.close();
    expect((await fetched).data.size).toBe(50);
  });

  test('that stops coming runs into the timeout, and ends with the signal', async () => {
    const stalled: Fetch = async () => new Response(new ReadableStream(), { headers: type });
    const late = failureOf(content(stalled, { requestTimeout: 1_000, maxRetries: 0 }));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await late).toMatchObject({ message: expect.stringContaining('no part of the file within 1 s') });
    const controller = new AbortController();
    const aborted = failureOf(content(stalled, {}, controller.signal));
    await vi.advanceTimersByTimeAsync(10);
    controller.abort('enough');
    expect(await aborted).toBe('enough');
  });
});

describe.each(providerIds)('%s', (id) => {
  test('works with any id, however strange, and sends none to another path', async () => {
    const { journal, fetch } = createSimulator();
    const client = createVideoClient(id, { apiKey, fetch });
    for (const strange of ['a/b', '../x', 'a?b#c', '%2e%2e', 'ü ', 'a\\b', '{id}']) {
      expect(await failureOf(client.get(strange))).toMatchObject({ kind: 'unknown-task' });
      expect(journal.list().at(-1)?.path).toContain(encodeURIComponent(strange));
    }
    const before = journal.seen;
    for (const none of ['', '.', '..']) expect(await failureOf(client.get(none))).toBeInstanceOf(TypeError);
    expect(journal.seen).toBe(before);
  });
});

describe('fetch', () => {
  test('is called as everybody calls it: with a URL, and with plain options', async () => {
    for (const id of providerIds) {
      const calls: unknown[][] = [];
      const fetch = async (...given: unknown[]) => {
        calls.push(given);
        return new Response('{}', { status: 401 });
      };
      const { client, createRaw } = generatedClient(id, { fetch, headers: { 'X-Team': 'film' } });
      for (const call of [client.create(request), createRaw()]) await failureOf(call);
      for (const [url, init] of calls) {
        expect(url).toMatch(/^https:/);
        expect(init).toMatchObject({ method: 'POST', redirect: 'manual', signal: expect.any(AbortSignal) });
        const { headers } = Object(init);
        expect(headers).toMatchObject({ authorization: `Bearer ${apiKey}`, 'x-team': 'film' });
        expect(headers['content-type']).toMatch(/^(application\/json$|multipart\/form-data; boundary=)/);
      }
      expect(calls).toHaveLength(2);
    }
  });

  test('gets the body of a create as a Blob, which no runtime sends again by itself', async () => {
    for (const id of providerIds) {
      const bodies: unknown[] = [];
      const fetch: Fetch = async (_url, { body }) => {
        bodies.push(body);
        return new Response('{}', { status: 401 });
      };
      const { client, createRaw } = generatedClient(id, { fetch });
      for (const call of [client.create(request), createRaw()]) await failureOf(call);
      expect(bodies).toEqual([expect.any(Blob), expect.any(Blob)]);
    }
  });
});

test.each([null, undefined, 5, {}, '\ud800'])('the id %j is told to be none', async (id) => {
  for (const provider of providerIds) {
    const client: object = createVideoClient(provider, { apiKey, fetch: () => Promise.reject(new Error('sent')) });
    const get = async () => Reflect.apply(Reflect.get(client, 'get'), client, [id]);
    const error = await failureOf(get());
    expect(error).toBeInstanceOf(TypeError);
    expect(Object(error).message).toMatch(/^a task/);
  }
});

test('an error of another copy of the package is known, and nothing else is', () => {
  const { contract } = providers.apimart;
  const foreign = { [Symbol.for('seedance-kit.ClientError')]: true, code: 'api', provider: contract.id };
  expect(isClientError(foreign)).toBe(true);
  expect([null, undefined, 'x', new Error('x'), { code: 'api' }].some(isClientError)).toBe(false);
});

test('a balance that is refused with the status of a success is what the contract has for it', async () => {
  const body = { success: false, message: 'no such key' };
  const { data } = await createApimartClient({ apiKey, fetch: async () => Response.json(body) }).getBalance();
  expect(data).toEqual(body);
});
