import type { MediaFacts } from '#tasks/task.ts';
import { bytesOf, reasonOf, Unreadable, type MediaFile } from './file.ts';

type ImageSize = typeof import('image-size');

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
