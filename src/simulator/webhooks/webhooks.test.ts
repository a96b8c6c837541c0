import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { isProviderId, providers } from '#providers/index.ts';
import { createClock, type Clock } from '#tasks/clock.ts';
import { interrupt, taskAt, type PlanStep, type TaskRecord } from '#tasks/lifecycle.ts';
import { createMemoryStore } from '#tasks/store.ts';
import { createWebhooks, type TaskView, type Webhooks, type WebhooksOptions } from './webhooks.ts';

type Received = { readonly path: string; readonly headers: IncomingHttpHeaders; readonly body: unknown };
type Reply = (response: ServerResponse, request: IncomingMessage) => void;

const status =
  (code: number, headers: Record<string, string> = {}): Reply =>
  (response) =>
    void response.writeHead(code, headers).end();
const hang: Reply = () => {};
const reset: Reply = (response) => void response.socket?.resetAndDestroy();

const servers: Server[] = [];
const offices: Webhooks[] = [];

afterEach(async () => {
  vi.useRealTimers();
  await Promise.all(offices.splice(0).map((webhooks) => webhooks.close()));
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A server that keeps what it gets, and answers with one reply after the other; the last one stays. */
async function receiver(...replies: Reply[]) {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const reply = replies[Math.min(received.length, replies.length - 1)] ?? status(204);
      const body: unknown = JSON.parse(Buffer.concat(chunks).toString());
      received.push({ path: request.url ?? '', headers: request.headers, body });
      reply(response, request);
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/hooks`;
  return { received, url, states: () => received.map(({ body }) => providers.apimart.readTask(body)?.state) };
}

const usual: readonly PlanStep[] = [
  { after: 0, state: 'queued' },
  { after: 1000, state: 'running' },
  { after: 5000, state: 'succeeded' },
];

const start = Date.parse('2026-11-21T00:00:00Z');
const view: TaskView = (record, now) =>
  taskAt(record, now, { videoUrl: 'https://media.example.com/video.mp4', expiresAt: now });

function recordOf(webhookUrl: string, more: Partial<TaskRecord> = {}): TaskRecord {
  return {
    id: 'task_1',
    provider: 'apimart',
    tenant: 'key',
    request: {
      model: 'doubao-seedance-2.0',
      prompt: 'A kitten',
      seconds: 5,
      resolution: '720p',
      ratio: '16:9',
      audio: true,
      media: [],
      webhookUrl,
    },
    scenario: 'succeed',
    size: { width: 1280, height: 720 },
    mediaOrigin: 'https://media.example.com',
    createdAt: start,
    plan: usual,
    expiresAt: start + 604_800_000,
    ...more,
  };
}

/** A store and a post office on a frozen clock, in which tasks can be begun. */
function office(options: Partial<WebhooksOptions> & { clock?: Clock } = {}) {
  const clock = options.clock ?? createClock({ mode: 'frozen', source: () => start });
  const store = createMemoryStore();
  const webhooks = createWebhooks({ store, ...options, clock });
  offices.push(webhooks);
  return {
    clock,
    store,
    webhooks,
    async begin(record: TaskRecord, twist?: Parameters<Webhooks['expect']>[3]) {
      const { provider } = record;
      if (!isProviderId(provider)) throw new Error(`there is no provider ${provider}`);
      await store.put(record);
      webhooks.expect(providers[provider], record, view, twist);
    },
    /** Moves the clock on, and waits for what is due by then. */
    async pass(milliseconds: number) {
      clock.advance(milliseconds);
      await webhooks.settled();
    },
    attempts: () =>
      webhooks
        .list()
        .map(({ attempts }) =>
          attempts.map(({ at, outcome, status: code }) => [(at - start) / 1000, outcome, ...(code ? [code] : [])]),
        ),
  };
}

describe('a webhook', () => {
  test('is posted when the task ends, and not before, to the documented address in the documented shape', async () => {
    const { received, url } = await receiver();
    const { begin, pass, webhooks } = office();
    await begin(recordOf(url));
    await pass(4999);
    expect(received).toEqual([]);
    await pass(1);
    expect(received).toMatchObject([
      {
        path: '/hooks/callback',
        headers: { 'content-type': 'application/json', 'user-agent': 'seedance-kit', 'x-mock-delivery': 'webhook-1' },
        body: { id: 'task_1', status: 'completed', completed: start / 1000 + 5 },
      },
    ]);
    expect(webhooks.list()).toEqual([
      {
        id: 'webhook-1',
        provider: 'apimart',
        taskId: 'task_1',
        state: 'succeeded',
        url: `${url}/callback`,
        attempts: [{ at: start + 5000, outcome: 'delivered', status: 204, duration: expect.any(Number) }],
        outcome: 'delivered',
      },
    ]);
    await pass(86_400_000);
    expect(received).toHaveLength(1);
  });

  test('of seedance2.ink goes to the address itself', async () => {
    const { received, url } = await receiver();
    const { begin, pass } = office();
    await begin(recordOf(url, { provider: 'seedance2-ink' }));
    await pass(5000);
    expect(received).toMatchObject([{ path: '/hooks', body: { requestId: 'task_1', status: 'succeeded' } }]);
  });

  test('is posted at once for a task that has ended already', async () => {
    const { received, url } = await receiver();
    const { begin, webhooks } = office();
    await begin(recordOf(url, { plan: [{ after: 0, state: 'failed' }] }));
    await webhooks.settled({ provider: 'apimart', id: 'another' });
    await webhooks.settled({ provider: 'apimart', id: 'task_1' });
    expect(received).toMatchObject([{ body: { status: 'failed' } }]);
  });

  test.each([
    ['apimart', 'cancelled', 0],
    // There is no word for it: it is told, and posted, as a failed one.
    ['apimart', 'expired', 1],
    ['seedance2-ink', 'cancelled', 1],
    ['tokenhub', 'succeeded', 0],
  ] as const)('of %s tells of a task that is %s only if the documents say so', async (provider, state, posts) => {
    const { received, url } = await receiver();
    const { begin, pass } = office();
    await begin(recordOf(url, { provider, plan: [{ after: 1000, state }] }));
    await pass(1000);
    expect(received).toHaveLength(posts);
  });

  test('is not posted for a task that never ends, or asks for none', async () => {
    const { received, url } = await receiver();
    const { begin, pass } = office();
    await begin(recordOf(url, { plan: usual.slice(0, 2) }));
    const { webhookUrl: _, ...request } = recordOf(url).request;
    await begin(recordOf(url, { id: 'task_2', request }));
    await pass(1e9);
    expect(received).toEqual([]);
  });

  test('follows a task that takes another course: the new plan takes the place of the old one', async () => {
    const { received, url } = await receiver();
    const { begin, pass, clock } = office();
    const record = recordOf(url, { provider: 'seedance2-ink' });
    await begin(record);
    await pass(2000);
    await begin(interrupt(record, clock.now(), 'cancelled'));
    await pass(0);
    expect(received).toMatchObject([{ body: { status: 'cancelled' } }]);
    await pass(1e6);
    expect(received).toHaveLength(1);
  });

  test('tells what the store knows, also if another process has changed it', async () => {
    const { received, url } = await receiver();
    const { begin, pass, store } = office();
    await begin(recordOf(url));
    await begin(recordOf(url, { id: 'task_2' }));
    await begin(recordOf(url, { id: 'task_3' }));
    await store.update('apimart', 'task_1', (record) =>
      interrupt(record, start + 10, 'failed', { message: 'No luck' }),
    );
    await store.update('apimart', 'task_2', (record) => ({ ...record, plan: [{ after: 9000, state: 'succeeded' }] }));
    await store.update('apimart', 'task_3', (record) => interrupt(record, start + 10, 'cancelled'));
    await pass(8999);
    expect(received).toMatchObject([{ body: { id: 'task_1', status: 'failed', error: { message: 'No luck' } } }]);
    await pass(1);
    expect(received).toMatchObject([{}, { body: { id: 'task_2', status: 'completed' } }]);
  });

  test('comes twice if that is what is to be tried', async () => {
    const { received, url } = await receiver(status(503), status(200));
    const { begin, pass, attempts } = office();
    await begin(recordOf(url), 'twice');
    await pass(5000);
    expect(received).toHaveLength(2);
    expect(received[0]?.body).toEqual(received[1]?.body);
    expect(attempts()).toEqual([[[5, 'failed', 503]], [[5, 'delivered', 200]]]);
  });

  test('is followed by an older one if that is what is to be tried', async () => {
    const { url, states } = await receiver(status(503), status(200));
    const { begin, pass, webhooks } = office();
    await begin(recordOf(url), 'out-of-order');
    await pass(5000);
    expect(states()).toEqual(['succeeded', 'running']);
    expect(webhooks.list().map(({ state }) => state)).toEqual(['succeeded', 'running']);
  });

  test('shows nothing of the secrets in its address', async () => {
    const { url, received } = await receiver();
    const { begin, pass, webhooks } = office();
    await begin(recordOf(`${url}?key=s3cret&to=me#f`, { provider: 'seedance2-ink' }));
    await begin(recordOf(url.replace('//', '//user:s3cret@'), { id: 'task_2' }));
    await begin(recordOf('s3cret', { id: 'task_3' }));
    await pass(5000);
    expect(received).toMatchObject([{ path: '/hooks?key=s3cret&to=me' }]);
    expect(webhooks.list().map((delivery) => delivery.url)).toEqual([
      `${url}?key=[redacted]&to=[redacted]`,
      `${url}/callback`,
      '[no URL]',
    ]);
    expect(JSON.stringify(webhooks.list())).not.toContain('s3cret');
  });
});

