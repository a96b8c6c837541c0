import nodeHttp from 'node:http';
import { networkInterfaces } from 'node:os';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi, type TestContext } from 'vitest';
import { createSimulator } from '#simulator/simulator.ts';
import { create, outside, taskOf } from '../../../test/support/apimart.ts';
import { useSimulator, type Mock } from './index.ts';
import { startMsw } from './msw.ts';
import { checkTransport } from './transport.ts';

const webhook = 'https://shop.example/hooks';

/** A receiver that answers with these statuses, one after the other; gives what it was told. */
function receive(mock: Mock, ...statuses: number[]): { at: number; status: unknown }[] {
  const told: { at: number; status: unknown }[] = [];
  mock.server.use(
    http.post(`${webhook}/callback`, async ({ request }) => {
      const { status } = JSON.parse(await request.text());
      told.push({ at: mock.clock.now(), status });
      return new HttpResponse(null, { status: statuses[told.length - 1] ?? 200 });
    }),
  );
  return told;
}

function listen(server: nodeHttp.Server, host: string): Promise<void> {
  return new Promise((resolve) => server.listen(0, host, resolve));
}

function portOf(server: nodeHttp.Server): number {
  const address = server.address();
  return typeof address === 'object' ? (address?.port ?? 0) : 0;
}

describe('a clock that stands still', () => {
  const mock = useSimulator({ webhookHosts: ['shop.example'], queued: 1000, running: 4000 });

  test('brings webhooks to handlers of the test itself', async () => {
    const told = receive(mock, 503, 200);
    const began = mock.clock.now();
    await mock.advanceUntilDone(await create(mock, { webhook }));
    await mock.advance('10s');
    expect(told.map(({ at }) => at - began)).toEqual([5000, 15_000]);
    expect(mock.webhooks.list().map(({ outcome }) => outcome)).toEqual(['delivered']);
  });

  test('handlers of one test are unknown to the next', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    await mock.advanceUntilDone(await create(mock, { webhook }));
    expect(mock.webhooks.list().map(({ outcome }) => outcome)).toEqual(['pending']);
    expect(error.mock.calls.flat().join()).toContain(`POST ${webhook}/callback`);
    error.mockRestore();
  });

  test.concurrent.for([1, 2, 3, 4, 5])('and to those that run beside it: %s', async (count, context) => {
    const told = receive(mock);
    for (let made = 0; made < count; made++) await mock.advanceUntilDone(await create(mock, { webhook }));
    context.expect(told).toHaveLength(count);
  });
});

describe('a clock that follows fake timers', () => {
  const mock = useSimulator({ clock: 'real', webhookHosts: ['shop.example'], queued: 1000, running: 4000 });
  afterEach(() => void vi.useRealTimers());

  test('rules tasks and the retries of webhooks', async () => {
    vi.useFakeTimers();
    const told = receive(mock, 503, 503, 200);
    const began = Date.now();
    const id = await create(mock, { webhook });
    await vi.advanceTimersByTimeAsync(1000);
    expect((await taskOf(mock, id)).status).toBe('processing');
    await vi.advanceTimersByTimeAsync(4000);
    expect((await taskOf(mock, id)).status).toBe('completed');
    await mock.settled();
    await vi.advanceTimersByTimeAsync(10_000);
    await mock.settled();
    await vi.advanceTimersByTimeAsync(30_000);
    await mock.settled();
    expect(told.map(({ at }) => at - began)).toEqual([5000, 15_000, 45_000]);
    mock.expectCharges({ count: 1, amount: 0.71 });
  });
});

describe('a clock that follows fake timers, over HTTP', () => {
  const mock = useSimulator({ transport: 'http', clock: 'real', queued: 1000, running: 4000 });
  afterEach(() => void vi.useRealTimers());

  const timers: Record<string, Parameters<typeof vi.useFakeTimers>[0]> = {
    'all that vi.useFakeTimers() takes': undefined,
    'Date and timers': { toFake: ['Date', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] },
  };

  test.each(Object.keys(timers))('rules tasks between one request and the next: %s', async (name) => {
    vi.useFakeTimers(timers[name]);
    const id = await create(mock);
    expect((await taskOf(mock, id)).status).toBe('pending');
    await vi.advanceTimersByTimeAsync(1000);
    expect((await taskOf(mock, id)).status).toBe('processing');
    await vi.advanceTimersByTimeAsync(4000);
    expect((await taskOf(mock, id)).status).toBe('completed');
    await create(mock);
    mock.expectCharges(2);
  });
});

describe('fake timers that a test leaves behind', () => {
  const mock = useSimulator({ transport: 'http', clock: 'real' });
  afterAll(() => void vi.useRealTimers());

  test('do not keep its server from stopping', async () => {
    vi.useFakeTimers();
    expect((await taskOf(mock, await create(mock))).status).toBe('pending');
  });
});

