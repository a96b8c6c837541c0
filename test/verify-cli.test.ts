/**
 * `seedance-kit verify`: as a function against real servers, and as a process where signals matter. What the checks
 * themselves see is told in test/verify.test.ts.
 */
import { spawn } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { link, lstat, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { serve, type Handler } from '#adapters/http/index.ts';
import { printable } from '#cli/printable.ts';
import { UsageError } from '#cli/usage.ts';
import { verify } from '#cli/verify.ts';
import { providers } from '#providers/index.ts';
import { createSimulator } from '#simulator/simulator.ts';
import { root } from '../scripts/specs.ts';
import { elementsIn, expectSarif } from './support/formats.ts';
import { compileCache } from './support/run.ts';

const key = 'sk-9Zq+/"secret"7731';
const formats = ['pretty', 'json', 'junit', 'sarif', 'github'];
const duration = 'limit-rejects/duration';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'seedance-kit-verify-'));
});
afterAll(() => rm(folder, { recursive: true }));
beforeEach(async () => {
  for (const name of await readdir(folder)) await rm(join(folder, name), { recursive: true });
});

type Stage = {
  readonly isTTY?: boolean;
  readonly env?: Readonly<Record<string, string>>;
  /** Presses Ctrl-C, the way the process gets it. */
  readonly signals?: EventEmitter;
};

/** Runs the command in this process. */
async function verified(args: readonly string[], stage: Stage = {}) {
  const { isTTY = false, env = { TOKENHUB_API_KEY: key }, signals = new EventEmitter() } = stage;
  let stdout = '';
  let stderr = '';
  const code = await verify(
    args,
    Object.assign(signals, {
      stdout: { isTTY, hasColors: () => isTTY, write: (text: string) => (stdout += text) },
      stderr: { isTTY, write: (text: string) => (stderr += text) },
      cwd: () => folder,
      exit: (forced: number) => expect.fail(`the process ended with ${forced}`),
      env,
    }),
  );
  return { code, stdout, stderr };
}

/** Serves a handler, and counts what it is asked. */
async function gateway(fetch: Handler['fetch']) {
  let requests = 0;
  const counted: Handler = {
    fetch(request) {
      requests++;
      return fetch(request);
    },
  };
  const server = await serve(counted, { port: 0, grace: 0 });
  onTestFinished(() => server.close());
  return { url: server.url, requests: () => requests };
}

/** A mock that is changed on the way in or out. */
function mock(bend: (forward: Handler['fetch']) => Handler['fetch'] = (forward) => forward) {
  const simulator = createSimulator();
  onTestFinished(() => simulator.close());
  return gateway(bend((request) => simulator.fetch(request)));
}

/** A gateway that has dropped the limit of the duration. */
function lax() {
  return mock((forward) => async (request) => {
    if (request.method !== 'POST') return forward(request);
    const text = await request.text();
    const { url, method, headers } = request;
    return forward(new Request(url, { method, headers, body: text.replace(/"duration":\s*\d+/, '"duration":5') }));
  });
}

/** The flags of a run against a server, with a few checks unless others are named. */
function at(url: string, ...args: string[]): string[] {
  const only = args.includes('--only') ? [] : ['--only', 'no-key/*', '--only', duration];
  return ['--provider', 'tokenhub', '--base-url', `${url}/tokenhub`, ...only, ...args];
}

