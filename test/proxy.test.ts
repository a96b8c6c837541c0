/**
 * `seedance-kit proxy`: a client's own traffic held against the contract.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { createServer, request as open } from 'node:http';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createClientOf } from '#client/create-client-of.ts';
import { providerIds, providers } from '#providers/index.ts';
import { createApimartClient } from '../generated/apimart/entry.gen.ts';
import { runProxy, startProxy, startServer, startUpstreamMock, temporaryFolder } from './support/proxy.ts';
import { toAnswer, toInit, type Call } from './support/session.ts';

const key = 'sk-a-key-that-is-shown-to-nobody';
const create = '/v1/videos/generations';
const text = { model: 'doubao-seedance-2.0', prompt: 'Rain on a tin roof' };
const queued = { code: 200, data: [{ status: 'submitted', task_id: 'task_1' }] };

const send = async (url: string, call: Call = {}) => toAnswer(await fetch(url, toInit({ key, ...call })));
/** An upstream that gives every request the same answer. */
const answering = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  startServer((incoming, outgoing) => {
    incoming.resume().once('end', () => {
      const isText = typeof body === 'string';
      outgoing.writeHead(status, { 'content-type': isText ? 'text/html' : 'application/json', ...headers });
      outgoing.end(isText ? body : JSON.stringify(body));
    });
  });
const count = (output: string, part: string) => output.split(part).length - 1;

