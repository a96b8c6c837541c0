/**
 * Task ids in the forms that gateways give them.
 *
 * @module
 */

const digits = '0123456789';
const alphanumeric = `${digits}ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz`;
/** Crockford's base 32, the alphabet of ULIDs, which are written in either case. */
const crockford = `${digits}ABCDEFGHJKMNPQRSTVWXYZ`;
const lowerCrockford = crockford.toLowerCase();

/** Adds the codes of some letters. A text that is made of codes at once is quicker to look up than one that grew. */
function pick(codes: number[], alphabet: string, length: number, random: () => number): number[] {
  for (let i = 0; i < length; i++) codes.push(alphabet.charCodeAt(Math.floor(random() * alphabet.length)));
  return codes;
}

export const randomDigits = (length: number, random: () => number): string =>
  String.fromCharCode(...pick([], digits, length, random));

export const randomAlphanumeric = (length: number, random: () => number): string =>
  String.fromCharCode(...pick([], alphanumeric, length, random));

/** A ULID: 48 bits of time in milliseconds, then 80 random ones. */
export function ulid(now: number, random: () => number, isLower = false): string {
  const alphabet = isLower ? lowerCrockford : crockford;
  const codes: number[] = [];
  // Five letters each, as whole numbers that are small enough to be shifted.
  for (const half of [Math.floor(now / 2 ** 25), now % 2 ** 25]) {
    for (let shift = 20; shift >= 0; shift -= 5) codes.push(alphabet.charCodeAt((half >> shift) & 31));
  }
  return String.fromCharCode(...pick(codes, alphabet, 16, random));
}
