import type { MediaFacts } from '#tasks/task.ts';
import { bytesOf, reasonOf, Unreadable, type MediaFile } from './file.ts';

type ImageSize = typeof import('image-size');

/**
 * What a picture begins with. `image-size` is content with less and finds pictures in web pages and at the
 * start of videos, too.
 */
const signatures: readonly (readonly [type: string, ...parts: readonly (readonly [offset: number, text: string])[]])[] =
  [
    ['image/jpeg', [0, '\xff\xd8\xff']],
    ['image/png', [0, '\x89PNG\r\n\x1a\n']],
    ['image/webp', [0, 'RIFF'], [8, 'WEBPVP8']],
    ['image/gif', [0, 'GIF87a']],
    ['image/gif', [0, 'GIF89a']],
    // Two letters may begin anything; these sizes of the second header are in use.
    ...['\x28', '\x38', '\x6c', '\x7c'].map((size) => ['image/bmp', [0, 'BM'], [14, `${size}\0\0\0`]] as const),
    ...['II*\0', 'MM\0*', 'II+\0', 'MM\0+'].map((text) => ['image/tiff', [0, text]] as const),
    ['image/avif', [4, 'ftypavi']],
    ['image/heic', [4, 'ftyphe']],
    ['image/heif', [4, 'ftypmif1']],
    ['image/heif', [4, 'ftypmsf1']],
  ];

/** The media type of a picture, by the first bytes of the file. */
export function pictureType(begin: string): string | undefined {
  return signatures.find(([, ...parts]) => parts.every(([offset, text]) => begin.startsWith(text, offset)))?.[0];
}

/** The facts of a picture. */
export async function readPicture({ imageSize }: ImageSize, file: MediaFile, type: string): Promise<MediaFacts> {
  const bytes = file.size;
  // The size may stand behind much else, so more is read until it is found.
  for (let length = 64 * 1024; ; length *= 4) {
    const head = await bytesOf(file, 0, length);
    try {
      const { width, height, orientation } = imageSize(head);
      if (!(width > 0 && height > 0)) throw new Error('it has no size');
      // The upper half of the orientations of Exif makes rows of columns.
      const shown = (orientation ?? 1) > 4 ? { width: height, height: width } : { width, height };
      return { kind: 'image', ...shown, bytes, type };
    } catch (cause) {
      if (cause instanceof Unreadable) throw cause;
      if (head.length < bytes) continue;
      throw new Unreadable(`the picture is damaged: ${reasonOf(cause)}; save it anew`, { cause });
    }
  }
}
