import { framesPerSecond, palette, pictureAt } from './picture.ts';
import type { Size } from './size.ts';

export type StillOptions = Size & {
  /** `cover` is the first frame of the video. */
  readonly which: 'cover' | 'last-frame';
};

type Bytes = Uint8Array<ArrayBuffer>;

/** A frame of the video of that size, as a PNG in the video's few colours. */
export async function createStill({ width, height, which }: StillOptions): Promise<Bytes> {
  const phase = which === 'cover' ? 0 : 1 - 1 / framesPerSecond;
  const header = new DataView(new ArrayBuffer(13));
  header.setUint32(0, width);
  header.setUint32(4, height);
  // Four bits a pixel, which are numbers of colours.
  header.setUint8(8, 4);
  header.setUint8(9, 3);
  const rows = paint({ width, height }, phase);
  const compressed = new Blob([rows]).stream().pipeThrough(new CompressionStream('deflate'));
  const parts = [
    Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', new Uint8Array(header.buffer)),
    chunk('PLTE', Uint8Array.from(palette.flat())),
    chunk('IDAT', new Uint8Array(await new Response(compressed).arrayBuffer())),
    chunk('IEND', new Uint8Array()),
  ];
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

/**
 * The rows of the picture, two pixels a byte, each behind the number of its filter: 0 for the pixels as they are,
 * 2 for what is added to the row above, which is nothing where no box begins or ends.
 */
function paint(size: Size, phase: number): Bytes {
  const stride = 1 + Math.ceil(size.width / 2);
  const rows = new Uint8Array(stride * size.height);
  const boxes = pictureAt(size, phase);
  for (const { x, y, width, height, colour } of boxes) {
    for (let row = y; row < y + height; row++) {
      const start = row * stride + 1 + x / 2;
      rows.fill(colour * 17, start, start + width / 2);
    }
  }
  const edges = new Set(boxes.flatMap(({ y, height }) => [y, y + height]));
  for (let row = 0; row < size.height; row++) {
    if (edges.has(row)) continue;
    rows.fill(0, row * stride, (row + 1) * stride);
    rows[row * stride] = 2;
  }
  return rows;
}

function chunk(type: string, content: Bytes): Bytes {
  const bytes = new Uint8Array(12 + content.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, content.length);
  bytes.set(new TextEncoder().encode(type), 4);
  bytes.set(content, 8);
  view.setUint32(8 + content.length, checksum(bytes.subarray(4, 8 + content.length)));
  return bytes;
}

/** CRC-32, as PNG wants it. */
function checksum(bytes: Bytes): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}
