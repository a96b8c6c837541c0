/**
 * What a client sees in each scenario. They are run on the simulator's own `fetch`; that they look the same
 * through MSW and over HTTP is shown for all of them at the end.
 */
import { describe, expect, onTestFinished, test } from 'vitest';
import { readConfig } from '#cli/mock/schema.ts';
import { providerIds, providers, type ProviderId } from '#providers/index.ts';
import { createClock, createSimulator, defineScenario, scenarios, type SimulatorOptions } from '#simulator/index.ts';
import type { TaskState } from '#tasks/task.ts';
import { createPath, firstRequest, operationOf } from './support/jobs.ts';
import { toAnswer, toInit, type Call, type Session } from './support/session.ts';
import { direct, http, mswInNode } from './support/transports.ts';

const key = 'test-key';

/** What is known of one request of a client: its status and the word for the state, or that nothing whole came. */
async function outcome(answer: Promise<{ status: number; body: unknown }>, provider: ProviderId): Promise<string> {
  try {
    const { status, body } = await answer;
    const { statusPath, readTask, readError } = providers[provider];
    const word = statusPath.reduce<unknown>((place, field) => Object(place)[field], body);
    if (status < 300) return `${status} ${typeof word === 'string' ? word : (readTask(body)?.state ?? 'no JSON')}`;
    return readError(body) ? `${status}` : `${status} in no known shape`;
  } catch {
    return 'network error';
  }
}

/** A client of one provider, on a mock whose clock stands still. */
function start(provider: ProviderId, options: SimulatorOptions = {}) {
  const clock = createClock({ mode: 'frozen' });
  const simulator = createSimulator({ clock, queued: 1000, running: 4000, seed: 7, ...options });
  onTestFinished(() => simulator.close());
  const at = (path: string) => `${providers[provider].contract.origin}${path}`;
  const paths = pathsOf(provider);
  return {
    simulator,
    clock,
    send: (call: Call) => simulator.fetch(at(paths.create), toInit({ key, ...call })),
    create(headers: Record<string, string> = {}) {
      const { json, form } = firstRequest(provider);
      const init = toInit({ key, headers, ...(json && { json }), ...(form && { form }) });
      return outcome(simulator.fetch(at(paths.create), init).then(toAnswer), provider);
    },
    poll: (id: string, headers: Record<string, string> = {}) =>
      outcome(simulator.fetch(at(paths.get(id)), toInit({ key, headers })).then(toAnswer), provider),
    pollRaw: (id: string, headers: Record<string, string> = {}) =>
      simulator.fetch(at(paths.get(id)), toInit({ key, headers })),
    /** The id of the only task. */
    id: async () => (await simulator.tasks())[0]?.id ?? '',
    charged: () => simulator.ledger.entries({}, clock.now()).length,
  };
}

function pathsOf(provider: ProviderId) {
  const { path } = operationOf(provider, 'get');
  return { create: createPath(provider), get: (id: string) => path.replace(/\{\w+\}/, id) };
}

const word = (provider: ProviderId, state: TaskState) => providers[provider].contract.lifecycle.writes[state];

test('each has a name, a summary in one line, and what it reproduces', () => {
  expect(scenarios.map(({ name }) => name)).toEqual([...new Set(scenarios.map(({ name }) => name))]);
  for (const { name, summary, reproduces } of scenarios) {
    expect(summary).toMatch(/^[^\n.]{10,110}$/);
    expect(reproduces, name).toMatch(/\w{4}/);
  }
});

test('those that tests and users rely on are there', () => {
  const promised = [
    ['succeed', 'fail', 'moderation', 'moderation-late', 'slow', 'stuck', 'expired', 'cancelled', 'flaky-poll'],
    ['lagging-404', 'unknown-status', 'accept-then-500', 'accept-then-reset', 'accept-then-hang'],
    ['rate-limited', 'no-balance'],
  ].flat();
  expect(scenarios.map(({ name }) => name)).toEqual(expect.arrayContaining(promised));
});

