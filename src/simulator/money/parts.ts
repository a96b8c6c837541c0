/** Prices have at most five decimals; in these parts an amount is a whole number, and sums are exact. */
const partsOfOne = 1e5;

export function toParts(amount: number): number {
  return Math.round(amount * partsOfOne);
}

export function fromParts(parts: number): number {
  return parts / partsOfOne;
}
