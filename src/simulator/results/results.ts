import { createFilms } from '#film/films.ts';
import { sizeOfImage } from '#film/image.ts';
import { sizeOfRequest, type Size } from '#film/size.ts';
import type { Contract, Provider } from '#providers/provider.ts';
import { completesAt, type TaskRecord } from '#tasks/lifecycle.ts';
import type { MediaFacts, MediaTable, VideoOutput, VideoRequest } from '#tasks/task.ts';
import type { Address } from '../address.ts';
import { digest } from '../digest.ts';
import type { World } from '../world.ts';

/** Where files are found, whichever provider's task they belong to. */
export const mediaPath = '/__media/';

/** An origin for results of calls at a provider's real address, where no server of ours answers. */
export const defaultMediaOrigin = 'https://media.seedance-kit.test';

/** An origin that asks for the files themselves, as `data:` URLs. */
const dataOrigin = 'data:';

export type MediaFile = { readonly type: string; readonly bytes: Uint8Array<ArrayBuffer> };

/** A file that was uploaded, and when its URL stops working, in milliseconds since the epoch. */
export type UploadedFile = MediaFile & { readonly expiresAt: number };

/** Files that clients have uploaded, and the secret that URLs are signed with. */
export type MediaRoom = {
  /** Keeps an uploaded file; the oldest go when the room is full. */
  keep(path: string, file: UploadedFile): void;
  upload(path: string): UploadedFile | undefined;
  /** What makes the URLs in a folder good until then. Not cryptographic: it only tells our URLs from others. */
  signature(folder: string, expires: number): string;
  clear(): void;
};

/** An empty file takes room, too. */
function weight(file: MediaFile): number {
  return file.bytes.byteLength + 1024;
}

/**
 * @param random Where the secret comes from.
 * @param capacity Bytes of uploads in all. @default 64 MiB
 */
export function createMediaRoom(random: () => number, capacity = 64 * 1024 * 1024): MediaRoom {
  const secret = `${random()} ${random()}`;
  const uploads = new Map<string, UploadedFile>();
  let size = 0;
  return {
    keep(path, file) {
      uploads.set(path, file);
      size += weight(file);
      for (const [oldest, kept] of uploads) {
        if (size <= capacity) break;
        uploads.delete(oldest);
        size -= weight(kept);
      }
    },
    upload: (path) => uploads.get(path),
    signature: (folder, expires) => digest(`${secret} ${expires} ${folder}`),
    clear() {
      uploads.clear();
      size = 0;
    },
  };
}

/** When the URLs of a task's results stop working, in milliseconds since the epoch; `undefined` while it has none. */
export function resultsExpireAt(record: TaskRecord, contract: Contract): number | undefined {
  const end = completesAt(record);
  return end === undefined ? undefined : end + contract.lifecycle.lifetimes.resultUrlSeconds.value * 1000;
}

/**
 * When the URLs that are told now stop working. Those of a scenario that signs new ones each time do so on a whole
 * second, because that is what URLs are signed with.
 */
export function urlsExpireAt(
  record: TaskRecord,
  contract: Contract,
  now: number,
  lifetime: number | undefined,
): number | undefined {
  const end = resultsExpireAt(record, contract);
  if (end === undefined || lifetime === undefined) return end;
  return Math.min(end, Math.ceil((now + lifetime) / 1000) * 1000);
}

/** Scheme and host of the URLs of uploads. They are sent back to the gateway, so they name a file even where results are one. */
export function uploadOrigin({
  mediaOrigin,
  url,
  provider,
}: {
  readonly mediaOrigin: string;
  readonly url: Address;
  readonly provider: Provider;
}): string {
  if (mediaOrigin !== dataOrigin) return mediaOrigin;
  return url.origin === provider.contract.origin ? defaultMediaOrigin : url.origin;
}

/** The path that those of a task's results begin with. */
export function folderOf(record: TaskRecord): string {
  return `${mediaPath}${record.provider}/${encodeURIComponent(record.id)}/`;
}

