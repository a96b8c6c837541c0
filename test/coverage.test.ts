/**
 * Coverage of the contract by somebody's tests: what requests to a mock leave in its account.
 */
import { describe, expect, test } from 'vitest';
import { providerIds, providers, type ProviderId } from '#providers/index.ts';
import { defineScenario } from '#scenario/index.ts';
import { nothingSeen } from '#simulator/coverage/coverage.ts';
import { coverageReport, createClock, createSimulator, type SimulatorOptions } from '#simulator/index.ts';
import { taskStates } from '#tasks/task.ts';
import { call, create, film, taskOf } from './support/apimart.ts';
import { readCorpus, toCall } from './support/corpus.ts';
import { firstRequest, operationOf } from './support/jobs.ts';
import { receiver, status } from './support/post-office.ts';
import { toInit } from './support/session.ts';

/** A mock whose clock stands still, and what was covered of one provider. */
function mock(options: SimulatorOptions = {}) {
  const simulator = createSimulator({ clock: createClock({ mode: 'frozen' }), seed: 1, ...options });
  const seen = (id: ProviderId = 'apimart') => {
    const found = simulator.coverage().providers[id];
    if (!found) throw new Error(`${id} was not asked`);
    return found;
  };
  return { ...simulator, seen, baseUrl: (id: ProviderId) => providers[id].contract.origin };
}

const path = '/v1/videos/generations';

describe('operations', () => {
  test('are counted by the status that the client got', async () => {
    const target = mock();
    await create(target);
    await create(target);
    await call(target, path, { body: { model: 'none' } });
    await target.fetch(`${target.baseUrl('apimart')}${path}`, { method: 'POST' });
    await call(target, '/v1/tasks/none');
    expect(target.seen()).toMatchObject({
      requests: 5,
      answers: { createVideoGeneration: { 200: 2, 400: 1, 401: 1 }, getTask: { 400: 1 } },
    });
  });

  test('are not, where a connection failed: nobody got an answer', async () => {
    const target = mock({ scenario: 'accept-then-reset' });
    await expect(create(target)).rejects.toThrow('fetch failed');
    expect(target.seen()).toEqual({ ...nothingSeen, requests: 1 });
  });

  test('what no document knows is listed beside, without what may be secret, and counts for nothing', async () => {
    const odd = defineScenario({
      name: 'odd',
      summary: 'a status that no document has',
      answer: (given) => ({ ...given, status: 418 }),
    });
    const target = mock({ scenarios: [odd], scenario: 'odd' });
    await call(target, path, { body: film });
    const key = 'sk-a-key-that-nobody-else-should-see';
    await call(target, `/v1/${key}?token=${key}`, { key });
    await target.fetch(`${target.baseUrl('apimart')}/v1/balance`, { method: 'DELETE' });
    const [report] = coverageReport(target.coverage()).providers;
    expect(report).toMatchObject({ covered: 0, requests: 3 });
    expect(report?.undocumented.map(({ what }) => what)).toEqual([
      'createVideoGeneration answered 418',
      expect.stringMatching(/^GET \/v1\/(?!sk-a-key)[^?]+$/),
      'DELETE /v1/balance',
    ]);
  });

  test('a HEAD is no GET, and what a browser asks for leave is no request', async () => {
    const target = mock();
    await target.fetch(`${target.baseUrl('apimart')}/v1/models`, { ...toInit({}), method: 'HEAD' });
    const headers = { origin: 'http://shop.example', 'access-control-request-method': 'GET' };
    await target.fetch(`${target.baseUrl('apimart')}/v1/models`, { method: 'OPTIONS', headers });
    expect(target.seen()).toEqual({ ...nothingSeen, requests: 1 });
    await call(target, '/v1/models');
    expect(target.seen()).toMatchObject({ requests: 2, answers: { listModels: { 200: 1 } } });
  });

  test('a scan for addresses fills no memory', async () => {
    const target = mock();
    for (let index = 0; index < 150; index++) await target.fetch(`${target.baseUrl('apimart')}/scan/${index}`);
    const { unknown } = target.seen();
    expect(Object.keys(unknown)).toHaveLength(101);
    expect(unknown.others).toBe(50);
  });

  test('downloads, controls and addresses of nobody are none', async () => {
    const target = mock();
    await target.fetch('http://127.0.0.1:4010/__mock/health');
    await target.fetch('http://127.0.0.1:4010/nobody');
    expect(target.coverage().providers).toEqual({});
    const id = await create(target);
    await target.advanceUntilDone(id);
    const { output } = (await target.task(id)) ?? {};
    expect((await target.fetch(output?.videoUrl ?? '')).status).toBe(200);
    expect(target.seen()).toMatchObject({ requests: 1 });
  });
});

