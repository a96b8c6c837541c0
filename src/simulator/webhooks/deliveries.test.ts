/**
 * What is kept of deliveries.
 */
import { describe, expect, test, vi } from 'vitest';
import { providers } from '#providers/index.ts';
import { createClock } from '#tasks/clock.ts';
import { createMemoryStore } from '#tasks/store.ts';
import { createWebhooks } from './webhooks.ts';
import { office, receiver, recordOf, servers, start, status } from '../../../test/support/post-office.ts';

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
