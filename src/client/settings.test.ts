import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { providerIds, providers, type ProviderId } from '#providers/index.ts';
import { createOperation } from '#providers/provider.ts';
import { failureOf, request as video } from '../../test/support/clients.ts';
import { createVideoClient } from './create-video-client.ts';
import { ConfigurationError } from './errors.ts';
import { settingsOf, type Fetch, type VideoClientOptions } from './settings.ts';

const { apimart, tokenhub } = providers;

beforeEach(() => {
  for (const { environment } of Object.values(providers)) {
    vi.stubEnv(environment.apiKey, undefined);
    vi.stubEnv(environment.baseUrl, undefined);
  }
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

/** The request that a create of such a client sends. */
async function sentBy(id: ProviderId, options: VideoClientOptions): Promise<Request> {
  const sent: Request[] = [];
  const fetch: Fetch = async (url, init) => {
    sent.push(new Request(url, init));
    return new Response('{}', { status: 400 });
  };
  await failureOf(createVideoClient(id, { fetch, ...options }).create(video));
  if (!sent[0]) throw new Error('nothing was sent');
  return sent[0];
}

function refusal(options: VideoClientOptions, provider = apimart): ConfigurationError {
  try {
    settingsOf(provider, { apiKey: 'a-key', ...options });
  } catch (error) {
    if (error instanceof ConfigurationError) return error;
    throw error;
  }
  throw new Error('it was taken');
}

describe.each(providerIds)('%s', (id) => {
  const { contract, environment } = providers[id];
  const { path } = createOperation(providers[id]);

  test('is called at its documented address unless told otherwise', async () => {
    expect((await sentBy(id, { apiKey: 'a-key' })).url).toBe(contract.origin + path);
  });

  test('takes key and address from the environment, without the blanks around them', async () => {
    vi.stubEnv(environment.apiKey, ' from-outside\n');
    vi.stubEnv(environment.baseUrl, ' http://127.0.0.1:4010/mock/ \n');
    const { url, headers } = await sentBy(id, {});
    expect(url).toBe(`http://127.0.0.1:4010/mock${path}`);
    expect(headers.get('authorization')).toBe('Bearer from-outside');
  });

  test('takes what it is given before what the environment has', async () => {
    vi.stubEnv(environment.apiKey, 'from-outside');
    vi.stubEnv(environment.baseUrl, 'https://outside.example.com');
    const { url, headers } = await sentBy(id, { apiKey: ' given ', baseUrl: 'https://given.example.com' });
    expect(url).toBe(`https://given.example.com${path}`);
    expect(headers.get('authorization')).toBe('Bearer given');
  });

  test('says which variable to set when there is no key', () => {
    for (const apiKey of [undefined, '', '  ']) {
      const make = () => createVideoClient(id, apiKey === undefined ? {} : { apiKey });
      expect(make).toThrow(ConfigurationError);
      expect(make).toThrow(environment.apiKey);
    }
  });

  test.each(['', '/', '//'])('takes the base URL of other clients, which ends with the version%s', async (end) => {
    const version = /^.*\/v1(?=\/)/.exec(path)?.[0];
    const { url } = await sentBy(id, { apiKey: 'a-key', baseUrl: `https://proxy.example.com/${id}${version}${end}` });
    expect(url).toBe(`https://proxy.example.com/${id}${path}`);
  });
});

test.each([
  ['a slash at the end', 'https://a.example.com/', 'https://a.example.com'],
  ['a path', 'http://127.0.0.1:4010/apimart/', 'http://127.0.0.1:4010/apimart'],
  ['a URL', new URL('http://[::1]:4010/apimart'), 'http://[::1]:4010/apimart'],
  ['a path that only looks like the version', 'https://a.example.com/xv1', 'https://a.example.com/xv1'],
  ['a host that is called like the version', 'http://v1', 'http://v1'],
  ['another version', 'https://a.example.com/v2', 'https://a.example.com/v2'],
])('a base URL may have %s', (_what, baseUrl, expected) => {
  expect(settingsOf(apimart, { apiKey: 'a-key', baseUrl }).baseUrl).toBe(expected);
});

test('a path before the version is no part of it: a proxy may stand at /api', () => {
  const { baseUrl } = settingsOf(tokenhub, { apiKey: 'a-key', baseUrl: 'https://proxy.example.com/api' });
  expect(baseUrl).toBe('https://proxy.example.com/api');
});

test.each(['', '127.0.0.1:4010', '/v1', 'ftp://a.example.com', 'javascript:alert(1)', 'http://'])(
  'the base URL %j is refused, and shown',
  (baseUrl) => {
    expect(refusal({ baseUrl }).message).toBe(`apimart: baseUrl has to be an http or https address, and is ${baseUrl}`);
  },
);

test.each([
  'https://user:hunter2@a.example.com',
  'https://a.example.com?token=hunter2',
  'https://a.example.com#hunter2',
  'ftp://user:hunter2@a.example.com',
  'user:hunter2@a.example.com',
  'http://user:hunter2@a.example.com:port?token=hunter2',
])('the base URL %s is refused without showing what is secret in it', (baseUrl) => {
  expect(inspect(refusal({ baseUrl }))).not.toContain('hunter2');
});

test('a base URL of the environment that is none is blamed on its variable', () => {
  vi.stubEnv('APIMART_BASE_URL', 'localhost');
  expect(refusal({}).message).toContain('APIMART_BASE_URL has to be');
});

test.each(['se cret', 'sécret', 'secret\u0000', 'secret\r\nx: y', '“secret”'])(
  'the key %j is refused without being shown',
  (apiKey) => {
    const error = refusal({ apiKey });
    expect(error.message).toContain('characters that no key can have');
    expect(inspect(error, { showHidden: true })).not.toMatch(/s[eé] ?cret/);
  },
);

test('a key with the word that stands before it in the header is refused with a hint', () => {
  expect(refusal({ apiKey: 'Bearer secret' }).message).toMatch(/leave out the word Bearer$/);
});

test.each([
  ['requestTimeout', 0],
  ['requestTimeout', Number.NaN],
  ['maxRetries', -1],
  ['maxRetries', Number.NaN],
])('%s cannot be %d', (name, value) => {
  expect(refusal({ [name]: value }).message).toContain(`${name} has to be a number from`);
});

test('a time without end and no retries are taken', () => {
  expect(
    settingsOf(apimart, { apiKey: 'a-key', requestTimeout: Number.POSITIVE_INFINITY, maxRetries: 0 }),
  ).toMatchObject({ requestTimeout: Number.POSITIVE_INFINITY, maxRetries: 0 });
});

test('headers of one’s own are sent, but not in the place of those that the client sends', async () => {
  const headers = { 'X-Team': 'film', AUTHORIZATION: 'Basic x', 'Content-Type': 'text/plain', Accept: '*/*' };
  const sent = Object.fromEntries((await sentBy('apimart', { apiKey: 'a-key', headers })).headers);
  expect(sent).toEqual({
    'x-team': 'film',
    authorization: 'Bearer a-key',
    'content-type': 'application/json',
    accept: 'application/json',
    'idempotency-key': expect.stringMatching(/^[0-9a-f]{32}$/),
  });
  const form = await sentBy('cometapi', { apiKey: 'a-key', headers });
  expect(form.headers.get('content-type')).toMatch(/^multipart\/form-data; boundary=/);
});

test('headers may be Headers', async () => {
  const { headers } = await sentBy('apimart', { apiKey: 'a-key', headers: new Headers({ 'X-Team': 'film' }) });
  expect(headers.get('x-team')).toBe('film');
});

test.each([
  ['apiKey', {}],
  ['apiKey', null],
  ['baseUrl', 5],
  ['fetch', 5],
  ['headers', 'x-team: film'],
  ['media', 5],
  ['media', null],
  ['check', 'false'],
  ['time', {}],
  ['time', { now: () => 0 }],
  ['random', 0.5],
  ['requestTimeout', '60s'],
  ['maxRetries', null],
])('%s cannot be %j', (name, value) => {
  expect(refusal({ [name]: value }).message).toContain(
    `${name} has to be a`.replace('check has to be a', 'check has to be true'),
  );
});

test('what is no object of options, or has one that nobody knows, is refused', () => {
  for (const options of [null, 'a-key', 5]) {
    expect(() => Reflect.apply(createVideoClient, undefined, ['apimart', options])).toThrow(
      /options have to be an object/,
    );
  }
  const slip: object = { apiKey: 'a-key', baseURL: 'http://127.0.0.1:4010' };
  expect(() => createVideoClient('apimart', slip)).toThrow('did you mean baseUrl?');
});

test('headers that cannot be sent are refused at once, without being shown', () => {
  const error = refusal({ headers: { 'x-secret': 'hunter2\u2603' } });
  expect(inspect(error, { showHidden: true })).not.toContain('hunter2');
});

test('the global fetch is looked up when it is needed', async () => {
  const client = createVideoClient('apimart', { apiKey: 'a-key', maxRetries: 0 });
  const fetch = vi.fn(async () => new Response('{"error":{"message":"no"}}', { status: 401 }));
  vi.stubGlobal('fetch', fetch);
  await failureOf(client.get('task_1'));
  expect(fetch).toHaveBeenCalledOnce();
});

test('where nobody may read the environment there is no key', () => {
  const deny = (): never => {
    throw new Error('denied');
  };
  vi.stubGlobal('process', { ...process, env: new Proxy({}, { get: deny }) });
  expect(() => createVideoClient('apimart')).toThrow('pass apiKey, or set APIMART_API_KEY');
});

test('a fetch that is no function, and a provider that there is not, are refused', () => {
  // Types promise nothing to those who write JavaScript.
  const options: object = { apiKey: 'a-key', fetch: 'https://a.example.com' };
  expect(() => createVideoClient('apimart', options)).toThrow('fetch has to be a function');
  expect(() => Reflect.apply(createVideoClient, undefined, ['sora', {}])).toThrow('there is no such provider');
});
