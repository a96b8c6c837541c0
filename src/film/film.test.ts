/** Films are what they are said to be, by the word of ffmpeg. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  complaints,
  each,
  ffmpeg,
  ffprobe,
  filmFacts,
  listFilms,
  needsFfmpeg,
  temporary,
  withoutFfmpeg,
} from '../../test/support/ffmpeg.ts';
import { createFilms } from './films.ts';
import { sizeOfImage } from './image.ts';
import { ratios, resolutions, sizeOf } from './size.ts';
import { createStill } from './still.ts';
import { createVideo, type VideoOptions } from './video.ts';

const sizes = resolutions.flatMap((resolution) => ratios.map((ratio) => sizeOf(resolution, ratio)));
const small = sizeOf('480p', '16:9');

const videos = new Map<string, ReturnType<typeof createVideo>>();
/** A video that several tests look at. */
function videoOf(options: VideoOptions): ReturnType<typeof createVideo> {
  const key = JSON.stringify(options);
  const video = videos.get(key) ?? createVideo(options);
  videos.set(key, video);
  return video;
}

afterEach(() => vi.useRealTimers());

describe.skipIf(withoutFfmpeg)(`to ffmpeg ${needsFfmpeg}`, () => {
  test('a video has the size, the length and the sound that were asked for', async () => {
    const films = sizes.flatMap((size) => [
      { ...size, seconds: 15, audio: true },
      { ...size, seconds: 4, audio: false },
    ]);
    expect(films).toHaveLength(48);
    expect(await listFilms(await each(films, async (film) => temporary(await videoOf(film))))).toEqual(films);
  });

  // Asking one by one takes long: it shows what all of them share.
  test('each of its tracks begins at once and is as long, to the microsecond', async () => {
    const films = ratios.map((ratio, index) => ({
      ...sizeOf(resolutions[index % resolutions.length] ?? '480p', ratio),
      ...(index % 2 === 0 ? { seconds: 15, audio: true } : { seconds: 4, audio: false }),
    }));
    const probed = await each(films, async (film) => ffprobe(temporary(await videoOf(film))));
    for (const [index, { width, height, seconds, audio }] of films.entries()) {
      expect(probed[index]).toMatchObject(filmFacts(width, height, seconds, audio));
    }
  });

  test('one that ends in mid second is as long as asked, too', async () => {
    const { streams, format } = await ffprobe(temporary(await createVideo({ ...small, seconds: 2.3, audio: true })));
    expect([format, ...streams].map(({ duration }) => duration)).toEqual(['2.300000', '2.300000', '2.300000']);
  });

  test('it decodes without a word', async () => {
    const films = ratios.flatMap((ratio) => [
      { ...sizeOf('480p', ratio), seconds: 2, audio: true },
      { ...sizeOf('720p', ratio), seconds: 1, audio: true },
    ]);
    const large = [sizeOf('1080p', '16:9'), sizeOf('4k', '21:9')].map((size) => ({ ...size, seconds: 1, audio: true }));
    const said = await each([...films, ...large], async (film) => complaints(temporary(await createVideo(film))));
    expect(said).toEqual(said.map(() => ''));
  });

  test('it has 24 frames and a key frame each second', async () => {
    const path = temporary(await createVideo({ ...small, seconds: 4, audio: true }));
    const { packets } = Object(await ffprobe(path, '-show_packets', '-select_streams', 'v'));
    const [all, keys] = [[], []] as [string[], string[]];
    for (const { pts_time: time, flags } of packets) {
      all.push(time);
      if (String(flags).startsWith('K')) keys.push(time);
    }
    expect(all).toHaveLength(4 * 24);
    expect(keys.map(Number)).toEqual([0, 1, 2, 3]);
  });

  test('its sound is heard each second, and is silent between', async () => {
    const path = temporary(await createVideo({ ...small, seconds: 5, audio: true }));
    const samples = await ffmpeg('-i', path, '-f', 's16le', '-ac', '1', '-ar', '48000', '-');
    const isLoud = (from: number, to: number) => {
      const part = new Int16Array(new Uint8Array(samples).buffer).subarray(from * 48_000, to * 48_000);
      return part.some((sample) => Math.abs(sample) > 2000);
    };
    const seconds = [0, 1, 2, 3, 4];
    expect(seconds.map((second) => isLoud(second, second + 0.25))).toEqual(seconds.map(() => true));
    expect(seconds.map((second) => isLoud(second + 0.25, second + 1))).toEqual(seconds.map(() => false));
  });

  test('a still has the size that was asked for', async () => {
    const some = [sizeOf('480p', '16:9'), sizeOf('720p', '9:16'), sizeOf('4k', '21:9')];
    const stills = some.map((size) => ({ ...size, which: 'last-frame' as const }));
    const probed = await each(stills, async (still) => ffprobe(temporary(await createStill(still)), '-f', 'png_pipe'));
    expect(probed).toMatchObject(
      stills.map(({ width, height }) => ({ streams: [{ codec_name: 'png', width, height }] })),
    );
  });

  test.each([
    ['cover', 0],
    ['last-frame', 47],
  ] as const)('the still %s is frame %i of two seconds', async (which, frame) => {
    const film = temporary(await createVideo({ ...small, seconds: 2, audio: false }));
    const still = temporary(await createStill({ ...small, which }));
    const raw = ['-pix_fmt', 'rgb24', '-f', 'rawvideo', '-'];
    const [shown, drawn] = await Promise.all([
      ffmpeg('-i', film, '-vf', `select=eq(n\\,${frame})`, '-frames:v', '1', ...raw),
      ffmpeg('-f', 'png_pipe', '-i', still, ...raw),
    ]);
    expect(shown).toHaveLength(small.width * small.height * 3);
    const far = drawn.filter((value, index) => Math.abs(value - (shown[index] ?? 0)) > 24);
    expect(far.length / drawn.length).toBeLessThan(0.005);
  });
});

