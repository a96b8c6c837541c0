import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tenantName } from '../tenant.ts';
import type { JournalEntry, Recorded } from './entry.ts';
import { createJournal, NotSeenError, type Journal } from './journal.ts';

type Sent = {
  exchange?: Partial<Recorded['exchange']>;
  key?: string;
  headers?: Record<string, string>;
  body?: unknown;
  answer?: Partial<Recorded['answer']>;
};

/** A request to a gateway, which differs from others in some ways. */
function sent({ exchange, key = 'a-secret-key', headers, body, answer }: Sent = {}): Recorded {
  return {
    exchange: { time: 0, method: 'GET', path: '/tokenhub/v1', status: 200, duration: 1, ...exchange },
    origin: 'http://127.0.0.1:4010',
    key,
    request: { headers: new Headers({ authorization: `Bearer ${key}`, ...headers }), body },
    answer: { headers: { 'content-type': 'application/json' }, body: '{}', ...answer },
  };
}

function idsIn(journal: Journal): number[] {
  return journal.list().map(({ id }) => id);
}

/** What is shown of a request once it has been kept. */
function keep(journal: Journal, recorded: Recorded): JournalEntry {
  journal.add(recorded);
  const entry = journal.list().at(-1);
  if (!entry) throw new Error('nothing was kept');
  return entry;
}

test.each([
  '{"token":["hidden-1"]}',
  '{"secret":{"value":"hidden-1"}}',
  '{"password":987654321}',
  '{"metadata":"{\\"password\\":\\"hidden-1\\"}"}',
  '{"prompt":"a", password:"hidden-1"',
  "{'password':'hidden-1'}",
  '<login><password>hidden-1</password></login>',
  'api_key: hidden-1',
  'token=hidden-1&prompt=a',
  '{"webhookUrl":"http://bob:pa%2Fss-hidden-1@127.0.0.1:9/x"}',
  '{"webhookUrl":"http://bob:pa%23ss-hidden-1@127.0.0.1:9/x"}',
  '{"webhookUrl":"http://a%3Fhidden-1@127.0.0.1:9/x"}',
  '{"webhookUrl":"http://127.0.0.1:9/x?sessionid=hidden-1"}',
  '{"tokens":["hidden-1"]}',
])('a secret in the body %s is not kept', (body) => {
  const { request } = keep(createJournal(), sent({ body }));
  expect(request.body).toContain('[redacted]');
  expect(JSON.stringify(request)).not.toMatch(/hidden-1|987654321/);
});

test.each(['https://cdn.example.com/x//img@2x.png', 'a bearer carrying flags', 'metadata:,x y', 'max_tokens=5'])(
  'the text %s is no secret',
  (prompt) => {
    const { request } = keep(createJournal(), sent({ body: { prompt } }));
    expect(JSON.parse(request.body ?? '')).toEqual({ prompt });
  },
);

test('a key is not kept in a header that is not for keys', () => {
  const headers = { 'user-agent': 'app a-secret-key', 'x-tenant': 'a-secret-key', accept: 'a-secret-key' };
  const entry = keep(createJournal(), sent({ headers }));
  expect(JSON.stringify(entry)).not.toContain('a-secret-key');
});

test('a picture of many megabytes in a text is told by its length', () => {
  const prompt = `data:image/png;base64,${'A'.repeat(12_000_000)}`;
  const headers = { 'content-type': 'multipart/form-data; boundary=x' };
  const { request } = keep(createJournal(), sent({ headers, body: { prompt } }));
  expect(request.form).toMatchObject([{ value: 'data:image/png;base64,[12000000 characters]' }]);
});

test.each([Infinity, 3e9])('a wait of %d milliseconds is a long one', async (timeout) => {
  const giveUp = new AbortController();
  const waiting = createJournal().waitFor({}, { timeout, signal: giveUp.signal });
  giveUp.abort(new Error('enough'));
  await expect(waiting).rejects.toThrow('enough');
});

