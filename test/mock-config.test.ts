/**
 * `seedance-kit.config.ts`: read at the start, and again when it changes.
 */
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { defineConfig } from '#cli/config.ts';
import { readConfigFile, type Sources } from '#cli/mock/config-file.ts';
import { reloadOnChange, type Reload } from '#cli/mock/reload.ts';
import { readConfig } from '#cli/mock/schema.ts';
import { defaults } from '#cli/mock/settings.ts';
import { UsageError } from '#cli/usage.ts';
import { providerIds } from '#providers/index.ts';
import { mockHere, startMockHere } from './support/here.ts';
import { run, startMock } from './support/run.ts';

const script = 'src/cli/main.ts';
let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'seedance-kit-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const mock = (...flags: string[]) => startMockHere(flags, folder);
const write = (name: string, text: string) => writeFile(join(folder, name), text);
/** Puts a new file in the place of the old one, as editors do. */
async function replace(name: string, text: string): Promise<void> {
  await write(`${name}.new`, text);
  await rename(join(folder, `${name}.new`), join(folder, name));
}

/** Waits for one text after the other in what a mock says. */
function inTurn(output: () => string): (text: string) => Promise<void> {
  let heard = output().length;
  return (text) =>
    vi.waitFor(
      () => {
        expect(output().slice(heard)).toContain(text);
        heard = output().indexOf(text, heard) + text.length;
      },
      { timeout: 4000, interval: 10 },
    );
}

const headers = { authorization: 'Bearer key', 'content-type': 'application/json' };
const body = JSON.stringify({ model: 'doubao-seedance-2.0', prompt: 'A dog on a beach' });

/** The status of a new task, as it says when it is asked. */
async function statusOfNew(url: string, more: Record<string, string> = {}): Promise<string> {
  const address = `${url}/tokenhub/api/v1/videos/generations`;
  const created = await fetch(address, { method: 'POST', headers: { ...headers, ...more }, body });
  const { id } = Object(await created.json());
  return Object(await (await fetch(`${address}/${id}`, { headers })).json()).status;
}

const config = (scenario: string, more = '') => `
import { defineConfig } from 'seedance-kit/config';
import { lost } from './lost.ts';

export default defineConfig({ queued: '0s', running: 0, scenario: '${scenario}', scenarios: [lost], ${more} });
`;
const lost = (state: string) => `
import { defineScenario, type Scenario } from 'seedance-kit/simulator';

export const lost: Scenario = defineScenario({
  name: 'lost',
  summary: 'nobody knows what became of it',
  plan: () => ({ steps: [{ after: 0, state: '${state}' }] }),
});
`;

