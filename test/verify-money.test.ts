/** What `verify` may cost: nothing without a budget, never more than one, and what is known of a job is told. */
import { describe, expect, test } from 'vitest';
import { providerIds, type ProviderId } from '#providers/index.ts';
import { bentMock, driftsOf, goodCreate, idsOf, jsonOf, kindOf, live, refusal, type Bend } from './support/bent.ts';

/** Sends twenty megabytes, and none of it is a job. */
const light = (id: ProviderId) => (id === 'apimart' ? { skip: ['*/upload-image-*'] } : {});

const lost = () =>
  Promise.reject(Object.assign(new TypeError('read ECONNRESET'), { code: 'ECONNRESET', syscall: 'read' }));

/** Accepts every create, and answers each in a way that leaves it open. */
const answers: readonly [name: string, answer: () => Promise<Response>][] = [
  ['an error', async () => Response.json({ error: { message: 'oh' } }, { status: 500 })],
  ['503 and a time', async () => new Response(null, { status: 503, headers: { 'retry-after': '1' } })],
  ['no answer', lost],
  ['silence', () => new Promise(() => {})],
  ['a redirect', async () => new Response(null, { status: 303, headers: { location: '/v1/videos/abc' } })],
  ['408', async () => new Response(null, { status: 408 })],
  ['409', async () => Response.json({ error: { message: 'in progress' } }, { status: 409 })],
];

describe.each(answers)('a create whose answer is %s', (_name, answer) => {
  const open =
    (id: ProviderId): Bend =>
    async (asked, mock) => {
      if (kindOf(id, asked) !== 'create') return mock();
      await mock(goodCreate(id));
      return answer();
    };

  test.each(providerIds)('is the last without a budget, and counts: %s', async (id) => {
    const { run, simulator } = bentMock(id, open(id));
    const report = await run({ timeout: 20, ...light(id) });
    expect(await simulator.tasks()).toHaveLength(1);
    expect(report.spent.jobs).toBe(1);
    const told = report.checks.flatMap(({ reason = '', drifts }) => [reason, ...drifts.map(({ message }) => message)]);
    expect(told.filter((text) => text.endsWith('A job may exist and have been billed'))).toHaveLength(1);
    expect(told.join()).toMatch(
      /no create is sent any more: that of (\S+) had no clear answer.*the run goes on with skip: \['\1'\], .*budget \(spend\)/,
    );
  });

  test('stays paid for with a budget', async () => {
    const { run, simulator } = bentMock('apimart', open('apimart'));
    const report = await run({ spend: 1.5, timeout: 20, ...light('apimart') });
    expect(report.spent.jobs).toBe((await simulator.tasks()).length);
    expect(report.spent.jobs).toBeGreaterThan(1);
    expect(report.spent.amount).toBeLessThanOrEqual(1.5);
  });
});

test('a create that certainly never arrived costs nothing, and the run goes on', async () => {
  const { run } = bentMock('tokenhub', (asked, mock) => {
    const isOne = kindOf('tokenhub', asked) === 'create' && jsonOf(asked)?.duration === 3;
    return isOne ? Promise.reject(Object.assign(new Error('x'), { code: 'ECONNREFUSED', syscall: 'connect' })) : mock();
  });
  const report = await run({ only: ['limit-rejects/*'] });
  expect(report.spent.jobs).toBe(0);
  expect(idsOf(report, 'undecided')).toEqual(['limit-rejects/duration']);
  expect(idsOf(report, 'skipped')).toEqual([]);
});

test.each(providerIds)('checks that read send no create: %s', async (id) => {
  const { run, asked } = bentMock(id);
  await run({ only: ['unknown-task/*'] });
  expect(asked.filter((question) => kindOf(id, question) === 'create')).toEqual([]);
});

test.each<[ProviderId, number]>([
  ['tokenhub', 0.5],
  ['seedance2-ink', 45],
  ['cometapi', 0.4],
  ['apimart', 0.1],
])('a gateway that refuses nothing costs no more than the budget: %s', async (id, spend) => {
  const { run, simulator } = bentMock(id, async (asked, mock) => {
    const answer = await mock();
    return kindOf(id, asked) === 'create' && !answer.ok ? mock(goodCreate(id)) : answer;
  });
  const report = await run({ spend, ...light(id) });
  expect(report.spent.amount).toBeLessThanOrEqual(spend);
  expect(report.spent.jobs).toBe((await simulator.tasks()).length);
  expect(report.spent.jobs).toBeGreaterThan(0);
});

test('a side of a limit that the budget does not reach is named, and the other one counts', async () => {
  const report = await bentMock('tokenhub').run({ spend: 1, only: ['limit-rejects/duration'] });
  expect(report.checks[0]).toMatchObject({
    verdict: 'passed',
    reason: expect.stringMatching(/^not tried: \{.*"duration":16,.*\}: its job costs 1\.6 USD, and 1 USD/),
  });
});

