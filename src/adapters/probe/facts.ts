import { typeOfBytes } from '#tasks/file-type.ts';
import type { MediaFacts } from '#tasks/task.ts';
import { readClip } from './clip.ts';
import { bytesOf, Unreadable, type MediaFile } from './file.ts';
import { readPicture } from './picture.ts';

/** The packages that know the formats. */
export type Libraries = {
  readonly mediabunny: typeof import('mediabunny');
  readonly imageSize: typeof import('image-size');
};

/** The facts of a file, whatever it is. */
export async function readFacts(file: MediaFile, { mediabunny, imageSize }: Libraries): Promise<MediaFacts> {
  const head = await bytesOf(file, 0, 1024);
  // `image-size` is content with less, and finds pictures in web pages and at the start of videos, too.
  const type = typeOfBytes(head);
  const isPicture = type !== undefined && type.startsWith('image/');
  const facts = isPicture ? await readPicture(imageSize, file, type) : await readClip(mediabunny, file);
  if (facts) return facts;
  const begin = head.toString('latin1');
  if (/^(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html|head|body)/i.test(begin)) {
    throw new Unreadable('this is a web page; give the URL of the file itself');
  }
  throw new Unreadable('this is no picture, video or sound of a format that is known here');
}
