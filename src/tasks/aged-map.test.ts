import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createAgedMap } from './aged-map.ts';

const step = fc.oneof(
  fc.record({ kind: fc.constantFrom('set' as const, 'delete' as const), key: fc.nat(7) }),
  fc.record({ kind: fc.constantFrom('oldest' as const, 'drop oldest' as const), key: fc.constant(0) }),
  fc.record({ kind: fc.constant('clear' as const), key: fc.constant(0) }),
);

test('keeps the order of age, whatever is set, deleted and looked for in between, and no more than it may', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), fc.constantFrom(1, 3, undefined), (steps, capacity) => {
      const map = createAgedMap<number, number>(capacity);
      let model: [key: number, value: number][] = [];
      for (const [value, { kind, key }] of steps.entries()) {
        if (kind === 'clear') {
          map.clear();
          model = [];
        } else if (kind === 'oldest') expect(map.oldest()).toEqual(model[0]);
        else {
          const gone = kind === 'drop oldest' ? model[0]?.[0] : key;
          model = model.filter(([known]) => known !== gone);
          if (kind === 'set') {
            map.set(key, value);
            model = [...model, [key, value] satisfies [number, number]].slice(-(capacity ?? 100));
          } else if (gone !== undefined) map.delete(gone);
        }
        expect(map.size).toBe(model.length);
        expect(map.values()).toEqual(model.map(([, kept]) => kept));
      }
      expect(map.oldest()).toEqual(model[0]);
    }),
  );
});
