/** `verify` passes on the mock of every gateway, and sees each way in which one may be bent. */
import { describe, expect, test } from 'vitest';
import { serve } from '#adapters/http/index.ts';
import { providerIds, providers, type ProviderId } from '#providers/index.ts';
import { createSimulator } from '#simulator/index.ts';
import { createClock } from '#tasks/clock.ts';
import { cheapestJob } from '#verify/cases.ts';
import { edgesOf } from '#verify/edges.ts';
import { checksOf, verify } from '#verify/index.ts';
import { priceOfCase } from '#verify/price.ts';
import {
  bentMock,
  driftsOf,
  edited,
  expectAtHome,
  goodCreate,
  idsOf,
  key,
  kindOf,
  live,
  refusal,
  type Asked,
  type Bend,
} from './support/bent.ts';

/** More than all jobs of a run cost. */
const plenty = { spend: 10_000, allowUnpriced: true };

/** Sends twenty megabytes, and is of interest once. */
const heavy = '*/upload-image-bytes-max';
const withoutHeavy = (id: ProviderId) =>
  checksOf(id).some((check) => check.id.endsWith(heavy.slice(1))) ? { skip: [heavy] } : {};

/** A job that is asked for several times before it ends. */
const slow = { queued: 15_000, running: 60_000 };

const operationOf = (id: ProviderId, kind: string) =>
  providers[id].contract.operations.find((operation) => providers[id].operations[operation.id]?.kind === kind)?.id;
const getOf = (id: ProviderId) => operationOf(id, 'get') ?? '';

