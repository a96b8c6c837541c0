/**
 * What the proxy records, and `mock --replay` answers from.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createRecorder, createReplay, type Replay } from '#adapters/har/index.ts';
import { mock } from '#cli/mock.ts';
import { providerIds, providers, type ProviderId } from '#providers/index.ts';
import { startMock } from './support/run.ts';
import { startProxy, startServer, startUpstreamMock, temporaryFolder } from './support/proxy.ts';
import { toAnswer, toInit, type Answer, type Call } from './support/session.ts';

const key = 'sk-a-key-that-is-shown-to-nobody';
const create = '/v1/videos/generations';
const text = { model: 'doubao-seedance-2.0', prompt: 'Rain on a tin roof', duration: 5 };
const gateways = providerIds.map((id) => ({ id, origin: providers[id].contract.origin }));

const send = async (url: string, call: Call = {}) => toAnswer(await fetch(url, toInit({ key, ...call })));
const replayOf = (path: string) => createReplay({ path, gateways });
/** Asks a replay as a client asks a mock. */
const asks =
  (replay: Replay, provider: ProviderId) =>
  async (path: string, call: Call = {}) =>
    toAnswer(
      await replay.fetch(new Request(`http://127.0.0.1:4010/${provider}${path}`, toInit({ key: 'another', ...call }))),
    );
const idIn = ({ body }: Answer) => String(Object(body).data[0].task_id);
const statusIn = ({ body }: Answer) => String(Object(body).data.status);
const archives = (folder: string) => readdirSync(folder).filter((name) => name.endsWith('.har'));

/** A folder with one archive of these entries. */
function archived(entries: readonly unknown[], log: object = {}): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'one.har'), JSON.stringify({ log: { version: '1.2', ...log, entries } }));
  return folder;
}
const entry = (url: string, body: string | undefined, request: object = {}, response: object = {}) => ({
  startedDateTime: '2026-11-21T12:00:00.000Z',
  request: { method: 'GET', url, headers: new Headers(), ...request },
  response: {
    status: 200,
    headers: new Headers(),
    content: { size: 2, mimeType: 'application/json', text: body },
    ...response,
  },
});

/** A job from queued to succeeded through a proxy that records, and what each request was answered. */
async function recordedJob(folder: string) {
  const { simulator, url } = await startUpstreamMock();
  const front = await startProxy('apimart', `${url}/apimart`, '--record', folder);
  const created = await send(front.url + create, { json: text });
  const polls: Answer[] = [];
  for (const milliseconds of [0, 1000, 4000]) {
    simulator.clock.advance(milliseconds);
    polls.push(await send(`${front.url}/v1/tasks/${idIn(created)}`));
  }
  await front.end();
  return { created, polls, path: `/v1/tasks/${idIn(created)}` };
}

test('a form with a field twice is another request than the one with it once', async () => {
  const folder = temporaryFolder();
  const { url } = await startUpstreamMock();
  const front = await startProxy('cometapi', `${url}/cometapi`, '--record', folder);
  const form = (times: number) => {
    const fields = new FormData();
    fields.set('model', 'doubao-seedance-2-0');
    for (let count = 0; count < times; count += 1) fields.append('prompt', 'A tram');
    return fields;
  };
  const ask = async (address: typeof fetch, base: string, times: number) => {
    const headers = { authorization: `Bearer ${key}` };
    return (await address(new Request(`${base}/v1/videos`, { method: 'POST', headers, body: form(times) }))).status;
  };
  const recorded = [await ask(fetch, front.url, 1), await ask(fetch, front.url, 2)];
  await front.end();
  const replay = await replayOf(folder);
  const again = (times: number) =>
    ask((request) => replay.fetch(new Request(request)), 'http://127.0.0.1:4010/cometapi', times);
  expect([await again(2), await again(1)]).toEqual(recorded.toReversed());
  expect(recorded).toEqual([200, 400]);
});