describe('what passes', () => {
  test('a job of the typed client goes through unchanged, each exchange is a line, and nothing is found', async () => {
    const { simulator, url } = await startUpstreamMock();
    const front = await startProxy('apimart', `${url}/apimart`);
    const client = createApimartClient({ apiKey: key, baseUrl: front.url, time: simulator.time });
    const task = await client.waitForTask(await client.create({ model: 'seedance-2.0', prompt: 'Rain', seconds: 5 }));
    expect(task.state).toBe('succeeded');

    const { code, stdout, stderr } = await front.end();
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/\d 200 +[\d.]+ms apimart create +POST \/v1\/videos\/generations → queued {2}task_/);
    expect(stdout).toMatch(/ → succeeded\n/);
    expect(stdout).toMatch(/\napimart: \d+ exchanges: all of them keep to the contract\n$/);
    expect(stdout).not.toContain('sk-a-key');
  });

  test('many at once are each answered and counted', async () => {
    const front = await startProxy('apimart', await answering(200, queued), '--log', 'silent', '--format', 'json');
    const calls = Array.from({ length: 60 }, () => send(front.url + create, { json: { ...text, duration: 99 } }));
    expect((await Promise.all(calls)).every(({ status }) => status === 200)).toBe(true);
    const report = JSON.parse((await front.end()).stdout);
    expect(report).toMatchObject({ exchanges: 60, violations: 60, findings: [{ id: 'apimart/duration', count: 60 }] });
  });

  test('a redirect is the client’s own affair, and the other host hears nothing', async () => {
    let asked = 0;
    const other = await startServer((_incoming, outgoing) => void (asked++, outgoing.end()));
    const front = await startProxy('apimart', await answering(302, '', { location: `${other}/v1/tasks/1` }));
    const answer = await fetch(`${front.url}/v1/tasks/1`, { redirect: 'manual', headers: { authorization: key } });
    expect([answer.status, answer.headers.get('location')]).toEqual([302, `${other}/v1/tasks/1`]);
    expect(asked).toBe(0);
  });

  test('nobody is sent elsewhere by the address that he asks for', async () => {
    let asked = 0;
    const other = await startServer((_incoming, outgoing) => void (asked++, outgoing.end()));
    const front = await startProxy('apimart', await answering(200, queued));
    const { port } = new URL(front.url);
    for (const path of [`${other}/v1/tasks/1`, `//${new URL(other).host}/v1/tasks/1`]) {
      const outgoing = open({ port, host: '127.0.0.1', path, headers: { host: new URL(other).host } }).end();
      await once(outgoing, 'response');
    }
    expect(asked).toBe(0);
  });

  test('a file of 30 megabytes arrives whole, and breaks the limit on its size', async () => {
    let bytes = 0;
    const upstream = await startServer((incoming, outgoing) => {
      incoming.on('data', (chunk: Buffer) => (bytes += chunk.byteLength)).once('end', () => outgoing.end());
    });
    const front = await startProxy('apimart', upstream);
    const file = { bytes: [0x89, 0x50, 0x4e, 0x47], size: 30 * 1024 * 1024, filename: 'a.png', type: 'image/png' };
    await send(`${front.url}/v1/uploads/images`, { form: { file } });
    expect(bytes).toBeGreaterThan(30 * 1024 * 1024);
    expect(front.output()).toContain('[apimart/upload-image-bytes-max]');
    expect(front.output()).toContain('fix: compress the picture to at most 20 MB');
  });

  test('the target arrives as it was written, and so does the body of a GET', async () => {
    const heard: string[] = [];
    const upstream = await startServer((incoming, outgoing) => {
      const chunks: Buffer[] = [];
      incoming
        .on('data', (chunk: Buffer) => chunks.push(chunk))
        .once('end', () => {
          heard.push(`${incoming.url} ${Buffer.concat(chunks).toString()}`);
          outgoing.end();
        });
    });
    const front = await startProxy('apimart', `${upstream}/base`);
    const { port } = new URL(front.url);
    const path = '/v1/../a/%2e%2e/b\\c"d?x="1"';
    const headers = { host: '127.0.0.1/elsewhere', 'content-length': 4 };
    await once(open({ port, host: '127.0.0.1', path, headers }).end('body'), 'response');
    expect(heard).toEqual([`/base${path} body`]);
    expect(front.output()).toContain(`GET  ${path}`);
    expect(front.output()).toContain(`GET ${path.split('?')[0]} is no documented operation`);
  });

  test.each([
    ['TRACE', '/v1/balance', 'TRACE is not passed on here'],
    ['GET', 'http://api.apimart.ai/v1/balance', 'as its base URL, not as its HTTP proxy'],
  ])('%s %s is answered here with 400, and told', async (method, path, said) => {
    let asked = 0;
    const front = await startProxy(
      'apimart',
      await startServer((_incoming, outgoing) => void (asked++, outgoing.end())),
    );
    const { port } = new URL(front.url);
    const [answer] = await once(open({ port, host: '127.0.0.1', method, path }).end(), 'response');
    expect([answer.statusCode, String(await answer.toArray())]).toEqual([400, expect.stringContaining(said)]);
    expect(asked).toBe(0);
    const { code, stdout } = await front.end();
    expect(stdout).toContain(said);
    expect([code, stdout]).toEqual([
      1,
      expect.stringContaining('apimart: 1 exchange: 1 without an answer, 1 violation'),
    ]);
  });

  test('a flood of large bodies is put off with 503, so that what is under way has room', async () => {
    const front = await startProxy('apimart', await answering(200, queued));
    const { port } = new URL(front.url);
    const announce = (bytes: number) => {
      const headers = { 'content-length': bytes };
      const outgoing = open({ port, host: '127.0.0.1', path: create, method: 'POST', headers }).on('error', () => {});
      outgoing.flushHeaders();
      return outgoing;
    };
    announce(200 * 1024 * 1024);
    // Answered only after the proxy has seen the other one.
    await send(`${front.url}/v1/balance`);
    const [late] = await once(announce(100 * 1024 * 1024), 'response');
    expect([late.statusCode, late.headers['retry-after']]).toEqual([503, '1']);
    expect((await send(`${front.url}/v1/balance`)).status).toBe(200);
  });

  test.each([
    ['/v1/uploads/images', 'a file may have 20971520 [apimart/upload-image-bytes-max]'],
    [create, 'more than a gateway takes [apimart/schema]'],
  ])('a request to %s beyond 32 megabytes is refused here, not sent on in part, and told', async (path, said) => {
    let asked = 0;
    const upstream = await startServer((_incoming, outgoing) => void (asked++, outgoing.end()));
    const front = await startProxy('apimart', upstream);
    const form = { file: { bytes: [], size: 33 * 1024 * 1024, filename: 'a.png', type: 'image/png' } };
    expect((await send(front.url + path, { form })).status).toBe(413);
    expect(asked).toBe(0);
    const { code, stdout } = await front.end();
    expect(stdout).toMatch(/ --- .*more than \d+ bytes/);
    expect([code, stdout]).toEqual([1, expect.stringContaining(said)]);
  });
});

