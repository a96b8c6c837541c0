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

function pick(alphabet: string, length: number, random: () => number): string {
  let picked = '';
  for (let i = 0; i < length; i++) picked += alphabet[Math.floor(random() * alphabet.length)];
  return picked;
}

export const randomDigits = (length: number, random: () => number): string => pick(digits, length, random);

export const randomAlphanumeric = (length: number, random: () => number): string => pick(alphanumeric, length, random);

/** A ULID: 48 bits of time in milliseconds, then 80 random ones. */
export function ulid(now: number, random: () => number, isLower = false): string {
  const alphabet = isLower ? lowerCrockford : crockford;
  let time = '';
  for (let rest = now, i = 0; i < 10; i++, rest = Math.floor(rest / 32)) time = `${alphabet[rest % 32]}${time}`;
  return time + pick(alphabet, 16, random);
}
