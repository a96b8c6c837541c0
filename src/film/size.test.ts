import { describe, expect, test } from 'vitest';
import type { MediaInput, MediaTable, VideoRequest } from '#tasks/task.ts';
import { pictureOf } from '../../test/support/probe.ts';
import { sizeOfImage } from './image.ts';
import { ratios, resolutions, sizeOf, sizeOfRequest } from './size.ts';

test.each([
  ['480p', '16:9', 864, 496],
  ['720p', '21:9', 1470, 630],
  ['1080p', '4:3', 1664, 1248],
  ['4k', '9:16', 2160, 3840],
  ['720p', 'adaptive', 1280, 720],
  ['720p', '5:4', 1280, 720],
] as const)('%s at %s is %i by %i', (resolution, ratio, width, height) => {
  expect(sizeOf(resolution, ratio)).toEqual({ width, height });
});

test('every size is even, as its ratio says, and turned for the turned ratio', () => {
  for (const resolution of resolutions) {
    for (const ratio of ratios) {
      const { width, height } = sizeOf(resolution, ratio);
      const [wide = 0, high = 0] = ratio.split(':').map(Number);
      expect([width % 2, height % 2]).toEqual([0, 0]);
      expect(Math.abs((width / height) * (high / wide) - 1)).toBeLessThan(0.04);
      if (ratio !== '21:9') expect(sizeOf(resolution, `${high}:${wide}`)).toEqual({ width: height, height: width });
    }
  }
});

describe('adaptive', () => {
  const sized = (kind: MediaInput['kind'], width: number, height: number) => ({ kind, width, height });
  const facts: MediaTable = {
    'https://a.example/wide.png': sized('image', 1930, 1070),
    'https://a.example/tall.mp4': sized('video', 600, 1000),
    'https://a.example/panorama.png': sized('image', 9000, 1000),
    'https://a.example/half.png': { kind: 'image', width: 500 },
  };
  const request = (...names: string[]): VideoRequest => ({
    model: 'm',
    seconds: 5,
    resolution: '720p',
    ratio: 'adaptive',
    audio: false,
    media: names.map((name) => ({
      kind: name.endsWith('mp4') ? 'video' : 'image',
      source: `https://a.example/${name}`,
    })),
  });

  test.each([
    [['wide.png'], '16:9'],
    [['tall.mp4', 'wide.png'], '9:16'],
    [['panorama.png'], '21:9'],
    [['unknown.png', 'half.png', 'tall.mp4'], '9:16'],
    [['unknown.png'], '16:9'],
    [['constructor'], '16:9'],
    [[], '16:9'],
  ])('after %j it is %s', (names, ratio) => {
    expect(sizeOfRequest(request(...names), facts)).toEqual(sizeOf('720p', ratio));
  });

  test('another ratio follows nothing', () => {
    expect(sizeOfRequest({ ...request('tall.mp4'), ratio: '1:1' }, facts)).toEqual(sizeOf('720p', '1:1'));
  });
});

describe('the size of a picture', () => {
  const types = ['image/png', 'image/jpeg', 'image/webp', 'image/gif'] as const;

  test.each(types)('that is %s', (type) => {
    expect(sizeOfImage(pictureOf(type))).toEqual({ width: 6, height: 4 });
  });

  test('is undefined where it is cut off, or no picture', () => {
    expect(sizeOfImage(new TextEncoder().encode('<html>'))).toBeUndefined();
    for (const type of types) {
      for (let length = 0; length < 9; length++) {
        expect(sizeOfImage(pictureOf(type).subarray(0, length))).toBeUndefined();
      }
    }
  });
});
