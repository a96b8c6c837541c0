/**
 * Prism as a referee, and the bare specs: what it finds is told, and the traffic stays as it was.
 */
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import {
  createServer,
  request as send,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type RequestListener,
  type Server,
} from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import {
  createPrismMock,
  createReferee,
  putPrismInFront,
  type Handler,
  type Listening,
  type Report,
} from '#adapters/prism/index.ts';
import { providerIds } from '#providers/index.ts';
import { isObject, readSpec, root, type Json, type JsonObject } from '../scripts/specs.ts';
import { run, startListening } from './support/run.ts';
import { resolve } from './support/spec.ts';

const specOf = (provider: string) => join(root, 'specs', provider, 'openapi.yaml');
const specs = Object.fromEntries(providerIds.map((provider) => [provider, specOf(provider)]));
const create = '/api/v1/videos/generations';
const request = { model: 'doubao-seedance-2.0', prompt: 'Rain on a tin roof' };
const queued = {
  id: '01jz',
  object: 'video.generation.task',
  model: request.model,
  status: 'queued',
  created: 1793620800,
};
const authorization = 'Bearer th-key';
const json = { authorization, 'content-type': 'application/json' };

type Sent = { method?: string; path: string; headers?: Record<string, string | string[]>; body?: Uint8Array | string };
type Received = { status: number | undefined; headers: IncomingHttpHeaders; body: Buffer };
type Arrived = { method: string | undefined; path: string | undefined; headers: IncomingHttpHeaders; body: Buffer };

/** One exchange, byte for byte. */
function exchange(url: string, { method = 'GET', path, headers = {}, body }: Sent): Promise<Received> {
  return new Promise((done, fail) => {
    const outgoing = send(url + path, { method, headers, agent: false });
    outgoing.on('error', fail);
    outgoing.on('response', (answer: IncomingMessage) => {
      buffer(answer).then((bytes) => done({ status: answer.statusCode, headers: answer.headers, body: bytes }), fail);
    });
    outgoing.end(body);
  });
}

/** A server that stands for a gateway. */
async function startUpstream(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return originOf(server);
}

function originOf(server: Server): string {
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
}

type Refereed = { readonly url: string; readonly reports: Report[] };

/** A referee, and what it has reported. */
async function openReferee(
  provider: string,
  upstream: string | Handler,
): Promise<Refereed & { close(): Promise<void> }> {
  const reports: Report[] = [];
  const referee = await createReferee({
    provider,
    spec: specOf(provider),
    upstream,
    onReport: (report) => reports.push(report),
  });
  return { url: referee.url, reports, close: () => referee.close() };
}

/** A referee for one test. */
async function startReferee(provider: string, upstream: string | Handler): Promise<Refereed> {
  const referee = await openReferee(provider, upstream);
  onTestFinished(() => referee.close());
  return referee;
}

const answering = (status: number, body: unknown): Handler => ({ fetch: async () => Response.json(body, { status }) });

