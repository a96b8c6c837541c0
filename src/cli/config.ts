/**
 * What a `seedance-kit.config.ts` is made of.
 *
 * @module
 */
import type { ProviderId } from '#providers/index.ts';
import type { Scenario } from '#scenario/index.ts';
import type { MediaTable } from '#tasks/task.ts';

/** `500ms`, `1.5s`, `2m`, `1h` or `1d`; a number is milliseconds. */
export type Duration = string | number;

/**
 * The settings of `seedance-kit mock`. Each has the meaning and the default of the flag of that name, and a
 * flag that is given wins. While the mock runs, a change of the file is applied at once where it can be.
 */
export type Config = {
  /** 0 for any that is free. @default 4010 */
  port?: number;
  /** The address to listen on. @default '127.0.0.1' */
  host?: string;
  /** The gateways to play. @default all of them */
  providers?: readonly ProviderId[];
  /** How long a task waits. @default '1s' */
  queued?: Duration;
  /** How long a task runs. @default '4s' */
  running?: Duration;
  /** The clock's seconds in a real second; above 0, at most a million. @default 1 */
  speed?: number;
  /** `frozen` stands still until `/__mock/clock` moves it. @default 'real' */
  clock?: 'real' | 'frozen';
  /** What moves a task on: the clock, each poll by one state, or only the controls. @default 'clock' */
  pace?: 'clock' | 'polls' | 'hand';
  /** What becomes of tasks, unless a request chooses otherwise. @default 'succeed' */
  scenario?: string;
  /** Scenarios of your own; one with the name of another takes its place. @default none */
  scenarios?: readonly Scenario[];
  /**
   * Makes what is random, in ids too, repeat from run to run; the time in some ids does not. A whole number
   * below 2^32.
   */
  seed?: number;
  /** `memory`, or `redis://HOST:PORT` to share tasks. @default 'memory' */
  store?: string;
  /** What is known of media files, by URL: a table, or the path of one in JSON, from this file's folder. */
  media?: string | MediaTable;
  /** What each key has at the start, in the provider's currency: the same for all, or by provider. @default no end of it */
  balance?: number | { readonly [Id in ProviderId]?: number };
  /** Requests that each key may send to each provider: `'60/1m'`, or as an object. @default no limit */
  rateLimit?: string | { readonly requests: number; readonly per: Duration };
  /** Receivers of webhooks besides those on this machine: host names, as in the URL. @default none */
  webhookHosts?: readonly string[];
  /**
   * The host in the URLs of results: a name, with the mock's port unless it names one, or a whole origin.
   * `data:` puts the files themselves into the answers.
   *
   * @default the host that the request came to
   */
  mediaHost?: string;
  /** Lets Prism judge every request and answer. @default false */
  prism?: boolean;
  /** How requests are logged. @default 'pretty' */
  log?: 'pretty' | 'json' | 'silent';
  /** Prints nothing but the address, whatever `log` says. @default false */
  quiet?: boolean;
};

/**
 * Gives the settings back; it is there for the editor, which knows their types by it.
 *
 * @example
 * // seedance-kit.config.ts
 * export default defineConfig({
 *   running: '30s',
 *   scenarios: [{ name: 'never-ends', summary: 'the task waits for ever', plan: () => ({ steps: [{ after: 0, state: 'queued' }] }) }],
 * });
 */
export function defineConfig(config: Config): Config {
  return config;
}
