/** The files that tasks lead to: what they are, and how they are fetched. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromium } from 'playwright-core';
import { serve } from '#adapters/http/index.ts';
import { capabilities } from '#conformance/capabilities.ts';
import { sizeOf } from '#film/size.ts';
import { createStill } from '#film/still.ts';
import { providerIds, providers, type ProviderId } from '#providers/index.ts';
import { createOperation } from '#providers/provider.ts';
import { createSimulator, type Simulator, type SimulatorOptions } from '#simulator/simulator.ts';
import { createClock } from '#tasks/clock.ts';
import type { VideoOutput, VideoRequest, VideoTask } from '#tasks/task.ts';
import { launchOptions, withoutBrowser } from './support/browser.ts';
import { ffprobe, listFilms, needsFfmpeg, temporary, withoutFfmpeg, type ListedFilm } from './support/ffmpeg.ts';
import { toInit } from './support/session.ts';

const plain: VideoRequest = {
  model: 'doubao-seedance-2.0',
  prompt: 'A paper boat drifts by',
  seconds: 4,
  resolution: '480p',
  ratio: '16:9',
  audio: false,
  media: [],
};

function frozen(options: SimulatorOptions = {}): Simulator {
  return createSimulator({
    clock: createClock({ mode: 'frozen', source: () => 1_800_000_000_000 }),
    seed: 7,
    ...options,
  });
}

/** Creates a task where a mock answers; gives what its answer tells of it. */
async function create(send: typeof fetch, address: string, id: ProviderId, request: VideoRequest): Promise<VideoTask> {
  const provider = providers[id];
  const { path, accepts } = createOperation(provider);
  const body = provider.writeRequest(request);
  const form = Object.fromEntries(
    Object.entries(body).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  );
  const init = toInit(accepts === 'application/json' ? { json: body } : { form });
  const answer = await send(`${address}${path}`, { ...init, method: 'POST' });
  const text = await answer.text();
  const task = provider.readTask(JSON.parse(text));
  if (!answer.ok || !task) throw new Error(`${id} answered ${answer.status}: ${text}`);
  return task;
}

/** What a new task has come to in the end. */
async function film(simulator: Simulator, id: ProviderId, request: Partial<VideoRequest> = {}): Promise<VideoOutput> {
  const { origin } = providers[id].contract;
  const { id: task } = await create(simulator.fetch, origin, id, { ...plain, ...request });
  await simulator.advanceUntilDone(task);
  const done = await simulator.task(task);
  if (!done?.output) throw new Error(`task ${task} is ${done?.state}`);
  return done.output;
}

async function bytesAt(simulator: Simulator, url: string | undefined): Promise<Buffer> {
  const answer = await simulator.fetch(url ?? '');
  expect(answer.status).toBe(200);
  return Buffer.from(await answer.arrayBuffer());
}

