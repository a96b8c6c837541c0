/**
 * The controls, as their own description tells them: every answer is held against it.
 */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeEach, describe, expect, test } from 'vitest';
import { providerIds } from '#providers/index.ts';
import { createSimulator, type Simulator } from '#simulator/simulator.ts';
import { tenantName } from '#simulator/tenant.ts';
import { createClock } from '#tasks/clock.ts';
import { isObject } from '../scripts/specs.ts';

const origin = 'http://127.0.0.1:4010';
const start = Date.UTC(2026, 0, 1);
const key = 'control-test-key';

let simulator: Simulator;
let posts: string[];
beforeEach(() => {
  posts = [];
  simulator = createSimulator({
    clock: createClock({ mode: 'frozen', source: () => start }),
    seed: 1,
    queued: 1000,
    running: 4000,
    balance: 1000,
    deliver: async (_url, init) => {
      posts.push(String(init?.body));
      return new Response('ok');
    },
  });
});

const description: unknown = await (await createSimulator().fetch(`${origin}/__mock/openapi.json`)).json();
const { paths } = Object(description);
const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
ajv.addSchema({ ...Object(description), $id: 'control' });
const operations = Object.values(paths).flatMap((item) =>
  Object.values(Object(item)).map((operation) => Object(operation).operationId),
);
const exercised = new Set<string>();

