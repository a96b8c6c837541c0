import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { sampleMedia } from '#simulator/sample-media.ts';
import type { MediaFacts } from '#tasks/task.ts';
import { root } from '../../../scripts/specs.ts';
import { probe, type ProbeOptions, type ProbeProgress } from './index.ts';

const folder = mkdtempSync(join(tmpdir(), 'seedance-kit-'));
afterAll(() => rmSync(folder, { recursive: true }));

let written = 0;
/** Writes a file, under a name that tells nothing of what it is. */
function fileOf(bytes: Uint8Array): string {
  const path = join(folder, `file-${++written}`);
  writeFileSync(path, bytes);
  return path;
}

/** What becomes of one source: its facts, or the message. */
async function ask(source: string, options?: ProbeOptions): Promise<MediaFacts | string | undefined> {
  const { facts, failures } = await probe([source], options);
  return facts[source] ?? failures[0]?.message;
}

type Case = readonly [name: string, source: string | Uint8Array, expected: unknown];

/** Asks for many at once, and compares what becomes of each. */
async function compare(cases: readonly Case[], options?: ProbeOptions): Promise<void> {
  const sources = cases.map(([, source]) => (typeof source === 'string' ? source : fileOf(source)));
  const { facts, failures } = await probe(sources, options);
  const messages = new Map(failures.map(({ source, message }) => [source, message]));
  const found = sources.map((source) => facts[source] ?? messages.get(source));
  expect(cases.map(([name], index) => [name, found[index]])).toEqual(
    cases.map(([name, , expected]) => [name, expected]),
  );
}

/** Blue, 6 by 4. */
const pictures = {
  'image/png':
    'iVBORw0KGgoAAAANSUhEUgAAAAYAAAAECAIAAAAiZtkUAAAACXBIWXMAAAABAAAAAQBPJcTWAAAAEElEQVR4nGNgYPiHgcgUAgBxiRfRx5SYqwAAAABJRU5ErkJggg==',
  'image/jpeg':
    '/9j/4AAQSkZJRgABAgAAAQABAAD/2wBDAAgEBAQEBAUFBQUFBQYGBgYGBgYGBgYGBgYHBwcICAgHBwcGBgcHCAgICAkJCQgICAgJCQoKCgwMCwsODg4RERT/xABMAAEBAAAAAAAAAAAAAAAAAAAABwEBAQAAAAAAAAAAAAAAAAAABQcQAQAAAAAAAAAAAAAAAAAAAAARAQAAAAAAAAAAAAAAAAAAAAD/wAARCAAEAAYDASIAAhEAAxEA/9oADAMBAAIRAxEAPwCOAL+Lf//Z',
  'image/gif': 'R0lGODlhBgAEAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7',
  'image/webp': 'UklGRjgAAABXRUJQVlA4ICwAAACQAQCdASoGAAQAAgA0JaACdLoAA5gA/vmTb/+QH/+QH/+QH/8gP+IXeyAwAA==',
  'image/bmp':
    'Qk2GAAAAAAAAADYAAAAoAAAABgAAAAQAAAABABgAAAAAAFAAAAAAAAAAAAAAAAAAAAAAAAAA/gAA/gAA/gAA/gAA/gAA/gAAAAD+AAD+AAD+AAD+AAD+AAD+AAAAAP4AAP4AAP4AAP4AAP4AAP4AAAAA/gAA/gAA/gAA/gAA/gAA/gAAAAA=',
  'image/avif':
    'AAAAIGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZk1BMUIAAAD5bWV0YQAAAAAAAAAvaGRscgAAAAAAAAAAcGljdAAAAAAAAAAAAAAAAFBpY3R1cmVIYW5kbGVyAAAAAA5waXRtAAAAAAABAAAAHmlsb2MAAAAARAAAAQABAAAAAQAAASEAAAAgAAAAKGlpbmYAAAAAAAEAAAAaaW5mZQIAAAAAAQAAYXYwMUNvbG9yAAAAAGppcHJwAAAAS2lwY28AAAAUaXNwZQAAAAAAAAAGAAAABAAAABBwaXhpAAAAAAMICAgAAAAMYXYxQ4EADAAAAAATY29scm5jbHgAAgACAAIAAAAAF2lwbWEAAAAAAAAAAQABBAECgwQAAAAobWRhdAoJAAAAAQ3P/5gEMhMQAMAAAAKAAAAAsBNRPxROfLRg',
} as const;