describe('the verdict', () => {
  // A referee reads its spec when it starts, and compiles what it judges by: the tests share one.
  let answerer: Handler = answering(500, {});
  let referee: Awaited<ReturnType<typeof openReferee>>;
  beforeAll(async () => {
    referee = await openReferee('tokenhub', { fetch: (asked) => answerer.fetch(asked) });
  });
  afterAll(() => referee.close());

  /** The referee, before another upstream. */
  function refereeBefore(upstream: Handler): Refereed {
    answerer = upstream;
    referee.reports.length = 0;
    return referee;
  }

  test('an exchange that keeps to the spec is reported without a violation', async () => {
    const { url, reports } = refereeBefore(answering(200, queued));
    const body = JSON.stringify(request);
    const answer = await exchange(url, { method: 'POST', path: `${create}?trace=1`, headers: json, body });
    expect(answer.headers).not.toHaveProperty('sl-violations');
    expect(reports).toEqual([{ provider: 'tokenhub', method: 'POST', path: create, status: 200, violations: [] }]);
  });

  const refusals: [what: string, sent: Omit<Sent, 'path'> & { path?: string }, found: object][] = [
    [
      'a broken limit',
      { body: JSON.stringify({ ...request, duration: 99 }) },
      { path: 'body.duration', code: 'maximum', message: expect.stringContaining('<= 15') },
    ],
    [
      'a limit on a list',
      { body: JSON.stringify({ ...request, video_urls: ['1', '2', '3', '4'] }) },
      { path: 'body.video_urls', code: 'maxItems' },
    ],
    [
      'an unknown model',
      { body: JSON.stringify({ ...request, model: 'other' }) },
      { path: 'body.model', code: 'const' },
    ],
    [
      'an unknown field',
      { body: JSON.stringify({ ...request, 長さ: 5 }) },
      { path: 'body', code: 'additionalProperties', message: expect.stringContaining('長さ') },
    ],
    ['no key', { headers: { 'content-type': 'application/json' }, body: JSON.stringify(request) }, { code: '401' }],
    ['broken JSON', { body: '{"model":' }, { path: 'body', code: 'type' }],
    ['no body', {}, { code: 'required' }],
    ['another content type', { headers: { authorization, 'content-type': 'text/plain' }, body: 'x' }, { code: '415' }],
    [
      'another content type of unknown length',
      { headers: { authorization, 'content-type': 'text/plain', 'transfer-encoding': 'chunked' }, body: 'x' },
      { code: '415' },
    ],
    [
      'a content type that is none',
      { headers: { authorization, 'content-type': 'nonsense' }, body: 'x' },
      { code: 'unjudged', message: expect.stringContaining('nonsense') },
    ],
    [
      'an unknown path',
      { path: '/api/v2/videos', body: '{}' },
      { code: '', severity: 'Warning', message: 'Selected route not found' },
    ],
    [
      'another method',
      { method: 'PATCH', body: '{}' },
      { code: '', severity: 'Warning', message: 'Selected route not found' },
    ],
  ];
  test.each(refusals)('%s is reported, and the answer is the upstream’s own', async (_what, sent, found) => {
    const refusal = { error: { message: 'no' } };
    const { url, reports } = refereeBefore(answering(400, refusal));
    const answer = await exchange(url, { method: 'POST', path: create, headers: json, ...sent });
    expect([answer.status, JSON.parse(answer.body.toString())]).toEqual([400, refusal]);
    const violation = { location: 'request', path: '', severity: 'Error', message: expect.any(String), ...found };
    expect(reports.map(({ violations }) => violations)).toEqual([
      expect.arrayContaining([expect.objectContaining(violation)]),
    ]);
    const header: unknown = JSON.parse(String(answer.headers['sl-violations']));
    expect(header).toEqual(
      expect.arrayContaining([expect.objectContaining({ location: expect.arrayContaining(['request']) })]),
    );
    expect(reports[0]?.violations.filter((entry) => entry.location === 'response')).toEqual([]);
  });

  const faults: [what: string, answer: () => Response, found: object][] = [
    ['an unknown state', () => Response.json({ ...queued, status: 'stalled' }), { path: 'body.status', code: 'enum' }],
    ['a missing field', () => Response.json({ ...queued, id: undefined }), { path: 'body', code: 'required' }],
    ['an undocumented success', () => Response.json(queued, { status: 201 }), { severity: 'Error' }],
    ['an undocumented refusal', () => new Response('<p>bad gateway</p>', { status: 502 }), { severity: 'Warning' }],
    [
      'another content type',
      () => new Response('<p>hello</p>', { headers: { 'content-type': 'text/html' } }),
      { message: expect.stringContaining('text/html') },
    ],
    [
      'broken JSON',
      () => new Response('{', { headers: { 'content-type': 'application/json' } }),
      { path: 'body', code: 'type' },
    ],
  ];
  test.each(faults)('%s in an answer is reported', async (_what, answer, found) => {
    const { url, reports } = refereeBefore({ fetch: async () => answer() });
    const { headers } = await exchange(url, { path: `${create}/01jz`, headers: { authorization } });
    expect(headers).toHaveProperty('sl-violations');
    expect(reports[0]?.violations).toContainEqual(expect.objectContaining({ location: 'response', ...found }));
    expect(reports[0]?.violations.filter(({ location }) => location === 'request')).toEqual([]);
  });

  test('the header stays one that every client reads, however much there is to say', async () => {
    const { url, reports } = refereeBefore(answering(400, { error: { message: 'no' } }));
    const fields = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`field_${index}`.repeat(20), 1]));
    const { headers } = await exchange(url, {
      method: 'POST',
      path: create,
      headers: json,
      body: JSON.stringify({ ...request, ...fields }),
    });
    expect(JSON.parse(String(headers['sl-violations'])).length).toBeGreaterThan(10);
    expect(reports[0]?.violations.length).toBeGreaterThan(200);
  });
});

