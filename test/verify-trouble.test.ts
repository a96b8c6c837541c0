/** `verify` comes to an end, and says why, whatever a gateway answers, or whoever breaks it off. */
import { describe, expect, test } from 'vitest';
import { providerIds } from '#providers/index.ts';
import { checksOf } from '#verify/index.ts';
import { bentMock, driftsOf, edited, expectAtHome, idsOf, key, kindOf, refusal, type Bend } from './support/bent.ts';

/** More than all jobs of a run cost. */
const plenty = { spend: 10_000, allowUnpriced: true };

describe('trouble', () => {
  /** What a run says of a gateway that answers so. */
  const against = async (bend: Bend, options: Parameters<ReturnType<typeof bentMock>['run']>[0] = {}) => {
    const mock = bentMock('tokenhub', bend);
    return { report: await mock.run(options), asked: mock.asked };
  };

  test.each<[string, Bend, RegExp]>([
    ['a page', async () => new Response('<!doctype html><p>Hi', { headers: { 'content-type': 'text/html' } }), /HTML/],
    [
      'a redirect',
      async () => new Response(null, { status: 302, headers: { location: 'https://u:p@other.example/?token=x' } }),
      /redirect \(302\) to https:\/\/other\.example\/, which was not followed/,
    ],
    ['silence', () => new Promise(() => {}), /does not answer within 0\.02 s/],
    [
      'a broken connection',
      () => Promise.reject(new TypeError('fetch failed', { cause: new Error('reset') })),
      /reset/,
    ],
    ['no host', () => Promise.reject(Object.assign(new Error('x'), { code: 'ENOTFOUND' })), /there is no host/],
    ['no listener', () => Promise.reject(Object.assign(new Error('x'), { code: 'ECONNREFUSED' })), /nothing listens/],
    [
      'a certificate of its own',
      () => Promise.reject(Object.assign(new Error('x'), { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' })),
      /no TLS connection.*DEPTH_ZERO_SELF_SIGNED_CERT/,
    ],
    [
      'a refusal of the key',
      async () => Response.json({ error: { message: 'no' } }, { status: 401 }),
      /refuses the API key/,
    ],
    ['a path that is not there', async () => Response.json({ message: 'Not Found' }, { status: 404 }), /nothing at/],
    ['errors', async () => Response.json({ error: { message: 'oh' } }, { status: 500 }), /error of its own \(500\)/],
  ])('%s is told once, and nothing more is asked', async (_name, bend, problem) => {
    const { report, asked } = await against(bend, { timeout: 20 });
    expect(report).toMatchObject({ ok: false, complete: false });
    expect(report.problem).toMatch(problem);
    expect(asked.length).toBeLessThan(3);
    expect(new Set(report.checks.map(({ verdict }) => verdict))).toEqual(new Set(['skipped']));
    expect(report.checks).toHaveLength(checksOf('tokenhub').length);
    expectAtHome(asked);
  });

  test('an operation that hangs leaves its checks undecided, and the others go on', async () => {
    const { run } = bentMock('seedance2-ink', (asked, mock) =>
      kindOf('seedance2-ink', asked) === 'cancel' ? new Promise(() => {}) : mock(),
    );
    const report = await run({ timeout: 20 });
    expect(idsOf(report, 'undecided')).toEqual([
      'no-key/cancelVideoGeneration',
      'wrong-key/cancelVideoGeneration',
      'unknown-task/cancelVideoGeneration',
    ]);
    expect(report.complete).toBe(true);
    expect(driftsOf(report)).toEqual({});
  });

  test.each([429, 503])('a gateway that wants time is given it: %s', async (status) => {
    const seen = new Set<string>();
    const { run, simulator } = bentMock('tokenhub', (asked, mock) => {
      const what = `${asked.operation?.id} ${String(asked.init.body)}`;
      // After a 503 no create is sent again.
      if (seen.has(what) || (status === 503 && kindOf('tokenhub', asked) === 'create')) return mock();
      seen.add(what);
      return Promise.resolve(Response.json({}, { status, headers: { 'retry-after': '7' } }));
    });
    const before = simulator.clock.now();
    const report = await run();
    expect(driftsOf(report)).toEqual({});
    expect(idsOf(report, 'undecided')).toEqual([]);
    expect(simulator.clock.now() - before).toBeGreaterThanOrEqual(7_000);
  });

  test('a balance that is used up leaves limits undecided, with the reason', async () => {
    const { run } = bentMock('tokenhub', async (_asked, mock) => {
      const answer = await mock();
      if (!answer.headers.has('x-mock-limit')) return answer;
      return Response.json({ error: { message: 'top up' } }, { status: 402 });
    });
    const report = await run({ only: ['limit-rejects/*'] });
    expect(idsOf(report, 'undecided')).toHaveLength(report.checks.length);
    expect(report.checks[0]?.reason).toContain('no balance');
  });

  test('the key is in no part of the report, however the gateway repeats it', async () => {
    const echo = `${key} ${encodeURIComponent(key)}`;
    const { run } = bentMock('tokenhub', async (asked, mock) => {
      const answer = await mock();
      const kind = kindOf('tokenhub', asked);
      if (kind === 'create') return new Response(`{"${key}": "${echo}"}`, { status: 418, headers: { 'x-echo': key } });
      return kind === 'get' && answer.status === 404
        ? Response.json({ error: { message: echo, [key]: [echo] }, padded: `${'x'.repeat(50)}${key}` }, { status: 404 })
        : answer;
    });
    const seen: unknown[] = [];
    const report = await run({ onProgress: (progress) => seen.push(progress), taskId: key });
    expect(Object.keys(driftsOf(report)).length).toBeGreaterThan(10);
    const shown = JSON.stringify([report, seen]);
    expect(shown).toContain('[API key]');
    for (const form of [key, encodeURIComponent(key), key.slice(0, 10)]) expect(shown).not.toContain(form);
  });

  test.each(['error', 'data', 'code', 'model', 'apimart', 'task', 'true'])(
    'a key that is a word of the answers is no drift: %s',
    async (apiKey) => {
      const report = await bentMock('apimart').run({
        apiKey,
        only: ['read/*', 'unknown-task/*', 'lifecycle/*'],
        ...plenty,
      });
      expect(driftsOf(report)).toEqual({});
      expect(idsOf(report, 'undecided')).toEqual([]);
    },
  );

  test.each(providerIds)('JSON that calls itself a page is read, and told for what it is: %s', async (id) => {
    const { run } = bentMock(id, async (_asked, mock) => {
      const answer = await mock();
      return new Response(answer.body, {
        status: answer.status,
        headers: { 'content-type': 'text/html; charset=utf-8' },
      });
    });
    const report = await run({ only: ['unknown-task/*'] });
    expect(report.complete).toBe(true);
    const drifts = report.checks.flatMap((check) => check.drifts);
    expect(drifts.length).toBe(report.checks.length);
    for (const { kind, message } of drifts) {
      expect(kind).toBe('wrong-value');
      expect(message).toContain('is JSON and has the content type text/html; charset=utf-8');
    }
  });

  test('the same in each entry of a list is one drift, and of very many some are told', async () => {
    const entries = bentMock('cometapi', async (asked, mock) => {
      const answer = await mock();
      if (asked.operation?.id !== 'listModels' || !answer.ok) return answer;
      return edited(answer, (body) => {
        const [first] = Object(body).data;
        return { ...Object(body), data: Array.from({ length: 300 }, () => ({ ...first, extra: 1 })) };
      });
    });
    const listed = await entries.run({ only: ['read/listModels'] });
    expect(listed.checks[0]?.drifts).toEqual([
      {
        kind: 'undocumented-field',
        message: expect.stringMatching(/data\[0\]\.extra, and 299 more like it$/),
        pointer: '/data/*/extra',
      },
    ]);
    const fields = bentMock('cometapi', async (asked, mock) => {
      const answer = await mock();
      if (asked.operation?.id !== 'listModels' || !answer.ok) return answer;
      return edited(answer, (body) => ({
        ...Object(body),
        ...Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`field${index}`, 1])),
      }));
    });
    const drifts = (await fields.run({ only: ['read/listModels'] })).checks[0]?.drifts;
    expect(drifts).toHaveLength(21);
    expect(drifts?.at(-1)?.message).toBe('and 480 more');
  });

  test.each([
    ['', 'is no JSON, but empty'],
    ['   ', 'is no JSON, but nothing but blanks'],
    [' '.repeat(2 ** 20 + 1), 'is no JSON, but longer than 1 MiB'],
    ['later', 'is no JSON, but some other text'],
  ])('a body that is none is told for what it is (%#)', async (text, words) => {
    const { run } = bentMock('tokenhub', async (_asked, mock) => {
      const answer = await mock();
      return answer.status === 404 ? new Response(text, { status: 404 }) : answer;
    });
    const report = await run({ only: ['unknown-task/*'] });
    expect(report.checks[0]?.drifts[0]?.message).toContain(words);
  });

  test('an account without quota is told by what the refusal says, whatever its status', async () => {
    const { run } = bentMock('cometapi', async (asked, mock) => {
      const answer = await mock();
      if (kindOf('cometapi', asked) !== 'create' || answer.status === 401) return answer;
      return refusal('cometapi', 'insufficient-balance');
    });
    const report = await run({ only: ['limit-rejects/*'] });
    expect(idsOf(report, 'undecided')).toHaveLength(report.checks.length);
    expect(report.checks[0]?.reason).toContain('the account has no balance');
  });

  test('a job that ends before it can be cancelled shows nothing about the cancel', async () => {
    const fast = { queued: 0, running: 0 };
    const { run, asked } = bentMock('seedance2-ink', undefined, fast);
    const report = await run({ only: ['lifecycle/cancel*'], ...plenty });
    expect(driftsOf(report)).toEqual({});
    expect(asked.map((question) => kindOf('seedance2-ink', question))).not.toContain('cancel');
    expect(report.checks[0]).toMatchObject({
      verdict: 'undecided',
      reason: expect.stringContaining('before it could be'),
    });
    // It ends between the look and the cancel.
    let looks = 0;
    const bent = bentMock('seedance2-ink', async (question, mock) => {
      const answer = await mock();
      if (kindOf('seedance2-ink', question) === 'get' && ++looks === 1) await bent.simulator.time.sleep(600_000);
      return answer;
    });
    const late = await bent.run({ only: ['lifecycle/cancel*'], ...plenty });
    expect(driftsOf(late)).toEqual({});
    expect(idsOf(late, 'undecided')).toEqual(['lifecycle/cancelVideoGeneration']);
  });

  test('a result that is signed anew is the same result', async () => {
    let signed = 0;
    const { run } = bentMock('apimart', async (asked, mock) => {
      const answer = await mock();
      if (kindOf('apimart', asked) !== 'get' || !answer.ok) return answer;
      const text = (await answer.text()).replaceAll(
        'http://127.0.0.1:4010/__media',
        `https://cdn${++signed}.example/${signed}`,
      );
      return new Response(text, { status: answer.status, headers: answer.headers });
    });
    expect(driftsOf(await run({ only: ['lifecycle/*'], ...plenty }))).toEqual({});
    expect(signed).toBeGreaterThan(2);
  });

  test('a run that is ended reports what is known by then', async () => {
    const controller = new AbortController();
    const report = await bentMock('apimart').run({
      signal: controller.signal,
      concurrency: 1,
      onProgress: (progress) => {
        if (progress.kind === 'check' && progress.done === 3) controller.abort();
      },
    });
    expect(report).toMatchObject({ complete: false, problem: 'the run was interrupted' });
    expect(idsOf(report, 'passed')).toHaveLength(3);
    expect(report.checks).toHaveLength(checksOf('apimart').length);
  });

  test('a run that is ended before it begins asks nothing', async () => {
    const { run, asked } = bentMock('apimart');
    const report = await run({ signal: AbortSignal.abort() });
    expect(report.complete).toBe(false);
    expect(asked).toEqual([]);
  });
});
