import { afterEach, expect, test, vi } from 'vitest';
import type { RequestLike } from '#simulator/request.ts';
import type { Answer } from '#simulator/respond.ts';
import { createSimulator } from '#simulator/simulator.ts';
import { rawPost, writeTogether } from '../../../test/support/raw.ts';
import { afterReading } from './after-reading.ts';
import { serve } from './index.ts';

afterEach(() => void vi.useRealTimers());

const { setImmediate: realImmediate } = globalThis;

test('goes on after the turn, one after the other in the order of coming', async () => {
  const done: string[] = [];
  afterReading(() => {
    done.push('first');
    void Promise.resolve().then(() => done.push('and what follows at once'));
    afterReading(() => done.push('what came meanwhile'));
  });
  afterReading(() => done.push('second'));
  expect(done).toEqual([]);
  for (let turns = 0; turns < 2; turns++) await new Promise<void>((resolve) => void realImmediate(resolve));
  expect(done).toEqual(['first', 'and what follows at once', 'second', 'what came meanwhile']);
});

test('requests are carried out in the order of their coming, over whichever connections', async () => {
  const done: string[] = [];
  const answer = async ({ method, url }: RequestLike): Promise<Answer> => {
    if (method === 'POST') for (let waits = 0; waits < 20; waits++) await Promise.resolve();
    done.push(new URL(url).pathname);
    return { status: 200, headers: {}, body: 'fine' };
  };
  const server = await serve({ fetch: () => Promise.reject(new Error('nobody asks')), answer }, { port: 0 });
  const paths = ['/1', '/2', '/3', '/4'];
  const requests = paths.map((path, index) =>
    index % 2 === 0 ? rawPost(path, { 'content-length': '1' }, 'x') : `GET ${path} HTTP/1.1\r\nhost: mock\r\n\r\n`,
  );
  await writeTogether(server.url, requests);
  expect(done.filter((path) => path !== '/first')).toEqual(paths);
  await server.close();
});

test.each(['after', 'before'])('is not held up by timers that a test took %s it was loaded', async (when) => {
  const takeTimers = () => vi.useFakeTimers({ toFake: ['setImmediate', 'setTimeout', 'setInterval'] });
  vi.resetModules();
  if (when === 'before') takeTimers();
  const { serve: serveAnew } = await import('./index.ts');
  const server = await serveAnew(createSimulator(), { port: 0 });
  takeTimers();
  const send = (init: RequestInit) => fetch(`${server.url}/tokenhub/api/v1/videos/generations`, init);
  expect((await send({ method: 'POST', body: '{}' })).status).toBe(401);
  expect((await send({})).status).toBe(405);
  vi.useRealTimers();
  await server.close();
});