describe('a recorded job', () => {
  test('is answered again in its order, with no upstream; the last answer repeats', async () => {
    const folder = temporaryFolder();
    const { created, polls, path } = await recordedJob(folder);
    expect(polls.map(statusIn)).toEqual(['pending', 'processing', 'completed']);

    const replay = await replayOf(folder);
    const ask = asks(replay, 'apimart');
    // The order of the keys does not matter, nor does whose key it is.
    const { prompt, ...rest } = text;
    expect((await ask(create, { json: { prompt, ...rest } })).body).toEqual(created.body);
    for (const poll of polls.slice(0, 2)) expect((await ask(path)).body).toEqual(poll.body);
    expect([await ask(path), await ask(path)].map(statusIn)).toEqual(['completed', 'completed']);
    expect([replay.recorded, replay.given, replay.missed]).toEqual([4, 4, []]);
  });

  test('does not move on when its head alone is asked for', async () => {
    const url = 'https://api.apimart.ai/v1/tasks/1';
    const replay = await replayOf(archived([entry(url, '{"n": 1}'), entry(url, '{"n": 2}')]));
    const ask = asks(replay, 'apimart');
    for (const method of ['HEAD', 'HEAD', 'HEAD']) expect((await ask('/v1/tasks/1', { method })).status).toBe(200);
    expect(replay.given).toBe(0);
    expect((await ask('/v1/tasks/1')).body).toEqual({ n: 1 });
  });

  test('is found at the gateway’s own address, too', async () => {
    const folder = temporaryFolder();
    const { created } = await recordedJob(folder);
    const replay = await replayOf(folder);
    const request = new Request(`https://api.apimart.ai${create}`, toInit({ json: text, key: 'k' }));
    expect((await toAnswer(await replay.fetch(request))).body).toEqual(created.body);
  });

  test('in a file of its own each time, and replayed one after the other', async () => {
    const folder = temporaryFolder();
    const jobs = [await recordedJob(folder), await recordedJob(folder)];
    expect(archives(folder)).toHaveLength(2);
    const ask = asks(await replayOf(folder), 'apimart');
    for (const { created } of jobs) expect((await ask(create, { json: text })).body).toEqual(created.body);
  });

  test('from the journal of a mock is answered again like one of the proxy', async () => {
    const { url } = await startUpstreamMock();
    const form = { model: 'doubao-seedance-2-0-fast', prompt: 'A rocky coast', seconds: '5' };
    const created = await send(`${url}/cometapi/v1/videos`, { form });
    const balance = await send(`${url}/apimart/v1/balance`);
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'journal.har'), await (await fetch(`${url}/__mock/requests.har`)).text());
    const replay = await replayOf(folder);
    const { prompt, ...rest } = form;
    expect((await asks(replay, 'cometapi')('/v1/videos', { form: { prompt, ...rest } })).body).toEqual(created.body);
    expect((await asks(replay, 'apimart')('/v1/balance')).body).toEqual(balance.body);
  });

  test('a lost connection is lost again, and a hang hangs', async () => {
    const { simulator, url } = await startUpstreamMock();
    const [first, second] = [text, { ...text, model: 'doubao-seedance-2.0-fast' }];
    const leaving = new AbortController();
    for (const [scenario, json] of [
      ['accept-then-reset', first],
      ['accept-then-hang', second],
    ] as const) {
      const init = toInit({ key, headers: { 'x-mock-scenario': scenario }, json });
      fetch(`${url}/apimart${create}`, { ...init, signal: leaving.signal }).catch(() => {});
    }
    await simulator.journal.waitFor({}, { count: 2 });
    leaving.abort();
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'journal.har'), await (await fetch(`${url}/__mock/requests.har`)).text());
    const replay = await replayOf(folder);
    await expect(asks(replay, 'apimart')(create, { json: first })).rejects.toThrow('fetch failed');
    const client = new AbortController();
    const init = toInit({ json: second });
    const hanging = replay.fetch(new Request(`http://x/apimart${create}`, { ...init, signal: client.signal }));
    client.abort(new Error('given up'));
    await expect(hanging).rejects.toThrow('given up');
  });
});

