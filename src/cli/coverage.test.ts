/**
 * `seedance-kit coverage`, run in this process, on mocks that listen and files that they left.
 */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { serve } from '#adapters/http/index.ts';
import { createSimulator } from '#simulator/index.ts';
import { nothingSeen } from '#simulator/coverage/coverage.ts';
import { call, create } from '../../test/support/apimart.ts';
import { coverage } from './coverage.ts';
import { writeCoverageFile } from './coverage/file.ts';
import { UsageError } from './usage.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'seedance-kit-coverage-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs the command in this process. */
async function run(...args: string[]) {
  let stdout = '';
  let stderr = '';
  async function* nothing() {}
  const code = await coverage(args, {
    stdin: Object.assign(nothing(), { isTTY: true }),
    stdout: { write: (text) => (stdout += text) },
    stderr: { write: (text) => (stderr += text) },
    cwd: () => folder,
  });
  return { code, stdout, stderr };
}

/** A mock that listens, and was asked for one job and for one that no model makes. */
async function mock() {
  const simulator = createSimulator();
  const { url, close } = await serve(simulator, { port: 0, grace: 0 });
  onTestFinished(close);
  const target = { fetch, baseUrl: () => `${url}/apimart` };
  return { simulator, url, target };
}

async function used() {
  const running = await mock();
  await create(running.target);
  await call(running.target, '/v1/videos/generations', { body: { model: 'none', prompt: 'A boat' } });
  return running;
}

