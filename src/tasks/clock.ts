/**
 * The one clock that rules task states, retention and expiry.
 *
 * @module
 */

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
  /** Back to the real time, mode and speed it started with. */
  reset(): void;
};

/** Dates end somewhere; here they still have four digits for the year. */
const latest = Date.UTC(9999, 11, 31);

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

  return {
    now: () => Math.floor(now()),
    get mode() {
      return mode;
    },
    get speed() {
      return speed;
    },
    freeze() {
      settle();
      mode = 'frozen';
    },
    resume() {
      settle();
      mode = 'real';
    },
    setSpeed(value) {
      const checked = checkedSpeed(value);
      settle();
      speed = checked;
    },
    advance(milliseconds) {
      if (!Number.isFinite(milliseconds) || milliseconds < 0) {
        throw new RangeError(`a clock advances by 0 or more milliseconds, not by ${milliseconds}`);
      }
      settle();
      if (base + milliseconds > latest) throw new RangeError('a clock does not go beyond the year 9999');
      base += milliseconds;
    },
    reset() {
      ({ mode, speed } = start);
      since = source();
      base = since;
    },
  };
}

function checkedSpeed(speed: number): number {
  if (!(speed > 0 && speed <= 1e6))
    throw new RangeError(`a clock's speed is more than 0 and at most 1000000, not ${speed}`);
  return speed;
}
