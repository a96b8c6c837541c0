import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createClock } from './clock.ts';

/** A clock whose real time is moved by hand. */
function clockAt(start: number, options: Parameters<typeof createClock>[0] = {}) {
  const real = { time: start };
  return { real, clock: createClock({ ...options, source: () => real.time }) };
}

afterEach(() => {
  vi.useRealTimers();
});

describe('a clock', () => {
  test('tells the real time unless told otherwise', () => {
    const { clock, real } = clockAt(1000);
    expect(clock.now()).toBe(1000);
    real.time = 1500;
    expect([clock.now(), clock.mode, clock.speed]).toEqual([1500, 'real', 1]);
  });

  test('passes its seconds as fast as its speed', () => {
    const { clock, real } = clockAt(1000, { speed: 60 });
    real.time += 1000;
    expect(clock.now()).toBe(61_000);
    clock.setSpeed(0.5);
    real.time += 1000;
    expect([clock.now(), clock.speed]).toEqual([61_500, 0.5]);
  });

  test('tells whole milliseconds', () => {
    const { clock, real } = clockAt(0, { speed: 0.3 });
    real.time = 5;
    expect(clock.now()).toBe(1);
  });

  test('stands still when frozen, and goes on from there', () => {
    const { clock, real } = clockAt(1000);
    clock.freeze();
    real.time += 5000;
    expect([clock.now(), clock.mode]).toEqual([1000, 'frozen']);
    clock.resume();
    real.time += 1;
    expect([clock.now(), clock.mode]).toEqual([1001, 'real']);
  });

  test('moves on by hand, frozen or not, whatever its speed', () => {
    const { clock, real } = clockAt(1000, { mode: 'frozen', speed: 10 });
    clock.advance(60_000);
    expect(clock.now()).toBe(61_000);
    clock.resume();
    clock.advance(0);
    clock.advance(9000);
    real.time += 100;
    expect(clock.now()).toBe(71_000);
  });

  test.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('does not advance by %d', (amount) => {
    const { clock } = clockAt(1000);
    expect(() => clock.advance(amount)).toThrow(
      new RangeError(`a clock advances by 0 or more milliseconds, not by ${amount}`),
    );
    expect(clock.now()).toBe(1000);
  });

  test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('has no speed of %d', (speed) => {
    const error = new RangeError(`a clock's speed is more than 0 and at most 1000000, not ${speed}`);
    expect(() => createClock({ speed })).toThrow(error);
    const { clock } = clockAt(1000, { speed: 2 });
    expect(() => clock.setSpeed(speed)).toThrow(error);
    expect(clock.speed).toBe(2);
  });

  test('goes back to the real time, mode and speed it started with when reset', () => {
    const { clock, real } = clockAt(1000, { mode: 'frozen', speed: 3 });
    clock.setSpeed(7);
    clock.resume();
    clock.advance(1e9);
    real.time = 2000;
    clock.reset();
    expect([clock.now(), clock.mode, clock.speed]).toEqual([2000, 'frozen', 3]);
  });

  test('follows the fake timers of a test, also those that are switched on later', () => {
    const clock = createClock({ speed: 2 });
    vi.useFakeTimers({ now: new Date('2030-01-01') });
    clock.reset();
    expect(clock.now()).toBe(Date.parse('2030-01-01'));
    vi.advanceTimersByTime(1500);
    expect(clock.now()).toBe(Date.parse('2030-01-01') + 3000);
  });

  test('is at any time what has passed, at the speed it passed at, and never goes back', () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constant('wait' as const), by: fc.nat(10_000) }),
      fc.record({ kind: fc.constant('advance' as const), by: fc.nat(10_000) }),
      fc.record({ kind: fc.constant('speed' as const), by: fc.integer({ min: 1, max: 100 }) }),
      fc.record({ kind: fc.constantFrom('freeze' as const, 'resume' as const) }),
    );
    fc.assert(
      fc.property(
        fc.constantFrom('real' as const, 'frozen' as const),
        fc.integer({ min: 1, max: 100 }),
        fc.array(step),
        (mode, speed, steps) => {
          const { clock, real } = clockAt(1000, { mode, speed });
          const expected = { time: 1000, mode, speed };
          for (const next of steps) {
            if (next.kind === 'wait') {
              real.time += next.by;
              if (expected.mode === 'real') expected.time += next.by * expected.speed;
            } else if (next.kind === 'advance') {
              clock.advance(next.by);
              expected.time += next.by;
            } else if (next.kind === 'speed') {
              clock.setSpeed(next.by);
              expected.speed = next.by;
            } else {
              clock[next.kind]();
              expected.mode = next.kind === 'freeze' ? 'frozen' : 'real';
            }
            expect({ time: clock.now(), mode: clock.mode, speed: clock.speed }).toEqual(expected);
          }
        },
      ),
    );
  });
});
