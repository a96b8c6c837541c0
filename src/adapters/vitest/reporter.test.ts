import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { TestModule } from 'vitest/node';
import { mergeCoverage, nothingSeen, type Coverage } from '#simulator/coverage/coverage.ts';
import { run } from '../../../test/support/run.ts';
import CoverageReporter, { type CoverageReporterOptions } from './reporter.ts';

async function temporary(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'seedance-kit-reporter-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

test('a run in threads and forks is reported as one, and fails when too little is covered', async () => {
  const folder = await temporary();
  process.env.REPORTED_TO = folder;
  onTestFinished(() => void delete process.env.REPORTED_TO);
  const { code, stdout, stderr } = await run('node_modules/vitest/vitest.mjs', [
    'run',
    '--config',
    'test/support/reported/vitest.config.ts',
  ]);
  expect(stdout).toMatch(/Test Files .*2 passed/);
  expect(stdout).toMatch(/covered [\d.]+ % of the contract: \d+ of \d+ items of apimart, tokenhub\n/);
  expect(stderr).toMatch(/seedance-kit: [\d.]+ % of the contract is covered, not 90 %: \d+ more of/);
  expect(code).toBe(1);
  const { providers, summary } = JSON.parse(await readFile(join(folder, 'coverage.json'), 'utf8'));
  expect(providers.apimart.answers).toEqual({
    createVideoGeneration: { 200: 1 + 2 + 3 + 2 + 1 },
    getTask: { 200: 1 },
    listModels: { 200: 2 },
  });
  expect(providers.apimart.transitions).toEqual({ queued: { running: 1 }, running: { succeeded: 1 } });
  expect(providers.tokenhub.requests).toBe(2);
  expect(Object.keys(summary.providers)).toEqual(['apimart', 'tokenhub']);
  expect(await readFile(join(folder, 'index.html'), 'utf8')).toContain('provider-tokenhub');
});

describe('at the end of a run', () => {
  const seen = mergeCoverage({
    ...mergeCoverage(),
    providers: { apimart: { ...nothingSeen, requests: 1, answers: { getTask: { 200: 1 } } } },
  });

  /** The modules of a run whose tests have seen something, or nothing. */
  function modules(...tests: (Coverage | undefined)[]): Pick<TestModule, 'children'>[] {
    const found = tests.map((coverage) => ({ meta: () => (coverage ? { seedanceKitCoverage: coverage } : {}) }));
    return [{ children: Object.assign(Object.create(null), { allTests: () => found }) }];
  }

  const said: string[] = [];
  const wrong: string[] = [];
  let before: typeof process.exitCode;
  beforeEach(() => {
    said.length = 0;
    wrong.length = 0;
    before = process.exitCode;
  });
  afterEach(() => {
    process.exitCode = before;
  });

  function reporter(options?: CoverageReporterOptions, watch = false): CoverageReporter {
    const made = new CoverageReporter(options);
    const logger = { log: (text: string) => said.push(text), error: (text: string) => wrong.push(text) };
    made.onInit(Object.assign(Object.create(null), { logger, config: { watch, root: process.cwd() } }));
    return made;
  }

  test('all that is missing is printed to who wants it, and nothing fails unless it is asked for', async () => {
    await reporter({ print: 'all' }).onTestRunEnd(modules(seen), [], 'passed');
    expect(said.join('\n')).toMatch(/^ {4}createVideoGeneration answered 200[^]*^ {4}apimart\/duration accepted/m);
    expect([wrong, process.exitCode]).toEqual([[], before]);
  });

  test('a few lines are enough for most', async () => {
    await reporter().onTestRunEnd(modules(seen), [], 'passed');
    expect(said.join('\n')).toMatch(/^ {4}createVideoGeneration answered 200[^]*^ {4}and \d+ more$/m);
    expect(said.join('\n')).not.toContain('apimart/duration');
  });

  test('each run stands for itself: in watch mode nothing stays of the run before', async () => {
    const watching = reporter({ min: 90 }, true);
    await watching.onTestRunEnd(modules(seen, seen), [], 'passed');
    await watching.onTestRunEnd(modules(undefined), [], 'passed');
    expect(said).toEqual([expect.stringMatching(/^covered .* of apimart$/m)]);
    // Nobody looks at the exit code of a run that goes on, or wants it for a part of the files.
    expect([wrong, process.exitCode]).toEqual([[], before]);
  });

  test('a run that is broken off is not judged', async () => {
    await reporter({ min: 90 }).onTestRunEnd(modules(seen), [], 'interrupted');
    expect([wrong, process.exitCode]).toEqual([[], before]);
  });

  test('without any mock nothing is said', async () => {
    await reporter({ output: '/nowhere' }).onTestRunEnd(modules(undefined), [], 'passed');
    expect([said, wrong]).toEqual([[], []]);
  });

  test('but a minimum is not reached', async () => {
    await reporter({ min: 1 }).onTestRunEnd(modules(undefined), [], 'passed');
    expect(wrong.join()).toContain('no mock was asked for anything: 0 % of the contract is covered, not 1 %');
    expect(process.exitCode).toBe(1);
  });

  test('a minimum that is reached lets the run pass, and the providers that are named count', async () => {
    await reporter({ min: 0.5, providers: ['apimart'] }).onTestRunEnd(modules(seen), [], 'passed');
    expect([wrong, process.exitCode]).toEqual([[], before]);
    await reporter({ min: 0.5, providers: ['apimart', 'tokenhub', 'cometapi'] }).onTestRunEnd(
      modules(seen),
      [],
      'passed',
    );
    expect(wrong.join()).toContain('not 0.5 %');
  });

  test.each([-1, 101, Number.NaN])('a minimum of %d is none', (min) => {
    expect(() => new CoverageReporter({ min })).toThrow(`min is a percentage from 0 to 100, not ${min}`);
  });
});
