import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRecentMap } from './recent-map.ts';

test('the newest half is always there with its last value, and never more than all of it', () => {
  const keys = fc.array(fc.nat(30), { maxLength: 100 });
  fc.assert(
    fc.property(keys, fc.integer({ min: 2, max: 20 }), (set, capacity) => {
      const map = createRecentMap<number, number>(capacity);
      for (const [value, key] of set.entries()) {
        map.set(key, value);
        const last = new Map(set.slice(0, value + 1).map((one, index) => [one, index]));
        const byAge = [...last].toSorted(([, a], [, b]) => b - a);
        for (const [one, index] of byAge.slice(0, Math.floor(capacity / 2))) expect(map.get(one)).toBe(index);
        const kept = byAge.filter(([one]) => map.get(one) !== undefined);
        expect(kept.length).toBeLessThanOrEqual(capacity);
        for (const [one, index] of kept) expect(map.get(one)).toBe(index);
      }
      map.clear();
      for (const key of set) expect(map.get(key)).toBeUndefined();
    }),
  );
});
