/** Media files, servers of them, and what a probe makes of either. */
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, onTestFinished } from 'vitest';
import type { MediaFacts } from '#tasks/task.ts';
import { clip } from './clip.ts';
import { probe, type ProbeOptions } from '#adapters/probe/index.ts';

export const folder = mkdtempSync(join(tmpdir(), 'seedance-kit-'));
afterAll(() => rmSync(folder, { recursive: true }));

let written = 0;
/** Writes a file, under a name that tells nothing of what it is. */
export function fileOf(bytes: Uint8Array): string {
  const path = join(folder, `file-${++written}`);
  writeFileSync(path, bytes);
  return path;
}

/** What becomes of one source: its facts, or the message. */
export async function ask(source: string, options?: ProbeOptions): Promise<MediaFacts | string | undefined> {
  const { facts, failures } = await probe([source], options);
  return facts[source] ?? failures[0]?.message;
}

export type Case = readonly [name: string, source: string | Uint8Array, expected: unknown];

/** Asks for many at once, and compares what becomes of each. */
export async function compare(cases: readonly Case[], options?: ProbeOptions): Promise<void> {
  const sources = cases.map(([, source]) => (typeof source === 'string' ? source : fileOf(source)));
  const { facts, failures } = await probe(sources, options);
  const messages = new Map(failures.map(({ source, message }) => [source, message]));
  const found = sources.map((source) => facts[source] ?? messages.get(source));
  expect(cases.map(([name], index) => [name, found[index]])).toEqual(
    cases.map(([name, , expected]) => [name, expected]),
  );
}

/** Blue, 6 by 4. */
export const pictures = {
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

export const pictureOf = (type: keyof typeof pictures) => Buffer.from(pictures[type], 'base64');
export const size = { width: 6, height: 4 };
export const turned = { width: 4, height: 6 };

/** A TIFF of nothing but its directory; the same stands in Exif. */
export function exif(orientation: number): Buffer {
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
export function box(name: string, ...contents: Uint8Array[]): Buffer {
  const content = Buffer.concat(contents);
  const head = Buffer.alloc(8);
  head.writeUInt32BE(8 + content.length);
  head.write(name, 4);
  return Buffer.concat([head, content]);
}

/** Puts bytes into bytes. */
export function insert(into: Buffer, at: number, bytes: Uint8Array): Buffer {
  return Buffer.concat([into.subarray(0, at), bytes, into.subarray(at)]);
}

export function wav(seconds: number): Buffer {
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

export { clip };
export const clipFacts = {
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

/** The clip with so much of nothing in front of its index. */
export function indexAtEnd(length: number): Buffer {
  return insert(clip, afterType, box('free', Buffer.alloc(length)));
}

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** A server that answers so; gives its URL. */
export async function serve(handler: Handler): Promise<string> {
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
export function ranges(bytes: Uint8Array, asked: string[] = [], most = Infinity): Handler {
  return (request, response) => {
    const [, first = 0, last = 0] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '')?.map(Number) ?? [];
    asked.push(request.headers.range ?? 'all');
    const part = bytes.subarray(first, Math.min(last + 1, first + most));
    const range = `bytes ${first}-${first + part.length - 1}/${bytes.length}`;
    response.writeHead(206, { 'content-range': range, 'content-length': part.length }).end(part);
  };
}

export const whole =
  (bytes: Uint8Array, headers: Record<string, string | number> = { 'content-length': bytes.length }): Handler =>
  (_request, response) =>
    response.writeHead(200, headers).end(bytes);

export function forever(response: ServerResponse): void {
  const more = () => {
    while (!response.destroyed && response.write(Buffer.alloc(64 * 1024)));
  };
  response.on('drain', more);
  more();
}

/** What is said of a file that is none of these. */
export const unknownFormat = 'this is no picture, video or sound of a format that is known here';
