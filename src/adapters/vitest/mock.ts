import type { SetupServer } from 'msw/node';
import type { Simulator, SimulatorOptions } from '#simulator/simulator.ts';
import type { ClockOptions } from '#tasks/clock.ts';
import type { ExpectedCharges, ProviderId } from './charges.ts';

/** How requests get to the simulator. */
export type TransportOptions = {
  /**
   * - `msw`: requests to the providers' real addresses are answered, whoever sends them. Wants `msw` 3 and
   *   Node 22.
   * - `http`: each test has a server on a port of its own. Under fake timers of your own choice leave out
   *   `queueMicrotask` and `nextTick`, as `vi.useFakeTimers()` does: Node's HTTP needs them.
   * - `fetch`: nothing is started; a client is given `mock.fetch`.
   *
   * @default 'msw'
   */
  transport?: 'msw' | 'http' | 'fetch';
  /**
   * With MSW, what becomes of requests that nothing answers: they fail, are let through with a warning, or are
   * let through. One that fails is printed, and is a network error to whoever sent it. Those to this machine are
   * always let through. @default 'error', so that no test spends money
   */
  onUnhandledRequest?: 'error' | 'warn' | 'bypass';
  /**
   * With MSW, a server of your own: wherever one listens, it is named here, because two would answer for each
   * other. You start and stop it, and say what becomes of requests that nothing answers:
   * `listen({ onUnhandledFrame: 'error' })`, because without that MSW lets them through.
   */
  server?: SetupServer;
};

export type MockOptions = Omit<SimulatorOptions, 'clock' | 'store'> &
  TransportOptions & {
    /**
     * Each test has its own: one that stands still until it is advanced, or one that follows `Date`, and with
     * it `vi.useFakeTimers()`. `{ speed: 100 }` is one that runs fast. @default 'frozen'
     */
    clock?: 'frozen' | 'real' | ClockOptions;
  };

/** The simulator of the test that runs: its handles, its addresses, and what it has cost. */
export type Mock = Omit<Simulator, 'close'> & {
  /** An API key that no other test has. Any other will do, too. */
  readonly key: string;
  /**
   * Gets to the simulator at the URLs that the mock and its answers name, however they travel: of MSW and HTTP
   * it is the global `fetch`.
   */
  readonly fetch: typeof fetch;
  /**
   * What a client takes as base URL: the documented paths follow it.
   * @throws {RangeError} for a provider that is not played
   */
  baseUrl(provider: ProviderId): string;
  /**
   * With MSW, its server. What `mock.server.use(…)` adds in a test is for this test alone.
   * @throws {Error} with another transport
   */
  readonly server: SetupServer;
  /**
   * Asserts what the test has cost so far: as many creates, or an amount. When it is another, the message lists
   * every charge, and says which look like a repetition of another one.
   *
   * @throws {AssertionError} when it is another
   * @throws {RangeError} when neither a count nor an amount is expected
   *
   * @example
   * mock.expectCharges(1);
   * mock.expectCharges({ amount: 0.5, currency: 'USD', provider: 'apimart' });
   */
  expectCharges(expected: number | ExpectedCharges): void;
};
