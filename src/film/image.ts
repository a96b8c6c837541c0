import type { Size } from './size.ts';

/**
 * The size of a PNG, GIF, JPEG or WebP by its head; `undefined` for what is none of them. How a photo is turned
 * when it is shown is not looked at.
 */
export function sizeOfImage(bytes: Uint8Array): Size | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = (at: number, length: number) => String.fromCharCode(...bytes.subarray(at, at + length));
  try {
    if (text(1, 3) === 'PNG') return sized(view.getUint32(16), view.getUint32(20));
    if (text(0, 3) === 'GIF') return sized(view.getUint16(6, true), view.getUint16(8, true));
    if (text(0, 2) === '\xff\xd8') return sizeOfJpeg(view);
    if (text(0, 4) === 'RIFF' && text(8, 4) === 'WEBP') return sizeOfWebp(view, text(12, 4));
    return undefined;
  } catch (error) {
    // It ends before its size.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function sized(width: number, height: number): Size | undefined {
  return width > 0 && height > 0 ? { width, height } : undefined;
}

/** Segment by segment, to the one that begins a frame. */
function sizeOfJpeg(view: DataView): Size | undefined {
  for (let at = 2; view.getUint8(at) === 0xff; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return sized(view.getUint16(at + 7), view.getUint16(at + 5));
  }
  return undefined;
}

function sizeOfWebp(view: DataView, form: string): Size | undefined {
  if (form === 'VP8 ') return sized(view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff);
  if (form === 'VP8L') {
    const bits = view.getUint32(21, true);
    return sized((bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1);
  }
  const threeBytes = (at: number) => view.getUint16(at, true) + view.getUint8(at + 2) * 65_536;
  return form === 'VP8X' ? sized(threeBytes(24) + 1, threeBytes(27) + 1) : undefined;
}