describe('what a request breaks', () => {
  test('is told with its limit, its fix and its source beneath the line of the exchange, and once', async () => {
    const { url } = await startUpstreamMock();
    const front = await startProxy('apimart', `${url}/apimart`);
    for (const duration of [99, 98]) {
      expect((await send(front.url + create, { json: { ...text, duration } })).status).toBe(400);
    }
    const [, first = '', second = ''] = front.output().split(/\n(?=\d\d:\d\d:\d\d )/);
    expect(first.split('\n').map((line) => line.trim())).toEqual([
      expect.stringContaining('[apimart/duration]'),
      '✗ duration must be between 4 and 15; got 99 [apimart/duration]',
      'at /duration',
      'fix: lower duration to 15',
      expect.stringMatching(/^source: APIMart.*https:.*\(documented\)$/),
    ]);
    // The second one is told in a line.
    expect(second.trim().split('\n')).toHaveLength(2);
    expect(second).toContain('got 98 [apimart/duration] (2 times by now)');

    const { code, stdout } = await front.end();
    expect(code).toBe(1);
    expect(stdout).toContain('first in exchange 1, POST /v1/videos/generations → 400, 2 times');
    expect(stdout).toMatch(/\napimart: 2 exchanges: 2 violations, of 1 kind\n$/);
  });

  const requests: [what: string, call: Call, path: string, said: string][] = [
    ['an unknown field', { json: { ...text, foo: 1 } }, create, '[apimart/schema]'],
    ['broken JSON', { body: '{', headers: { 'content-type': 'application/json' } }, create, 'not valid JSON'],
    ['another content type', { body: 'x', headers: { 'content-type': 'text/plain' } }, create, 'send the body as'],
    ['no key', { key: null, json: text }, create, 'no API key'],
    ['no documented path', {}, '/v9/films', 'GET /v9/films is no documented operation'],
    ['a slash at the end', {}, '/v1/balance/', 'GET /v1/balance/ is no documented operation'],
    ['a method that is not documented', { method: 'HEAD' }, '/v1/balance', 'HEAD /v1/balance is no documented'],
    ['OPTIONS', { method: 'OPTIONS' }, '/v1/balance', 'OPTIONS /v1/balance is no documented'],
    ['a header', { json: text, headers: { 'idempotency-key': 'x'.repeat(192) } }, create, '[apimart/idempotency-key]'],
    [
      'a file of another format',
      { form: { file: { bytes: [0x25, 0x50, 0x44, 0x46, 0x2d], filename: 'a.pdf', type: 'application/pdf' } } },
      '/v1/uploads/images',
      '[apimart/upload-image-format]',
    ],
  ];
  test.each(requests)('is told of %s once', async (_what, call, path, said) => {
    const front = await startProxy('apimart', await answering(400, { error: { code: 400, message: 'no', type: 'x' } }));
    await send(front.url + path, call);
    expect(front.output()).toContain(said);
    expect(front.output().match(/^ +[✗!] /gm)).toHaveLength(1);
    expect((await front.end()).code).toBe(1);
  });

  test('is not that a browser asks whether it may', async () => {
    const front = await startProxy('apimart', await answering(405, { error: { code: 405, message: 'no', type: 'x' } }));
    const headers = { origin: 'http://localhost', 'access-control-request-method': 'POST' };
    await send(front.url + create, { method: 'OPTIONS', headers, key: null });
    expect(await front.end()).toMatchObject({ code: 0, stdout: expect.stringContaining('OPTIONS /v1/videos') });
  });

  test('is found in a form, too', async () => {
    const { url } = await startUpstreamMock();
    const front = await startProxy('cometapi', `${url}/cometapi`);
    await send(`${front.url}/v1/videos`, {
      form: { model: 'doubao-seedance-1-5-pro', prompt: 'A light', seconds: '15' },
    });
    expect(front.output().match(/^ +[✗!] .*/gm)).toEqual([expect.stringContaining('[cometapi/seconds-1-5]')]);
  });

  test('of what files hold it is told when --media has their facts', async () => {
    const facts = join(temporaryFolder(), 'facts.json');
    const clip = 'https://example.com/a.mp4';
    const json = { ...text, video_urls: [clip] };
    writeFileSync(facts, JSON.stringify({ [clip]: { kind: 'video', seconds: 600, width: 1280, height: 720 } }));
    const upstream = await answering(200, queued);
    const [knowing, ignorant] = [
      await startProxy('apimart', upstream, '--media', facts),
      await startProxy('apimart', upstream),
    ];
    for (const { url } of [knowing, ignorant]) await send(url + create, { json });
    expect((await knowing.end()).stdout).toMatch(/✗ .*\[apimart\/\S*video\S*\]/);
    const { code, stdout } = await ignorant.end();
    expect([code, stdout]).toEqual([0, expect.stringContaining('undecided for want of facts about files: apimart/')]);
  });

  test.each<Call>([{ json: { api_key: 'a-secret-of-theirs' } }, { form: { token: 'a-secret-of-theirs' } }])(
    'shows no secret of a body that the gateway repeats: %j',
    async (call) => {
      const folder = temporaryFolder();
      const upstream = await answering(401, { error: { message: 'no such key: a-secret-of-theirs' } });
      const front = await startProxy('apimart', upstream, '--record', folder);
      await send(front.url + create, call);
      const { stdout } = await front.end();
      const recorded = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
      for (const told of [stdout, ...recorded]) expect(told).toContain('no such key');
      for (const told of [stdout, ...recorded]) expect(told).not.toContain('of-theirs');
    },
  );

  test.each<[name: string, value: string]>([
    ['authorization', 'a-secret-of-theirs'],
    ['authorization', 'Token a-secret-of-theirs'],
    ['authorization', `Basic ${btoa('me:a-secret-of-theirs')}`],
    ['authorization', `Basic ${btoa('a-secret-of-theirs:')}`],
    ['x-api-key', 'a-secret-of-theirs'],
    ['cookie', 'theme=dark; sid=a-secret-of-theirs'],
    ['?api_key', 'a-secret-of-theirs'],
  ])(
    'shows no secret in %s: %s that the gateway repeats, nor does the recording or the report',
    async (name, value) => {
      const repeated = 'a-secret-of-theirs';
      const error = { message: `no such key: ${repeated} (${value})`, type: 'x', code: 401, [repeated]: value };
      const folder = temporaryFolder();
      const upstream = await answering(401, { error }, { 'x-key-given': repeated, 'x-given': value });
      const front = await startProxy('apimart', upstream, '--record', folder, '--format', 'json');
      const query = name.startsWith('?') ? `${name}=${value}` : '';
      const headers = query === '' ? { [name]: value } : {};
      await send(`${front.url}/v1/balance${query}`, { key: null, headers });
      const { stdout, stderr } = await front.end();
      const recorded = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
      expect(stdout).toContain('undocumented-field');
      expect(recorded).toHaveLength(1);
      for (const told of [stderr, ...recorded]) expect(told).toContain('no such key');
      for (const told of [stdout, stderr, ...recorded]) {
        expect(told).not.toContain('of-theirs');
        expect(told).not.toContain(value.split(' ').at(-1));
      }
    },
  );

  test('does not show the key or a signature that it repeats', async () => {
    const front = await startProxy('apimart', await answering(400, { error: { message: `bad key ${key}` } }));
    await send(`${front.url}${create}?token=${key}&sign=abcdef`, { json: { ...text, [key]: 1, size: key } });
    const { stdout } = await front.end();
    expect(stdout).toContain('[apimart/schema]');
    expect(stdout).not.toMatch(/shown-to-nobody|abcdef/);
  });
});