describe('a failed attempt', () => {
  test('is followed by the documented three, seen through at once when the clock is moved far on', async () => {
    const { received, url } = await receiver(status(500), status(502), status(503), status(504));
    const { begin, pass, attempts, webhooks } = office();
    await begin(recordOf(url));
    await pass(86_400_000);
    expect(received).toHaveLength(4);
    expect(attempts()).toEqual([
      [
        [5, 'failed', 500],
        [15, 'failed', 502],
        [45, 'failed', 503],
        [105, 'failed', 504],
      ],
    ]);
    expect(webhooks.list()).toMatchObject([{ outcome: 'failed' }]);
    expect(webhooks.list()[0]).not.toHaveProperty('nextAttemptAt');
    await pass(86_400_000);
    expect(received).toHaveLength(4);
  });

  test('is followed by the next in its time, until one is delivered', async () => {
    const { received, url } = await receiver(status(500), status(500), status(200));
    const { begin, pass, webhooks } = office();
    await begin(recordOf(url));
    await pass(5000);
    expect(webhooks.find('webhook-1')).toMatchObject({ outcome: 'pending', nextAttemptAt: start + 15_000 });
    await pass(9999);
    expect(received).toHaveLength(1);
    await pass(1);
    expect(received).toHaveLength(2);
    await pass(30_000);
    expect(received).toHaveLength(3);
    expect(webhooks.find('webhook-1')).toMatchObject({ outcome: 'delivered' });
    await pass(86_400_000);
    expect(received).toHaveLength(3);
  });

  test.each([400, 404, 410, 429])('with the status %d is the last', async (code) => {
    const { received, url } = await receiver(status(code));
    const { begin, pass, attempts, webhooks } = office();
    await begin(recordOf(url));
    await pass(86_400_000);
    expect(received).toHaveLength(1);
    expect([attempts(), webhooks.list()[0]?.outcome]).toEqual([[[[5, 'dropped', code]]], 'failed']);
  });

  test.each([301, 302, 307, 308])('that is a redirect (%d) is not followed', async (code) => {
    const elsewhere = await receiver();
    const { received, url } = await receiver(status(code, { location: elsewhere.url }));
    const { begin, pass, webhooks } = office();
    await begin(recordOf(url));
    await pass(86_400_000);
    expect([received.length, elsewhere.received.length]).toEqual([1, 0]);
    expect(webhooks.list()).toMatchObject([
      { outcome: 'failed', attempts: [{ outcome: 'dropped', status: code, error: 'redirects are not followed' }] },
    ]);
  });

  test('may be a receiver that cuts the connection', async () => {
    const { url } = await receiver(reset, status(200));
    const { begin, pass, webhooks } = office();
    await begin(recordOf(url));
    await pass(15_000);
    expect(webhooks.list()).toMatchObject([
      {
        outcome: 'delivered',
        attempts: [
          { outcome: 'failed', error: expect.stringMatching(/./) },
          { outcome: 'delivered', status: 200 },
        ],
      },
    ]);
  });

  test('may be a receiver that is not there', async () => {
    const { begin, pass, webhooks } = office();
    const { url } = await receiver();
    const [server] = servers.splice(0);
    await new Promise((resolve) => void server?.close(resolve));
    await begin(recordOf(url));
    await pass(5000);
    expect(webhooks.list()).toMatchObject([
      { outcome: 'pending', attempts: [{ outcome: 'failed', error: 'ECONNREFUSED' }] },
    ]);
  });

  test('may be a receiver that never answers: it is given up', async () => {
    const { url } = await receiver(hang, status(200));
    const { begin, pass, attempts, webhooks } = office({ patience: 20 });
    await begin(recordOf(url));
    await pass(15_000);
    expect(attempts()).toEqual([
      [
        [5, 'timeout'],
        [15, 'delivered', 200],
      ],
    ]);
    expect(webhooks.list()[0]?.attempts[0]?.error).toBe('no answer within 20 ms');
  });

  test('may be a function in the place of `fetch` that never answers, or throws', async () => {
    const replies = [() => new Promise<Response>(() => {}), () => Promise.reject(new Error('down'))];
    const { begin, pass, webhooks } = office({
      patience: 10,
      deliver: () => {
        const reply = replies.shift();
        if (reply) return reply();
        throw new TypeError('broken');
      },
    });
    await begin(recordOf('http://localhost/hooks'));
    await pass(45_000);
    expect(webhooks.list()[0]?.attempts).toMatchObject([
      { outcome: 'timeout' },
      { outcome: 'failed', error: 'down' },
      { outcome: 'failed', error: 'broken' },
    ]);
  });

  test('does not wait for the end of a long answer', async () => {
    const { url } = await receiver((response) => void response.writeHead(200).write('and so on'));
    const { begin, pass, webhooks } = office();
    await begin(recordOf(url));
    await pass(5000);
    expect(webhooks.list()).toMatchObject([{ outcome: 'delivered' }]);
  });
});

