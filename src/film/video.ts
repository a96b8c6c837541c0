import type { EncodedAudioPacketSource, EncodedVideoPacketSource } from 'mediabunny';
import { framesPerSecond } from './picture.ts';
import type { Size } from './size.ts';

export type VideoOptions = Size & {
  /** Length of the video. */
  readonly seconds: number;
  /** Whether it has a sound track. */
  readonly audio: boolean;
};

type Mediabunny = typeof import('mediabunny');
type Bytes = Uint8Array<ArrayBuffer>;

/** The rate of the sound, and the samples in each of its packets. */
const sampleRate = 48_000;
const samplesPerPacket = 1024;

/**
 * Makes a video that plays: MP4 with its index in front, H.264 with 24 frames and a key frame each second, and
 * AAC-LC where it has sound. The same options give the same bytes. Its frames are coded beforehand, so it is
 * made in some milliseconds.
 *
 * @throws {RangeError} when there are no frames of that size (`sizeOf` has those that there are), or the length
 * is not above 0.
 */
export async function createVideo({ width, height, seconds, audio }: VideoOptions): Promise<Bytes> {
  if (!(seconds > 0 && seconds < 3600)) {
    throw new RangeError(`a video lasts more than 0 and less than 3600 seconds, not ${seconds}`);
  }
  const [library, packets] = await Promise.all([import('mediabunny'), import('./packets.ts')]);
  const size = `${width}x${height}`;
  const coded = Object.hasOwn(packets.pictures, size) ? packets.pictures[size] : undefined;
  if (coded === undefined) {
    const sizes = Object.keys(packets.pictures).join(', ');
    throw new RangeError(`there are no frames of ${size}; there are ${sizes}`);
  }
  const target = new library.BufferTarget();
  const output = new library.Output({ format: new library.Mp4OutputFormat({ fastStart: 'in-memory' }), target });
  const tracks = [pictureTrack(library, unpack(coded), { width, height })];
  if (audio) tracks.push(soundTrack(library, unpack(packets.sound)));
  for (const { source } of tracks) {
    if (source instanceof library.EncodedVideoPacketSource) {
      output.addVideoTrack(source, { frameRate: framesPerSecond * 1000 });
    } else output.addAudioTrack(source);
  }
  await output.start();
  // The tracks take turns, so that whoever plays the file need not read far ahead.
  for (let from = 0; from < seconds; from++) {
    for (const { add } of tracks) await add(from, Math.min(from + 1, seconds), seconds);
  }
  await output.finalize();
  if (!target.buffer) throw new Error('the muxer wrote nothing');
  return withoutDates(new Uint8Array(target.buffer));
}

type Track = {
  readonly source: EncodedVideoPacketSource | EncodedAudioPacketSource;
  /** Writes the packets that begin in a part of the video, which is `length` seconds long in all. */
  add(from: number, to: number, length: number): Promise<void>;
};

function pictureTrack(library: Mediabunny, [description, ...frames]: readonly Bytes[], size: Size): Track {
  const source = new library.EncodedVideoPacketSource('avc');
  const profile = Array.from(description?.subarray(1, 4) ?? [], (byte) => byte.toString(16).padStart(2, '0')).join('');
  const decoderConfig = {
    codec: `avc1.${profile}`,
    codedWidth: size.width,
    codedHeight: size.height,
    colorSpace: { primaries: 'bt709', transfer: 'bt709', matrix: 'bt709', fullRange: false } as const,
    ...(description && { description }),
  };
  return {
    source,
    async add(from, to, length) {
      for (let index = from * framesPerSecond; index / framesPerSecond < to; index++) {
        const place = index % framesPerSecond;
        const packet = packetAt(library, frames[place], index, 1 / framesPerSecond, length, place === 0);
        await source.add(packet, { decoderConfig });
      }
    },
  };
}

/** Silence, with a short tone as each second begins. */
function soundTrack(library: Mediabunny, [description, silence, ...tone]: readonly Bytes[]): Track {
  const source = new library.EncodedAudioPacketSource('aac');
  const decoderConfig = { codec: 'mp4a.40.2', sampleRate, numberOfChannels: 1, ...(description && { description }) };
  const interval = samplesPerPacket / sampleRate;
  return {
    source,
    async add(from, to, length) {
      const first = Math.ceil(from / interval);
      for (let index = first; index * interval < to; index++) {
        const packet = packetAt(library, tone[index - first] ?? silence, index, interval, length, true);
        await source.add(packet, { decoderConfig });
      }
    },
  };
}

/** The last packet of a track ends with the video, though there may be more in it. */
function packetAt(
  library: Mediabunny,
  bytes: Bytes | undefined,
  index: number,
  interval: number,
  length: number,
  isKey: boolean,
): InstanceType<Mediabunny['EncodedPacket']> {
  const time = index * interval;
  return new library.EncodedPacket(
    bytes ?? new Uint8Array(),
    isKey ? 'key' : 'delta',
    time,
    Math.min(interval, length - time),
  );
}

/** Chunks that stand one after the other, each behind its length in three bytes. */
function unpack(base64: string): Bytes[] {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const chunks: Bytes[] = [];
  for (let at = 0; at < bytes.length;) {
    const [high = 0, middle = 0, low = 0] = bytes.subarray(at, at + 3);
    const end = at + 3 + high * 65_536 + middle * 256 + low;
    chunks.push(bytes.subarray(at + 3, end));
    at = end;
  }
  return chunks;
}

const containers = ['moov', 'trak', 'mdia'];
const dated = ['mvhd', 'tkhd', 'mdhd'];

/** The file without the moment it was made, which would make two equal videos differ. */
function withoutDates(file: Bytes): Bytes {
  const view = new DataView(file.buffer);
  const visit = (from: number, to: number) => {
    for (let at = from; at < to; at += Math.max(8, view.getUint32(at))) {
      const type = String.fromCharCode(...file.subarray(at + 4, at + 8));
      if (containers.includes(type)) visit(at + 8, at + view.getUint32(at));
      // Created and modified, behind the version; in version 1 each takes eight bytes.
      else if (dated.includes(type)) file.fill(0, at + 12, at + 12 + (file[at + 8] === 1 ? 16 : 8));
      else if (type === 'mdat') return;
    }
  };
  visit(0, file.length);
  return file;
}
