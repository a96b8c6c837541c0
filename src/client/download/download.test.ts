/** Downloads from the mock: over its own `fetch`, and over HTTP. What servers of others do is in download/servers.test.ts. */
import { getEventListeners } from 'node:events';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { serve } from '#adapters/http/index.ts';
import { providers } from '#providers/index.ts';
import { createSimulator, defineScenario, type SimulatorOptions } from '#simulator/index.ts';
import { cut } from '#scenario/index.ts';
import { createClock } from '#tasks/clock.ts';
import type { Fetch } from '../settings.ts';
import { createPath, firstRequest, operationOf } from '../../../test/support/jobs.ts';
import { bytesOf, collect, downloader, rest, script, whole } from '../../../test/support/media-host.ts';
import { toInit } from '../../../test/support/session.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});

let file = new Uint8Array();
beforeAll(async () => {
  const { ask, fetch: send } = await film();
  file = new Uint8Array(await (await send((await ask()) ?? '', {})).arrayBuffer());
});

/** Whether a stream was given the video; said of so many bytes one by one it would take long. */
const isFilm = (target: ReturnType<typeof collect>) => Buffer.from(file).equals(target.bytes());

/** A client of a mock on which a task has succeeded; the video is the same on each. */
async function film(options: SimulatorOptions = {}, { overHttp = false } = {}) {
  const clock = createClock({ mode: 'frozen' });
  const simulator = createSimulator({ clock, queued: 0, running: 0, seed: 7, ...options });
  const server = overHttp ? await serve(simulator, { port: 0, grace: 0 }) : undefined;
  closing.push(async () => {
    await server?.close();
    await simulator.close();
  });
  const provider = providers.apimart;
  const send = server ? fetch : simulator.fetch;
  const base = server ? `${server.url}/apimart` : provider.contract.origin;
  await send(`${base}${createPath('apimart')}`, toInit(firstRequest('apimart')));
  const [{ id } = { id: '' }] = await simulator.tasks();
  const path = operationOf('apimart', 'get').path.replace(/\{\w+\}/, id);
  /** As a client asks for the task. */
  const ask = async () => {
    const answer = await send(`${base}${path}`, toInit({}));
    return provider.readTask(await answer.json())?.output?.videoUrl;
  };
  const requests: Request[] = [];
  const counted: Fetch = (url, init) => {
    requests.push(new Request(url, init));
    return send(url, init);
  };
  return { clock, ask, requests, fetch: counted, ...downloader(counted) };
}

describe.each([{ overHttp: false }, { overHttp: true }])('a video of the mock, over HTTP: $overHttp', (how) => {
  test('comes whole, and tells how far it is', async () => {
    const { ask, download } = await film({}, how);
    const target = collect();
    const seen: { received: number; total: number | undefined }[] = [];
    const url = await ask();
    const result = await download(target.stream, { url }, { onProgress: (progress) => void seen.push(progress) });
    expect(result).toEqual({ bytes: file.byteLength, type: 'video/mp4', url });
    expect(isFilm(target)).toBe(true);
    expect(target.seen).toEqual({ closed: true });
    expect(seen.at(-1)).toEqual({ received: file.byteLength, total: file.byteLength });
    expect(seen.every(({ received }, index) => received > (seen[index - 1]?.received ?? 0))).toBe(true);
  });

  test('comes whole although the connection is cut twice', async () => {
    const { ask, download, requests, slept } = await film({ scenario: 'cut-download' }, how);
    const target = collect();
    await download(target.stream, { url: await ask() });
    expect(isFilm(target)).toBe(true);
    expect(requests.map(({ headers }) => headers.get('range'))).toEqual([
      null,
      expect.stringMatching(/^bytes=\d+-$/),
      expect.stringMatching(/^bytes=\d+-$/),
    ]);
    expect(slept).toHaveLength(2);
  });

  test('comes whole although its URL had expired before', async () => {
    const { ask, download, clock, requests } = await film({ scenario: 'short-lived-url' }, how);
    const url = await ask();
    clock.advance(61_000);
    const refresh = vi.fn(ask);
    const target = collect();
    const result = await download(target.stream, { url, refresh });
    expect(isFilm(target)).toBe(true);
    expect(refresh).toHaveBeenCalledTimes(1);
    expect(requests).toHaveLength(2);
    expect(result.url).not.toBe(url);
  });

  test('comes whole although its URL expires in the midst of it', async () => {
    const scenario = defineScenario({
      name: 'cut-and-expired',
      summary: 'the first download ends in the middle, and its URL lives a minute',
      urlLifetime: 60_000,
      answer: (answer, { operation, nth }) => (operation === 'file' && nth === 1 ? cut(answer) : answer),
    });
    const { ask, download, clock, requests } = await film({ scenarios: [scenario], scenario: scenario.name }, how);
    const sleep = async () => clock.advance(61_000);
    const target = collect();
    await download(target.stream, { url: await ask(), refresh: ask }, { time: { now: clock.now, sleep } });
    expect(isFilm(target)).toBe(true);
    const half = `bytes=${Math.floor(file.byteLength / 2)}-`;
    expect(requests.map(({ headers }) => headers.get('range'))).toEqual([null, half, half]);
  });

  test('does not come where the gateway does not renew its URL', async () => {
    const { ask, download, clock } = await film({}, how);
    const url = await ask();
    clock.advance(25 * 3_600_000);
    const target = collect();
    const failure = download(target.stream, { url, refresh: ask });
    await expect(failure).rejects.toMatchObject({ code: 'download', status: 403, received: 0 });
    await expect(failure).rejects.toThrow(/has expired .* the gateway does not renew it/);
    expect(target.seen.reason).toMatchObject({ code: 'download' });
  });

  test('comes slowly, if need be', async () => {
    const { ask, download, clock } = await film({ scenario: 'slow-download' }, how);
    const target = collect();
    const goOn = setInterval(() => clock.advance(1000));
    await download(target.stream, { url: await ask() });
    clearInterval(goOn);
    expect(isFilm(target)).toBe(true);
  });
});