describe('what an answer breaks', () => {
  const task = { id: 'task_1', status: 'processing', progress: 1, created: 1793620800 };
  const bent: [what: string, status: number, body: unknown, said: string][] = [
    ['a status of another spelling', 200, { code: 200, data: { ...task, status: 'running' } }, 'spelled "running"'],
    ['a field that is missing', 200, { code: 200, data: { ...task, id: undefined } }, 'lacks the field data.id'],
    ['a field that no document names', 200, { code: 200, data: { ...task, eta: 9 } }, 'undocumented field, data.eta'],
    ['a success that is not documented', 202, { code: 200, data: task }, 'answers 202, which is not documented'],
    ['a refusal that is not documented', 418, { error: { code: 418, message: 'no', type: 'x' } }, 'answers 418'],
    ['a page in the place of JSON', 200, '<p>Please wait</p>', 'is no JSON'],
  ];
  test.each(bent)('is told of %s, once', async (_what, status, body, said) => {
    const front = await startProxy('apimart', await answering(status, body));
    const answer = await send(`${front.url}/v1/tasks/task_1`);
    expect([answer.status, answer.body]).toEqual([
      status,
      typeof body === 'string' ? body : JSON.parse(JSON.stringify(body)),
    ]);
    const { code, stdout } = await front.end();
    const [told, ...more] = front.output().match(/^ {9}[✗!] .*/gm) ?? [];
    expect([told, more]).toEqual([expect.stringContaining(said), []]);
    expect(stdout).toContain('[apimart/answer]');
    expect(code).toBe(1);
  });

  test('is told by its place, however often it occurs and whatever stands there', async () => {
    let progress = 0;
    const upstream = await startServer((_incoming, outgoing) => {
      const body = { code: 200, data: { ...task, progress: `${progress++} %` } };
      outgoing.setHeader('content-type', 'application/json').end(JSON.stringify(body));
    });
    const front = await startProxy('apimart', upstream, '--format', 'json');
    for (const id of ['a', 'b']) await send(`${front.url}/v1/tasks/${id}`);
    expect(JSON.parse((await front.end()).stdout).findings).toMatchObject([
      { kind: 'wrong-value', in: 'answer', pointer: '/data/progress', count: 2 },
    ]);
  });

  test('of another type is told, though the JSON in it is right', async () => {
    const front = await startProxy('apimart', await answering(200, JSON.stringify({ code: 200, data: task })));
    await send(`${front.url}/v1/tasks/task_1`);
    expect(front.output().match(/^ +[✗!] .*/gm)).toEqual([expect.stringContaining('text/html')]);
  });

  test.each(providerIds)('the mock of %s keeps to the contract', async (id) => {
    const { simulator, url } = await startUpstreamMock();
    const front = await startProxy(id, `${url}/${id}`);
    const { contract, operations } = providers[id];
    const client = createClientOf(providers[id], { apiKey: key, baseUrl: front.url, time: simulator.time });
    const [model = ''] = contract.models;
    const job = await client.create({ model, prompt: 'Rain', seconds: 5 });
    await client.waitForTask(job);
    for (const { method, path, id: operation } of contract.operations) {
      if (operations[operation]?.kind === 'create') await send(front.url + path, { method, json: {} });
      else await send(front.url + path.replace(/\{\w+\}/, job.id), { method });
      await send(front.url + path.replace(/\{\w+\}/, 'unknown'), { method, key: null });
    }
    const answers = JSON.stringify(front.output().match(/^.*\/answer\].*$/gm) ?? []);
    expect(answers).toBe('[]');
  });
});

