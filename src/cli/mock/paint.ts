import { styleText } from 'node:util';

type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan';

/** Colours a text, where somebody sees it. */
export type Paint = (style: Style, text: string) => string;

/** Colours for a stream: none unless it is a terminal that has them, and nobody asks for none (NO_COLOR). */
export function paintFor(stream: { readonly isTTY?: boolean; hasColors?(): boolean }): Paint {
  const isOn = stream.isTTY === true && stream.hasColors?.() === true && !process.env.NO_COLOR;
  return (style, text) => (isOn ? styleText(style, text, { validateStream: false }) : text);
}