describe.each(providerIds)('the mock of %s', (id) => {
  test('keeps its contract in what costs nothing, and no job is created', async () => {
    const { run, simulator, asked } = bentMock(id);
    const report = await run();
    expect(report).toMatchObject({ ok: true, provider: id, complete: true, spent: { jobs: 0, amount: 0 } });
    expect(driftsOf(report)).toEqual({});
    expect(idsOf(report, 'undecided')).toEqual([]);
    const skipped = report.checks.filter(({ verdict }) => verdict === 'skipped');
    expect(skipped.filter((check) => !check.spends && !check.id.startsWith('task-shape/'))).toEqual([]);
    expect(await simulator.tasks()).toEqual([]);
    expectAtHome(asked);
  });

  test('keeps its contract in the jobs that a budget allows, which cost what was estimated at most', async () => {
    const { run, simulator, asked } = bentMock(id);
    const begin: unknown[] = [];
    const report = await run({
      ...plenty,
      ...withoutHeavy(id),
      onProgress: (progress) => progress.kind === 'begin' && begin.push(progress.estimate),
    });
    expect(driftsOf(report)).toEqual({});
    expect(idsOf(report, 'undecided')).toEqual([]);
    expect(idsOf(report, 'skipped').filter((check) => !check.startsWith('task-shape/'))).toEqual([]);
    expect(begin).toEqual([report.estimate]);
    // The second create with one key is paid for until it is known to be none.
    const isEqual = providers[id].contract.lifecycle.idempotency === null;
    expect(report.spent.jobs).toBe(report.estimate.jobs - (isEqual ? 0 : 1));
    const cheapest = cheapestJob(providers[id]);
    const saved = isEqual || !cheapest ? 0 : (priceOfCase(providers[id], cheapest)?.amount ?? 0);
    expect(report.spent.amount).toBeCloseTo(report.estimate.amount - saved, 4);
    expect(await simulator.tasks()).toHaveLength(report.spent.jobs);
    expectAtHome(asked);
  });

  test('has a suite that covers every operation, every limit that a request can break, and says what each check means', () => {
    const checks = checksOf(id);
    const ids = checks.map((check) => check.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id: operation, secured } of providers[id].contract.operations) {
      if (secured) expect(ids).toEqual(expect.arrayContaining([`no-key/${operation}`, `wrong-key/${operation}`]));
    }
    for (const [limit, { severity, enforcement }] of Object.entries(providers[id].contract.limits)) {
      const isAsked = severity === 'error' && ['openapi', 'transport'].includes(enforcement);
      const name = limit.slice(id.length + 1);
      if (isAsked) expect(ids).toEqual(expect.arrayContaining([`limit-rejects/${name}`, `limit-accepts/${name}`]));
    }
    for (const { meaning } of checks) expect(meaning).toMatch(/^\S.*[^.\s]$/);
  });

  test('is caught with any one of its limits dropped, by the check of that limit alone', async () => {
    const rejecting = checksOf(id).filter((check) => check.id.startsWith('limit-rejects/'));
    expect(rejecting.length).toBeGreaterThan(8);
    for (const check of rejecting) {
      const { run } = bentMock(id, async (asked, mock) => {
        const answer = await mock();
        if (
          !answer.headers
            .get('x-mock-limit')
            ?.split(', ')
            .includes(check.limit ?? '')
        )
          return answer;
        return kindOf(id, asked) === 'upload' ? mock(goodUpload()) : mock(goodCreate(id));
      });
      const isHeavy = check.id.endsWith('/upload-image-bytes-max');
      const report = await run({ only: ['limit-rejects/*'], ...plenty, ...(isHeavy ? {} : withoutHeavy(id)) });
      expect(driftsOf(report)).toEqual({ [check.id]: ['limit-not-enforced'] });
      expect(idsOf(report, 'passed')).toHaveLength(report.checks.length - 1);
      const [drift] = report.checks.flatMap(({ drifts }) => drifts);
      expect(drift?.message).toContain(`documented limit ${check.limit} is no longer enforced`);
    }
  });

  test('is caught with a limit that has become stricter, by the check of that limit alone', async () => {
    // Many jobs have this value, since it makes them cheap; they are accepted without it.
    const limit = Object.keys(providers[id].contract.limits).find((name) => /\/(duration|seconds)/.test(name)) ?? '';
    const field = limit.includes('/duration') ? 'duration' : 'seconds';
    const { model, [field]: least } = edgesOf(providers[id], limit)[0]?.entry.request ?? {};
    const { run } = bentMock(id, async (asked, mock) => {
      const answer = await mock();
      const isMeant = fieldOf(asked, field) === String(least) && fieldOf(asked, 'model') === model;
      return kindOf(id, asked) === 'create' && isMeant && answer.ok
        ? refusal(id, 'invalid-request', 'too short now')
        : answer;
    });
    const report = await run({ only: ['limit-accepts/*'], ...plenty, ...withoutHeavy(id) });
    const check = `limit-accepts/${limit.slice(id.length + 1)}`;
    expect(driftsOf(report)).toEqual({ [check]: ['limit-stricter'] });
    expect(idsOf(report, 'passed')).toHaveLength(report.checks.length - 1);
    const [drift] = report.checks.flatMap(({ drifts }) => drifts);
    expect(drift?.message).toContain(`documented limit ${limit} is now stricter`);
    expect(drift?.message).toContain('too short now');
  });

  /** The checks that look at a job: one that is bent touches no others. */
  const ofJobs = { only: ['lifecycle/*', 'unknown-task/*', 'no-key/*', 'wrong-key/*'], ...plenty };
  /** A job that is cancelled is asked for, too. */
  const eachQuery = (kinds: unknown) =>
    Object.fromEntries(
      [getOf(id), operationOf(id, 'cancel')].flatMap((name) => (name ? [[`lifecycle/${name}`, kinds]] : [])),
    );
  const bends: readonly [name: string, bend: Bend, drifts: Record<string, unknown>][] = [
    [
      'a field more in the answer to a query',
      async (asked, mock) => {
        const answer = await mock();
        if (kindOf(id, asked) !== 'get' || !answer.ok) return answer;
        return edited(answer, (body) => ({ ...Object(body), extra: 1 }));
      },
      eachQuery(['undocumented-field']),
    ],
    [
      'a field renamed in the answer to a query',
      async (asked, mock) => {
        const answer = await mock();
        if (kindOf(id, asked) !== 'get' || !answer.ok) return answer;
        return edited(answer, (body) => renamed(body, providers[id].statusPath));
      },
      eachQuery(expect.arrayContaining(['undocumented-field'])),
    ],
    [
      'another word for success',
      async (asked, mock) => {
        const answer = await mock();
        if (kindOf(id, asked) !== 'get' || !answer.ok) return answer;
        return edited(answer, (body) =>
          withStatus(body, providers[id].statusPath, (word) =>
            word === providers[id].contract.lifecycle.writes.succeeded ? 'done' : word,
          ),
        );
      },
      { [`lifecycle/${getOf(id)}`]: ['status-spelling'] },
    ],
    [
      'no 401 for a request without a key',
      (asked, mock) => {
        const headers = new Headers(asked.init.headers);
        if (headers.has('authorization')) return mock();
        headers.set('authorization', `Bearer ${key}`);
        return mock({ ...asked.init, headers });
      },
      Object.fromEntries(
        // The others are refused for what else is wrong with them, which is documented of no request without a key.
        providers[id].contract.operations
          .filter((operation) => operation.accepts === null)
          .map((operation) => [
            `no-key/${operation.id}`,
            [providers[id].operations[operation.id]?.kind === 'read' ? 'key-not-required' : 'unexpected-status'],
          ]),
      ),
    ],
    [
      'a task that changes after its end',
      (() => {
        let ends = 0;
        return async (asked, mock) => {
          const answer = await mock();
          if (kindOf(id, asked) !== 'get' || !answer.ok) return answer;
          const { succeeded, running } = providers[id].contract.lifecycle.writes;
          return edited(answer, (body) =>
            withStatus(body, providers[id].statusPath, (word) => (word === succeeded && ends++ > 0 ? running : word)),
          );
        };
      })(),
      { [`lifecycle/${getOf(id)}`]: expect.arrayContaining(['illegal-transition']) },
    ],
    [
      'a task that goes back',
      (() => {
        let runs = 0;
        return async (asked, mock) => {
          const answer = await mock();
          if (kindOf(id, asked) !== 'get' || !answer.ok) return answer;
          const { queued, running } = providers[id].contract.lifecycle.writes;
          return edited(answer, (body) =>
            withStatus(body, providers[id].statusPath, (word) => (word === running && runs++ === 1 ? queued : word)),
          );
        };
      })(),
      { [`lifecycle/${getOf(id)}`]: expect.arrayContaining(['illegal-transition']) },
    ],
    [
      'an answer of its own for a task that does not exist',
      async (asked, mock) => {
        const answer = await mock();
        const isUnknown = kindOf(id, asked) === 'get' && !answer.ok && answer.status !== 401;
        return isUnknown ? Response.json({ nothing: true }) : answer;
      },
      { [`unknown-task/${getOf(id)}`]: ['unexpected-status'] },
    ],
    [
      'refusals of unknown tasks in another shape',
      async (asked, mock) => {
        const answer = await mock();
        const isUnknown = kindOf(id, asked) === 'get' && !answer.ok && answer.status !== 401;
        return isUnknown ? Response.json({ detail: 'Not found' }, { status: answer.status }) : answer;
      },
      { [`unknown-task/${getOf(id)}`]: expect.arrayContaining(['missing-field']) },
    ],
  ];

  test.each(bends)('is caught with %s, and nothing else is', async (_name, bend, drifts) => {
    const report = await bentMock(id, bend, slow).run(ofJobs);
    expect(report).toMatchObject({ ok: Object.keys(drifts).length === 0, complete: true });
    expect(driftsOf(report)).toEqual(drifts);
  });
});