describe('an upstream', () => {
  test('that is not there gives 502, is told of, and comes back', async () => {
    const server = createServer((_incoming, outgoing) => {
      outgoing.setHeader('content-type', 'application/json').end(JSON.stringify(queued));
    });
    onTestFinished(() => void server.close());
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const port = Object(server.address()).port;
    await once(server.close(), 'close');
    const front = await startProxy('apimart', `http://127.0.0.1:${port}`);
    const refused = await send(front.url + create, { json: text });
    expect([refused.status, refused.body]).toEqual([502, expect.stringContaining('ECONNREFUSED')]);
    expect(front.output()).toMatch(/ --- .*ECONNREFUSED/);
    await once(server.listen(port, '127.0.0.1'), 'listening');
    expect((await send(front.url + create, { json: text })).status).toBe(200);
    expect(await front.end()).toMatchObject({ code: 0, stdout: expect.stringContaining('1 without an answer') });
  });

  const dead: [what: string, start: () => Promise<string>][] = [
    ['hangs', () => startServer(() => {})],
    ['resets each connection', () => startServer((incoming) => incoming.socket.destroy())],
    ['sends no HTTP', () => startServer((incoming) => incoming.socket.end('SSH-2.0-OpenSSH_9.6\r\n'))],
    [
      'breaks off in the middle',
      () =>
        startServer((incoming, outgoing) => {
          outgoing.writeHead(200, { 'content-type': 'application/json', 'content-length': 99 });
          outgoing.write('{"code"', () => incoming.socket.destroy());
        }),
    ],
    [
      'is not there',
      async () => {
        const gone = createServer();
        await once(gone.listen(0, '127.0.0.1'), 'listening');
        const { port } = Object(gone.address());
        await once(gone.close(), 'close');
        return `http://127.0.0.1:${port}`;
      },
    ],
  ];
  test.each(dead)('that %s, and answers nothing at all, makes the exit code 2', async (_what, start) => {
    const front = await startProxy('apimart', await start(), '--timeout', '50ms', '--format', 'json');
    await send(`${front.url}/v1/tasks/1`).catch(() => {});
    const { code, stdout } = await front.end();
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({ ok: false, problem: 'the upstream has answered nothing at all' });
  });

  test.each([
    ['HTTP/1.1 600 Odd\r\ncontent-length: 0\r\n\r\n', 'answered with status 600, which is no HTTP status'],
    ['SSH-2.0-OpenSSH_9.6\r\n', 'what it sent is no HTTP'],
  ])('that sends %j is told of in words', async (sent, said) => {
    const front = await startProxy('apimart', await startServer((incoming) => incoming.socket.end(sent)));
    const answer = await send(`${front.url}/v1/tasks/1`);
    expect([answer.status, answer.body]).toEqual([502, expect.stringContaining(said)]);
    expect(front.output()).toMatch(/ --- .*GET/);
    expect(front.output()).toContain(said);
  });

  test('may answer a part of a file that was asked for as one, and nothing else with 206', async () => {
    const { simulator, url } = await startUpstreamMock();
    const front = await startProxy('cometapi', `${url}/cometapi`);
    const form = { model: 'doubao-seedance-2-0', prompt: 'A tram' };
    const { body } = await send(`${front.url}/v1/videos`, { form });
    await simulator.advance('1m');
    const range = { headers: { range: 'bytes=100-199' } };
    expect((await send(`${front.url}/v1/videos/${Object(body).id}/content`, range)).status).toBe(206);
    const odd = await startProxy('cometapi', await answering(206, {}));
    await send(`${odd.url}/v1/videos/task_1/content`);
    expect([(await front.end()).code, (await odd.end()).code]).toEqual([0, 1]);
  });

  test('that breaks a file off is told of, and counted', async () => {
    const upstream = await startServer((incoming, outgoing) => {
      outgoing.writeHead(200, { 'content-type': 'video/mp4', 'content-length': 99 });
      outgoing.write('the beginning', () => incoming.socket.destroy());
    });
    const front = await startProxy('cometapi', upstream);
    await expect(send(`${front.url}/v1/videos/task_1/content`)).rejects.toThrow('terminated');
    const { stdout } = await front.end();
    expect(stdout).toMatch(/ --- .*content .*the upstream broke the connection off/);
    expect(stdout).toContain('1 without an answer');
  });

  test('whose TLS fails gives 502', async () => {
    const plain = await answering(200, queued);
    const front = await startProxy('apimart', plain.replace('http:', 'https:'));
    expect((await send(`${front.url}/v1/tasks/1`)).status).toBe(502);
    expect(front.output()).toMatch(/ --- .*does not speak TLS as it should; if it is plain HTTP, begin .* http:/);
    expect(front.output()).not.toMatch(/SSL routines/);
  });

  test('that hangs gets as long as --timeout says, and is then told of', async () => {
    const front = await startProxy('apimart', await startServer(() => {}), '--timeout', '1ms');
    const answer = await send(`${front.url}/v1/tasks/1`);
    expect([answer.status, answer.body]).toEqual([504, expect.stringContaining('no answer within 1 ms')]);
    expect(front.output()).toMatch(/ --- .*no answer within 1 ms/);
  });

  test('that hangs is left when the proxy ends or the client goes, and told of', async () => {
    const asked: (() => void)[] = [];
    const upstream = await startServer(() => asked.shift()?.());
    const front = await startProxy('apimart', upstream);
    const client = new AbortController();
    for (const signal of [client.signal, null]) {
      const arrived = new Promise<void>((resolve) => asked.push(resolve));
      fetch(`${front.url}/v1/tasks/1`, { signal }).catch(() => {});
      await arrived;
    }
    client.abort();
    const { stdout } = await front.end();
    expect(count(stdout, 'the client left before the answer was there')).toBe(2);
    expect(stdout).toContain('2 without an answer');
  });

  test('that breaks off breaks off for the client', async () => {
    const front = await startProxy('apimart', await startServer((incoming) => incoming.socket.destroy()));
    await expect(send(`${front.url}/v1/tasks/1`)).rejects.toThrow('fetch failed');
    expect(front.output()).toMatch(/ --- .*the upstream broke the connection off/);
  });
});