test.each([
  [1, 10_000],
  [4, 2500],
  [1000, 1000],
])(
  'at speed %d a receiver has %d real milliseconds to answer, the documented ten seconds or one',
  async (speed, patience) => {
    const timeout = vi.spyOn(AbortSignal, 'timeout');
    const { begin, pass } = office({
      clock: createClock({ mode: 'frozen', speed, source: () => start }),
      deliver: async () => new Response(),
    });
    await begin(recordOf('http://localhost/hooks'));
    await pass(5000);
    expect(timeout.mock.calls).toEqual([[patience]]);
    timeout.mockRestore();
  },
);

describe('a receiver', () => {
  const sent = (allowedHosts: readonly string[] = []) => {
    const urls: string[] = [];
    const room = office({ allowedHosts, deliver: async (url) => (urls.push(url), new Response()) });
    const to = async (webhookUrl: string) => {
      await room.begin(recordOf(webhookUrl, { provider: 'seedance2-ink' }));
      await room.pass(5000);
      return room.webhooks.list().at(-1);
    };
    return { urls, to };
  };

  test.each([
    'http://localhost:3000/hooks',
    'https://LOCALHOST/',
    'http://app.localhost/',
    'http://127.0.0.1/',
    'http://127.8.9.10:81/',
    'http://0x7f.1/',
    'http://[::1]:8080/',
  ])('on this machine is allowed: %s', async (url) => {
    const { urls, to } = sent();
    expect(await to(url)).toMatchObject({ outcome: 'delivered' });
    expect(urls).toEqual([new URL(url).href]);
  });

  test.each([
    'http://example.com/hooks',
    'http://169.254.169.254/',
    'http://10.0.0.1/',
    'http://0.0.0.0/',
    'http://[::ffff:10.0.0.1]/',
    'http://localhost.example.com/',
    'http://notlocalhost/',
    'http://127.0.0.1.example.com/',
  ])('anywhere else is refused: %s', async (url) => {
    const { urls, to } = sent();
    const { hostname } = new URL(url);
    expect(await to(url)).toMatchObject({
      outcome: 'refused',
      attempts: [
        {
          outcome: 'refused',
          error: `${hostname} is not this machine; allow it with --webhook-host ${hostname}, or webhookHosts in code`,
        },
      ],
    });
    expect(urls).toEqual([]);
  });

  test.each([
    ['hooks.test', 'http://hooks.test/a', true],
    ['HOOKS.test', 'http://hooks.test:81/a', true],
    ['hooks.test:81', 'http://hooks.test:81/a', true],
    ['hooks.test:443', 'https://hooks.test/a', true],
    ['hooks.test:81', 'http://hooks.test/a', false],
    ['hooks.test', 'http://my.hooks.test/a', false],
    ['[fd00::1]', 'http://[fd00:0::1]/a', true],
  ])('that was named is allowed: %s, %s', async (host, url, isAllowed) => {
    const { urls, to } = sent([host]);
    expect((await to(url))?.outcome).toBe(isAllowed ? 'delivered' : 'refused');
    expect(urls).toHaveLength(isAllowed ? 1 : 0);
  });

  test.each([
    ['ftp://localhost/hooks', 'ftp: is not http: or https:'],
    ['javascript:alert(1)', 'javascript: is not http: or https:'],
    ['http://user:pass@localhost/', 'the address has a user or a password in it; leave them out'],
    ['localhost', 'the address is no URL; name an http or https URL'],
    ['', 'the address is no URL; name an http or https URL'],
  ])('without an address that can be called is refused: %s', async (url, error) => {
    const { urls, to } = sent();
    expect(await to(url)).toMatchObject({ outcome: 'refused', attempts: [{ outcome: 'refused', error }] });
    expect(urls).toEqual([]);
  });

  test.each(['', 'http://hooks.test', 'hooks.test/a', 'a@b', 'a b', 'hooks.test:x', '?', 'h\\x'])(
    'cannot be named by %o',
    (host) => {
      expect(() => sent([host])).toThrow(
        new RangeError(`${JSON.stringify(host)} is no host for webhooks; give a name, or name:port, without a path`),
      );
    },
  );
});

