/** What a download makes of servers that break off, change their mind, or keep to no rule. */
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

describe('a download goes on where it broke off', () => {
  test('if the file is the same by its tag', async () => {
    const { requests, bytes, result, target } = await run(
      () => whole(file, '"one"', broken(48)),
      () => rest(file, 48, '"one"', broken(16)),
      () => rest(file, 64),
    );
    expect(requests.map(({ headers }) => [headers.get('range'), headers.get('if-range')])).toEqual([
      [null, null],
      ['bytes=48-', '"one"'],
      ['bytes=64-', '"one"'],
    ]);
    expect(bytes).toEqual(file);
    expect(target.seen).toEqual({ closed: true });
    expect(result).toMatchObject({ bytes: 100, type: 'video/mp4' });
  });

  test('if a body is shorter than it said', async () => {
    const { ranges, bytes } = await run(
      () => whole(file, '"one"', { after: 32, by: 'close' }),
      () => rest(file, 32),
    );
    expect(ranges()).toEqual([null, 'bytes=32-']);
    expect(bytes).toEqual(file);
  });

  const modified = 'Wed, 21 Oct 2026 07:28:00 GMT';
  test.each([
    ['by its date', { etag: 'W/"one"', 'last-modified': modified }, modified],
    ['but not by a date that is this very second', { 'last-modified': modified, date: modified }, null],
    ['but not by a weak tag', { etag: 'W/"one"' }, null],
    ['but not if it comes compressed', { etag: '"one"', 'content-encoding': 'br' }, null],
  ])('%s', async (_name, headers, validator) => {
    const { requests, bytes } = await run(
      () => answer(file, { headers, end: broken(48) }),
      (request) => (request.headers.has('range') ? rest(file, 48, 'W/"one"') : answer(file, { headers })),
    );
    expect(requests[1]?.headers.get('if-range')).toBe(validator);
    expect(requests[1]?.headers.get('range')).toBe(validator && 'bytes=48-');
    expect(bytes).toEqual(file);
  });

  test('if it learns the length by a part alone', async () => {
    const { ranges, bytes } = await run(
      () => answer(file, { headers: { etag: '"one"' }, end: broken(48) }),
      () => rest(file, 48, '"one"', { after: 16, by: 'close' }),
      () => rest(file, 64),
    );
    expect(ranges()).toEqual([null, 'bytes=48-', 'bytes=64-']);
    expect(bytes).toEqual(file);
  });

  test('if the server gives the whole in the place of the rest', async () => {
    const { bytes, result } = await run(
      () => whole(file, '"one"', broken(48)),
      () => whole(file),
    );
    expect(bytes).toEqual(file);
    expect(result).toMatchObject({ bytes: 100 });
  });

  test('if the whole breaks off before it is there', async () => {
    const { ranges, bytes } = await run(
      () => whole(file, '"one"', broken(48)),
      () => whole(file, '"two"', broken(16)),
      () => rest(file, 16, '"two"'),
    );
    expect(ranges()).toEqual([null, 'bytes=48-', 'bytes=16-']);
    expect(bytes).toEqual(file);
  });

  test('if nothing comes for too long', async () => {
    const server = script(
      () => new Promise(() => {}),
      () => whole(file, '"one"', { after: 48, by: 'stall' }),
      () => rest(file, 48),
    );
    const target = collect();
    await downloader(server.fetch, { idleTimeout: 10 }).download(target.stream);
    expect(server.ranges()).toEqual([null, null, 'bytes=48-']);
    expect(server.requests.map(({ signal }) => signal.aborted)).toEqual([true, true, true]);
    expect(target.bytes()).toEqual(file);
  });
});

/** An answer that says that its body is compressed. */
function recoded({ body, status, headers }: Response): Response {
  return new Response(body, { status, headers: { ...Object.fromEntries(headers), 'content-encoding': 'br' } });
}

/** There is no such part in a file of that length. */
function refusedPart(length: number): Response {
  return answer(bytesOf(0), { status: 416, headers: { 'content-range': `bytes */${length}` } });
}

