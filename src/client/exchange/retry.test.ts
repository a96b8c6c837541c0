/** How long an answer asks to be left alone, and how long one waits on one's own. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { backoff, retryAfterOf } from './retry.ts';

const now = Date.UTC(2026, 10, 21, 12);
const date = (seconds: number) => new Date(now + seconds * 1000).toUTCString();
const asked = (headers: Record<string, string>) => retryAfterOf(new Headers(headers), now);

test.each([
  ['0', 0],
  ['7', 7000],
  [' 7 ', 7000],
  ['1.5', 1500],
  ['007', 7000],
  [date(7), 7000],
  [date(0), 0],
  [date(-7), 0],
  ['Saturday, 21-Nov-26 12:00:07 GMT', 7000],
  ['2026-11-21T12:00:07Z', 7000],
  ['', undefined],
  ['soon', undefined],
  ['7 seconds, please', undefined],
  ['-7', undefined],
  ['in 2099', undefined],
  ['NaN', undefined],
  ['Infinity', undefined],
])('Retry-After: %s asks for %s ms', (value, milliseconds) => {
  expect(asked({ 'retry-after': value })).toBe(milliseconds);
});

test('an answer without it asks for nothing', () => {
  expect(asked({})).toBeUndefined();
});

test('a date counts from that of the answer, because clocks differ; an unreadable one is no date', () => {
  expect(asked({ 'retry-after': date(3607), date: date(3600) })).toBe(7000);
  expect(asked({ 'retry-after': date(-3593), date: date(-3600) })).toBe(7000);
  expect(asked({ 'retry-after': date(7), date: 'yesterday' })).toBe(7000);
});

test('a date that is more than a day off is that of a clock which was never set', () => {
  for (const other of [new Date(0), new Date(now - 86_401_000), new Date(now + 86_401_000)]) {
    const until = new Date(now + 7000).toUTCString();
    expect(asked({ 'retry-after': until, date: other.toUTCString() })).toBe(7000);
  }
});

test('both forms ask for the same', () => {
  fc.assert(
    fc.property(fc.nat(1e6), fc.integer({ min: -86_400, max: 86_400 }), (seconds, skew) => {
      const inSeconds = asked({ 'retry-after': String(seconds) });
      expect(inSeconds).toBe(seconds * 1000);
      expect(asked({ 'retry-after': date(skew + seconds), date: date(skew) })).toBe(inSeconds);
    }),
  );
});

test('a backoff doubles up to the highest, and lies in the upper half of that', () => {
  const full = [500, 1000, 2000, 4000, 8000, 8000, 8000];
  expect(full.map((_, attempt) => backoff(attempt, 0))).toEqual(full.map((milliseconds) => milliseconds / 2));
  fc.assert(
    fc.property(fc.nat(2000), fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (attempt, random) => {
      const least = Math.min(8000, 500 * 2 ** attempt) / 2;
      expect(backoff(attempt, random)).toBeGreaterThanOrEqual(least);
      expect(backoff(attempt, random)).toBeLessThanOrEqual(2 * least);
    }),
  );
  expect(backoff(3, 0.5, 10, 1000)).toBe(60);
});