describe('a recording', () => {
  test('holds no key, no signature and no contents of files, and is an archive after each exchange', async () => {
    const folder = temporaryFolder();
    const answer = {
      code: 200,
      data: { url: 'https://cdn.test/v.mp4?X-Signature=answered-secret', token: 'answered-secret' },
    };
    const upstream = await startServer((incoming, outgoing) => {
      incoming
        .resume()
        .once('end', () => outgoing.setHeader('content-type', 'application/json').end(JSON.stringify(answer)));
    });
    const front = await startProxy('apimart', upstream, '--record', folder);
    const image_urls = ['https://x.test/a.png?sig=asked-secret', 'data:image/png;base64,asked-secret'];
    await send(`${front.url}${create}?api_key=asked-secret`, { json: { ...text, image_urls, user: key } });
    const bytes = [...Buffer.from('asked-secret')];
    await send(`${front.url}/v1/uploads/images`, { form: { file: { bytes, filename: 'a.png', type: 'image/png' } } });
    await front.end();
    const [name = ''] = archives(folder);
    const har = readFileSync(join(folder, name), 'utf8');
    expect(har).not.toMatch(/shown-to-nobody|asked-secret|answered-secret/);
    expect(JSON.parse(har)).toMatchObject({
      log: {
        version: '1.2',
        entries: [
          {
            request: { url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/v1\/videos/) },
            response: { status: 200 },
          },
          { request: { postData: { params: [{ name: 'file', fileName: 'a.png' }] } } },
        ],
      },
    });
    expect(readdirSync(folder)).toEqual([name]);
    // Secrets make no difference either.
    const ask = asks(await replayOf(folder), 'apimart');
    const others = ['https://x.test/a.png?sig=other', 'data:image/png;base64,other-secret'];
    expect((await ask(`${create}?api_key=x`, { json: { ...text, image_urls: others, user: key } })).status).toBe(404);
    const asked = await ask(`${create}?api_key=x`, {
      key,
      json: { ...text, image_urls: [others[0], image_urls[1]], user: key },
    });
    expect(asked.status).toBe(200);
  });

  const texts: [type: string, body: string][] = [
    ['text/json', '{"a": 1}'],
    ['application/x-ndjson', '{"a": 1}\n{"a": 2}\n'],
    ['application/vnd.apple.mpegurl', '#EXTM3U\n'],
    ['audio/mpegurl', '#EXTM3U\n'],
    ['text/event-stream', 'data: 1\n\n'],
    ['', 'ok'],
    ['text/plain', ''],
  ];
  test.each(texts)('of an answer of the type %j is answered again: %j', async (type, body) => {
    const upstream = await startServer((_incoming, outgoing) => {
      if (type !== '') outgoing.setHeader('content-type', type);
      outgoing.end(body);
    });
    const folder = temporaryFolder();
    const front = await startProxy('apimart', upstream, '--record', folder, '--log', 'silent');
    await (await fetch(`${front.url}/v1/x`)).text();
    await front.end();
    const replay = await replayOf(folder);
    const answer = await replay.fetch(new Request('http://127.0.0.1:4010/apimart/v1/x'));
    expect([answer.status, answer.headers.get('content-type') ?? '', await answer.text()]).toEqual([200, type, body]);
  });

  test.each([
    ['video/mp4', Buffer.from('no bytes beyond ASCII')],
    ['application/json', Buffer.from('{"a": "\xe9"}', 'latin1')],
    ['application/x-unknown', Buffer.from([1, 2, 255])],
  ])('does not keep what is no text (%s), and says so when it is asked for', async (type, body) => {
    const upstream = await startServer((_incoming, outgoing) => {
      outgoing.setHeader('content-type', type).end(body);
    });
    const folder = temporaryFolder();
    const front = await startProxy('apimart', upstream, '--record', folder, '--log', 'silent');
    await (await fetch(`${front.url}/v1/x`)).arrayBuffer();
    await front.end();
    const { status, headers } = await asks(await replayOf(folder), 'apimart')('/v1/x');
    expect([status, headers['x-mock-replay']]).toEqual([501, 'not-kept']);
  });

  test('does not hold what the end of the proxy itself has cut off', async () => {
    const folder = temporaryFolder();
    let arrive = () => {};
    const arrived = new Promise<void>((resolve) => (arrive = resolve));
    const upstream = await startServer((incoming, outgoing) => {
      if (incoming.url === '/v1/balance') outgoing.end('{}');
      else arrive();
    });
    const front = await startProxy('apimart', upstream, '--record', folder);
    await send(`${front.url}/v1/balance`);
    send(`${front.url}/v1/tasks/1`).catch(() => {});
    await arrived;
    expect((await front.end()).stdout).toContain('the client left');
    expect((await replayOf(folder)).recorded).toBe(1);
  });

  const exchange = (name: string, size: number, path = `/v1/tasks/${name}`) => ({
    exchange: { time: 0, method: 'GET', path, status: 200, duration: 1, provider: 'apimart' },
    key: '',
    request: { headers: new Headers() },
    answer: { headers: { 'content-type': 'application/json' }, body: JSON.stringify({ name, rest: 'x'.repeat(size) }) },
  });

  test('that grows large goes on in a second file', async () => {
    const folder = temporaryFolder();
    const recorder = createRecorder({ folder, provider: 'apimart', base: 'https://api.apimart.ai' });
    for (let index = 0; index < 6; index++) recorder.add(exchange(`task_${index}`, 900_000));
    await recorder.close();
    expect(archives(folder)).toHaveLength(2);
    expect((await replayOf(folder)).recorded).toBe(6);
  });

  test('of a body beyond a million characters has its beginning alone, and says so when it is asked for', async () => {
    const folder = temporaryFolder();
    const recorder = createRecorder({ folder, provider: 'apimart', base: 'https://api.apimart.ai' });
    recorder.add(exchange('long', 1_200_000));
    await recorder.close();
    const replay = await replayOf(folder);
    const { status, headers, body } = await asks(replay, 'apimart')('/v1/tasks/long');
    expect([status, headers['x-mock-replay']]).toEqual([501, 'not-kept']);
    expect(Object(body).error.message).toContain('does not have the body of this answer');
    expect(replay.missed).toMatchObject([{ request: 'GET /apimart/v1/tasks/long', count: 1 }]);
  });

  test('that cannot be written is told of once, and the traffic goes on', async () => {
    const folder = join(temporaryFolder(), 'gone');
    const problems: unknown[] = [];
    const recorder = createRecorder({
      folder,
      provider: 'apimart',
      base: 'https://api.apimart.ai',
      onProblem: (error) => problems.push(error),
    });
    rmSync(folder, { recursive: true });
    for (const name of ['a', 'b']) expect(recorder.add(exchange(name, 1))).toMatchObject({ status: 200 });
    await recorder.close();
    expect(problems).toHaveLength(1);
  });
});