describe.each(providerIds)('%s', (provider) => {
  const ended = { 'moderation-late': 'failed', expired: 'expired', cancelled: 'cancelled', fail: 'failed' } as const;

  test.each(Object.entries(ended))('%s ends as %s, in the words of the provider', async (scenario, state) => {
    const { create, poll, id, clock } = start(provider, { scenario });
    await create();
    clock.advance(4999);
    expect(await poll(await id())).toBe(`200 ${word(provider, 'running')}`);
    clock.advance(1);
    expect(await poll(await id())).toBe(`200 ${word(provider, state)}`);
  });

  test.each(['moderation', 'no-balance'])('%s refuses the create, and nothing is charged', async (scenario) => {
    const { create, charged, simulator } = start(provider, { scenario });
    expect(await create()).toMatch(/^4\d\d$/);
    expect(await simulator.tasks()).toEqual([]);
    expect(charged()).toBe(0);
  });

  test('slow takes ten times as long', async () => {
    const { create, poll, id, clock } = start(provider, { scenario: 'slow' });
    await create();
    clock.advance(49_999);
    expect(await poll(await id())).toBe(`200 ${word(provider, 'running')}`);
    clock.advance(1);
    expect(await poll(await id())).toBe(`200 ${word(provider, 'succeeded')}`);
  });

  test('stuck never ends', async () => {
    const { create, poll, id, clock } = start(provider, { scenario: 'stuck' });
    await create();
    clock.advance(86_400_000);
    expect(await poll(await id())).toBe(`200 ${word(provider, 'running')}`);
  });

  test('queue-position counts down while the task waits', async () => {
    const { create, pollRaw, id, clock } = start(provider, { scenario: 'queue-position' });
    await create();
    const seen: unknown[] = [];
    for (let poll = 0; poll < 7; poll++) {
      const text = await (await pollRaw(await id())).text();
      seen.push(/"queue_position":(\d+)/.exec(text)?.[1]);
      clock.advance(2000);
    }
    expect(seen).toEqual(['5', '4', '3', '2', '1', undefined, undefined]);
  });

  test('flaky-poll fails every other poll, each time in another way', async () => {
    const { create, poll, id, clock } = start(provider, { scenario: 'flaky-poll' });
    await create();
    clock.advance(1000);
    const seen: string[] = [];
    for (let count = 0; count < 10; count++) seen.push(await poll(await id()));
    const well = `200 ${word(provider, 'running')}`;
    expect(seen.filter((_each, index) => index % 2 === 1)).toEqual([well, well, well, well, well]);
    expect(seen.filter((_each, index) => index % 2 === 0)).toEqual([
      '503 in no known shape',
      '200 no JSON',
      '200 no JSON',
      'network error',
      'network error',
    ]);
  });

  test('moderation-late has made all its progress when it fails', async () => {
    const { create, pollRaw, id, clock } = start(provider, { scenario: 'moderation-late' });
    await create();
    clock.advance(5000);
    const task = providers[provider].readTask(await (await pollRaw(await id())).json());
    expect([100, undefined]).toContain(task?.progress);
  });

  test('lagging-404 does not know the task at first', async () => {
    const { create, poll, id } = start(provider, { scenario: 'lagging-404' });
    await create();
    const unknown = await poll('no-such-task');
    expect(unknown).toMatch(/^4\d\d$/);
    expect([await poll(await id()), await poll(await id())]).toEqual([unknown, unknown]);
    expect(await poll(await id())).toBe(`200 ${word(provider, 'queued')}`);
  });

  test('unknown-status has a word of its own until the task runs', async () => {
    const { create, poll, id, clock } = start(provider, { scenario: 'unknown-status' });
    await create();
    expect(await poll(await id())).toBe('200 preparing');
    expect(Object.keys(providers[provider].contract.lifecycle.reads)).not.toContain('preparing');
    clock.advance(1000);
    expect(await poll(await id())).toBe(`200 ${word(provider, 'running')}`);
  });

  test('other-spelling never uses the usual word', async () => {
    const { create, poll, id, clock } = start(provider, { scenario: 'other-spelling' });
    await create();
    const seen: string[] = [];
    for (const pause of [0, 1000, 4000]) {
      clock.advance(pause);
      seen.push(await poll(await id()));
    }
    const usual = (['queued', 'running', 'succeeded'] as const).map((state) => `200 ${word(provider, state)}`);
    expect(seen.filter((each) => usual.includes(each))).toEqual([]);
    expect(new Set(seen).size).toBe(3);
  });

  test('progress-backwards takes progress back, where it is told', async () => {
    const { create, pollRaw, id, clock } = start(provider, { scenario: 'progress-backwards' });
    await create();
    clock.advance(3000);
    const progress: (number | undefined)[] = [];
    for (let poll = 0; poll < 3; poll++) {
      progress.push(providers[provider].readTask(await (await pollRaw(await id())).json())?.progress);
    }
    expect([
      [50, 20, 50],
      [undefined, undefined, undefined],
    ]).toContainEqual(progress);
  });

  test.each([
    ['accept-then-500', '500'],
    ['accept-then-reset', 'network error'],
  ])('%s: the create fails, and the job runs and is charged', async (scenario, seen) => {
    const { create, poll, id, charged } = start(provider, { scenario });
    expect(await create()).toBe(seen);
    expect(charged()).toBe(1);
    expect(await poll(await id())).toBe(`200 ${word(provider, 'queued')}`);
    expect(await create()).toBe(seen);
    expect(charged()).toBe(2);
  });

  test('accept-then-hang: no answer comes until the client gives up, and the job is charged', async () => {
    const { simulator, charged } = start(provider, { scenario: 'accept-then-hang' });
    const giveUp = new AbortController();
    const url = `${providers[provider].contract.origin}${createPath(provider)}`;
    const { json, form } = firstRequest(provider);
    const init = toInit({ key, ...(json && { json }), ...(form && { form }) });
    const answer = simulator.fetch(url, { ...init, signal: giveUp.signal });
    await expect.poll(charged).toBe(1);
    giveUp.abort();
    await expect(answer).rejects.toThrow(/abort/i);
    expect(simulator.journal.list()[0]?.message).toBe('no answer: the client waits in vain');
  });

  test('rate-limited says when to come back, in seconds and as a date', async () => {
    const { send, create, pollRaw, poll, id, clock } = start(provider, { scenario: 'rate-limited' });
    const { json, form } = firstRequest(provider);
    const first = await send({ ...(json && { json }), ...(form && { form }) });
    expect(first.status).toBe(429);
    expect(first.headers.get('retry-after')).toBe('2');
    expect(await create()).toBe('429');
    clock.advance(2000);
    expect(await create()).toMatch(/^200/);
    const refused = [await pollRaw(await id()), await pollRaw(await id())];
    expect(refused.map(({ status }) => status)).toEqual([429, 429]);
    const [seconds, date] = refused.map(({ headers }) => headers.get('retry-after') ?? '');
    expect(seconds).toBe('2');
    const wait = Date.parse(date ?? '') - clock.now();
    expect(wait).toBeGreaterThan(1000);
    expect(wait).toBeLessThanOrEqual(3000);
    // Whoever counts from the answer's own date waits as long, wherever the clock stands.
    const dated = Date.parse(refused[1]?.headers.get('date') ?? '');
    expect(Math.abs(dated - clock.now())).toBeLessThan(1000);
    clock.advance(wait);
    expect(await poll(await id())).toMatch(/^200/);
  });

  test('wrong-key: every request is refused, before it is read', async () => {
    const { create, send, poll, id, simulator } = start(provider);
    await create();
    const headers = { 'x-mock-scenario': 'wrong-key' };
    expect(await create(headers)).toBe('401');
    expect(await poll(await id(), headers)).toBe('401');
    for (const own of [{ headers }, { key: 'sk-mock.wrong-key' }]) {
      expect((await send({ method: 'POST', body: '{', ...own })).status).toBe(401);
    }
    simulator.next({ name: 'wrong-key' });
    expect(await poll(await id())).toBe('401');
    simulator.preset('wrong-key');
    expect(await poll(await id())).toBe('401');
    expect(simulator.journal.count({ scenario: 'wrong-key', status: 401 })).toBe(6);
  });

  test('key-expired: the key is good until the task runs', async () => {
    const { create, poll, id, clock } = start(provider, { scenario: 'key-expired' });
    await create();
    expect(await poll(await id())).toBe(`200 ${word(provider, 'queued')}`);
    clock.advance(1000);
    expect(await poll(await id())).toBe('401');
  });

  test('cut-download ends in the middle, twice', async () => {
    const { create, simulator, clock } = start(provider, { scenario: 'cut-download' });
    await create();
    clock.advance(5000);
    const [task] = await simulator.tasks();
    const download = async () => (await simulator.fetch(task?.output?.videoUrl ?? '')).arrayBuffer();
    await expect(download()).rejects.toThrow(TypeError);
    await expect(download()).rejects.toThrow(TypeError);
    expect((await download()).byteLength).toBeGreaterThan(1000);
  });

  test('cut-download counts downloads alone, of each file', async () => {
    const { create, simulator, clock } = start(provider, { scenario: 'cut-download' });
    await create();
    clock.advance(5000);
    const [task] = await simulator.tasks();
    const { videoUrl = '', coverUrl = '' } = task?.output ?? {};
    for (let count = 0; count < 3; count++) {
      expect((await simulator.fetch(videoUrl, { method: 'HEAD' })).status).toBe(200);
      expect((await simulator.fetch(videoUrl, { headers: { range: 'bytes=99999999-' } })).status).toBe(416);
      await (await simulator.fetch(coverUrl)).arrayBuffer().catch(() => {});
    }
    await expect((await simulator.fetch(videoUrl)).arrayBuffer()).rejects.toThrow(TypeError);
  });

  test('short-lived-url: a URL is good for a minute, and each query tells a new one', async () => {
    const { create, pollRaw, simulator, id, clock } = start(provider, { scenario: 'short-lived-url' });
    await create();
    clock.advance(5000);
    const told = async () => providers[provider].readTask(await (await pollRaw(await id())).json())?.output;
    const status = async (url: string | undefined) => (await simulator.fetch(url ?? '')).status;
    const first = await told();
    expect(first?.expiresAt ?? clock.now() + 60_000).toBeGreaterThanOrEqual(clock.now() + 60_000);
    clock.advance(59_999);
    expect(await status(first?.videoUrl)).toBe(200);
    clock.advance(1000);
    expect(await status(first?.videoUrl)).toBe(403);
    const second = await told();
    expect(second?.videoUrl).not.toBe(first?.videoUrl);
    expect(await status(second?.videoUrl)).toBe(200);
    expect(await status(first?.videoUrl)).toBe(403);
  });

  test('short-lived-url signs nothing beyond the life of the results', async () => {
    const { create, pollRaw, simulator, id, clock } = start(provider, { scenario: 'short-lived-url' });
    await create();
    clock.advance(5000);
    const told = async () => providers[provider].readTask(await (await pollRaw(await id())).json())?.output;
    const life = providers[provider].contract.lifecycle.lifetimes.resultUrlSeconds.value * 1000;
    clock.advance(life - 1);
    const last = await told();
    expect((await simulator.fetch(last?.videoUrl ?? '')).status).toBe(200);
    clock.advance(1);
    expect((await simulator.fetch(last?.videoUrl ?? '')).status).toBe(403);
    expect((await simulator.fetch((await told())?.videoUrl ?? '')).status).toBe(403);
  });

  test('slow-download ends when the mock goes back to the start', async () => {
    const { create, simulator, clock } = start(provider, { scenario: 'slow-download' });
    await create();
    clock.advance(5000);
    const [task] = await simulator.tasks();
    const whole = (await simulator.fetch(task?.output?.videoUrl ?? '')).arrayBuffer();
    await simulator.reset();
    await expect(whole).rejects.toThrow(TypeError);
  });

  test('slow-download comes in pieces, as the clock goes on', async () => {
    const { create, simulator, clock } = start(provider, { scenario: 'slow-download' });
    await create();
    clock.advance(5000);
    const [task] = await simulator.tasks();
    const response = await simulator.fetch(task?.output?.videoUrl ?? '');
    const length = Number(response.headers.get('content-length'));
    const whole = response.arrayBuffer();
    // Two pieces a second, also where the clock goes in leaps.
    let steps = 0;
    const goOn = setInterval(() => {
      clock.advance(1000);
      steps++;
    });
    expect((await whole).byteLength).toBe(length);
    clearInterval(goOn);
    expect(steps).toBeGreaterThanOrEqual(5);
    expect(steps).toBeLessThan(10);
  });
});