const pictureOf = (type: keyof typeof pictures) => Buffer.from(pictures[type], 'base64');
const size = { width: 6, height: 4 };
const turned = { width: 4, height: 6 };

/** A TIFF of nothing but its directory; the same stands in Exif. */
function exif(orientation: number): Buffer {
  const entries = [
    [0x0100, 6],
    [0x0101, 4],
    [0x0112, orientation],
  ] as const;
  const tiff = Buffer.alloc(10 + entries.length * 12 + 4);
  tiff.write('II*\0\x08\0\0\0', 'latin1');
  tiff.writeUInt16LE(entries.length, 8);
  for (const [index, [tag, value]] of entries.entries()) {
    const at = 10 + index * 12;
    tiff.writeUInt16LE(tag, at);
    tiff.writeUInt16LE(3, at + 2);
    tiff.writeUInt32LE(1, at + 4);
    tiff.writeUInt16LE(value, at + 8);
  }
  return tiff;
}

/** A box of MP4 and HEIF. */
function box(name: string, ...contents: Uint8Array[]): Buffer {
  const content = Buffer.concat(contents);
  const head = Buffer.alloc(8);
  head.writeUInt32BE(8 + content.length);
  head.write(name, 4);
  return Buffer.concat([head, content]);
}

/** Puts bytes into bytes. */
function insert(into: Buffer, at: number, bytes: Uint8Array): Buffer {
  return Buffer.concat([into.subarray(0, at), bytes, into.subarray(at)]);
}

function wav(seconds: number): Buffer {
  const head = Buffer.alloc(44);
  const length = seconds * 8000 * 2;
  head.write('RIFF....WAVEfmt ');
  head.writeUInt32LE(36 + length, 4);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(8000, 24);
  head.writeUInt32LE(16_000, 28);
  head.writeUInt16LE(2, 32);
  head.writeUInt16LE(16, 34);
  head.write('data', 36);
  head.writeUInt32LE(length, 40);
  return Buffer.concat([head, Buffer.alloc(length)]);
}

const clip = Buffer.from(sampleMedia['video.mp4']?.bytes ?? []);
const clipFacts = {
  kind: 'video',
  seconds: 1,
  width: 320,
  height: 180,
  framesPerSecond: 10,
  bytes: clip.length,
  type: 'video/mp4',
};

/** Behind the first box of the clip. */
const afterType = clip.readUInt32BE(0);

describe('pictures', () => {
  test('of every kind', () =>
    compare([
      ...Object.entries(pictures).map(([type, text]): Case => {
        const bytes = Buffer.from(text, 'base64');
        return [type, bytes, { kind: 'image', ...size, bytes: bytes.length, type }];
      }),
      ['image/tiff', exif(1), { kind: 'image', ...size, bytes: 50, type: 'image/tiff' }],
    ]));

  const jpeg = pictureOf('image/jpeg');
  const app1 = (orientation: number) => {
    const content = Buffer.concat([Buffer.from('Exif\0\0'), exif(orientation)]);
    return insert(jpeg, 2, Buffer.concat([Buffer.from([0xff, 0xe1, 0, content.length + 2]), content]));
  };
  test('as they are shown', async () => {
    const cases: [string, Buffer, object][] = [
      ['JPEG, upright', app1(1), size],
      ['JPEG, upside down', app1(3), size],
      ['JPEG, turned', app1(6), turned],
    ];
    await compare(
      cases.map(([name, bytes, expected]) => [
        name,
        bytes,
        { kind: 'image', ...expected, bytes: bytes.length, type: expect.any(String) },
      ]),
    );
  });

  test('whose size stands far behind', async () => {
    const notes = Array.from({ length: 20 }, () =>
      Buffer.concat([Buffer.from([0xff, 0xef, 0xff, 0xff]), Buffer.alloc(65533)]),
    );
    const bytes = insert(jpeg, 2, Buffer.concat(notes));
    expect(await ask(fileOf(bytes))).toEqual({ kind: 'image', ...size, bytes: bytes.length, type: 'image/jpeg' });
  });

  test('that are damaged', () =>
    compare([
      ['no size', pictureOf('image/png').fill(0, 16, 24), 'the picture is damaged: it has no size; save it anew'],
      ['no tags', Buffer.from('II*\0\x08\0\0\0\0\0'), expect.stringMatching(/^the picture is damaged: /)],
    ]));
});

