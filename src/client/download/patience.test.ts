/** How long a download goes on trying, whom it asks for another URL, and what it does not even try. */
import { describe, expect, test } from 'vitest';
import {
  answer,
  bytesOf,
  collect,
  downloader,
  rest,
  run,
  script,
  whole,
  type End,
} from '../../../test/support/media-host.ts';

const file = bytesOf(100);
const broken = (after: number): End => ({ after, by: 'break' });

describe('patience', () => {
  const nothing = () => whole(file, '"one"', broken(0));

  test('waits longer each time, and gives up after so many attempts that brought nothing', async () => {
    const server = script(nothing, nothing, nothing, nothing);
    const { download, slept } = downloader(server.fetch, { maxRetries: 3, random: () => 0.5 });
    await expect(download(collect().stream)).rejects.toThrow(
      'apimart: the connection broke: terminated; gave up after 3 retries in a row without anything new',
    );
    expect(slept).toEqual([375, 750, 1500]);
  });

  test('lasts as long as something new comes', async () => {
    const steps = [0, 16, 32, 48, 64, 80].map((from) => () => rest(file, from, '"one"', broken(16)));
    const server = script(
      () => whole(file, '"one"', broken(0)),
      () => whole(file, '"one"', broken(16)),
      ...steps.slice(1),
      () => rest(file, 96),
    );
    const { download, slept } = downloader(server.fetch, { maxRetries: 1, random: () => 0.5 });
    const target = collect();
    await download(target.stream);
    expect(target.bytes()).toEqual(file);
    expect(slept).toEqual([375, 375, 375, 375, 375, 375, 375]);
  });

  test('does not take the same beginning for something new', async () => {
    const server = script(...Array.from({ length: 9 }, () => () => answer(file, { end: broken(48) })));
    const { download } = downloader(server.fetch, { maxRetries: 3 });
    const seen: number[] = [];
    const onProgress = ({ received }: { received: number }) => void seen.push(received);
    await expect(download(collect().stream, {}, { onProgress })).rejects.toThrow(/gave up after 3 retries/);
    expect(server.requests).toHaveLength(4);
    expect(seen).toEqual(Array.from({ length: 4 }, () => [16, 32, 48]).flat());
  });

  test('makes the last attempt without a range, where ranges get no answer', async () => {
    const server = script(
      () => whole(file, '"one"', broken(48)),
      ...Array.from({ length: 3 }, () => (request: Request) => {
        if (request.headers.has('range')) throw new TypeError('not allowed by the policy of the page');
        return whole(file);
      }),
    );
    const target = collect();
    await downloader(server.fetch, { maxRetries: 3 }).download(target.stream);
    expect(server.ranges()).toEqual([null, 'bytes=48-', 'bytes=48-', null]);
    expect(target.bytes()).toEqual(file);
  });

  test('asks for the rest to the last where the server is only busy', async () => {
    const busy = () => answer(bytesOf(3), { status: 503 });
    const server = script(
      () => whole(file, '"one"', broken(48)),
      busy,
      busy,
      () => rest(file, 48),
    );
    await downloader(server.fetch, { maxRetries: 3 }).download(collect().stream);
    expect(server.ranges()).toEqual([null, 'bytes=48-', 'bytes=48-', 'bytes=48-']);
  });

  test.each([408, 425, 429, 500, 503])('waits as long as an answer %i asks for', async (status) => {
    const busy = () => answer(bytesOf(3), { status, headers: { 'retry-after': '7' } });
    const { slept, bytes } = await run(busy, () => whole(file));
    expect(slept).toEqual([7000]);
    expect(bytes).toEqual(file);
  });

  test('ends where an answer asks for more than a minute', async () => {
    const { result } = await run(() => answer(bytesOf(3), { status: 503, headers: { 'retry-after': '3600' } }));
    expect(result).toMatchObject({ status: 503, message: expect.stringMatching(/asks to wait for 3600 s$/) });
  });

  test.each([400, 302, 204])('has none for a status that will not change: %i', async (status) => {
    const { result, requests } = await run(() => new Response(null, { status }));
    expect(result).toMatchObject({ code: 'download', status, received: 0, url: 'https://media.test/video.mp4' });
    expect(requests).toHaveLength(1);
  });
});