describe('the end', () => {
  const warned = { path: create, json: { ...text, webhook: 'https://app.internal/hook' } };
  const broken = { path: create, json: { ...text, duration: 99 } };
  test.each([
    ['violation', broken, 1],
    ['violation', warned, 0],
    ['warning', warned, 1],
    ['warning', broken, 1],
    ['never', broken, 0],
  ])('with --fail-on %s after %j is %d', async (failOn, { path, ...call }, code) => {
    const front = await startProxy('apimart', await answering(200, queued), '--fail-on', failOn);
    await send(front.url + path, call);
    expect((await front.end()).code).toBe(code);
  });

  test('says that nothing has come, for a client that goes another way would pass for ever', async () => {
    const args = ['--provider', 'apimart', '--upstream', await answering(200, queued)];
    const { code, stderr } = await runProxy([...args, '--', process.execPath, '-e', '']);
    expect(stderr).toContain('apimart: nothing has come');
    expect(code).toBe(2);
  });

  test('counts apart what requests may break, because refusals are tested; everything else counts', async () => {
    const allow = ['--allow', 'apimart/duration'];
    const front = await startProxy('apimart', await answering(200, queued), ...allow);
    await send(front.url + create, { json: broken.json });
    expect((await front.end()).code).toBe(0);
    expect(front.output()).toContain('apimart: 1 exchange: 1 allowed\n');
    const other = await startProxy('apimart', await answering(200, queued), ...allow);
    await send(other.url + create, { json: { ...broken.json, size: '2:1' } });
    expect((await other.end()).code).toBe(1);
    expect(other.output()).toContain('1 violation, 1 allowed');
  });

  test.each([
    ['json', /"id": "apimart\/duration"/],
    ['junit', /<failure message="duration must be/],
    ['sarif', /"ruleId": "apimart\/duration"/],
    ['github', /^::error title=apimart\/duration::duration must be/],
  ])('is a report in %s, alone on standard output', async (format, expected) => {
    const front = await startProxy('apimart', await answering(200, queued), '--format', format);
    await send(front.url + create, { json: { ...text, duration: 99 } });
    const { stdout, stderr } = await front.end();
    expect(stdout).toMatch(expected);
    expect(stdout).not.toContain('listening on');
    expect(stderr).toMatch(/^listening on /);
    if (format === 'json') JSON.parse(stdout);
    if (format === 'sarif') {
      // GitHub refuses a result that is in no file.
      const physicalLocation = { artifactLocation: { uri: 'specs/apimart/limits.yaml' } };
      expect(JSON.parse(stdout).runs[0].results).toMatchObject([{ locations: [{ physicalLocation }] }]);
    }
  });

  test('in a folder that is gone is not lost: it follows on standard output, with exit code 2', async () => {
    const folder = join(temporaryFolder(), 'gone');
    mkdirSync(folder);
    const file = join(folder, 'r.json');
    const front = await startProxy('apimart', await answering(200, queued), '--format', 'json', '--report', file);
    await send(front.url + create, { json: { ...text, duration: 99 } });
    rmSync(folder, { recursive: true });
    const { code, stdout, stderr } = await front.end();
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining('--report: the report could not be written and follows'),
    ]);
    expect(stdout).toMatch(/"id": "apimart\/duration"/);
  });

  test('--log json is an event on each line', async () => {
    const front = await startProxy('apimart', await answering(200, queued), '--log', 'json');
    await send(front.url + create, { json: { ...text, duration: 99 } });
    const [listening, ...lines] = front.output().trim().split('\n');
    expect(listening).toBe(`listening on ${front.url}`);
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { event: 'listening', provider: 'apimart' },
      { event: 'exchange', operation: 'createVideoGeneration', status: 200, faults: [{ id: 'apimart/duration' }] },
    ]);
  });
});

