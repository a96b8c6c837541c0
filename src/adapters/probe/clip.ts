import type { Input } from 'mediabunny';
import type { MediaFacts, MediaKind } from '#tasks/task.ts';
import { TooMuch, Unreadable, type MediaFile } from './file.ts';

type Mediabunny = typeof import('mediabunny');

/** The facts of a video or sound; `undefined` when the file is neither, as far as is known here. */
export async function readClip(library: Mediabunny, file: MediaFile): Promise<MediaFacts | undefined> {
  // What it cannot decode is of no interest: nothing is decoded.
  library.Logging.level = library.LogLevel.Silent;
  const source = new library.CustomSource({
    getSize: () => file.size,
    read: (start, end) => streamOf(file, start, end),
    // By the page: byte by byte takes it a hundred times as long.
    prefetchProfile: 'fileSystem',
    // What nobody has asked for yet may be missing.
    handleUnhandledError: () => {},
  });
  // A playlist names other files, which are not asked for; a transport stream may hold a video of a kind that
  // is passed over, and would be taken for a sound.
  const formats = library.ALL_FORMATS.filter((format) => format !== library.HLS && format !== library.MPEG_TS);
  const input = new library.Input({ formats, source });
  try {
    if (!(await canRead(input))) return undefined;
    const format = await input.getFormat();
    const isMp4 = format instanceof library.IsobmffInputFormat;
    const tracks = await input.getTracks({ filter: (track) => track.isVideoTrack() || track.isAudioTrack() });
    if (tracks.length === 0) return undefined;
    const video = await input.getPrimaryVideoTrack();
    const kind = video ? 'video' : 'audio';
    // What begins before 0 is not shown.
    const begin = Math.max(0, await input.getFirstTimestamp(tracks));
    const seconds = thousandths((await input.computeDuration(tracks)) - begin);
    const [width = 0, height = 0] = video ? [await video.getDisplayWidth(), await video.getDisplayHeight()] : [];
    // An MP4 has an index of its frames; elsewhere they are counted in the media itself.
    const targetPacketCount = isMp4 ? 5000 : 256;
    const rate = video && (await unlessTooMuch(() => video.computeFrameRateMetrics({ targetPacketCount })));
    return {
      kind,
      ...(seconds > 0 && { seconds }),
      ...(width > 0 && height > 0 && { width, height }),
      // One picture has no rate.
      ...(rate && rate.probedPacketCount > 1 && { framesPerSecond: thousandths(rate.averageFrameRate) }),
      bytes: file.size,
      type: typeOf(format.mimeType.toLowerCase(), kind),
    };
  } finally {
    input.dispose();
  }
}

/** What a reading gives; `undefined` when it would read more than it may. */
async function unlessTooMuch<T>(reading: () => Promise<T>): Promise<T | undefined> {
  try {
    return await reading();
  } catch (error) {
    if (error instanceof TooMuch) return undefined;
    throw error;
  }
}

/** Whether the format is known. The search for it does not always expect a file that is very short. */
async function canRead(input: Input): Promise<boolean> {
  try {
    return await input.canRead();
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    return false;
  }
}

/** The bytes from `start` to `end`, in pieces: those that are wanted may be had where all would be too much. */
function streamOf(file: MediaFile, start: number, end: number): ReadableStream<Uint8Array> {
  let at = start;
  return new ReadableStream({
    async pull(controller) {
      const bytes = await file.read(at, Math.min(at + 64 * 1024, end));
      controller.enqueue(bytes);
      at += bytes.length;
      if (at === end) controller.close();
    },
  });
}

/** The formats are called after the videos in them. */
function typeOf(type: string, kind: MediaKind): string {
  const isCommon = ['video/mp4', 'video/webm', 'video/x-matroska', 'application/ogg'].includes(type);
  return kind === 'audio' && isCommon ? type.replace(/^\w+/, 'audio') : type;
}

function thousandths(value: number): number {
  return Math.round(value * 1000) / 1000;
}