describe('the traffic', () => {
  const everyByte = Buffer.from(Array.from({ length: 70_000 }, (_, index) => (index * 7) % 256));
  const form = Buffer.concat([
    Buffer.from(
      ['prompt', '猫 & 100 % +', 'model', 'doubao-seedance-2-0', 'seconds', '5', 'size', '16:9']
        .flatMap((text, index) =>
          index % 2 === 0 ? `--cut\r\nContent-Disposition: form-data; name="${text}"\r\n\r\n` : `${text}\r\n`,
        )
        .join('') +
        '--cut\r\nContent-Disposition: form-data; name="input_reference"; filename="a.jpg"\r\nContent-Type: image/jpeg\r\n\r\n',
    ),
    everyByte,
    Buffer.from('\r\n--cut--\r\n'),
  ]);
  const video = {
    id: 'task_1',
    object: 'video',
    model: 'doubao-seedance-2-0',
    status: 'SUBMITTED',
    progress: 0,
    created_at: 1793620800,
  };

  test('a form with a file arrives byte for byte, and is judged by its fields', async () => {
    const arrived: Buffer[] = [];
    const upstream = await startUpstream(async (incoming, outgoing) => {
      arrived.push(await buffer(incoming));
      outgoing.setHeader('content-type', 'application/json').end(JSON.stringify(video));
    });
    const { url, reports } = await startReferee('cometapi', upstream);
    const sent = {
      method: 'POST',
      path: '/v1/videos',
      headers: { authorization, 'content-type': 'multipart/form-data; boundary=cut' },
    };
    await exchange(url, { ...sent, body: form });
    await exchange(url, {
      ...sent,
      body: Buffer.from(form.toString('latin1').replace('\r\n5\r\n', '\r\n99\r\n'), 'latin1'),
    });
    expect(arrived[0]?.equals(form)).toBe(true);
    expect(reports[0]?.violations).toEqual([]);
    expect(reports[1]?.violations).toContainEqual(expect.objectContaining({ path: 'body.seconds', code: 'maximum' }));
  });

  const task = `${create}/01jz`;
  let listen: RequestListener = () => {};
  const gateway = createServer((incoming, outgoing) => listen(incoming, outgoing));
  let referee: Awaited<ReturnType<typeof openReferee>>;
  beforeAll(async () => {
    await once(gateway.listen(0, '127.0.0.1'), 'listening');
    referee = await openReferee('tokenhub', originOf(gateway));
  });
  afterAll(async () => {
    gateway.closeAllConnections();
    gateway.close();
    await referee.close();
  });
  const cases: [what: string, sent: Sent, listener: RequestListener][] = [
    ['a query', { path: `${task}?a=1&a=2&b=%20x+y&c&__server=z` }, (_, answer) => answer.end()],
    ['an encoded path', { path: `${create}/a%2Fb%20c%zz` }, (_, answer) => answer.end()],
    [
      'repeated headers',
      { path: task, headers: { authorization, 'x-one': ['a', 'b'], cookie: ['c=1', 'd=2'] } },
      (_, answer) => answer.end(),
    ],
    [
      'the spelling of JSON',
      { method: 'POST', path: create, headers: json, body: '{ "model" : "x",\n "prompt": "\\u00e9" , "model":1.0}' },
      (_, answer) => answer.end(),
    ],
    [
      'JSON in chunks',
      { method: 'POST', path: create, headers: { ...json, 'transfer-encoding': 'chunked' }, body: '{ }' },
      (_, answer) => answer.end('ok'),
    ],
    [
      'broken JSON',
      { method: 'POST', path: create, headers: json, body: '{"a":' },
      (_, answer) => answer.writeHead(400).end('no'),
    ],
    [
      'no body',
      { method: 'POST', path: create, headers: { ...json, 'content-length': '0' } },
      (_, answer) => answer.writeHead(400).end('no'),
    ],
    [
      'packed JSON',
      { path: task, headers: { authorization, 'accept-encoding': 'gzip' } },
      (_, answer) =>
        answer
          .writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' })
          .end(gzipSync(JSON.stringify(queued))),
    ],
    ['204', { method: 'DELETE', path: task }, (_, answer) => answer.writeHead(204).end()],
    [
      'HEAD',
      { method: 'HEAD', path: task },
      (_, answer) => answer.writeHead(200, { 'content-type': 'application/json', 'content-length': '137' }).end(),
    ],
    ['a redirect', { path: task }, (_, answer) => answer.writeHead(302, { location: '/elsewhere' }).end()],
    [
      'two cookies',
      { path: task },
      (_, answer) => answer.setHeader('set-cookie', ['a=1', 'b=2']).setHeader('x-y', ['1', '2']).end('{ "a":  1 }'),
    ],
    [
      '404',
      { path: '/nowhere' },
      (_, answer) => answer.writeHead(404, 'Not here', { 'content-type': 'application/json' }).end('{"error":{}}'),
    ],
    ['405', { method: 'PUT', path: create }, (_, answer) => answer.writeHead(405, { allow: 'POST' }).end()],
    ['501', { path: task }, (_, answer) => answer.writeHead(501).end('not implemented')],
    ['a file', { path: task }, (_, answer) => answer.writeHead(200, { 'content-type': 'video/mp4' }).end(everyByte)],
    [
      'a preflight',
      {
        method: 'OPTIONS',
        path: task,
        headers: { origin: 'http://a.example', 'access-control-request-method': 'POST' },
      },
      (_, answer) => answer.writeHead(204, { 'access-control-allow-origin': 'x' }).end(),
    ],
  ];
  test.each(cases)('%s: nothing changes on the way', async (_what, sent, listener) => {
    const arrived: Arrived[] = [];
    listen = async (incoming, outgoing) => {
      const { method, url: path, headers } = incoming;
      arrived.push({ method, path, headers, body: await buffer(incoming) });
      outgoing.setHeader('date', 'Sat, 21 Nov 2026 12:00:00 GMT');
      listener(incoming, outgoing);
    };
    const { url, reports } = referee;
    reports.length = 0;
    const direct = await exchange(originOf(gateway), sent);
    const judged = await exchange(url, sent);
    // Each connection has its own host and its own way to show where a body ends.
    const own = ['host', 'connection', 'keep-alive', 'transfer-encoding', 'content-length', 'sl-violations'];
    const plain = (headers: IncomingHttpHeaders) =>
      Object.fromEntries(Object.entries(headers).filter(([name]) => !own.includes(name)));
    expect({ ...judged, headers: plain(judged.headers) }).toEqual({ ...direct, headers: plain(direct.headers) });
    expect({ ...arrived[1], headers: plain(arrived[1]?.headers ?? {}) }).toEqual({
      ...arrived[0],
      headers: plain(arrived[0]?.headers ?? {}),
    });
    expect(reports).toHaveLength(1);
  });

  test('packed JSON is judged unpacked', async () => {
    const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip' };
    const upstream = await startUpstream((_, answer) =>
      answer.writeHead(200, headers).end(gzipSync(JSON.stringify(queued))),
    );
    const { url, reports } = await startReferee('tokenhub', upstream);
    await exchange(url, { path: task, headers: { authorization } });
    expect(reports[0]?.violations).toEqual([]);
  });

  test('a refusal that does not wait for the body reaches the client', async () => {
    const upstream = await startUpstream((_, answer) => answer.writeHead(413).end('too large'));
    const { url } = await startReferee('tokenhub', upstream);
    const body = Buffer.alloc(300_000, ' ');
    const answer = await exchange(url, { method: 'POST', path: create, headers: json, body });
    expect([answer.status, answer.body.toString()]).toEqual([413, 'too large']);
  });

  test('a GET goes on with its body', async () => {
    const upstream = await startUpstream(async (incoming, answer) =>
      answer.end(String((await buffer(incoming)).length)),
    );
    const { url } = await startReferee('tokenhub', upstream);
    const answer = await exchange(url, { path: task, headers: { authorization, 'content-length': '2' }, body: '{}' });
    expect(answer.body.toString()).toBe('2');
  });

  test('the body of a GET or a DELETE, sent in chunks, is no request of its own', async () => {
    const seen: string[] = [];
    const upstream = await startUpstream(async (incoming, answer) => {
      seen.push(`${incoming.method} ${incoming.url} ${(await buffer(incoming)).length}`);
      answer.end();
    });
    const { url } = await startReferee('tokenhub', upstream);
    const body = 'GET /other HTTP/1.1\r\nhost: a\r\n\r\n';
    for (const method of ['GET', 'DELETE']) {
      await exchange(url, { method, path: task, headers: { authorization, 'transfer-encoding': 'chunked' }, body });
    }
    expect(seen).toEqual([`GET ${task} ${body.length}`, `DELETE ${task} ${body.length}`]);
  });

  test('a client that hangs up is gone for the upstream too', async () => {
    const client = Promise.withResolvers<{ hangUp(): void }>();
    const gone = Promise.withResolvers<void>();
    const upstream = await startUpstream((incoming) => {
      incoming.socket.once('close', () => gone.resolve());
      void client.promise.then(({ hangUp }) => hangUp());
    });
    const { url, reports } = await startReferee('tokenhub', upstream);
    const outgoing = send(url + task, { headers: { authorization } }).on('error', () => {});
    client.resolve({ hangUp: () => outgoing.destroy() });
    outgoing.end();
    await gone.promise;
    expect(reports).toEqual([]);
  });

  test.each([
    ['before the answer', (incoming: IncomingMessage) => incoming.socket.destroy()],
    [
      'within it',
      (incoming: IncomingMessage) =>
        incoming.socket.end('HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{'),
    ],
  ])('a connection that the upstream breaks off %s breaks for the client', async (_when, breakOff) => {
    const { url, reports } = await startReferee('tokenhub', await startUpstream(breakOff));
    await expect(exchange(url, { path: task, headers: { authorization } })).rejects.toThrow(/socket hang up|aborted/);
    expect(reports).toEqual([]);
  });

  test('an upstream that is not there is 502', async () => {
    const gone = createServer().listen(0, '127.0.0.1');
    await once(gone, 'listening');
    const upstream = originOf(gone);
    gone.close();
    await once(gone, 'close');
    const { url } = await startReferee('tokenhub', upstream);
    const answer = await exchange(url, { path: task });
    expect([answer.status, answer.body.toString()]).toEqual([502, expect.stringContaining('ECONNREFUSED')]);
  });
});