test.each(providerIds.filter((id) => id !== 'tokenhub'))(
  'progress that shrinks is caught on %s, by the life of a job',
  async (id) => {
    const report = await bentMock(id, undefined, { ...slow, scenario: 'progress-backwards' }).run({
      only: ['lifecycle/*'],
      ...plenty,
    });
    // Not every gateway tells how far a task is.
    const tells = !['seedance2-ink'].includes(id);
    expect(driftsOf(report)).toEqual(tells ? { [`lifecycle/${getOf(id)}`]: ['broken-promise'] } : {});
  },
);

describe.each(['fail', 'moderation', 'moderation-late', 'expired', 'cancelled'])(
  'a job with the scenario %s',
  (scenario) => {
    test.each(providerIds)('is no drift, and leaves undecided what there is no result for: %s', async (id) => {
      const report = await bentMock(id, undefined, { scenario }).run({ only: ['lifecycle/*'], ...plenty });
      expect(driftsOf(report)).toEqual({});
      const life = report.checks.find((outcome) => outcome.id === `lifecycle/${getOf(id)}`);
      expect(life).toMatchObject({ verdict: 'undecided', reason: expect.stringMatching(/^the job |was not accepted/) });
    });
  },
);

test('a job that has failed without the reason that the documents promise is a drift', async () => {
  const { run } = bentMock(
    'tokenhub',
    async (asked, mock) => {
      const answer = await mock();
      if (kindOf('tokenhub', asked) !== 'get' || !answer.ok) return answer;
      return edited(answer, (body) => ({ ...Object(body), error: undefined, msg: undefined }));
    },
    { scenario: 'fail' },
  );
  const report = await run({ only: ['lifecycle/*'], ...plenty });
  expect(report.checks[0]?.drifts.map(({ message }) => message)).toContainEqual(
    expect.stringMatching(/has ended failed, and no reason is told$/),
  );
});

