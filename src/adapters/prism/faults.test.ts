/**
 * What goes wrong on purpose passes a referee unchanged.
 */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { serve } from '#adapters/http/index.ts';
import { specPath } from '#cli/spec-path.ts';
import type { RequestLike } from '#simulator/request.ts';
import { toResponse, type Answer } from '#simulator/respond.ts';
import { createReferee, putPrismInFront, type Handler } from './index.ts';

const spec = specPath('tokenhub');
const path = '/api/v1/videos/generations';

/** A piece of a JSON answer, and no more. */
function cut(): Answer {
  const pieces = [new TextEncoder().encode('{"id": "a", ')];
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      const piece = pieces.shift();
      if (piece) controller.enqueue(piece);
      else controller.error(new Error('cut'));
    },
  });
  return { status: 200, headers: { 'content-type': 'application/json', 'content-length': '100' }, body };
}

const answers: Readonly<Record<string, () => Answer>> = {
  reset: () => ({ status: 200, headers: {}, body: null, fault: 'reset' }),
  hang: () => ({ status: 200, headers: {}, body: null, fault: 'hang' }),
  cut,
};

async function answer({ headers }: RequestLike): Promise<Answer> {
  return answers[headers.get('x-fault') ?? '']?.() ?? { status: 200, headers: {}, body: 'fine' };
}

const upstream: Handler = { fetch: async (request) => toResponse(await answer(request), request) };

const fronts = [
  {
    name: 'the mock behind Prism',
    async open() {
      const server = await serve(await putPrismInFront({ upstream, specs: { tokenhub: spec } }), { port: 0, grace: 0 });
      return { url: `${server.url}/tokenhub`, close: () => server.close() };
    },
  },
  {
    name: 'a referee in this process',
    open: () => createReferee({ provider: 'tokenhub', spec, upstream }),
  },
  {
    name: 'a referee of a server',
    async open() {
      const server = await serve({ answer, fetch: upstream.fetch }, { port: 0 });
      const referee = await createReferee({ provider: 'tokenhub', spec, upstream: server.url });
      return {
        url: referee.url,
        async close() {
          await referee.close();
          await server.close();
        },
      };
    },
  },
];

describe.each(fronts)('$name', ({ open }) => {
  let front: Awaited<ReturnType<typeof open>>;
  beforeAll(async () => {
    front = await open();
  });
  afterAll(() => front.close());
  const create = (fault: string, init?: RequestInit) =>
    fetch(front.url + path, {
      method: 'POST',
      headers: { authorization: 'Bearer key', 'content-type': 'application/json', 'x-fault': fault },
      body: '{"model": "doubao-seedance-2.0", "prompt": "A dog"}',
      ...init,
    });

  const said = vi.fn();
  beforeEach(() => {
    for (const way of ['error', 'warn', 'log'] as const) vi.spyOn(console, way).mockImplementation(said);
  });
  afterEach(() => vi.restoreAllMocks());

  test('a reset is a network error', async () => {
    await expect(create('reset')).rejects.toThrow('fetch failed');
    expect((await create('none')).status).toBe(200);
    expect(said).not.toHaveBeenCalled();
  });

  test('a hang lasts until the client gives up', async () => {
    const client = new AbortController();
    const asked = create('hang', { signal: client.signal });
    const first = await Promise.race([asked.then(() => 'answered'), create('none').then(() => 'another is answered')]);
    expect(first).toBe('another is answered');
    client.abort(new Error('given up'));
    await expect(asked).rejects.toThrow('given up');
    expect(said).not.toHaveBeenCalled();
  });

  test('a cut connection is cut', async () => {
    const response = await create('cut');
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow('terminated');
    expect((await create('none')).status).toBe(200);
    expect(said).not.toHaveBeenCalled();
  });
});
