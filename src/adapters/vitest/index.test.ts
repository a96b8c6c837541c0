import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createVideoClient } from '../../index.ts';
import { call, create, film, outside, taskOf } from '../../../test/support/apimart.ts';
import { useSimulator } from './index.ts';

const transports = ['msw', 'http', 'fetch'] as const;
function messageOf(run: () => void): string {
  try {
    run();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return 'nothing was thrown';
}

describe.each(transports)('with the transport %s', (transport) => {
  const mock = useSimulator({ transport, queued: 1000, running: 4000 });

  test('a task lives by the clock that stands still, and is charged once', async () => {
    const id = await create(mock);
    expect((await taskOf(mock, id)).status).toBe('pending');
    await mock.advance('2s');
    expect((await taskOf(mock, id)).status).toBe('processing');
    await mock.advanceUntilDone(id);
    const { status, result } = await taskOf(mock, id);
    expect(status).toBe('completed');
    const file = await mock.fetch(result.videos[0].url[0]);
    expect([file.status, file.headers.get('content-type')]).toEqual([200, 'video/mp4']);
    await file.arrayBuffer();
    mock.expectCharges(1);
    expect(mock.journal.seen).toBe(5);
  });

  test('a client waits by it, and so for nothing', async () => {
    const { time, key: apiKey } = mock;
    const client = createVideoClient('apimart', { apiKey, baseUrl: mock.baseUrl('apimart'), fetch: mock.fetch, time });
    const task = await client.create({ model: 'seedance-2.0', prompt: 'A paper boat', seconds: 5 });
    expect((await client.waitForTask(task)).state).toBe('succeeded');
    mock.expectCharges(1);
  });

  test('and the next test has a world without it', async () => {
    expect([mock.journal.seen, await mock.tasks()]).toEqual([0, []]);
    mock.expectCharges({ count: 0, amount: 0 });
  });

  test('the handles steer what the test sees', async () => {
    mock.next({ name: 'fail' });
    const [failed, passed] = [await create(mock), await create(mock)];
    await mock.advance('1m');
    expect([(await taskOf(mock, failed)).status, (await taskOf(mock, passed)).status]).toEqual(['failed', 'completed']);
    mock.preset('stuck');
    expect(mock.scenario.name).toBe('stuck');
    await expect(mock.advanceUntilDone(await create(mock))).rejects.toThrow('never ends');
  });

  const ends = { succeed: 'succeeded', fail: 'failed', stuck: 'running', cancelled: 'cancelled' };
  const crowd = Object.entries(ends).flatMap(([scenario, state], at) =>
    Array.from({ length: 5 }, (_, index) => ({ scenario, state, creates: ((at + index) % 3) + 1 })),
  );

  test.concurrent.for(crowd)('of twenty tests at once each is alone: $scenario, $creates', async (own, context) => {
    const { key } = mock;
    mock.preset(own.scenario);
    const ids: string[] = [];
    while (ids.length < own.creates) ids.push(await create(mock, { prompt: `Film ${ids.length}` }));
    const began = mock.clock.now();
    await mock.advance(60_000 + own.creates);
    await Promise.all(ids.map((id) => taskOf(mock, id)));
    context.expect(mock.clock.now() - began).toBe(60_000 + own.creates);
    context.expect((await mock.tasks()).map(({ id, state }) => [id, state])).toEqual(ids.map((id) => [id, own.state]));
    context.expect([mock.key, mock.journal.seen]).toEqual([key, 2 * own.creates]);
    mock.expectCharges(own.creates);
  });
});

describe('what a test may count on', () => {
  const mock = useSimulator({ transport: 'fetch', providers: ['apimart'], seed: 7 });
  const before = messageOf(() => mock.clock);
  const seen: number[] = [];

  beforeEach(() => {
    mock.preset('fail');
  });

  test('a beforeEach reaches the world of the test', () => {
    expect(mock.scenario.name).toBe('fail');
  });

  test('a retry begins anew', { retry: 1 }, async () => {
    await create(mock);
    seen.push(mock.journal.seen);
    expect(seen).toEqual([1, 1]);
  });

  test.each([1, 2])('so does each case of a table: %s', async () => {
    await create(mock);
    mock.expectCharges(1);
  });

  test('outside of tests the mock says where it is to be asked', () => {
    expect(before).toMatch(/^mock\.clock is there while a test runs: ask for it in a test/);
  });

  test('a mock can be awaited and printed', async () => {
    expect(await Promise.resolve(mock)).toBe(mock);
    expect(() => String(JSON.stringify({ mock }))).not.toThrow();
  });

  test('its handles go on with their world where nobody knows which test calls', async () => {
    const { fetch, baseUrl, key, ledger, clock } = mock;
    const { body } = await outside(() => call({ fetch, baseUrl }, '/v1/videos/generations', { key, body: film }));
    expect(ledger.entries({ key }, clock.now()).map(({ taskId }) => taskId)).toEqual([body.data[0].task_id]);
  });

  test('there is no address of a provider that is not played, and no MSW without MSW', () => {
    expect(() => mock.baseUrl('cometapi')).toThrow('"cometapi" is not played; played are apimart');
    expect(() => mock.server).toThrow('mock.server is there with the transport msw alone');
  });

  test('a wrong option is told where it stands', () => {
    expect(() => useSimulator({ scenario: 'no-such' })).toThrow(/There is no scenario "no-such"/);
  });
});

describe('two mocks, one around the other', () => {
  const outer = useSimulator();

  describe('the inner one', () => {
    const inner = useSimulator({ clock: { mode: 'frozen' }, scenario: 'fail' });

    test('answers, and the outer one is still there', async () => {
      await create(inner);
      inner.expectCharges(1);
      outer.expectCharges(0);
      expect([inner.scenario.name, outer.scenario.name]).toEqual(['fail', 'succeed']);
      await outside(() => create({ fetch, baseUrl: () => 'https://api.apimart.ai' }));
      inner.expectCharges(2);
    });
  });

  test('afterwards the outer one answers', async () => {
    await create(outer);
    outer.expectCharges(1);
  });
});

describe.concurrent('suites at once', () => {
  describe.each(['succeeded', 'failed'])('each with its own mock: %s', (state) => {
    const mock = useSimulator({ scenario: state === 'failed' ? 'fail' : 'succeed', providers: ['apimart'] });

    test.for([1, 2, 3])('and its own answers: %s', async (count, context) => {
      for (let made = 0; made < count; made++) await mock.advanceUntilDone(await create(mock));
      const ends = (await mock.tasks()).map((task) => task.state);
      context.expect(ends).toEqual(Array.from({ length: count }, () => state));
    });
  });
});

describe('requests that no test is known to have sent', () => {
  const mock = useSimulator();
  const baseUrl = () => 'https://api.apimart.ai';
  const stray = (key: string) => outside(() => call({ fetch, baseUrl }, '/v1/models', { key }));
  let early: Awaited<ReturnType<typeof call>>;

  beforeAll(async () => {
    early = await stray('any-key');
  });

  test('before any test are refused, and do not reach the gateway', () => {
    const message =
      'seedance-kit/vitest: GET https://api.apimart.ai/v1/models: no test runs that has a simulator for it: send it in a test, a beforeEach or an afterEach';
    expect(early).toEqual({ status: 401, body: { error: { message } } });
  });

  test('are of the test that runs alone', async () => {
    expect((await stray('any-key')).status).toBe(200);
    expect(mock.journal.seen).toBe(1);
  });

  test('with the key of one that has ended are refused', async () => {
    const ended = mock.key.replace(/\d+$/, '0');
    const { status, body } = await stray(ended);
    expect([status, body.error.message]).toEqual([401, expect.stringContaining(`whose key is ${ended} has ended`)]);
  });

  describe('while others run', () => {
    let begin = () => {};
    let end = () => {};
    const began = new Promise<void>((resolve) => (begin = resolve));
    const ended = new Promise<void>((resolve) => (end = resolve));

    test.concurrent('the other one', async () => {
      begin();
      await ended;
    });

    test.concurrent('they are refused and told what to do, and found if they do it', async (context) => {
      await began;
      const { status, body } = await stray('any-key');
      const answers = [await stray(mock.key)];
      const { fetch: own } = mock;
      answers.push(await outside(() => call({ fetch: own, baseUrl }, '/v1/models')));
      const { seen } = mock.journal;
      end();
      context
        .expect([status, body.error.message])
        .toEqual([401, expect.stringMatching(/API key of its test, mock\.key$/)]);
      context.expect(answers.map((answer) => answer.status)).toEqual([200, 200]);
      context.expect(seen).toBe(2);
    });
  });
});

describe('the server of a test', () => {
  const mock = useSimulator({ transport: 'http' });
  const addresses: string[] = [];

  test.each([1, 2])('is its own, and gone after it: %s', async () => {
    for (const address of addresses) await expect(fetch(address)).rejects.toThrow('fetch failed');
    addresses.push(mock.baseUrl('apimart'));
    expect((await fetch(mock.baseUrl('apimart'))).status).toBe(404);
    expect(new Set(addresses).size).toBe(addresses.length);
  });
});