describe('Prism in front of the mock', () => {
  test('judges each provider by its own spec, below its own path, and lets the rest pass', async () => {
    const paths: (string | undefined)[] = [];
    const upstream = await startUpstream((incoming, outgoing) => {
      paths.push(incoming.url);
      outgoing.setHeader('content-type', 'application/json').end('{}');
    });
    const reports: Report[] = [];
    const front = await putPrismInFront({
      upstream: `${upstream}/`,
      specs,
      onReport: (report) => reports.push(report),
    });
    const asked = [
      '/cometapi/v1/models',
      '/apimart/v1/balance?x=1',
      '/__mock/health',
      '/__media/a/b.mp4',
      '/other/v1/models',
      '/',
    ];
    const told = await Promise.all(
      asked.map(async (path) =>
        (await front.fetch(new Request(`http://mock.example${path}`))).headers.has('sl-violations'),
      ),
    );
    expect(told).toEqual([true, true, false, false, false, false]);
    expect(paths.toSorted()).toEqual(asked.toSorted());
    expect(reports.map(({ provider, path }) => `${provider} ${path}`).toSorted()).toEqual([
      'apimart /v1/balance',
      'cometapi /v1/models',
    ]);
  });

  test('a handler is asked under the address that the client used, and its failure is its own', async () => {
    const failure = new Error('broken off');
    const front = await putPrismInFront({
      upstream: { fetch: async ({ url }) => (url.endsWith('/fail') ? Promise.reject(failure) : new Response(url)) },
      specs: { tokenhub: specOf('tokenhub') },
    });
    const url = 'https://public.example:8443/tokenhub/x';
    expect(await (await front.fetch(new Request(url, { method: 'POST', body: 'x' }))).text()).toBe(url);
    await expect(front.fetch(new Request('http://a.example/tokenhub/fail'))).rejects.toBe(failure);
  });
});

