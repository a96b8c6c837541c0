import type { MediaTable, VideoRequest } from '#tasks/task.ts';

/** Width and height in pixels. */
export type Size = { readonly width: number; readonly height: number };

type Resolution = VideoRequest['resolution'];

export const resolutions: readonly Resolution[] = ['480p', '720p', '1080p', '4k'];

/** The ratios that a video can have, the widest first. */
export const ratios = ['21:9', '16:9', '4:3', '1:1', '3:4', '9:16'] as const;

type Ratio = (typeof ratios)[number];

type Sizes = Readonly<Record<Ratio, Size>>;
type Pixels = Readonly<Record<Ratio, readonly [width: number, height: number]>>;

/** Width and height by resolution and ratio. */
const table: Readonly<Record<Exclude<Resolution, '4k'>, Pixels>> = {
  '480p': {
    '21:9': [992, 432],
    '16:9': [864, 496],
    '4:3': [752, 560],
    '1:1': [640, 640],
    '3:4': [560, 752],
    '9:16': [496, 864],
  },
  '720p': {
    '21:9': [1470, 630],
    '16:9': [1280, 720],
    '4:3': [1112, 834],
    '1:1': [960, 960],
    '3:4': [834, 1112],
    '9:16': [720, 1280],
  },
  '1080p': {
    '21:9': [2206, 946],
    '16:9': [1920, 1080],
    '4:3': [1664, 1248],
    '1:1': [1440, 1440],
    '3:4': [1248, 1664],
    '9:16': [1080, 1920],
  },
};

/** Every task keeps its size, and those of one size share it. */
const sizes: Readonly<Record<Resolution, Sizes>> = {
  '480p': sizesOf(table['480p']),
  '720p': sizesOf(table['720p']),
  '1080p': sizesOf(table['1080p']),
  '4k': sizesOf(table['1080p'], 2),
};

function sizesOf(pixels: Pixels, scale = 1): Sizes {
  const scaled = (ratio: Ratio): Size => ({ width: pixels[ratio][0] * scale, height: pixels[ratio][1] * scale });
  return {
    '21:9': scaled('21:9'),
    '16:9': scaled('16:9'),
    '4:3': scaled('4:3'),
    '1:1': scaled('1:1'),
    '3:4': scaled('3:4'),
    '9:16': scaled('9:16'),
  };
}

/**
 * The pixels of a video; 4k is twice its 1080p.
 *
 * @param ratio One of `ratios`. Any other, `adaptive` among them, counts as 16:9.
 */
export function sizeOf(resolution: Resolution, ratio: string): Size {
  const known = ratios.find((candidate) => candidate === ratio) ?? '16:9';
  return sizes[resolution][known];
}

/**
 * The pixels of the video that a request asks for. `adaptive` follows the first image or video whose width and
 * height are in the table, to the ratio nearest to its own; without one it is 16:9.
 */
export function sizeOfRequest({ resolution, ratio, media }: VideoRequest, facts: MediaTable): Size {
  if (ratio !== 'adaptive') return sizeOf(resolution, ratio);
  for (const { kind, source } of media) {
    const known = typeof source === 'string' && Object.hasOwn(facts, source) ? facts[source] : undefined;
    if (kind !== 'audio' && known?.width && known.height)
      return sizeOf(resolution, nearest(known.width / known.height));
  }
  return sizeOf(resolution, '16:9');
}

/** Twice as wide is as far away as twice as high. */
function nearest(wanted: number): Ratio {
  const distance = (ratio: Ratio) => {
    const [width = 1, height = 1] = ratio.split(':').map(Number);
    return Math.abs(Math.log(width / height / wanted));
  };
  return ratios.reduce((best, ratio) => (distance(ratio) < distance(best) ? ratio : best));
}
