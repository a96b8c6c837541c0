/**
 * What `seedance-kit mock` says while it runs, and how it ends.
 */
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { describe, expect, onTestFinished, test } from 'vitest';
import { banner } from '#cli/mock/banner.ts';
import { paintFor } from '#cli/mock/paint.ts';
import { defaults } from '#cli/mock/settings.ts';
import { providerIds, providers as allProviders } from '#providers/index.ts';
import { isObject } from '../scripts/specs.ts';
import { mockHere, startMockHere } from './support/here.ts';
import { run, startMock } from './support/run.ts';

const script = 'src/cli/main.ts';
const mock = (...flags: string[]) => startMockHere(flags);
const headers = { authorization: 'Bearer th-key', 'content-type': 'application/json' };
const text = { model: 'doubao-seedance-2.0', prompt: 'A dog on a beach' };

async function post(address: string, body: object): Promise<Response> {
  return fetch(address, { method: 'POST', headers, body: JSON.stringify(body) });
}

async function createTask(url: string, body: object = text): Promise<string> {
  return Object(await (await post(`${url}/tokenhub/api/v1/videos/generations`, body)).json()).id;
}

async function taskOf(url: string, id: string): Promise<{ status: string; output: { url: string } }> {
  return Object(await (await fetch(`${url}/tokenhub/api/v1/videos/generations/${id}`, { headers })).json());
}

async function advance(url: string, by: string): Promise<void> {
  await post(`${url}/__mock/clock/advance`, { by });
}

function lineWith(output: string, part: string): string {
  return output.split('\n').find((line) => line.includes(part)) ?? '';
}

describe('the banner', () => {
  test('has a curl for each provider that works as it stands', async () => {
    const { output, says, url } = await mock();
    await says('curl -s ');
    await createTask(url);
    await says('POST');
    const curls = output()
      .split('\n')
      .filter((line) => line.includes('curl -s '));
    expect(curls).toHaveLength(providerIds.length);
    for (const [index, provider] of providerIds.entries()) {
      expect(curls[index]).toContain(`${url}/${provider}/`);
      const { stdout } = await promisify(execFile)('sh', ['-c', `${curls[index]} -w '\\n%{http_code}'`]);
      expect(stdout).toMatch(/\n20[01]$/);
    }
  });

  test('begins with the address and tells what is not as usual', async () => {
    const { output, says, url } = await mock(
      '--provider',
      'apimart',
      '--scenario',
      'fail',
      '--pace',
      'polls',
      '--clock',
      'frozen',
    );
    await says('curl -s ');
    expect(output().split('\n')[0]).toBe(`listening on ${url}`);
    expect(lineWith(output(), 'in place of')).toContain(`${url}/apimart`);
    expect(lineWith(output(), '/__mock/openapi.json')).toContain('the clock stands still');
    expect(lineWith(output(), '  settings')).toContain('scenario fail, pace polls, clock frozen');
    expect(output()).not.toContain('cometapi');
  });

  test.each(['0.0.0.0', '::'])('names an address at which the controls answer when --host is %s', async (host) => {
    const { output, says, url } = await mock('--host', host, '--provider', 'apimart');
    await says('curl -s ');
    const [first, ...rest] = output().split('\n');
    expect(first).toBe(`listening on ${url}`);
    expect(url).toContain(host);
    const told = rest.join('\n');
    expect(told).not.toContain(host);
    const [controls = ''] = /http:\S+openapi\.json/.exec(told) ?? [];
    expect((await fetch(controls)).status).toBe(200);
    const { origin } = new URL(controls);
    expect(lineWith(told, 'curl -s ')).toContain(`curl -s ${origin}/apimart/`);
    expect(told.match(/other machines/g)).toHaveLength(1);
    expect(lineWith(told, 'other machines')).toContain('the controls are for this one');
    const again = await mockHere(['--host', host, '--port', new URL(url).port]);
    expect(again.refused).toContain('is in use by another seedance-kit mock');
  });

  test('says nothing of other machines when none of them gets there', async () => {
    const { output, says } = await mock('--host', '127.0.0.1');
    await says('curl -s ');
    expect(output()).not.toContain('other machines');
  });

  test('names no controls at an address where they do not answer', () => {
    const [url, providers] = ['http://192.0.2.1:4010', [allProviders.apimart]];
    const lines = banner({ url, providers, settings: defaults, config: undefined }, (_style, word) => word);
    expect(lines.join('\n')).not.toContain('/__mock');
    expect(lines).toContain('  the controls answer at 127.0.0.1 or localhost alone; --host 0.0.0.0 listens there, too');
  });
});