/** An answer that a spec shows, and a request for it. */
type Shown = { title: string; request: () => Request; name: string; status: number; value: Json };

/** Every named example of every answer, asked for below a base URL. */
function examplesOf(provider: string, base: string): Shown[] {
  return Object.entries(readSpec(provider).paths).flatMap(([path, item]) =>
    ['get', 'post', 'delete'].flatMap((method) => {
      const { [method]: operation } = item;
      if (!operation) return [];
      const at = (node: Json | undefined, key: string) => resolve(provider, resolve(provider, node)[key]);
      const [[type = '', media] = []] = Object.entries(at(operation.requestBody, 'content'));
      const bodies = Object.values(at(media, 'examples')).map((example) => resolve(provider, example).value);
      // Prism would really call a webhook.
      const body = bodies.find((value) => !JSON.stringify(value).includes('webhook'));
      const { parameters } = operation;
      const query = (Array.isArray(parameters) ? parameters : [])
        .map((parameter) => resolve(provider, parameter))
        .flatMap(({ in: place, name, required, example }) =>
          place === 'query' && required ? [`${name}=${example ?? 'x'}`] : [],
        );
      const url = `${base}${path.replaceAll(/\{\w+\}/g, 'id_1')}?${query.join('&')}`;
      return Object.entries(operation.responses).flatMap(([status, response]) =>
        Object.entries(at(at(at(response, 'content'), 'application/json'), 'examples')).map(
          ([name, example]): Shown => ({
            title: `${method} ${path} ${status} ${name}`,
            request: () =>
              new Request(url, { method: method.toUpperCase(), ...payload(type, isObject(body) ? body : {}) }),
            name,
            status: Number(status),
            value: resolve(provider, example).value ?? null,
          }),
        ),
      );
    }),
  );
}