describe.skipIf(withoutFfmpeg)(`a task's video ${needsFfmpeg}`, () => {
  /** Every request that the documents allow, with one length at each end. */
  const requests = providerIds.flatMap((id) =>
    capabilities(providers[id]).flatMap(({ model, seconds, resolutions, ratios, audio }) =>
      resolutions.flatMap(({ value: resolution }) =>
        ratios.flatMap(({ value: ratio }) =>
          [seconds[0] ?? 0, seconds.at(-1) ?? 0].flatMap((length) =>
            (audio === 'choice' ? [true, false] : [audio === 'always']).map((sound) => {
              const request = { ...plain, model, resolution, ratio, seconds: length, audio: sound };
              return { id, request, name: `${id} ${model} ${resolution} ${ratio} ${length} s, sound: ${sound}` };
            }),
          ),
        ),
      ),
    ),
  );

  test('is what was asked for, for every provider, model, resolution, ratio and length', async () => {
    const simulator = frozen({ queued: 0, running: 0 });
    expect(requests.length).toBeGreaterThan(400);
    const films = new Map<string, { bytes: Buffer; name: string; film: ListedFilm }>();
    for (const { id, request, name } of requests) {
      const bytes = await bytesAt(simulator, (await film(simulator, id, request)).videoUrl);
      const { resolution, ratio, seconds, audio } = request;
      const wanted = { ...sizeOf(resolution, ratio), seconds, audio };
      const key = JSON.stringify(wanted);
      // Whether two films are the same is told by their bytes; what a film is, by ffmpeg, once.
      const known = films.get(key);
      if (known) expect(known.bytes.equals(bytes), name).toBe(true);
      else films.set(key, { bytes, name, film: wanted });
    }
    const distinct = [...films.values()];
    const listed = await listFilms(distinct.map(({ bytes }) => temporary(bytes)));
    expect(listed.map((found, index) => ({ name: distinct[index]?.name, film: found }))).toEqual(
      distinct.map(({ name, film: wanted }) => ({ name, film: wanted })),
    );
  });

  test('comes with a cover and, where it was asked for, the last frame', async () => {
    const simulator = frozen();
    const output = await film(simulator, 'apimart', { ratio: '9:16', returnLastFrame: true });
    const stills = [output.coverUrl, output.lastFrameUrl];
    const [cover, last] = await Promise.all(stills.map((url) => bytesAt(simulator, url)));
    const picture = { streams: [{ codec_name: 'png', width: 496, height: 864 }] };
    for (const bytes of [cover, last])
      expect(await ffprobe(temporary(bytes ?? Buffer.alloc(0)))).toMatchObject(picture);
    expect(cover?.equals(last ?? cover)).toBe(false);
    const without = await film(simulator, 'apimart');
    expect(without.lastFrameUrl).toBeUndefined();
    const guessed = await simulator.fetch(without.coverUrl?.replace('cover', 'last-frame') ?? '');
    expect(guessed.status).toBe(404);
  });

  test('follows what is known of the first picture, if its ratio is adaptive', async () => {
    const simulator = frozen({ media: { 'https://a.example/tall.png': { kind: 'image', width: 300, height: 500 } } });
    const ask = async (source: string, id: ProviderId = 'apimart') => {
      const media = [{ kind: 'image', source }] as const;
      const { videoUrl } = await film(simulator, id, { ratio: 'adaptive', media });
      const { streams } = await ffprobe(temporary(await bytesAt(simulator, videoUrl)));
      return [streams[0]?.width, streams[0]?.height];
    };
    expect(await ask('https://a.example/tall.png')).toEqual([496, 864]);
    expect(await ask('https://a.example/unknown.png')).toEqual([864, 496]);

    const square = await createStill({ ...sizeOf('480p', '1:1'), which: 'cover' });
    expect(await ask(`data:image/png;base64,${Buffer.from(square).toString('base64')}`, 'tokenhub')).toEqual([
      640, 640,
    ]);
    const form = new FormData();
    form.set('file', new File([square], 'square.png'));
    const headers = { authorization: 'Bearer test-key' };
    const answer = await simulator.fetch('https://api.apimart.ai/v1/uploads/images', {
      method: 'POST',
      body: form,
      headers,
    });
    expect(await ask(Object(await answer.json()).url)).toEqual([640, 640]);
  });
});

