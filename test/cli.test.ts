/**
 * The command line: as a process where that matters, in the process of the test where it does not.
 */
import { existsSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { providerIds } from '#providers/index.ts';
import { scenarios } from '#mocks/scenarios/index.ts';
import { mockHere, startMockHere } from './support/here.ts';
import { run, startMock } from './support/run.ts';

const script = 'src/cli/main.ts';
const mock = (...flags: string[]) => startMockHere(flags);
const headers = { authorization: 'Bearer th-key', 'content-type': 'application/json' };
const body = JSON.stringify({ model: 'doubao-seedance-2.0', prompt: 'A dog on a beach', duration: 5 });

async function createTask(url: string): Promise<{ id: string; status: string }> {
  const response = await fetch(`${url}/tokenhub/api/v1/videos/generations`, { method: 'POST', headers, body });
  return Object(await response.json());
}

async function statusOf(url: string, id: string): Promise<string> {
  const response = await fetch(`${url}/tokenhub/api/v1/videos/generations/${id}`, { headers });
  return Object(await response.json()).status;
}

async function advance(url: string, by: string): Promise<void> {
  await fetch(`${url}/__mock/clock/advance`, { method: 'POST', body: JSON.stringify({ by }) });
}

describe('seedance-kit mock', () => {
  test('tells its address, one line per request, and ends with 0 on a signal', async () => {
    const { url, stop, says } = await startMock([]);
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    await createTask(url);
    await says('POST /tokenhub/api/v1/videos/generations → queued');
    const { code, stdout, stderr } = await stop('SIGINT');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('stopped');
  });

  test('--clock frozen stands still until it is moved, through a whole job', async () => {
    const { url } = await mock('--clock', 'frozen', '--queued', '2s', '--running', '1m');
    const { id } = await createTask(url);
    expect(await statusOf(url, id)).toBe('queued');
    await advance(url, '2s');
    expect(await statusOf(url, id)).toBe('running');
    await advance(url, '1m');
    expect(await statusOf(url, id)).toBe('succeeded');
  });

  test('the controls advance to the end of a task, list it, force one and start anew', async () => {
    const { url } = await mock('--clock', 'frozen');
    const first = await createTask(url);
    await fetch(`${url}/__mock/clock/advance`, { method: 'POST', body: JSON.stringify({ until: first.id }) });
    expect(await statusOf(url, first.id)).toBe('succeeded');
    const second = await createTask(url);
    await fetch(`${url}/__mock/tasks/${second.id}`, { method: 'PATCH', body: JSON.stringify({ state: 'failed' }) });
    expect(await statusOf(url, second.id)).toBe('failed');
    const { tasks } = Object(await (await fetch(`${url}/__mock/tasks`)).json());
    expect(tasks).toMatchObject([
      { id: first.id, state: 'succeeded' },
      { id: second.id, state: 'failed' },
    ]);
    await fetch(`${url}/__mock/reset`, { method: 'POST' });
    expect(await (await fetch(`${url}/__mock/tasks`)).json()).toMatchObject({ tasks: [] });
  });

  test.each([
    ['clock', 'PUT', '{"mode":"slow"}'],
    ['clock', 'PUT', '{"speed":-1}'],
    ['clock', 'PUT', '{}'],
    ['clock/advance', 'POST', '{"by":"soon"}'],
    ['clock/advance', 'POST', '{"until":"no-such-task"}'],
    ['clock/advance', 'POST', '{'],
    ['clock', 'PUT', '{"speed":"10"}'],
    ['clock/advance', 'POST', '{"by":"100000000d"}'],
    ['clock/advance', 'POST', '[]'],
    ['tasks/none', 'PATCH', '{"state":"gone"}'],
  ])('a wrong %s control (%s %s) is answered with 400 and what to say', async (path, method, wrong) => {
    const { url } = await mock();
    const response = await fetch(`${url}/__mock/${path}`, { method, body: wrong });
    expect(response.status).toBe(400);
    expect(Object(await response.json()).error.message).toMatch(/./);
  });

  test.each([
    ['clock/advance', 'GET', 405],
    ['health', 'DELETE', 405],
    ['tasks/none', 'GET', 404],
    ['nothing', 'GET', 404],
  ])('a control that is not there (%s, %s) is answered with %i', async (path, method, status) => {
    const { url } = await mock();
    expect((await fetch(`${url}/__mock/${path}`, { method })).status).toBe(status);
  });

  test('a task that has ended is not forced into another state', async () => {
    const { url } = await mock('--queued', '0s', '--running', '0s', '--clock', 'frozen');
    const { id } = await createTask(url);
    const response = await fetch(`${url}/__mock/tasks/${id}`, { method: 'PATCH', body: '{"state":"failed"}' });
    expect(response.status).toBe(409);
    expect(await statusOf(url, id)).toBe('succeeded');
  });

  test('what a request contains does not forge a line of the log', async () => {
    const { url, says, output } = await mock();
    await fetch(`${url}/tokenhub/api/v1/videos/generations/%1b%5B31m%0aforged`, { headers });
    await says('forged');
    expect(output()).toContain('\\x1b');
    expect(output()).not.toMatch(/^forged/m);
  });

  test('it goes on when whoever reads its output stops', async () => {
    const { url, deafen } = await startMock([]);
    deafen();
    for (let round = 0; round < 3; round++) expect((await createTask(url)).status).toBe('queued');
  });

  test('--provider leaves the others out', async () => {
    const { url } = await mock('--provider', 'apimart', '--provider', 'cometapi');
    expect((await fetch(`${url}/apimart/v1/models`, { headers })).status).toBe(200);
    expect((await fetch(`${url}/tokenhub/api/v1/videos/generations`, { headers })).status).toBe(404);
  });

  test('--scenario decides what becomes of tasks', async () => {
    const { url } = await mock('--clock', 'frozen', '--scenario', 'fail');
    const { id } = await createTask(url);
    await advance(url, '1h');
    expect(await statusOf(url, id)).toBe('failed');
  });

  test('--media makes the limits on files count', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'seedance-kit-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const clip = 'https://media.example.com/1.mp4';
    const facts = join(folder, 'facts.json');
    await writeFile(facts, JSON.stringify({ [clip]: { kind: 'video', seconds: 20 } }));
    const request = JSON.stringify({ model: 'doubao-seedance-2.0', prompt: 'A dance', video_urls: [clip] });
    const statuses: number[] = [];
    for (const flags of [[], ['--media', facts]]) {
      const { url, stop } = await mock(...flags);
      const answer = await fetch(`${url}/apimart/v1/videos/generations`, { method: 'POST', headers, body: request });
      statuses.push(answer.status);
      if (!answer.ok) expect(answer.headers.get('x-mock-limit')).toBe('apimart/video-total-seconds');
      await stop();
    }
    expect(statuses).toEqual([200, 400]);
  });

  test('--seed makes ids repeat', async () => {
    const ids: string[] = [];
    for (let round = 0; round < 2; round++) {
      const { url, stop } = await mock('--seed', '7');
      const response = await fetch(`${url}/cometapi/v1/videos`, {
        method: 'POST',
        headers: { authorization: 'Bearer key' },
        body: cometForm(),
      });
      ids.push(Object(await response.json()).id);
      await stop();
    }
    expect(ids[0]).toMatch(/^task_\w{32}$/);
    expect(ids[0]).toBe(ids[1]);
  });

  test('--log json writes a line of JSON per request, without the key', async () => {
    const { url, says, output } = await mock('--log', 'json');
    await createTask(url);
    await says('createVideoGeneration');
    const line =
      output()
        .split('\n')
        .find((candidate) => candidate.includes('createVideoGeneration')) ?? '';
    expect(JSON.parse(line)).toMatchObject({
      provider: 'tokenhub',
      operation: 'createVideoGeneration',
      status: 200,
      task: { state: 'queued' },
    });
    expect(output()).not.toContain('th-key');
  });

  test('--prism reports what it finds in each request and answer', async () => {
    const { url, says } = await mock('--prism');
    await createTask(url);
    await says('prism: the request and the answer keep to the spec');
    const response = await fetch(`${url}/tokenhub/api/v1/videos/generations`, {
      method: 'POST',
      headers,
      body: body.replace('5', '99'),
    });
    expect(response.status).toBe(400);
    expect(response.headers.get('sl-violations')).toContain('duration');
    await says('prism: request body.duration');
  });

  test('--quiet prints the address and nothing else', async () => {
    const { url, stop } = await mock('--quiet');
    await createTask(url);
    expect((await stop()).stdout).toBe(`listening on ${url}\n`);
  });

  test('--help names every flag, provider and scenario', async () => {
    const { code, stdout } = await mockHere(['--help']);
    expect(code).toBe(0);
    for (const flag of [
      'port',
      'host',
      'provider',
      'queued',
      'running',
      'speed',
      'clock',
      'scenario',
      'seed',
      'store',
      'media',
      'balance',
      'rate-limit',
      'pace',
      'webhook-host',
      'media-host',
      'config',
      'prism',
      'log',
      'quiet',
    ]) {
      expect(stdout).toContain(`--${flag}`);
    }
    expect(stdout).toMatch(/--seed N .*random.*the time in some ids does not/);
    for (const word of [...providerIds, ...scenarios.map(({ name }) => name)]) expect(stdout).toContain(word);
  });

  test.each([
    [['--prot', '1'], '--prot'],
    [['--port', 'http'], '--port'],
    [['--port', '70000'], '--port'],
    [['--provider', 'openai'], 'apimart, cometapi, seedance2-ink, tokenhub'],
    [['--scenario', 'win'], 'succeed'],
    [['--queued', 'soon'], '--queued'],
    [['--queued', '9'.repeat(400)], '--queued'],
    [['--speed', '0'], '--speed'],
    [['--clock', 'fast'], 'real, frozen'],
    [['--seed', '-1'], '--seed'],
    [['--media', 'no-such.json'], 'no-such.json: there is no such file'],
    [['--store', 'mysql://x'], 'redis://'],
    [['--store', 'redis://127.0.0.1:1'], '127.0.0.1:1'],
    [['--log', 'xml'], 'pretty'],
    [['--pace', 'fast'], 'clock, polls, hand'],
    [['--balance=-1'], '--balance is an amount, 0 or more, or PROVIDER=AMOUNT; not "-1"'],
    [['--balance', 'apimart='], '"apimart="'],
    [['--balance', 'apimrt=5'], 'did you mean apimart?'],
    [['--rate-limit', '60'], '--rate-limit is requests per time, 60/1m for example'],
    [['--rate-limit', '0/1m'], '"0/1m"'],
    [['--webhook-host', 'http://hooks.test/'], '--webhook-host is a host name'],
    [['--media-host', 'mock.test/path'], '--media-host is a host name'],
    [['--config', 'no-such.config.ts'], '--config: there is no file no-such.config.ts'],
    [['--host', '192.0.2.1'], '192.0.2.1'],
    [['--host', ''], '--host'],
    [['--host', 'fe80::1'], 'fe80::1'],
    [['extra'], 'extra'],
  ])('%j is refused in one line', async (flags, named) => {
    const { stdout, refused } = await mockHere(['--port', '0', ...flags]);
    expect(stdout).toBe('');
    expect(refused).toMatch(/^[^\n]+$/);
    expect(refused).toContain(named);
  });

  // What was opened before does not keep the process.
  test.each([
    [['--prot', '1'], '--prot'],
    [['--store', 'redis://127.0.0.1:1'], '127.0.0.1:1'],
    [['--host', '192.0.2.1'], '192.0.2.1'],
  ])('%j is one line on stderr and exit code 2', async (flags, named) => {
    const { code, stdout, stderr } = await run(script, ['mock', '--port', '0', ...flags]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^seedance-kit: [^\n]+\n$/);
    expect(stderr).toContain(named);
  });

  test('a port in use is one line that names the way out', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    const { refused } = await mockHere(['--port', String(port)]);
    other.close();
    expect(refused).toBe(
      `port ${port} on 127.0.0.1 is in use; choose another with --port, or --port 0 for any that is free`,
    );
  });
});