test('a video is small: 15 seconds with sound, at most 300 KB', async () => {
  const films = await Promise.all(sizes.map((size) => videoOf({ ...size, seconds: 15, audio: true })));
  for (const { byteLength } of films) expect(byteLength).toBeLessThan(300_000);
});

test('a still of every size is small and as large as asked', async () => {
  for (const size of sizes) {
    const bytes = await createStill({ ...size, which: 'cover' });
    expect(sizeOfImage(bytes)).toEqual(size);
    expect(bytes.byteLength).toBeLessThan(20_000);
  }
});

test('its index stands in front, so that it plays before it is all there', async () => {
  const text = Buffer.from(await createVideo({ ...small, seconds: 4, audio: true })).toString('latin1');
  expect(text.indexOf('moov')).toBeLessThan(text.indexOf('mdat'));
});

test('the same is asked for: the same bytes come, whatever the day', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: 1e12 });
  const options = { ...small, seconds: 4, audio: true };
  const then = await createVideo(options);
  vi.setSystemTime(2e12);
  expect(await createVideo(options)).toEqual(then);
});

test.each([
  [{ ...small, width: 100 }, 'there are no frames of 100x496; there are 992x432, 864x496'],
  [{ ...small, seconds: 0 }, 'a video lasts more than 0 and less than 3600 seconds, not 0'],
  [{ ...small, seconds: Number.NaN }, 'not NaN'],
])('what cannot be made is refused (%#)', async (options, message) => {
  const made = createVideo({ seconds: 4, audio: false, ...options });
  await expect(made).rejects.toThrow(RangeError);
  await expect(made).rejects.toThrow(message);
});

describe('films', () => {
  const film = { ...small, seconds: 4, audio: false };

  test('are made once, also for those who ask at once', async () => {
    const films = createFilms();
    const [first, second] = await Promise.all([films.video(film), films.video({ ...film })]);
    expect(second).toBe(first);
    expect(await films.video({ ...film })).toBe(first);
    expect(await films.video({ ...film, audio: true })).not.toBe(first);
    expect(await films.still({ ...small, which: 'cover' })).toBe(await films.still({ ...small, which: 'cover' }));
  });

  test('go when there is no room: first what was asked for longest ago', async () => {
    const { byteLength } = await createVideo(film);
    const films = createFilms(2.9 * byteLength);
    const [old, used] = [await films.video(film), await films.video({ ...film, seconds: 3 })];
    expect(await films.video(film)).toBe(old);
    await films.video({ ...film, seconds: 5 });
    expect(await films.video(film)).toBe(old);
    expect(await films.video({ ...film, seconds: 3 })).not.toBe(used);
  });

  test('that cannot be made are tried again', async () => {
    const films = createFilms();
    const asked = () => films.video({ ...film, width: 1 });
    await expect(asked()).rejects.toThrow(RangeError);
    await expect(asked()).rejects.toThrow(RangeError);
  });
});
