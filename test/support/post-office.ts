/**
 * Receivers on real sockets, and a post office for webhooks whose clock stands still.
 */
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { afterEach, vi } from 'vitest';
import { isProviderId, providers } from '#providers/index.ts';
import { createClock, type Clock } from '#tasks/clock.ts';
import { taskAt, type PlanStep, type TaskRecord } from '#tasks/lifecycle.ts';
import { createMemoryStore } from '#tasks/store.ts';
import { createWebhooks, type TaskView, type Webhooks, type WebhooksOptions } from '#simulator/webhooks/webhooks.ts';

type Received = { readonly path: string; readonly headers: IncomingHttpHeaders; readonly body: unknown };
export type Reply = (response: ServerResponse, request: IncomingMessage) => void;

export const status =
  (code: number, headers: Record<string, string> = {}): Reply =>
  (response) =>
    void response.writeHead(code, headers).end();
export const hang: Reply = () => {};
export const reset: Reply = (response) => void response.socket?.resetAndDestroy();

export const servers: Server[] = [];
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
export async function receiver(...replies: Reply[]) {
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

export const usual: readonly PlanStep[] = [
  { after: 0, state: 'queued' },
  { after: 1000, state: 'running' },
  { after: 5000, state: 'succeeded' },
];

export const start = Date.parse('2026-11-21T00:00:00Z');
const view: TaskView = (record, now) =>
  taskAt(record, now, { videoUrl: 'https://media.example.com/video.mp4', expiresAt: now });

export function recordOf(webhookUrl: string, more: Partial<TaskRecord> = {}): TaskRecord {
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
export function office(options: Partial<WebhooksOptions> & { clock?: Clock } = {}) {
  const clock = options.clock ?? createClock({ mode: 'frozen', source: () => start });
  const store = createMemoryStore();
  const webhooks = createWebhooks({ store, ...options, clock });
  offices.push(webhooks);
  return {
    clock,
    store,
    webhooks,
    /** Begins a task, or gives one that has begun another course. */
    async begin(record: TaskRecord, twist?: Parameters<Webhooks['expect']>[3]) {
      const { provider } = record;
      if (!isProviderId(provider)) throw new Error(`there is no provider ${provider}`);
      const isNew = await store.add(record);
      if (!isNew) await store.update(provider, record.id, () => record);
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
