/**
 * Random histories: tasks are created, asked for, cancelled, forced, time passes, the mock starts anew on the
 * same store. Whatever the order, a client never sees what the documents rule out, and the money adds up.
 */
import fc from 'fast-check';
import { test } from 'vitest';
import { createClock, createMemoryStore, createSimulator } from '#simulator/index.ts';
import { commands, startBalance, type Real } from './support/model.ts';

test.each(['clock', 'polls'] as const)(
  'no history shows what cannot be, and the ledger balances: pace %s',
  async (pace) => {
    await fc.assert(
      fc.asyncProperty(commands, async (history) => {
        const clock = createClock({ mode: 'frozen' });
        const store = createMemoryStore();
        const open = () => createSimulator({ clock, store, pace, queued: 1000, running: 4000, balance: startBalance });
        const real: Real = { simulator: open(), clock, restart: () => (real.simulator = open()) };
        await fc.asyncModelRun(() => ({ model: { tasks: [] }, real }), history);
      }),
      { numRuns: 60 },
    );
  },
);
