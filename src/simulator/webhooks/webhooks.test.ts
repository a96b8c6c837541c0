/**
 * When the final state of a task is posted, and how.
 */
import { describe, expect, test, vi } from 'vitest';
import { createClock } from '#tasks/clock.ts';
import { interrupt } from '#tasks/lifecycle.ts';
import { office, receiver, recordOf, start, status, usual } from '../../../test/support/post-office.ts';

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