describe('what is kept', () => {
  test('a request and its answer, with the key by its name', () => {
    const exchange = { method: 'POST', path: '/tokenhub/v1', status: 200, provider: 'tokenhub', operation: 'create' };
    const entry = keep(createJournal(), sent({ exchange, body: { prompt: 'A dog' }, answer: { body: '{"id":"1"}' } }));
    expect(entry).toMatchObject({
      id: 1,
      ...exchange,
      tenant: tenantName('a-secret-key'),
      request: { headers: { authorization: `Bearer ${tenantName('a-secret-key')}` }, body: '{"prompt":"A dog"}' },
      response: { headers: { 'content-type': 'application/json' }, body: '{"id":"1"}', size: 10 },
    });
  });

  test('of a form the fields, and of its files name, type and size', () => {
    const body = { seconds: 5, token: 'abc', input_reference: new File(['bytes'], 'cat.png', { type: 'image/png' }) };
    const { request } = keep(createJournal(), sent({ headers: { 'content-type': 'multipart/form-data; x' }, body }));
    expect(request).toMatchObject({
      form: [
        { name: 'seconds', value: '5', size: 1 },
        { name: 'token', value: '[redacted]', size: 3 },
        { name: 'input_reference', fileName: 'cat.png', contentType: 'image/png', size: 5 },
      ],
      size: 9,
    });
  });

  test('of a file the size, of a stream nothing', () => {
    const journal = createJournal();
    expect(keep(journal, sent({ answer: { body: new Uint8Array(7) } })).response).toMatchObject({ size: 7 });
    expect(keep(journal, sent({ answer: { body: new ReadableStream() } })).response).not.toHaveProperty('body');
  });

  test.each(['reset', 'hang'] as const)('of an answer that ends in a %s only that', (fault) => {
    const { response } = keep(createJournal(), sent({ answer: { headers: {}, body: '{}', fault } }));
    expect(response).toEqual({ headers: {}, fault });
  });

  test('of a long body the beginning', () => {
    const { request } = keep(createJournal({ bodyBytes: 200 }), sent({ body: `${'word '.repeat(100)}` }));
    expect(request).toMatchObject({ body: 'word '.repeat(20), truncated: true, size: 500 });
  });

  test('a long data URL shortened, and the rest of the body whole', () => {
    const body = { url: `data:image/png;base64,${'A'.repeat(100_000)}`, prompt: 'A dog' };
    const { request } = keep(createJournal(), sent({ body }));
    expect(request.body).toBe('{"url":"data:image/png;base64,[100000 characters]","prompt":"A dog"}');
    expect(request).not.toHaveProperty('truncated');
  });
});