describe('a gateway that keeps its contract', () => {
  test('is 0, with one line of sums and no job', async () => {
    const { url } = await mock();
    const { code, stdout, stderr } = await verified(at(url, '--only', '*'));
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: expect.stringMatching(/\d+ checks: \d+ passed, \d+ skipped\n$/),
    });
    expect(stdout).not.toContain('drifted');
    expect(stdout).not.toContain('spent');
    expect(stderr).toMatch(/^seedance-kit: \d+ checks\n/);
  });

  test('is asked at the address that other clients write, with /v1 at its end', async () => {
    const { url } = await mock();
    const args = ['--provider', 'apimart', '--base-url', `${url}/apimart/v1/`, '--only', 'no-key/*'];
    const { code, stdout } = await verified(args, { env: { APIMART_API_KEY: key } });
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining(`apimart at ${url}/apimart: `) });
  });

  test('shows on a terminal how far the run is, in a line that goes', async () => {
    const { url } = await mock();
    const { stdout, stderr } = await verified(at(url), { isTTY: true });
    expect(stderr.split('\r\u001b[K').slice(-2)).toEqual([expect.stringMatching(/^(\d+)\/\1 [\w/-]+$/), '']);
    expect(stderr).not.toContain('\n');
    expect(stdout).not.toContain('\r');
  });

  test('says nothing on standard error with --quiet', async () => {
    const { url } = await mock();
    expect(await verified(at(url, '--quiet'))).toMatchObject({ code: 0, stderr: '' });
  });
});

describe('a gateway that has dropped a limit', () => {
  test('is 1, and the report says which, what the documents say, and where', async () => {
    const { url } = await lax();
    const { code, stdout, stderr } = await verified(at(url));
    const { statement, source } = providers.tokenhub.contract.limits['tokenhub/duration'] ?? expect.fail('it is gone');
    expect(code).toBe(1);
    expect(stdout).toMatch(/^✗ limit-rejects\/duration\n {4}documented limit tokenhub\/duration is no longer enforced/);
    expect(stdout).toContain(statement);
    expect(stdout).toContain(`\n    source: ${source.title}, ${source.section} (documented)\n    ${source.url}\n`);
    expect(stdout).toMatch(/\nestimate: no job; spent: 1 job, .*\n.*: \d+ checks: \d+ passed, 1 drifted.*\n$/);
    expect(stderr).toContain('seedance-kit: limit-rejects/duration: documented limit tokenhub/duration is no longer');
    // Progress stays short; the report has all of it.
    for (const line of stderr.split('\n')) expect(line.length).toBeLessThan(220);
  });

  test('is told how to go on for nothing, in the words of the command', async () => {
    const { url } = await lax();
    const { stdout } = await verified(at(url, '--only', 'limit-*', '--only', 'task-shape/*'));
    expect(stdout).toMatch(
      /the run goes on with --skip limit-rejects\/duration, which costs nothing, or with a budget \(--spend\)/,
    );
    expect(stdout).toContain('finished task of yours (--task)');
    expect(stdout).not.toMatch(/taskId|allowUnpriced|skip:/);
    const on = await verified(at(url, '--only', 'limit-rejects/*', '--skip', duration));
    expect(on).toMatchObject({ code: 0, stdout: expect.stringMatching(/: (\d+) checks: \1 passed\n$/) });
  });

  test('with another shape of refusals is told once for all checks that see it', async () => {
    const { url } = await mock((forward) => async (request) => {
      const answer = await forward(request);
      return answer.ok ? answer : Response.json({ detail: 'no' }, { status: answer.status, headers: answer.headers });
    });
    const { stdout } = await verified(at(url, '--only', 'limit-rejects/*', '--only', 'unknown-task/*'));
    expect(stdout).toMatch(/^✗ \S+ and \d+ more\n/m);
    expect(stdout.split('\n').length).toBeLessThan(40);
  });

  test('is the same in every format', async () => {
    const { url } = await lax();
    const written = await Promise.all(formats.map((format) => verified(at(url, '--format', format))));
    expect(written.map(({ code }) => code)).toEqual([1, 1, 1, 1, 1]);
    const [, json, junit, sarif, github] = written.map(({ stdout }) => stdout);
    expect(JSON.parse(json ?? '')).toMatchObject({ ok: false, complete: true, sums: { drifted: 1 } });
    expect(elementsIn(junit ?? '').filter((name) => name === 'failure')).toHaveLength(1);
    expect(expectSarif(sarif ?? '').results).toMatchObject([{ ruleId: `tokenhub/${duration}` }]);
    expect(github).toMatch(/^::error title=limit-rejects\/duration::documented limit tokenhub\/duration /);
  });

  test('gets a summary on the page of a job at GitHub', async () => {
    const { url } = await lax();
    const page = join(folder, 'summary.md');
    await writeFile(page, 'before\n');
    const env = { TOKENHUB_API_KEY: key, GITHUB_STEP_SUMMARY: page };
    await verified(at(url, '--format', 'github'), { env });
    expect(await readFile(page, 'utf8')).toMatch(
      /^before\n### seedance-kit verify: tokenhub\n[^]*\n\| limit-rejects\/duration \| /,
    );
    // A page that is none keeps nobody from the report.
    const { code, stderr } = await verified(at(url, '--format', 'github'), {
      env: { ...env, GITHUB_STEP_SUMMARY: folder },
    });
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: expect.stringContaining('GITHUB_STEP_SUMMARY: no summary was written'),
    });
  });
});

