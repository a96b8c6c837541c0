/** Milliseconds in each unit that a duration may be given in. */
const units = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

function isUnit(word: string): word is keyof typeof units {
  return Object.hasOwn(units, word);
}

/**
 * A duration such as `500ms`, `1.5s`, `2m`, `1h` or `1d` in whole milliseconds; a bare number is
 * milliseconds already.
 *
 * @throws {RangeError} when it is none of these.
 */
export function milliseconds(duration: string | number): number {
  const [, amount = '', unit = 'ms'] = /^(\d+(?:\.\d+)?)(ms|s|m|h|d)?$/.exec(String(duration).trim()) ?? [];
  if (amount === '' || !isUnit(unit))
    throw new RangeError(`a duration is like 500ms, 1.5s, 2m or 1h, not ${JSON.stringify(duration)}`);
  // 64.4 seconds are no whole number of milliseconds in binary, and times are compared.
  return Math.round(Number(amount) * units[unit]);
}