describe('what nothing answers', () => {
  const far = nodeHttp.createServer((_request, response) => response.end('far'));
  const near = nodeHttp.createServer((_request, response) => response.end('near'));
  // Anything but loopback counts as elsewhere, also where nothing leaves the machine.
  const address = Object.values(networkInterfaces())
    .flat()
    .find((candidate) => candidate?.family === 'IPv4' && !candidate.internal)?.address;
  let hits = 0;
  far.on('request', () => (hits += 1));
  beforeAll(async () => {
    await listen(near, '127.0.0.1');
    if (address !== undefined) await listen(far, address);
  });
  beforeEach(() => {
    hits = 0;
  });
  afterAll(() => {
    for (const server of [far, near]) {
      server.closeAllConnections();
      server.close();
    }
  });

  /** A URL of the server that is not on loopback. */
  function elsewhere(context: TestContext, path: string): string {
    context.skip(address === undefined, 'this machine has no address besides loopback');
    return `http://${address}:${portOf(far)}${path}`;
  }

  const senders: Record<string, (url: string) => Promise<unknown>> = {
    'GET by fetch': (url) => fetch(url),
    'POST by fetch': (url) => fetch(url, { method: 'POST', body: '{"prompt":"A kite"}' }),
    'GET by node:http': (url) =>
      new Promise((resolve, reject) => {
        nodeHttp.get(url, (response) => resolve(response.resume())).once('error', reject);
      }),
    'GET that no test is known to have sent': (url) => outside(() => fetch(url)),
  };

  describe('by default', () => {
    const mock = useSimulator();

    // MSW's own strategy lets through what looks like a file.
    const cases = Object.keys(senders).flatMap((sender) => ['/v1/videos', '/film.mp4'].map((path) => [sender, path]));
    test.for(cases)(
      'fails, so that no test goes where it costs money: %s of %s',
      async ([sender = '', path = ''], context) => {
        const url = elsewhere(context, path);
        const error = vi.spyOn(console, 'error').mockImplementation(() => {});
        await expect(senders[sender]?.(url)).rejects.toThrow(TypeError);
        expect(hits).toBe(0);
        expect(error.mock.calls.flat().join()).toContain(`${sender.slice(0, 4).trim()} ${url}`);
        error.mockRestore();
      },
    );

    test('is let through to this machine', async () => {
      expect(await (await mock.fetch(`http://127.0.0.1:${portOf(near)}/`)).text()).toBe('near');
    });
  });

  describe.each([
    { onUnhandledRequest: 'warn', warnings: 1 },
    { onUnhandledRequest: 'bypass', warnings: 0 },
  ] as const)('with onUnhandledRequest: $onUnhandledRequest', ({ onUnhandledRequest, warnings }) => {
    useSimulator({ onUnhandledRequest });

    test.for(Object.keys(senders))('is let through: %s', async (sender, context) => {
      const url = elsewhere(context, '/v1/videos');
      const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
      await senders[sender]?.(url);
      expect(hits).toBe(1);
      expect(warn.mock.calls.filter((call) => call.join().includes(url))).toHaveLength(warnings);
      warn.mockRestore();
    });
  });

  describe('by a server of the user', () => {
    const server = setupServer();
    beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
    afterAll(() => server.close());
    useSimulator({ server, onUnhandledRequest: 'bypass' });

    test('is for the user to judge', async (context) => {
      const url = elsewhere(context, '/v1/videos');
      const error = vi.spyOn(console, 'error').mockImplementation(() => {});
      await expect(fetch(url)).rejects.toThrow(TypeError);
      expect(hits).toBe(0);
      error.mockRestore();
    });
  });
});

describe('a server of the user', () => {
  const server = setupServer(http.get('https://shop.example/', () => HttpResponse.text('the shop')));
  beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
  afterEach(() => server.resetHandlers());
  afterAll(() => server.close());
  const mock = useSimulator({ server });

  test.each(['the first test', 'the next one'])('keeps its own handlers beside the mock: %s', async () => {
    server.use(http.get('https://shop.example/till', () => HttpResponse.text('the till')));
    expect(mock.server).toBe(server);
    expect(await (await fetch('https://shop.example/')).text()).toBe('the shop');
    expect(await (await fetch('https://shop.example/till')).text()).toBe('the till');
    await create(mock);
    mock.expectCharges(1);
  });
});

test('a server of the user that does not listen is told of, before the test runs', async () => {
  const server = setupServer();
  const run = vi.fn<() => Promise<void>>();
  await expect(startMsw(createSimulator(), { server }).isolate(run)).rejects.toThrow(
    new Error('the server that useSimulator was given does not listen: call its listen() in a beforeAll'),
  );
  expect(run).not.toHaveBeenCalled();
});

describe('a Node that MSW 3 does not run on', () => {
  test('is told of at once, with what to do', () => {
    const versions = vi.spyOn(process, 'versions', 'get').mockReturnValue({ ...process.versions, node: '20.20.2' });
    expect(() => useSimulator()).toThrow(
      new Error("MSW 3 needs Node 22, and this is Node 20.20.2: use useSimulator({ transport: 'http' })"),
    );
    versions.mockRestore();
  });

  test.each([
    ['msw', '22.12.0'],
    ['msw', '100.0.0'],
    ['http', '20.20.2'],
    ['fetch', '20.20.2'],
  ] as const)('is of no account with %s on Node %s', (transport, node) => {
    expect(() => checkTransport({ transport }, node)).not.toThrow();
  });
});