describe('a file', () => {
  const simulator = frozen();
  const places: { name: string; url: string; headers: Record<string, string>; bytes: Buffer }[] = [];
  beforeAll(async () => {
    const key = { authorization: 'Bearer test-key' };
    const { videoUrl } = await film(simulator, 'tokenhub');
    const form = new FormData();
    const picture = await createStill({ ...sizeOf('480p', '1:1'), which: 'cover' });
    form.set('file', new File([picture], 'square.png', { type: 'image/png' }));
    const upload = await simulator.fetch('https://api.apimart.ai/v1/uploads/images', {
      method: 'POST',
      body: form,
      headers: key,
    });
    const task = await create(simulator.fetch, 'https://api.cometapi.com', 'cometapi', {
      ...plain,
      model: 'doubao-seedance-1-5-pro',
      audio: true,
    });
    await simulator.advanceUntilDone(task.id);
    const found = [
      ['a video', videoUrl, {}],
      ['an upload', Object(await upload.json()).url, {}],
      ['the content of a CometAPI task', `https://api.cometapi.com/v1/videos/${task.id}/content`, key],
    ] as const;
    for (const [name, url, headers] of found) {
      const answer = await simulator.fetch(url, { headers });
      places.push({ name, url, headers, bytes: Buffer.from(await answer.arrayBuffer()) });
    }
  });

  /** Asks at every place, and compares the answers to what is expected of a file of that length. */
  async function ask(
    headers: Record<string, string>,
    expected: (bytes: Buffer) => { status: number; body: Buffer; headers?: object },
    method = 'GET',
  ): Promise<void> {
    expect(places).toHaveLength(3);
    for (const { name, url, bytes, headers: own } of places) {
      const etag = (await simulator.fetch(url, { method: 'HEAD', headers: own })).headers.get('etag') ?? '';
      const filled = Object.entries(headers).map(([field, value]) => [
        field,
        value
          .replace('ETAG', etag)
          .replace('LENGTH', String(bytes.length))
          .replace('LAST', String(bytes.length - 1)),
      ]);
      const answer = await simulator.fetch(url, { method, headers: { ...Object.fromEntries(filled), ...own } });
      const { status, body, headers: told = {} } = expected(bytes);
      expect({ name, status: answer.status }).toEqual({ name, status });
      expect(Object.fromEntries(answer.headers)).toMatchObject({ 'accept-ranges': 'bytes', etag, ...told });
      if (status !== 416) expect(Buffer.from(await answer.arrayBuffer()).equals(body), name).toBe(true);
    }
  }

  const nothing = Buffer.alloc(0);
  const whole = (bytes: Buffer) => ({
    status: 200,
    body: bytes,
    headers: { 'content-length': String(bytes.length), etag: expect.stringMatching(/^"[0-9a-f]{16}"$/) },
  });

  test('comes whole', () => ask({}, whole));

  test('has a head that tells its length', () =>
    ask({ range: 'bytes=0-1' }, (bytes) => ({ ...whole(bytes), body: nothing }), 'HEAD'));

  test.each([
    ['bytes=0-0', 0, 1],
    ['bytes=0-LENGTH', 0, Infinity],
    ['bytes=100-199', 100, 200],
    ['bytes=1000-', 1000, Infinity],
    ['bytes=-10', -10, Infinity],
    ['bytes=-99999999', 0, Infinity],
    ['Bytes=LAST-', -1, Infinity],
  ])('comes in part: %s', (range, from, to) =>
    ask({ range }, (bytes) => {
      const body = bytes.subarray(from, to);
      const start = from < 0 ? bytes.length + from : from;
      const told = `bytes ${start}-${start + body.length - 1}/${bytes.length}`;
      return { status: 206, body, headers: { 'content-range': told, 'content-length': String(body.length) } };
    }),
  );

  test.each(['bytes=LENGTH-', 'bytes=99999999999999999999-', 'bytes=-0', 'bytes=LENGTH-99999999'])(
    'has nothing to give for %s',
    (range) =>
      ask({ range }, (bytes) => ({
        status: 416,
        body: nothing,
        headers: { 'content-range': `bytes */${bytes.length}` },
      })),
  );

  test.each(['bytes=5-2', 'bytes=-', 'bytes=a-b', 'bytes', 'lines=0-5', 'bytes=0-1,5-6', 'bytes=1.5-2', 'bytes=--5'])(
    'comes whole for %s, which is no range of it',
    (range) => ask({ range }, whole),
  );

  test('goes on where it broke off only if it is still the same', async () => {
    const part = (bytes: Buffer) => ({ status: 206, body: bytes.subarray(5) });
    await ask({ range: 'bytes=5-', 'if-range': 'ETAG' }, part);
    await ask({ range: 'bytes=5-', 'if-range': '"another"' }, whole);
    await ask({ range: 'bytes=5-', 'if-range': 'W/ETAG' }, whole);
    await ask({ range: 'bytes=5-', 'if-range': 'Wed, 21 Oct 2026 07:28:00 GMT' }, whole);
  });

  test.each(['ETAG', 'W/ETAG', '"another", ETAG', '*'])('is not sent again to who has it: %s', async (tag) => {
    const same = () => ({ status: 304, body: nothing });
    await ask({ 'if-none-match': tag }, same);
    await ask({ 'if-none-match': tag, range: 'bytes=0-5' }, same);
    await ask({ 'if-none-match': tag }, same, 'HEAD');
  });

  test('is sent to who has another', () => ask({ 'if-none-match': '"another"' }, whole));
});

