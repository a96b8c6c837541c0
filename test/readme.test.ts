/**
 * Everything that README.md shows is run here: each curl against a mock with its answer compared, each
 * TypeScript example as a program with its output compared.
 */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { written } from '../scripts/readme.ts';
import { root } from '../scripts/specs.ts';
import { startMockHere } from './support/here.ts';
import { compileCache, startListening, type Running } from './support/run.ts';

type Block = { readonly language: string; readonly code: string };

const text = readFileSync(join(root, 'README.md'), 'utf8');
const blocks: Block[] = [...text.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].map(([, language = '', code = '']) => ({
  language,
  code,
}));
const execute = promisify(execFile);
// Most of a start is to compile the same sources again.
process.env.NODE_COMPILE_CACHE = compileCache;

describe('each curl of the README gets the answer that stands below it', () => {
  const curls = blocks.flatMap((block, index) =>
    block.code.startsWith('curl') ? [{ command: block.code, answer: blocks[index + 1]?.code ?? '' }] : [],
  );
  let mock: Running;
  /** The id of the last task, which the README writes as `$ID`. */
  let id = '';
  beforeAll(async () => {
    mock = await startListening('src/cli/main.ts', ['mock', '--port', '0', '--clock', 'frozen']);
  });
  afterAll(() => mock.stop());

  test.each(curls)('$command', async ({ command, answer }) => {
    if (command.includes('$ID')) {
      await fetch(`${mock.url}/__mock/clock/advance`, { method: 'POST', body: JSON.stringify({ until: id }) });
    }
    const local = command.replaceAll('http://127.0.0.1:4010', mock.url);
    const { stdout } = await execute('sh', ['-c', local], { env: { ...process.env, ID: id } });
    expect(steady(stdout.replaceAll(mock.url, 'http://127.0.0.1:4010'))).toEqual(steady(answer));
    const got = JSON.parse(stdout);
    id = got.id ?? id;
  });

  test('there are some', () => expect(curls.length).toBeGreaterThan(5));
});

describe('each command of the README prints what stands below it', () => {
  const sessions = blocks.filter(({ language }) => language === 'console').map(({ code }) => code);
  const folder = mkdtempSync(join(tmpdir(), 'seedance-kit-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each(sessions)('%s', async (session) => {
    for (const part of session.split(/^\$ /m).slice(1)) {
      const [first = '', ...rest] = part.split('\n');
      // A here-document belongs to its command.
      const end = first.includes("<<'END'") ? rest.indexOf('END') + 1 : 0;
      const command = [first, ...rest.slice(0, end)].join('\n');
      const output = rest.slice(end).join('\n');
      const local = command.replaceAll('npx seedance-kit', `${process.execPath} ${join(root, 'src/cli/main.ts')}`);
      const { stdout } = await execute('sh', ['-c', `${local}\ntrue`], { cwd: folder });
      expect(stdout).toBe(output);
    }
  });

  test('there are some', () => expect(sessions).not.toEqual([]));
});

test('the tables of the README are what `npm run generate` writes', () => {
  expect(written(text)).toBe(text);
});

describe('each TypeScript example of the README does what it says', () => {
  const folder = join(root, '.readme-examples');
  const examples = blocks
    .filter(({ language }) => language === 'ts')
    .map(({ code }, index) => ({ code, name: `example-${index + 1}` }));
  mkdirSync(folder, { recursive: true });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Writes an example that takes the sources in the place of the package. */
  function write(name: string, code: string): string {
    const file = join(folder, name);
    const sources = /from '(seedance-kit[^']*)'/g;
    writeFileSync(
      file,
      code.replaceAll(sources, (_match, subpath: string) => `from '${sourceOf(subpath)}'`),
    );
    return file;
  }

  const isConfig = ({ code }: { code: string }) => code.includes('export default defineConfig');

  test.each(examples.filter(isConfig))('$name, which is a config file, is taken', async ({ code, name }) => {
    // A config file gets the package from the command that reads it.
    const config = join(folder, `${name}.config.ts`);
    writeFileSync(config, code);
    const mock = await startMockHere(['--config', config, '--log', 'json']);
    const preset = await (await fetch(`${mock.url}/__mock/scenario`)).json();
    expect(code).toContain(`name: '${Object(preset).name}'`);
  });

  const isTest = ({ code }: { code: string }) => code.includes("from 'vitest'");

  // Its tests are among those of this file.
  describe.each(examples.filter(isTest))('$name, which is a test, passes', async ({ code, name }) => {
    await import(write(`${name}.test.ts`, code));
  });

  test.each(examples.filter((example) => !isTest(example) && !isConfig(example)))(
    '$name prints what its comments say',
    async ({ code, name }) => {
      const expected = [...code.matchAll(/^\/\/ (.*)$/gm)].map(([, line]) => line);
      expect(expected).not.toEqual([]);
      const file = write(`${name}.ts`, code);
      const { stdout, stderr } = await execute(process.execPath, [file], { cwd: folder });
      expect(stderr).toBe('');
      expect(stdout.trimEnd().split('\n')).toEqual(expected);
    },
  );
});

describe('the README is complete', () => {
  test('it names both commands', () => {
    expect(text).toContain('npm ci && npm start');
    expect(text).toContain('npm cit');
  });

  test('its map names folders that exist', () => {
    for (const [, name = ''] of text.matchAll(/^\| `([\w/]+\/)/gm)) {
      expect(() => readFileSync(join(root, name)), name).toThrow('EISDIR');
    }
  });
});

/** Ids, times and addresses differ from run to run; the rest does not. */
function steady(json: string): unknown {
  return JSON.parse(json, (key, value) => {
    if (typeof value === 'number' && ['created', 'created_at'].includes(key)) return 'a time';
    if (typeof value !== 'string') return value;
    if (key === 'now') return 'a time';
    return value
      .replace(/\btask_\w+|\breq_\d+|\b01m\w{23}\b/g, 'an id')
      .replace(/expires=\d+&signature=\w+/, 'a signature');
  });
}

/** The source behind a subpath of the package. */
function sourceOf(subpath: string): string {
  const room = subpath.split('/')[1];
  const candidates =
    room === undefined
      ? ['src/index.ts']
      : [
          `src/${room}/index.ts`,
          `src/cli/${room}.ts`,
          `src/adapters/${room}/index.ts`,
          `generated/${room}/entry.gen.ts`,
        ];
  const found = candidates.find((candidate) => existsSync(join(root, candidate)));
  if (found === undefined) throw new Error(`README.md imports ${subpath}, which is no subpath of the package`);
  return join(root, found);
}