describe('a URL that is refused', () => {
  const refusal = (status: number) => () => answer(bytesOf(3), { status });
  const url = 'https://media.test/video.mp4?signature=new';

  test.each([401, 403, 404, 410])('with %i is asked for again, and the download goes on', async (status) => {
    const server = script(
      () => whole(file, '"one"', broken(48)),
      refusal(status),
      () => rest(file, 48),
    );
    const { download, slept } = downloader(server.fetch);
    const target = collect();
    expect(await download(target.stream, { refresh: async () => url })).toEqual({ bytes: 100, type: 'video/mp4', url });
    expect(server.requests.at(-1)?.url).toBe(url);
    expect(target.bytes()).toEqual(file);
    expect(slept).toHaveLength(1);
  });

  const asked = [
    ['there is nobody to ask', {}, /expired or is not valid any more \(status 403\); ask for the task again$/],
    ['the gateway tells the same', { url, refresh: async () => url }, /does not renew it: it tells the same again$/],
    ['the gateway tells none', { refresh: async () => undefined }, /does not renew it: it tells no URL now$/],
    ['the gateway refuses, too', { refresh: () => Promise.reject(new Error('no')) }, /asking for another failed: no$/],
    ['the gateway tells what is no URL', { refresh: async () => 'soon' }, /the URL of the result is none$/],
  ] as const;
  test.each(asked)('ends the download where %s', async (_name, more, message) => {
    const server = script(refusal(403));
    const { download } = downloader(server.fetch);
    const failure = download(collect().stream, more);
    await expect(failure).rejects.toMatchObject({ code: 'download', url: 'https://media.test/video.mp4' });
    await expect(failure).rejects.toThrow(message);
  });

  test('is asked for as often as something new comes from it', async () => {
    const steps = [0, 16, 32, 48].flatMap((from) => [
      () => (from === 0 ? whole(file, '"one"', broken(16)) : rest(file, from, '"one"', broken(16))),
      refusal(403),
    ]);
    const server = script(...steps, () => rest(file, 64));
    let count = 0;
    const target = collect();
    await downloader(server.fetch).download(target.stream, { refresh: async () => `${url}${count++}` });
    expect(count).toBe(4);
    expect(target.bytes()).toEqual(file);
  });

  test('is asked for twice in a row at most', async () => {
    const server = script(refusal(403), refusal(403), refusal(403));
    let count = 0;
    const refresh = async () => `${url}${count++}`;
    await expect(downloader(server.fetch).download(collect().stream, { refresh })).rejects.toThrow(
      /and so are the last 2 that the gateway told$/,
    );
    expect(count).toBe(2);
  });
});

test.each([
  ['maxRetries', -1],
  ['maxRetries', Number.NaN],
  ['idleTimeout', -1],
  ['idleTimeout', Number.NaN],
  ['idleTimeout', Object('a')],
])('%s may not be %s, which is told before anything is fetched', async (name, value) => {
  const server = script();
  const { stream } = collect();
  const failure = downloader(server.fetch).download(stream, {}, { [name]: value });
  await expect(failure).rejects.toMatchObject({ code: 'configuration', provider: 'apimart' });
  await expect(failure).rejects.toThrow(`${name} has to be a number from 0 on, and is ${value}`);
  expect(server.requests).toEqual([]);
  expect(stream.locked).toBe(false);
});

describe('only what leads to a file is fetched', () => {
  test('and where there is no URL, none is told', async () => {
    const failure = downloader(script().fetch).download(collect().stream, { url: '' });
    await expect(failure).rejects.toMatchObject({ code: 'download', url: undefined });
  });

  test.each([
    ['file:///etc/hosts', /begins with file:/],
    ['blob:https://a.test/b', /begins with blob:/],
    ['video.mp4?signature=secret', /is none/],
    ['https://user:secret@media.test/', /name and password/],
  ])('not %s', async (url, message) => {
    const server = script();
    const failure = downloader(server.fetch).download(collect().stream, { url });
    await expect(failure).rejects.toThrow(message);
    const error: unknown = await failure.catch((reason: unknown) => reason);
    expect(JSON.stringify([error, String(error)])).not.toContain('secret');
    expect(server.requests).toEqual([]);
  });
});
