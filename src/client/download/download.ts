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
import { amount } from '../settings.ts';
import type { Downloaded, DownloadDestination, DownloadSource, DownloadTools } from './types.ts';

export type {
  Downloaded,
  DownloadDestination,
  DownloadOptions,
  DownloadProgress,
  DownloadSource,
  DownloadTools,
} from './types.ts';

/**
 * Streams a result to its destination, whole. A connection that breaks is taken up where it broke, with `Range` and
 * `If-Range`; a URL that has expired is asked for again. The API key is not sent: results are on hosts of their own.
 *
 * A file is written under another name beside its own, `video.mp4.4f2a91c0.part`, and renamed once it is whole; until
 * then a file of that name stays as it is. A stream is closed in the end, or aborted with the error, as with `pipeTo`.
 *
 * @throws {ConfigurationError} when an option is not what it has to be; nothing was fetched.
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
  const given = (name: 'maxRetries' | 'idleTimeout', usual: number) =>
    amount({ contract: { id: provider } }, name, tools[name] ?? usual, 0);
  const numbers = { maxRetries: given('maxRetries', 5), idleTimeout: given('idleTimeout', 30_000) };
  const state = { url: source.url, received: 0, type: '' };
  const fail: Fail = (message, { status, cause } = {}) =>
    new DownloadError(provider, message, {
      url: withoutSecrets(state.url) || undefined,
      received: state.received,
      status,
      cause,
    });
  state.url = checkedUrl(source.url, fail);
  const sink = await openSink(destination, signal, fail);
  try {
    await transfer(source, sink, state, { ...tools, ...numbers, fail });
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
