import fc from 'fast-check';
import { expect, test } from 'vitest';
import { milliseconds } from './duration.ts';

test('a duration is a whole number of milliseconds', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 12_000 }), (hundredths) => {
      expect(milliseconds(`${hundredths / 100}s`)).toBe(hundredths * 10);
    }),
  );
  expect([
    milliseconds('64.4s'),
    milliseconds('1.5m'),
    milliseconds('2h'),
    milliseconds('1d'),
    milliseconds(7),
  ]).toEqual([64_400, 90_000, 7_200_000, 86_400_000, 7]);
});

test.each(['', 'soon', '1h30m', '-1s', 'NaN'])('%j is none', (word) => {
  expect(() => milliseconds(word)).toThrow(RangeError);
});
