/**
 * Writes `src/film/packets.ts`, the encoded second of which every film is made. Needs ffmpeg with libx264;
 * run on demand: `node scripts/film.ts`.
 */
import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { ALL_FORMATS, BufferSource, EncodedPacketSink, Input } from 'mediabunny';
import { framesPerSecond, palette, pictureAt, type Box, type Colour } from '#film/picture.ts';
import { ratios, resolutions, sizeOf, type Size } from '#film/size.ts';
import { root } from './specs.ts';

const ffmpeg = 'ffmpeg';
const folder = mkdtempSync(join(tmpdir(), 'film-'));

/** Y, Cb and Cr of BT.709 in its limited range. */
function toYuv([red, green, blue]: Colour): [number, number, number] {
  const luma = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return [
    Math.round(16 + (219 / 255) * luma),
    Math.round(128 + ((224 / 255) * (blue - luma)) / 1.8556),
    Math.round(128 + ((224 / 255) * (red - luma)) / 1.5748),
  ];
}

/** A picture in planes, 4:2:0. */
function paint({ width, height }: Size, boxes: readonly Box[]): Buffer {
  const picture = Buffer.alloc((width * height * 3) / 2);
  for (const box of boxes) {
    const colour = toYuv(palette[box.colour] ?? [0, 0, 0]);
    let offset = 0;
    for (const [plane, value] of colour.entries()) {
      const scale = plane === 0 ? 1 : 2;
      for (let y = box.y / scale; y < (box.y + box.height) / scale; y++) {
        const start = offset + (y * width) / scale + box.x / scale;
        picture.fill(value, start, start + box.width / scale);
      }
      offset += (width * height) / scale ** 2;
    }
  }
  return picture;
}

function* framesOf(size: Size): Generator<Buffer> {
  for (let frame = 0; frame < framesPerSecond; frame++) {
    yield paint(size, pictureAt(size, frame / framesPerSecond));
  }
}

/** One second: the description, a key frame, and frames each of which looks only at the one before it. */
async function encodePicture(size: Size): Promise<Uint8Array[]> {
  const path = join(folder, `${size.width}x${size.height}.mp4`);
  const colours = '-color_primaries bt709 -color_trc bt709 -colorspace bt709 -color_range tv';
  const raw = `-f rawvideo -pix_fmt yuv420p -s ${size.width}x${size.height} -r ${framesPerSecond} ${colours} -i -`;
  const coding = `-c:v libx264 -preset veryslow -profile:v high -qp 18 -g ${framesPerSecond} -bf 0 -refs 1`;
  // With one thread the same comes out each time.
  const details = '-x264-params scenecut=0:weightp=0:psy=0:aq-mode=0:threads=1';
  const args = `-v error ${raw} ${coding} ${details} ${colours}`.split(' ');
  const encoder = spawn(ffmpeg, [...args, path], { stdio: ['pipe', 'inherit', 'inherit'] });
  const ended = new Promise<void>((resolve, reject) => {
    encoder.on('error', reject);
    encoder.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`ffmpeg ended with ${code}`))));
  });
  await Promise.all([ended, pipeline(Readable.from(framesOf(size)), encoder.stdin)]);
  const [description, ...packets] = await packetsIn(path);
  if (packets.length !== framesPerSecond || !description) throw new Error(`${path} has ${packets.length} packets`);
  return [description, ...packets.map(withoutNotes)];
}

/** Without the NAL units that only tell how the encoder was set. */
function withoutNotes(packet: Uint8Array): Uint8Array {
  const supplemental = 6;
  const units: Uint8Array[] = [];
  for (let at = 0; at < packet.length;) {
    const end = at + 4 + Buffer.from(packet).readUInt32BE(at);
    if (((packet[at + 4] ?? 0) & 31) !== supplemental) units.push(packet.subarray(at, end));
    at = end;
  }
  return Buffer.concat(units);
}

/** A short soft tone in silence: the description, a packet of silence, then the packets of the tone. */
async function encodeSound(): Promise<Uint8Array[]> {
  const path = join(folder, 'sound.mp4');
  const [begin, length] = [0.5, 0.09];
  const tone = `0.3*sin(2*PI*880*t)*sin(PI*(t-${begin})/${length})*between(t\\,${begin}\\,${begin + length})`;
  const source = ['-f', 'lavfi', '-i', `aevalsrc=${tone}:s=48000:d=1`];
  await promisify(execFile)(ffmpeg, ['-v', 'error', ...source, '-c:a', 'aac', '-b:a', '48k', path]);
  const [description, ...packets] = await packetsIn(path);
  const silence = packets[4];
  if (!description || !silence) throw new Error(`${path} has ${packets.length} packets`);
  const isSilent = (packet: Uint8Array) => Buffer.compare(packet, silence) === 0;
  const first = packets.findIndex((packet, index) => index > 4 && !isSilent(packet));
  const last = packets.findIndex((packet, index) => index > first && isSilent(packet));
  return [description, silence, ...packets.slice(first, last)];
}

/** The description of a file's only track, and its packets. */
async function packetsIn(path: string): Promise<Uint8Array[]> {
  const input = new Input({ formats: ALL_FORMATS, source: new BufferSource(readFileSync(path)) });
  const track = (await input.getPrimaryVideoTrack()) ?? (await input.getPrimaryAudioTrack());
  const description = (await track?.getDecoderConfig())?.description;
  if (!track || !(description instanceof Uint8Array)) throw new Error(`${path} has no description`);
  const found = [description];
  for await (const packet of new EncodedPacketSink(track).packets()) found.push(packet.data);
  return found;
}

/** Chunks one after the other, each behind its length in three bytes. */
function toBase64(chunks: readonly Uint8Array[]): string {
  const parts = chunks.flatMap((chunk) => {
    const length = Buffer.alloc(3);
    length.writeUIntBE(chunk.length, 0, 3);
    return [length, chunk];
  });
  return Buffer.concat(parts).toString('base64');
}

const lines = (text: string) => `\`\n${text.replaceAll(/.{1,118}/g, '$&\n')}\``;

const entries: string[] = [];
for (const resolution of resolutions) {
  for (const ratio of ratios) {
    const size = sizeOf(resolution, ratio);
    const text = lines(toBase64(await encodePicture(size)));
    entries.push(`  '${size.width}x${size.height}': ${text},\n`);
  }
}
const sound = lines(toBase64(await encodeSound()));
rmSync(folder, { recursive: true });
const text = `/**
 * What films are made of, coded once by ffmpeg and written here by \`node scripts/film.ts\`; not to be edited.
 * Each text is base64 of chunks, each behind its length in three bytes.
 *
 * @module
 */

/** One second of pictures by its size: the AVC decoder configuration, a key frame, and the frames that follow it. */
export const pictures: Readonly<Record<string, string>> = {
${entries.join('')}};

/** The AAC configuration (48 kHz, mono), a packet of silence, and the packets of a short tone. */
export const sound = ${sound};
`;
writeFileSync(join(root, 'src/film/packets.ts'), text);
console.log(`${text.length} bytes`);
