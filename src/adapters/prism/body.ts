import * as zlib from 'node:zlib';

/** Whether a body is declared to be JSON. */
export function isJson(headers: Headers): boolean {
  return /^application\/([^;]+\+)?json\s*(;|$)/i.test(headers.get('content-type') ?? '');
}

/** Whether a body is declared to be a page or a text that has an end: error pages are, streams of events are not. */
export function isPage(headers: Headers): boolean {
  return /^(?:text\/(?:html|plain|xml)|application\/xml)\s*(;|$)/i.test(headers.get('content-type') ?? '');
}

/** Whether a body may be text by what is declared of it; lists of segments are, though they are called audio. */
export function mayBeText(headers: Headers): boolean {
  const type = headers.get('content-type') ?? '';
  return /mpegurl/i.test(type) || !/^(?:image|video|audio|font)\/|octet-stream|\/(?:zip|gzip|pdf)\b/i.test(type);
}

/** The text that bytes are; `undefined` for what is not UTF-8. */
export function textIn(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A body without its content coding. */
export function unpacked(headers: Headers, bytes: Uint8Array): Uint8Array {
  try {
    switch (headers.get('content-encoding')?.toLowerCase()) {
      case 'gzip':
        return zlib.gunzipSync(bytes);
      case 'br':
        return zlib.brotliDecompressSync(bytes);
      case 'deflate':
        return zlib.inflateSync(bytes);
      case 'zstd':
        return zlib.zstdDecompressSync(bytes);
    }
  } catch {
    // What cannot be unpacked is judged as it came.
  }
  return bytes;
}

/** Bytes of a file in a form that Prism is shown. */
const shown = 32;

/**
 * A form with no more of its files than their beginnings: Prism does not look into them, and takes seconds to
 * read large ones. What is no form is given back as it is.
 */
export function withShortFiles(headers: Headers, bytes: Uint8Array): Uint8Array {
  const [, quoted, plain] =
    /^multipart\/form-data\b.*;\s*boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(headers.get('content-type') ?? '') ?? [];
  const boundary = quoted ?? plain;
  if (boundary === undefined) return bytes;
  const form = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept: Uint8Array[] = [];
  let from = 0;
  for (;;) {
    const head = form.indexOf('\r\n\r\n', from);
    const next = head === -1 ? -1 : form.indexOf(`\r\n--${boundary}`, head);
    // What follows the last part.
    if (next === -1) return Buffer.concat([...kept, form.subarray(from)]);
    const isFile = /;\s*filename\*?=/i.test(form.toString('latin1', from, head));
    kept.push(form.subarray(from, isFile ? Math.min(next, head + 4 + shown) : next));
    from = next;
  }
}
