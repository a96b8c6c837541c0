import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRecentMap } from './recent-map.ts';

test('what was set last is there with its last value, and never more than twice as much', () => {
  const keys = fc.array(fc.nat(30), { maxLength: 100 });
  fc.assert(
    fc.property(keys, fc.integer({ min: 1, max: 10 }), (set, count) => {
      const map = createRecentMap<number, number>(count);
      for (const [value, key] of set.entries()) {
        map.set(key, value);
        const last = new Map(set.slice(0, value + 1).map((one, index) => [one, index]));
        const byAge = [...last].toSorted(([, a], [, b]) => b - a);
        for (const [one, index] of byAge.slice(0, count)) expect(map.get(one)).toBe(index);
        const kept = byAge.filter(([one]) => map.get(one) !== undefined);
        expect(kept.length).toBeLessThanOrEqual(2 * count);
        for (const [one, index] of kept) expect(map.get(one)).toBe(index);
      }
      map.clear();
      for (const key of set) expect(map.get(key)).toBeUndefined();
    }),
  );
});
