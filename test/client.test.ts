/**
 * The clients over what carries their requests outside of tests: sockets, and the global fetch under MSW.
 */
import { once } from 'node:events';
import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import { createServer as createTcpServer, type AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { handlers } from '#adapters/msw/index.ts';
import { serve, type MockServer } from '#adapters/http/index.ts';
import { createVideoClient } from '#client/create-video-client.ts';
import { AmbiguousCreateError, ConnectionError, InvalidResponseError } from '#client/errors.ts';
import type { VideoClientOptions } from '#client/settings.ts';
import { createCometapiClient } from '#generated/cometapi/entry.gen.ts';
import { providerIds, providers, type ProviderId } from '#providers/index.ts';
import { apiKey, creator, failureOf, generatedClient, impatient, request, ways } from './support/clients.ts';

const faults = ['accept-then-500', 'accept-then-reset', 'accept-then-hang'] as const;
const simulator = impatient();
const entries = () => simulator.ledger.entries({}, simulator.clock.now());

/** What every way to the mock has to show. */
function describeCreates(name: string, open: () => Promise<() => Promise<void>>, baseUrl: (id: ProviderId) => string) {
  describe(name, () => {
    let close: () => Promise<void>;
    beforeAll(async () => {
      close = await open();
    });
    afterAll(() => close());
    beforeEach(async () => {
      await simulator.reset();
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    });
    afterEach(() => {
      vi.useRealTimers();
    });

    const optionsOf = (id: ProviderId): VideoClientOptions => ({ baseUrl: baseUrl(id), time: simulator.time });

    describe.each(providerIds.flatMap((id) => ways.map((way) => ({ id, way }))))('$id, with $way', ({ id, way }) => {
      test.each(faults)('%s charges once', async (scenario) => {
        const options = { ...optionsOf(id), apiKey: `${apiKey}-mock.${scenario}` };
        const created = creator(id, way, options)();
        if (providers[id].contract.lifecycle.idempotency) await created;
        else expect(await failureOf(created)).toBeInstanceOf(AmbiguousCreateError);
        expect(entries()).toHaveLength(1);
      });
    });

    test.each(providerIds)('%s makes a video', async (id) => {
      const { client, createRaw } = generatedClient(id, optionsOf(id));
      const { output } = await client.waitForTask(await client.create(request));
      expect(URL.canParse(output.videoUrl)).toBe(true);
      expect((await createRaw()).response.status).toBe(200);
    });

    test('CometAPI takes a picture and hands out the film', async () => {
      const client = createCometapiClient({ apiKey, ...optionsOf('cometapi') });
      const picture = new Blob([new Uint8Array([0xff, 0xd8, 0xff, 0xe0])], { type: 'image/jpeg' });
      const body = { model: 'doubao-seedance-2-0', prompt: 'Rain', input_reference: picture } as const;
      const { data } = await client.createVideo({ body });
      await client.waitForTask(data.id);
      const film = await client.getVideoContent({ path: { id: data.id } });
      expect(film.data.type).toBe('video/mp4');
      expect(film.data.size).toBeGreaterThan(10_000);
    });
  });
}

let mock: MockServer;
describeCreates(
  'over HTTP',
  async () => {
    mock = await serve(simulator, { port: 0 });
    return () => mock.close();
  },
  (id) => `${mock.url}/${id}`,
);

describeCreates(
  'under MSW, at the real addresses, with the global fetch',
  async () => {
    const server = setupServer(...handlers(simulator));
    server.listen({ onUnhandledFrame: 'error' });
    return async () => server.close();
  },
  (id) => providers[id].contract.origin,
);

/** A server of its own for one test. */
async function listening(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return addressOf(server.address());
}

function addressOf(address: AddressInfo | string | null): string {
  return `http://127.0.0.1:${Object(address).port}`;
}

const queryAt = (baseUrl: string, more: VideoClientOptions = {}) =>
  failureOf(createVideoClient('apimart', { apiKey, baseUrl, maxRetries: 0, ...more }).get('task_1'));
const createAt = (baseUrl: string) =>
  failureOf(createVideoClient('tokenhub', { apiKey, baseUrl, maxRetries: 0 }).create(request));

describe('a socket', () => {
  test('to which nobody listens is a refused connection: nothing was sent', async () => {
    const server = createTcpServer();
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const url = addressOf(server.address());
    server.close();
    await once(server, 'close');
    for (const error of [await queryAt(url), await createAt(url)]) {
      expect(error).toBeInstanceOf(ConnectionError);
      expect(error).toMatchObject({ mayHaveArrived: false, message: expect.stringContaining('ECONNREFUSED') });
    }
  });

  test('that ends a connection which was kept alive, without an answer, gets a create once', async () => {
    let posts = 0;
    const server = createTcpServer((socket) => {
      let requests = 0;
      let received = '';
      socket.on('data', (part) => {
        received += part.toString('latin1');
        const length = Number(/content-length: (\d+)/i.exec(received)?.[1] ?? 0);
        if (received.length < received.indexOf('\r\n\r\n') + 4 + length) return;
        if (received.startsWith('POST')) posts += 1;
        received = '';
        requests += 1;
        if (requests > 1) socket.end();
        else socket.write('HTTP/1.1 401 Unauthorized\r\ncontent-length: 2\r\n\r\n{}');
      });
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    onTestFinished(() => void server.close());
    const url = addressOf(server.address());
    const client = createVideoClient('tokenhub', { apiKey, baseUrl: url });
    let error: unknown;
    // Whether a connection is used again is up to the runtime.
    for (let creates = 1; creates < 20 && !(error instanceof AmbiguousCreateError); creates += 1) {
      error = await failureOf(client.create(request));
      expect(posts).toBe(creates);
    }
    expect(error).toBeInstanceOf(AmbiguousCreateError);
  });

  test('whose few bytes unpack to more than an answer can be is not read to its end', async () => {
    const bomb = gzipSync(Buffer.alloc(40 * 2 ** 20, ' '));
    const url = await listening((_request, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb),
    );
    expect(await queryAt(url)).toMatchObject({
      name: 'InvalidResponseError',
      message: expect.stringContaining('it is longer than 16 MiB'),
    });
  });

  const breaks: readonly [
    string,
    (response: ServerResponse) => void,
    typeof ConnectionError | typeof InvalidResponseError,
  ][] = [
    ['is cut before the answer', (response) => void response.socket?.destroy(), ConnectionError],
    [
      'is cut in the middle of the answer',
      (response) => {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': 100 });
        response.write('{"id":', () => response.socket?.destroy());
      },
      ConnectionError,
    ],
    ['speaks no HTTP', (response) => void response.socket?.end('220 smtp ready\r\n'), ConnectionError],
    ['gives a page', (response) => void response.end('<html>'), InvalidResponseError],
    ['gives nothing', (response) => void response.writeHead(204).end(), InvalidResponseError],
    [
      'gives what cannot be unpacked',
      (response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end('no gzip'),
      ConnectionError,
    ],
  ];
  test.each(breaks)('that %s is told as that, and after a create as what it may mean', async (_what, answer, type) => {
    let requests = 0;
    const url = await listening((_request, response) => {
      requests += 1;
      answer(response);
    });
    const error = await queryAt(url);
    expect(error).toBeInstanceOf(type);
    if (error instanceof ConnectionError) expect(error.mayHaveArrived).toBe(true);
    expect(await createAt(url)).toMatchObject({ name: 'AmbiguousCreateError', cause: expect.any(type) });
    expect(requests).toBe(2);
  });

  test('that stays silent is closed once the time is up, and once the signal is aborted', async () => {
    const closed: Promise<unknown>[] = [];
    let arrived = () => {};
    const url = await listening(({ socket }) => {
      closed.push(once(socket, 'close'));
      arrived();
    });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    arrived = () => vi.advanceTimersByTime(60_000);
    expect(await queryAt(url)).toMatchObject({ message: 'apimart: getTask: no answer within 60 s' });
    const controller = new AbortController();
    arrived = () => controller.abort('enough');
    const aborted = createVideoClient('apimart', { apiKey, baseUrl: url }).get('x', { signal: controller.signal });
    expect(await failureOf(aborted)).toBe('enough');
    expect(await Promise.all(closed)).toHaveLength(2);
  });
});

test.each([301, 302, 303, 307, 308])('a %d is not followed, and the key goes nowhere else', async (status) => {
  const elsewhere: string[] = [];
  const other = await listening((incoming, response) => {
    elsewhere.push(incoming.url ?? '');
    response.end('{}');
  });
  const url = await listening((_request, response) => response.writeHead(status, { location: `${other}/x` }).end());
  const asked = await queryAt(url);
  expect(asked).toMatchObject({ name: 'ApiError', status, message: expect.stringContaining(`to ${other}/x`) });
  // A POST that is led to what it has made may have made it.
  const name = status === 303 ? 'AmbiguousCreateError' : 'ApiError';
  expect(await createAt(url)).toMatchObject({ name, message: expect.stringContaining(`to ${other}/x`) });
  expect(elsewhere).toEqual([]);
});

test('a file that lies elsewhere is fetched there, without the key', async () => {
  const keys: (string | undefined)[] = [];
  const other = await listening((incoming, response) => {
    keys.push(incoming.headers.authorization);
    response.writeHead(200, { 'content-type': 'video/mp4' }).end('film');
  });
  const url = await listening((_request, response) => response.writeHead(302, { location: other }).end());
  const film = await createCometapiClient({ apiKey, baseUrl: url }).getVideoContent({ path: { id: 'x' } });
  expect(await film.data.text()).toBe('film');
  expect(keys).toEqual([undefined]);
});