describe('no secret is kept', () => {
  const contains = (recorded: Recorded, ...secrets: string[]) => {
    const journal = createJournal();
    journal.add(recorded);
    const text = JSON.stringify([journal.list(), journal.toHar()]);
    return secrets.filter((secret) => text.includes(secret));
  };

  test.each([
    ['X-API-Key'],
    ['api-key'],
    ['Cookie'],
    ['Proxy-Authorization'],
    ['X-Auth-Token'],
    ['X-Webhook-Signature'],
    ['x-amz-security-token'],
  ])('in the header %s', (name) => {
    expect(contains(sent({ headers: { [name]: 'opensesame' } }), 'opensesame')).toEqual([]);
  });

  test.each(['Basic b3BlbnNlc2FtZQ==', 'b3BlbnNlc2FtZQ=='])('in the header Authorization: %s', (authorization) => {
    expect(contains(sent({ key: '', headers: { authorization } }), 'b3BlbnNlc2FtZQ')).toEqual([]);
  });

  test.each([
    'https://cdn.example/a.png?x-tos-signature=opensesame&w=5',
    'https://cdn.example/a.png?w=5&sig=opensesame',
    'https://cdn.example/a.png?X-Amz-Credential=opensesame',
    'https://cdn.example/a.png?%73ignature=opensesame',
    'https://cdn.example/a.png#access_token=opensesame',
    'https://user:opensesame@cdn.example/a.png',
    'https://opensesame@cdn.example/',
    'https://relay.example/?url=https://cdn.example/?token=opensesame',
    'https://relay.example/?url=https%3A%2F%2Fcdn.example%2F%3Ftoken%3Dopensesame',
    'https://relay.example/?url=https%3A%2F%2Fuser%3Aopensesame%40cdn.example%2F',
    'data:text/plain,opensesame',
  ])('in the URL %s, wherever it stands', (url) => {
    const json = JSON.stringify({ image: url });
    const escaped = json.replaceAll('&', '\\u0026').replaceAll('=', '\\u003d').replaceAll('/', '\\/');
    const places: Sent[] = [
      { body: { image: url } },
      { body: escaped },
      { body: json.slice(0, -2) },
      { headers: { 'content-type': 'multipart/form-data' }, body: { image: url } },
      { headers: { referer: url } },
      { exchange: { message: `the image ${url} is too large` } },
      { answer: { body: json } },
      { answer: { headers: { location: url } } },
    ];
    if (url.includes('?')) places.push({ exchange: { path: `/tokenhub/v1${url.slice(url.indexOf('?'))}` } });
    for (const place of places) expect(contains(sent(place), 'opensesame'), JSON.stringify(place)).toEqual([]);
  });

  test.each(['api_key', 'apiKey', 'password', 'Authorization', 'client-secret', 'accessToken'])(
    'in the field %s of a body',
    (name) => {
      const body = JSON.stringify({ metadata: { [name]: 'open"sesame', prompt: 'A dog' } });
      expect(contains(sent({ body }), 'sesame')).toEqual([]);
      expect(contains(sent({ body: body.slice(0, body.indexOf('sesame') + 6) }), 'sesame')).toEqual([]);
    },
  );

  const keys = fc.string({ minLength: 8, maxLength: 60, unit: fc.constantFrom(...'abcXYZ019-_.~+/=$%"') });

  test('a key stays unknown, wherever it is sent along', () => {
    fc.assert(
      fc.property(keys, fc.constantFrom('path', 'body', 'text', 'answer', 'message', 'form'), (key, place) => {
        const recorded = {
          path: sent({ key, exchange: { path: `/tokenhub/${encodeURIComponent(key)}?a=${encodeURIComponent(key)}` } }),
          body: sent({ key, body: { prompt: `my key is ${key}` } }),
          text: sent({ key, body: `{"prompt": "my key is ${key}` }),
          answer: sent({ key, answer: { body: JSON.stringify({ message: `unknown key ${key}` }) } }),
          message: sent({ key, exchange: { message: `unknown key ${key}` } }),
          form: sent({ key, headers: { 'content-type': 'multipart/form-data' }, body: { prompt: `key ${key}` } }),
        }[place];
        expect(contains(recorded, key, JSON.stringify(key).slice(1, -1), encodeURIComponent(key))).toEqual([]);
      }),
    );
  });

  test('a signature stays unknown in any URL', () => {
    const names = fc.constantFrom('signature', 'X-Tos-Signature', 'token', 'key', 'sig', 'X-Amz-Credential', 'api_key');
    const secrets = fc.stringMatching(/^[a-z0-9]{12,40}$/);
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true }), names, secrets, (url, name, secret) => {
        const signed = `${url}${url.includes('?') ? '&' : '?'}${name}=${secret}`;
        const nested = `https://relay.example/?to=${encodeURIComponent(signed)}`;
        const body = { content: [{ image_url: { url: signed } }, { image_url: { url: nested } }] };
        expect(contains(sent({ body, answer: { body: JSON.stringify(body) } }), secret)).toEqual([]);
      }),
    );
  });

  test('what is no secret stays as it was', () => {
    const body = {
      prompt: 'a=b, 5 & 6 @ noon, 100%, "quoted" \\ and https://example.com/@cat?w=5&monkey=6#top',
      max_tokens: 5,
      keyframes: 'first',
    };
    const headers = { 'idempotency-key': 'job-1', 'user-agent': 'curl/8', accept: '*/*;q=0.8' };
    const path = '/apimart/v1/model-schema?model=doubao&operation=video';
    const { request, ...rest } = keep(
      createJournal(),
      sent({ body, headers, exchange: { path }, answer: { body: JSON.stringify(body) } }),
    );
    expect(JSON.parse(request.body ?? '')).toEqual(body);
    expect(JSON.parse(rest.response.body ?? '')).toEqual(body);
    expect(request.headers).toMatchObject(headers);
    expect(rest.path).toBe(path);
  });

  test.each(['=', '%3d', 'data:;', '//', '"', '\\', '"\\', '\\u0026', '?token=', '%25', '//a@'])(
    'a megabyte of %j takes no time to speak of',
    (unit) => {
      const body = unit.repeat(1_000_000 / unit.length);
      const started = performance.now();
      keep(createJournal(), sent({ body }));
      expect(performance.now() - started).toBeLessThan(2000);
    },
  );
});