describe('the URL of a result', () => {
  test('is good until the clock says that it has expired', async () => {
    const simulator = frozen();
    const { videoUrl, expiresAt = 0 } = await film(simulator, 'tokenhub');
    expect(expiresAt).toBe(simulator.clock.now() + 24 * 3_600_000);
    simulator.clock.advance(24 * 3_600_000 - 1);
    expect((await simulator.fetch(videoUrl)).status).toBe(200);
    simulator.clock.advance(1);
    const answer = await simulator.fetch(videoUrl);
    expect(answer.status).toBe(403);
    const time = new Date(expiresAt).toISOString();
    expect(Object(await answer.json()).error.message).toBe(
      `This URL has expired: it was good until ${time}, and the mock's clock, which decides, is at ${time}`,
    );
  });

  test('of an upload is good as long as the documents say', async () => {
    const simulator = frozen();
    const form = new FormData();
    form.set(
      'file',
      new File([await createStill({ ...sizeOf('480p', '1:1'), which: 'cover' })], 'a.png', { type: 'image/png' }),
    );
    const init = { method: 'POST', body: form, headers: { authorization: 'Bearer test-key' } };
    const uploaded = await simulator.fetch('https://api.apimart.ai/v1/uploads/images', init);
    const { url } = Object(await uploaded.json());
    await simulator.advance('71h');
    expect((await simulator.fetch(url)).status).toBe(200);
    await simulator.advance('1h');
    const answer = await simulator.fetch(url);
    expect(answer.status).toBe(403);
    expect(Object(await answer.json()).error.message).toContain('has expired');
  });

  test('is signed', async () => {
    const simulator = frozen();
    const [video, other] = [await film(simulator, 'tokenhub'), await film(simulator, 'tokenhub')].map(
      ({ videoUrl }) => new URL(videoUrl),
    );
    if (!video) throw new Error('there is no video');
    const expires = Number(video.searchParams.get('expires'));
    const forged = [
      video.pathname,
      `${video.pathname}?expires=${expires}`,
      `${video.pathname}?expires=${expires}&signature=${'0'.repeat(16)}`,
      `${video.pathname}${video.search.replace(String(expires), String(expires + 1))}`,
      `${video.pathname}${other?.search}`,
    ];
    for (const path of forged) {
      const answer = await simulator.fetch(`${video.origin}${path}`);
      expect({ path, status: answer.status }).toEqual({ path, status: 403 });
      expect(Object(await answer.json()).error.message).toContain('signature of this URL is missing or wrong');
    }
    expect((await simulator.fetch(`http://another.test:1${video.pathname}${video.search}`)).status).toBe(200);
  });

  test('repeats with the seed, and differs without', async () => {
    const url = async (seed: number) => (await film(frozen({ seed }), 'tokenhub')).videoUrl;
    expect(await url(1)).toBe(await url(1));
    expect(await url(2)).not.toBe(await url(1));
    const signature = async (seed: number) => new URL(await url(seed)).searchParams.get('signature');
    expect(await signature(2)).not.toBe(await signature(1));
  });

  test('may be the file itself', async () => {
    const [files, urls] = [frozen({ publicOrigin: 'data:' }), frozen()];
    const request = { returnLastFrame: true, audio: true } as const;
    const [here, there] = [await film(files, 'apimart', request), await film(urls, 'apimart', request)];
    for (const name of ['videoUrl', 'coverUrl', 'lastFrameUrl'] as const) {
      const inside = await fetch(here[name] ?? '');
      expect(inside.headers.get('content-type')).toBe(name === 'videoUrl' ? 'video/mp4' : 'image/png');
      expect(Buffer.from(await inside.arrayBuffer()).equals(await bytesAt(urls, there[name]))).toBe(true);
    }
    expect(here.expiresAt).toBe(there.expiresAt);
  });

  test('of an upload is a URL in any case, for it is sent back', async () => {
    const simulator = frozen({ publicOrigin: 'data:' });
    const form = new FormData();
    form.set('file', new File([await createStill({ ...sizeOf('480p', '1:1'), which: 'cover' })], 'a.png'));
    const init = { method: 'POST', body: form, headers: { authorization: 'Bearer test-key' } };
    const answer = await simulator.fetch('http://127.0.0.1:4010/apimart/v1/uploads/images', init);
    const { url } = Object(await answer.json());
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:4010\/__media\/apimart\/uploads\//);
    expect((await simulator.fetch(url)).status).toBe(200);
  });
});

