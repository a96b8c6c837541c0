/**
 * docs/contract-testing.md, done: its files are written into an empty project that has the package installed, its
 * commands are run there one after the other against the mock, and its workflow is one that GitHub takes.
 */
import { spawn } from 'node:child_process';
import { readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { delimiter, dirname, join } from 'node:path';
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { afterAll, beforeAll, describe, expect, inject, test, type TestContext } from 'vitest';
import { parse } from 'yaml';
import { root } from '../scripts/specs.ts';
import { environmentOfUser, install, lend, type Installed } from './support/installed.ts';

const guide = await readFile(join(root, 'docs/contract-testing.md'), 'utf8');
const blocks = [...guide.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].map(([, language = '', code = '']) => ({
  language,
  code,
}));
const ofLanguage = (wanted: string) => blocks.flatMap(({ language, code }) => (language === wanted ? [code] : []));
const [workflow = ''] = ofLanguage('yaml');

let installed: Installed = { project: '', missing: 'not yet', remove: async () => {} };

beforeAll(async () => {
  installed = await install(inject('package').tarball);
  if (installed.missing !== '') return;
  await lend(installed.project, ['vitest', 'msw', '@stoplight', '@redocly']);
  const bins = join(installed.project, 'node_modules/.bin');
  await symlink('../vitest/vitest.mjs', join(bins, 'vitest'));
  await symlink('../@redocly/cli/bin/cli.js', join(bins, 'redocly'));
  for (const code of ofLanguage('js')) {
    const [, name = 'nameless.js'] = /^\/\/ (\S+)\n/.exec(code) ?? [];
    await writeFile(join(installed.project, name), code);
  }
}, 120_000);

afterAll(() => installed.remove());

test('the workflow is one that GitHub takes', async () => {
  expect(await faultsOf(workflow)).toEqual([]);
  expect(await faultsOf(workflow.replace('steps:', 'stepz:'))).not.toEqual([]);
  expect(await faultsOf(workflow.replace('17 3', '99 3'))).not.toEqual([]);
});

async function faultsOf(content: string): Promise<string[]> {
  const { context, value } = parseWorkflow({ name: 'contract.yml', content }, new NoOperationTraceWriter());
  if (value) await convertWorkflowTemplate(context, value);
  return context.errors.getErrors().map(({ message }) => message);
}

describe('in a project of its own', () => {
  test('the commands of the guide work one after the other', async (context) => {
    const commands = ofLanguage('console').flatMap((session) =>
      session.split('\n').flatMap((line) => (line.startsWith('$ ') ? [line.slice(2)] : [])),
    );
    // What the first two do has been done, with the package that was built just now.
    expect(commands.slice(0, 2)).toEqual([
      'npm init --yes --init-type=module',
      'npm install --save-dev seedance-kit vitest msw @stoplight/prism-http',
    ]);
    const rest = commands.slice(2).filter((command) => !command.startsWith('npm install '));
    const { code, output } = await shell(context, rest);
    expect(output).toContain('5 passed');
    expect(output).toMatch(/total +\d+ of \d+/);
    expect(output.match(/\/video\.mp4/g)).toHaveLength(3);
    expect(output).toMatch(/apimart at .*: \d+ checks: \d+ passed/);
    expect(output).toMatch(/Workflows: 1 passed, 1 total/);
    expect(output).not.toContain('a-key-of-mine');
    expect(code).toBe(0);
    expect(await readdir(join(installed.project, 'coverage/seedance'))).toEqual(['coverage.json', 'index.html']);
    expect(await readdir(join(installed.project, 'recordings'))).toEqual([expect.stringMatching(/\.har$/)]);
  }, 60_000);

  test('so do the steps of the workflow', async (context) => {
    const { jobs } = parse(workflow);
    const steps = [...jobs.ours.steps, ...jobs.theirs.steps].flatMap(({ run = '' }) =>
      run.split('\n').filter((line: string) => line !== '' && line !== 'npm ci'),
    );
    const environment = Object.keys(jobs.theirs.steps.at(-1).env).map((name) => `export ${name}=any-key`);
    const { code, output } = await shell(context, [...environment, ...steps]);
    expect(output).toContain('::notice');
    expect(output).not.toContain('::error');
    expect(code).toBe(0);
  }, 60_000);
});

/** Runs lines as a shell does until one fails. A mock in the background is waited for, and ended. */
async function shell(context: TestContext, lines: readonly string[]) {
  context.skip(installed.missing !== '', installed.missing);
  const [first, second] = await Promise.all([freePort(), freePort()]);
  const script = lines
    .map((line) => {
      const port = / mock --port (\d+) .*&$/.exec(line)?.[1];
      const health = `http://127.0.0.1:${port}/__mock/health`;
      return port === undefined
        ? line
        : `${line}\nuntil curl --silent --fail ${health} > /dev/null; do sleep 0.1; done`;
    })
    .join('\n')
    // `npx` asks a registry for what it does not find at once.
    .replaceAll('npx ', 'npx --no ')
    .replaceAll('https://api.apimart.ai', 'http://127.0.0.1:4010/apimart')
    .replaceAll('4010', String(first))
    .replaceAll('4011', String(second));
  const user = environmentOfUser();
  // Vitest 5 wants a newer Node than the package itself.
  const env = { ...user, PATH: [dirname(process.execPath), user.PATH].join(delimiter) };
  const stdio = ['ignore', 'pipe', 'pipe'] as const;
  // In a group of its own, so that what it leaves in the background can be ended: npx passes no signal on.
  const child = spawn('bash', ['-ec', script], { cwd: installed.project, env, stdio: [...stdio], detached: true });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text) => (output += text));
  const closed = new Promise((resolve) => child.on('close', resolve));
  const code = await new Promise<number | null>((resolve) => child.on('exit', resolve));
  if (child.pid !== undefined) process.kill(-child.pid);
  await closed;
  return { code, output };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = Object(server.address());
  await new Promise((resolve) => server.close(resolve));
  return port;
}
