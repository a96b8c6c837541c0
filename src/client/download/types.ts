/**
 * What a download is told, and what it tells.
 *
 * @module
 */
import type { Time } from '#tasks/time.ts';
import type { Fetch } from '../settings.ts';
import type { Fail } from './address.ts';

/** Where a result is fetched from. */
export type DownloadSource = {
  /** An `http:`, `https:` or `data:` URL. */
  readonly url: string;
  /**
   * Tells the URL anew once the media host refuses it, by asking the gateway for the task; `undefined` where the task
   * tells none.
   */
  readonly refresh?: ((signal: AbortSignal | undefined) => Promise<string | undefined>) | undefined;
};

/** Where a result is written to: a file by its path or `file:` URL, or a stream. */
export type DownloadDestination = string | URL | WritableStream<Uint8Array>;

/** How far a download has come. */
export type DownloadProgress = {
  /** Bytes. It falls back to 0 where the server cannot go on from there, or the file has changed. */
  readonly received: number;
  /** Bytes in all; `undefined` where the server does not tell. */
  readonly total: number | undefined;
};

/** How a result is fetched. */
export type DownloadOptions = {
  /** Ends the download at once, a wait included. */
  readonly signal?: AbortSignal | undefined;
  /** Called with every piece that has come; a promise is waited for. What it throws ends the download. */
  readonly onProgress?: ((progress: DownloadProgress) => unknown) | undefined;
  /**
   * How many retries in a row may bring nothing new before the download is given up. The waits between them grow
   * from half a second to 8 s, or are what `Retry-After` asks for, up to a minute.
   *
   * @default 5
   */
  readonly maxRetries?: number | undefined;
  /**
   * Milliseconds, by the machine's own clock, without a single byte after which a connection counts as broken; 0 for
   * no end.
   *
   * @default 30_000
   */
  readonly idleTimeout?: number | undefined;
};

/** The options, and what a client adds to them. */
export type DownloadTools = DownloadOptions & {
  /** The id of the provider, for errors. */
  readonly provider: string;
  readonly fetch: Fetch;
  readonly time: Time;
  /** Spreads the waits; numbers from 0 to below 1. @default Math.random */
  readonly random?: (() => number) | undefined;
};

/** What a download goes by: every number is filled in, and what it has to be. */
export type CheckedTools = DownloadTools & {
  readonly maxRetries: number;
  readonly idleTimeout: number;
  readonly fail: Fail;
};

/** A result that has been written. */
export type Downloaded = {
  /** Its length. */
  readonly bytes: number;
  /** Its media type as the server told it, `video/mp4` for example; empty where it told none. */
  readonly type: string;
  /** The URL that it came from in the end, with its signature; absent for a `data:` URL. */
  readonly url?: string;
};

/** How far a download has come; `url` is where it is at now. */
export type State = { url: string; received: number; type: string };
