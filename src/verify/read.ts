import { unlessAborted } from '#client/unless-aborted.ts';
import { joined } from '#tasks/joined.ts';

/** Bytes that are read of an answer; what is longer says nothing more that matters here. */
const most = 2 ** 20;

/** The body of an answer, or its beginning. */
export async function readBytes(
  response: Response,
  signal: AbortSignal,
): Promise<{ readonly bytes: Uint8Array; readonly isWhole: boolean }> {
  const reader = response.body?.getReader();
  if (!reader) return { bytes: new Uint8Array(), isWhole: true };
  const parts: Uint8Array[] = [];
  let size = 0;
  let isWhole = true;
  try {
    for (;;) {
      const { done, value } = await unlessAborted(reader.read(), signal);
      if (done) break;
      parts.push(value);
      size += value.byteLength;
      if (size > most) {
        isWhole = false;
        break;
      }
    }
  } finally {
    reader.cancel().catch(() => {});
  }
  return { bytes: joined(parts, size), isWhole };
}
