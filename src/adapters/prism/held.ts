import { joined } from '#tasks/joined.ts';

/** More than any gateway takes: a larger request is not held. */
export const mostBytes = 32 * 1024 * 1024;

/** What is held of a body: all of it, or, of one beyond `mostBytes`, a little more than that. */
export async function hold(body: AsyncIterable<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    // The rest is let go by: whoever is hung up on while he sends does not hear why.
    if (size > mostBytes) continue;
    chunks.push(chunk);
    size += chunk.byteLength;
  }
  return joined(chunks, size);
}