describe('an archive that a browser has saved', () => {
  test('may have headers that HTTP does not take: lines of several, and words outside of Latin-1', async () => {
    const headers = [
      { name: 'Set-Cookie', value: 'a=1; Path=/\nb=2' },
      { name: 'Vary', value: 'accept\naccept-encoding' },
      { name: 'X-Title', value: '雨' },
    ];
    const replay = await replayOf(archived([entry('https://api.apimart.ai/v1/tasks/1', '{}', {}, { headers })]));
    const answer = await asks(replay, 'apimart')('/v1/tasks/1');
    expect([answer.status, answer.headers]).toMatchObject([
      200,
      { 'set-cookie': 'a=1; Path=/', vary: 'accept, accept-encoding' },
    ]);
    expect(answer.headers).not.toHaveProperty('x-title');
  });

  test('is replayed as it is: unpacked, and without what is no gateway’s', async () => {
    const url = 'https://api.apimart.ai/v1/tasks/1?b=2&a=1';
    const packed = [
      { name: ':status', value: '200' },
      { name: 'Content-Encoding', value: 'br' },
      { name: 'Content-Length', value: '7' },
      { name: 'Content-Type', value: 'application/json' },
    ];
    const image = {
      size: 4,
      mimeType: 'image/png',
      text: Buffer.from([1, 2, 3, 255]).toString('base64'),
      encoding: 'base64',
    };
    const posted = { mimeType: 'application/json', text: '{"b": {"y": 1, "x": "https://x.test/?sig=s"}, "a": 1}' };
    const folder = archived([
      entry(url, '{"id": 1}', {}, { headers: packed }),
      entry('https://api.apimart.ai/v1/models', undefined, {}, { content: image }),
      entry('https://api.apimart.ai/v1/x', '{"made": true}', { method: 'POST', postData: posted }),
      entry('https://elsewhere.test/', 'not ours'),
    ]);
    const replay = await replayOf(folder);
    expect(replay.recorded).toBe(3);
    const ask = asks(replay, 'apimart');
    const { body, headers } = await ask('/v1/tasks/1?a=1&b=2');
    expect([body, headers]).toEqual([{ id: 1 }, { 'content-type': 'application/json' }]);
    expect((await ask('/v1/models')).bytes).toBe(4);
    const json = { a: 1, b: { x: 'https://x.test/?sig=other', y: 1 } };
    expect((await ask('/v1/x', { json })).body).toEqual({ made: true });
  });
});