describe('a command', () => {
  const script = (body: string) => ['--', process.execPath, '--input-type=module', '-e', body];
  const asks = (json: object) =>
    `await fetch(process.env.APIMART_BASE_URL + '${create}', { method: 'POST', headers: { authorization: 'Bearer k', 'content-type': 'application/json' }, body: ${JSON.stringify(JSON.stringify(json))} });`;

  test('finds the proxy in its environment, and the report is in a file when it has ended', async () => {
    const folder = temporaryFolder();
    const upstream = await answering(200, queued);
    const check = 'if (process.env.SEEDANCE_PROXY_URL !== process.env.APIMART_BASE_URL) process.exit(9);';
    const args = ['--provider', 'apimart', '--upstream', upstream, '--report', 'report.json', '--format', 'json'];
    const ended = await runProxy([...args, ...script(check + asks({ ...text, duration: 99 }))], folder);
    expect(ended).toMatchObject({ code: 1, stdout: '' });
    expect(ended.stderr).toContain('apimart: 1 exchange: 1 violation');
    expect(JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'))).toMatchObject({
      ok: false,
      exchanges: 1,
      findings: [{ id: 'apimart/duration', first: { exchange: 1, path: create } }],
    });
  });

  test.each([
    ['process.exit(7)', 7],
    [asks(text), 0],
  ])('%s gives its exit code where there are no findings: %d', async (body, code) => {
    const args = ['--provider', 'apimart', '--upstream', await answering(200, queued), '--log', 'silent'];
    expect((await runProxy([...args, ...script(body)])).code).toBe(code);
  });

  test('keeps standard output for itself: what the proxy tells, the report too, goes to standard error', async () => {
    const args = ['--provider', 'apimart', '--upstream', await answering(200, queued), '--format', 'json'];
    const { stdout, stderr } = await runProxy([...args, ...script(asks(text))]);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/listening on .*"exchanges": 1/s);
  });

  test('gets an address that it can reach, also when the proxy listens on all of them', async () => {
    const args = ['--provider', 'apimart', '--upstream', await answering(200, queued), '--host', '0.0.0.0'];
    const check = "if (new URL(process.env.SEEDANCE_PROXY_URL).hostname !== '127.0.0.1') process.exit(9);";
    expect((await runProxy([...args, ...script(check + asks(text))])).code).toBe(0);
  });

  describe('and signals', () => {
    /** A server that hears of what happens in a command: the paths that are asked for. */
    async function ear() {
      const heard: string[] = [];
      let tell = () => {};
      const url = await startServer((incoming, outgoing) => {
        heard.push(String(incoming.url));
        outgoing.end();
        tell();
      });
      const hears = (times: number) =>
        new Promise<readonly string[]>((resolve) => {
          tell = () => void (heard.length >= times && resolve(heard));
          tell();
        });
      return { url, hears };
    }
    const stubborn = (url: string, then = '') =>
      `for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, async () => { await fetch('${url}/' + name); ${then} });
      setInterval(() => {}, 1000); await fetch('${url}/ready');`;

    test('are passed on; the third one kills a command that goes on, and the proxy', async () => {
      const { url, hears } = await ear();
      const front = await startProxy('apimart', 'http://127.0.0.1:9', ...script(stubborn(url)));
      await hears(1);
      front.press('SIGINT');
      // Whatever started the proxy has passed on what the terminal had sent already.
      front.press('SIGINT');
      await front.says('stopping: the command was told to end');
      front.press('SIGINT');
      expect(await hears(3)).toEqual(['/ready', '/SIGINT', '/SIGINT']);
      front.press('SIGINT');
      expect([await front.running, front.exits]).toEqual([137, [130]]);
    });

    test.skipIf(process.platform === 'win32').each(['SIGTERM', 'SIGHUP'])(
      '%s reaches what the command has started, too',
      async (signal) => {
        const { url, hears } = await ear();
        const inner = [process.execPath, '--input-type=module', '-e', stubborn(url, 'process.exit()')];
        const front = await startProxy('apimart', 'http://127.0.0.1:9', '--', 'sh', '-c', '"$0" "$@" & wait', ...inner);
        await hears(1);
        front.press(signal);
        expect(await hears(2)).toEqual(['/ready', `/${signal}`]);
        expect(await front.running).toBeGreaterThan(128);
      },
    );
  });

  test('that is not there is wrong usage', async () => {
    const args = ['--provider', 'apimart', '--upstream', 'http://127.0.0.1:9', '--', 'no-such-program'];
    await expect(runProxy(args)).rejects.toThrow('no-such-program cannot be run: there is no such command');
  });
});

