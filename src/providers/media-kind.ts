import type { MediaKind } from '#tasks/task.ts';

const extensions: readonly (readonly [MediaKind, string])[] = [
  ['image', 'jpg jpeg png webp gif bmp tif tiff heic avif'],
  ['video', 'mp4 mov m4v webm mkv avi'],
  ['audio', 'mp3 wav m4a aac ogg flac'],
];

const kinds = new Map(extensions.flatMap(([kind, names]) => names.split(' ').map((name) => [name, kind] as const)));

/** What a file is by the extension that ends the path of its URL, or its name; `undefined` where that does not tell. */
export function kindOfName(name: string): MediaKind | undefined {
  const [, extension] = /^[^?#]*\.(\w+)(?:[?#]|$)/.exec(name) ?? [];
  return extension === undefined ? undefined : kinds.get(extension.toLowerCase());
}
