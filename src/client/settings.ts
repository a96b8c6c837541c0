/**
 * What a client is set up with, and where the rest comes from.
 *
 * @module
 */
import type { Provider } from '#providers/provider.ts';
import type { MediaTable } from '#tasks/task.ts';
import { ConfigurationError } from './errors.ts';
import type { Time } from '#tasks/time.ts';
import { realTime } from './time.ts';

/** A `fetch` that takes a `Request`: the platform's own, a simulator's, or one of yours. */
export type Fetch = (request: Request) => Promise<Response>;

/** What every client may be set up with. */
export type VideoClientOptions = {
  /**
   * The provider's API key.
   *
   * @default the environment variable that the provider's users know: `APIMART_API_KEY`, `COMETAPI_KEY`,
   *   `SEEDANCE2_INK_API_KEY`, `TOKENHUB_API_KEY`
   */
  readonly apiKey?: string | undefined;
  /**
   * What stands before the documented paths: scheme and host, and a path where a mock or a proxy has one.
   *
   * @default the environment variable `APIMART_BASE_URL`, `COMETAPI_BASE_URL`, `SEEDANCE2_INK_BASE_URL` or
   *   `TOKENHUB_BASE_URL`; without it the documented address
   */
  readonly baseUrl?: string | URL | undefined;
  /**
   * Sends the requests.
   *
   * @default globalThis.fetch
   */
  readonly fetch?: Fetch | undefined;
  /** Sent with every request to the provider, beside what the client sends itself. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /**
   * Whether a create is held against the documented limits before it is sent; what breaks one is not sent.
   *
   * @default true
   */
  readonly check?: boolean | undefined;
  /** What is known of the files that requests name, for the limits on files: see `check` of `seedance-kit/conformance`. */
  readonly media?: MediaTable | undefined;
  /**
   * Milliseconds that one request may take, its answer included; of a file, that each part may be waited for.
   * `Infinity` for no end.
   *
   * @default 60_000
   */
  readonly requestTimeout?: number | undefined;
  /**
   * How often a request is sent again that failed in a way that may pass, unless the answer asks to wait for more than a
   * minute. A create is sent again only if it certainly was not accepted, or with the same idempotency key.
   *
   * @default 2
   */
  readonly maxRetries?: number | undefined;
  /**
   * Tells the time and sleeps between polls and retries.
   *
   * @default the machine's own, or a test's fake timers
   */
  readonly time?: Time | undefined;
  /**
   * Spreads the waits; numbers from 0 to below 1.
   *
   * @default Math.random
   */
  readonly random?: (() => number) | undefined;
};

/** The options with everything filled in. */
export type Settings = Required<Omit<VideoClientOptions, 'baseUrl'>> & {
  /** Without a slash at its end. */
  readonly baseUrl: string;
};

/** @throws {ConfigurationError} when there is no API key, or something cannot be what it is said to be. */
export function settingsOf(provider: Provider, options: VideoClientOptions): Settings {
  return {
    apiKey: keyOf(provider, options.apiKey),
    baseUrl: baseUrlOf(provider, options.baseUrl),
    fetch: fetchOf(provider, options.fetch),
    headers: headersOf(provider, options.headers),
    check: options.check ?? true,
    media: options.media ?? {},
    requestTimeout: amount(provider, 'requestTimeout', options.requestTimeout ?? 60_000, 1),
    maxRetries: amount(provider, 'maxRetries', options.maxRetries ?? 2, 0),
    time: options.time ?? realTime,
    random: options.random ?? Math.random,
  };
}

/** @throws {ConfigurationError} when it is no number, or less than it may be. */
export function amount(provider: Provider, name: string, value: number, least: number): number {
  if (typeof value === 'number' && value >= least) return value;
  throw new ConfigurationError(
    provider.contract.id,
    `${name} has to be a number from ${least} on, and is ${String(value)}`,
  );
}

/** The text of a variable of the environment; `undefined` where there is none, or nobody may read it. */
function variable(name: string): string | undefined {
  try {
    return globalThis.process?.env?.[name]?.trim() || undefined;
  } catch {
    // Deno guards the environment.
    return undefined;
  }
}

function keyOf({ contract: { id, title }, environment }: Provider, given: string | undefined): string {
  const key = given?.trim() || variable(environment.apiKey);
  if (key === undefined) {
    throw new ConfigurationError(id, `there is no API key: pass apiKey, or set ${environment.apiKey}`);
  }
  // A header takes nothing else, and the platform's own message would show the key.
  if (!/^[\x21-\x7e]+$/.test(key)) {
    const hint = /^bearer\s/i.test(key) ? '; leave out the word Bearer' : '';
    throw new ConfigurationError(id, `the API key of ${title} has characters that no key can have${hint}`);
  }
  return key;
}

function fetchOf({ contract: { id } }: Provider, given: Fetch | undefined): Fetch {
  // Looked up with each request: a test may put another in its place after the client was made.
  if (given === undefined) return (request) => globalThis.fetch(request);
  if (typeof given === 'function') return given;
  throw new ConfigurationError(id, 'fetch has to be a function that takes a Request and gives a Response');
}

function headersOf({ contract: { id } }: Provider, given: VideoClientOptions['headers'] = {}): Settings['headers'] {
  try {
    return Object.fromEntries(new Headers(given));
  } catch {
    // The platform's own message may show a value.
    throw new ConfigurationError(id, 'headers has a name or a value that no header can have');
  }
}

function baseUrlOf({ contract, environment }: Provider, given: string | URL | undefined): string {
  const fromEnvironment = given === undefined ? variable(environment.baseUrl) : undefined;
  const base = given === undefined ? (fromEnvironment ?? contract.origin) : String(given);
  const origin = fromEnvironment === undefined ? 'baseUrl' : environment.baseUrl;
  const url = URL.canParse(base) ? new URL(base) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    // There may be a password in what is no address, too.
    const shown = base.replace(/[?#].*$/s, '').replace(/^(.*\/\/)?.*@/s, '$1');
    throw new ConfigurationError(contract.id, `${origin} has to be an http or https address, and is ${shown}`);
  }
  if (url.username || url.password || url.search || url.hash) {
    throw new ConfigurationError(contract.id, `${origin} has to be an address without user, query and fragment`);
  }
  return url.origin + withoutEnd(url.pathname.replace(/\/+$/, ''), versionOf(contract.operations));
}

/** A base URL for other clients of the gateway often ends with what all documented paths begin with: `/v1`. */
function withoutEnd(path: string, end: string): string {
  return path.endsWith(end) ? path.slice(0, path.length - end.length) : path;
}

/** What all paths begin with, up to the version; empty where they have nothing of that kind in common. */
function versionOf(operations: readonly { readonly path: string }[]): string {
  const version = /^.*?\/v\d+(?=\/)/.exec(operations[0]?.path ?? '')?.[0] ?? '';
  return operations.every(({ path }) => path.startsWith(`${version}/`)) ? version : '';
}