describe('wrong usage', () => {
  const upstream = ['--provider', 'apimart', '--upstream', 'http://127.0.0.1:9'];
  test.each<[args: string[], said: string]>([
    [[], '--provider says whose contract counts'],
    [['--provider', 'apimrt'], 'did you mean apimart?'],
    [['--provider', 'apimart'], '--upstream is an http or https address: https://api.apimart.ai'],
    [['--provider', 'apimart', '--upstream', 'ftp://x'], '--upstream is an http or https address'],
    [['--provider', 'apimart', '--upstream', 'http://me:secret@x'], 'without user, password'],
    [[...upstream, '--fail-on', 'violations'], 'did you mean violation?'],
    [[...upstream, '--allow', 'apimart/duratoin'], 'did you mean "apimart/duration"?'],
    [[...upstream, '--allow', 'tokenhub/duration'], 'tokenhub/duration is no limit of apimart'],
    [[...upstream, '--format', 'xml'], '--format is one of'],
    [[...upstream, '--timeout', '0s'], '--timeout is above 0'],
    [[...upstream, '--report', '/no/such/folder/a.json'], '--report: /no/such/folder/a.json cannot be written'],
    [[...upstream, '--record', '/dev/null/x'], '--record: /dev/null/x cannot be written to'],
    [[...upstream, '--'], 'nothing follows --'],
    [[...upstream, 'npm'], "Unexpected argument 'npm'"],
  ])('%j', async (args, said) => {
    await expect(runProxy(args)).rejects.toMatchObject({ name: 'UsageError', message: expect.stringContaining(said) });
  });

  test('a port in use names the way out', async () => {
    const { port } = new URL(await answering(200, queued));
    await expect(runProxy([...upstream, '--port', port])).rejects.toThrow(/is in use; choose another with --port/);
  });

  test('--help names every flag and every provider', async () => {
    const { stdout } = await runProxy(['--help']);
    for (const word of [...Object.keys(providers), '--fail-on', '--record', '--report', '--timeout', '-- COMMAND'])
      expect(stdout).toContain(word);
  });
});
