/**
 * Media hosts made by hand, for what the mock does not do, and what a download writes to.
 */
import {
  downloadResult,
  type DownloadDestination,
  type DownloadSource,
  type DownloadTools,
} from '#client/download/download.ts';

/** Bytes in which each place looks different from those around it. */
export function bytesOf(length: number, seed = 1): Uint8Array<ArrayBuffer> {
  return Uint8Array.from({ length }, (_none, index) => (index * 31 + seed * 101 + (index >> 3)) % 256);
}

/** Where an answer ends before its time, and how. */
export type End = { readonly after: number; readonly by: 'break' | 'close' | 'stall' };

/** An answer that gives bytes, in pieces of 16. */
export function answer(
  bytes: Uint8Array<ArrayBuffer>,
  { status = 200, headers = {}, end }: { status?: number; headers?: Record<string, string>; end?: End } = {},
): Response {
  let sent = 0;
  const limit = Math.min(end?.after ?? Infinity, bytes.byteLength);
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      pull(controller) {
        const piece = bytes.slice(sent, Math.min(sent + 16, limit));
        sent += piece.byteLength;
        if (piece.byteLength > 0) controller.enqueue(piece);
        else if (!end || end.by === 'close') controller.close();
        else if (end.by === 'break') controller.error(new TypeError('terminated'));
        else return new Promise(() => {});
        return undefined;
      },
    },
    { highWaterMark: 0 },
  );
  return new Response(body, { status, headers: { 'content-type': 'video/mp4', ...headers } });
}

/** The whole file, with its length and a tag. */
export function whole(file: Uint8Array<ArrayBuffer>, etag = '"one"', end?: End): Response {
  return answer(file, { headers: { 'content-length': String(file.byteLength), etag }, ...(end && { end }) });
}

/** The file from there on. */
export function rest(file: Uint8Array<ArrayBuffer>, from: number, etag = '"one"', end?: End): Response {
  const length = file.byteLength;
  const headers = { 'content-range': `bytes ${from}-${length - 1}/${length}`, etag };
  return answer(file.slice(from), { status: 206, headers, ...(end && { end }) });
}

/** A `fetch` with its answers prepared, one after the other; and the requests that it got. */
export function script(...steps: ((request: Request) => Response | Promise<Response>)[]) {
  const requests: Request[] = [];
  return {
    requests,
    ranges: () => requests.map(({ headers }) => headers.get('range')),
    fetch: async (url: string, init: RequestInit) => {
      const request = new Request(url, init);
      const step = steps[requests.length];
      requests.push(request);
      if (!step) throw new TypeError('fetch failed', { cause: new Error('nobody is there') });
      return step(request);
    },
  };
}

/** A stream that keeps what it is given. */
export function collect(strategy?: QueuingStrategy<Uint8Array>) {
  const chunks: Uint8Array[] = [];
  const seen: { closed: boolean; reason?: unknown } = { closed: false };
  const stream = new WritableStream<Uint8Array>(
    {
      write: (chunk) => void chunks.push(chunk),
      close: () => void (seen.closed = true),
      abort: (reason) => void (seen.reason = reason),
    },
    strategy,
  );
  return { stream, seen, bytes: () => new Uint8Array(Buffer.concat(chunks)) };
}

/** Downloads with no wait: the sleeps are only written down. */
export function downloader(fetch: DownloadTools['fetch'], tools: Partial<DownloadTools> = {}) {
  const slept: number[] = [];
  const time = {
    now: () => 0,
    sleep: async (milliseconds: number, signal?: AbortSignal) => {
      signal?.throwIfAborted();
      slept.push(milliseconds);
    },
  };
  return {
    slept,
    download: (
      destination: DownloadDestination,
      source: Partial<DownloadSource> = {},
      more: Partial<DownloadTools> = {},
    ) =>
      downloadResult({ url: 'https://media.test/video.mp4?signature=secret', ...source }, destination, {
        provider: 'apimart',
        fetch,
        time,
        ...tools,
        ...more,
      }),
  };
}

const source = { refresh: async () => undefined };

/** Downloads into a stream from a server with these answers. */
export async function run(...steps: Parameters<typeof script>) {
  const server = script(...steps);
  const { download, slept } = downloader(server.fetch);
  const target = collect();
  const result = await download(target.stream, source).catch((error: unknown) => error);
  return { ...server, slept, target, result, bytes: target.bytes() };
}
