/**
 * `seedance-kit proxy`: a client's own traffic held against the contract.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { createServer, request as open } from 'node:http';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { providers } from '#providers/index.ts';
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

  test('a request beyond 32 megabytes is refused here, and not sent on in part', async () => {
    let asked = 0;
    const upstream = await startServer((_incoming, outgoing) => void (asked++, outgoing.end()));
    const front = await startProxy('apimart', upstream);
    const form = { file: { bytes: [], size: 33 * 1024 * 1024, filename: 'a.png', type: 'image/png' } };
    expect((await send(`${front.url}/v1/uploads/images`, { form })).status).toBe(413);
    expect(asked).toBe(0);
    expect(front.output()).toMatch(/ --- .*more than \d+ bytes/);
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
    expect(stdout).toMatch(/\napimart: 2 exchanges: 2 violations, 1 different\n$/);
  });

  const requests: [what: string, call: Call, path: string, said: string][] = [
    ['an unknown field', { json: { ...text, foo: 1 } }, create, '[apimart/schema]'],
    ['broken JSON', { body: '{', headers: { 'content-type': 'application/json' } }, create, 'not valid JSON'],
    ['another content type', { body: 'x', headers: { 'content-type': 'text/plain' } }, create, 'send the body as'],
    ['no key', { key: null, json: text }, create, 'no API key'],
    ['no documented path', {}, '/v9/films', 'GET /v9/films is no documented operation'],
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
    ['a status of another spelling', 200, { code: 200, data: { ...task, status: 'running' } }, '/data/status'],
    ['a field that is missing', 200, { code: 200, data: { ...task, id: undefined } }, "required property 'id'"],
    ['a success that is not documented', 202, { code: 200, data: task }, 'status code'],
    ['a page in the place of JSON', 200, '<p>Please wait</p>', 'text/html'],
  ];
  test.each(bent)('is told of %s', async (_what, status, body, said) => {
    const front = await startProxy('apimart', await answering(status, body));
    const answer = await send(`${front.url}/v1/tasks/task_1`);
    expect([answer.status, answer.body]).toEqual([
      status,
      typeof body === 'string' ? body : JSON.parse(JSON.stringify(body)),
    ]);
    const { code, stdout } = await front.end();
    expect(stdout.match(/^ +✗ answer.*/m)?.[0]).toContain(said);
    expect(stdout).toContain('[apimart/answer]');
    expect(code).toBe(1);
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

  test('that answers nothing at all makes the exit code 2', async () => {
    const gone = createServer();
    await once(gone.listen(0, '127.0.0.1'), 'listening');
    const port = Object(gone.address()).port;
    await once(gone.close(), 'close');
    const front = await startProxy('apimart', `http://127.0.0.1:${port}`);
    await send(`${front.url}/v1/tasks/1`);
    expect(await front.end()).toMatchObject({ code: 2, stdout: expect.stringContaining('answered nothing at all') });
  });

  test('whose TLS fails gives 502', async () => {
    const plain = await answering(200, queued);
    const front = await startProxy('apimart', plain.replace('http:', 'https:'));
    expect((await send(`${front.url}/v1/tasks/1`)).status).toBe(502);
    expect(front.output()).toMatch(/ --- .*(?:SSL|TLS|wrong version)/i);
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
  const warned = { path: '/v9/films' };
  const broken = { path: create, json: { ...text, duration: 99 } };
  test.each([
    ['violation', broken, 1],
    ['violation', warned, 0],
    ['warning', warned, 1],
    ['warning', broken, 1],
    ['never', broken, 0],
  ])('with --fail-on %s after %j is %d', async (failOn, { path, ...call }, code) => {
    const front = await startProxy(
      'apimart',
      await answering(404, { error: { code: 404, message: 'no', type: 'x' } }),
      '--fail-on',
      failOn,
    );
    await send(front.url + path, call);
    expect((await front.end()).code).toBe(code);
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
    if (format === 'json' || format === 'sarif') JSON.parse(stdout);
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
