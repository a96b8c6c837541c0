/** A request that came over the wire is read like one of the web. */
import { expect, test } from 'vitest';
import type { RequestLike } from '#simulator/request.ts';
import type { Answer } from '#simulator/respond.ts';
import { serve } from './index.ts';

const long = 'A paper boat. '.repeat(20_000);

async function echoed(read: (request: RequestLike) => Promise<string>, body: string): Promise<string> {
  const answer = async (request: RequestLike): Promise<Answer> => ({
    status: 200,
    headers: {},
    body: await read(request),
  });
  const server = await serve({ answer, fetch: () => Promise.reject(new Error('is not asked')) }, { port: 0, grace: 0 });
  try {
    return await (await fetch(server.url, { method: 'POST', body })).text();
  } finally {
    await server.close();
  }
}

const decode = (bytes: ArrayBuffer) => new TextDecoder().decode(bytes);

test.each(['A paper boat', long])('as text, as bytes, and as it comes', async (body) => {
  expect(await echoed((request) => request.text(), body)).toBe(body);
  expect(await echoed(async (request) => decode(await request.arrayBuffer()), body)).toBe(body);
  expect(await echoed(({ body: stream }) => new Response(stream).text(), body)).toBe(body);
});

test.each(['A paper boat', long])('whole, after somebody looked whether there is a body', async (body) => {
  expect(await echoed((request) => (request.body ? request.text() : Promise.resolve('')), body)).toBe(body);
  const bytes = (request: RequestLike) => (request.body ? request.arrayBuffer() : Promise.resolve(new ArrayBuffer()));
  expect(await echoed(async (request) => decode(await bytes(request)), body)).toBe(body);
});
