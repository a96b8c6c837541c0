import type { Clock } from '#tasks/clock.ts';
import type { TaskStore } from '#tasks/store.ts';
import type { MediaTable } from '#tasks/task.ts';
import type { BodyLimits } from './body.ts';
import type { MediaRoom } from './media.ts';
import type { Timing } from './scenario.ts';

/** What everything in a simulator works with. */
export type World = {
  readonly clock: Clock;
  readonly store: TaskStore;
  readonly media: MediaRoom;
  readonly random: () => number;
  readonly timing: Timing;
  readonly bodyLimits: BodyLimits;
  /** What is known of the files that requests name. */
  readonly facts: MediaTable;
};