describe('a gateway that cannot be held against its contract is 2, and says why', () => {
  /** What the command says of a gateway at some address. */
  async function told(url: string, ...flags: string[]) {
    const { code, stdout, stderr } = await verified(at(url, ...flags, '--format', 'json'));
    const { complete, problem, sums } = JSON.parse(stdout);
    expect({ code, complete, drifted: sums.drifted, passed: sums.passed }).toEqual({
      code: 2,
      complete: false,
      drifted: 0,
      passed: 0,
    });
    expect(stderr).toContain(`seedance-kit: ${printable(problem)}\n`);
    return String(problem);
  }

  test('nobody listens', async () => {
    const server = await serve(createSimulator(), { port: 0 });
    await server.close();
    expect(await told(server.url)).toContain(new URL(server.url).host);
  });

  test('it does not speak TLS', async () => {
    const { url } = await mock();
    expect(await told(url.replace('http:', 'https:'))).toMatch(/TLS|SSL|http:/i);
  });

  test('it hangs', async () => {
    const { url } = await gateway(() => new Promise(() => {}));
    expect(await told(url, '--timeout', '150ms')).toMatch(/150 ?ms|0\.15 s|no answer|time/i);
  });

  test('it answers a page', async () => {
    const page = '<!doctype html><title>Sign in</title>';
    const { url } = await gateway(async () => new Response(page, { headers: { 'content-type': 'text/html' } }));
    expect(await told(url)).toContain('HTML');
  });

  test('it redirects, and nobody follows', async () => {
    const other = await mock();
    const { url } = await gateway(async () => new Response(null, { status: 308, headers: { location: other.url } }));
    expect(await told(url)).toContain(other.url);
    expect(other.requests()).toBe(0);
  });

  test('it refuses the key', async () => {
    const { status, body } = providers.tokenhub.writeError({ kind: 'unauthorized', message: 'no' });
    const { url, requests } = await gateway(async () => Response.json(body, { status }));
    expect(await told(url)).toMatch(/key/);
    expect(requests()).toBe(1);
  });
});

test('a run in which nothing comes to a verdict is 2', async () => {
  const { url } = await mock();
  const { code, stdout } = await verified(at(url, '--only', 'limit-accepts/*'));
  expect(code).toBe(2);
  expect(stdout).toMatch(/^- \d+ skipped: .*--spend[^]*\nno check came to a verdict\n/);
});

