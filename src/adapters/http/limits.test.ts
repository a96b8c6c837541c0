/**
 * What a server withstands: too much, too many, and too slow.
 */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import type { Answer } from '#simulator/respond.ts';
import { exchangeRaw, rawPost, writeTogether } from '../../../test/support/raw.ts';
import { serve, toListener, type Handler, type MockServer, type ServerLimits } from './index.ts';

const fine: Answer = { status: 200, headers: {}, body: 'fine' };
const noFetch = () => Promise.reject(new Error('nobody asks'));

/** Answers what waits only when it is told to. */
function waiting(count: number) {
  const go = Promise.withResolvers<void>();
  const full = Promise.withResolvers<void>();
  let entered = 0;
  const handler: Handler = {
    fetch: noFetch,
    async answer({ url }) {
      if (!url.endsWith('/wait')) return fine;
      entered++;
      if (entered === count) full.resolve();
      await go.promise;
      return fine;
    },
  };
  return { handler, full: full.promise, go: () => go.resolve() };
}

let server: MockServer | undefined;
async function start(handler: Handler, limits: ServerLimits) {
  server = await serve(handler, { port: 0, limits });
  return server.url;
}
afterEach(async () => {
  await server?.close();
  server = undefined;
});

const always: Handler = { fetch: noFetch, answer: async () => fine };
/** Reads the body, as a create does. */
const reading: Handler = {
  fetch: noFetch,
  answer: async (request) => ({ ...fine, body: String((await request.text()).length) }),
};

test('a head that is too long gets 431', async () => {
  const url = await start(always, { headerBytes: 4096 });
  const answer = await exchangeRaw(url, [`GET / HTTP/1.1\r\nhost: mock\r\nx-long: ${'x'.repeat(5000)}\r\n\r\n`]);
  expect(answer).toMatch(/^HTTP\/1.1 431 /);
  expect((await fetch(url)).status).toBe(200);
});

test.each([
  ['head', { headersTimeout: 20 }, 'GET / HTTP/1.1\r\nhost: mock\r\n'],
  ['body', { requestTimeout: 20 }, rawPost('/', { 'content-length': '100' }, 'x')],
])('a %s that does not come gets 408', async (_part, limits, bytes) => {
  const url = await start(reading, limits);
  expect(await exchangeRaw(url, [bytes])).toMatch(/^HTTP\/1.1 408 /);
  expect((await fetch(url)).status).toBe(200);
});

describe('more requests than it may have under way', () => {
  test('get 503 and when to come again, and the rest is answered', async () => {
    const { handler, full, go } = waiting(2);
    const url = await start(handler, { requests: 2 });
    const first = [fetch(`${url}/wait`), fetch(`${url}/wait`)];
    await full;
    const refused = await fetch(url);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '1']);
    expect(await refused.json()).toMatchObject({ error: { message: expect.stringContaining('try again') } });
    go();
    expect((await Promise.all(first)).map(({ status }) => status)).toEqual([200, 200]);
    expect((await fetch(url)).status).toBe(200);
  });

  test('do not count those that are answered at once, however many come together', async () => {
    const url = await start(reading, { requests: 1 });
    const answers = await writeTogether(
      url,
      Array.from({ length: 50 }, () => rawPost('/', { 'content-length': '1' }, 'x')),
    );
    expect(new Set(answers.map((answer) => answer.slice(0, 12)))).toEqual(new Set(['HTTP/1.1 200']));
  });

  test('do not count those that hang, nor those whose clients have left', async () => {
    const url = await start(
      {
        fetch: noFetch,
        answer: async (request) => (request.url.endsWith('/hang') ? { ...fine, fault: 'hang' } : fine),
      },
      { requests: 1 },
    );
    const client = new AbortController();
    const hanging = Array.from({ length: 3 }, () =>
      fetch(`${url}/hang`, { signal: client.signal }).catch((error: unknown) => String(error)),
    );
    expect((await fetch(url)).status).toBe(200);
    client.abort('gone');
    expect(await Promise.all(hanging)).toEqual(['gone', 'gone', 'gone']);
    expect((await fetch(url)).status).toBe(200);
  });
});

