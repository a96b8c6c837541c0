/**
 * Reads the body of an answer, part by part.
 *
 * @module
 */
import { unlessAborted } from '../unless-aborted.ts';

/** No answer of an API is longer, in characters. A few bytes that are compressed may stand for gigabytes. */
export const mostText = 16 * 2 ** 20;

/** @param onPart Called with each part that has come. */
export async function fileIn(response: Response, signal: AbortSignal, onPart: () => void): Promise<Blob> {
  const parts: BlobPart[] = [];
  for await (const part of partsOf(response, signal)) {
    parts.push(part);
    onPart();
  }
  return new Blob(parts, { type: response.headers.get('content-type') ?? '' });
}

/** A text that is longer than the longest is cut, a little behind that. */
export async function textIn(response: Response, signal: AbortSignal): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  try {
    for await (const part of partsOf(response, signal)) {
      text += decoder.decode(part, { stream: true });
      if (text.length > mostText) break;
    }
  } catch (error) {
    // Of a refusal the status says enough.
    if (response.ok || signal.aborted) throw error;
  }
  return text + decoder.decode();
}

async function* partsOf(response: Response, signal: AbortSignal): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const { body } = response;
  // There is none where nothing was sent; a `fetch` of someone's own may have one of another kind.
  if (typeof body?.getReader !== 'function') {
    yield new Uint8Array(await unlessAborted(response.arrayBuffer(), signal));
    return;
  }
  const reader = body.getReader();
  try {
    for (;;) {
      const { done, value } = await unlessAborted(reader.read(), signal);
      if (done) return;
      yield value;
    }
  } finally {
    reader.cancel().catch(() => {});
  }
}