function payload(type: string, fields: JsonObject): RequestInit {
  if (type === '') return { headers: { authorization } };
  if (type === 'application/json') return { headers: json, body: JSON.stringify(fields) };
  const form = new FormData();
  const files = { input_reference: fields.input_reference, file: Object.keys(fields).length === 0 };
  for (const [name, value] of Object.entries({ ...fields, ...files })) {
    if (!value) continue;
    if (name in files) form.set(name, new File([new Uint8Array([0xff, 0xd8, 0xff])], 'a.jpg', { type: 'image/jpeg' }));
    else form.set(name, String(value));
  }
  return { headers: { authorization }, body: form };
}

describe.each(providerIds)('the bare spec of %s', (provider) => {
  let mock: Listening;
  beforeAll(async () => {
    mock = await createPrismMock({ spec: specOf(provider) });
  });
  afterAll(() => mock.close());

  test('shows every example by its name, each state among them', async () => {
    const shown = examplesOf(provider, mock.url);
    const got = await Promise.all(
      shown.map(async ({ title, request: ask, name, status }) => {
        const asked = ask();
        asked.headers.set('prefer', `code=${status}, example=${name}`);
        const answer = await fetch(asked);
        return { title, status: answer.status, value: await answer.json() };
      }),
    );
    expect(got).toEqual(shown.map(({ title, status, value }) => ({ title, status, value })));
    const states = new Set(shown.filter(({ status }) => status === 200).map(({ name }) => name));
    expect([...states]).toEqual(expect.arrayContaining(['succeeded', 'failed']));
  });

  test('shows a state by its name alone, and an error by its code alone', async () => {
    const succeeded = examplesOf(provider, mock.url).find(
      ({ name, title }) => title.startsWith('get') && name === 'succeeded',
    );
    const asked = succeeded?.request() ?? new Request(mock.url);
    const prefer = async (preference: string) =>
      fetch(new Request(asked, { headers: { authorization, prefer: preference } }));
    expect(await (await prefer('example=succeeded')).json()).toEqual(succeeded?.value);
    expect((await prefer('code=429')).status).toBe(429);
  });

  test('holds nothing that the referee objects to', async () => {
    const reports: Report[] = [];
    const shown = examplesOf(provider, `http://mock.example/${provider}`);
    const answers = shown.map(({ status, value }) => Response.json(value, { status })).values();
    const upstream = { fetch: async () => answers.next().value ?? Response.error() };
    const own = { [provider]: specOf(provider) };
    const front = await putPrismInFront({ upstream, specs: own, onReport: (report) => reports.push(report) });
    for (const { request: ask } of shown) await front.fetch(ask());
    expect(reports.length).toBe(shown.length);
    expect(reports.filter(({ violations }) => violations.length > 0)).toEqual([]);
  });
});

