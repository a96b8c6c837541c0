import { createChecksum } from './checksum.ts';
import type { Fail } from './address.ts';
import { unlessAborted } from '../unless-aborted.ts';

/** Takes the bytes of a file, in order. */
export type Sink = {
  write(chunk: Uint8Array): Promise<void>;
  /** The file comes from its first byte again. */
  restart(): Promise<void>;
  /** The file is whole. */
  close(): Promise<void>;
  /** It will never be. Does not fail. */
  abort(reason: unknown): Promise<void>;
};

/**
 * Writes to a stream, as fast as it takes the bytes. What it was given cannot be taken back: where the file comes from
 * its first byte again, as many bytes are held against those that were written, and left out.
 *
 * @throws {DownloadError} when the stream has a writer already.
 */
export function createStreamSink(
  stream: WritableStream<Uint8Array>,
  signal: AbortSignal | undefined,
  fail: Fail,
): Sink {
  if (stream.locked) throw fail('the WritableStream is locked: somebody else writes to it');
  const writer = stream.getWriter();
  // `ready` tells of a failure, too.
  writer.closed.catch(() => {});
  const sum = createChecksum();
  let written = 0;
  let again: { readonly sum: ReturnType<typeof createChecksum>; at: number } | undefined;

  const changed = () =>
    fail('the file has changed since the download began, and what a stream was given cannot be taken back; begin anew');

  /** What of a chunk is new. */
  function beyondKnown(chunk: Uint8Array): Uint8Array {
    if (!again) return chunk;
    const known = chunk.subarray(0, written - again.at);
    again.sum.add(known);
    again.at += known.byteLength;
    if (again.at === written) {
      if (again.sum.value() !== sum.value()) throw changed();
      again = undefined;
    }
    return chunk.subarray(known.byteLength);
  }

  async function finished(step: Promise<void>): Promise<void> {
    try {
      await unlessAborted(step, signal);
    } catch (cause) {
      signal?.throwIfAborted();
      throw fail('the WritableStream has failed', { cause });
    }
  }

  return {
    async write(chunk) {
      const rest = beyondKnown(chunk);
      if (rest.byteLength === 0) return;
      await finished(writer.ready);
      // Before it is written: the stream may take the buffer away.
      sum.add(rest);
      written += rest.byteLength;
      writer.write(rest).catch(() => {});
    },
    async restart() {
      if (written > 0) again = { sum: createChecksum(), at: 0 };
    },
    async close() {
      if (again) throw changed();
      await finished(writer.close());
      writer.releaseLock();
    },
    async abort(reason) {
      // A stream that is stuck would never have aborted.
      writer.abort(reason).catch(() => {});
      writer.releaseLock();
    },
  };
}
