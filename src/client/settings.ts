/**
 * What a client is set up with, and where the rest comes from.
 *
 * @module
 */
import type { Provider } from '#providers/provider.ts';
import type { MediaTable } from '#tasks/task.ts';
import { ConfigurationError } from './errors.ts';
import { checkNames } from './options.ts';
import type { Time } from '#tasks/time.ts';
import { realTime } from './time.ts';

/**
 * The platform's own `fetch`, a simulator's, or one of yours. It is called with the URL as a text, and with plain headers
 * by their names in lower case.
 */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** What every client may be set up with. */
export type VideoClientOptions = {
  /**
   * The provider's API key.
   *
   * @default the provider's environment variable; the `create…Client` of each names it
   */
  readonly apiKey?: string | undefined;
  /**
   * What stands before the documented paths: scheme and host, and a path where a mock or a proxy has one.
   *
   * @default the provider's environment variable, which the `create…Client` of each names; without it the documented
   *   address
   */
  readonly baseUrl?: string | URL | undefined;
  /**
   * Sends the requests.
   *
   * @default globalThis.fetch
   */
  readonly fetch?: Fetch | undefined;
  /** Sent with every request to the provider, beside what the client sends itself. */
  readonly headers?: Readonly<Record<string, string>> | Headers | undefined;
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
export type Settings = Required<Omit<VideoClientOptions, 'baseUrl' | 'headers'>> & {
  /** Without a slash at its end. */
  readonly baseUrl: string;
  readonly headers: Readonly<Record<string, string>>;
};

const isFunction = (value: unknown) => typeof value === 'function';
const isNumber = (value: unknown) => typeof value === 'number';
const isObject = (value: unknown) => typeof value === 'object' && value !== null;

/** What each option has to be: types promise nothing to those who write JavaScript. */
const shapes: Readonly<Record<keyof VideoClientOptions, readonly [string, (value: unknown) => boolean]>> = {
  apiKey: ['a text', (value) => typeof value === 'string'],
  baseUrl: ['a text or a URL', (value) => typeof value === 'string' || value instanceof URL],
  fetch: ['a function that takes a URL and what goes with it, and gives a Response', isFunction],
  headers: ['an object or Headers', isObject],
  check: ['true or false', (value) => typeof value === 'boolean'],
  media: ['an object with what is known of each file by its URL', isObject],
  requestTimeout: ['a number', isNumber],
  maxRetries: ['a number', isNumber],
  time: ['an object with now and sleep', (value) => isFunction(Object(value).now) && isFunction(Object(value).sleep)],
  random: ['a function that gives a number', isFunction],
};

/** @throws {ConfigurationError} when there is no API key, or something cannot be what it is said to be. */
export function settingsOf(provider: Provider, options: VideoClientOptions): Settings {
  const { id } = provider.contract;
  checkNames(id, options, shapes);
  for (const [name, [wanted, isRight]] of Object.entries(shapes)) {
    const value: unknown = Reflect.get(options, name);
    // It is not shown: it may be a key in the wrong place.
    if (value !== undefined && !isRight(value)) throw new ConfigurationError(id, `${name} has to be ${wanted}`);
  }
  return {
    apiKey: keyOf(provider, options.apiKey),
    baseUrl: baseUrlOf(provider, options.baseUrl),
    // Looked up with each request: a test may put another in its place after the client was made.
    fetch: options.fetch ?? ((url, init) => globalThis.fetch(url, init)),
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
export function amount(
  { contract }: { readonly contract: { readonly id: string } },
  name: string,
  value: number,
  least: number,
): number {
  if (typeof value === 'number' && value >= least) return value;
  throw new ConfigurationError(contract.id, `${name} has to be a number from ${least} on, and is ${String(value)}`);
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

function headersOf({ contract: { id } }: Provider, given: VideoClientOptions['headers']): Settings['headers'] {
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