test('a run over HTTP comes to the same verdicts', async () => {
  const simulator = createSimulator({ clock: createClock({ mode: 'frozen' }) });
  const server = await serve(simulator, { port: 0 });
  try {
    const baseUrl = `${server.url}/cometapi`;
    const report = await verify({ provider: 'cometapi', baseUrl, apiKey: key, time: simulator.time, ...plenty });
    expect(report).toMatchObject({ complete: true, baseUrl });
    expect(driftsOf(report)).toEqual({});
    expect(idsOf(report, 'undecided')).toEqual([]);
  } finally {
    await server.close();
  }
});

describe('a promise that is broken is caught by the check of it:', () => {
  test('one key makes one job', async () => {
    const { run } = bentMock('apimart', (asked, mock) => {
      const headers = new Headers(asked.init.headers);
      headers.delete('idempotency-key');
      return mock({ ...asked.init, headers });
    });
    const report = await run({ only: ['idempotency/*', 'lifecycle/*'], ...plenty });
    expect(driftsOf(report)).toEqual({ 'idempotency/createVideoGeneration': ['broken-promise'] });
    expect(report.spent).toEqual(report.estimate);
  });

  test('what is cancelled is cancelled', async () => {
    const { run } = bentMock('seedance2-ink', async (asked, mock) => {
      const answer = await mock();
      if (kindOf('seedance2-ink', asked) !== 'get' || !answer.ok) return answer;
      return edited(answer, (body) => withStatus(body, ['status'], (word) => (word === 'cancelled' ? 'queued' : word)));
    });
    const report = await run({ only: ['lifecycle/*'], ...plenty });
    expect(driftsOf(report)).toEqual({
      'lifecycle/cancelVideoGeneration': expect.arrayContaining(['broken-promise']),
    });
  });

  test('what has succeeded has a result, which is there', async () => {
    const without = bentMock('tokenhub', async (asked, mock) => {
      const answer = await mock();
      if (kindOf('tokenhub', asked) !== 'get' || !answer.ok) return answer;
      return edited(answer, (body) => ({ ...Object(body), data: undefined }));
    });
    const named = await without.run({ only: ['lifecycle/*'], ...plenty });
    expect(driftsOf(named)).toEqual({ 'lifecycle/getVideoGeneration': expect.arrayContaining(['broken-promise']) });
    const gone = bentMock('tokenhub', async (asked, mock) =>
      asked.operation ? mock() : new Response(null, { status: 404 }),
    );
    const found = await gone.run({ only: ['lifecycle/*'], ...plenty });
    expect(driftsOf(found)).toEqual({ 'lifecycle/getVideoGeneration': ['broken-promise'] });
  });

  test('the file of a job that has succeeded is a file', async () => {
    const { run } = bentMock('cometapi', (asked, mock) =>
      kindOf('cometapi', asked) === 'content' ? Promise.resolve(Response.json({ soon: true })) : mock(),
    );
    const report = await run({ only: ['content/*', 'lifecycle/*'], ...plenty });
    expect(driftsOf(report)).toEqual({ 'content/getVideoContent': ['wrong-body'] });
  });
});

