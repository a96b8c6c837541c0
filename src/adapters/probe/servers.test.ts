/** Files that servers give, in every manner. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type ProbeProgress } from './index.ts';
import {
  type Case,
  type Handler,
  ask,
  box,
  clip,
  clipFacts,
  compare,
  fileOf,
  forever,
  indexAtEnd,
  ranges,
  serve,
  whole,
  unknownFormat,
} from '../../../test/support/probe.ts';
import { compileCache } from '../../../test/support/run.ts';

// Each probe starts threads, and most of a start is to compile the same library again.
process.env.NODE_COMPILE_CACHE = compileCache;

describe('servers', () => {
  const large = 8 * 2 ** 20;

  test('with ranges: only what is needed is asked for, wherever it stands', async () => {
    const front = Buffer.concat([clip, box('free', Buffer.alloc(large))]);
    const end = indexAtEnd(large);
    for (const bytes of [front, end]) {
      const asked: string[] = [];
      const progress: number[] = [];
      const url = await serve(ranges(bytes, asked));
      const options = { maximumBytes: 2 ** 20, onProgress: (told: ProbeProgress) => progress.push(told.bytes) };
      expect(await ask(url, options)).toEqual({ ...clipFacts, bytes: bytes.length });
      expect(asked.length).toBeLessThan(5);
      expect(progress.at(-1)).toBeLessThan(2 ** 19);
    }
  });

  test('with ranges that are shorter than asked for', async () => {
    const asked: string[] = [];
    expect(await ask(await serve(ranges(clip, asked, 1000)))).toEqual(clipFacts);
    expect(asked.length).toBeGreaterThan(2);
  });

  test('with many ranges, without a warning', async () => {
    const warnings: Error[] = [];
    const listener = (warning: Error) => warnings.push(warning);
    process.on('warning', listener);
    // An MP3 of so many frames has no index, and is read to its end.
    const frame = Buffer.concat([Buffer.from([0xff, 0xfb, 0x90, 0]), Buffer.alloc(413)]);
    const bytes = Buffer.concat(Array.from({ length: 2000 }, () => frame));
    expect(await ask(await serve(ranges(bytes, [], 5000)))).toEqual({
      kind: 'audio',
      seconds: 52.245,
      bytes: bytes.length,
      type: 'audio/mpeg',
    });
    process.off('warning', listener);
    expect(warnings).toEqual([]);
  });

  test('in every manner', async () => {
    const part = clip.subarray(0, 100);
    const manners: [string, Handler][] = [
      ['a length', whole(clip)],
      ['no length', whole(clip, {})],
      ['a packed body', whole(gzipSync(clip), { 'content-encoding': 'gzip' })],
      ['a wrong type', whole(clip, { 'content-type': 'text/html', 'content-length': clip.length })],
      [
        'ranges of a file of unknownFormat length',
        ({ headers }, response) =>
          headers.range ? response.writeHead(206, { 'content-range': 'bytes 0-99/*' }).end(part) : response.end(clip),
      ],
      [
        'a refusal of ranges',
        ({ headers }, response) => (headers.range ? response.writeHead(416).end() : response.end(clip)),
      ],
      [
        'a redirect',
        ({ url }, response) =>
          url === '/file' ? response.writeHead(302, { location: '/other' }).end() : response.end(clip),
      ],
    ];
    await compare(
      await Promise.all(manners.map(async ([name, handler]): Promise<Case> => [name, await serve(handler), clipFacts])),
    );
  });

  test('without ranges: only the front is read', async () => {
    const bytes = Buffer.concat([clip, box('free', Buffer.alloc(large))]);
    const closed = Promise.withResolvers<void>();
    const url = await serve((request, response) => {
      request.socket.on('close', closed.resolve);
      whole(bytes)(request, response);
    });
    const progress: number[] = [];
    const options = { maximumBytes: 2 ** 20, onProgress: (told: ProbeProgress) => progress.push(told.bytes) };
    expect(await ask(url, options)).toEqual({ ...clipFacts, bytes: bytes.length });
    expect(progress.at(-1)).toBeLessThan(2 ** 20);
    await closed.promise;
  });

  const bound = 'more than 1 MiB of the file would have to be read; allow more, or give a smaller file';

  test('and the bound on bytes', async () => {
    const manners: [string, Handler][] = [
      ['no ranges, and the index at the end', whole(indexAtEnd(large))],
      ['no length', whole(indexAtEnd(large), {})],
      ['a body that unpacks to more', whole(gzipSync(Buffer.alloc(large)), { 'content-encoding': 'gzip' })],
    ];
    const most = new Map<string, number>();
    const options = { maximumBytes: 2 ** 20, onProgress: (told: ProbeProgress) => most.set(told.source, told.bytes) };
    await compare(
      await Promise.all(manners.map(async ([name, handler]): Promise<Case> => [name, await serve(handler), bound])),
      options,
    );
    // What has come by the time it is too much is one chunk at most.
    expect(Math.max(...most.values())).toBeLessThan(2 ** 20 + 2 ** 17);
  });

  test.each<[string, Record<string, string>, string]>([
    ['does not say so', {}, bound],
    // What the front shows is enough.
    ['says how long it is', { 'content-length': String(2 ** 50) }, unknownFormat],
  ])('and the bound on bytes, when a server never ends and %s', async (_name, headers, message) => {
    const closed = Promise.withResolvers<void>();
    const url = await serve((request, response) => {
      request.socket.on('close', closed.resolve);
      forever(response.writeHead(200, headers));
    });
    const progress: number[] = [];
    const options = { maximumBytes: 2 ** 20, onProgress: (told: ProbeProgress) => progress.push(told.bytes) };
    expect(await ask(url, options)).toBe(message);
    expect(progress.at(-1)).toBeLessThan(2 ** 20 + 2 ** 17);
    await closed.promise;
  });

  test('and the bound on bytes, when a part is endless', async () => {
    const url = await serve((_request, response) =>
      forever(response.writeHead(206, { 'content-range': `bytes 0-${2 ** 40}/${2 ** 41}` })),
    );
    let bytes = 0;
    const onProgress = (told: ProbeProgress) => (bytes = told.bytes);
    expect(await ask(url, { onProgress })).toMatch(/no picture, video or sound/);
    expect(bytes).toBeLessThan(2 ** 20);
  });

  test('and the bound on bytes of files', async () => {
    expect(await ask(fileOf(indexAtEnd(100)), { maximumBytes: 3000 })).toMatch(/^more than 3000 bytes /);
    const just: Case[] = [
      ['a path', fileOf(clip), clipFacts],
      ['a range', await serve(ranges(clip)), clipFacts],
      ['a length', await serve(whole(clip)), clipFacts],
      ['no length', await serve(whole(clip, {})), clipFacts],
    ];
    await compare(just, { maximumBytes: clip.length });
    expect(await ask(`data:,${clip.toString('base64')}`, { maximumBytes: 1 })).toMatch(/^more than 1 bytes /);
  });

  test('that bring no file', async () => {
    const answers: [status: number, body: string, expected: unknown][] = [
      [401, '', 'the server answers 401 Unauthorized; the URL may want a sign-in or have expired'],
      [403, '', 'the server answers 403 Forbidden; the URL may want a sign-in or have expired'],
      [404, '<html></html>', 'the server answers 404 Not Found; check the URL'],
      [418, '', "the server answers 418 I'm a Teapot"],
      [503, '', 'the server answers 503 Service Unavailable; try again later'],
      [304, '', 'the server answers 304 Not Modified, which brings no file'],
      [204, '', 'the file is empty'],
      [200, '<html>', 'this is a web page; give the URL of the file itself'],
    ];
    const away = createServer().listen(0, '127.0.0.1');
    await once(away, 'listening');
    const address = away.address();
    const port = typeof address === 'object' ? address?.port : '';
    await new Promise((resolve) => away.close(resolve));
    const secure = (await serve(whole(clip))).replace('http:', 'https:');
    await compare([
      ...(await Promise.all(
        answers.map(async ([status, body, expected]): Promise<Case> => {
          return [String(status), await serve((_request, response) => response.writeHead(status).end(body)), expected];
        }),
      )),
      ['nobody', `http://127.0.0.1:${port}/`, expect.stringMatching(/^the server cannot be reached: .*ECONNREFUSED/)],
      ['no TLS', secure, expect.stringMatching(/^the server cannot be reached: .*(SSL|packet length)/)],
    ]);
  });

  test('that break off', async () => {
    const url = await serve((_request, response) => {
      response.writeHead(200, { 'content-length': clip.length });
      response.write(clip.subarray(0, 2000), () => response.destroy());
    });
    expect(await ask(url)).toMatch(/^the server broke off: .*; try again$/);
  });

  test('that change the file meanwhile', async () => {
    let asked = 0;
    const url = await serve((request, response) =>
      ranges(asked++ === 0 ? indexAtEnd(large) : indexAtEnd(large + 1))(request, response),
    );
    expect(await ask(url)).toBe('the server has changed the file while it was read; try again');
    let again = 0;
    const gone = await serve((request, response) =>
      again++ === 0 ? ranges(indexAtEnd(large))(request, response) : void response.writeHead(404).end(),
    );
    expect(await ask(gone)).toBe('the server has answered 404 while it was read; try again');
  });

  test('are asked with the fetch that is given', async () => {
    const answer: typeof fetch = async (input) => {
      if (String(input).endsWith('none')) throw new Error('no network');
      return new Response(clip, { headers: String(input).endsWith('short') ? { 'content-length': '1000000' } : {} });
    };
    await compare(
      [
        ['a file', 'https://example.com/', clipFacts],
        ['part of a file', 'https://example.com/short', 'the server broke off; try again'],
        ['an error', 'https://example.com/none', 'the server cannot be reached: no network'],
      ],
      { fetch: answer },
    );
  });
});
