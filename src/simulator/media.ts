import type { Contract } from '#providers/provider.ts';
import { completesAt, type TaskRecord } from '#tasks/lifecycle.ts';
import type { VideoOutput } from '#tasks/task.ts';
import { sampleMedia } from './sample-media.ts';

/** Where files are found, whichever provider's task they belong to. */
export const mediaPath = '/__media/';

/** An origin for results of calls at a provider's real address, where no server of ours answers. */
export const defaultMediaOrigin = 'https://media.seedance-kit.test';

/** The URLs that a succeeded task leads to, and when they stop working by the provider's documents. */
export function outputOf(record: TaskRecord, origin: string, contract: Contract | undefined): VideoOutput {
  const folder = `${origin}${mediaPath}${record.provider}/${encodeURIComponent(record.id)}`;
  const end = completesAt(record);
  const lifetime = contract?.lifecycle.lifetimes.resultUrlSeconds.value;
  return {
    videoUrl: `${folder}/video.mp4`,
    coverUrl: `${folder}/cover.png`,
    ...(record.request.returnLastFrame && { lastFrameUrl: `${folder}/last-frame.png` }),
    ...(end !== undefined && lifetime !== undefined && { expiresAt: end + lifetime * 1000 }),
  };
}

export type MediaFile = { readonly type: string; readonly bytes: Uint8Array<ArrayBuffer> };

/** Files that clients have uploaded, and the samples that every result shows. */
export type MediaRoom = {
  /** Keeps an uploaded file; the oldest go when the room is full. */
  keep(path: string, file: MediaFile): void;
  upload(path: string): MediaFile | undefined;
  sample(name: string): MediaFile | undefined;
  clear(): void;
};

/** An empty file takes room, too. */
function weight(file: MediaFile): number {
  return file.bytes.byteLength + 1024;
}

/** Holds uploads of up to `capacity` bytes in all. */
export function createMediaRoom(capacity = 64 * 1024 * 1024): MediaRoom {
  const uploads = new Map<string, MediaFile>();
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
    sample: (name) => (Object.hasOwn(sampleMedia, name) ? sampleMedia[name] : undefined),
    clear() {
      uploads.clear();
      size = 0;
    },
  };
}