describe('money', () => {
  const acceptsAll =
    (id: ProviderId): Bend =>
    async (asked, mock) => {
      const answer = await mock();
      return answer.headers.has('x-mock-limit') && kindOf(id, asked) === 'create' ? mock(goodCreate(id)) : answer;
    };

  test('without a budget the first create that is accepted is the last one, and it is cancelled where that can be', async () => {
    const { run, simulator } = bentMock('seedance2-ink', acceptsAll('seedance2-ink'));
    const report = await run();
    const tasks = await simulator.tasks();
    expect(tasks.map(({ state }) => state)).toEqual(['cancelled']);
    expect(report.spent.jobs).toBe(1);
    expect(Object.values(driftsOf(report))).toEqual([['limit-not-enforced']]);
    const message = report.checks.flatMap(({ drifts }) => drifts)[0]?.message;
    expect(message).toContain(`The job ${tasks[0]?.id} was cancelled at once`);
    const left = report.checks.filter(({ id, verdict }) => id.startsWith('limit-rejects/') && verdict === 'skipped');
    expect(left.length).toBeGreaterThan(3);
    for (const { reason } of left)
      expect(reason).toMatch(
        /no create is sent any more: that of (\S+) was accepted.*the run goes on with skip: \['\1'\], .*budget \(spend\)/,
      );
    expect(report.complete).toBe(true);
  });

  test('without a budget no two creates are on their way at once', async () => {
    let open = 0;
    let most = 0;
    const { run } = bentMock('apimart', async (asked, mock) => {
      const isCreate = kindOf('apimart', asked) === 'create';
      if (isCreate) most = Math.max(most, ++open);
      const answer = await mock();
      if (isCreate) open--;
      return answer;
    });
    await run({ concurrency: 8, skip: [heavy] });
    expect(most).toBe(1);
  });

  test('a budget is kept to, the cheapest jobs first, and what is not sent says why', async () => {
    const { run, simulator } = bentMock('tokenhub');
    const report = await run({ spend: 1.2 });
    expect(report.spent).toEqual({ jobs: 3, amount: 1.2, unpriced: 0, currency: 'USD' });
    expect(await simulator.tasks()).toHaveLength(3);
    const reasons = report.checks.map(({ reason = '' }) => reason);
    expect(reasons).toContainEqual(expect.stringMatching(/^its job costs .* USD, and 0 USD of the budget are left$/));
  });

  test('a job without a documented price waits for a word', async () => {
    const only = ['limit-accepts/seconds-1-0'];
    const silent = await bentMock('cometapi').run({ spend: 100, only });
    expect(silent.checks[0]).toMatchObject({
      verdict: 'skipped',
      reason: expect.stringContaining('allow that with allowUnpriced'),
    });
    const told = await bentMock('cometapi').run({ spend: 100, only, allowUnpriced: true });
    expect(told.checks[0]?.verdict).toBe('passed');
    expect(told.spent).toEqual({ jobs: 2, amount: 0, unpriced: 2, currency: 'USD' });
  });

  test('requests that name files wait for files, unless it is a mock that answers', async () => {
    const only = ['limit-accepts/media-urls-https', 'limit-rejects/media-urls-count'];
    const far = { only, spend: 1000 };
    const without = await bentMock('seedance2-ink', live()).run(far);
    // An empty list names none; one that is too long does.
    expect(idsOf(without, 'passed')).toEqual(['limit-rejects/media-urls-count']);
    expect(idsOf(without, 'skipped')).toEqual(['limit-accepts/media-urls-https']);
    for (const { reason } of without.checks) expect(reason).toContain('can fetch (media)');
    const mocked = await bentMock('seedance2-ink').run({ ...far, baseUrl: 'https://mock.example/seedance2-ink' });
    expect(mocked.spent.jobs).toBe(1);
    const bodies: unknown[] = [];
    const { run } = bentMock(
      'seedance2-ink',
      live((asked, mock) => {
        bodies.push(asked.init.body);
        return mock();
      }),
    );
    const given = await run({ ...far, media: { image: 'https://files.example/a.png' } });
    expect(given.checks.map(({ verdict, reason }) => [verdict, reason])).toEqual([
      ['passed', undefined],
      ['passed', undefined],
    ]);
    expect(bodies.join()).toContain('https://files.example/a.png');
    expect(bodies.join()).not.toContain('media.example.com');
  });
});

test('a finished task of your own is looked at for nothing', async () => {
  const { run, simulator } = bentMock('cometapi');
  await simulator.fetch('http://127.0.0.1:4010/cometapi/v1/videos', goodCreate('cometapi'));
  const [task] = await simulator.tasks();
  const only = ['task-shape/*'];
  const early = await run({ taskId: task?.id, only });
  expect(early.checks.map(({ verdict }) => verdict)).toEqual(['undecided', 'undecided']);
  await simulator.advanceUntilDone(task?.id ?? '');
  const done = await run({ taskId: task?.id, only });
  expect(done.checks.map(({ verdict }) => verdict)).toEqual(['passed', 'passed']);
  const unknown = await run({ taskId: 'task_of_nobody', only });
  expect(unknown.checks.map(({ verdict }) => verdict)).toEqual(['undecided', 'undecided']);
});

