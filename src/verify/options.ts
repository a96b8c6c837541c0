import type { Fetch } from '#client/settings.ts';
import type { Time } from '#tasks/time.ts';
import type { CheckInfo, CheckOutcome, Expense } from './report.ts';

/** What a run is told while it goes on: first what it will do, then each check as it is done. */
export type VerifyProgress =
  | {
      readonly kind: 'begin';
      /** The checks that were chosen, in the order of the suite. */
      readonly checks: readonly CheckInfo[];
      /** What the accepting checks will cost; nothing has been sent yet. */
      readonly estimate: Expense;
    }
  | {
      readonly kind: 'check';
      readonly outcome: CheckOutcome;
      /** Checks that are done, this one among them. */
      readonly done: number;
      readonly total: number;
    };

/** Files that the gateway can fetch, in the place of those that the documented examples name. */
export type VerifyMedia = {
  readonly image?: string | undefined;
  readonly video?: string | undefined;
  readonly audio?: string | undefined;
};

export type VerifyOptions = {
  /** The id of the provider whose contract the gateway is held against. */
  readonly provider: string;
  /**
   * The address that stands before the documented paths: scheme and host, and a path where a mock or a proxy has one.
   * Nothing is sent to any other host, and no redirect is followed.
   */
  readonly baseUrl: string | URL;
  readonly apiKey: string;
  /** The ids of the checks to run; `*` stands for anything: `limit-rejects/*`. @default all */
  readonly only?: readonly string[] | undefined;
  /** The ids of the checks to leave out; `*` stands for anything. @default none */
  readonly skip?: readonly string[] | undefined;
  /**
   * What the jobs of the run may cost together, by the documented prices and in their currency; the checks that have a
   * job accepted run only with it. A job that would go beyond it is not sent. One that is accepted though the
   * documents refuse it counts, too.
   *
   * @default no job is meant to be accepted
   */
  readonly spend?: number | undefined;
  /**
   * Whether jobs without a documented price may be sent, too: they cost what they cost, and count as nothing.
   *
   * @default false
   */
  readonly allowUnpriced?: boolean | undefined;
  /** A task of your own that has ended, to check for nothing how the gateway tells of one. @default none */
  readonly taskId?: string | undefined;
  /** @default none; then checks whose jobs name files run only against this machine */
  readonly media?: VerifyMedia | undefined;
  /** Requests that are under way at once; creates always go one by one. @default 4 */
  readonly concurrency?: number | undefined;
  /** Milliseconds that one request may take. @default 30_000 */
  readonly timeout?: number | undefined;
  /** @default globalThis.fetch */
  readonly fetch?: Fetch | undefined;
  /** Tells the time and sleeps between polls and before retries. @default the machine's own */
  readonly time?: Time | undefined;
  /** Ends the run; what is known by then is reported. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: VerifyProgress) => void) | undefined;
};