test('a data: URL is a result, too', async () => {
  const { ask, download, requests } = await film({ publicOrigin: 'data:' });
  const target = collect();
  const onProgress = vi.fn<(progress: { received: number; total: number | undefined }) => void>();
  expect(await download(target.stream, { url: await ask() }, { onProgress })).toEqual({
    bytes: file.byteLength,
    type: 'video/mp4',
  });
  expect(isFilm(target)).toBe(true);
  expect(onProgress).toHaveBeenLastCalledWith({ received: file.byteLength, total: file.byteLength });
  expect(requests).toEqual([]);
  await expect(download(collect().stream, { url: 'data:nothing' })).rejects.toMatchObject({ code: 'download' });
});

describe('a stream', () => {
  const small = bytesOf(100);

  test('is given no more than it takes', async () => {
    const server = script(() => whole(small));
    let letGo = () => {};
    const chunks: Uint8Array[] = [];
    const stream = new WritableStream<Uint8Array>({
      write: (chunk) =>
        new Promise((resolve) => {
          chunks.push(chunk);
          letGo = resolve;
        }),
    });
    const received: number[] = [];
    const done = downloader(server.fetch).download(
      stream,
      {},
      { onProgress: (now) => void received.push(now.received) },
    );
    const turn = () => new Promise((resolve) => setImmediate(resolve));
    for (let count = 1; count <= 7; count++) {
      await turn();
      expect(received.length).toBeLessThanOrEqual(count);
      expect(chunks).toHaveLength(count);
      letGo();
    }
    expect(await done).toMatchObject({ bytes: 100 });
  });

  test('that fails ends the download with its error', async () => {
    const fault = new Error('the disk is full');
    const server = script(() => whole(small));
    const stream = new WritableStream<Uint8Array>({ write: () => Promise.reject(fault) });
    await expect(downloader(server.fetch).download(stream)).rejects.toMatchObject({ code: 'download', cause: fault });
    expect(server.requests[0]?.signal.aborted).toBe(true);
  });

  test('that somebody else writes to is refused before anything is fetched', async () => {
    const server = script();
    const { stream } = collect();
    stream.getWriter();
    await expect(downloader(server.fetch).download(stream)).rejects.toThrow(/locked/);
    expect(server.requests).toEqual([]);
  });

  const fault = new Error('mine');
  test.each([
    [
      'throws',
      () => {
        throw fault;
      },
    ],
    ['rejects with', () => Promise.reject(fault)],
  ])('is aborted with what onProgress %s', async (_how, onProgress) => {
    const target = collect();
    const { download } = downloader(script(() => whole(small)).fetch);
    await expect(download(target.stream, {}, { onProgress })).rejects.toBe(fault);
    expect(target.seen.reason).toBe(fault);
  });
});

describe('an abort ends it at once, and leaves nothing behind,', () => {
  const never = () => new Promise<never>(() => {});
  const small = bytesOf(100);
  const stalled = () => whole(small, '"one"', { after: 48, by: 'stall' });
  const stuck = new WritableStream<Uint8Array>({ write: never });
  const cases: [string, Parameters<typeof script>, object?, WritableStream<Uint8Array>?][] = [
    ['while an answer is awaited', [never]],
    ['while the body is read', [stalled]],
    [
      'during a wait',
      [() => whole(small, '"one"', { after: 48, by: 'break' })],
      { time: { now: () => 0, sleep: untilAborted } },
    ],
    ['while another URL is asked for', [() => new Response('', { status: 403 })]],
    ['while the stream is full', [() => whole(small)], {}, stuck],
    ['while onProgress is waited for', [() => whole(small)], { onProgress: never }],
  ];

  function untilAborted(_milliseconds: number, signal?: AbortSignal): Promise<void> {
    return new Promise((_resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
    });
  }

  test.each(cases)('%s', async (_name, steps, tools = {}, stream = collect().stream) => {
    const server = script(...steps);
    const controller = new AbortController();
    const { signal } = controller;
    const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
    const before = timers();
    const done = downloader(server.fetch).download(stream, { refresh: never }, { signal, ...tools });
    for (let turn = 0; turn < 10; turn++) await new Promise((resolve) => setImmediate(resolve));
    expect(server.requests).toHaveLength(1);
    const reason = new Error('enough');
    controller.abort(reason);
    await expect(done).rejects.toBe(reason);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
    expect(timers()).toBeLessThanOrEqual(before);
    expect(server.requests[0]?.signal.aborted).toBe(true);
    expect(stream.locked).toBe(false);
  });

  test('before it has begun', async () => {
    const server = script();
    const signal = AbortSignal.abort(new Error('never mind'));
    await expect(downloader(server.fetch).download(collect().stream, {}, { signal })).rejects.toThrow('never mind');
    expect(server.requests).toEqual([]);
  });

  test('as does an end without one', async () => {
    const { signal } = new AbortController();
    const server = script(
      () => whole(small, '"one"', { after: 48, by: 'break' }),
      () => rest(small, 48),
    );
    await downloader(server.fetch).download(collect().stream, {}, { signal });
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });
});