describe('the key', () => {
  /** Every way in which somebody could read it. */
  const forms = [key, encodeURIComponent(key), JSON.stringify(key).slice(1, -1), 'secret', '7731'];
  const expectHidden = (text: string) => {
    for (const form of forms) expect(text).not.toContain(form);
  };

  /** A gateway that repeats the key wherever it can. */
  function echoing() {
    return mock((forward) => async (request) => {
      const given = request.headers.get('authorization') ?? '';
      const response = await forward(request);
      const body: unknown = await response.json();
      const echoed = { ...Object(body), [given]: given, debug: encodeURIComponent(given), in: JSON.stringify(given) };
      return Response.json(echoed, { status: response.status, headers: { 'x-echo': encodeURIComponent(given) } });
    });
  }

  test.each(formats)('is in no output, also not of a gateway that repeats it: %s', async (format) => {
    const { url } = await echoing();
    const page = join(folder, 'summary.md');
    await writeFile(page, '');
    const args = at(url, '--only', '*', '--format', format, '--output', 'report');
    const { code, stdout, stderr } = await verified(args, {
      env: { TOKENHUB_API_KEY: key, GITHUB_STEP_SUMMARY: page },
    });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    const report = await readFile(join(folder, 'report'), 'utf8');
    expect(report).toContain('undocumented field');
    expectHidden(report + stderr + (await readFile(page, 'utf8')));
  });

  test.each([
    ['in the address', ['--base-url', `http://user:${key}@127.0.0.1/`]],
    ['in the place of the address', ['--base-url', key]],
    ['as an argument', ['--base-url', 'http://127.0.0.1', key]],
  ])('is in no message about wrong usage: %s', async (_where, args) => {
    const error = await verified(['--provider', 'tokenhub', ...args]).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UsageError);
    expectHidden(String(error));
  });

  test('is what the flag says rather than the environment', async () => {
    const seen: (string | null)[] = [];
    const { url } = await mock((forward) => (request) => {
      seen.push(request.headers.get('authorization'));
      return forward(request);
    });
    await verified(at(url, '--api-key', 'from-the-flag'));
    expect(seen).toContain('Bearer from-the-flag');
    expect(seen).not.toContain(`Bearer ${key}`);
  });
});

describe('--spend', () => {
  test('tells the estimate before a create is sent, and the sum in the end', async () => {
    const { url, requests } = await mock();
    let atFirst: number | undefined;
    let told = '';
    const args = at(url, '--only', 'limit-accepts/duration', '--spend', '5USD', '--format', 'json');
    const terminal = Object.assign(new EventEmitter(), {
      stdout: { write: (text: string) => (told += text) },
      stderr: {
        write(text: string) {
          if (text.includes('estimate')) atFirst = requests();
        },
      },
      cwd: () => folder,
      exit: () => {},
      env: { TOKENHUB_API_KEY: key },
    });
    expect(await verify(args, terminal)).toBe(0);
    // The first question is free, and tells whether it is a mock.
    expect(atFirst).toBe(1);
    const { estimate, spent, sums } = JSON.parse(told);
    expect({ estimate, spent, sums }).toMatchObject({
      estimate: { jobs: 2, currency: 'USD' },
      spent: { jobs: 2, currency: 'USD', amount: estimate.amount },
      sums: { passed: 1 },
    });
  });

  test('sends no job that costs more', async () => {
    const { url } = await mock();
    const { code, stdout } = await verified(at(url, '--only', 'limit-accepts/duration', '--spend', '0.0001'));
    expect(code).toBe(2);
    expect(stdout).toMatch(/^- 1 skipped: /);
    expect(stdout).toContain('spent: no job');
  });
});

