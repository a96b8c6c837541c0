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
    // A date has whole seconds; rounded up, it is never too early.
    const date = new Date(Math.ceil((clock.now() + wait) / 1000) * 1000).toUTCString();
    return {
      kind: 'rate-limited',
      message: 'Too many requests',
      headers: { 'retry-after': nth % 2 === 1 ? String(Math.ceil(wait / 1000)) : date },
    };
  },
});