describe('what was not recorded', () => {
  const folder = () =>
    archived([
      entry('https://api.apimart.ai/v1/tasks/1', '{}'),
      entry(`https://api.apimart.ai${create}`, '{}', {
        method: 'POST',
        postData: { mimeType: 'application/json', text: JSON.stringify(text) },
      }),
    ]);
  test.each<[path: string, call: Call, said: string]>([
    ['/v1/tasks/2', {}, 'GET /v1/tasks/2 was not recorded; near it is GET /v1/tasks/1, POST /v1/videos/generations'],
    [
      create,
      { json: { ...text, duration: 10 } },
      'was recorded with another body alone; the nearest differs in duration',
    ],
    [create, { json: [text] }, 'was recorded with another body alone'],
    ['/v1/tasks/1', { method: 'DELETE' }, 'DELETE /v1/tasks/1 was not recorded'],
  ])('%s %j gets 404, a word on what is near, and is remembered', async (path, call, said) => {
    const replay = await replayOf(folder());
    const ask = asks(replay, 'apimart');
    const { status, headers, body } = await ask(path, call);
    expect([status, headers['x-mock-replay']]).toEqual([404, 'not-recorded']);
    expect(Object(body).error.message).toContain(said);
    await ask(path, call);
    expect(replay.missed).toMatchObject([{ request: expect.stringContaining(`/apimart${path}`), count: 2 }]);
  });

  test('of another provider, or of none, is not mixed up', async () => {
    const replay = await replayOf(folder());
    expect((await asks(replay, 'cometapi')('/v1/tasks/1')).body).toMatchObject({
      error: { message: expect.stringContaining('nothing of cometapi was') },
    });
    const nobody = await replay.fetch(new Request('http://127.0.0.1:4010/other/v1/tasks/1'));
    expect((await toAnswer(nobody)).body).toMatchObject({ error: { message: expect.stringContaining('/apimart') } });
  });
});

describe('mock --replay', () => {
  test('answers from recordings at the mock’s addresses, and lists at its end what it could not answer', async () => {
    const folder = archived([entry('https://api.apimart.ai/v1/balance', '{"remain_balance": 5}')]);
    const { url, says, stop } = await startMock(['--replay', folder]);
    await says('answers from 1 recorded exchange');
    const [balance, other] = [await send(`${url}/apimart/v1/balance`), await send(`${url}/apimart/v1/models`)];
    expect([balance.status, balance.body, other.status]).toEqual([200, { remain_balance: 5 }, 404]);
    expect((await send(`${url}/__mock/health`)).body).toMatchObject({ status: 'ok', replay: true });
    const { code, stdout } = await stop('SIGINT');
    expect(code).toBe(0);
    expect(stdout).toMatch(/ 200 .*GET {2}\/apimart\/v1\/balance/);
    expect(stdout).toMatch(
      /stopped: 1 of 1 recorded exchanges given; not answered:\n {2}GET \/apimart\/v1\/models: .*not recorded/,
    );
  });

  test.each([
    [['--speed', '2'], '--speed and --replay do not go together'],
    [
      ['--queued', '1s', '--scenario', 'fail', '--prism'],
      '--queued, --scenario, --prism and --replay do not go together',
    ],
  ])('%j makes no sense with it', async (flags, said) => {
    await expect(mock(['--replay', 'x', ...flags])).rejects.toMatchObject({
      name: 'UsageError',
      message: expect.stringContaining(said),
    });
  });

  const broken: [what: string, make: (folder: string) => string, said: string][] = [
    ['a folder that is not there', (folder) => join(folder, 'none'), 'there is no folder'],
    ['a folder without recordings', (folder) => folder, 'has no recording: no file in it ends in .har'],
    ['broken JSON', (folder) => file(folder, '{"log":'), 'one.har: this cannot be read as JSON'],
    ['another JSON', (folder) => file(folder, '{"entries": []}'), 'one.har: this is no HTTP Archive'],
    [
      'an entry without a URL',
      (folder) => file(folder, '{"log": {"entries": [{"request": {}}]}}'),
      'entry 1 has no request with a URL',
    ],
    ['nothing of a gateway', (folder) => file(folder, '{"log": {"entries": []}}'), 'was asked of apimart'],
    [
      'a folder in the place of a file',
      (folder) => (mkdirSync(join(folder, 'one.har')), folder),
      'one.har: this cannot be read',
    ],
  ];
  function file(folder: string, content: string): string {
    writeFileSync(join(folder, 'one.har'), content);
    return folder;
  }
  test.each(broken)('%s is wrong usage', async (_what, make, said) => {
    const args = ['--replay', make(temporaryFolder()), '--port', '0', '--provider', 'apimart'];
    await expect(mock(args)).rejects.toMatchObject({ name: 'UsageError', message: expect.stringContaining(said) });
  });
});