describe('--output', () => {
  test('is written whole, in the place of what was there, without colours', async () => {
    const { url } = await mock();
    await writeFile(join(folder, 'report.txt'), 'an earlier one');
    // Whoever reads the earlier one meanwhile keeps it.
    await link(join(folder, 'report.txt'), join(folder, 'earlier.txt'));
    const { stdout, stderr } = await verified(at(url, '--output', 'report.txt'), { isTTY: true });
    expect(stdout).toBe('');
    expect(stderr).toMatch(/seedance-kit: \d+ checks: \d+ passed.*\n$/);
    expect(await readFile(join(folder, 'report.txt'), 'utf8')).toMatch(/^[ -~]* \d+ checks: \d+ passed\n$/);
    expect(await readFile(join(folder, 'earlier.txt'), 'utf8')).toBe('an earlier one');
    expect(await readdir(folder)).toEqual(['earlier.txt', 'report.txt']);
  });

  test.each([
    ['.', 'is a folder'],
    ['none/report.txt', 'there is no such folder'],
    ['taken/report.txt', 'there is no such folder'],
    ['x'.repeat(300), 'its name is too long'],
    ['circle', 'leads in a circle'],
  ])('%s is refused before anything is sent', async (file, message) => {
    const { url, requests } = await mock();
    await writeFile(join(folder, 'taken'), '');
    await symlink('circle', join(folder, 'circle'));
    await expect(verified(at(url, '--output', file))).rejects.toThrow(message);
    expect(requests()).toBe(0);
  });

  test('keeps the mode of what was there, and is written where a link leads, also to nothing yet', async () => {
    const { url } = await mock();
    await writeFile(join(folder, 'report.txt'), 'an earlier one', { mode: 0o640 });
    await symlink('report.txt', join(folder, 'there'));
    await symlink('new.txt', join(folder, 'not-yet'));
    for (const file of ['there', 'not-yet']) await verified(at(url, '--output', file));
    expect((await stat(join(folder, 'report.txt'))).mode & 0o777).toBe(0o640);
    for (const file of ['report.txt', 'new.txt']) {
      expect(await readFile(join(folder, file), 'utf8')).toMatch(/passed\n$/);
    }
    for (const file of ['there', 'not-yet']) {
      expect((await lstat(join(folder, file))).isSymbolicLink()).toBe(true);
    }
    expect(await readdir(folder)).toEqual(['new.txt', 'not-yet', 'report.txt', 'there']);
  });

  test('that goes away meanwhile leaves the report on standard output, and is 2', async () => {
    const { url } = await mock((forward) => async (request) => {
      await rm(join(folder, 'gone'), { recursive: true, force: true });
      return forward(request);
    });
    await mkdir(join(folder, 'gone'));
    const { code, stdout, stderr } = await verified(at(url, '--output', 'gone/report.txt'));
    expect(code).toBe(2);
    expect(stdout).toMatch(/\d+ checks: \d+ passed/);
    expect(stderr).toContain('the report could not be written and follows: there is no such folder');
  });
});

