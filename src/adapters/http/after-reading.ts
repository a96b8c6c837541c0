// Of the module, because a test that takes the timers, before this is loaded maybe, takes the global ones.
import { setImmediate } from 'node:timers';

/** `node:test` takes the timers of the module, too, and has no such thing on its own. */
const isReal = Symbol.for('nodejs.util.promisify.custom') in setImmediate;

/**
 * Calls a function once what has come over all connections by now is read; in the order of the calls, each when what the
 * one before has left to be done at once is done. Reading alone and answering alone, the processor has the code at hand:
 * with many connections that saves a fifth of an answer's time. Nothing waits where a test has taken the timers.
 */
export const afterReading: (run: () => void) => void = isReal ? setImmediate : (run) => run();