test('chaos repeats with its seed, differs with another, and spares the create', async () => {
  async function transcript(seed: number): Promise<string[]> {
    const { create, poll, id } = start('apimart', { scenario: 'chaos', seed });
    expect(await create()).toMatch(/^200/);
    const seen: string[] = [];
    for (let count = 0; count < 40; count++) seen.push(await poll(await id()));
    return seen;
  }
  const first = await transcript(1);
  expect(await transcript(1)).toEqual(first);
  expect(await transcript(2)).not.toEqual(first);
  const failed = first.filter((each) => each !== '200 pending').length;
  expect(failed).toBeGreaterThan(3);
  expect(failed).toBeLessThan(30);
});

describe('choosing', () => {
  const states = async ({ simulator }: ReturnType<typeof start>) => (await simulator.tasks()).map(({ state }) => state);

  test('a task keeps the scenario that it was created with', async () => {
    const { create, poll, id } = start('tokenhub');
    await create({ 'x-mock-scenario': 'unknown-status' });
    expect(await poll(await id())).toBe('200 preparing');
  });

  test('a poll may choose for itself', async () => {
    const { create, poll, id } = start('tokenhub');
    await create();
    expect(await poll(await id(), { 'x-mock-scenario': 'unknown-status' })).toBe('200 preparing');
    expect(await poll(await id())).toBe('200 queued');
  });

  test('a query may choose URLs of a short life, and they are not told to the next', async () => {
    const { create, pollRaw, id, clock } = start('apimart');
    await create();
    clock.advance(5000);
    const life = async (headers: Record<string, string> = {}) => {
      const { output } = providers.apimart.readTask(await (await pollRaw(await id(), headers)).json()) ?? {};
      return Math.round(((output?.expiresAt ?? 0) - clock.now()) / 60_000);
    };
    expect([await life(), await life({ 'x-mock-scenario': 'short-lived-url' }), await life()]).toEqual([1440, 1, 1440]);
  });

  test('an order for URLs of a short life counts the queries', async () => {
    const { create, pollRaw, id, clock, simulator } = start('apimart');
    await create();
    clock.advance(5000);
    simulator.next({ name: 'short-lived-url', times: 1 });
    const url = async () =>
      providers.apimart.readTask(await (await pollRaw(await id())).json())?.output?.videoUrl ?? '';
    const [short, long] = [await url(), await url()];
    clock.advance(61_000);
    expect((await simulator.fetch(short)).status).toBe(403);
    expect((await simulator.fetch(long)).status).toBe(200);
  });

  test('the next requests get what was ordered, and those after them do not', async () => {
    const mock = start('tokenhub');
    mock.simulator.next({ name: 'fail', times: 2, operation: 'create' });
    for (let count = 0; count < 3; count++) await mock.create();
    mock.clock.advance(5000);
    expect(await states(mock)).toEqual(['failed', 'failed', 'succeeded']);
  });

  test('a poll takes no order that says only how a task ends', async () => {
    const mock = start('tokenhub');
    mock.simulator.next({ name: 'fail', times: 2 });
    await mock.create();
    expect(await mock.poll(await mock.id())).toBe('200 queued');
    await mock.create();
    await mock.simulator.advance('5s');
    expect(await states(mock)).toEqual(['failed', 'failed']);
  });

  test.each([
    ['mock.fail', 'failed'],
    ['sk-mock.fail', 'failed'],
    ['abcmock.fail', 'failed'],
    ['th_MOCK.Fail.xyz', 'failed'],
    ['mock.fail-7', 'failed'],
    ['mock.fail7', 'failed'],
    ['mock.moderation-late', 'failed'],
    ['hammock', 'succeeded'],
  ])('the key %s has a task end as %s', async (which, state) => {
    const mock = start('tokenhub');
    const { json } = firstRequest('tokenhub');
    await mock.send({ key: which, json });
    await mock.simulator.advance('5s');
    expect(await states(mock)).toEqual([state]);
  });

  test('a key with a name that nothing has is refused, and told what there is', async () => {
    const mock = start('tokenhub');
    const { json } = firstRequest('tokenhub');
    const answer = await mock.send({ key: 'mock.failing', json });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('the scenarios are succeed, fail');
  });

  test('an order may be for one provider or one key', async () => {
    const mock = start('tokenhub');
    mock.simulator.next({ name: 'fail', provider: 'apimart' });
    mock.simulator.next({ name: 'fail', key: 'another' });
    await mock.create();
    mock.clock.advance(5000);
    expect(await states(mock)).toEqual(['succeeded']);
  });

  test('a scenario of your own stands beside the others, or in the place of one', async () => {
    const own = defineScenario({
      name: 'fail',
      summary: 'fails at once',
      plan: () => ({ steps: [{ after: 0, state: 'failed' }], failure: { message: 'no' } }),
    });
    const mock = start('tokenhub', { scenarios: [own] });
    await mock.create({ 'x-mock-scenario': 'fail' });
    await mock.create({ 'x-mock-scenario': 'stuck' });
    expect(await states(mock)).toEqual(['failed', 'queued']);
  });

  test('a name that nothing has is refused with those that there are', async () => {
    const { simulator, create } = start('tokenhub');
    expect(() => simulator.next({ name: 'win' })).toThrow(/no scenario "win"; the scenarios are succeed, fail/);
    expect(() => simulator.next({ name: 'fail', times: 0 })).toThrow(/1 or more/);
    expect(() => defineScenario({ name: 'Not Kebab', summary: '' })).toThrow(/kebab case/);
    expect(() => defineScenario({ name: 'own', summary: '', urlLifetime: 0 })).toThrow(/milliseconds above 0/);
    expect(() => createSimulator({ scenario: 'win' })).toThrow(/no scenario "win"/);
    expect(await create({ 'x-mock-scenario': 'win' })).toBe('400');
  });
});

