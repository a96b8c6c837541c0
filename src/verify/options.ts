import type { Fetch } from '#client/settings.ts';
import type { ProviderId } from '#providers/index.ts';
import type { Time } from '#tasks/time.ts';
import type { CheckInfo, CheckOutcome, Expense } from './report.ts';

/** What a run is told while it goes on: first what it will do, then each check as it is done. */
export type VerifyProgress =
  | {
      readonly kind: 'begin';
      /** The checks that were chosen, in the order of the suite. */
      readonly checks: readonly CheckInfo[];
      /**
       * What the accepting checks cost at most; nothing has been sent yet. An address of this machine counts as a mock,
       * which is sent jobs that name files, too.
       */
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
  readonly provider: ProviderId;
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
   * job accepted run only with it, each with as cheap a job as there is for what it is about. No create is sent whose job
   * would go beyond it, also none that has to be refused; what certainly was refused costs nothing. One that is accepted
   * though the documents refuse it counts, and so does one whose answer leaves it open.
   *
   * @default no job is meant to be accepted
   */
  readonly spend?: number | undefined;
  /**
   * Whether creates without a documented price may be sent, too, with a budget: they cost what they cost, and count as
   * nothing. A job with a video of yours is one of them where the seconds of videos are billed.
   *
   * @default false
   */
  readonly allowUnpriced?: boolean | undefined;
  /** A task of your own that has ended, to check for nothing how the gateway tells of one. @default none */
  readonly taskId?: string | undefined;
  /** @default none; then requests that name files are sent only to a mock of seedance-kit */
  readonly media?: VerifyMedia | undefined;
  /** Requests that are under way at once; creates always go one by one. @default 4 */
  readonly concurrency?: number | undefined;
  /** Milliseconds that one request may take. @default 30_000 */
  readonly timeout?: number | undefined;
  /** @default globalThis.fetch */
  readonly fetch?: Fetch | undefined;
  /** Tells the time and sleeps between polls and before retries. @default the machine's own */
  readonly time?: Time | undefined;
  /** Ends the run; what is known by then is reported. A job that had to be cancelled is cancelled all the same, within 5 s. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: VerifyProgress) => void) | undefined;
};
