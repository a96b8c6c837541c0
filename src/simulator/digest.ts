/**
 * 64 bits, in hexadecimal, that differ when bytes or the characters of a text do. Not cryptographic: whoever wants
 * to finds others with the same digest.
 */
export function digest(data: Uint8Array | string): string {
  let [low, high] = [0x811c9dc5, 0x2f0b4c47];
  for (let index = 0; index < data.length; index++) {
    const unit = typeof data === 'string' ? data.charCodeAt(index) : (data[index] ?? 0);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul((high ^ unit) + (low >>> 15), 0x5bd1e995);
  }
  return hex(low) + hex(high);
}

function hex(half: number): string {
  return (Math.imul(half ^ (half >>> 16), 0x7feb352d) >>> 0).toString(16).padStart(8, '0');
}