describe('the log', () => {
  test('tells of a task what has changed since it was last told', async () => {
    const { url, says, output } = await mock('--clock', 'frozen');
    const id = await createTask(url);
    await taskOf(url, id);
    await says(`/${id} → queued\n`);
    await advance(url, '1s');
    await taskOf(url, id);
    await says(`/${id} queued → running\n`);
    expect(lineWith(output(), 'generations → queued')).toMatch(/^\d\d:\d\d:\d\d 200 +[\d.]+ms tokenhub create /);
    expect(lineWith(output(), 'generations → queued')).toContain(id);
    expect(output()).not.toContain('\u001b');
  });

  test('tells which limits were broken and why, and a scenario that is not the usual one', async () => {
    const { url, says } = await mock('--clock', 'frozen');
    await createTask(url, { ...text, duration: 99 });
    await says('[tokenhub/duration');
    await says('duration must be');
    await fetch(`${url}/tokenhub/api/v1/videos/generations`, {
      method: 'POST',
      headers: { ...headers, authorization: 'Bearer th-mock.fail' },
      body: JSON.stringify(text),
    });
    await says('(fail)');
  });

  test('tells of a create that is replayed', async () => {
    const { url, says, output } = await mock('--clock', 'frozen', '--provider', 'apimart');
    const path = '/apimart/v1/videos/generations';
    for (let round = 0; round < 2; round++) {
      await fetch(`${url}${path}`, {
        method: 'POST',
        headers: { ...headers, 'idempotency-key': 'one' },
        body: JSON.stringify(text),
      });
    }
    await says('replayed');
    expect(lineWith(output(), 'replayed')).toMatch(
      /^\d\d:\d\d:\d\d 200 +[\d.]+ms apimart create +POST \/apimart\/v1\/videos\/generations {2}(?:\S+ {2})?replayed: \S.*\S$/,
    );
    expect(output().match(/ → queued/g)).toHaveLength(1);
  });

  test('tells of each attempt to deliver a webhook', async () => {
    const statuses = [500, 200];
    const receiver = createServer((_request, response) => response.writeHead(statuses.shift() ?? 200).end()).listen(
      0,
      '127.0.0.1',
    );
    onTestFinished(() => void receiver.close());
    await once(receiver, 'listening');
    const { port } = receiver.address() as AddressInfo;
    const { url, says } = await mock('--clock', 'frozen');
    const webhook = `http://127.0.0.1:${port}/hook`;
    await post(`${url}/apimart/v1/videos/generations`, { ...text, webhook });
    await advance(url, '5s');
    await says(`webhook → ${webhook}/callback: failed 500, attempt 1, again `);
    await advance(url, '1h');
    await says(`webhook → ${webhook}/callback: delivered 200, attempt 2`);
  });

  test('in JSON has the address in plain text first and an event on each other line', async () => {
    const { url, says, stop } = await mock('--log', 'json');
    await createTask(url);
    await says('createVideoGeneration');
    const [first, ...lines] = (await stop()).stdout.trimEnd().split('\n');
    expect(first).toBe(`listening on ${url}`);
    const events = lines.map((line): unknown => JSON.parse(line));
    expect(events).toMatchObject([
      { event: 'listening', url },
      { event: 'request', operation: 'createVideoGeneration' },
      { event: 'stopped', requests: 1, tasks: 1, charged: [{ provider: 'tokenhub', currency: 'USD' }] },
    ]);
    expect(events.every((event) => isObject(event) && !('request' in event))).toBe(true);
  });

  test('has colours on a terminal that has them, unless nobody wants any', () => {
    const { NO_COLOR } = process.env;
    onTestFinished(
      () => void (NO_COLOR === undefined ? delete process.env.NO_COLOR : (process.env.NO_COLOR = NO_COLOR)),
    );
    const terminal = { isTTY: true, hasColors: () => true };
    delete process.env.NO_COLOR;
    expect(paintFor(terminal)('red', 'x')).toBe('\u001b[31mx\u001b[39m');
    expect(paintFor({ hasColors: () => true })('red', 'x')).toBe('x');
    process.env.NO_COLOR = '1';
    expect(paintFor(terminal)('red', 'x')).toBe('x');
  });
});