describe('videos and sounds', () => {
  test('a video, by path, file: and data: URL', async () => {
    const path = fileOf(clip);
    const sources = [path, pathToFileURL(path).href, `data:text/plain;base64,${clip.toString('base64')}`];
    expect(await probe(sources)).toEqual({
      facts: Object.fromEntries(sources.map((source) => [source, clipFacts])),
      failures: [],
    });
  });

  test('a sound', async () => {
    expect(await ask(fileOf(wav(2.5)))).toEqual({ kind: 'audio', seconds: 2.5, bytes: 40_044, type: 'audio/wav' });
    const piped = wav(2.5);
    piped.writeUInt32LE(0xffffffff, 4);
    piped.writeUInt32LE(0xffffffff, 40);
    expect(await ask(fileOf(piped))).toMatchObject({ kind: 'audio', seconds: 2.5 });
  });

  test('of a kind that mediabunny does not know, without a word on the console', async () => {
    const unknown = Buffer.from(clip);
    unknown.write('xxxx', unknown.indexOf('avc1', unknown.indexOf('stsd')));
    expect(await ask(fileOf(unknown))).toEqual(clipFacts);
  });
});

const unknown = 'this is no picture, video or sound of a format that is known here';

describe('what cannot be read', () => {
  test('for where it is', () =>
    compare([
      ['a missing file', join(folder, 'none'), 'there is no such file; check the path'],
      ['a folder', folder, 'this is a directory; name a file in it'],
      ['a device', '/dev/null', 'this is no file, but a device, pipe or socket'],
      ['an asset', 'asset://reference-1', expect.stringMatching(/^what asset: names cannot be read; /)],
      ['a foreign scheme', 'ftp://example.com/a.mp4', expect.stringMatching(/^what ftp: names cannot be read; /)],
      ['no URL', 'http://', 'this is no valid URL'],
      ['no data', 'data:nothing', 'this is no valid data: URL'],
      ['another machine', 'file://elsewhere/a', expect.stringMatching(/^this file: URL names no file here: /)],
      ['a password', 'http://me:secret@127.0.0.1/', 'a URL with a user or a password cannot be fetched'],
    ]));

  test('for what it is', () =>
    compare([
      ['nothing', Buffer.alloc(0), 'the file is empty'],
      ['a text', Buffer.from('A dog on a beach'), unknown],
      ['a drawing', Buffer.from('<svg width="6" height="4"></svg>'), unknown],
      ['a playlist', Buffer.from('#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\na.ts'), unknown],
      [
        'a web page',
        Buffer.from('\n<!DOCTYPE html><svg width="6" height="4"></svg>'),
        'this is a web page; give the URL of the file itself',
      ],
    ]));
});