describe('npm run prism', () => {
  test('tells its address once it answers, and ends with 0 on Ctrl-C', async () => {
    const { url, output, stop } = await startListening('mocks/prism.ts', ['tokenhub', '--port', '0']);
    const answer = await fetch(`${url}${create}/1`, { headers: { authorization, prefer: 'example=running' } });
    expect(await answer.json()).toMatchObject({ status: 'running' });
    expect(output()).toBe(`listening on ${url}\n`);
    expect(await stop('SIGINT')).toMatchObject({ code: 0, stderr: '' });
  });

  test('says on one line what is wrong, and ends with 2', async () => {
    const { port } = new URL(await startUpstream(() => {}));
    const misuse: [args: string[], told: RegExp][] = [
      [[], /name one provider.*apimart, cometapi, seedance2-ink, tokenhub/],
      [['tokenhub', 'apimart'], /name one provider/],
      [['nobody'], /no provider nobody.*apimart, cometapi, seedance2-ink, tokenhub/],
      [['tokenhub', '--speed', '2'], /Unknown option '--speed'.*usage:/],
      [['tokenhub', '--port', 'x'], /--port takes a number.*not x/],
      [['tokenhub', '--port', port], /address already in use 127\.0\.0\.1/],
    ];
    const ended = await Promise.all(misuse.map(([args]) => run('mocks/prism.ts', args)));
    for (const [index, [, told]] of misuse.entries()) {
      expect(ended[index]).toEqual({ code: 2, stdout: '', stderr: expect.stringMatching(/^[^\n]+\n$/) });
      expect(ended[index]?.stderr).toMatch(told);
    }
  });

  test('explains itself with --help', async () => {
    expect(await run('mocks/prism.ts', ['--help'])).toEqual({
      code: 0,
      stdout: expect.stringMatching(/providers: \w+/),
      stderr: '',
    });
  });
});

test('without Prism the referee says what to install', async () => {
  const away = mkdtempSync(join(tmpdir(), 'seedance-kit-'));
  onTestFinished(() => rmSync(away, { recursive: true }));
  for (const room of ['adapters', 'tasks'])
    cpSync(join(root, 'src', room), join(away, 'src', room), { recursive: true });
  cpSync(join(root, 'package.json'), join(away, 'package.json'));
  const script = `import('${away}/src/adapters/prism/index.ts').then(({ createReferee }) => createReferee({ spec: '' })).catch(({ message }) => console.log(message))`;
  const { stdout } = await promisify(execFile)(process.execPath, ['-e', script], { cwd: away });
  expect(stdout).toBe('Prism is not installed; install it with: npm i -D @stoplight/prism-http\n');
});
