import type { Size } from './size.ts';

export const framesPerSecond = 24;

/** Red, green and blue, 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** What every film shows: bars, the word MOCK, and a mark that crosses the picture once a second. */
export const palette: readonly Colour[] = [
  [0xec, 0xe7, 0xdb],
  [0xe2, 0xb7, 0x4e],
  [0x5b, 0xb0, 0xb5],
  [0x74, 0xa9, 0x6b],
  [0xb5, 0x70, 0x9d],
  [0xcd, 0x61, 0x55],
  [0x4a, 0x6f, 0xa5],
  [0x20, 0x24, 0x2c],
  [0xf4, 0xf4, 0xf0],
];
const bars = 7;
const dark = 7;
const light = 8;

/** A rectangle in a colour of the palette. All its numbers are even, so that no colour is mixed in 4:2:0. */
export type Box = Size & { readonly x: number; readonly y: number; readonly colour: number };

/** Letters of five by five cells, a row a line. */
const word = [
  'X...X .XXX. .XXXX X..XX',
  'XX.XX X...X X.... X.XX.',
  'X.X.X X...X X.... XXX..',
  'X...X X...X X.... X.XX.',
  'X...X .XXX. .XXXX X..XX',
];

const columns = 23;

/** Pictures are coded in blocks of this size; edges on them cost least. */
const block = 16;

function toBlock(value: number): number {
  return Math.round(value / block) * block;
}

/**
 * The boxes of a picture, to be painted in this order; they fill it.
 *
 * @param phase Where in its second the picture is, from 0 to below 1.
 */
export function pictureAt({ width, height }: Size, phase: number): readonly Box[] {
  const top = toBlock(height * 0.68);
  const edges = Array.from({ length: bars + 1 }, (_none, bar) =>
    bar === bars ? width : toBlock((width * bar) / bars),
  );
  const barsOfColour = edges.slice(1).map((end, bar): Box => {
    const x = edges[bar] ?? 0;
    return { x, y: 0, width: end - x, height: top, colour: bar };
  });
  const band = height - top;
  const cell = 2 * Math.floor(Math.min((width * 0.6) / columns, (band * 0.45) / 5) / 2);
  const left = toBlock((width - columns * cell) / 2);
  const upper = top + toBlock(band * 0.36 - 2.5 * cell);
  const letters = word.flatMap((row, line) =>
    [...row.matchAll(/X+/g)].map(({ 0: run, index }): Box => {
      return { x: left + index * cell, y: upper + line * cell, width: run.length * cell, height: cell, colour: light };
    }),
  );
  const side = Math.max(block, toBlock(band * 0.2));
  const mark: Box = {
    x: 2 * Math.round(((width - side) * phase) / 2),
    y: toBlock(top + band * 0.75 - side / 2),
    width: side,
    height: side,
    colour: 1,
  };
  return [...barsOfColour, { x: 0, y: top, width, height: band, colour: dark }, ...letters, mark];
}
