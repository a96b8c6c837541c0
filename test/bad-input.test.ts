/**
 * Whatever comes in over HTTP, the answer is clear, in the provider's shape, and the server goes on.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type MockServer } from '#adapters/http/index.ts';
import { providerIds, providers } from '#providers/index.ts';
import { createSimulator } from '#simulator/simulator.ts';
import { createClock } from '#tasks/clock.ts';
import { faultsOf } from './support/answers.ts';
import { createPath, firstRequest, operationOf } from './support/jobs.ts';
import { exchangeRaw, rawPost } from './support/raw.ts';
import { toInit } from './support/session.ts';

let server: MockServer;
beforeAll(async () => {
  server = await serve(createSimulator({ bodyLimits: { json: 10_000, form: 100_000 } }), { port: 0 });
});
afterAll(() => server.close());

const jsonProviders = providerIds.filter((id) => operationOf(id, 'create').accepts === 'application/json');

async function expectAlive() {
  const health = await fetch(`${server.url}/__mock/health`);
  expect(await health.json()).toMatchObject({ status: 'ok' });
}

describe.each(providerIds)('%s', (id) => {
  test('a request that does not show its stream, as not every browser does, is read all the same', async () => {
    const { json, form } = firstRequest(id);
    const request = new Request(
      `${providers[id].contract.origin}${createPath(id)}`,
      toInit({ ...(json && { json }), ...(form && { form }) }),
    );
    Object.defineProperty(request, 'body', { value: undefined });
    expect((await createSimulator().fetch(request)).status).toBe(200);
  });

  const url = () => `${server.url}/${id}${createPath(id)}`;

  test('a body over the limit is answered with 413, whether it states its length or not', async () => {
    const operation = operationOf(id, 'create');
    const big = 'x'.repeat(200_000);
    const form = new FormData();
    form.append('prompt', big);
    const body = operation.accepts === 'application/json' ? JSON.stringify({ prompt: big }) : form;
    const headers = {
      authorization: 'Bearer key',
      ...(typeof body === 'string' && { 'content-type': 'application/json' }),
    };
    const stated = await fetch(url(), { method: 'POST', headers, body });
    expect(stated.status).toBe(413);
    expect(faultsOf(id, operation.id, 413, await stated.json())).toEqual([]);

    const type = operation.accepts === 'application/json' ? 'application/json' : 'multipart/form-data; boundary=x';
    const chunk = `${big.length.toString(16)}\r\n${big}\r\n0\r\n\r\n`;
    const chunked = await exchangeRaw(server.url, [
      rawPost(`/${id}${createPath(id)}`, { 'content-type': type, 'transfer-encoding': 'chunked' }, chunk),
    ]);
    expect(chunked).toMatch(/^HTTP\/1.1 413 /);
    await expectAlive();
  });

  test('a client that hangs up in mid-body does no harm', async () => {
    const type = operationOf(id, 'create').accepts ?? '';
    await exchangeRaw(
      server.url,
      [rawPost(`/${id}${createPath(id)}`, { 'content-type': type, 'content-length': '5000' }, '{"model"')],
      {
        endAfterWrite: true,
      },
    ).catch(() => '');
    await expectAlive();
  });

  test.each(['ключ', 'a b', '🔑', '../..', 'x'.repeat(4000), "'; drop table"])(
    'the key %j is a key like any other',
    async (key) => {
      // The bytes of the key as they go over the wire.
      const raw = Buffer.from(key, 'utf8').toString('latin1');
      const { json, form } = firstRequest(id);
      const response = await fetch(url(), toInit({ ...(json && { json }), ...(form && { form }), key: raw }));
      expect(response.status).toBe(200);
    },
  );

  test.each(['', 'Bearer', 'Bearer ', 'Basic dXNlcjpwYXNz', 'key'])(
    'the Authorization header %j is no key',
    async (authorization) => {
      const response = await fetch(url(), { method: 'POST', headers: { authorization } });
      expect(response.status).toBe(401);
      expect(providers[id].readError(await response.json())).toBeDefined();
    },
  );

  test('a path with broken percent-encoding is an unknown task', async () => {
    const path = operationOf(id, 'get').path.replace(/\{\w+\}/, '%E0%A4%A');
    const answer = await exchangeRaw(server.url, [
      `GET /${id}${path} HTTP/1.1\r\nhost: mock\r\nauthorization: Bearer key\r\nconnection: close\r\n\r\n`,
    ]);
    expect(answer).toMatch(/^HTTP\/1.1 40[04] /);
    await expectAlive();
  });
});

describe.each(jsonProviders)('%s, which takes JSON', (id) => {
  const post = (body: string, type: string | null = 'application/json') =>
    fetch(`${server.url}/${id}${createPath(id)}`, {
      method: 'POST',
      headers: { authorization: 'Bearer key', ...(type !== null && { 'content-type': type }) },
      body: new TextEncoder().encode(body),
    });

  test.each([
    ['{"model": "x"', 'not valid JSON'],
    ['', 'empty'],
    ['[]', 'must be an object'],
    ['null', 'must be an object'],
    ['"text"', 'must be an object'],
    ['{"model": 5}', 'model'],
    ['{"__proto__": {"model": "x"}}', 'model is required'],
  ])('%j is refused with a reason', async (body, reason) => {
    const response = await post(body);
    const answer: unknown = await response.json();
    expect(response.status).toBe(400);
    expect(providers[id].readError(answer)?.message).toContain(reason);
    expect(faultsOf(id, operationOf(id, 'create').id, 400, answer)).toEqual([]);
  });

  test.each([
    [null, 'no Content-Type'],
    ['text/plain', 'text/plain'],
    ['application/x-www-form-urlencoded', 'x-www-form-urlencoded'],
  ])('the content type %j is answered with 415 and what is wanted', async (type, reason) => {
    const response = await post('{}', type);
    expect(response.status).toBe(415);
    const message = providers[id].readError(await response.json())?.message;
    expect(message).toContain(reason);
    expect(message).toContain('application/json');
  });

  test('a content type with parameters and capitals is the same type', async () => {
    const response = await post(JSON.stringify(firstRequest(id).json), 'Application/JSON; charset=UTF-8');
    expect(response.status).toBe(200);
  });
});

test.each([
  ['seedance2-ink', { model: 'seedance-2.0', prompt: 'A dog', mediaUrls: Array.from({ length: 3000 }, () => '') }],
  ['tokenhub', { model: 'doubao-seedance-2.0', prompt: 'A dog', content: Array.from({ length: 4000 }, () => 1) }],
] as const)('%s: thousands of faults in one body are told in brief', async (id, body) => {
  const response = await fetch(`${server.url}/${id}${createPath(id)}`, toInit({ json: body }));
  expect(response.status).toBe(400);
  const text = await response.text();
  expect(text.length).toBeLessThan(4000);
  expect(text).toMatch(/and \d+ more/);
});

test('a body that is nested too deep is refused', async () => {
  const metadata = `${'['.repeat(500)}${']'.repeat(500)}`;
  const response = await fetch(
    `${server.url}/seedance2-ink/api/open/v1/video/generations`,
    toInit({ method: 'POST', body: `{"metadata":${metadata}}`, headers: { 'content-type': 'application/json' } }),
  );
  expect(response.status).toBe(400);
  expect(await response.text()).toContain('levels deep');
});

test('a field of a form that is named like a prototype is unknown like any other', async () => {
  const form = { model: 'doubao-seedance-2-0', prompt: 'A dog', ['__proto__']: 'x' };
  const response = await fetch(`${server.url}/cometapi/v1/videos`, toInit({ form }));
  expect(response.status).toBe(400);
  expect(await response.text()).toContain('__proto__');
});

test('a file has its path and methods, and an end', async () => {
  const clock = createClock({ mode: 'frozen' });
  const simulator = createSimulator({ clock, queued: 0, running: 0 });
  const { json } = firstRequest('tokenhub');
  await simulator.fetch('https://tokenhub.store/api/v1/videos/generations', toInit({ json }));
  const [task] = await simulator.tasks();
  const url = task?.output?.videoUrl ?? '';
  const status = async (where: string, method = 'GET') => (await simulator.fetch(where, { method })).status;
  expect(await status(url)).toBe(200);
  expect(await status(url, 'DELETE')).toBe(405);
  expect(await status(url.replace('?', '/more?'))).toBe(404);
  clock.advance(25 * 60 * 60 * 1000);
  expect(await status(url)).toBe(403);
});

describe('cometapi, which takes a form', () => {
  const path = '/cometapi/v1/videos';

  test('a form whose last part is cut off is refused', async () => {
    const part = (name: string, value: string) =>
      `--a-long-boundary\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
    const whole = `${part('model', 'doubao-seedance-2-0')}${part('prompt', 'A dog')}--a-long-boundary--\r\n`;
    const post = (body: string) => {
      const type = 'multipart/form-data; boundary=a-long-boundary';
      return exchangeRaw(server.url, [
        rawPost(path, { 'content-type': type, 'content-length': String(body.length) }, body),
      ]);
    };
    expect(await post(whole)).toMatch(/^HTTP\/1.1 200 /);
    const cut = await post(whole.slice(0, whole.indexOf('prompt')));
    expect(cut).toMatch(/^HTTP\/1.1 400 /);
    expect(cut).toContain('multipart body is broken');
    await expectAlive();
  });

  test('JSON is refused with the limit that says so', async () => {
    const response = await fetch(`${server.url}${path}`, {
      method: 'POST',
      headers: { authorization: 'Bearer key', 'content-type': 'application/json' },
      body: '{}',
    });
    expect(response.status).toBe(400);
    expect(response.headers.get('x-mock-limit')).toBe('cometapi/multipart-only');
  });

  test('a second reference file is refused with the limit that says so', async () => {
    const form = new FormData();
    form.append('model', 'doubao-seedance-2-0');
    form.append('prompt', 'A dog');
    for (const name of ['a.png', 'b.png']) form.append('input_reference', new File(['x'], name, { type: 'image/png' }));
    const response = await fetch(`${server.url}${path}`, {
      method: 'POST',
      headers: { authorization: 'Bearer key' },
      body: form,
    });
    expect(response.status).toBe(400);
    expect(response.headers.get('x-mock-limit')).toBe('cometapi/input-reference-single');
  });

  test('seconds that are no number are refused for their type', async () => {
    const form = new FormData();
    for (const [name, value] of Object.entries({ model: 'doubao-seedance-2-0', prompt: 'A dog', seconds: 'five' }))
      form.append(name, value);
    const response = await fetch(`${server.url}${path}`, {
      method: 'POST',
      headers: { authorization: 'Bearer key' },
      body: form,
    });
    expect(response.status).toBe(400);
    expect(response.headers.get('x-mock-limit')).toBe('cometapi/schema');
    expect(await response.text()).toContain('seconds must be an integer');
  });
});

test('an address that is no provider is answered with the ones there are', async () => {
  const response = await fetch(`${server.url}/openai/v1/videos`);
  expect(response.status).toBe(404);
  expect(await response.text()).toContain('/apimart, /cometapi, /seedance2-ink, /tokenhub');
});

test('pages of other sites and other host names cannot steer the mock', async () => {
  const crossSite = await fetch(`${server.url}/__mock/reset`, {
    method: 'POST',
    headers: { origin: 'https://example.com' },
  });
  expect(crossSite.status).toBe(403);
  const rebound = await exchangeRaw(server.url, [
    'GET /__mock/tasks HTTP/1.1\r\nhost: evil.example\r\nconnection: close\r\n\r\n',
  ]);
  expect(rebound).toMatch(/^HTTP\/1.1 403 /);
});

test('pages of other sites may call the gateways, as they may the real ones', async () => {
  const preflight = await fetch(`${server.url}/tokenhub/api/v1/videos/generations`, {
    method: 'OPTIONS',
    headers: {
      origin: 'https://example.com',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,content-type',
    },
  });
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get('access-control-allow-origin')).toBe('*');
  expect(preflight.headers.get('access-control-allow-headers')).toContain('authorization');
});