/**
 * The URLs that a succeeded task leads to, good until then. Where the origin is `data:`, they are the files
 * themselves, which have to be made first.
 */
export function outputOf(
  world: Pick<World, 'media'>,
  record: TaskRecord,
  origin: string,
  expiresAt: number | undefined,
): VideoOutput | Promise<VideoOutput> {
  const names = ['video.mp4', 'cover.png', ...(record.request.returnLastFrame ? ['last-frame.png'] : [])];
  if (origin === dataOrigin) {
    return Promise.all(names.map((name) => dataUrlOf(record, name))).then((urls) => outputAt(urls, expiresAt));
  }
  const folder = folderOf(record);
  const expires = Math.ceil((expiresAt ?? 0) / 1000);
  const query = expires > 0 ? `?expires=${expires}&signature=${world.media.signature(folder, expires)}` : '';
  const urls = names.map((name) => `${origin}${folder}${name}${query}`);
  return outputAt(urls, expiresAt);
}

function outputAt(
  [videoUrl = '', coverUrl, lastFrameUrl]: readonly string[],
  expiresAt: number | undefined,
): VideoOutput {
  return {
    videoUrl,
    ...(coverUrl !== undefined && { coverUrl }),
    ...(lastFrameUrl !== undefined && { lastFrameUrl }),
    ...(expiresAt !== undefined && { expiresAt }),
  };
}

/** One film looks like another, so all simulators share them. */
const films = createFilms();

/** The file of a task's results that has this name, as the task's request asks for it; `undefined` when it has none. */
export async function resultOf({ request, size }: TaskRecord, name: string): Promise<MediaFile | undefined> {
  const { seconds, audio, returnLastFrame = false } = request;
  const still = async (which: 'cover' | 'last-frame') => ({
    type: 'image/png',
    bytes: await films.still({ ...size, which }),
  });
  if (name === 'video.mp4') return { type: 'video/mp4', bytes: await films.video({ ...size, seconds, audio }) };
  if (name === 'cover.png') return still('cover');
  return name === 'last-frame.png' && returnLastFrame ? still('last-frame') : undefined;
}

async function dataUrlOf(record: TaskRecord, name: string): Promise<string> {
  const file = await resultOf(record, name);
  if (!file) throw new Error(`task ${record.id} has no ${name}`);
  let text = '';
  // A call takes only so many arguments.
  for (let at = 0; at < file.bytes.length; at += 8192)
    text += String.fromCharCode(...file.bytes.subarray(at, at + 8192));
  return `data:${file.type};base64,${btoa(text)}`;
}

/** Width and height of the video that a request asks for; `adaptive` goes by its files, as far as they are known. */
export function sizeOfResult(world: Pick<World, 'media' | 'settings'>, request: VideoRequest): Size {
  return sizeOfRequest(request, factsOf(world, request));
}

/** What is known of a request's files: what the simulator was told, and what the mock itself holds of pictures. */
function factsOf({ media, settings }: Pick<World, 'media' | 'settings'>, request: VideoRequest): MediaTable {
  const facts: Record<string, MediaFacts> = {};
  if (request.ratio !== 'adaptive') return facts;
  for (const { source } of request.media) {
    if (typeof source !== 'string') continue;
    const told = Object.hasOwn(settings.facts, source) ? settings.facts[source] : undefined;
    facts[source] = { ...sizeOfImage(bytesAt(media, source)), ...told };
  }
  return facts;
}

/** The bytes that a URL has in itself, or that it was given for at an upload; none of another. */
function bytesAt(media: MediaRoom, source: string): Uint8Array {
  const none = new Uint8Array();
  const [, base64] = /^data:image\/[^,]*;base64,(.*)$/s.exec(source) ?? [];
  if (!base64 && !URL.canParse(source)) return none;
  try {
    if (base64 === undefined) return media.upload(new URL(source).pathname)?.bytes ?? none;
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  } catch {
    // It is no base64.
    return none;
  }
}