describe('limits', () => {
  test.each(providerIds)('of %s are all covered, on both sides, by the corpus', async (id) => {
    const target = mock({ providers: [id] });
    for (const entry of readCorpus(id).filter(({ origin }) => origin === 'example')) {
      target.configure({ media: entry.media ?? {} });
      const { path: where, call: sent } = toCall(id, entry);
      await target.fetch(`${target.baseUrl(id)}${where}`, toInit(sent));
    }
    const [report] = coverageReport(target.coverage()).providers;
    expect(report?.gaps.filter(({ group }) => group === 'limits')).toEqual([]);
    expect(report?.groups.find(({ name }) => name === 'limits')).toMatchObject({ percent: 100 });
  });

  test('a request is accepted by those that it is about, and by no others', async () => {
    const target = mock();
    await create(target);
    expect(target.seen().limits['apimart/duration']).toEqual({ accepted: 1, rejected: 0 });
    expect(target.seen().limits).not.toHaveProperty('apimart/video-urls-max');
    await call(target, path, { body: { ...film, duration: 60, other: true } });
    expect(target.seen().limits['apimart/duration']).toEqual({ accepted: 1, rejected: 1 });
    expect(target.seen().limits).not.toHaveProperty('apimart/schema');
  });

  test('what nobody could judge was not kept: the length of a file that is not known', async () => {
    const clip = 'https://media.example.com/clip.mp4';
    const target = mock();
    await create(target, { video_urls: [clip] });
    expect(target.seen().limits).toHaveProperty('apimart/video-urls-max');
    expect(target.seen().limits).not.toHaveProperty('apimart/video-total-seconds');
    target.configure({ media: { [clip]: { kind: 'video', seconds: 5, width: 1280, height: 720 } } });
    await create(target, { video_urls: [clip] });
    expect(target.seen().limits['apimart/video-total-seconds']).toEqual({ accepted: 1, rejected: 0 });
  });

  test('a job that was taken and answered with 500 is not known to be accepted', async () => {
    const target = mock({ scenario: 'accept-then-500' });
    await call(target, path, { body: film });
    expect(target.seen()).toEqual({ ...nothingSeen, requests: 1, answers: { createVideoGeneration: { 500: 1 } } });
  });
});

describe('the life of a task', () => {
  test('is covered as far as it was told', async () => {
    const target = mock();
    const id = await create(target);
    expect(target.seen().transitions).toEqual({});
    await target.advance('1s');
    await taskOf(target, id);
    await taskOf(target, id);
    expect(target.seen().transitions).toEqual({ queued: { running: 1 } });
    await target.advanceUntilDone(id);
    expect(target.seen().transitions).toEqual({ queued: { running: 1 } });
    await taskOf(target, id);
    expect(target.seen().transitions).toEqual({ queued: { running: 1 }, running: { succeeded: 1 } });
  });

  test('who polls seldom has gone the shortest way', async () => {
    const target = mock();
    const [done, broken] = [await create(target), await create(target)];
    await target.force(broken, 'failed');
    await target.advanceUntilDone(done);
    await Promise.all([taskOf(target, done), taskOf(target, broken)]);
    expect(target.seen().transitions).toEqual({ queued: { running: 1, failed: 1 }, running: { succeeded: 1 } });
  });

  test('a cancel tells of its end', async () => {
    const target = mock();
    const id = 'seedance2-ink';
    const send = async (kind: 'create' | 'cancel', task = '') => {
      const { path: where, method } = operationOf(id, kind);
      const { json } = firstRequest(id);
      const response = await target.fetch(`${target.baseUrl(id)}${where.replace(/\{\w+\}/, task)}`, {
        ...toInit({ ...(kind === 'create' && { json }) }),
        method,
      });
      return Object(await response.json());
    };
    const { requestId } = await send('create');
    await send('cancel', requestId);
    expect(target.seen(id).transitions).toEqual({ queued: { cancelled: 1 } });
  });

  test('neither the head of an answer nor the video itself tells of it', async () => {
    const target = mock();
    const id = 'cometapi';
    const { form } = firstRequest(id);
    const origin = target.baseUrl(id);
    const created = await target.fetch(`${origin}/v1/videos`, toInit({ ...(form && { form }) }));
    const task = Object(await created.json()).id;
    await target.advanceUntilDone(task);
    const statuses = [
      await target.fetch(`${origin}/v1/videos/${task}`, { ...toInit({}), method: 'HEAD' }),
      await target.fetch(`${origin}/v1/videos/${task}/content`, toInit({})),
    ].map((response) => response.status);
    expect(statuses).toEqual([200, 200]);
    expect(target.seen(id).transitions).toEqual({});
  });

  test('what a scenario tells counts, not what is the case', async () => {
    const target = mock({ scenario: 'unknown-status' });
    const id = await create(target);
    await taskOf(target, id);
    expect(target.seen().transitions).toEqual({});
    await target.advance('1s');
    await taskOf(target, id);
    expect(target.seen().transitions).toEqual({ queued: { running: 1 } });
  });

  test('also in the answer to a create, and when it is ahead of what is the case', async () => {
    const ahead = defineScenario({
      name: 'ahead',
      summary: 'a create says that the task runs, a query that it has failed',
      tell: (task, { operation }) => ({ ...task, state: operation === 'create' ? 'running' : 'failed' }),
    });
    const target = mock({ scenarios: [ahead], scenario: 'ahead' });
    const id = 'tokenhub';
    const send = async (kind: 'create' | 'get', task = '') => {
      const where = operationOf(id, kind).path.replace(/\{\w+\}/, task);
      const { json } = firstRequest(id);
      const response = await target.fetch(
        `${target.baseUrl(id)}${where}`,
        toInit({ ...(kind === 'create' && { json }) }),
      );
      return Object(await response.json());
    };
    await send('get', (await send('create')).id);
    expect(target.seen(id).transitions).toEqual({ running: { failed: 1 } });
  });

  test.each(providerIds)('of %s has no step that its words cannot tell', (id) => {
    const { writes, reads, transitions } = providers[id].contract.lifecycle;
    const [report] = coverageReport(mock().coverage(), [id]).providers;
    const steps = report?.groups.find(({ name }) => name === 'lifecycle')?.items ?? [];
    expect(steps.map(({ subject, part }) => `${subject} ${part}`)).toEqual(
      taskStates.flatMap((from) =>
        transitions[from].filter((to) => reads[writes[to]] === to).map((to) => `${from} ${to}`),
      ),
    );
  });

  test('a task that expired where the word is failed was told to have failed', async () => {
    const target = mock({ scenario: 'expired' });
    const id = await create(target);
    await target.advanceUntilDone(id);
    await taskOf(target, id);
    expect(target.seen().transitions).toEqual({ queued: { failed: 1 } });
  });
});