describe('pace', () => {
  test('polls: each poll finds the task one state further, whatever the clock says', async () => {
    const { create, poll, id, clock } = start('cometapi', { pace: 'polls' });
    await create();
    clock.advance(60_000);
    const seen: string[] = [];
    for (let count = 0; count < 4; count++) seen.push(await poll(await id()));
    expect(seen).toEqual(['200 SUBMITTED', '200 IN_PROGRESS', '200 SUCCESS', '200 SUCCESS']);
  });

  test('hand: nothing but the controls moves a task', async () => {
    const { create, poll, id, clock, simulator } = start('cometapi', { pace: 'hand' });
    await create();
    clock.advance(60_000);
    expect(await poll(await id())).toBe('200 SUBMITTED');
    await simulator.force(await id(), 'running');
    expect(await poll(await id())).toBe('200 IN_PROGRESS');
    await simulator.force(await id(), 'succeeded');
    expect(await poll(await id())).toBe('200 SUCCESS');
  });
});

describe('a scenario of your own that is broken', () => {
  const broken: [string, Partial<Parameters<typeof defineScenario>[0]>][] = [
    ['has no steps', { plan: () => ({ steps: [] }) }],
    ['is none', { plan: () => Object(undefined) }],
    ['begins late', { plan: () => ({ steps: [{ after: 5, state: 'queued' }] }) }],
    [
      'goes back in time',
      {
        plan: () => ({
          steps: [
            { after: 0, state: 'queued' },
            { after: -1, state: 'failed' },
          ],
        }),
      },
    ],
    [
      'has no number',
      {
        plan: () => ({
          steps: [
            { after: 0, state: 'queued' },
            { after: Number.NaN, state: 'failed' },
          ],
        }),
      },
    ],
    [
      'refuses with an error',
      {
        refuse: () => {
          throw new Error('broken');
        },
      },
    ],
  ];
  test.each(broken)('%s: the create fails and says so, and nothing is charged', async (_fault, hooks) => {
    const own = defineScenario({ name: 'own', summary: 'a broken one', ...hooks });
    const { send, charged, simulator } = start('apimart', { scenarios: [own], scenario: 'own' });
    const { json } = firstRequest('apimart');
    const answer = await send({ json, headers: { 'idempotency-key': 'k' } });
    expect(answer.status).toBe(500);
    expect(await answer.text()).toMatch(/scenario own|broken/);
    expect(charged()).toBe(0);
    expect(await simulator.tasks()).toEqual([]);
  });

  test('has URLs that live for no time: a config file with it is refused', () => {
    const own = (urlLifetime: unknown) => ({
      scenarios: [{ name: 'own', summary: 'its URLs live long', urlLifetime }],
    });
    expect(readConfig(own(500))).toMatchObject({ given: own(500) });
    for (const wrong of [0, -1, Number.NaN, '1m']) {
      expect(readConfig(own(wrong))).toEqual({
        faults: [expect.stringMatching(/scenarios\[0\]\.urlLifetime .* a number of milliseconds above 0/)],
      });
    }
  });

  test('tells wrongly: the job is charged once, and a repetition with the same key gets its answer', async () => {
    const own = defineScenario({
      name: 'own',
      summary: 'a broken one',
      tell: () => {
        throw new Error('broken');
      },
    });
    const { send, charged } = start('apimart', { scenarios: [own], scenario: 'own' });
    const { json } = firstRequest('apimart');
    const again = () => send({ json, headers: { 'idempotency-key': 'k' } });
    expect((await again()).status).toBe(500);
    expect((await again()).status).toBe(200);
    expect(charged()).toBe(1);
  });
});