/** The clip with so much of nothing in front of its index. */
function indexAtEnd(length: number): Buffer {
  return insert(clip, afterType, box('free', Buffer.alloc(length)));
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** A server that answers so; gives its URL. */
async function serve(handler: Handler): Promise<string> {
  const server = createServer(handler).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/file`;
}

/** Serves ranges, and keeps what was asked for; never more than so many bytes at once. */
function ranges(bytes: Uint8Array, asked: string[] = [], most = Infinity): Handler {
  return (request, response) => {
    const [, first = 0, last = 0] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '')?.map(Number) ?? [];
    asked.push(request.headers.range ?? 'all');
    const part = bytes.subarray(first, Math.min(last + 1, first + most));
    const range = `bytes ${first}-${first + part.length - 1}/${bytes.length}`;
    response.writeHead(206, { 'content-range': range, 'content-length': part.length }).end(part);
  };
}

const whole =
  (bytes: Uint8Array, headers: Record<string, string | number> = { 'content-length': bytes.length }): Handler =>
  (_request, response) =>
    response.writeHead(200, headers).end(bytes);

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
        'ranges of a file of unknown length',
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
    ['says how long it is', { 'content-length': String(2 ** 50) }, unknown],
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

function forever(response: ServerResponse): void {
  const more = () => {
    while (!response.destroyed && response.write(Buffer.alloc(64 * 1024)));
  };
  response.on('drain', more);
  more();
}

describe('a probe', () => {
  test('ends what takes too long', async () => {
    const url = await serve(() => {});
    const slow = await serve((_request, response) => {
      response.writeHead(200, { 'content-length': 1000 }).write('x');
    });
    const deaf: typeof fetch = (input) => (String(input).endsWith('?deaf') ? new Promise(() => {}) : fetch(input));
    const late = 'it could not be read within 0.05 s; try again, or allow more time';
    const sources = [url, slow, 'http://example.com/?deaf'];
    await compare(
      sources.map((source) => [source, source, late]),
      { timeout: 50, fetch: deaf },
    );
  });

  /** A clip of which so many frames are said to be shown at the same distance. */
  function wild(): string {
    const bytes = Buffer.from(clip);
    bytes.writeUInt32BE(0xffffffff, bytes.indexOf('ctts') + 12);
    return fileOf(bytes);
  }

  test('ends a library that goes on counting, and reads the others', async () => {
    const path = wild();
    await compare(
      [
        ['counting', path, 'it could not be read within 1 s; try again, or allow more time'],
        ...Array.from({ length: 5 }, (): Case => ['another', fileOf(clip), clipFacts]),
      ],
      { timeout: 1000 },
    );
    const stop = new AbortController();
    const onProgress = ({ bytes }: ProbeProgress) =>
      bytes > 0 && setTimeout(() => stop.abort(new Error('enough')), 100);
    await expect(probe([path], { signal: stop.signal, onProgress })).rejects.toThrow('enough');
  });

  test('is ended by a signal, at once and whatever it does', async () => {
    const stop = new AbortController();
    const asked = Promise.withResolvers<void>();
    const closed = Promise.withResolvers<void>();
    const url = await serve((request) => {
      request.socket.on('close', closed.resolve);
      asked.resolve();
    });
    const deaf: typeof fetch = (input, init) =>
      String(input).endsWith('?deaf') ? new Promise(() => {}) : fetch(input, init);
    const probed = probe([url, 'http://example.com/?deaf', ...Array.from({ length: 9 }, () => fileOf(clip))], {
      signal: stop.signal,
      fetch: deaf,
    });
    await asked.promise;
    stop.abort(new Error('enough'));
    await expect(probed).rejects.toThrow('enough');
    await closed.promise;
    await expect(probe([url], { signal: stop.signal })).rejects.toThrow('enough');
  });

  test('leaves nothing behind that keeps a process', async () => {
    const url = await serve(() => {});
    const script = `
      const { probe } = await import('${pathToFileURL(join(root, 'src/adapters/probe/index.ts')).href}');
      const stop = new AbortController();
      const onProgress = ({ done }) => done === 1 && stop.abort(new Error('enough'));
      const sources = ['${fileOf(clip)}', '${url}'];
      await probe(sources, { signal: stop.signal, onProgress }).catch(({ message }) => console.log(message));
      const { failures } = await probe(['${wild()}'], { timeout: 100 });
      console.log(failures.length);`;
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
      cwd: root,
    });
    expect(stdout).toBe('enough\n1\n');
  });

  test('tells how far it is', async () => {
    const told: ProbeProgress[] = [];
    const path = fileOf(clip);
    const missing = join(folder, 'none');
    await probe([path, missing, path], { onProgress: (progress) => told.push(progress) });
    expect(told.every(({ total }) => total === 2)).toBe(true);
    expect(told.map(({ done }) => done)).toEqual(told.map(({ done }) => done).toSorted((a, b) => a - b));
    const ofPath = told.filter(({ source }) => source === path).map(({ bytes }) => bytes);
    expect(ofPath).toEqual([0, clip.length, clip.length]);
    expect(told.filter(({ source }) => source === missing).map(({ bytes }) => bytes)).toEqual([0, 0]);
    expect(told.at(-1)?.done).toBe(2);
  });

  test('passes on what its listener throws', async () => {
    const onProgress = () => {
      throw new Error('the listener fails');
    };
    await expect(probe([fileOf(clip)], { onProgress })).rejects.toThrow('the listener fails');
  });

  test('reads each source once, four at a time, and tells of them in their order', async () => {
    let [now, most] = [0, 0];
    const four = Promise.withResolvers<void>();
    const answer: typeof fetch = async (input) => {
      most = Math.max(most, ++now);
      if (now === 4) four.resolve();
      await four.promise;
      // One that there should not be would come in this time.
      await new Promise(setImmediate);
      now--;
      return String(input).endsWith('3') ? new Response(null, { status: 404 }) : new Response(clip);
    };
    const sources = Array.from({ length: 9 }, (_, index) => `http://example.com/${index}`);
    const { facts, failures } = await probe([...sources, ...sources], { fetch: answer });
    expect(most).toBe(4);
    expect(Object.keys(facts)).toEqual(sources.filter((source) => !source.endsWith('3')));
    expect(failures).toEqual([{ source: 'http://example.com/3', message: 'the server answers 404; check the URL' }]);
  });

  test('of nothing reads nothing', async () => {
    expect(await probe([])).toEqual({ facts: {}, failures: [] });
  });

  test('wants bounds that make sense', async () => {
    await expect(probe([], { timeout: 0 })).rejects.toThrow('timeout is milliseconds above 0, not 0');
    await expect(probe([], { timeout: Number.NaN })).rejects.toThrow(RangeError);
    await expect(probe([], { maximumBytes: 0 })).rejects.toThrow('maximumBytes is 1 or more, not 0');
    expect(await ask(fileOf(clip), { timeout: Infinity, maximumBytes: Infinity })).toEqual(clipFacts);
  });

  test('says what to install', async () => {
    const away = mkdtempSync(join(tmpdir(), 'seedance-kit-'));
    onTestFinished(() => rmSync(away, { recursive: true }));
    for (const name of ['package.json', 'src/tasks', 'src/adapters/probe']) {
      cpSync(join(root, name), join(away, name), { recursive: true });
    }
    const script = `import('${away}/src/adapters/probe/index.ts').then(({ probe }) => probe(['a'])).catch(({ message }) => console.log(message))`;
    const message =
      'reading media files needs the packages mediabunny and image-size: npm install mediabunny image-size\n';
    const ended = () => promisify(execFile)(process.execPath, ['-e', script], { cwd: away });
    expect((await ended()).stdout).toBe(message);
    mkdirSync(join(away, 'node_modules'));
    cpSync(join(root, 'node_modules/mediabunny'), join(away, 'node_modules/mediabunny'), { recursive: true });
    expect((await ended()).stdout).toBe(message);
  });
});