const redis = '/usr/bin/redis-server';
describe.skipIf(!existsSync(redis))(`--store redis (needs ${redis})`, () => {
  test('two mocks share their tasks', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    const child = spawn(redis, ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    try {
      await new Promise<void>((resolve) =>
        child.stdout.on('data', (chunk) => String(chunk).includes('Ready to accept') && resolve()),
      );
      const store = `redis://127.0.0.1:${port}`;
      const one = await mock('--store', store, '--clock', 'frozen', '--running', '0s', '--queued', '0s');
      const two = await mock('--store', store);
      const { id } = await createTask(one.url);
      expect(await statusOf(two.url, id)).toBe('succeeded');
      const { tasks } = Object(await (await fetch(`${two.url}/__mock/tasks`)).json());
      expect(tasks).toHaveLength(1);
      await fetch(`${one.url}/__mock/reset`, { method: 'POST' });
      expect(await (await fetch(`${two.url}/__mock/tasks`)).json()).toMatchObject({ tasks: [] });
      // With the same seed they think of the same ids.
      const seeded = await Promise.all([mock('--store', store, '--seed', '7'), mock('--store', store, '--seed', '7')]);
      const created = await Promise.all(
        seeded.map(async ({ url }) => {
          const init = { method: 'POST', headers: { authorization: 'Bearer key' }, body: cometForm() };
          const answer = await fetch(`${url}/cometapi/v1/videos`, init);
          return String(Object(await answer.json()).id);
        }),
      );
      expect(new Set(created).size).toBe(2);
      const left = Object(await (await fetch(`${two.url}/__mock/tasks`)).json()).tasks;
      expect(left.map((task: { id: string }) => task.id).toSorted()).toEqual(created.toSorted());
    } finally {
      child.kill();
    }
  });
});

describe('seedance-kit', () => {
  test('lists its commands', async () => {
    const { code, stdout } = await run(script, ['--help']);
    expect(code).toBe(0);
    for (const command of ['check', 'mock']) expect(stdout).toContain(command);
    expect(stdout).toContain('Exit codes: 0 fine, 1 findings, 2 wrong usage');
  });

  test('an unknown command is one line and exit code 2', async () => {
    const { code, stderr } = await run(script, ['mokc']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^seedance-kit: there is no command "mokc"; did you mean mock\? The commands are [^\n]+\n$/);
  });
});

function cometForm(): FormData {
  const form = new FormData();
  form.append('model', 'doubao-seedance-2-0');
  form.append('prompt', 'A dog on a beach');
  return form;
}
