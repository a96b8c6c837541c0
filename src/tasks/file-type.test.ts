import { expect, test } from 'vitest';
import { factsOfFile, typeOfBytes } from '#tasks/file-type.ts';

const bytes = (...parts: (string | number)[]) =>
  new Uint8Array(parts.flatMap((part) => (typeof part === 'number' ? [part] : [...part].map((c) => c.charCodeAt(0)))));

test.each([
  ['image/jpeg', bytes(0xff, 0xd8, 0xff, 0xe1, 'Exif')],
  ['image/png', bytes(0x89, 'PNG\r\n', 0x1a, '\n')],
  ['image/webp', bytes('RIFF', 1, 2, 3, 4, 'WEBPVP8 ')],
  ['image/gif', bytes('GIF87a')],
  ['audio/wav', bytes('RIFF', 1, 2, 3, 4, 'WAVEfmt ')],
  ['video/quicktime', bytes(0, 0, 0, 20, 'ftypqt  ')],
  ['video/mp4', bytes(0, 0, 0, 24, 'ftypisom')],
  ['image/avif', bytes(0, 0, 0, 28, 'ftypavif')],
  [undefined, bytes('<html>')],
  [undefined, bytes()],
  [undefined, bytes('RIFF')],
])('the first bytes tell %s', async (type, head) => {
  expect(typeOfBytes(head)).toBe(type);
  const unknown = head.length === 0 ? 'application/x-empty' : 'application/octet-stream';
  expect(await factsOfFile(new Blob([head]))).toEqual({ bytes: head.length, type: type ?? unknown });
});
