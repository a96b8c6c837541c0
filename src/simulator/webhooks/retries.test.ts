/**
 * What follows a failed attempt.
 */
import { describe, expect, test, vi } from 'vitest';
import { createClock } from '#tasks/clock.ts';
import { hang, office, receiver, recordOf, reset, servers, start, status } from '../../../test/support/post-office.ts';

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