const ffmpeg = '/usr/bin/ffmpeg';
describe.skipIf(!existsSync(ffmpeg))(`files that ffmpeg makes (needs ${ffmpeg})`, () => {
  const inputs = [
    'testsrc=size=320x180:rate=30:duration=2',
    'testsrc=size=320x180:rate=30000/1001:duration=2',
    'sine=frequency=440:duration=2',
  ];
  const [picture, ntsc, tone] = [
    ['-map', '0'],
    ['-map', '1'],
    ['-map', '2'],
  ] as const;
  const h264 = ['-c:v', 'libx264', '-preset', 'ultrafast'];
  const vp8 = ['-c:v', 'libvpx', '-deadline', 'realtime', '-cpu-used', '16'];
  const video = { kind: 'video', width: 320, height: 180, framesPerSecond: 30 } as const;

  const files: [name: string, args: readonly string[], expected: MediaFacts][] = [
    ['end.mp4', [...picture, ...tone, ...h264], { ...video, type: 'video/mp4' }],
    ['front.mp4', [...picture, ...tone, ...h264, '-movflags', 'faststart'], { ...video, type: 'video/mp4' }],
    ['parts.mp4', [...picture, ...h264, '-movflags', 'frag_keyframe+empty_moov'], { ...video, type: 'video/mp4' }],
    ['ntsc.mp4', [...ntsc, ...h264], { ...video, framesPerSecond: 29.97, type: 'video/mp4' }],
    ['wide.mp4', [...picture, ...h264, '-vf', 'setsar=4/3'], { ...video, width: 427, type: 'video/mp4' }],
    ['old.mp4', [...picture, '-c:v', 'mpeg4'], { ...video, type: 'video/mp4' }],
    ['a.mov', [...picture, ...tone, ...h264], { ...video, type: 'video/quicktime' }],
    ['a.webm', [...picture, ...tone, ...vp8], { ...video, type: 'video/webm' }],
    [
      'still.mp4',
      [...picture, ...h264, '-frames:v', '1'],
      { kind: 'video', width: 320, height: 180, type: 'video/mp4' },
    ],
    ['a.mp3', tone, { kind: 'audio', type: 'audio/mpeg' }],
    ['a.wav', tone, { kind: 'audio', type: 'audio/wav' }],
    ['a.m4a', tone, { kind: 'audio', type: 'audio/mp4' }],
    ['a.ogg', tone, { kind: 'audio', type: 'audio/ogg' }],
  ];
  const pathOf = (name: string) => join(folder, name);

  beforeAll(async () => {
    const args = ['-y', '-v', 'error', ...inputs.flatMap((input) => ['-f', 'lavfi', '-i', input])];
    const outputs = [...files, ['a.avi', picture] as const].flatMap(([name, options]) => [...options, pathOf(name)]);
    await promisify(execFile)(ffmpeg, [...args, ...outputs]);
  }, 60_000);

  /** How long ffprobe takes a file for. */
  async function seconds(name: string): Promise<number> {
    const args = ['-v', 'error', '-show_entries', 'format=duration', '-of', 'csv=p=0', pathOf(name)];
    return Number((await promisify(execFile)(ffmpeg.replace('ffmpeg', 'ffprobe'), args)).stdout);
  }

  test('have the facts that they were made with', () =>
    compare(
      files.map(([name, , expected]) => {
        const bytes = readFileSync(pathOf(name)).length;
        return [name, pathOf(name), { ...expected, seconds: expect.any(Number), bytes }];
      }),
    ));

  test('are as long as ffprobe says', async () => {
    const names = files.map(([name]) => name);
    const { facts } = await probe(names.map(pathOf));
    for (const name of names) {
      // It counts what a codec needs to get going, which is 7 ms with Opus.
      expect(Math.abs((facts[pathOf(name)]?.seconds ?? 0) - (await seconds(name))), name).toBeLessThan(0.0075);
    }
  }, 60_000);

  test('a video that is shown turned', async () => {
    const bytes = readFileSync(pathOf('end.mp4'));
    // The matrix of the track, which ffmpeg's versions set by different options.
    const at = bytes.indexOf('tkhd') + 44;
    for (const [index, value] of [0, 0x10000, 0, -0x10000, 0].entries()) bytes.writeInt32BE(value, at + index * 4);
    expect(await ask(fileOf(bytes))).toMatchObject({ width: 180, height: 320 });
  });

  test('a container that is not known is told as such', async () => {
    expect(await ask(pathOf('a.avi'))).toBe(unknown);
  });
});
