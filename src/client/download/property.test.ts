/** Whatever a media host does, the bytes that a download writes are a file that was there, or it fails. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isClientError } from '../errors.ts';
import { answer, bytesOf, collect, downloader, type End } from '../../../test/support/media-host.ts';

/** What a server does with one request. */
type Deed = {
  readonly kind: 'serve' | 'ignore-range' | 'other-part' | 'refuse' | 'fail' | 'reset' | 'change' | 'page';
  readonly end: End | undefined;
};

const deeds: fc.Arbitrary<Deed> = fc.record({
  kind: fc.constantFrom(
    ...(['serve', 'serve', 'serve', 'serve', 'ignore-range', 'other-part'] as const),
    ...(['refuse', 'fail', 'reset', 'change', 'page'] as const),
  ),
  end: fc.option(fc.record({ after: fc.nat(150), by: fc.constantFrom('break' as const, 'close' as const) }), {
    nil: undefined,
  }),
});

const cases = fc.record({
  length: fc.integer({ min: 1, max: 200 }),
  course: fc.array(deeds, { maxLength: 30 }),
  validator: fc.constantFrom('etag', 'date', 'none'),
  tellsLength: fc.boolean(),
  maxRetries: fc.nat(4),
});
type Case = typeof cases extends fc.Arbitrary<infer T> ? T : never;

/** A server that does so with its first requests, and is honest from then on; and the files that it has had. */
function host({ length, course, validator, tellsLength }: Case) {
  const versions = [bytesOf(length)];
  let count = 0;
  let token = 0;
  const url = () => `https://media.test/video.mp4?token=${token}`;
  const answers = (request: Request): Response => {
    const { kind, end } = course[count++] ?? { kind: 'serve', end: undefined };
    if (kind === 'refuse') token += 1;
    if (request.url !== url()) return answer(bytesOf(9), { status: 403 });
    if (kind === 'reset') throw new TypeError('fetch failed');
    if (kind === 'fail') return answer(bytesOf(9), { status: 502 });
    if (kind === 'change') versions.push(bytesOf(1 + ((length * 7) % 200), versions.length + 1));
    const file = versions.at(-1) ?? bytesOf(0);
    if (kind === 'page') return answer(bytesOf(50, 9), { headers: { 'content-type': 'text/html' } });
    const tag = { etag: `"${versions.length}"`, date: new Date(versions.length * 1e9).toUTCString(), none: '' }[
      validator
    ];
    const known = { ...(validator === 'etag' && { etag: tag }), ...(validator === 'date' && { 'last-modified': tag }) };
    const from = Number(/^bytes=(\d+)-$/.exec(request.headers.get('range') ?? '')?.[1] ?? NaN);
    const isRange = !Number.isNaN(from) && request.headers.get('if-range') === tag && kind !== 'ignore-range';
    // Without a length, a body that is closed too early looks like a whole one to everybody.
    const stop = end && (end.by === 'close' && !tellsLength ? { ...end, by: 'break' as const } : end);
    const total = file.byteLength;
    if (isRange && from >= total) {
      return answer(bytesOf(0), { status: 416, headers: { 'content-range': `bytes */${total}` } });
    }
    const start = isRange ? (kind === 'other-part' ? Math.floor(from / 2) : from) : 0;
    const headers = {
      ...known,
      ...(tellsLength && { 'content-length': String(total - start) }),
      ...(isRange && { 'content-range': `bytes ${start}-${total - 1}/${total}` }),
    };
    return answer(file.slice(start), { status: isRange ? 206 : 200, headers, ...(stop && { end: stop }) });
  };
  return {
    versions,
    url,
    requests: () => count,
    fetch: async (at: string, init: RequestInit) => answers(new Request(at, init)),
  };
}

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'seedance-kit-download-'));
});
afterAll(() => rm(folder, { recursive: true }));

const hold = async (
  given: Case,
  server: ReturnType<typeof host>,
  outcome: unknown,
  written: () => Promise<Uint8Array>,
) => {
  // Each new byte may cost a full round of attempts, and each attempt two refusals.
  expect(server.requests()).toBeLessThan(given.course.length + 20);
  if (outcome instanceof Error) {
    expect(isClientError(outcome) && outcome.code === 'download' ? '' : outcome).toBe('');
    return;
  }
  expect(server.versions).toContainEqual(await written());
};

test('into a stream', async () => {
  await fc.assert(
    fc.asyncProperty(cases, async (given) => {
      const server = host(given);
      const target = collect();
      const { download } = downloader(server.fetch, given);
      const outcome: unknown = await download(target.stream, {
        url: server.url(),
        refresh: async () => server.url(),
      }).catch((error: unknown) => error);
      await hold(given, server, outcome, async () => target.bytes());
      expect(target.seen.closed).toBe(!(outcome instanceof Error));
    }),
    { numRuns: 500 },
  );
});

test('into a file', async () => {
  const path = join(folder, 'video.mp4');
  await fc.assert(
    fc.asyncProperty(cases, async (given) => {
      await rm(path, { force: true });
      const server = host(given);
      const { download } = downloader(server.fetch, given);
      const outcome: unknown = await download(path, { url: server.url(), refresh: async () => server.url() }).catch(
        (error: unknown) => error,
      );
      await hold(given, server, outcome, async () => new Uint8Array(await readFile(path)));
      expect(await readdir(folder)).toEqual(outcome instanceof Error ? [] : ['video.mp4']);
    }),
    { numRuns: 100 },
  );
});

test('and where the server comes round and the client is patient, the download succeeds', async () => {
  await fc.assert(
    fc.asyncProperty(cases, async (given) => {
      // A refusal goes away only by another URL, of which two in a row are tried.
      const course = given.course.filter(({ kind }) => kind !== 'refuse' && kind !== 'change');
      const server = host({ ...given, course });
      const target = collect();
      const { download } = downloader(server.fetch, { maxRetries: 40 });
      expect(await download(target.stream, { url: server.url() })).toMatchObject({ bytes: given.length });
      expect([target.bytes()]).toEqual(server.versions);
    }),
    { numRuns: 300 },
  );
});
