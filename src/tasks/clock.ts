/**
 * The one clock that rules task states, retention and expiry.
 *
 * @module
 */
import { createAlarms } from './alarms.ts';

/** Tells the time in milliseconds since the epoch; may run fast, stand still, or be moved on. */
export type Clock = {
  /** Milliseconds since the epoch. */
  now(): number;
  readonly mode: 'real' | 'frozen';
  /** How many of its seconds pass in a real one. */
  readonly speed: number;
  /** Stands still from now on; only `advance` moves it. */
  freeze(): void;
  /** Runs from where it stands. */
  resume(): void;
  /** Changes how fast it runs, from where it stands. */
  setSpeed(speed: number): void;
  /** Moves on by some milliseconds. Time does not go back: a negative amount throws a `RangeError`. */
  advance(milliseconds: number): void;
  /** When the earliest alarm is to ring, in milliseconds since the epoch; `undefined` without one. */
  readonly nextAlarm: number | undefined;
  /**
   * Calls `run` with `time` once the clock has reached it: never before, never inside `at` itself, and
   * in the order of the times, also where `advance` passes many of them at once. A time that has passed
   * already comes up at once. What `run` throws is thrown again outside, and stops no other alarm.
   *
   * @param time Milliseconds since the epoch. What is no finite number throws a `RangeError`.
   * @param dropped Called when a reset calls it off.
   * @returns Calls the alarm off.
   */
  at(time: number, run: (time: number) => void, dropped?: () => void): () => void;
  /** Back to the real time, mode and speed it started with; all alarms are called off. */
  reset(): void;
};

/** Dates end somewhere; here they still have four digits for the year. */
export const latest = Date.UTC(9999, 11, 31);

/** What `setTimeout` takes for longer than this ends at once. */
const longestDelay = 2 ** 31 - 1;

export type ClockOptions = {
  /** @default 'real' */
  mode?: 'real' | 'frozen';
  /** Seconds of this clock in a real second; more than 0, at most a million. @default 1 */
  speed?: number;
  /**
   * Where the time comes from. The default asks `Date.now()` at each call, so that the clock follows
   * a test's fake timers.
   */
  source?: () => number;
};

/**
 * Makes a clock.
 *
 * @example
 * const clock = createClock({ mode: 'frozen' });
 * clock.advance(60_000); // a minute later
 */
export function createClock(options: ClockOptions = {}): Clock {
  const source = options.source ?? (() => Date.now());
  const start = { mode: options.mode ?? 'real', speed: checkedSpeed(options.speed ?? 1) };
  let { mode, speed } = start;
  // The clock's time is `base` plus what has passed at the source since `since`, times the speed.
  let since = source();
  let base = since;

  const now = () => Math.min(latest, mode === 'frozen' ? base : base + (source() - since) * speed);
  /** Makes the time it is now the point that the clock goes on from. */
  const settle = () => {
    base = now();
    since = source();
  };

  const alarms = createAlarms();
  /** The one timer, for the earliest alarm; with the functions it was set by, because a test may replace them. */
  let timer: { readonly set: typeof setTimeout; readonly stop: () => void } | undefined;
  let isRinging = false;
  let isToRing = false;

  /** Whole milliseconds, so that whoever asks during an alarm finds its time reached. */
  const millisecondsUntil = (time: number) => Math.ceil(time) - now();

  /** Runs every alarm that is due, those included that come due meanwhile. */
  function ring(): void {
    if (isRinging) return;
    isRinging = true;
    for (let next = alarms.next; next && millisecondsUntil(next.time) <= 0; next = alarms.next) {
      alarms.shift();
      try {
        next.run(next.time);
      } catch (error) {
        queueMicrotask(() => {
          throw error;
        });
      }
    }
    isRinging = false;
    wind();
  }

  /** Rings once whoever is at work has finished. */
  function ringSoon(): void {
    if (isToRing) return;
    isToRing = true;
    void Promise.resolve().then(() => {
      isToRing = false;
      ring();
    });
  }

  /** Sets the timer for the earliest alarm; none if there is no alarm, or only `advance` can bring it on. */
  function wind(): void {
    if (isRinging) return;
    timer?.stop();
    timer = undefined;
    if (!alarms.next) return;
    const left = millisecondsUntil(alarms.next.time);
    if (left <= 0) ringSoon();
    else if (mode === 'real') timer = startTimer(ring, Math.min(longestDelay, Math.ceil(left / speed)));
  }

  return {
    now() {
      const time = Math.floor(now());
      // Time may have been set without a timer noticing: by a test, or while the machine slept.
      if (alarms.next && alarms.next.time <= time) ringSoon();
      return time;
    },
    get mode() {
      return mode;
    },
    get speed() {
      return speed;
    },
    get nextAlarm() {
      return alarms.next?.time;
    },
    freeze() {
      settle();
      mode = 'frozen';
      wind();
    },
    resume() {
      settle();
      mode = 'real';
      wind();
    },
    setSpeed(value) {
      const checked = checkedSpeed(value);
      settle();
      speed = checked;
      wind();
    },
    advance(milliseconds) {
      if (!Number.isFinite(milliseconds) || milliseconds < 0) {
        throw new RangeError(`a clock advances by 0 or more milliseconds, not by ${milliseconds}`);
      }
      settle();
      if (base + milliseconds > latest) throw new RangeError('a clock does not go beyond the year 9999');
      base += milliseconds;
      ring();
    },
    at(time, run, dropped) {
      if (!Number.isFinite(time)) throw new RangeError(`an alarm has a time in milliseconds, not ${time}`);
      const { alarm, remove } = alarms.add(time, run, dropped);
      if (alarms.next === alarm || (timer && timer.set !== globalThis.setTimeout)) wind();
      return () => {
        const wasNext = alarms.next === alarm;
        remove();
        if (wasNext) wind();
      };
    },
    reset() {
      ({ mode, speed } = start);
      since = source();
      base = since;
      alarms.clear();
      wind();
    },
  };
}

/** A timer that keeps no process alive. The functions are looked up each time: a test's fake timers rule it. */
function startTimer(run: () => void, delay: number): { readonly set: typeof setTimeout; readonly stop: () => void } {
  const { setTimeout: set, clearTimeout: clear } = globalThis;
  const id = set(run, delay);
  // A browser's timer is a number.
  id.unref?.();
  return { set, stop: () => clear(id) };
}

function checkedSpeed(speed: number): number {
  if (!(speed > 0 && speed <= 1e6))
    throw new RangeError(`a clock's speed is more than 0 and at most 1000000, not ${speed}`);
  return speed;
}
