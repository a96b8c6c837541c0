/**
 * Facts of media files: how long a video is, how large a picture. Files are read only when this is called,
 * and only as far as it takes.
 *
 * @module
 */
import type { MediaFacts, MediaTable } from '#tasks/task.ts';
import { startAside, type Aside } from './aside.ts';
import { openFile, unlessAborted, Unreadable, type Bounds } from './file.ts';

export type ProbeOptions = {
  /** How URLs are fetched. @default globalThis.fetch */
  fetch?: typeof globalThis.fetch;
  /** Milliseconds for one file. @default 30_000 */
  timeout?: number;
  /** Bytes that may be read of one file. @default 50 MiB */
  maximumBytes?: number;
  /** Hears of every file when it begins and ends, and of what is read in between. */
  onProgress?: (progress: ProbeProgress) => void;
  /** Ends the probe, which then rejects with the signal's reason. */
  signal?: AbortSignal;
};

export type ProbeProgress = {
  source: string;
  /** Read of this file so far. */
  bytes: number;
  /** Files that have been dealt with. */
  done: number;
  /** Files there are. */
  total: number;
};

export type Probed = {
  /** What is known of the files that could be read. */
  readonly facts: MediaTable;
  /** The others, each with what is wrong and what helps. */
  readonly failures: readonly { source: string; message: string }[];
};

/**
 * Reads the facts of pictures, videos and sounds. A file that cannot be read is a failure, and none of the
 * facts is a guess: what a file does not tell is left out. Needs the packages `mediabunny` and
 * `image-size`, which are loaded when this is called.
 *
 * @param sources http, https, file and data URLs, or paths
 * @throws {Error} when a package is not installed, and the signal's reason when that is aborted
 *
 * @example
 * const { facts, failures } = await probe(['https://example.com/dance.mp4', './first-frame.png']);
 */
export async function probe(sources: readonly string[], options: ProbeOptions = {}): Promise<Probed> {
  const { timeout = 30_000, maximumBytes = 50 * 2 ** 20, onProgress, signal } = options;
  if (!(timeout > 0)) throw new RangeError(`timeout is milliseconds above 0, not ${timeout}`);
  if (!(maximumBytes >= 1)) throw new RangeError(`maximumBytes is 1 or more, not ${maximumBytes}`);
  signal?.throwIfAborted();
  const distinct = [...new Set(sources)];
  if (distinct.length === 0) return { facts: {}, failures: [] };

  const results = new Map<string, MediaFacts | Unreadable>();
  const stop = new AbortController();
  const forward = () => stop.abort(signal?.reason);
  signal?.addEventListener('abort', forward);
  if (signal?.aborted) forward();

  const report = (source: string, bytes: number) => {
    try {
      onProgress?.({ source, bytes, done: results.size, total: distinct.length });
    } catch (error) {
      // That is no fault of the file.
      stop.abort(error);
    }
  };
  const bounds = { fetch: options.fetch ?? globalThis.fetch, maximumBytes: Math.floor(maximumBytes) };
  const waiting = distinct.values();
  const work = async () => {
    let aside: Aside | undefined;
    try {
      for (const source of waiting) {
        let bytes = 0;
        report(source, bytes);
        const thread = (aside ??= startAside());
        await unlessAborted(stop.signal, () => thread.ready);
        const onBytes = (count: number) => report(source, (bytes = count));
        results.set(source, await probeOne(source, { ...bounds, onBytes }, timeout, stop.signal, thread));
        report(source, bytes);
        if (!thread.isBusy()) continue;
        // It may never come to an end.
        aside = undefined;
        await thread.end();
      }
    } catch (error) {
      stop.abort(error);
    }
    await aside?.end();
  };
  // Each ends what it has begun before this ends.
  await Promise.all(Array.from({ length: Math.min(atOnce, distinct.length) }, work));
  signal?.removeEventListener('abort', forward);
  stop.signal.throwIfAborted();

  const all = distinct.map((source) => [source, results.get(source)] as const);
  return {
    facts: Object.fromEntries(
      all.flatMap(([source, result]) => (result && !(result instanceof Unreadable) ? [[source, result]] : [])),
    ),
    failures: all.flatMap(([source, result]) =>
      result instanceof Unreadable ? [{ source, message: result.message }] : [],
    ),
  };
}

const atOnce = 4;

/** What is known of one file; rejects only when everything is to stop. */
async function probeOne(
  source: string,
  bounds: Omit<Bounds, 'signal' | 'atEnd'>,
  timeout: number,
  stop: AbortSignal,
  aside: Aside,
): Promise<MediaFacts | Unreadable> {
  stop.throwIfAborted();
  const end = new AbortController();
  const closers: (() => Promise<void>)[] = [];
  // What arrives later is not told.
  const onBytes = (bytes: number) => {
    if (!end.signal.aborted) bounds.onBytes(bytes);
  };
  const forward = () => end.abort(stop.reason);
  stop.addEventListener('abort', forward);
  const late = new Unreadable(`it could not be read within ${timeout / 1000} s; try again, or allow more time`);
  const timer = setTimeout(() => end.abort(late), Math.min(timeout, 2 ** 31 - 1));
  try {
    return await unlessAborted(end.signal, async () => {
      const atEnd = (close: () => Promise<void>) => void closers.push(close);
      const file = await openFile(source, { ...bounds, onBytes, signal: end.signal, atEnd });
      if (file.size === 0) throw new Unreadable('the file is empty');
      // Another file may be on by now.
      end.signal.throwIfAborted();
      return aside.read(file);
    });
  } catch (error) {
    if (error instanceof Unreadable) return error;
    throw error;
  } finally {
    clearTimeout(timer);
    stop.removeEventListener('abort', forward);
    // Whatever is still on its way.
    end.abort();
    await Promise.all(closers.map((close) => close()));
  }
}
