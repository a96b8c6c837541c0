import nodeHttp from 'node:http';
import type { LookupFunction } from 'node:net';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { create, taskOf } from '../../../test/support/apimart.ts';
import { useSimulator, type Mock } from './index.ts';

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

describe('fake timers that a test leaves behind', () => {
  const mock = useSimulator({ transport: 'http', clock: 'real' });
  afterAll(() => void vi.useRealTimers());

  test('do not keep its server from stopping', async () => {
    vi.useFakeTimers();
    expect((await taskOf(mock, await create(mock))).status).toBe('pending');
  });
});

describe('what nothing answers', () => {
  const mock = useSimulator();

  test('fails, so that no test goes where it costs money', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    await expect(mock.fetch('https://elsewhere.example/v1/videos')).rejects.toThrow(TypeError);
    expect(error.mock.calls.flat().join()).toContain('GET https://elsewhere.example/v1/videos');
    error.mockRestore();
  });

  describe('on this machine', () => {
    const server = nodeHttp.createServer((_request, response) => response.end('here'));
    let port = 0;
    beforeAll(async () => {
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const address = server.address();
      port = typeof address === 'object' ? (address?.port ?? 0) : 0;
    });
    afterAll(() => {
      server.closeAllConnections();
      server.close();
    });

    test('is let through', async () => {
      expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('here');
    });

    describe('and elsewhere', () => {
      useSimulator({ onUnhandledRequest: 'warn' });

      test('may be let through with a warning', async () => {
        const warn = vi.spyOn(console, 'warn');
        const warning = new Promise((resolve) => warn.mockImplementation(resolve));
        // Called elsewhere, and found here.
        const lookup: LookupFunction = (_host, _options, found) => found(null, [{ address: '127.0.0.1', family: 4 }]);
        const url = `http://elsewhere.example:${port}/`;
        const status = await new Promise((resolve, reject) => {
          nodeHttp.get(url, { lookup }, (response) => resolve(response.resume().statusCode)).once('error', reject);
        });
        expect(status).toBe(200);
        expect(await warning).toContain(`GET ${url}`);
        warn.mockRestore();
      });
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
