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

describe('an alarm', () => {
  test('rings when the clock is moved past it, each with its own time, in the order of the times', () => {
    const { clock } = clockAt(0, { mode: 'frozen' });
    const rung: string[] = [];
    for (const [name, time] of Object.entries({ c: 300, a: 100, b: 200, alsoB: 200, later: 1001 })) {
      clock.at(time, (due) => rung.push(`${name} at ${due}, now ${clock.now()}`));
    }
    clock.advance(99);
    expect(rung).toEqual([]);
    clock.advance(901);
    expect(rung).toEqual(['a at 100, now 1000', 'b at 200, now 1000', 'alsoB at 200, now 1000', 'c at 300, now 1000']);
  });

  test('that is set while others ring takes its turn among them', () => {
    const { clock } = clockAt(0, { mode: 'frozen' });
    const rung: number[] = [];
    clock.at(100, (due) => {
      rung.push(due);
      clock.at(due + 50, (next) => rung.push(next));
      clock.at(due + 5000, (next) => rung.push(next));
    });
    clock.at(200, (due) => rung.push(due));
    clock.advance(1000);
    expect(rung).toEqual([100, 150, 200]);
  });

  test('that moves the clock on brings the next ones on in their order', () => {
    const { clock } = clockAt(0, { mode: 'frozen' });
    const rung: number[] = [];
    clock.at(100, (due) => {
      clock.advance(1000);
      rung.push(due);
    });
    clock.at(500, (due) => rung.push(due));
    clock.advance(100);
    expect(rung).toEqual([100, 500]);
  });

  test('for a time that has passed rings at once, and not inside `at`', async () => {
    for (const mode of ['real', 'frozen'] as const) {
      const { clock } = clockAt(1000, { mode });
      const rung: number[] = [];
      clock.at(400, (due) => rung.push(due));
      const callOff = clock.at(500, (due) => rung.push(due));
      expect(rung).toEqual([]);
      callOff();
      await Promise.resolve();
      expect(rung).toEqual([400]);
    }
  });

  test('can be called off, before and after', () => {
    const { clock } = clockAt(0, { mode: 'frozen' });
    const rung: number[] = [];
    const alarms = [30, 10, 20].map((time) => clock.at(time, (due) => rung.push(due)));
    alarms[2]?.();
    alarms[2]?.();
    clock.advance(15);
    alarms[1]?.();
    clock.advance(100);
    expect(rung).toEqual([10, 30]);
  });

  test('is gone after a reset', () => {
    const { clock } = clockAt(0, { mode: 'frozen' });
    const rung: number[] = [];
    const callOff = clock.at(10, (due) => rung.push(due));
    clock.reset();
    clock.at(20, (due) => rung.push(due));
    callOff();
    clock.advance(100);
    expect(rung).toEqual([20]);
  });

  test('that fails stops neither the others nor the clock, and its error is not lost', () => {
    const failures: (() => void)[] = [];
    vi.stubGlobal('queueMicrotask', (task: () => void) => failures.push(task));
    const { clock } = clockAt(0, { mode: 'frozen' });
    const rung: number[] = [];
    clock.at(10, () => {
      throw new Error('broken');
    });
    clock.at(20, (due) => rung.push(due));
    clock.advance(30);
    vi.unstubAllGlobals();
    expect([rung, clock.now(), failures.length]).toEqual([[20], 30, 1]);
    expect(failures[0]).toThrow('broken');
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY])('is not set for %d', (time) => {
    const { clock } = clockAt(0);
    expect(() => clock.at(time, () => {})).toThrow(new RangeError(`an alarm has a time in milliseconds, not ${time}`));
  });

  test('needs one timer, however many there are, and none when there is nothing to wait for', () => {
    vi.useFakeTimers({ now: 0 });
    const clock = createClock({ speed: 10 });
    expect(vi.getTimerCount()).toBe(0);
    const alarms = [500, 100, 300].map((time) => clock.at(time, () => {}));
    expect(vi.getTimerCount()).toBe(1);
    clock.freeze();
    expect(vi.getTimerCount()).toBe(0);
    clock.resume();
    expect(vi.getTimerCount()).toBe(1);
    for (const callOff of alarms) callOff();
    expect(vi.getTimerCount()).toBe(0);
    clock.at(100, () => {});
    clock.reset();
    expect(vi.getTimerCount()).toBe(0);
    clock.at(100, () => {});
    vi.advanceTimersByTime(10);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('follows the fake timers of a test at the speed of the clock', () => {
    vi.useFakeTimers({ now: 0 });
    const clock = createClock({ speed: 10 });
    const rung: number[] = [];
    clock.at(1000, () => rung.push(clock.now()));
    clock.at(40_000, () => rung.push(clock.now()));
    vi.advanceTimersByTime(99);
    expect(rung).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(rung).toEqual([1000]);
    clock.setSpeed(1000);
    vi.advanceTimersByTime(39);
    expect(rung).toEqual([1000, 40_000]);
  });

  test('that lies further off than a timer reaches rings in its time', () => {
    vi.useFakeTimers({ now: 0 });
    const clock = createClock();
    const rung: number[] = [];
    const year = 365 * 86_400_000;
    clock.at(year, () => rung.push(clock.now()));
    vi.advanceTimersByTime(year - 1);
    expect(rung).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(rung).toEqual([year]);
  });

  test('keeps no process alive', () => {
    const unref = vi.fn(() => {});
    vi.stubGlobal('setTimeout', () => ({ unref }));
    createClock().at(Date.now() + 1e6, () => {});
    vi.unstubAllGlobals();
    expect(unref).toHaveBeenCalledOnce();
  });

  test('outlives the fake timers of one test and follows those of the next', () => {
    vi.useFakeTimers({ now: 0 });
    const clock = createClock({ source: () => Date.now() });
    const rung: number[] = [];
    clock.at(5000, (due) => rung.push(due));
    vi.useRealTimers();
    vi.useFakeTimers({ now: 0 });
    clock.at(9000, (due) => rung.push(due));
    vi.advanceTimersByTime(9000);
    expect(rung).toEqual([5000, 9000]);
  });

  test('rings when somebody looks at a clock whose time was set', async () => {
    const { clock, real } = clockAt(1000);
    const rung: number[] = [];
    const callOff = clock.at(1e6, (due) => rung.push(due));
    real.time = 1e6;
    clock.now();
    await Promise.resolve();
    callOff();
    expect(rung).toEqual([1e6]);
  });

  test('rings once, never early, never out of turn, and never late, whatever is done to the clock', async () => {
    const step = fc.oneof(
      { weight: 4, arbitrary: fc.record({ kind: fc.constant('at' as const), by: fc.integer({ min: -20, max: 400 }) }) },
      fc.record({ kind: fc.constant('cancel' as const), by: fc.nat(1000) }),
      fc.record({ kind: fc.constant('wait' as const), by: fc.nat(60) }),
      fc.record({ kind: fc.constant('advance' as const), by: fc.nat(100) }),
      fc.record({ kind: fc.constant('speed' as const), by: fc.integer({ min: 1, max: 20 }) }),
      fc.record({ kind: fc.constantFrom('freeze' as const, 'resume' as const, 'reset' as const), by: fc.constant(0) }),
    );
    vi.useFakeTimers({ now: 0 });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('real' as const, 'frozen' as const),
        fc.array(step, { maxLength: 60 }),
        async (mode, steps) => {
          const clock = createClock({ mode });
          type Waiting = { readonly time: number; readonly order: number; readonly callOff: () => void };
          const waiting = new Set<Waiting>();
          const faults: unknown[] = [];
          let order = 0;
          const set = (time: number, depth: number) => {
            const callOff = clock.at(time, (due) => {
              const isFirst = waiting.delete(alarm);
              const before = [...waiting].filter(
                (other) => other.time < time || (other.time === time && other.order < alarm.order),
              );
              if (!isFirst || due !== time || clock.now() < time || before.length > 0)
                faults.push({ alarm, due, isFirst, now: clock.now(), before });
              if (depth > 0) set(time + 7, depth - 1);
            });
            const alarm = { time, order: order++, callOff };
            waiting.add(alarm);
          };
          for (const { kind, by } of steps) {
            if (kind === 'at') set(clock.now() + by, by % 3);
            else if (kind === 'wait') vi.advanceTimersByTime(by);
            else if (kind === 'advance') clock.advance(by);
            else if (kind === 'speed') clock.setSpeed(by);
            else if (kind === 'cancel') {
              const alarm = [...waiting][by % (waiting.size || 1)];
              alarm?.callOff();
              if (alarm) waiting.delete(alarm);
            } else {
              clock[kind]();
              if (kind === 'reset') waiting.clear();
            }
            await Promise.resolve();
            const now = clock.now();
            expect(faults).toEqual([]);
            expect([...waiting].filter(({ time }) => time <= now)).toEqual([]);
            expect(vi.getTimerCount()).toBe(clock.mode === 'real' && waiting.size > 0 ? 1 : 0);
          }
          clock.reset();
        },
      ),
      { numRuns: 300 },
    );
  });
});