describe('webhooks', () => {
  /** Runs a job to its end, and on through all attempts to tell of it. */
  async function deliver(answers: readonly number[], options?: SimulatorOptions) {
    const { url } = await receiver(...answers.map((code) => status(code)));
    const target = mock(options);
    const id = await create(target, { webhook: url });
    await target.advance('1h');
    return { target, id };
  }

  test.each([
    ['at once', [200], { delivered: 1, retried: 0, givenUp: 0 }],
    ['after a retry', [500, 200], { delivered: 0, retried: 1, givenUp: 0 }],
    ['never, for a fault that may pass', [500], { delivered: 0, retried: 0, givenUp: 1 }],
    ['never, for a fault that stays', [404], { delivered: 0, retried: 0, givenUp: 1 }],
  ])('are counted by what became of them: %s', async (_what, answers, counts) => {
    const { target } = await deliver(answers);
    expect(target.seen().webhooks).toEqual({ succeeded: counts });
  });

  test('tell of the end of a task, when they arrive', async () => {
    const { target } = await deliver([200]);
    expect(target.seen().transitions).toEqual({ queued: { running: 1 }, running: { succeeded: 1 } });
    const lost = await deliver([404]);
    expect(lost.target.seen().transitions).toEqual({});
  });

  test('one that comes late and tells of the past is no step back', async () => {
    const { target, id } = await deliver([200], { scenario: 'webhook-out-of-order' });
    await taskOf(target, id);
    const { transitions, webhooks } = target.seen();
    expect(transitions).toEqual({ queued: { running: 1 }, running: { succeeded: 1 } });
    expect(webhooks).toEqual({ succeeded: { delivered: 1, retried: 0, givenUp: 0 } });
  });

  test('what was delivered and is sent again by hand is no retry', async () => {
    const { target } = await deliver([200]);
    await target.webhooks.redeliver('webhook-1');
    expect(target.seen().webhooks).toEqual({ succeeded: { delivered: 1, retried: 0, givenUp: 0 } });
  });

  test('an address that the mock itself refuses says nothing of the contract', async () => {
    const target = mock();
    await create(target, { webhook: 'https://shop.example/hooks' });
    await target.advance('1h');
    expect(target.seen().webhooks).toEqual({});
  });
});

describe('the account', () => {
  test('remembers what the journal has forgotten', async () => {
    const target = mock({ journal: { capacity: 1 } });
    await create(target);
    await call(target, '/v1/tasks/none');
    expect([target.journal.list().length, Object.keys(target.seen().answers)]).toEqual([
      1,
      ['createVideoGeneration', 'getTask'],
    ]);
  });

  test('begins anew with a reset', async () => {
    const target = mock();
    await create(target);
    await target.reset();
    expect(target.coverage().providers).toEqual({});
  });

  test('over HTTP is the same, with its sums, of all providers or of one', async () => {
    const target = mock();
    await create(target);
    const answer = async (query: string) => {
      const response = await target.fetch(`http://127.0.0.1:4010/__mock/coverage${query}`);
      return { status: response.status, body: Object(await response.json()) };
    };
    const { body } = await answer('');
    expect(body).toMatchObject(JSON.parse(JSON.stringify(target.coverage())));
    const { covered, all, percent } = coverageReport(target.coverage());
    expect(body.summary).toMatchObject({ covered, all, percent, providers: { apimart: { covered } } });
    expect(body.summary.providers.apimart.missing).toContainEqual({
      group: 'lifecycle',
      subject: 'queued',
      parts: ['running', 'failed', 'cancelled'],
    });
    const other = await answer('?provider=tokenhub');
    expect(Object.keys(other.body.providers)).toEqual(['tokenhub']);
    expect(other.body.summary).toMatchObject({ covered: 0 });
    expect((await answer('?provider=nobody')).status).toBe(400);
  });
});