async function file(name: string, content: unknown): Promise<string> {
  await writeFile(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  return name;
}

/** A server that is no mock. */
async function stranger(status: number, body: string, headers: Record<string, string> = {}): Promise<string> {
  const server = createServer((_request, response) => response.writeHead(status, headers).end(body));
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${port}`;
}

describe('of a mock that runs', () => {
  test('for people: a table, what is missing, and what limits say', async () => {
    const { url } = await used();
    const { code, stdout, stderr } = await run('--url', url);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^apimart {2}.+, 2 requests$/m);
    for (const part of ['operations', 'limits', 'lifecycle', 'webhooks', 'total'])
      expect(stdout).toMatch(new RegExp(`^ {2}${part} +\\d+ of \\d+ +\\d+\\.\\d %$`, 'm'));
    expect(stdout).toMatch(/apimart\/duration rejected\n {6}A video .*seconds/);
    expect(stdout).not.toContain('apimart/model-enum');
    expect(stdout).not.toMatch(/^tokenhub/m);
    expect(stdout).toMatch(/covered [\d.]+ % of the contract: \d+ of \d+ items of apimart\n$/);
  });

  test('for programs: what files hold, and what it sums up to', async () => {
    const { url, simulator } = await used();
    const { stdout } = await run('--url', url, '--format', 'json');
    const whole = JSON.parse(stdout);
    expect(whole).toMatchObject(JSON.parse(JSON.stringify(simulator.coverage())));
    expect(whole.summary).toMatchObject({ covered: expect.any(Number), all: expect.any(Number) });
  });

  test('as a page, into a file', async () => {
    const { url } = await used();
    const { code, stdout } = await run(
      '--url',
      `${url}/apimart`,
      '--format',
      'html',
      '--output',
      'pages/coverage.html',
    );
    expect(code).toBe(0);
    expect(stdout).toMatch(/^covered .*; written to pages\/coverage\.html\n$/);
    expect(await readFile(join(folder, 'pages/coverage.html'), 'utf8')).toMatch(/^<!doctype html>/);
    expect(await readdir(join(folder, 'pages'))).toEqual(['coverage.html']);
  });

  test('--provider counts those that are named, asked or not', async () => {
    const { url } = await used();
    const { stdout } = await run('--url', url, '--provider', 'tokenhub', '--format', 'json');
    const { providers, summary } = JSON.parse(stdout);
    expect(providers).toMatchObject({ tokenhub: { requests: 0 } });
    expect([Object.keys(providers), summary.covered]).toEqual([['tokenhub'], 0]);
    expect((await run('--url', url, '--provider', 'tokenhub')).stdout).toMatch(/^tokenhub .*0 requests$/m);
  });
});

describe('of several', () => {
  test('mocks and files count as one, each address and file once', async () => {
    const { url, simulator } = await used();
    await writeCoverageFile(join(folder, 'parts/one.json'), simulator.coverage());
    await call((await used()).target, '/v1/models');
    const { stdout } = await run(
      'parts/*.json',
      'parts/one.json',
      '--url',
      url,
      '--url',
      `${url}/apimart`,
      '--format',
      'json',
    );
    expect(JSON.parse(stdout).providers.apimart).toMatchObject({
      requests: 4,
      answers: { createVideoGeneration: { 200: 2, 400: 2 } },
    });
  });

  test('a file can be added to itself', async () => {
    const { url } = await used();
    await run('--url', url, '--format', 'json', '--output', 'all.json');
    const { code } = await run('all.json', '--url', url, '--format', 'json', '--output', 'all.json');
    expect(code).toBe(0);
    expect(JSON.parse(await readFile(join(folder, 'all.json'), 'utf8')).providers.apimart.requests).toBe(4);
  });
});

describe('--min', () => {
  test('ends with 1 when less is covered, and says by how much and what would help', async () => {
    const { url } = await used();
    const { code, stderr } = await run('--url', url, '--min', '90');
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^seedance-kit: [\d.]+ % of the contract is covered, not 90 %: \d+ more of \d+ items are wanted; what would help most: apimart getTask answered 200/,
    );
  });

  test('ends with 0 at that very percentage', async () => {
    const { url } = await used();
    const { summary } = JSON.parse((await run('--url', url, '--format', 'json')).stdout);
    expect((await run('--url', url, '--min', String(summary.percent))).code).toBe(0);
    expect((await run('--url', url, '--min', String(summary.percent + 1))).code).toBe(1);
  });
});

describe('ends with 2 and says why, when', () => {
  const whole = { format: 'seedance-kit coverage', version: 1, providers: {} };

  test.each([
    ['text.json', 'not json', /this is not JSON; .*--format json/],
    ['foreign.json', { total: 1 }, /this is JSON, but no coverage/],
    ['newer.json', { ...whole, version: 2 }, /newer seedance-kit \(version 2 .* reads 1\); update/],
    ['broken.json', { ...whole, providers: { apimart: { requests: -1 } } }, /broken at providers\.apimart\.requests/],
    ['empty.json', whole, /nothing was asked yet/],
    [
      'other.json',
      { ...whole, providers: { other: { ...nothingSeen, requests: 1 } } },
      /knows none of the providers that were asked: other; update/,
    ],
  ])('a file is %s', async (name, content, why) => {
    const { code, stdout, stderr } = await run(await file(name, content));
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(why);
  });

  test('there is no such file, or none of that pattern', async () => {
    const { code, stderr } = await run('none.json', 'none/*.json');
    expect(code).toBe(2);
    expect(stderr).toContain('none.json: there is no such file');
    expect(stderr).toContain('none/*.json: no file matches this pattern');
  });

  test('one of several cannot be read: a part is not the whole', async () => {
    const { url } = await used();
    expect(await run('none.json', '--url', url)).toMatchObject({ code: 2, stdout: '' });
  });

  test('no mock answers', async () => {
    const { url, close } = await serve(createSimulator(), { port: 0 });
    await close();
    const { code, stderr } = await run('--url', url);
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^seedance-kit: http:\/\/127\.0\.0\.1:\d+: no mock answers there \(ECONNREFUSED\); start one/,
    );
  });

  test.each([
    ['is something else', 404, '<h1>Not Found</h1>', {}, /answered with 404; is this a mock\?/],
    ['says no', 403, '{"error":{"message":"from this machine alone"}}', {}, /403: from this machine alone/],
    ['answers with a page', 200, '<h1>Hello</h1>', {}, /this is not JSON/],
    ['sends on to elsewhere', 302, '', { location: 'http://127.0.0.1:1/' }, /no mock answers there/],
  ])('what answers %s', async (_what, status, body, headers, why) => {
    const { code, stderr } = await run('--url', await stranger(status, body, headers));
    expect([code, stderr]).toEqual([2, expect.stringMatching(why)]);
  });

  test('nothing was asked of the mock', async () => {
    const { url } = await mock();
    expect(await run('--url', url)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('nothing was asked yet'),
    });
  });

  test.each([
    [['--min', '101'], '--min is a percentage from 0 to 100'],
    [['--min', 'most'], '--min is a percentage'],
    [['--url', 'localhost'], '--url is the address'],
    [['--url', 'http://user:secret@127.0.0.1:1'], '--url is the address of a mock, without user and password'],
    [['--format', 'htm'], 'did you mean html?'],
    [['--provider', 'apimat'], 'did you mean apimart?'],
    [['--urls', 'x'], 'did you mean --url?'],
  ])('it is called with %j', async (args, why) => {
    await expect(run(...args)).rejects.toThrow(UsageError);
    await expect(run(...args)).rejects.toThrow(why);
  });

  test('its output cannot be written', async () => {
    const { url } = await used();
    await file('taken', '');
    await expect(run('--url', url, '--output', 'taken/coverage.json')).rejects.toThrow(
      /--output: taken\/coverage\.json cannot be written/,
    );
    await mkdir(join(folder, 'a-folder'));
    const before = await readdir(folder);
    await expect(run('--url', url, '--output', 'a-folder')).rejects.toThrow(
      '--output: a-folder cannot be written: it is a folder; name a file',
    );
    expect(await readdir(folder)).toEqual(before);
  });
});

test('--help says what counts', async () => {
  const { code, stdout } = await run('--help');
  expect(code).toBe(0);
  expect(stdout).toMatch(/the percentage is covered items by all items/);
});
