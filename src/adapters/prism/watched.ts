import { joined } from '#tasks/joined.ts';

/** How a body ended: all that came of it, as far as that was to be kept. */
type BodyEnd = {
  /** Absent where it had more bytes than are kept. */
  readonly bytes?: Uint8Array;
  /** Bytes that came. */
  readonly size: number;
  /** Who broke it off, where it is not whole. */
  readonly brokenBy?: 'sender' | 'reader';
};

type Watch = {
  /** Bytes that are kept at most. */
  readonly most: number;
  /** Aborted when nobody reads on. */
  readonly signal: AbortSignal;
  /** Called once; the reader gets the end when it is done. */
  readonly ended: (end: BodyEnd) => Promise<void>;
};

/** A body that passes as it comes, and whose end somebody hears of. */
export function watched(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  { most, signal, ended }: Watch,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const reader = body.getReader();
  let kept: Uint8Array[] | undefined = [];
  let size = 0;
  let isOver = false;
  const end = async (brokenBy?: BodyEnd['brokenBy']) => {
    if (isOver) return;
    isOver = true;
    signal.removeEventListener('abort', leave);
    await ended({ size, ...(kept && { bytes: joined(kept, size) }), ...(brokenBy && { brokenBy }) });
  };
  const leave = () => void end('reader');
  if (signal.aborted) leave();
  else signal.addEventListener('abort', leave, { once: true });

  return new ReadableStream({
    async pull(controller) {
      try {
        const { done, value } = await reader.read();
        if (done) {
          await end();
          controller.close();
          return;
        }
        size += value.byteLength;
        if (size > most) kept = undefined;
        else kept?.push(value);
        controller.enqueue(value);
      } catch (error) {
        await end('sender');
        throw error;
      }
    },
    async cancel(reason) {
      await reader.cancel(reason);
      await end('reader');
    },
  });
}
