import type { ServerResponse } from 'node:http';
import { bodyToSend, type Answer } from '#simulator/respond.ts';

type ExtraHeaders = Readonly<Record<string, string>>;

/** Writes an answer. One whose body breaks off breaks the connection. */
export function writeAnswer(outgoing: ServerResponse, answer: Answer, extra: ExtraHeaders): void | Promise<void> {
  const { status, headers } = answer;
  const body = bodyToSend(answer, outgoing.req.method ?? 'GET');
  const length = lengthOf(answer);
  outgoing.writeHead(status, { ...(length !== undefined && { 'content-length': length }), ...headers, ...extra });
  if (body instanceof ReadableStream) return pour(body, outgoing);
  // The answer to a HEAD states the length of what is not sent.
  if (body === null) outgoing.end();
  else outgoing.end(body);
}

function lengthOf({ status, headers, body }: Answer): number | undefined {
  if ('content-length' in headers || status === 204 || status === 304) return undefined;
  if (body === null) return 0;
  if (typeof body === 'string') return Buffer.byteLength(body);
  return body instanceof Uint8Array ? body.byteLength : undefined;
}

/** Writes what a `fetch` has given. */
export function writeResponse(
  outgoing: ServerResponse,
  { status, statusText, headers, body }: Response,
  extra: ExtraHeaders = {},
): void | Promise<void> {
  // Of some headers there may be several.
  for (const [name, value] of headers) outgoing.appendHeader(name, value);
  if (statusText !== '') outgoing.statusMessage = statusText;
  outgoing.writeHead(status, extra);
  if (body && outgoing.req.method !== 'HEAD') return pour(body, outgoing);
  body?.cancel().catch(() => {});
  outgoing.end();
}

/** Ends the connection the hard way: the client hears that it was reset. */
export function reset({ socket }: ServerResponse): void {
  socket?.resetAndDestroy();
}

/** Sends a stream on as fast as the client takes it; a client that leaves ends it. */
async function pour(body: ReadableStream<Uint8Array>, outgoing: ServerResponse): Promise<void> {
  const reader = body.getReader();
  const leave = () => void reader.cancel().catch(() => {});
  outgoing.once('close', leave);
  outgoing.flushHeaders();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) await sent(outgoing, read.value);
    outgoing.end();
  } catch {
    // It broke off: the client has to see that for itself.
    outgoing.destroy();
  } finally {
    outgoing.off('close', leave);
  }
}

/** Settles when a chunk has left, or can leave no more: what was sent before a cut is to arrive. */
function sent(outgoing: ServerResponse, chunk: Uint8Array): Promise<void> {
  return new Promise((resolve) => {
    if (outgoing.closed) return resolve();
    const done = () => {
      outgoing.off('close', done);
      resolve();
    };
    outgoing.once('close', done);
    outgoing.write(chunk, done);
  });
}
