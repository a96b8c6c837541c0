import type { Timing } from '#scenario/scenario.ts';
import type { MediaTable } from '#tasks/task.ts';

/** What moves a task on: the clock, its polls, or nothing but a hand on the controls. */
export type Pace = 'clock' | 'polls' | 'hand';

/** Requests that each key may send to a provider in a window of time, by the clock. */
export type RateLimit = { readonly requests: number; /** The window, in milliseconds. */ readonly per: number };

/** What may be changed while a simulator runs. */
export type Settings = {
  timing: Timing;
  pace: Pace;
  /** What is known of the files that requests name. */
  facts: MediaTable;
  rateLimit: RateLimit | undefined;
};
