/** Downloads into files. */
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { bytesOf, downloader, rest, script, whole } from '../../../test/support/media-host.ts';

const file = bytesOf(100);
const other = bytesOf(60, 2);
const breaks = { after: 48, by: 'break' } as const;

let root = '';
let folder = '';
let count = 0;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'seedance-kit-download-'));
});
afterAll(() => rm(root, { recursive: true }));
afterEach(() => vi.unstubAllGlobals());

/** An empty folder, and what it holds in the end. */
async function emptyFolder() {
  folder = join(root, String((count += 1)));
  await mkdir(folder);
  return join(folder, 'video.mp4');
}
const contents = () => readdir(folder);
const bytesIn = async (path: string) => new Uint8Array(await readFile(path));

test('a file has its name once it is whole', async () => {
  const path = await emptyFolder();
  await writeFile(path, 'before');
  const server = script(
    () => whole(file, '"one"', breaks),
    () => rest(file, 48),
  );
  const onProgress = () => {
    expect(readdirSync(folder)).toEqual(['video.mp4', expect.stringMatching(/^video\.mp4\.[0-9a-f]{8}\.part$/)]);
    expect(readFileSync(path, 'utf8')).toBe('before');
  };
  expect(await downloader(server.fetch).download(path, {}, { onProgress })).toMatchObject({ bytes: 100 });
  expect.assertions(17);
  expect(await contents()).toEqual(['video.mp4']);
  expect(await bytesIn(path)).toEqual(file);
});

test.each(['n'.repeat(246), '😀'.repeat(62)])('its name may be as long as any: %s', async (name) => {
  await emptyFolder();
  await downloader(script(() => whole(file)).fetch).download(join(folder, `${name}.mp4`));
  expect(await contents()).toEqual([`${name}.mp4`]);
});

test('its place may be a URL', async () => {
  const path = await emptyFolder();
  await downloader(script(() => whole(file)).fetch).download(pathToFileURL(path));
  expect(await bytesIn(path)).toEqual(file);
});

test('a file that has changed, and is shorter now, is begun anew', async () => {
  const path = await emptyFolder();
  const server = script(
    () => whole(file, '"one"', { after: 80, by: 'break' }),
    () => whole(other, '"two"'),
  );
  const seen: number[] = [];
  const { download } = downloader(server.fetch);
  expect(await download(path, {}, { onProgress: ({ received }) => void seen.push(received) })).toMatchObject({
    bytes: 60,
  });
  expect(await bytesIn(path)).toEqual(other);
  expect(seen).toEqual([16, 32, 48, 64, 80, 16, 32, 48, 60]);
});

test.each(['a failure', 'an abort'])('%s leaves no file, and the one that was there as it was', async (how) => {
  const path = await emptyFolder();
  await writeFile(path, 'before');
  const controller = new AbortController();
  const server = script(() => whole(file, '"one"', how === 'an abort' ? { after: 48, by: 'stall' } : breaks));
  const { download } = downloader(server.fetch, { maxRetries: 0 });
  const { signal } = controller;
  const onProgress = ({ received }: { received: number }) => {
    if (received === 48 && how === 'an abort') controller.abort(new Error('enough'));
  };
  await expect(download(path, {}, { signal, onProgress })).rejects.toThrow(
    how === 'an abort' ? 'enough' : 'terminated',
  );
  expect(await contents()).toEqual(['video.mp4']);
  expect(await readFile(path, 'utf8')).toBe('before');
});

test('two of the same name at once do not mix', async () => {
  const path = await emptyFolder();
  const server = script(
    () => whole(file),
    () => whole(other),
  );
  const { download } = downloader(server.fetch);
  await Promise.all([download(path), download(path)]);
  expect(await contents()).toEqual(['video.mp4']);
  expect([file, other]).toContainEqual(await bytesIn(path));
});

test('a place that takes no file is told before anything is fetched', async () => {
  const path = await emptyFolder();
  const server = script();
  const { download } = downloader(server.fetch);
  await writeFile(path, 'before');
  const places: [string | URL, RegExp][] = [
    [join(folder, 'none', 'video.mp4'), /there is no folder .*none$/],
    [join(path, 'video.mp4'), /there is no folder .*video\.mp4$/],
    [folder, /is a folder$/],
    [`${folder}/new/`, /is a folder; name a file in it$/],
    ['', /is a folder$/],
    [`${path}\0`, /cannot be written: .*null bytes/],
    [new URL('https://media.test/video.mp4'), /https: is no place for a file/],
    [Object({ write() {} }), /the destination is none/],
  ];
  for (const [place, message] of places) {
    await expect(download(place), String(place)).rejects.toMatchObject({ code: 'download', received: 0 });
    await expect(download(place)).rejects.toThrow(message);
  }
  expect(server.requests).toEqual([]);
  expect(await contents()).toEqual(['video.mp4']);
});

test.skipIf(process.platform === 'win32')('what is no file is not replaced by one', async () => {
  const { download } = downloader(script().fetch);
  await expect(download('/dev/null')).rejects.toThrow('/dev/null is no file');
});

test.skipIf(process.platform !== 'linux')(
  'a folder without permission is told (on Linux, which has such for root)',
  async () => {
    await expect(downloader(script().fetch).download('/sys/video.mp4')).rejects.toThrow(/no permission to write/);
  },
);

test('where there are no files, a stream is asked for', async () => {
  const { download } = downloader(script().fetch);
  vi.stubGlobal('process', undefined);
  const failure = download('video.mp4').catch((error: unknown) => error);
  vi.unstubAllGlobals();
  expect(await failure).toMatchObject({ code: 'download', message: expect.stringContaining('give a WritableStream') });
});