test('the estimate is enough for all that has a price', async () => {
  const { estimate } = await bentMock('apimart').run({ spend: 1_000, only: ['idempotency/*'] });
  const report = await bentMock('apimart').run({ spend: estimate.amount, only: ['idempotency/*'] });
  expect(idsOf(report, 'passed')).toEqual(['idempotency/createVideoGeneration']);
});

describe('files of your own', () => {
  test('have no known length: none is stated, and where seconds are billed no price is known', async () => {
    const bodies: unknown[] = [];
    const bend = live((asked, mock) => {
      bodies.push(asked.init.body);
      return mock();
    });
    const options = {
      only: ['limit-accepts/input-seconds', 'limit-accepts/video-urls-max'],
      media: { video: 'https://mine.example/long.mp4' },
      spend: 100,
    };
    const report = await bentMock('tokenhub', bend).run(options);
    expect(report.checks[0]).toMatchObject({
      verdict: 'skipped',
      reason: expect.stringContaining('no price is documented'),
    });
    expect(report.checks[1]?.reason).toContain('it states how long its files are');
    const unpriced = await bentMock('tokenhub', bend).run({ ...options, allowUnpriced: true });
    expect(idsOf(unpriced, 'passed')).toContain('limit-accepts/video-urls-max');
    expect(unpriced.spent.unpriced).toBe(1);
    expect(bodies.join()).toContain('mine.example');
    expect(bodies.join()).not.toContain('video_durations');
  });

  test('stand in requests that have to be refused, too: else a file that is not there would hide a dropped limit', async () => {
    // It fetches files first, and has dropped its limits.
    const bend = live(async (asked, mock) => {
      if (kindOf('tokenhub', asked) !== 'create') return mock();
      const isFetched = !String(asked.init.body).includes('media.example.com');
      return isFetched ? mock(goodCreate('tokenhub')) : refusal('tokenhub', 'invalid-request', 'no such file');
    });
    const only = ['limit-rejects/audio-urls-max', 'limit-rejects/first-frame-max'];
    const without = await bentMock('tokenhub', bend).run({ only });
    expect(idsOf(without, 'skipped')).toEqual(only);
    const media = { audio: 'https://mine.example/a.mp3', image: 'https://mine.example/a.png' };
    const given = await bentMock('tokenhub', bend).run({ only, media });
    expect(Object.values(driftsOf(given))).toEqual([['limit-not-enforced']]);
  });
});

describe('a run that is ended', () => {
  const ended = () => {
    const controller = new AbortController();
    return { signal: controller.signal, abort: () => controller.abort(new Error('Ctrl-C')) };
  };

  test('while a create is under way tells that a job may exist', async () => {
    const { signal, abort } = ended();
    const { run, simulator } = bentMock('tokenhub', async (asked, mock) => {
      if (kindOf('tokenhub', asked) !== 'create') return mock();
      await mock(goodCreate('tokenhub'));
      abort();
      return new Promise(() => {});
    });
    const report = await run({ signal, only: ['limit-rejects/*'], concurrency: 1 });
    expect(await simulator.tasks()).toHaveLength(1);
    expect(report).toMatchObject({ complete: false, spent: { jobs: 1 } });
    const told = report.checks.find(({ verdict }) => verdict === 'undecided');
    expect(told?.reason).toMatch(/^the run was interrupted .* A job may exist and have been billed$/);
    expect(told?.exchanges).toEqual([{ method: 'POST', path: '/api/v1/videos/generations' }]);
  });

  test('while the job is cancelled waits for the cancel', async () => {
    const { signal, abort } = ended();
    const { run, simulator } = bentMock('seedance2-ink', async (asked, mock) => {
      const answer = await mock();
      if (kindOf('seedance2-ink', asked) === 'create' && !answer.ok) return mock(goodCreate('seedance2-ink'));
      if (kindOf('seedance2-ink', asked) === 'cancel' && answer.ok) abort();
      return answer;
    });
    const report = await run({ signal, only: ['limit-rejects/*'], concurrency: 1 });
    const [task] = await simulator.tasks();
    expect(task?.state).toBe('cancelled');
    expect(Object.values(driftsOf(report))).toEqual([['limit-not-enforced']]);
    const [drift] = report.checks.flatMap(({ drifts }) => drifts);
    expect(drift?.message).toContain(`The job ${task?.id} was cancelled at once`);
  });

  test('between the acceptance and the cancel still cancels', async () => {
    const { signal, abort } = ended();
    let isAccepted = false;
    const { run, simulator, asked } = bentMock('seedance2-ink', async (question, mock) => {
      const answer = await mock();
      if (kindOf('seedance2-ink', question) !== 'create' || answer.ok) return answer;
      isAccepted = true;
      return mock(goodCreate('seedance2-ink'));
    });
    const { time } = simulator;
    const now = () => {
      if (isAccepted) abort();
      return time.now();
    };
    const report = await run({ signal, time: { ...time, now }, only: ['limit-rejects/*'], concurrency: 1 });
    expect((await simulator.tasks()).map(({ state }) => state)).toEqual(['cancelled']);
    expect(asked.filter((question) => kindOf('seedance2-ink', question) === 'cancel')).toHaveLength(1);
    expect(report).toMatchObject({ complete: false, spent: { jobs: 1 } });
    expect(JSON.stringify(report.checks)).toContain('was cancelled at once');
    expect(Object.values(driftsOf(report))).toEqual([['limit-not-enforced']]);
  });

  test('while a job is followed names the job', async () => {
    const { signal, abort } = ended();
    let looks = 0;
    const { run, simulator } = bentMock(
      'cometapi',
      (asked, mock) => {
        if (kindOf('cometapi', asked) === 'get' && ++looks === 2) abort();
        return mock();
      },
      { queued: 15_000, running: 60_000 },
    );
    const report = await run({ signal, spend: 10, only: ['lifecycle/*'] });
    const [task] = await simulator.tasks();
    expect(report.checks[0]).toMatchObject({
      verdict: 'undecided',
      reason: `the run was interrupted; the job ${task?.id} goes on, and may be billed`,
    });
  });

  test('counts no job that was never sent', async () => {
    const { signal, abort } = ended();
    const { run } = bentMock('apimart', (asked, mock) => {
      if (kindOf('apimart', asked) !== 'create') return mock();
      abort();
      return new Promise(() => {});
    });
    const report = await run({
      signal,
      spend: 1_000,
      only: ['limit-accepts/duration', 'limit-accepts/size-enum'],
      concurrency: 8,
    });
    expect(report.spent.jobs).toBe(1);
  });
});