describe('a part that is not the rest of the file is not taken', () => {
  const parts: [string, () => Response][] = [
    ['begins elsewhere', () => rest(file, 40)],
    ['is of a file with another length', () => rest(bytesOf(90), 48)],
    ['is of a file with another tag', () => rest(file, 48, '"two"')],
    ['is compressed', () => recoded(rest(file, 48))],
    ['is said to be nothing, of a shorter file', () => refusedPart(48)],
    ['does not say what it is', () => answer(file.slice(48), { status: 206, headers: { etag: '"one"' } })],
    ['is said not to exist', () => refusedPart(90)],
  ];
  test.each(parts)('one that %s', async (_name, part) => {
    const { ranges, bytes } = await run(
      () => whole(file, '"one"', broken(48)),
      part,
      () => whole(file, '"two"', broken(64)),
      () => whole(file, '"two"'),
    );
    expect(ranges()).toEqual([null, 'bytes=48-', null, null]);
    expect(bytes).toEqual(file);
  });

  test('and one that ends where nobody knows', async () => {
    const headers = { etag: '"one"' };
    const { ranges, bytes } = await run(
      () => answer(file, { headers, end: broken(48) }),
      () => answer(file.slice(48, 60), { status: 206, headers: { ...headers, 'content-range': 'bytes 48-59/*' } }),
      () => answer(file, { headers }),
    );
    expect(ranges()).toEqual([null, 'bytes=48-', null]);
    expect(bytes).toEqual(file);
  });

  test('but a refusal at the very end says that all is there', async () => {
    const { bytes, result } = await run(
      () => answer(file, { headers: { etag: '"one"' }, end: broken(100) }),
      () => refusedPart(100),
    );
    expect(bytes).toEqual(file);
    expect(result).toMatchObject({ bytes: 100 });
  });
});

describe('a stream is never given a wrong file', () => {
  test.each([
    ['has changed', bytesOf(100, 2)],
    ['has become shorter', file.slice(0, 20)],
  ])('if it %s, the download fails and says so', async (_name, other) => {
    const { result, target, bytes } = await run(
      () => whole(file, '"one"', broken(48)),
      () => whole(other, '"two"'),
    );
    expect(result).toMatchObject({ code: 'download', message: expect.stringContaining('the file has changed') });
    expect(target.seen).toEqual({ closed: false, reason: result });
    expect(bytes).toEqual(file.slice(0, 48));
  });

  const pages = ['text/html; charset=utf-8', 'text/plain', 'application/json', 'application/xml'];
  test.each([...pages, 'application/problem+json', 'application/xhtml+xml; charset=utf-8'])(
    'if %s comes in the place of a film, another attempt is made',
    async (type) => {
      const page = () => answer(bytesOf(100, 3), { headers: { 'content-type': type } });
      const { bytes } = await run(
        page,
        () => whole(file, '"one"', broken(48)),
        page,
        () => rest(file, 48),
      );
      expect(bytes).toEqual(file);
      expect((await run(...Array.from({ length: 6 }, () => page))).result).toMatchObject({
        code: 'download',
        message: expect.stringContaining(`answered with ${type} in the place of a file`),
      });
    },
  );

  test.each([
    ['and says so', { 'content-length': '0' }],
    ['without a word', {}],
  ])('if nothing at all comes, %s, another attempt is made', async (_how, headers) => {
    const nothing = () => answer(bytesOf(0), { headers });
    const { bytes, target } = await run(nothing, () => whole(file));
    expect(bytes).toEqual(file);
    expect(target.seen.closed).toBe(true);
    expect((await run(...Array.from({ length: 6 }, () => nothing))).result).toMatchObject({
      code: 'download',
      message: expect.stringContaining('answered without a single byte'),
    });
  });

  test('if more comes than was said, the download fails', async () => {
    const { result } = await run(() => answer(file, { headers: { 'content-length': '90' } }));
    expect(result).toMatchObject({ code: 'download', message: expect.stringContaining('more than the 90 bytes') });
  });
});

test('no key and no cookie is sent, and the file is asked for as it is', async () => {
  const { requests } = await run(() => whole(file));
  expect(Object.fromEntries(requests[0]?.headers ?? [])).toEqual({ 'accept-encoding': 'identity' });
});