describe.skipIf(withoutBrowser !== undefined)(
  `in Chromium${withoutBrowser ? ` (skipped: ${withoutBrowser})` : ''}`,
  () => {
    const simulator = createSimulator({ queued: 0, running: 0, seed: 7 });
    let server: Awaited<ReturnType<typeof serve>>;
    let browser: Awaited<ReturnType<typeof chromium.launch>>;
    beforeAll(async () => {
      [server, browser] = await Promise.all([serve(simulator, { port: 0 }), chromium.launch(launchOptions)]);
    });
    afterAll(() => Promise.all([browser?.close(), server?.close()]));

    test('a video with sound plays, and is sought in', async () => {
      const request: VideoRequest = { ...plain, seconds: 6, resolution: '720p', ratio: '4:3', audio: true };
      const { id } = await create(fetch, `${server.url}/tokenhub`, 'tokenhub', request);
      const output = (await simulator.task(id, server.url))?.output;
      const page = await browser.newPage();
      // A page of the same address, so that what the video shows may be looked at.
      await page.goto(`${server.url}/nothing`);
      const seen = await page.evaluate(async (url) => {
        const video = document.createElement('video');
        const event = (name: string) =>
          new Promise<void>((resolve, reject) => {
            video.addEventListener(name, () => resolve(), { once: true });
            video.addEventListener('error', () => reject(new Error(video.error?.message)), { once: true });
          });
        video.muted = true;
        const loaded = event('loadeddata');
        video.src = url;
        await loaded;
        const advanced = event('timeupdate');
        await video.play();
        await advanced;
        video.pause();
        const played = video.played.length;
        const heard = Number(Reflect.get(video, 'webkitAudioDecodedByteCount'));

        /** Where along the picture the mark is, from 0 to 1, so long after the start. */
        const markAt = async (time: number) => {
          const sought = event('seeked');
          // The frame is drawn some time after that, or before.
          const shown = new Promise((resolve) => video.requestVideoFrameCallback(resolve));
          video.currentTime = time;
          await Promise.all([sought, shown]);
          const canvas = document.createElement('canvas');
          [canvas.width, canvas.height] = [video.videoWidth, video.videoHeight];
          const context = canvas.getContext('2d');
          context?.drawImage(video, 0, 0);
          const { data = [] } = context?.getImageData(0, Math.round(canvas.height * 0.92), canvas.width, 1) ?? {};
          const yellow = Array.from({ length: canvas.width }, (_none, x) => x).filter(
            (x) => (data[4 * x] ?? 0) > 180 && (data[4 * x + 2] ?? 0) < 120,
          );
          return yellow.length > 0 ? (yellow[0] ?? 0) / canvas.width : undefined;
        };
        const marks = [await markAt(5.52), await markAt(0.02), await markAt(3.77)];
        const { duration, videoWidth, videoHeight } = video;
        return { played, heard, duration, videoWidth, videoHeight, marks };
      }, output?.videoUrl ?? '');
      expect(seen).toMatchObject({ duration: 6, videoWidth: 1112, videoHeight: 834 });
      expect(seen.played).toBeGreaterThan(0);
      expect(seen.heard).toBeGreaterThan(0);
      const [half, none, most] = seen.marks;
      expect(half).toBeCloseTo(0.47, 1);
      expect(none).toBeCloseTo(0, 1);
      expect(most).toBeCloseTo(0.7, 1);
    });
  },
);
