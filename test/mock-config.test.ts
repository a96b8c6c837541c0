/**
 * `seedance-kit.config.ts`: read at the start, and again when it changes.
 */
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { defineConfig } from '#cli/config.ts';
import { readConfig } from '#cli/mock/schema.ts';
import { run, startMock } from './support/run.ts';

const script = 'src/cli/main.ts';
let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'seedance-kit-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const mock = (...flags: string[]) => startMock(flags, { folder });
const write = (name: string, text: string) => writeFile(join(folder, name), text);
/** Puts a new file in the place of the old one, as editors do. */
async function replace(name: string, text: string): Promise<void> {
  await write(`${name}.new`, text);
  await rename(join(folder, `${name}.new`), join(folder, name));
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
  ])('when %s, that is one line on stderr and exit code 2', async (_what, text, expected) => {
    await write('seedance-kit.config.ts', text);
    const { code, stdout, stderr } = await run(script, ['mock', '--port', '0'], { folder });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^seedance-kit: [^\n]+\n$/);
    expect(stderr.trimEnd().slice('seedance-kit: '.length)).toMatch(expected);
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
  });

  test.each([
    [{ port: 1.5 }, 'port is a whole number from 0 to 65535; not 1.5'],
    [{ host: '' }, 'host is an address of this machine, 127.0.0.1 for example; not ""'],
    [{ providers: ['tokenhb'] }, 'providers[0] is one of apimart, cometapi, seedance2-ink, tokenhub; not "tokenhb"'],
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
    [3, 'the default export is no object of settings'],
  ])('%j is told with its place and what is allowed', (wrong, expected) => {
    expect(readConfig(wrong)).toEqual({ faults: [expect.stringContaining(expected)] });
  });
});
