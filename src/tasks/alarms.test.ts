import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createAlarms, type Alarm } from './alarms.ts';

test('the next alarm is the earliest of those that are left, whichever are taken out', () => {
  const step = fc.oneof(
    { weight: 30, arbitrary: fc.record({ kind: fc.constant('add' as const), value: fc.nat(30) }) },
    { weight: 20, arbitrary: fc.record({ kind: fc.constant('remove' as const), value: fc.nat() }) },
    { weight: 9, arbitrary: fc.record({ kind: fc.constant('shift' as const), value: fc.constant(0) }) },
    fc.record({ kind: fc.constant('clear' as const), value: fc.constant(0) }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 200, size: 'max' }), (steps) => {
      const alarms = createAlarms();
      // In the order they were added in; sorting keeps it for equal times.
      let left: Alarm[] = [];
      const added: ReturnType<typeof alarms.add>[] = [];
      const first = () => left.toSorted((a, b) => a.time - b.time)[0];
      for (const { kind, value } of steps) {
        if (kind === 'add') {
          const entry = alarms.add(value, () => {});
          added.push(entry);
          left.push(entry.alarm);
        } else if (kind === 'remove') {
          // Also one that has gone before.
          const entry = added[value % (added.length || 1)];
          entry?.remove();
          left = left.filter((alarm) => alarm !== entry?.alarm);
        } else if (kind === 'shift') {
          const earliest = first();
          alarms.shift();
          left = left.filter((alarm) => alarm !== earliest);
        } else {
          alarms.clear();
          left = [];
        }
        expect(alarms.next).toBe(first());
      }
      while (alarms.next) {
        const earliest = first();
        expect(alarms.next).toBe(earliest);
        alarms.shift();
        left = left.filter((alarm) => alarm !== earliest);
      }
      expect(left).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