/** Sends an order; whatever is answered has to be what the description says. */
async function order(method: string, path: string, body?: unknown) {
  const response = await simulator.fetch(`${origin}/__mock/${path}`, {
    method,
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const answer: unknown = await response.json();
  const faults = faultsIn(method, path, response.status, answer);
  expect(faults, `${method} ${path}: ${JSON.stringify(answer)}`).toEqual([]);
  return { status: response.status, body: Object(answer) };
}

function faultsIn(method: string, path: string, status: number, answer: unknown): unknown[] {
  const name = Object.keys(paths).find((template) =>
    new RegExp(`^${template.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(
      `/__mock/${path.split('?')[0]}`,
    ),
  );
  const operation = name === undefined ? undefined : paths[name][method.toLowerCase()];
  if (!operation) return ['nothing like it is described'];
  if (!isObject(operation.responses[status])) return [`${status} is not described`];
  if (status === 200) exercised.add(operation.operationId);
  const pointer = [
    'paths',
    name ?? '',
    method.toLowerCase(),
    'responses',
    String(status),
    'content',
    'application/json',
  ];
  const encoded = pointer.map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/');
  const validate = ajv.compile({ $ref: `control#/${encoded}/schema` });
  return validate(answer) ? [] : (validate.errors ?? []);
}

async function get(path: string) {
  return (await order('GET', path)).body;
}

async function create(fields: object = {}, apiKey = key): Promise<{ id: string; status: number }> {
  const response = await simulator.fetch(`${origin}/tokenhub/api/v1/videos/generations`, {
    method: 'POST',
    headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
    body: JSON.stringify({ model: 'doubao-seedance-2.0', prompt: 'A paper boat', duration: 5, ...fields }),
  });
  return { id: Object(await response.json()).id, status: response.status };
}

async function createWithWebhook(): Promise<string> {
  const response = await simulator.fetch(`${origin}/seedance2-ink/api/open/v1/video/generations`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      model: 'seedance-2.0',
      prompt: 'She blows out the candles',
      mediaUrls: ['https://example.com/photo.jpg'],
      duration: 5,
      webhookUrl: 'http://127.0.0.1:9/hook?token=opensesame',
    }),
  });
  return Object(await response.json()).requestId;
}

test('the mock tells its health and the providers it plays', async () => {
  expect(await get('health')).toEqual({
    status: 'ok',
    providers: providerIds,
  });
});

test('the description is itself described', async () => {
  expect(await get('openapi.json')).toEqual(description);
});

describe('the clock', () => {
  test('is read, frozen, sped up and advanced', async () => {
    expect(await get('clock')).toEqual({ now: '2026-01-01T00:00:00.000Z', mode: 'frozen', speed: 1 });
    expect((await order('PUT', 'clock', { mode: 'real', speed: 10 })).body).toMatchObject({ mode: 'real', speed: 10 });
    expect((await order('POST', 'clock/advance', { by: '90s' })).body.now).toBe('2026-01-01T00:01:30.000Z');
    expect((await order('POST', 'clock/advance', { by: 500 })).body.now).toBe('2026-01-01T00:01:30.500Z');
  });

  test('advances until a task has ended, and answers once its webhook has been sent', async () => {
    const id = await createWithWebhook();
    expect(posts).toHaveLength(0);
    await order('POST', 'clock/advance', { until: id });
    expect(posts).toHaveLength(1);
    expect(await get(`tasks/${id}`)).toMatchObject({ state: 'succeeded' });
  });
});

describe('tasks', () => {
  test('are listed with the name of their key, found by provider, state and key, and paged', async () => {
    const first = await create();
    const second = await create({}, 'another-key');
    await order('PATCH', `tasks/${second.id}`, { state: 'failed' });
    const ids = async (query: string) => {
      const { tasks, total } = await get(`tasks${query}`);
      return [...tasks.map(({ id }: { id: string }) => id), total];
    };
    expect(await ids('')).toEqual([first.id, second.id, 2]);
    expect(await ids('?state=failed')).toEqual([second.id, 1]);
    expect(await ids(`?key=${key}`)).toEqual([first.id, 1]);
    expect(await ids('?provider=apimart')).toEqual([0]);
    expect(await ids('?limit=1&offset=1')).toEqual([second.id, 2]);
    const text = JSON.stringify(await get('tasks'));
    expect(text).toContain(tenantName(key));
    expect(text).not.toContain(key);
  });

  test('are forced into a state, forward alone', async () => {
    const { id } = await create();
    expect((await order('PATCH', `tasks/${id}`, { state: 'succeeded' })).body).toMatchObject({
      id,
      state: 'succeeded',
    });
    const again = await order('PATCH', `tasks/${id}`, { state: 'running' });
    expect(again).toMatchObject({ status: 409, body: { error: { message: expect.stringContaining('succeeded') } } });
  });

  test('that are forced to their end are posted and paid back like others', async () => {
    const id = await createWithWebhook();
    await order('PATCH', `tasks/${id}`, { state: 'failed' });
    await simulator.settled();
    expect(posts).toHaveLength(1);
    expect(await get('ledger')).toMatchObject({ entries: [{ taskId: id, refunded: expect.any(Number) }] });
  });

  test('that are not there are a 404', async () => {
    expect(await order('GET', 'tasks/none')).toMatchObject({ status: 404 });
    expect(await order('PATCH', 'tasks/none', { state: 'failed' })).toMatchObject({ status: 404 });
  });

  test('show no secret of their request', async () => {
    const id = await createWithWebhook();
    expect(JSON.stringify(await get(`tasks/${id}`))).not.toContain('opensesame');
  });
});

describe('requests', () => {
  test('are kept with their answers, without keys, and without the controls themselves', async () => {
    await create();
    await create({ duration: 99 });
    const { requests, total, seen, dropped } = await get('requests');
    expect([requests.length, total, seen, dropped]).toEqual([2, 2, 2, 0]);
    expect(requests).toMatchObject([
      {
        time: '2026-01-01T00:00:00.000Z',
        method: 'POST',
        path: '/tokenhub/api/v1/videos/generations',
        status: 200,
        provider: 'tokenhub',
        tenant: tenantName(key),
        task: { state: 'queued' },
        scenario: 'succeed',
        request: { body: expect.stringContaining('A paper boat') },
        response: { body: expect.stringContaining('queued') },
      },
      { status: 400, limits: [expect.stringContaining('tokenhub/')], message: expect.stringContaining('99') },
    ]);
    expect(JSON.stringify(requests)).not.toContain(key);
  });

  test('that were answered with a broken connection say so', async () => {
    await order('PUT', 'scenario', { name: 'accept-then-reset' });
    await expect(create()).rejects.toThrow('fetch failed');
    expect(await get('requests')).toMatchObject({ requests: [{ response: { fault: 'reset' }, task: {} }] });
  });

  test('are found, counted and paged', async () => {
    await create();
    await create({}, 'another-key');
    await create({ duration: 99 });
    expect(await get('requests/count')).toEqual({ count: 3 });
    const [, , refused] = (await get('requests')).requests;
    for (const [query, count] of [
      ['provider=tokenhub&method=POST', 3],
      ['status=400', 1],
      ['status=2xx', 2],
      [`key=${key}`, 2],
      ['scenario=succeed&status=200', 2],
      [`brokenLimit=${refused.limits[0]}`, 1],
      [`operation=${refused.operation}`, 3],
      ['path=/generations', 3],
      ['since=2026-01-02', 0],
      [`until=${start + 1}`, 3],
      ['provider=apimart', 0],
    ] as const) {
      expect(await get(`requests/count?${query}`), query).toEqual({ count });
    }
    const page = await get('requests?limit=1&offset=1&status=200');
    expect(page).toMatchObject({ requests: [{ id: 2 }], total: 2 });
  });

  test('are waited for, and what came instead is told', async () => {
    const wait = order('GET', 'requests/wait?method=POST&count=2');
    await create();
    await create();
    expect((await wait).body.requests).toHaveLength(2);
    expect(await order('GET', 'requests/wait?provider=tokenhub&status=402&timeout=1ms')).toMatchObject({
      status: 408,
      body: { error: { message: expect.stringContaining('(other status)'), nearest: [{ id: 2 }, { id: 1 }] } },
    });
  });

  test('are exported and forgotten', async () => {
    await create();
    const har = await get('requests.har?status=200');
    expect(har).toMatchObject({ log: { version: '1.2', entries: [{ response: { status: 200 } }] } });
    expect((await order('DELETE', 'requests')).body).toEqual({ status: 'ok' });
    expect(await get('requests')).toEqual({ requests: [], total: 0, seen: 0, dropped: 0 });
    expect((await get('tasks')).total).toBe(1);
  });
});

describe('money', () => {
  test('the ledger tells what a key was charged', async () => {
    const { id } = await create();
    const { id: other } = await create({}, 'another-key');
    const { entries, total, totals } = await get(`ledger?key=${key}`);
    expect(entries).toMatchObject([{ taskId: id, tenant: tenantName(key), provider: 'tokenhub', units: 5 }]);
    expect([total, totals.length]).toEqual([1, 1]);
    expect(totals).toMatchObject([{ tenant: tenantName(key), charged: entries[0].amount, creates: 1 }]);
    expect((await get('ledger?provider=tokenhub')).total).toBe(2);
    expect(await get('ledger?limit=1&offset=1')).toMatchObject({ entries: [{ taskId: other }], total: 2 });
    expect((await get(`ledger?task=${other}`)).total).toBe(1);
  });

  test('a balance that is set is what is left, and null is no end of it', async () => {
    const account = { key, provider: 'tokenhub' };
    const asked = `balance?key=${key}&provider=tokenhub`;
    expect(await get(asked)).toMatchObject({ tenant: tenantName(key), provider: 'tokenhub', amount: 1000, used: 0 });
    expect((await order('PUT', 'balance', { ...account, amount: 0 })).body.amount).toBe(0);
    expect((await create()).status).toBe(402);
    expect((await order('PUT', 'balance', { ...account, amount: null })).body.amount).toBeNull();
    expect((await create()).status).toBe(200);
  });
});

describe('webhooks', () => {
  test('are listed with their attempts and sent again', async () => {
    const id = await createWithWebhook();
    await order('POST', 'clock/advance', { until: id });
    const { webhooks, total } = await get(`webhooks?task=${id}`);
    expect(total).toBe(1);
    expect(webhooks).toMatchObject([{ taskId: id, outcome: 'delivered', attempts: [{ outcome: 'delivered' }] }]);
    const path = `webhooks/${webhooks[0].id}`;
    expect(await get(path)).toEqual(webhooks[0]);
    expect((await order('POST', `${path}/redeliver`)).body.attempts).toHaveLength(2);
    expect(posts).toHaveLength(2);
    expect(await get('webhooks?offset=1')).toEqual({ webhooks: [], total: 1 });
  });

  test('that are not there are a 404', async () => {
    expect(await order('GET', 'webhooks/none')).toMatchObject({ status: 404 });
    expect(await order('POST', 'webhooks/none/redeliver')).toMatchObject({ status: 404 });
  });
});

describe('scenarios', () => {
  const endOf = async (id: string) => {
    await simulator.advance('1h');
    return (await get(`tasks/${id}`)).state;
  };

  test('are listed, and one is made that of all requests', async () => {
    const { scenarios, preset, next } = await get('scenarios');
    expect(scenarios).toContainEqual(expect.objectContaining({ name: 'fail' }));
    expect([preset, next]).toEqual(['succeed', []]);
    expect((await order('PUT', 'scenario', { name: 'fail' })).body).toMatchObject({ name: 'fail' });
    expect(await get('scenario')).toMatchObject({ name: 'fail', summary: expect.any(String) });
    expect((await get('scenarios')).preset).toBe('fail');
    expect(await endOf((await create()).id)).toBe('failed');
  });

  test('are ordered for the next requests that fit', async () => {
    const wanted = { name: 'fail', times: 2, provider: 'tokenhub', key, operation: 'create' };
    const { key: _, ...shown } = wanted;
    const ordered = [{ ...shown, tenant: tenantName(key) }];
    expect((await order('POST', 'scenarios/next', wanted)).body).toEqual({ next: ordered });
    expect((await get('scenarios')).next).toEqual(ordered);
    const ids = [await create({}, 'another-key'), await create(), await create(), await create()];
    const ends = [];
    for (const { id } of ids) ends.push(await endOf(id));
    expect(ends).toEqual(['succeeded', 'failed', 'failed', 'succeeded']);
  });

  test('that were ordered are taken back, and the one of all requests stays', async () => {
    await order('PUT', 'scenario', { name: 'stuck' });
    await order('POST', 'scenarios/next', { name: 'fail' });
    expect((await order('DELETE', 'scenarios/next')).body).toEqual({ next: [] });
    expect((await get('scenarios')).preset).toBe('stuck');
  });

  test('that do not exist are named with those that do', async () => {
    for (const [method, path] of [
      ['PUT', 'scenario'],
      ['POST', 'scenarios/next'],
    ] as const) {
      expect(await order(method, path, { name: 'fial' })).toMatchObject({
        status: 400,
        body: { error: { message: expect.stringMatching(/"fial".*fail/) } },
      });
    }
  });
});

test('a reset goes back to the start in everything', async () => {
  const before = await Promise.all(['tasks', 'requests', 'ledger', 'webhooks', 'scenarios', 'clock'].map(get));
  const balance = await get(`balance?key=${key}&provider=tokenhub`);
  const first = await create();
  await order('POST', 'clock/advance', { until: await createWithWebhook() });
  await order('PUT', 'clock', { mode: 'real', speed: 5 });
  await order('PUT', 'scenario', { name: 'fail' });
  await order('POST', 'scenarios/next', { name: 'stuck' });
  await order('PUT', 'balance', { key, provider: 'tokenhub', amount: 1 });

  expect((await order('POST', 'reset')).body).toEqual({ status: 'ok' });
  expect(await Promise.all(['tasks', 'requests', 'ledger', 'webhooks', 'scenarios', 'clock'].map(get))).toEqual(before);
  expect(await get(`balance?key=${key}&provider=tokenhub`)).toEqual(balance);
  // The random numbers begin anew, too.
  expect((await create()).id).toBe(first.id);
});

describe('what is wrong is a 400 that says what there is', () => {
  test.each([
    ['GET', 'tasks?stat=failed', undefined, 'there is no query parameter "stat"; there is provider, state, key, limit'],
    ['GET', 'tasks?state=gone', undefined, 'state: '],
    ['GET', 'tasks?limit=0', undefined, 'limit: '],
    ['GET', 'tasks?limit=1001', undefined, 'limit: '],
    ['GET', 'tasks?limit=1&limit=2', undefined, 'limit stands more than once'],
    ['GET', 'tasks?provider=openai', undefined, `there is no provider "openai"; there is ${providerIds.join(', ')}`],
    ['GET', 'health?verbose', undefined, 'there is no query parameter "verbose"; there is none'],
    ['GET', 'requests?status=9xx', undefined, 'status: '],
    ['GET', 'requests?since=soon', undefined, 'since: a time is a date'],
    ['GET', 'requests/wait?timeout=soon', undefined, 'timeout: a duration is like'],
    ['GET', 'requests/wait?timeout=11m', undefined, 'timeout: nobody waits longer'],
    ['GET', 'balance?key=x', undefined, 'provider: '],
    ['PUT', 'balance', { key: 'x', provider: 'tokenhub', amount: -1 }, 'amount: '],
    ['PUT', 'clock', { mode: 'slow' }, 'say {"mode": "frozen"}'],
    ['PUT', 'clock', {}, 'say {"mode": "frozen"}'],
    ['PUT', 'clock', { sped: 3 }, 'there is no field "sped"; there is mode, speed'],
    ['PUT', 'clock', { speed: -1 }, 'speed'],
    ['POST', 'clock/advance', { by: '1s', until: 'x' }, 'say {"by": "60s"}'],
    ['POST', 'clock/advance', { by: 'soon' }, 'a duration is like'],
    ['POST', 'clock/advance', { until: 'none' }, 'there is no task none'],
    ['POST', 'clock/advance', '[]', 'the body is no JSON object'],
    ['POST', 'clock/advance', '{', 'not valid JSON'],
    ['PATCH', 'tasks/none', { state: 'gone' }, 'say {"state": "running"}'],
    ['POST', 'scenarios/next', { name: 'fail', times: 0 }, 'times: '],
    ['POST', 'reset', { hard: true }, 'there is no field "hard"; there is none'],
  ])('%s %s %j', async (method, path, body, reason) => {
    expect(await order(method, path, body)).toMatchObject({
      status: 400,
      body: { error: { message: expect.stringContaining(reason) } },
    });
  });
});

test.each([
  ['a page of another site', '127.0.0.1:4010', { origin: 'https://example.com' }],
  ['a page on another port', '127.0.0.1:4010', { origin: 'http://127.0.0.1:3000' }],
  ['a picture on a page of another site', '127.0.0.1:4010', { 'sec-fetch-site': 'cross-site' }],
  ['another name of this machine', 'evil.example:4010', {}],
])('%s cannot steer the mock', async (_who, host, headers: Record<string, string>) => {
  const response = await simulator.fetch(`http://${host}/__mock/tasks`, { headers });
  expect(response.status).toBe(403);
});

test.each(['127.0.0.1:4010', 'localhost:4010', '[::1]:4010', '127.1.2.3'])('%s can', async (host) => {
  const headers = { origin: `http://${host}`, 'sec-fetch-site': 'same-origin' };
  expect((await simulator.fetch(`http://${host}/__mock/tasks`, { headers })).status).toBe(200);
});

test('a method that is not allowed and a path that leads nowhere say what there is', async () => {
  const wrong = await simulator.fetch(`${origin}/__mock/clock`, { method: 'DELETE' });
  expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'GET, PUT']);
  const nowhere = await simulator.fetch(`${origin}/__mock/webhooks/1/again`);
  expect(nowhere.status).toBe(404);
  expect(await nowhere.text()).toContain('POST webhooks/{id}/redeliver');
});

test('coverage tells what requests have exercised, of one provider or all', async () => {
  await simulator.fetch('https://api.apimart.ai/v1/models', { headers: { authorization: `Bearer ${key}` } });
  expect((await get('coverage')).providers.apimart).toMatchObject({ requests: 1, answers: { listModels: { 200: 1 } } });
  expect(Object.keys((await get('coverage?provider=tokenhub')).providers)).toEqual(['tokenhub']);
});

test('every control that is described was tried', () => {
  expect(operations.filter((operation) => !exercised.has(operation))).toEqual([]);
});
