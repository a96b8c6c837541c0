/** What Debian's ffmpeg makes of media files. */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll } from 'vitest';

const run = promisify(execFile);
const ffmpegPath = '/usr/bin/ffmpeg';

/** To be said behind the name of a test that needs ffmpeg. */
export const needsFfmpeg = `(needs ${ffmpegPath})`;
export const withoutFfmpeg = !existsSync(ffmpegPath);

/** Runs ffmpeg; gives what it writes. */
export async function ffmpeg(...args: readonly string[]): Promise<Buffer> {
  const options = { encoding: 'buffer', maxBuffer: 2 ** 26 } as const;
  return (await run(ffmpegPath, ['-nostdin', '-v', 'error', ...args], options)).stdout;
}

/** What ffmpeg complains of when it decodes a whole file; empty when all is well. */
export async function complaints(path: string): Promise<string> {
  return (await run(ffmpegPath, ['-nostdin', '-v', 'error', '-i', path, '-f', 'null', '-'])).stderr;
}

let folder: string | undefined;
let written = 0;
afterAll(() => {
  if (folder !== undefined) rmSync(folder, { recursive: true });
});

/** Writes a file that goes when the tests have run. */
export function temporary(bytes: Uint8Array): string {
  folder ??= mkdtempSync(join(tmpdir(), 'seedance-kit-'));
  const path = join(folder, `file-${++written}`);
  writeFileSync(path, bytes);
  return path;
}

/** Some of what ffprobe tells of a file. */
export type Probed = {
  readonly streams: readonly { readonly [field: string]: unknown }[];
  readonly format: { readonly [field: string]: unknown };
};

export async function ffprobe(path: string, ...args: readonly string[]): Promise<Probed> {
  const tell = ['-v', 'error', '-of', 'json', '-show_streams', '-show_format'];
  return JSON.parse((await run(ffmpegPath.replace('ffmpeg', 'ffprobe'), [...tell, ...args, path])).stdout);
}

export type ListedFilm = {
  readonly width: number;
  readonly height: number;
  /** To a hundredth. */
  readonly seconds: number;
  readonly audio: boolean;
};

/** What ffmpeg takes files for, H.264 in MP4 all of them. It lists two hundred in the time of ten `ffprobe`. */
export async function listFilms(paths: readonly string[]): Promise<ListedFilm[]> {
  const inputs = paths.flatMap((path) => ['-i', path]);
  // Without an output it lists its inputs, complains, and fails.
  const said: unknown = await run(ffmpegPath, ['-nostdin', '-hide_banner', ...inputs]).catch(
    (error: unknown) => Object(error).stderr,
  );
  const [, ...parts] = String(said).split(/^Input #/m);
  return parts.map((part) => {
    const [, minutes = '', seconds = ''] = /Duration: 00:(\d+):([\d.]+), start: 0\.000000,/.exec(part) ?? [];
    const [, width = '', height = ''] = /Video: h264 \(High\) \(avc1 .*, (\d+)x(\d+),.* 24 fps,/.exec(part) ?? [];
    return {
      width: Number(width),
      height: Number(height),
      seconds: 60 * Number(minutes) + Number(seconds),
      audio: part.includes('Audio: aac (LC)'),
    };
  });
}

/** What a function gives for each of many, a few at a time. */
export async function each<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const queue = [...items.entries()];
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) results[next[0]] = await work(next[1]);
  };
  await Promise.all(Array.from({ length: availableParallelism() + 1 }, worker));
  return results;
}

/** What `ffprobe` tells of a film of the mock. */
export function filmFacts(width: number, height: number, seconds: number, audio: boolean): object {
  const duration = seconds.toFixed(6);
  const video = {
    codec_name: 'h264',
    codec_tag_string: 'avc1',
    profile: 'High',
    pix_fmt: 'yuv420p',
    avg_frame_rate: '24/1',
  };
  const sound = { codec_name: 'aac', profile: 'LC', sample_rate: '48000' };
  return {
    streams: [
      { ...video, width, height, start_time: '0.000000', duration },
      ...(audio ? [{ ...sound, start_time: '0.000000', duration }] : []),
    ],
    format: { nb_streams: audio ? 2 : 1, start_time: '0.000000', duration },
  };
}
