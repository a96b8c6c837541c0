/**
 * Fetches a result: whole or not at all, however often the connection breaks and the URL expires on the way.
 *
 * @module
 */
import { checkedUrl, withoutSecrets, type Fail } from './address.ts';
import { createFileSink } from './file-sink.ts';
import { createStreamSink, type Sink } from './sink.ts';
import { transfer } from './transfer.ts';
import { DownloadError } from '../errors.ts';
import type { Fetch } from '../settings.ts';
import type { Time } from '#tasks/time.ts';

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
  /** Called with every piece that has come. What it throws ends the download. */
  readonly onProgress?: ((progress: DownloadProgress) => void) | undefined;
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

/** A result that has been written. */
export type Downloaded = {
  /** Its length. */
  readonly bytes: number;
  /** Its media type as the server told it, `video/mp4` for example; empty where it told none. */
  readonly type: string;
  /** The URL that it came from in the end, with its signature; absent for a `data:` URL. */
  readonly url?: string;
};

/**
 * Streams a result to its destination, whole. A connection that breaks is taken up where it broke, with `Range` and
 * `If-Range`; a URL that has expired is asked for again. The API key is not sent: results are on hosts of their own.
 *
 * A file is written under another name beside its own, `video.mp4.4f2a91c0.part`, and renamed once it is whole; until
 * then a file of that name stays as it is. A stream is closed in the end, or aborted with the error, as with `pipeTo`.
 *
 * @throws {DownloadError} when the result cannot be fetched or written, or it changed while it was streamed.
 * @throws the signal's reason once it is aborted.
 *
 * @example
 * await downloadResult({ url }, 'paper-boat.mp4', { provider: 'apimart', fetch, time: realTime });
 */
export async function downloadResult(
  source: DownloadSource,
  destination: DownloadDestination,
  tools: DownloadTools,
): Promise<Downloaded> {
  const { provider, signal } = tools;
  signal?.throwIfAborted();
  const state = { url: source.url, received: 0, type: '' };
  const fail: Fail = (message, { status, cause } = {}) =>
    new DownloadError(provider, message, { url: withoutSecrets(state.url), received: state.received, status, cause });
  state.url = checkedUrl(source.url, fail);
  const sink = await openSink(destination, signal, fail);
  try {
    await transfer(source, sink, state, { ...tools, fail });
    signal?.throwIfAborted();
    await sink.close();
  } catch (error) {
    await sink.abort(error);
    throw error;
  }
  const { url, received: bytes, type } = state;
  return { bytes, type, ...(!url.startsWith('data:') && { url }) };
}

async function openSink(destination: DownloadDestination, signal: AbortSignal | undefined, fail: Fail): Promise<Sink> {
  if (typeof destination === 'string' || destination instanceof URL) return createFileSink(destination, fail);
  if (typeof Object(destination).getWriter === 'function') return createStreamSink(destination, signal, fail);
  throw fail(
    'the destination is none: it has to be a path, a file: URL or a WritableStream; stream.Writable.toWeb of Node makes one',
  );
}
