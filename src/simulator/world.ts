import type { Provider } from '#providers/provider.ts';
import type { Clock } from '#tasks/clock.ts';
import type { TaskStore } from '#tasks/store.ts';
import type { Accounts } from './money/accounts.ts';
import type { BodyLimits } from './body.ts';
import type { Choices } from './choices.ts';
import type { Counts } from './counts.ts';
import type { Tally } from './coverage/tally.ts';
import type { Finals } from './finals.ts';
import type { Idempotency } from './money/idempotency.ts';
import type { Journal } from './journal/journal.ts';
import type { Ledger } from './money/ledger.ts';
import type { MediaRoom } from './results/results.ts';
import type { Settings } from './settings.ts';
import type { Webhooks } from './webhooks/webhooks.ts';

/** What everything in a simulator works with. */
export type World = {
  readonly providers: readonly Provider[];
  readonly clock: Clock;
  readonly store: TaskStore;
  readonly media: MediaRoom;
  readonly random: () => number;
  readonly settings: Settings;
  readonly bodyLimits: BodyLimits;
  readonly choices: Choices;
  readonly counts: Counts;
  readonly finals: Finals;
  readonly ledger: Ledger;
  readonly accounts: Accounts;
  readonly idempotency: Idempotency;
  readonly webhooks: Webhooks;
  readonly journal: Journal;
  readonly tally: Tally;
};