describe('the end', () => {
  test('is a line of sums', async () => {
    const { url, stop } = await mock('--clock', 'frozen');
    const id = await createTask(url);
    await taskOf(url, id);
    expect((await stop('SIGINT')).stdout).toMatch(/\nstopped: 2 requests, 1 task; charged: tokenhub [\d.]+ USD\n$/);
  });

  test('comes at once when it is asked for again', async () => {
    const { url, says, stop } = await startMock([]);
    const { port } = new URL(url);
    // A request that does not come to its end, so that the mock waits for it.
    const socket = connect(Number(port), '127.0.0.1');
    onTestFinished(() => void socket.destroy());
    socket.on('error', () => {});
    const head =
      'POST /tokenhub/api/v1/videos/generations HTTP/1.1\r\nhost: mock\r\ncontent-length: 9\r\nauthorization: Bearer key\r\ncontent-type: application/json\r\n\r\n{';
    await new Promise((resolve) => socket.write(head, resolve));
    // Answered only after the mock has seen the other one.
    await fetch(`${url}/__mock/health`);
    void stop('SIGINT');
    await says('stopping');
    const { code, stdout } = await stop('SIGINT');
    expect(code).toBe(130);
    expect(stdout).not.toContain('stopped');
  });

  test('comes before the start when another mock has the port, and is told so', async () => {
    const { url } = await mock();
    const { port } = new URL(url);
    const { code, stderr } = await run(script, ['mock', '--port', port]);
    expect(code).toBe(2);
    expect(stderr).toBe(
      `seedance-kit: port ${port} on 127.0.0.1 is in use by another seedance-kit mock; choose another with --port, or --port 0 for any that is free\n`,
    );
  });
});

describe('a flag', () => {
  test('--pace polls moves a task on by its polls, --pace hand by the controls alone', async () => {
    const polls = await mock('--pace', 'polls');
    const id = await createTask(polls.url);
    const seen = [];
    for (let poll = 0; poll < 3; poll++) seen.push((await taskOf(polls.url, id)).status);
    expect(seen).toEqual(['queued', 'running', 'succeeded']);
    await polls.stop();
    const hand = await mock('--pace', 'hand', '--queued', '0s', '--running', '0s');
    expect((await taskOf(hand.url, await createTask(hand.url))).status).toBe('queued');
  });

  test('--balance is what a key may spend, with all providers or with one', async () => {
    const { url } = await mock('--balance', '0', '--balance', 'apimart=1000');
    expect((await post(`${url}/tokenhub/api/v1/videos/generations`, text)).status).toBe(402);
    expect((await post(`${url}/apimart/v1/videos/generations`, text)).status).toBe(200);
  });

  test('--rate-limit is how often a key may ask', async () => {
    const { url } = await mock('--rate-limit', '1/1m', '--clock', 'frozen');
    await createTask(url);
    const refused = await post(`${url}/tokenhub/api/v1/videos/generations`, text);
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('60');
    await advance(url, '1m');
    expect((await post(`${url}/tokenhub/api/v1/videos/generations`, text)).status).toBe(200);
  });

  test.each([
    ['mock.test', (port: string) => `http://mock.test:${port}/`],
    ['mock.test:81', () => 'http://mock.test:81/'],
    ['https://mock.test', () => 'https://mock.test/'],
    ['data:', () => 'data:video/mp4;base64,'],
  ])('--media-host %s is where results are found', async (host, expected) => {
    const { url } = await mock('--media-host', host, '--queued', '0s', '--running', '0s', '--clock', 'frozen');
    const task = JSON.stringify(await taskOf(url, await createTask(url)));
    expect(task).toContain(`"${expected(new URL(url).port)}`);
  });

  test('--webhook-host lets webhooks out to a host', async () => {
    const receiver = createServer((_request, response) => response.end()).listen(0, '127.0.0.1');
    onTestFinished(() => void receiver.close());
    await once(receiver, 'listening');
    // An address of this machine, but none that counts as such.
    const webhook = `http://0.0.0.0:${(receiver.address() as AddressInfo).port}/hook`;
    for (const [flags, outcome] of [
      [[], 'refused'],
      [['--webhook-host', '0.0.0.0'], 'delivered 200'],
    ] as const) {
      const { url, says, stop } = await mock('--clock', 'frozen', ...flags);
      await post(`${url}/apimart/v1/videos/generations`, { ...text, webhook });
      await advance(url, '5s');
      await says(`${webhook}/callback: ${outcome}`);
      await stop();
    }
  });
});
