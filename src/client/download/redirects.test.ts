/** Where a media host leads to: over HTTP, because only a real `fetch` follows. */
import { createServer } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bytesOf, collect, downloader } from '../../../test/support/media-host.ts';

const file = bytesOf(100);
const places: Readonly<Record<string, string>> = {
  '/elsewhere': '/video.mp4',
  '/file': 'file:///etc/hosts',
  '/ftp': 'ftp://127.0.0.1/video.mp4',
  '/data': 'data:video/mp4,none',
  '/circle': '/circle',
};

let asked: (string | undefined)[] = [];
const server = createServer(({ url = '' }, response) => {
  asked.push(url);
  const location = places[url];
  if (location === undefined) response.end(file);
  else response.writeHead(302, { location }).end();
});
let origin = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => void server.close(resolve));
});

test('a redirect is followed', async () => {
  const target = collect();
  await downloader(fetch).download(target.stream, { url: `${origin}/elsewhere` });
  expect(target.bytes()).toEqual(file);
});

test.each(['/file', '/ftp', '/data', '/circle'])('one that leads to no file is not tried again: %s', async (path) => {
  asked = [];
  const { download, slept } = downloader(fetch);
  const failure = download(collect().stream, { url: `${origin}${path}` });
  await expect(failure).rejects.toMatchObject({ code: 'download', cause: expect.any(TypeError) });
  await expect(failure).rejects.toThrow('the server redirects to what is no file');
  expect(slept).toEqual([]);
  if (path !== '/circle') expect(asked).toEqual([path]);
});