test('a rate limit of your own counts by key and provider, in windows by the clock', async () => {
  const { create, poll, clock } = start('tokenhub', { rateLimit: { requests: 2, per: 60_000 } });
  expect([await create(), await create(), await create()]).toEqual(['200 queued', '200 queued', '429']);
  clock.advance(60_000);
  expect(await poll('no-such-task')).toBe('404');
});

test.each(scenarios.filter(({ name }) => name !== 'accept-then-hang').map(({ name }) => name))(
  '%s looks the same straight, through MSW and over HTTP',
  async (name) => {
    async function transcript(session: Session): Promise<string[]> {
      const provider = 'apimart';
      const call = { key: `mock.${name}` };
      const { json } = firstRequest(provider);
      const seen = [await outcome(session.send(provider, createPath(provider), { ...call, json }), provider)];
      const created = await session.tasks();
      const path = pathsOf(provider).get(created[0] ?? 'none');
      for (let poll = 0; poll < 8; poll++) {
        seen.push(await outcome(session.send(provider, path, call), provider));
        await session.advance(1000);
      }
      await session.close();
      return seen;
    }
    const expected = await transcript(await direct.open());
    expect(await transcript(await mswInNode.open())).toEqual(expected);
    expect(await transcript(await http.open())).toEqual(expected);
  },
);
