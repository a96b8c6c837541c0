import { defineScenario } from '#scenario/index.ts';

/** One request in so many milliseconds. */
const window = 2000;

export default defineScenario({
  name: 'rate-limited',
  summary: 'the first create of a key gets 429, and so do all requests but one in every two seconds',
  reproduces: 'clients that know one form of Retry-After alone, or none: it comes in seconds and as a date, in turn',
  refuse({ operation, nth, clock, quota }) {
    const left = quota(1, window);
    const wait = operation === 'create' && nth === 1 ? window : left;
    if (wait === 0) return undefined;
    return {
      kind: 'rate-limited',
      message: 'Too many requests',
      headers: nth % 2 === 1 ? { 'retry-after': String(Math.ceil(wait / 1000)) } : asDate(clock.now(), wait),
    };
  },
});

/** With the date that it counts from: the clock may be days away from the client's. */
function asDate(now: number, wait: number): Readonly<Record<string, string>> {
  // A date has whole seconds; rounded up, it is never too early.
  const until = new Date(Math.ceil((now + wait) / 1000) * 1000);
  return { date: new Date(now).toUTCString(), 'retry-after': until.toUTCString() };
}
