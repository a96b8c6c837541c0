/** What is known of a file, whatever its format. */
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import type { MediaFacts } from '#tasks/task.ts';
import { probe } from './index.ts';
import {
  type Case,
  ask,
  clip,
  clipFacts,
  compare,
  exif,
  fileOf,
  folder,
  insert,
  pictureOf,
  pictures,
  size,
  turned,
  wav,
  unknownFormat,
} from '../../../test/support/probe.ts';
import { compileCache } from '../../../test/support/run.ts';

// Each probe starts threads, and most of a start is to compile the same library again.
process.env.NODE_COMPILE_CACHE = compileCache;

describe('pictures', () => {
  test('of every kind', () =>
    compare([
      ...Object.entries(pictures).map(([type, text]): Case => {
        const bytes = Buffer.from(text, 'base64');
        return [type, bytes, { kind: 'image', ...size, bytes: bytes.length, type }];
      }),
      ['image/tiff', exif(1), { kind: 'image', ...size, bytes: 50, type: 'image/tiff' }],
    ]));

  const jpeg = pictureOf('image/jpeg');
  const app1 = (orientation: number) => {
    const content = Buffer.concat([Buffer.from('Exif\0\0'), exif(orientation)]);
    return insert(jpeg, 2, Buffer.concat([Buffer.from([0xff, 0xe1, 0, content.length + 2]), content]));
  };
  test('as they are shown', async () => {
    const cases: [string, Buffer, object][] = [
      ['JPEG, upright', app1(1), size],
      ['JPEG, upside down', app1(3), size],
      ['JPEG, turned', app1(6), turned],
    ];
    await compare(
      cases.map(([name, bytes, expected]) => [
        name,
        bytes,
        { kind: 'image', ...expected, bytes: bytes.length, type: expect.any(String) },
      ]),
    );
  });

  test('whose size stands far behind', async () => {
    const notes = Array.from({ length: 20 }, () =>
      Buffer.concat([Buffer.from([0xff, 0xef, 0xff, 0xff]), Buffer.alloc(65533)]),
    );
    const bytes = insert(jpeg, 2, Buffer.concat(notes));
    expect(await ask(fileOf(bytes))).toEqual({ kind: 'image', ...size, bytes: bytes.length, type: 'image/jpeg' });
  });

  test('that are damaged', () =>
    compare([
      ['no size', pictureOf('image/png').fill(0, 16, 24), 'the picture is damaged: it has no size; save it anew'],
      ['no tags', Buffer.from('II*\0\x08\0\0\0\0\0'), expect.stringMatching(/^the picture is damaged: /)],
    ]));
});

describe('videos and sounds', () => {
  test('a video, by path, file: and data: URL', async () => {
    const path = fileOf(clip);
    const sources = [path, pathToFileURL(path).href, `data:text/plain;base64,${clip.toString('base64')}`];
    expect(await probe(sources)).toEqual({
      facts: Object.fromEntries(sources.map((source) => [source, clipFacts])),
      failures: [],
    });
  });

  test('a sound', async () => {
    expect(await ask(fileOf(wav(2.5)))).toEqual({ kind: 'audio', seconds: 2.5, bytes: 40_044, type: 'audio/wav' });
    const piped = wav(2.5);
    piped.writeUInt32LE(0xffffffff, 4);
    piped.writeUInt32LE(0xffffffff, 40);
    expect(await ask(fileOf(piped))).toMatchObject({ kind: 'audio', seconds: 2.5 });
  });

  test('of a kind that mediabunny does not know, without a word on the console', async () => {
    const unknown = Buffer.from(clip);
    unknown.write('xxxx', unknown.indexOf('avc1', unknown.indexOf('stsd')));
    expect(await ask(fileOf(unknown))).toEqual(clipFacts);
  });
});

describe('what cannot be read', () => {
  test('for where it is', () =>
    compare([
      ['a missing file', join(folder, 'none'), 'there is no such file; check the path'],
      ['a folder', folder, 'this is a directory; name a file in it'],
      ['a device', '/dev/null', 'this is no file, but a device, pipe or socket'],
      ['an asset', 'asset://reference-1', expect.stringMatching(/^what asset: names cannot be read; /)],
      ['a foreign scheme', 'ftp://example.com/a.mp4', expect.stringMatching(/^what ftp: names cannot be read; /)],
      ['no URL', 'http://', 'this is no valid URL'],
      ['no data', 'data:nothing', 'this is no valid data: URL'],
      ['another machine', 'file://elsewhere/a', expect.stringMatching(/^this file: URL names no file here: /)],
      ['a password', 'http://me:secret@127.0.0.1/', 'a URL with a user or a password cannot be fetched'],
    ]));

  test('for what it is', () =>
    compare([
      ['nothing', Buffer.alloc(0), 'the file is empty'],
      ['a text', Buffer.from('A dog on a beach'), unknownFormat],
      ['a drawing', Buffer.from('<svg width="6" height="4"></svg>'), unknownFormat],
      ['a playlist', Buffer.from('#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\na.ts'), unknownFormat],
      [
        'a web page',
        Buffer.from('\n<!DOCTYPE html><svg width="6" height="4"></svg>'),
        'this is a web page; give the URL of the file itself',
      ],
    ]));
});