test('what is shown is what came, whatever its sender makes of it later', () => {
  const journal = createJournal();
  const headers = new Headers({ authorization: 'Bearer a-secret-key', 'x-trace': 'one' });
  journal.add({ ...sent(), request: { headers } });
  headers.set('x-trace', 'two');
  headers.set('authorization', 'Bearer another-secret-key');
  const [entry] = journal.list();
  expect(entry?.request.headers).toEqual({ authorization: `Bearer ${tenantName('a-secret-key')}`, 'x-trace': 'one' });
});

describe('it is bounded', () => {
  test('in number: the oldest go', () => {
    const journal = createJournal({ capacity: 3 });
    for (let time = 0; time < 5; time++) journal.add(sent({ exchange: { time } }));
    expect(idsIn(journal)).toEqual([3, 4, 5]);
    expect([journal.seen, journal.dropped]).toEqual([5, 2]);
  });

  test('in number and in bytes, whatever comes', () => {
    const bodies = fc.array(fc.nat({ max: 30_000 }), { maxLength: 40 });
    fc.assert(
      fc.property(bodies, fc.integer({ min: 1, max: 10 }), (sizes, capacity) => {
        const journal = createJournal({ capacity, bytes: 100_000, bodyBytes: 20_000 });
        for (const size of sizes) journal.add(sent({ body: 'x'.repeat(size) }));
        const kept = journal.list();
        expect(kept.length).toBeLessThanOrEqual(capacity);
        expect(JSON.stringify(kept).length * 2).toBeLessThan(100_000);
        // The newest are there, without a gap.
        expect(idsIn(journal)).toEqual(sizes.map((_size, index) => index + 1).slice(sizes.length - kept.length));
        expect(journal.seen - journal.dropped).toBe(kept.length);
        expect(kept.length).toBeGreaterThanOrEqual(Math.min(1, sizes.length));
      }),
    );
  });

  test.each([
    ['data:, '.repeat(400), 'data URLs'],
    [`{"key":""${',"key":""'.repeat(400)}}`, 'fields of secrets'],
  ])('in bytes, also where more is shown than came: %#', (body) => {
    const journal = createJournal({ bytes: 1_000_000 });
    for (let time = 0; time < 150; time++) journal.add(sent({ body }));
    for (const kept of [journal.list(), journal.list()]) {
      const shown = kept.reduce((sum, { request }) => sum + (request.body ?? '').length, 0);
      expect(shown * 2).toBeLessThan(1_000_000);
      expect(idsIn(journal)).toEqual(kept.map(({ id }) => id));
      expect(kept.at(-1)?.id).toBe(150);
      expect(journal.seen - journal.dropped).toBe(kept.length);
    }
  });

  test('by what is shown: pictures in data URLs push nothing out', () => {
    const journal = createJournal();
    const body = { image_url: `data:image/png;base64,${'A'.repeat(30_000)}` };
    for (let time = 0; time < 1000; time++) journal.add(sent({ body: JSON.stringify(body) }));
    expect([journal.list().length, journal.dropped]).toEqual([1000, 0]);
  });

  test.each([0, 1.5, Number.NaN])('a capacity of %d is refused', (capacity) => {
    expect(() => createJournal({ capacity })).toThrow(RangeError);
  });
});

describe('finding', () => {
  const journal = createJournal();
  const video = { id: 'task-1', state: 'queued' } as const;
  journal.add(sent({ exchange: { method: 'POST', provider: 'apimart', operation: 'create', time: 10, task: video } }));
  journal.add(sent({ exchange: { provider: 'apimart', operation: 'get', status: 404, time: 20 }, key: 'other-key' }));
  journal.add(sent({ exchange: { path: '/tokenhub/v2?a=1', status: 400, limits: ['tokenhub/seconds'], time: 30 } }));
  journal.add(sent({ exchange: { scenario: 'fail', status: 500, time: 40 } }));

  test.each([
    [{}, [1, 2, 3, 4]],
    [{ provider: 'apimart' }, [1, 2]],
    [{ operation: 'get' }, [2]],
    [{ method: 'post' }, [1]],
    [{ path: '/tokenhub/v2' }, [3]],
    [{ path: 'a=1' }, [3]],
    [{ status: 404 }, [2]],
    [{ status: '4xx' as const }, [2, 3]],
    [{ key: 'other-key' }, [2]],
    [{ task: 'task-1' }, [1]],
    [{ limit: 'tokenhub/seconds' }, [3]],
    [{ scenario: 'fail' }, [4]],
    [{ since: 20, until: 40 }, [2, 3]],
    [{ provider: 'apimart', status: 404 }, [2]],
    [{ provider: 'apimart', scenario: 'fail' }, []],
  ])('by %j', (filter, ids) => {
    expect(journal.list(filter).map(({ id }) => id)).toEqual(ids);
    expect(journal.count(filter)).toBe(ids.length);
  });

  test('in pages', () => {
    expect(journal.list({}, { limit: 2, offset: 1 }).map(({ id }) => id)).toEqual([2, 3]);
  });
});