test.each(providerIds)('a finished task of your own has its video: %s', async (id) => {
  const { run, simulator } = bentMock(id, async (asked, mock) => {
    const answer = await mock();
    if (kindOf(id, asked) !== 'get' || !answer.ok) return answer;
    return edited(answer, (body) => lacking(body, /video|url|output|result/i));
  });
  const create = providers[id].contract.operations.find(({ id: name }) => name === operationOf(id, 'create'));
  await simulator.fetch(`http://127.0.0.1:4010/${id}${create?.path}`, goodCreate(id));
  const [task] = await simulator.tasks();
  await simulator.advanceUntilDone(task?.id ?? '');
  const report = await run({ taskId: task?.id, only: [`task-shape/${getOf(id)}`] });
  expect(report.checks[0]?.drifts.map(({ message }) => message)).toContain(
    `the task ${task?.id} has succeeded, and no video is named`,
  );
});

test.each<[string, object, RegExp]>([
  ['a provider that does not exist', { provider: 'tokenhubb' }, /no provider "tokenhubb"; the providers are apimart/],
  ['no key', { apiKey: ' ' }, /apiKey/],
  ['no address', { baseUrl: '' }, /baseUrl/],
  ['an address with a password', { baseUrl: 'https://u:p@h.example' }, /without user/],
  ['another protocol', { baseUrl: 'ftp://h.example' }, /http or https/],
  [
    'a check that does not exist',
    { only: ['no-key/getVideoGeneratio'] },
    /only: .*did you mean no-key\/getVideoGeneration\?/,
  ],
  ['a pattern that fits nothing', { skip: ['limits/*'] }, /^skip: .*there are no-key\/\*, wrong-key\/\*/],
  ['no check', { only: ['no-key/*'], skip: ['no-key/*'] }, /only and skip leave no check to run/],
  ['no request at once', { concurrency: 0 }, /concurrency/],
  ['a budget below nothing', { spend: -1 }, /spend/],
  ['no time', { timeout: 0 }, /timeout/],
  ['a file that is no address', { media: { image: 'a.png' } }, /media\.image/],
])('%s is refused with what to do', async (_name, wrong, message) => {
  const options = { provider: 'tokenhub' as const, baseUrl: 'http://127.0.0.1:1', apiKey: key, ...wrong };
  await expect(verify(options)).rejects.toThrow(message);
});

/** A value without the fields that are called so, however deep. */
function lacking(value: unknown, name: RegExp): unknown {
  if (Array.isArray(value)) return value.map((entry) => lacking(entry, name));
  if (typeof value !== 'object' || value === null) return value;
  const left = Object.entries(value).filter(([field, inner]) => !(name.test(field) && !/^\w+$/.test(String(inner))));
  return Object.fromEntries(left.map(([field, inner]) => [field, lacking(inner, name)]));
}

/** A small picture, with the right key. */
function goodUpload(): RequestInit {
  const body = new FormData();
  body.append(
    'file',
    new File([Uint8Array.from('\x89PNG\r\n\x1a\n', (character) => character.charCodeAt(0))], 'a.png', {
      type: 'image/png',
    }),
  );
  return { method: 'POST', headers: { authorization: `Bearer ${key}` }, body };
}

/** A field of a request, as text. */
function fieldOf({ init: { body } }: Asked, name: string): string | undefined {
  if (body instanceof FormData) return body.get(name)?.toString();
  const value: unknown = typeof body === 'string' ? Object(JSON.parse(body))[name] : undefined;
  return value === undefined ? undefined : String(value);
}

/** A body with the first field renamed that stands beside the status. */
function renamed(body: unknown, path: readonly string[]): unknown {
  const [step = '', ...rest] = path;
  if (rest.length > 0) return { ...Object(body), [step]: renamed(Object(body)[step], rest) };
  const entries = Object.entries(Object(body));
  const at = entries.findIndex(([name]) => !/^(id|task_id|requestId|success)$/.test(name) && name !== step);
  return Object.fromEntries(entries.map(([name, value], index) => [index === at ? `${name}New` : name, value]));
}

function withStatus(body: unknown, path: readonly string[], change: (word: unknown) => unknown): unknown {
  const [step = '', ...rest] = path;
  const inner: unknown = Object(body)[step];
  return { ...Object(body), [step]: rest.length > 0 ? withStatus(inner, rest, change) : change(inner) };
}
