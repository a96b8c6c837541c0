import type { MediaFacts, MediaKind } from './task.ts';

/** What files begin with: those of the formats that gateways name, and those that people send by mistake. */
const signatures: readonly (readonly [type: string, ...parts: readonly (readonly [offset: number, text: string])[]])[] =
  [
    ['image/jpeg', [0, '\xff\xd8\xff']],
    ['image/png', [0, '\x89PNG\r\n\x1a\n']],
    ['image/webp', [0, 'RIFF'], [8, 'WEBP']],
    ['image/gif', [0, 'GIF87a']],
    ['image/gif', [0, 'GIF89a']],
    // Two letters may begin anything; these sizes of the second header are in use.
    ...['\x28', '\x38', '\x6c', '\x7c'].map((size) => ['image/bmp', [0, 'BM'], [14, `${size}\0\0\0`]] as const),
    ...['II*\0', 'MM\0*', 'II+\0', 'MM\0+'].map((text) => ['image/tiff', [0, text]] as const),
    ['image/avif', [4, 'ftypavi']],
    ['image/heic', [4, 'ftyphe']],
    ['image/heif', [4, 'ftypmif1']],
    ['image/heif', [4, 'ftypmsf1']],
    ['application/pdf', [0, '%PDF-']],
    ['audio/wav', [0, 'RIFF'], [8, 'WAVE']],
    ['video/quicktime', [4, 'ftypqt  ']],
    ['video/mp4', [4, 'ftyp']],
  ];

/** A media type as it is compared: without case, parameters and its other spellings. */
export function plainType(type: string): string {
  const plain = type.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  return plain === 'image/jpg' || plain === 'image/pjpeg' ? 'image/jpeg' : plain;
}

/**
 * What a file is declared as; `undefined` where that says nothing. What does not know a file's name sends it
 * as bytes or as text (curl does so with WebP, Python's `requests` with all).
 */
export function declaredType(type: string): string | undefined {
  const plain = plainType(type);
  return ['', 'application/octet-stream', 'text/plain'].includes(plain) ? undefined : plain;
}

/** The kind of file that a media type is about. */
export function kindOfType(type: string): MediaKind | undefined {
  const [kind] = type.split('/', 1);
  return kind === 'image' || kind === 'video' || kind === 'audio' ? kind : undefined;
}

/** Bytes that `typeOfBytes` looks at. */
const head = 32;

/** The media type that a file's first bytes tell, `image/png` for example; `undefined` for what is not known here. */
export function typeOfBytes(bytes: Uint8Array): string | undefined {
  const text = String.fromCharCode(...bytes.subarray(0, head));
  return signatures.find(([, ...parts]) => parts.every(([offset, part]) => text.startsWith(part, offset)))?.[0];
}

/**
 * What a file's own bytes tell, without reading more than its head: its size and, where it is known
 * here, its media type. What begins like none of the known formats is `application/octet-stream`, and what is
 * empty `application/x-empty`.
 */
export async function factsOfFile(file: Blob): Promise<MediaFacts> {
  const bytes = new Uint8Array(await file.slice(0, head).arrayBuffer());
  const unknown = file.size === 0 ? 'application/x-empty' : 'application/octet-stream';
  return { bytes: file.size, type: typeOfBytes(bytes) ?? unknown };
}
