import { createStill, type StillOptions } from './still.ts';
import { createVideo, type VideoOptions } from './video.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Videos and stills that are made once for all who ask, for as long as there is room. */
export type Films = {
  /** Like `createVideo`. The bytes belong to everybody: do not change them. */
  video(options: VideoOptions): Promise<Bytes>;
  /** Like `createStill`. The bytes belong to everybody: do not change them. */
  still(options: StillOptions): Promise<Bytes>;
};

/** @param capacity Bytes that are kept in all; what was asked for longest ago goes first. @default 32 MiB */
export function createFilms(capacity = 32 * 1024 * 1024): Films {
  /** In the order in which they were asked for; `bytes` is 0 until the film is made. */
  const kept = new Map<string, { readonly film: Promise<Bytes>; bytes: number }>();
  let size = 0;

  function forget(key: string): void {
    size -= kept.get(key)?.bytes ?? 0;
    kept.delete(key);
  }

  function find(key: string, make: () => Promise<Bytes>): Promise<Bytes> {
    const known = kept.get(key);
    if (known) {
      kept.delete(key);
      kept.set(key, known);
      return known.film;
    }
    const entry = { film: make(), bytes: 0 };
    kept.set(key, entry);
    entry.film.then(
      ({ byteLength }) => {
        entry.bytes = byteLength;
        size += byteLength;
        for (const [oldest, { bytes }] of kept) {
          if (size <= capacity) break;
          // One that is being made takes no room yet.
          if (bytes > 0) forget(oldest);
        }
      },
      () => forget(key),
    );
    return entry.film;
  }

  return {
    video: (options) => {
      const { width, height, seconds, audio } = options;
      return find(`${width}x${height} ${seconds} ${audio}`, () => createVideo(options));
    },
    still: (options) => find(`${options.width}x${options.height} ${options.which}`, () => createStill(options)),
  };
}