describe('the deliveries', () => {
  test('can be made again by hand: the same post, one more attempt', async () => {
    const { received, url } = await receiver(status(404), status(200), status(500));
    const { begin, pass, attempts, clock, webhooks } = office();
    await begin(recordOf(url));
    await pass(5000);
    clock.advance(1000);
    expect(await webhooks.redeliver('webhook-1')).toMatchObject({ outcome: 'delivered' });
    clock.advance(1000);
    // What has arrived once has arrived.
    expect(await webhooks.redeliver('webhook-1')).toMatchObject({ outcome: 'delivered' });
    await pass(86_400_000);
    expect(attempts()).toEqual([
      [
        [5, 'dropped', 404],
        [6, 'delivered', 200],
        [7, 'failed', 500],
      ],
    ]);
    expect(new Set(received.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect(received[2]?.headers['x-mock-delivery']).toBe('webhook-1');
    expect(await webhooks.redeliver('webhook-2')).toBeUndefined();
  });

  test('made by hand and received end the schedule; not received they leave it as it is', async () => {
    const { received, url } = await receiver(status(500), status(500), status(200));
    const { begin, pass, webhooks } = office();
    await begin(recordOf(url));
    await pass(5000);
    expect(await webhooks.redeliver('webhook-1')).toMatchObject({
      outcome: 'pending',
      nextAttemptAt: start + 15_000,
    });
    expect(await webhooks.redeliver('webhook-1')).toMatchObject({ outcome: 'delivered' });
    await pass(86_400_000);
    expect(received).toHaveLength(3);
  });

  test('are kept up to a number; those that are over go first', async () => {
    const { received, url } = await receiver(status(500), status(200));
    const { begin, pass, webhooks } = office({ capacity: 2 });
    for (const id of ['task_1', 'task_2', 'task_3', 'task_4']) {
      await begin(recordOf(url, { id, createdAt: start + received.length * 1000 }));
      await pass(received.length === 0 ? 5000 : 1000);
    }
    expect(webhooks.list().map(({ taskId, outcome }) => [taskId, outcome])).toEqual([
      ['task_1', 'pending'],
      ['task_4', 'delivered'],
    ]);
    expect(() => createWebhooks({ clock: createClock(), store: createMemoryStore(), capacity: 0 })).toThrow(RangeError);
  });

  test('still to be tried are kept, however many have been made', async () => {
    const { received, url } = await receiver(status(500));
    const { begin, pass, webhooks } = office({ capacity: 1 });
    await begin(recordOf(url, { id: 'task_1' }));
    await begin(recordOf(url, { id: 'task_2' }));
    await pass(86_400_000);
    expect(received).toHaveLength(8);
    await begin(recordOf(url, { id: 'task_3', createdAt: start }));
    await webhooks.settled();
    expect(webhooks.list()).toHaveLength(2);
    expect(webhooks.list().at(-1)).toMatchObject({ taskId: 'task_3' });
  });

  test('are made a few at a time, however many are due', async () => {
    const { received, url } = await receiver();
    const { begin, pass } = office();
    const ids = Array.from({ length: 100 }, (_, index) => `task_${index}`);
    let open = 0;
    let most = 0;
    servers[0]?.on('request', (_request, response) => {
      most = Math.max(most, ++open);
      response.on('close', () => open--);
    });
    for (const [index, id] of ids.entries()) await begin(recordOf(url, { id, createdAt: start - index * 10 }));
    await pass(5000);
    expect(received.map(({ body }) => providers.apimart.readTask(body)?.id).toSorted()).toEqual(ids.toSorted());
    expect(most).toBeLessThanOrEqual(32);
  });

  test('are forgotten with all plans when they are cleared, also one that is under way', async () => {
    const { promise: arrived, resolve: arrive } = Promise.withResolvers<void>();
    const { promise: cut, resolve: noteCut } = Promise.withResolvers<void>();
    const { received, url } = await receiver((response) => {
      response.on('close', noteCut);
      arrive();
    });
    const { begin, pass, clock, webhooks } = office();
    await begin(recordOf(url));
    await begin(recordOf(url, { id: 'task_2', plan: [{ after: 9000, state: 'failed' }] }));
    clock.advance(5000);
    await arrived;
    webhooks.clear();
    await webhooks.settled();
    await cut;
    await pass(86_400_000);
    expect([webhooks.list(), received.length]).toEqual([[], 1]);
    await begin(recordOf(url, { id: 'task_3', plan: [{ after: 0, state: 'cancelled' }] }));
    await begin(recordOf('http://example.com', { id: 'task_4', plan: [{ after: 0, state: 'failed' }] }));
    await webhooks.settled();
    expect(webhooks.list()).toMatchObject([{ id: 'webhook-1', taskId: 'task_4' }]);
  });

  test('are over for good once they are closed', async () => {
    const { received, url } = await receiver(status(500));
    const { begin, pass, webhooks } = office();
    await begin(recordOf(url));
    await pass(5000);
    await webhooks.close();
    await begin(recordOf(url, { id: 'task_2' }));
    await pass(86_400_000);
    expect([received.length, webhooks.list()]).toEqual([1, []]);
  });

  test('tell of a task that could not be read', async () => {
    const { begin, pass, store, webhooks } = office();
    await begin(recordOf('http://localhost/hooks'));
    store.get = () => Promise.reject(new Error('no connection to the store'));
    await pass(5000);
    const attempt = { outcome: 'refused', error: 'the task could not be read: no connection to the store' };
    expect(webhooks.list()).toMatchObject([{ taskId: 'task_1', state: 'succeeded', attempts: [attempt] }]);
    expect(await webhooks.redeliver('webhook-1')).toMatchObject({ outcome: 'refused', attempts: [attempt, attempt] });
  });

  test('are made by whatever `fetch` there is at the time', async () => {
    const { begin, pass, webhooks } = office();
    await begin(recordOf('http://localhost/hooks'));
    vi.stubGlobal('fetch', async () => new Response(null, { status: 202 }));
    await pass(5000);
    vi.unstubAllGlobals();
    expect(webhooks.list()).toMatchObject([{ attempts: [{ status: 202 }] }]);
  });
});

test('under the fake timers of a test everything comes in its time', async () => {
  const { received, url } = await receiver(status(500), status(500), status(200));
  vi.useFakeTimers({ now: start, toFake: ['Date', 'setTimeout', 'clearTimeout'] });
  const { begin, webhooks } = office({ clock: createClock() });
  await begin(recordOf(url));
  vi.advanceTimersByTime(4999);
  await webhooks.settled();
  expect(received).toHaveLength(0);
  vi.advanceTimersByTime(1);
  await webhooks.settled();
  expect(received).toHaveLength(1);
  // A long way at once gives the receiver its time all the same.
  vi.advanceTimersByTime(86_400_000);
  await webhooks.settled();
  expect(received).toHaveLength(3);
  expect(webhooks.list()).toMatchObject([{ outcome: 'delivered' }]);
});

test('a scenario may wait for its own post while another is under way', async () => {
  const { promise: arrived, resolve: arrive } = Promise.withResolvers<void>();
  const slow = await receiver(() => arrive());
  const quick = await receiver();
  const { begin, clock, webhooks } = office();
  await begin(recordOf(slow.url));
  clock.advance(5000);
  await arrived;
  await begin(recordOf(quick.url, { id: 'task_2' }));
  await webhooks.settled({ provider: 'apimart', id: 'task_2' });
  expect(quick.received).toHaveLength(1);
});