describe('seedance-kit.config.ts', () => {
  test('gives settings and scenarios, in TypeScript and over several files; a flag wins', async () => {
    await write('seedance-kit.config.ts', config('lost', `providers: ['tokenhub'], balance: { tokenhub: 0.01 }`));
    await write('lost.ts', lost('queued'));
    const { url, output, says } = await mock('--balance', '1000');
    await says('curl -s ');
    expect(output()).toMatch(/^ {2}config +seedance-kit\.config\.ts$/m);
    expect(output()).not.toContain('apimart');
    expect(await statusOfNew(url)).toBe('queued');
    expect(await statusOfNew(url, { 'x-mock-scenario': 'succeed' })).toBe('succeeded');
  });

  test('may have another name and be JavaScript', async () => {
    await write('other.mjs', 'export default { queued: 0, running: 0, scenario: "fail" };');
    const { url } = await mock('--config', 'other.mjs');
    expect(await statusOfNew(url)).toBe('failed');
  });

  test.each([
    ['it cannot be read', 'export default {\n  port: ,\n};', /^seedance-kit\.config\.ts:2:9: Unexpected token$/],
    [
      'it throws',
      'const none: string[] | null = null;\n\nexport default { scenario: none!.pop() };',
      /^seedance-kit\.config\.ts:3: .*null/,
    ],
    [
      'it imports what is not there',
      "import './gone.ts';\nexport default {};",
      /^seedance-kit\.config\.ts:1: Cannot find module '.\/gone.ts'$/,
    ],
    [
      'it exports nothing',
      'export const port = 1;',
      /^seedance-kit\.config\.ts: it has no default export; write `export default defineConfig/,
    ],
    [
      'a setting is wrong',
      'export default { port: "http" };',
      /^seedance-kit\.config\.ts: port is a whole number from 0 to 65535; not "http"$/,
    ],
    [
      'a scenario is not there',
      'export default { scenario: "suceed" };',
      /^seedance-kit\.config\.ts: scenario is one of succeed, .*; not "suceed"; did you mean succeed\?$/,
    ],
    [
      'a file that it names is not there',
      'export default { media: "facts.json" };',
      /^seedance-kit\.config\.ts: media: facts\.json: there is no such file$/,
    ],
    [
      'media facts are wrong',
      'export default { media: { a: { kind: "film" } } };',
      /^seedance-kit\.config\.ts: media: kind of a must be image, video or audio$/,
    ],
    [
      'it throws what is no error',
      'throw Object.create(null);',
      /^seedance-kit\.config\.ts: it throws what is no error$/,
    ],
  ])('when %s, that is told in one line', async (_what, text, expected) => {
    await write('seedance-kit.config.ts', text);
    const { stdout, refused } = await mockHere(['--port', '0'], folder);
    expect(stdout).toBe('');
    expect(refused).toMatch(/^[^\n]+$/);
    expect(refused).toMatch(expected);
  });

  test('when it leaves a promise alone that fails, that is one line on stderr and exit code 2', async () => {
    await write('seedance-kit.config.ts', "Promise.reject(new Error('boo'));\nexport default {};");
    expect(await run(script, ['mock', '--port', '0'], { folder })).toEqual({
      code: 2,
      stdout: '',
      stderr: 'seedance-kit: seedance-kit.config.ts:1: boo\n',
    });
  });
});

describe('a change of the config file', () => {
  test('is applied at once, what cannot be is named, and a flag still wins', async () => {
    await write('seedance-kit.config.ts', config('lost'));
    await write('lost.ts', lost('queued'));
    const { url, says } = await mock('--running', '0s');
    await replace(
      'seedance-kit.config.ts',
      config('fail', `host: '127.0.0.2', rateLimit: '1/1m', speed: 2`).replace('running: 0', 'running: 9000'),
    );
    await says('config reloaded: speed 1 → 2, scenario lost → fail, rateLimit none → 1/1m; restart to apply host\n');
    expect(await statusOfNew(url)).toBeUndefined();
    // What was taken back needs no restart.
    await replace(
      'seedance-kit.config.ts',
      config('fail', `rateLimit: '1/1m', speed: 4`).replace('running: 0', 'running: 9000'),
    );
    await says('config reloaded: speed 2 → 4\n');
  });

  test('in a file that it imports counts, too; a broken one keeps the last good settings until it is mended', async () => {
    await write('seedance-kit.config.ts', config('lost'));
    await write('lost.ts', lost('queued'));
    const { url, says } = await mock();
    await write('lost.ts', 'export const lost = {;');
    await says('config not reloaded, the last good settings stay: lost.ts:1:');
    expect(await statusOfNew(url)).toBe('queued');
    await write('lost.ts', lost('running'));
    await says('config reloaded: scenarios (lost)\n');
    expect(await statusOfNew(url)).toBe('running');
    await rm(join(folder, 'seedance-kit.config.ts'));
    await says('seedance-kit.config.ts: the file is gone');
    expect(await statusOfNew(url)).toBe('running');
    await write('seedance-kit.config.ts', config('succeed'));
    await says('config reloaded: scenario lost → succeed\n');
    expect(await statusOfNew(url)).toBe('succeeded');
  });

  test.each([
    ['./part.ts', 'part.ts'],
    ['./part', 'part.ts'],
    ['./part.js', 'part.ts'],
    ['./parts/part.mjs', 'parts/part.mjs'],
    ['./part.json', 'part.json'],
  ])('counts once a file is written that %s has missed', async (named, name) => {
    const text = name.endsWith('.json') ? '{ "scenario": "fail" }' : "export const scenario = 'fail';";
    await write('seedance-kit.config.ts', 'export default {};');
    const says = inTurn((await mock()).output);
    await replace(
      'seedance-kit.config.ts',
      `import * as part from '${named}';\nexport default { scenario: part.scenario };`,
    );
    await says(
      `config not reloaded, the last good settings stay: seedance-kit.config.ts:1: Cannot find module '${named}`,
    );
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await write(name, text);
    await says('config reloaded: scenario succeed → fail\n');
    await rm(join(folder, name));
    await says('Cannot find module');
    await write(name, text.replace('fail', 'slow'));
    await says('config reloaded: scenario fail → slow\n');
  });

  test('leaves the scenario to the controls until the file names another', async () => {
    const text = (settings: string) => `export default { queued: 0, ${settings} };`;
    await write('seedance-kit.config.mjs', text("running: 0, scenario: 'slow'"));
    const { url, says } = await mock();
    await fetch(`${url}/__mock/scenario`, { method: 'PUT', body: JSON.stringify({ name: 'fail' }) });
    await replace('seedance-kit.config.mjs', text("running: 1, scenario: 'slow'"));
    await says('config reloaded: running 0s → 1ms\n');
    expect(Object(await (await fetch(`${url}/__mock/scenario`)).json()).name).toBe('fail');
    await replace('seedance-kit.config.mjs', text('running: 1'));
    await says('config reloaded: scenario slow → succeed\n');
    expect(Object(await (await fetch(`${url}/__mock/scenario`)).json()).name).toBe('succeed');
  });

  test('is given up after ten seconds when it never ends, and the next one counts', async () => {
    const file = join(folder, 'c.mjs');
    const sources: Sources = new Map();
    await write('c.mjs', 'export default {};');
    const read = await readConfigFile(file, sources);
    const reloads: Reload[] = [];
    const close = reloadOnChange({
      file,
      sources,
      settings: { ...defaults, ...read },
      settle: (next) => ({ ...defaults, ...next }),
      apply() {},
      tell: (reload) => reloads.push(reload),
    });
    onTestFinished(close);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    await write('c.mjs', 'await new Promise(() => {});\nexport default {};');
    while (reloads.length === 0) {
      vi.advanceTimersByTime(1000);
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(reloads).toEqual([
      { file: expect.any(String), problem: expect.stringContaining('not done after 10 seconds') },
    ]);
    vi.useRealTimers();
    await write('c.mjs', 'export default { speed: 2 };');
    await vi.waitFor(() => expect(reloads.at(-1)).toMatchObject({ applied: ['speed 1 → 2'] }), 5000);
  });
});

describe('a config file that no mock can go by', () => {
  const plain = 'the default export is no plain object of settings; write `export default defineConfig({ … })`';
  const broken: [text: string, reason: string][] = [
    ["export default { media: '.' };", ': media: .: this is a folder'],
    ['const m = {}; m.a = m; export default { media: m };', ': media: Converting circular structure to JSON'],
    ["export default { media: { 'http://a/b': { bytes: 1n } } };", ': media: Do not know how to serialize a BigInt'],
    ['export default { media: Promise.resolve({}) };', ': media is the path of a JSON file, or an object'],
    ["export default { get queued() { throw new Error('boo'); } };", ':1: boo'],
    ["export default new Proxy({}, { get() { throw new Error('boo'); } });", ':1: boo'],
    ['throw Object.create(null);', ': it throws what is no error'],
    ["throw new Proxy({}, { getPrototypeOf() { throw 'boo'; } });", ': it throws what is no error'],
    ["export default { queued: '9'.repeat(400) };", ': queued is a duration such as 500ms'],
    ['export default null;', `: ${plain}`],
    ['export default undefined;', `: ${plain}`],
    ['export default Promise.resolve({ queued: 1 });', `: ${plain}`],
    ['export default new Date();', `: ${plain}`],
    ['export default new Map();', `: ${plain}`],
  ];
  const failing = ["export default Promise.reject(new Error('boo'));", ':1: boo'] as const;

  test('is told of in a line, and the mock goes on with the last good settings', async () => {
    const name = 'seedance-kit.config.mjs';
    const good = "export default { queued: 0, running: 0, scenario: 'fail' };";
    await write(name, good);
    const { url, output, stop } = await startMock([], { folder });
    const says = inTurn(output);
    for (const [text, reason] of [...broken, failing]) {
      await replace(name, text);
      await says(`config not reloaded, the last good settings stay: ${name}${reason}`);
    }
    expect(await statusOfNew(url)).toBe('failed');
    await replace(name, good.replace('fail', 'succeed'));
    await says('config reloaded: scenario fail → succeed\n');
    const { code, stderr } = await stop();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test.each(broken)('is a mistake of the user at the start: %s', async (text, reason) => {
    await write('c.mjs', text);
    const error: unknown = await readConfigFile(join(folder, 'c.mjs'), new Map()).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UsageError);
    expect(String(error)).toContain(`c.mjs${reason}`);
  });
});

describe('whatever a config file is written in', () => {
  const one = (speed: number) => `export const speed = ${speed};`;
  const common = (speed: number) => `exports.speed = ${speed};`;
  const takes = (name: string) => `import { speed } from './${name}';\nexport default { speed };`;
  const same = (text: string) => () => text;
  const itself = (speed: number) => `export default { speed: ${speed} };`;

  test.each([
    ['.ts', 'c.ts', itself, '', undefined],
    ['.mjs', 'c.mjs', itself, '', undefined],
    ['.js of an ES module', 'c.js', itself, '', 'module'],
    ['.js in CommonJS', 'c.js', (speed: number) => `module.exports.default = { speed: ${speed} };`, '', undefined],
    ['.mjs that .mjs imports', 'c.mjs', same(takes('one.mjs')), 'one.mjs', undefined],
    ['.mjs that .ts imports', 'c.ts', same(takes('one.mjs')), 'one.mjs', undefined],
    ['.js of an ES module, imported', 'c.js', same(takes('one.js')), 'one.js', 'module'],
    ['.cjs that .mjs imports', 'c.mjs', same(takes('one.cjs')), 'one.cjs', undefined],
    [
      '.js that CommonJS requires',
      'c.js',
      same("module.exports.default = { speed: require('./one.js').speed };"),
      'one.js',
      undefined,
    ],
    [
      '.json that .mjs imports',
      'c.mjs',
      same("import one from './one.json' with { type: 'json' };\nexport default { speed: one.speed };"),
      'one.json',
      undefined,
    ],
  ])('a change of it is read, and what breaks it is named: %s', async (_what, name, written, part, type) => {
    if (type !== undefined) await write('package.json', JSON.stringify({ type }));
    const changed = part === '' ? name : part;
    const textOf = (speed: number) => {
      if (changed === name) return written(speed);
      if (changed.endsWith('.json')) return JSON.stringify({ speed });
      return changed.endsWith('.cjs') || written(0).includes('require') ? common(speed) : one(speed);
    };
    const path = join(folder, name);
    await write(name, written(2));
    for (const speed of [2, 3]) {
      await write(changed, textOf(speed));
      const sources: Sources = new Map();
      expect(await readConfigFile(path, sources)).toEqual({ speed });
      expect([...sources.keys()].sort()).toEqual([...new Set([path, join(folder, changed)])].sort());
    }
    await write(changed, 'export {;');
    const sources: Sources = new Map();
    await expect(readConfigFile(path, sources)).rejects.toThrow(changed);
    expect(sources.has(join(folder, changed))).toBe(true);
    await write(changed, textOf(4));
    expect(await readConfigFile(path, sources)).toEqual({ speed: 4 });
  });

  test('the mock goes by a change of an .mjs, and tells of a broken one', async () => {
    await write('seedance-kit.config.mjs', itself(2));
    const { says } = await mock();
    await replace('seedance-kit.config.mjs', itself(3));
    await says('config reloaded: speed 2 → 3\n');
    await replace('seedance-kit.config.mjs', 'export default {;');
    await says('config not reloaded, the last good settings stay: seedance-kit.config.mjs:1:');
  });
});

describe('mock --help', () => {
  const help = (...flags: string[]) => mockHere(['--help', ...flags], folder);

  test('lists the scenarios of the config file under a heading of their own', async () => {
    const own = (summary: string) => `export default { scenarios: [
      { name: 'rarely', summary: '${summary}' }, { name: 'fail', summary: 'another failure' },
    ] };`;
    await write('seedance-kit.config.ts', own('hardly ever'));
    await write('other.mjs', own('now and then'));
    const { code, stdout } = await help();
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /\n\nScenarios of seedance-kit\.config\.ts\n {2}rarely {2}hardly ever\n {2}fail {4}another failure\n\n/,
    );
    expect(stdout.match(/^ {2}fail /gm)).toHaveLength(1);
    expect((await help('--config', 'other.mjs')).stdout).toContain('Scenarios of other.mjs\n  rarely  now and then\n');
  });

  test('tells in a line that the config file cannot be read, and all the rest', async () => {
    await write('seedance-kit.config.ts', 'export default {\n  port: ,\n};');
    const broken = await help();
    expect(broken.code).toBe(0);
    expect(broken.stdout).toContain(
      '\nThe config file could not be read: seedance-kit.config.ts:2:9: Unexpected token\n',
    );
    const gone = await help('--config', 'gone.ts');
    expect(gone.code).toBe(0);
    expect(gone.stdout).toContain('\nThe config file could not be read: --config: there is no file gone.ts\n');
    for (const { stdout } of [broken, gone]) expect(stdout).toContain('\n  succeed ');
  });

  test('is the same as ever without a config file', async () => {
    const { stdout } = await help();
    expect(stdout.match(/^Scenarios.*$/gm)).toEqual(['Scenarios']);
    expect(stdout).not.toContain('could not be read');
  });
});

describe('quiet in a config file', () => {
  test('prints the address and nothing else, unless a flag says how to log', async () => {
    await write('seedance-kit.config.mjs', "export default { quiet: true, log: 'json' };");
    const silent = await mock();
    await statusOfNew(silent.url);
    expect((await silent.stop()).stdout).toBe(`listening on ${silent.url}\n`);
    const loud = await mock('--log', 'pretty');
    await loud.says('curl -s ');
  });
});

describe('the settings of a config', () => {
  test('are all of those that the flags have', () => {
    const given = defineConfig({
      port: 0,
      host: '::1',
      providers: ['apimart'],
      queued: '1.5s',
      running: 20,
      speed: 0.5,
      clock: 'frozen',
      pace: 'hand',
      scenario: 'mine',
      scenarios: [{ name: 'mine', summary: 'x', answer: (answer) => answer }],
      seed: 7,
      store: 'redis://localhost',
      media: 'facts.json',
      balance: { apimart: 1 },
      rateLimit: { requests: 60, per: '1m' },
      webhookHosts: ['hooks.test:81'],
      mediaHost: 'data:',
      prism: true,
      log: 'json',
    });
    expect(readConfig(given)).toEqual({ given: { ...given, queued: 1500, rateLimit: { requests: 60, per: 60_000 } } });
    expect(readConfig({ seed: undefined })).toEqual({ given: {} });
    expect(readConfig({ quiet: false, log: 'json' })).toEqual({ given: { log: 'json' } });
  });

  test.each([
    [{ port: 1.5 }, 'port is a whole number from 0 to 65535; not 1.5'],
    [{ host: '' }, 'host is an address of this machine, 127.0.0.1 for example; not ""'],
    [{ providers: ['tokenhb'] }, `providers[0] is one of ${providerIds.join(', ')}; not "tokenhb"`],
    [{ queued: 'soon' }, 'queued is a duration such as 500ms, 1.5s, 2m or 1h; not "soon"'],
    [{ running: -1 }, 'running is a duration such as 500ms, 1.5s, 2m or 1h; not -1'],
    [{ speed: 0 }, 'speed is a number above 0, at most 1000000; not 0'],
    [{ clock: 'fast' }, 'clock is one of real, frozen; not "fast"'],
    [{ pace: 'fast' }, 'pace is one of clock, polls, hand; not "fast"'],
    [{ store: 'mysql://x' }, 'store is memory or redis://HOST:PORT; not "mysql://x"'],
    [{ balance: -1 }, 'balance is an amount, 0 or more; not -1'],
    [{ balance: { tokenhb: 1 } }, 'balance: there is no "tokenhb"; did you mean tokenhub?'],
    [{ rateLimit: '60' }, 'rateLimit is requests per time'],
    [{ rateLimit: { requests: 0, per: '1m' } }, 'rateLimit is requests per time'],
    [{ webhookHosts: 'hooks.test' }, 'webhookHosts is a list of host names; not "hooks.test"'],
    [{ mediaHost: 'a b' }, 'mediaHost is a host name, NAME:PORT, or data:; not "a b"'],
    [{ log: 'xml' }, 'log is one of pretty, json, silent; not "xml"'],
    [{ quiet: 'yes' }, 'quiet is true or false; not "yes"'],
    [{ prot: 1 }, 'there is no "prot"; did you mean port?'],
    [
      { scenarios: [{ name: 'Mine', summary: 'x' }] },
      'scenarios[0].name is in kebab case, like slow-download; not "Mine"',
    ],
    [{ scenarios: [{ name: 'mine' }] }, 'scenarios[0].summary is a line of text; not undefined'],
    [{ scenarios: [{ name: 'mine', summary: 'x', plan: {} }] }, 'scenarios[0].plan is a function; not {}'],
    [
      { scenarios: [{ name: 'mine', summary: 'x', awnser: 1 }] },
      'scenarios[0]: there is no "awnser"; did you mean answer?',
    ],
    [
      {
        scenarios: [
          { name: 'a', summary: 'x' },
          { name: 'a', summary: 'y' },
        ],
      },
      'scenarios has two named a',
    ],
    [3, 'the default export is no plain object of settings'],
  ])('%j is told with its place and what is allowed', (wrong, expected) => {
    expect(readConfig(wrong)).toEqual({ faults: [expect.stringContaining(expected)] });
  });
});
