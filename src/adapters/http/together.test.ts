import { afterEach, expect, test, vi } from 'vitest';
import { createSimulator } from '#simulator/simulator.ts';
import { together } from './together.ts';

afterEach(() => void vi.useRealTimers());

const { setImmediate: realImmediate } = globalThis;
const turn = () => new Promise<void>((resolve) => void realImmediate(resolve));

test('goes on after the turn, in the order of coming; what comes meanwhile waits for the next', async () => {
  const gone: string[] = [];
  together(() => {
    gone.push('first');
    together(() => gone.push('meanwhile'));
  });
  together(() => gone.push('second'));
  expect(gone).toEqual([]);
  await turn();
  expect(gone).toEqual(['first', 'second']);
  await turn();
  expect(gone).toEqual(['first', 'second', 'meanwhile']);
});

test.each(['after', 'before'])('is not held up by timers that a test took %s it was loaded', async (when) => {
  const takeTimers = () => vi.useFakeTimers({ toFake: ['setImmediate', 'setTimeout', 'setInterval'] });
  vi.resetModules();
  if (when === 'before') takeTimers();
  const { serve } = await import('./index.ts');
  const server = await serve(createSimulator(), { port: 0 });
  takeTimers();
  const send = (init: RequestInit) => fetch(`${server.url}/tokenhub/api/v1/videos/generations`, init);
  expect((await send({ method: 'POST', body: '{}' })).status).toBe(401);
  expect((await send({})).status).toBe(405);
  vi.useRealTimers();
  await server.close();
});