describe('waiting', () => {
  test('ends with what was there and what came', async () => {
    const journal = createJournal();
    journal.add(sent({ exchange: { status: 400 } }));
    const seen = journal.waitFor({ status: 400 }, { count: 2 });
    journal.add(sent());
    journal.add(sent({ exchange: { status: 400 } }));
    expect((await seen).map(({ id }) => id)).toEqual([1, 3]);
    expect(await journal.waitFor({ status: 400 })).toHaveLength(2);
  });

  test('that is in vain says what came instead, the most similar first', async () => {
    const journal = createJournal();
    journal.add(sent({ exchange: { method: 'DELETE', provider: 'apimart', status: 500 } }));
    journal.add(sent({ exchange: { method: 'POST', provider: 'apimart', status: 400 } }));
    const wait = journal.waitFor(
      { method: 'POST', provider: 'apimart', status: 200, key: 'a-secret-key' },
      { timeout: 1 },
    );
    const error = await wait.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(NotSeenError);
    expect(String(error)).toMatch(/0 of 1 came; instead came POST \/tokenhub\/v1 → 400 \(other status\); DELETE /);
    expect(String(error)).not.toContain('a-secret-key');
    expect(error).toMatchObject({ nearest: [{ id: 2 }, { id: 1 }] });
  });

  test('ends when it is called off', async () => {
    const journal = createJournal();
    const controller = new AbortController();
    const seen = journal.waitFor({}, { signal: controller.signal });
    controller.abort(new Error('enough'));
    await expect(seen).rejects.toThrow('enough');
    await expect(journal.waitFor({}, { signal: controller.signal })).rejects.toThrow('enough');
  });

  test('goes on when the journal is cleared, without what was there', async () => {
    const journal = createJournal();
    journal.add(sent());
    const seen = journal.waitFor({}, { count: 2 });
    journal.clear();
    expect([journal.seen, journal.count()]).toEqual([0, 0]);
    journal.add(sent());
    journal.add(sent());
    expect((await seen).map(({ id }) => id)).toEqual([1, 2]);
  });
});

test('the archive is an HTTP Archive 1.2', () => {
  const journal = createJournal();
  const exchange = { method: 'POST', path: '/apimart/v1?model=a%20b', status: 302, time: 1000, provider: 'apimart' };
  const headers = { 'content-type': 'application/json' };
  const answer = { headers: { location: '/there' }, body: '{}' };
  journal.add(sent({ exchange, headers, body: { prompt: 'A dog' }, answer }));
  expect(journal.toHar()).toEqual({
    log: {
      version: '1.2',
      creator: { name: 'seedance-kit', version: '1' },
      entries: [
        {
          startedDateTime: '1970-01-01T00:00:01.000Z',
          time: 1,
          request: {
            method: 'POST',
            url: 'http://127.0.0.1:4010/apimart/v1?model=a%20b',
            httpVersion: 'HTTP/1.1',
            cookies: [],
            headers: [
              { name: 'authorization', value: `Bearer ${tenantName('a-secret-key')}` },
              { name: 'content-type', value: 'application/json' },
            ],
            queryString: [{ name: 'model', value: 'a b' }],
            postData: { mimeType: 'application/json', text: '{"prompt":"A dog"}' },
            headersSize: -1,
            bodySize: 18,
          },
          response: {
            status: 302,
            statusText: '',
            httpVersion: 'HTTP/1.1',
            cookies: [],
            headers: [{ name: 'location', value: '/there' }],
            content: { size: 2, mimeType: 'x-unknown', text: '{}' },
            redirectURL: '/there',
            headersSize: -1,
            bodySize: 2,
          },
          cache: {},
          timings: { send: 0, wait: 1, receive: 0 },
          _mock: { id: 1, provider: 'apimart', tenant: tenantName('a-secret-key') },
        },
      ],
    },
  });
});
