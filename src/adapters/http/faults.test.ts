/**
 * What goes wrong on purpose looks the same to a client, however its requests reach the mock.
 */
import { connect } from 'node:net';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { handlers } from '#adapters/msw/index.ts';
import { providers } from '#providers/index.ts';
import type { RequestLike } from '#simulator/request.ts';
import { toResponse, type Answer } from '#simulator/respond.ts';
import { serve, type Handler, type MockServer } from './index.ts';

const chunk = new Uint8Array(1000).fill(7);
const video = { 'content-type': 'video/mp4', 'content-length': '5000' };
const nothing = { status: 200, headers: {}, body: null } as const;

/** A stream of some chunks that then goes on in its own way. */
function stream(chunks: number, then: (controller: ReadableStreamDefaultController) => void, onCancel = () => {}) {
  let sent = 0;
  return new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      if (sent++ < chunks) controller.enqueue(new Uint8Array(chunk));
      else then(controller);
    },
    cancel: onCancel,
  });
}

let cancelled = Promise.withResolvers<void>();

const answers: Readonly<Record<string, () => Answer>> = {
  reset: () => ({ ...nothing, fault: 'reset' }),
  hang: () => ({ ...nothing, fault: 'hang' }),
  cut: () => ({ ...nothing, headers: video, body: stream(3, (controller) => controller.error(new Error('cut'))) }),
  short: () => ({ ...nothing, headers: video, body: stream(3, (controller) => controller.close()) }),
  unstated: () => ({ ...nothing, body: stream(3, (controller) => controller.error(new Error('cut'))) }),
  whole: () => ({ ...nothing, headers: video, body: stream(5, (controller) => controller.close()) }),
  endless: () => ({
    ...nothing,
    body: stream(
      1e6,
      () => {},
      () => cancelled.resolve(),
    ),
  }),
  empty: () => ({ ...nothing, status: 204 }),
};

async function answer({ url }: Pick<RequestLike, 'url'>): Promise<Answer> {
  const name = new URL(url).pathname.split('/').at(-1) ?? '';
  return answers[name]?.() ?? { ...nothing, body: 'fine' };
}

const mock = {
  answer,
  async fetch(input: Request | URL | string, init?: RequestInit) {
    const request = new Request(input, init);
    return toResponse(await answer(request), request);
  },
  providers: [providers.tokenhub],
};

type Transport = { readonly name: string; open(): Promise<{ at: string; fetch: typeof fetch; close(): unknown }> };

async function overHttp(handler: Handler) {
  const server = await serve(handler, { port: 0 });
  return { at: server.url, fetch: globalThis.fetch, close: () => server.close() };
}

const { origin } = providers.tokenhub.contract;
const transports: Transport[] = [
  { name: 'direct fetch', open: async () => ({ at: origin, fetch: mock.fetch, close: () => {} }) },
  { name: 'HTTP', open: () => overHttp(mock) },
  { name: 'HTTP in front of a fetch', open: () => overHttp({ fetch: mock.fetch }) },
  {
    name: 'MSW in Node',
    async open() {
      const server = setupServer(...handlers(mock));
      server.listen({ onUnhandledFrame: 'error' });
      return { at: origin, fetch: (input, init) => globalThis.fetch(input, init), close: () => server.close() };
    },
  },
];

/** What a client sees of a body: how much came, and how it ended. */
async function received(response: Response): Promise<{ bytes: number; end: string }> {
  let bytes = 0;
  try {
    for await (const part of response.body ?? []) bytes += part.byteLength;
    return { bytes, end: 'whole' };
  } catch (error) {
    return { bytes, end: error instanceof TypeError ? error.message : String(error) };
  }
}

describe.each(transports)('$name', ({ name, open }) => {
  let session: Awaited<ReturnType<Transport['open']>>;
  beforeAll(async () => {
    session = await open();
  });
  afterAll(() => session.close());
  const get = (path: string, init?: RequestInit) => session.fetch(`${session.at}/${path}`, init);

  test('a reset is a network error', async () => {
    const error = await get('reset').catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(TypeError);
    expect(await (await get('fine')).text()).toBe('fine');
  });

  test('a reset after a body has been sent is a network error', async () => {
    await expect(get('reset', { method: 'POST', body: 'x'.repeat(100_000) })).rejects.toBeInstanceOf(TypeError);
  });

  test('a hang lasts until the client gives up', async () => {
    const client = new AbortController();
    const asked = get('hang', { signal: client.signal });
    const first = await Promise.race([asked.then(() => 'answered'), get('fine').then(() => 'another is answered')]);
    expect(first).toBe('another is answered');
    client.abort(new Error('given up'));
    await expect(asked).rejects.toThrow('given up');
  });

  test.each<[fault: string, what: string]>([
    ['cut', 'a stream that fails'],
    ['short', 'a stream that ends before the stated length'],
    // MSW closes the connection where it does not know the length, so that a cut looks like the end.
    ...(name === 'MSW in Node' ? [] : [['unstated', 'a stream of no stated length that fails'] as [string, string]]),
  ])('%s: %s is a cut connection, and what came before it is there', async (fault) => {
    const response = await get(fault);
    expect(response.status).toBe(200);
    expect(await received(response)).toEqual({ bytes: 3000, end: 'terminated' });
    expect(await (await get('fine')).text()).toBe('fine');
  });

  test('a stream that is whole comes whole', async () => {
    const response = await get('whole');
    expect(response.headers.get('content-length')).toBe('5000');
    expect(await received(response)).toEqual({ bytes: 5000, end: 'whole' });
  });

  test('a client that leaves ends the stream', async () => {
    cancelled = Promise.withResolvers();
    const response = await get('endless');
    const reader = response.body?.getReader();
    expect((await reader?.read())?.done).toBe(false);
    await reader?.cancel();
    await cancelled.promise;
  });

  test('HEAD has the headers alone', async () => {
    const response = await get('whole', { method: 'HEAD' });
    expect(response.headers.get('content-length')).toBe('5000');
    expect(await response.text()).toBe('');
    expect(await (await get('fine')).text()).toBe('fine');
  });

  test('a status without a body has none', async () => {
    const response = await get('empty');
    expect([response.status, await response.text()]).toEqual([204, '']);
  });
});

describe('a server that closes', () => {
  const grace = 60_000;

  test('does not wait for requests that hang', async () => {
    const server = await serve(mock, { port: 0, grace });
    const asked = fetch(`${server.url}/hang`).catch((error: unknown) => error);
    await fetch(`${server.url}/fine`);
    await server.close();
    expect(await asked).toBeInstanceOf(TypeError);
  });

  test('nor for connections that nothing has come over', async () => {
    const server = await serve(mock, { port: 0, grace });
    const socket = connect(server.port, '127.0.0.1');
    const ended = new Promise((resolve) => socket.once('close', resolve));
    await new Promise((resolve) => socket.once('connect', resolve));
    await fetch(`${server.url}/fine`);
    await server.close();
    await ended;
  });

  test('nor for those that begin to hang only then', async () => {
    const reached = Promise.withResolvers<void>();
    const go = Promise.withResolvers<void>();
    const late = async () => {
      reached.resolve();
      await go.promise;
      return { ...nothing, fault: 'hang' } as const;
    };
    const server: MockServer = await serve({ fetch: mock.fetch, answer: late }, { port: 0, grace });
    const asked = fetch(`${server.url}/hang`).catch((error: unknown) => error);
    await reached.promise;
    const closed = server.close();
    go.resolve();
    await closed;
    expect(await asked).toBeInstanceOf(TypeError);
  });
});