test('a job is told as cancelled only if the gateway says so', async () => {
  const { run } = bentMock('seedance2-ink', async (asked, mock) => {
    const kind = kindOf('seedance2-ink', asked);
    if (kind === 'create') return mock(goodCreate('seedance2-ink'));
    return kind === 'cancel' ? Response.json({ success: false, error: { code: 'x', message: 'no' } }) : mock();
  });
  const [drift] = (await run({ only: ['limit-rejects/*'] })).checks.flatMap(({ drifts }) => drifts);
  expect(drift?.message).toContain('was to be cancelled, which the gateway did not confirm; it may have been billed');
});

test('a success that is none, and is no refusal either, is not called an acceptance', async () => {
  const { run } = bentMock('tokenhub', async (asked, mock) =>
    kindOf('tokenhub', asked) === 'create' ? Response.json({ code: 400, msg: 'invalid duration' }) : mock(),
  );
  const report = await run({ only: ['limit-rejects/*'] });
  expect(Object.values(driftsOf(report))).toEqual([['unexpected-status']]);
  expect(report.spent.jobs).toBe(1);
  const [drift] = report.checks.flatMap(({ drifts }) => drifts);
  expect(drift?.message).toContain('neither refuses it in the documented way nor names a task');
});

test('a refusal with the status of a success is a drift, and no job', async () => {
  const { run } = bentMock('tokenhub', async (asked, mock) =>
    kindOf('tokenhub', asked) === 'create' ? Response.json({ error: { message: 'no' } }) : mock(),
  );
  const report = await run({ only: ['limit-rejects/*'] });
  expect(report.spent.jobs).toBe(0);
  expect(Object.keys(driftsOf(report))).toHaveLength(report.checks.length);
});

describe('a gateway that wants to be left alone', () => {
  const busy = (after: string) => new Response('{}', { status: 429, headers: { 'retry-after': after } });

  test('for an hour is, and the run ends', async () => {
    let asked = 0;
    const { run } = bentMock('apimart', async (_asked, mock) => (++asked > 6 ? busy('3600') : mock()));
    const report = await run({ concurrency: 1 });
    expect(asked).toBe(7);
    expect(report).toMatchObject({
      complete: false,
      problem: expect.stringContaining('for 3600 s (429, Retry-After)'),
    });
  });

  test('again and again is asked no more, and never before its time', async () => {
    let until = 0;
    let early = 0;
    let asked = 0;
    const mocked = bentMock('apimart', async (_asked, mock) => {
      if (++asked <= 6) return mock();
      const now = mocked.simulator.time.now();
      if (now < until) early += 1;
      until = now + 5_000;
      return busy('5');
    });
    const report = await mocked.run({ concurrency: 1 });
    expect(early).toBe(0);
    expect(asked).toBe(6 + 3 * 4);
    expect(report).toMatchObject({ complete: false, problem: expect.stringContaining('3 questions in a row (429)') });
  });

  test('after a create that it had no time for is, though that is not sent again', async () => {
    let until = 0;
    let early = 0;
    let creates = 0;
    const mocked = bentMock('tokenhub', async (asked, mock) => {
      if (mocked.simulator.time.now() < until) early += 1;
      if (kindOf('tokenhub', asked) !== 'create' || ++creates > 1) return mock();
      until = mocked.simulator.time.now() + 9_000;
      return new Response(null, { status: 503, headers: { 'retry-after': '9' } });
    });
    await mocked.run({ spend: 1, only: ['limit-accepts/resolution-enum', 'lifecycle/*'] });
    expect({ early, creates }).toEqual({ early: 0, creates: 1 });
    expect(mocked.asked.length).toBeGreaterThan(1);
  });
});
