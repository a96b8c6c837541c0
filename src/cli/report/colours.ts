type Paint = (text: string) => string;

/** What a report for people is painted with. */
export type Colours = { readonly red: Paint; readonly green: Paint; readonly yellow: Paint; readonly dim: Paint };

/** Colours, or the same texts without any. */
export function coloursFor(isOn: boolean): Colours {
  const paint = (code: number): Paint => (isOn ? (text) => `\u001b[${code}m${text}\u001b[0m` : (text) => text);
  return { red: paint(31), green: paint(32), yellow: paint(33), dim: paint(2) };
}

/** Whether whoever reads what is written there sees colours. */
export function seesColours(stream: { readonly isTTY?: boolean; hasColors?(): boolean }): boolean {
  return stream.isTTY === true && stream.hasColors?.() === true;
}