test('more bytes of bodies than it may hold get 503', async () => {
  const url = await start(reading, { bodyBytes: 1000 });
  const slow = connect(Number(new URL(url).port), '127.0.0.1');
  slow.write(rawPost('/', { 'content-length': '900' }, 'x'.repeat(100)));
  // It has been taken in once another one is refused.
  await expect.poll(async () => (await fetch(url, { method: 'POST', body: 'x'.repeat(200) })).status).toBe(503);
  expect((await fetch(url, { method: 'POST', body: 'x'.repeat(100) })).status).toBe(200);
  const ended = new Promise((resolve) => slow.once('data', resolve));
  slow.end('x'.repeat(800));
  expect(String(await ended)).toMatch(/^HTTP\/1.1 200 /);
  // One that is alone is read: it is not for the server to say that it is too large.
  expect(await (await fetch(url, { method: 'POST', body: 'x'.repeat(2000) })).text()).toBe('2000');
});

test('more connections than it may have are closed', async () => {
  const url = await start(always, { connections: 1 });
  const first = connect(Number(new URL(url).port), '127.0.0.1');
  await new Promise((resolve) => first.once('connect', resolve));
  await expect(fetch(url)).rejects.toThrow('fetch failed');
  first.destroy();
  await new Promise((resolve) => first.once('close', resolve));
  await expect
    .poll(() =>
      fetch(url).then(
        ({ status }) => status,
        () => 0,
      ),
    )
    .toBe(200);
});

test('a handler that throws gets 500 and no more', async () => {
  const url = await start({ fetch: noFetch, answer: () => Promise.reject(new Error('broken')) }, {});
  const answer = await fetch(url);
  expect(answer.status).toBe(500);
  expect(await answer.json()).toEqual({ error: { message: 'The mock failed: broken' } });
  const bare = await serve({ fetch: () => Promise.reject(new Error('broken, too')) }, { port: 0 });
  expect(await (await fetch(bare.url)).text()).toContain('broken, too');
  await bare.close();
});

test.each(['a/b', 'mock:999999', 'm ck', '[::1', '999.1.1.1'])('the host %j is refused', async (host) => {
  const url = await start(
    { fetch: noFetch, answer: async (request) => ({ ...fine, body: new URL(request.url).host }) },
    {},
  );
  const answer = await exchangeRaw(url, [`GET / HTTP/1.1\r\nhost: ${host}\r\nconnection: close\r\n\r\n`]);
  expect(answer).toMatch(/^HTTP\/1.1 400 /);
});

test('controls are not opened to pages, whatever way their path takes', async () => {
  const url = await start(always, {});
  const headersOf = async (path: string) =>
    exchangeRaw(url, [`GET ${path} HTTP/1.1\r\nhost: mock\r\nconnection: close\r\n\r\n`]);
  expect(await headersOf('/tokenhub/x')).toContain('access-control-allow-origin: *');
  for (const path of ['/__mock/tasks', '/x/../__mock/tasks', '/x\\..\\__mock/tasks']) {
    expect(await headersOf(path)).not.toContain('access-control');
  }
});

test("the listener can be mounted in a server of one's own", async () => {
  const own = createServer(toListener(always)).listen(0, '127.0.0.1');
  await once(own, 'listening');
  const address = own.address();
  const answer = await fetch(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`);
  expect(await answer.text()).toBe('fine');
  own.close();
});

test('a body is read as a web request reads it', async () => {
  const url = await start(reading, {});
  const lengthOf = async (body: BodyInit) => {
    const init = { method: 'POST', body, duplex: 'half' };
    return (await fetch(url, init)).text();
  };
  expect(await lengthOf('\uFEFFtext')).toBe('4');
  expect(await lengthOf('é'.repeat(100_000))).toBe('100000');
  expect(await lengthOf(new Blob(['x'.repeat(300_000)]).stream())).toBe('300000');
  expect(await (await fetch(url)).text()).toBe('0');
});