describe('Ctrl-C', () => {
  test('leaves what is known by then in the report, and is 2', async () => {
    const signals = new EventEmitter();
    let answered = 0;
    const { url } = await mock((forward) => async (request) => {
      if (answered++ < 6) return forward(request);
      signals.emit('SIGINT', 'SIGINT');
      return new Promise(() => {});
    });
    const flags = ['--only', '*', '--concurrency', '1', '--format', 'json', '--output', 'report.json'];
    const { code, stdout, stderr } = await verified(at(url, ...flags), { signals });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('interrupted');
    const report = JSON.parse(await readFile(join(folder, 'report.json'), 'utf8'));
    expect(report).toMatchObject({ ok: false, complete: false, problem: expect.stringContaining('interrupted') });
    expect(report.sums.passed).toBeGreaterThan(0);
    expect(signals.eventNames()).toEqual([]);
  });

  test('ends a process that waits for an answer, with its report', async () => {
    let begun = () => {};
    const asked = new Promise<void>((resolve) => (begun = resolve));
    const { url } = await gateway(() => {
      begun();
      return new Promise(() => {});
    });
    const child = spawn(process.execPath, [join(root, 'src/cli/main.ts'), 'verify', ...at(url, '--format', 'json')], {
      env: { ...process.env, TOKENHUB_API_KEY: key, NODE_COMPILE_CACHE: compileCache },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    child.stdout.setEncoding('utf8').on('data', (chunk) => (stdout += chunk));
    const ended = new Promise((resolve) => child.on('close', resolve));
    await Promise.race([asked, ended]);
    child.kill('SIGINT');
    expect(await ended).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({ complete: false, problem: expect.stringContaining('interrupted') });
  });
});

describe('--list', () => {
  test('names the checks, what they show and whether they spend, and sends nothing', async () => {
    const { code, stdout } = await verified(['--provider', 'tokenhub', '--list'], { env: {} });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^check +spends +meaning\n/);
    expect(stdout).toMatch(/\nlimit-rejects\/duration +no +\S/);
    expect(stdout).toMatch(/\nlimit-accepts\/duration +yes +\S/);
  });

  test('is data with --format json, of those that the patterns leave', async () => {
    const args = [
      '--provider',
      'tokenhub',
      '--list',
      '--format',
      'json',
      '--only',
      'limit-*/duration',
      '--skip',
      '*accepts*',
    ];
    const { stdout } = await verified(args, { env: {} });
    expect(JSON.parse(stdout)).toMatchObject({
      provider: 'tokenhub',
      checks: [{ id: duration, limit: 'tokenhub/duration', spends: false }],
    });
  });
});

describe('wrong usage is told in a line, before anything is sent', () => {
  const address = ['--base-url', 'http://127.0.0.1:9/tokenhub'];
  test.each<[args: readonly string[], message: string]>([
    [[], '--base-url says whom to ask: http://127.0.0.1:4010/tokenhub for a mock, https://'],
    [['--base-url', 'ftp://127.0.0.1'], '--base-url is an http or https address'],
    [['--base-url', 'http://127.0.0.1/?a=b'], '--base-url is an address without user, password, query and fragment'],
    [[...address, '--spend', 'much'], '--spend is an amount above 0, like 2 or 2USD; not "much"'],
    [[...address, '--spend', '0'], '--spend is an amount above 0'],
    [[...address, '--spend', '2credits'], 'the prices of tokenhub are in USD, not in credits'],
    [[...address, '--allow-unpriced'], '--allow-unpriced goes with --spend'],
    [[...address, '--concurrency', '0'], '--concurrency is more than 0'],
    [[...address, '--timeout', '0s'], '--timeout is more than 0'],
    [[...address, '--timeout', 'soon'], '--timeout: a duration is like'],
    [[...address, '--task', ' '], '--task is the id of a task'],
    [[...address, '--video-url', 'clip.mp4'], '--video-url is an http or https address that the gateway can fetch'],
    [[...address, '--format', 'xml'], '--format is one of pretty, json, junit, sarif, github; not "xml"'],
    [['--list', '--format', 'sarif'], '--format is one of pretty, json; not "sarif"'],
    [['--only', 'limit-rejects/duratoin'], 'did you mean limit-rejects/duration?'],
    [['--only', 'tokenhub/duration'], 'did you mean limit-'],
    [['--skip', 'nothing-*'], '--skip: no check matches "nothing-*"; there are no-key/*, '],
    [['--skip', '*'], '--only and --skip leave no check to run'],
    [['--provider', 'tokenhb'], 'did you mean tokenhub?'],
  ])('%j', async (args, message) => {
    const error = await verified(['--provider', 'tokenhub', ...args]).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UsageError);
    expect(String(error)).toContain(message);
  });

  test('no provider, and no key', async () => {
    await expect(verified(address)).rejects.toThrow('--provider says whose contract counts: apimart, ');
    await expect(verified(['--provider', 'tokenhub', ...address], { env: {} })).rejects.toThrow(
      'there is no API key: set TOKENHUB_API_KEY, or pass --api-key',
    );
  });
});

test('--help says what is sent, what it costs, and the exit codes', async () => {
  const { code, stdout } = await verified(['--help']);
  expect(code).toBe(0);
  for (const text of ['Such a run costs nothing.', 'may be billed', '--spend MAX', 'TOKENHUB_API_KEY', 'Exit codes: 0'])
    expect(stdout).toContain(text);
  for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(112);
});