const ffmpeg = '/usr/bin/ffmpeg';
describe.skipIf(!existsSync(ffmpeg))(`files that ffmpeg makes (needs ${ffmpeg})`, () => {
  const inputs = [
    'testsrc=size=320x180:rate=30:duration=1',
    'testsrc=size=320x180:rate=30000/1001:duration=1',
    'sine=frequency=440:duration=1',
  ];
  const [picture, ntsc, tone] = [
    ['-map', '0'],
    ['-map', '1'],
    ['-map', '2'],
  ] as const;
  const h264 = ['-c:v', 'libx264', '-preset', 'ultrafast'];
  const vp8 = ['-c:v', 'libvpx', '-deadline', 'realtime', '-cpu-used', '16'];
  const video = { kind: 'video', width: 320, height: 180, framesPerSecond: 30 } as const;

  const files: [name: string, args: readonly string[], expected: MediaFacts][] = [
    ['end.mp4', [...picture, ...tone, ...h264], { ...video, type: 'video/mp4' }],
    ['front.mp4', [...picture, ...tone, ...h264, '-movflags', 'faststart'], { ...video, type: 'video/mp4' }],
    ['parts.mp4', [...picture, ...h264, '-movflags', 'frag_keyframe+empty_moov'], { ...video, type: 'video/mp4' }],
    ['ntsc.mp4', [...ntsc, ...h264], { ...video, framesPerSecond: 29.97, type: 'video/mp4' }],
    ['wide.mp4', [...picture, ...h264, '-vf', 'setsar=4/3'], { ...video, width: 427, type: 'video/mp4' }],
    ['old.mp4', [...picture, '-c:v', 'mpeg4'], { ...video, type: 'video/mp4' }],
    ['a.mov', [...picture, ...tone, ...h264], { ...video, type: 'video/quicktime' }],
    ['a.webm', [...picture, ...tone, ...vp8], { ...video, type: 'video/webm' }],
    [
      'still.mp4',
      [...picture, ...h264, '-frames:v', '1'],
      { kind: 'video', width: 320, height: 180, type: 'video/mp4' },
    ],
    ['a.mp3', tone, { kind: 'audio', type: 'audio/mpeg' }],
    ['a.wav', tone, { kind: 'audio', type: 'audio/wav' }],
    ['a.m4a', tone, { kind: 'audio', type: 'audio/mp4' }],
    ['a.ogg', tone, { kind: 'audio', type: 'audio/ogg' }],
  ];
  const pathOf = (name: string) => join(folder, name);

  beforeAll(async () => {
    const args = ['-y', '-v', 'error', ...inputs.flatMap((input) => ['-f', 'lavfi', '-i', input])];
    const outputs = [...files, ['a.avi', picture] as const].flatMap(([name, options]) => [...options, pathOf(name)]);
    await promisify(execFile)(ffmpeg, [...args, ...outputs]);
  }, 60_000);

  /** How long ffprobe takes a file for. */
  async function secondsOf(name: string): Promise<number> {
    const args = ['-v', 'error', '-show_entries', 'format=duration', '-of', 'csv=p=0', pathOf(name)];
    return Number((await promisify(execFile)(ffmpeg.replace('ffmpeg', 'ffprobe'), args)).stdout);
  }

  test('have the facts that they were made with, and are as long as ffprobe says', async () => {
    const { facts, failures } = await probe([...files.map(([name]) => pathOf(name)), pathOf('a.avi')]);
    for (const [name, , expected] of files) {
      const { seconds, ...others } = facts[pathOf(name)] ?? {};
      expect(others, name).toEqual({ ...expected, bytes: readFileSync(pathOf(name)).length });
      // It counts what a codec needs to get going, which is 7 ms with Opus.
      expect(Math.abs((seconds ?? 0) - (await secondsOf(name))), name).toBeLessThan(0.0075);
    }
    expect(failures).toMatchObject([{ source: pathOf('a.avi'), message: unknownFormat }]);
  }, 60_000);

  test('a video that is shown turned', async () => {
    const bytes = readFileSync(pathOf('end.mp4'));
    // The matrix of the track, which ffmpeg's versions set by different options.
    const at = bytes.indexOf('tkhd') + 44;
    for (const [index, value] of [0, 0x10000, 0, -0x10000, 0].entries()) bytes.writeInt32BE(value, at + index * 4);
    expect(await ask(fileOf(bytes))).toMatchObject({ width: 180, height: 320 });
  });
});
