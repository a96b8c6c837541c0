/** The API key is in nothing that a client throws or gives, whatever the gateway repeats of it. */
import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { providerIds } from '#providers/index.ts';
import { createSimulator } from '#simulator/index.ts';
import { apiKey, failureOf, generatedClient, request } from '../../../test/support/clients.ts';
import { createVideoClient } from '../create-video-client.ts';
import { isClientError } from '../errors.ts';
import type { Fetch } from '../settings.ts';

const time = { now: () => Date.parse('2026-01-01T00:00:00Z'), sleep: async () => {} };

describe.each(providerIds)('%s', (id) => {
  /** Everything that can go wrong, by a gateway that repeats the key wherever it can. */
  const echo = JSON.stringify({ error: { code: apiKey, message: `Incorrect API key provided: ${apiKey}` } });
  const fetches: readonly Fetch[] = [
    async () => new Response(echo, { status: 401 }),
    async () => new Response(echo),
    async () => new Response(`<html>${apiKey}`, { status: 500 }),
    async () => new Response(`<html>${apiKey}`),
    async () => new Response(null, { status: 307, headers: { location: '/' } }),
    async () => new Response('{"id":"1","status":"?"}'),
    () => Promise.reject(new TypeError('fetch failed')),
    async () => Response.error(),
    createSimulator({ scenario: 'accept-then-500' }).fetch,
  ];

  test('shows the key in no error, and each has a code, its provider and a name', async () => {
    const errors: unknown[] = [];
    for (const fetch of fetches) {
      const options = { fetch, time, maxRetries: 0 };
      const { client, createRaw } = generatedClient(id, options);
      const calls = [client.create(request), createRaw(), client.get('1'), client.cancel('1')];
      for (const { reason } of (await Promise.allSettled(calls)).filter((call) => call.status === 'rejected')) {
        errors.push(reason);
      }
      errors.push(await failureOf(client.create({ ...request, seconds: 99 })));
      errors.push(await failureOf(createRaw({}, { model: 'sora' })));
    }
    const failures = errors.filter(isClientError);
    expect(failures.length).toBeGreaterThan(fetches.length * 4);
    for (const error of failures) {
      expect(error).toMatchObject({ provider: id, code: expect.any(String), name: error.constructor.name });
      expect(error.message).toMatch(new RegExp(`^${id}: `));
      const shown = inspect(error, { depth: 20, showHidden: true }) + JSON.stringify(error);
      expect(shown).not.toContain(apiKey);
    }
  });

  test('shows the key in no answer and no client', async () => {
    const { fetch } = createSimulator();
    const { client, createRaw } = generatedClient(id, { fetch });
    const shown = inspect([client, await createRaw()], { depth: 20, showHidden: true });
    expect(shown).not.toContain(apiKey);
    expect(JSON.stringify([client, await createRaw()])).not.toContain(apiKey);
  });
});

describe('a key', () => {
  const key = 'sk/aB+c"d\\e=12345678';
  const failureSaying = (answered: () => Response) =>
    failureOf(createVideoClient('tokenhub', { apiKey: key, fetch: async () => answered(), maxRetries: 0 }).get('x'));
  const inPhp = (text: string) =>
    JSON.stringify({ error: { message: `Bad ${text}` }, [text]: 1 }).replaceAll('/', '\\/');

  test.each([
    ['JSON', () => Response.json({ error: { message: `Bad ${key}`, seen: [{ key }] } }, { status: 401 })],
    ['JSON with escaped slashes', () => new Response(inPhp(key), { status: 401 })],
    [
      'JSON with every character escaped',
      () => new Response(`{"error":{"message":"Bad ${escaped(key)}"}}`, { status: 401 }),
    ],
    ['JSON that is cut', () => new Response(inPhp(key).slice(0, -1))],
    ['a success that tells of no task', () => new Response(inPhp(key))],
    ['a text', () => new Response(`Bad ${key}`, { status: 401 })],
    ['the address of a page', () => new Response(`Bad ?key=${encodeURIComponent(key)}`)],
    [
      'a place elsewhere',
      () => new Response(null, { status: 302, headers: { location: `/${encodeURIComponent(key)}` } }),
    ],
    ['a header', () => new Response('{}', { status: 401, headers: { 'x-request-id': key } })],
  ])('that comes back in %s is not shown', async (_what, answered) => {
    const error = await failureSaying(answered);
    const { message, body, issues, headers } = Object(error);
    const shown = `${message}${JSON.stringify([body, issues, [...(headers ?? [])]])}${inspect(error, { depth: 20 })}`;
    expect(shown).toContain('[API key]');
    for (const form of [key, JSON.stringify(key).slice(1, -1), encodeURIComponent(key), 'sk\\/']) {
      expect(shown).not.toContain(form);
    }
  });

  test('that is part of what was asked for comes back in it', async () => {
    const told = { id: 'x', object: 'video.generation.task', model: 'm', status: 'succeeded', created: 1 };
    const data = [{ video_url: 'https://media.example.com/v.mp4?account=0123456789' }];
    const fetch: Fetch = async () => Response.json({ ...told, data });
    const client = createVideoClient('tokenhub', { apiKey: '0123456789', fetch, maxRetries: 0 });
    expect(JSON.stringify(await client.get('x'))).toContain('account=0123456789');
  });

  function escaped(text: string): string {
    return text.replaceAll(/[^]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
  }
});
