import { open, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** A file that cannot be read: what is wrong with it, and what helps, in one line. */
export class Unreadable extends Error {}

/** More of a file would have to be read than may be. */
export class TooMuch extends Unreadable {}

/** An open file. Its size is known, and what has been read of it stays at hand. */
export type MediaFile = {
  readonly size: number;
  /** The bytes from `start` up to `end`, never fewer. */
  read(start: number, end: number): Promise<Uint8Array>;
};

/** The bytes of a file from `start` to `end`, or to where it ends. */
export async function bytesOf(file: MediaFile, start: number, end: number): Promise<Buffer> {
  const bytes = await file.read(start, Math.min(end, file.size));
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** What holds for one file. */
export type Bounds = {
  readonly fetch: typeof globalThis.fetch;
  readonly maximumBytes: number;
  /** Ends everything that is under way. */
  readonly signal: AbortSignal;
  /** Takes what is to be done when the file is no longer needed. */
  readonly atEnd: (close: () => Promise<void>) => void;
  /** Hears of all bytes that have arrived so far. */
  readonly onBytes: (bytes: number) => void;
};

/** Counts what arrives. */
type Meter = { readonly received: () => number; readonly count: (bytes: number) => void };

/** Where bytes come from. */
type Supply = {
  readonly size: number;
  /** What came along when it was opened. */
  readonly head?: Uint8Array;
  /** Bytes come only one after the other: what lies before those that are wanted is read, too. */
  readonly inOrder?: boolean;
  /** Exactly the bytes asked for. */
  load(start: number, end: number): Promise<Uint8Array>;
};

/** Opens a path, or the file that a URL names. */
export async function openFile(source: string, bounds: Bounds): Promise<MediaFile> {
  let received = 0;
  const meter: Meter = {
    received: () => received,
    count: (bytes) => {
      received += bytes;
      bounds.onBytes(received);
    },
  };
  const supply = await supplyOf(source, bounds, meter);
  return { size: supply.size, read: keep(supply, bounds, meter) };
}

function supplyOf(source: string, bounds: Bounds, meter: Meter): Promise<Supply> {
  // One letter is a drive of Windows.
  const scheme = /^([a-z][a-z\d+.-]+):/i.exec(source)?.[1]?.toLowerCase();
  if (scheme === undefined) return fromPath(source, bounds, meter);
  if (scheme === 'http' || scheme === 'https') return fromServer(urlOf(source), bounds, meter);
  if (scheme === 'file') return fromPath(pathOf(urlOf(source)), bounds, meter);
  if (scheme === 'data') return fromText(source, meter);
  throw new Unreadable(
    `what ${scheme}: names cannot be read; give the file's own URL, or put ./ before it if it is a path`,
  );
}

function urlOf(source: string): URL {
  const url = URL.canParse(source) ? new URL(source) : undefined;
  if (!url) throw new Unreadable('this is no valid URL');
  // `fetch` refuses them, and repeats them when it does.
  if (url.username || url.password) throw new Unreadable('a URL with a user or a password cannot be fetched');
  return url;
}

function pathOf(url: URL): string {
  try {
    return fileURLToPath(url);
  } catch (cause) {
    throw new Unreadable(`this file: URL names no file here: ${reasonOf(cause)}`, { cause });
  }
}

const fileErrors: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file; check the path',
  ENOTDIR: 'there is no such file; check the path',
  EACCES: 'the file may not be read; check its permissions',
  EPERM: 'the file may not be read; check its permissions',
};

async function fromPath(path: string, { signal, atEnd }: Bounds, meter: Meter): Promise<Supply> {
  try {
    // Opening a pipe would wait for its other end.
    const found = await stat(path);
    if (found.isDirectory()) throw new Unreadable('this is a directory; name a file in it');
    if (!found.isFile()) throw new Unreadable('this is no file, but a device, pipe or socket');
    const handle = await open(path);
    // Whoever wanted it may have gone.
    if (signal.aborted) await handle.close();
    signal.throwIfAborted();
    atEnd(() => handle.close());
    const load = async (start: number, end: number) => {
      const bytes = new Uint8Array(end - start);
      for (let at = 0; at < bytes.length;) {
        const { bytesRead } = await handle.read(bytes, at, bytes.length - at, start + at);
        if (bytesRead === 0) throw new Unreadable('the file has become shorter while it was read; try again');
        at += bytesRead;
        meter.count(bytesRead);
      }
      return bytes;
    };
    return { size: found.size, load };
  } catch (cause) {
    if (cause instanceof Unreadable || signal.aborted) throw cause;
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    throw new Unreadable(fileErrors[code] ?? `the file cannot be read: ${reasonOf(cause)}`, { cause });
  }
}

async function fromText(source: string, meter: Meter): Promise<Supply> {
  const answer = await fetch(source).catch((cause: unknown) => {
    throw new Unreadable('this is no valid data: URL', { cause });
  });
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const load = async (start: number, end: number) => {
    meter.count(end - start);
    return bytes.subarray(start, end);
  };
  return { size: bytes.length, load };
}

/** The first read takes this much, which mostly is enough; one elsewhere takes at least the other. */
const firstAhead = 256 * 1024;
const leastAhead = 64 * 1024;
const mostAhead = 4 * 1024 * 1024;

/**
 * Asks for ranges where the server gives them. Where it does not, the one body is read as far as it is
 * needed, or whole where nobody says how long it is.
 */
async function fromServer(url: URL, bounds: Bounds, meter: Meter): Promise<Supply> {
  const ask = async (range?: string) => {
    // What is packed has another length than the file.
    const headers = { accept: '*/*', 'accept-encoding': 'identity', ...(range && { range }) };
    try {
      return await bounds.fetch(url, { headers, signal: bounds.signal });
    } catch (cause) {
      throw new Unreadable(`the server cannot be reached: ${reasonOf(cause)}`, { cause });
    }
  };

  const least = Math.min(firstAhead, bounds.maximumBytes);
  let answer = await ask(`bytes=0-${least - 1}`);
  const given = rangeOf(answer);
  if (given?.start === 0) {
    const { size } = given;
    const head = await takeOnce(answer, Math.min(given.end, least), meter);
    return { size, head, load: (start, end) => loadRange(ask, { start, end, size }, meter) };
  }
  if (answer.status === 206 || answer.status === 416) {
    discard(answer);
    answer = await ask();
  }
  if (!answer.ok || answer.status === 206) {
    discard(answer);
    throw new Unreadable(`the server answers ${answer.status}${adviceOf(answer)}`);
  }

  const body = takeFrom(answer, meter);
  const size = sizeOf(answer);
  if (size === undefined) {
    // One byte more would show that there are too many.
    const bytes = await body.take(bounds.maximumBytes + 1);
    await body.cancel();
    if (bytes.length > bounds.maximumBytes) throw tooMuch(bounds);
    return { size: bytes.length, head: bytes, load: nothingMore };
  }
  const load = async (start: number, end: number) => {
    const bytes = await body.take(end - start);
    if (bytes.length < end - start) throw brokenOff();
    return bytes;
  };
  bounds.atEnd(body.cancel);
  return { size, inOrder: true, load };
}

/** Stands where all is at hand. */
async function nothingMore(): Promise<never> {
  throw new Unreadable('the file ends here');
}

type Range = { readonly start: number; readonly end: number; readonly size: number };

async function loadRange(ask: (range: string) => Promise<Response>, wanted: Range, meter: Meter): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  // A server may give less than it is asked for.
  for (let at = wanted.start; at < wanted.end;) {
    const answer = await ask(`bytes=${at}-${wanted.end - 1}`);
    const given = rangeOf(answer);
    if (given?.start !== at || given.size !== wanted.size) {
      discard(answer);
      const what = given ? 'has changed the file' : `has answered ${answer.status}`;
      throw new Unreadable(`the server ${what} while it was read; try again`);
    }
    const part = await takeOnce(answer, Math.min(given.end, wanted.end) - at, meter);
    parts.push(part);
    at += part.length;
  }
  return join(parts);
}

/** What part of the file an answer holds; `undefined` unless it is a part of a file of known size. */
function rangeOf(answer: Response): Range | undefined {
  if (answer.status !== 206 || isPacked(answer)) return undefined;
  const match = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(answer.headers.get('content-range') ?? '');
  if (!match) return undefined;
  const [start = 0, last = 0, size = 0] = match.slice(1).map(Number);
  return start <= last && last < size && Number.isSafeInteger(size) ? { start, end: last + 1, size } : undefined;
}

function sizeOf(answer: Response): number | undefined {
  const length = answer.headers.get('content-length');
  const size = length !== null && /^\d+$/.test(length) && !isPacked(answer) ? Number(length) : undefined;
  return Number.isSafeInteger(size) ? size : undefined;
}

function isPacked(answer: Response): boolean {
  const coding = answer.headers.get('content-encoding');
  return coding !== null && coding !== 'identity';
}

/** What an error status means, and what helps. */
function adviceOf({ status, statusText }: Response): string {
  const name = statusText && ` ${statusText}`;
  if (status === 401 || status === 403) return `${name}; the URL may want a sign-in or have expired`;
  if (status === 404 || status === 410) return `${name}; check the URL`;
  if (status === 429 || status >= 500) return `${name}; try again later`;
  return status < 400 ? `${name}, which brings no file` : name;
}

function discard(answer: Response): void {
  answer.body?.cancel().catch(ignore);
}

/** Takes bytes off a body, one portion after the other. */
function takeFrom(answer: Response, meter: Meter) {
  const reader = answer.body?.getReader();
  let rest: Uint8Array = new Uint8Array();
  return {
    /** As many bytes as asked for; fewer only at the end. */
    async take(count: number): Promise<Uint8Array> {
      const chunks = [rest];
      for (let length = rest.length; length < count;) {
        const next = await reader?.read().catch((cause: unknown) => {
          throw brokenOff(cause);
        });
        if (!next || next.done) break;
        meter.count(next.value.length);
        chunks.push(next.value);
        length += next.value.length;
      }
      const all = join(chunks);
      rest = all.subarray(count);
      return all.subarray(0, count);
    },
    async cancel() {
      await reader?.cancel().catch(ignore);
    },
    /** Reads to the end, which leaves the connection to the next request; a body that goes on is cut off. */
    finish() {
      reader
        ?.read()
        .then(({ done }) => (done ? undefined : reader.cancel()), ignore)
        .catch(ignore);
    },
  };
}

/** The first bytes of a body that holds no more than these. */
async function takeOnce(answer: Response, count: number, meter: Meter): Promise<Uint8Array> {
  const body = takeFrom(answer, meter);
  const bytes = await body.take(count);
  body.finish();
  if (bytes.length < count) throw brokenOff();
  return bytes;
}

function brokenOff(cause?: unknown): Unreadable {
  const why = cause === undefined ? '' : `: ${reasonOf(cause)}`;
  return new Unreadable(`the server broke off${why}; try again`, { cause });
}

function join(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

/** Reads from a supply, one read after the other, and nothing twice. */
function keep(supply: Supply, bounds: Bounds, meter: Meter): MediaFile['read'] {
  const { head = new Uint8Array(), inOrder, size } = supply;
  const parts = [{ start: 0, bytes: head }];
  let last = head.length;
  let ahead = firstAhead / 2;
  let turn: Promise<unknown> = Promise.resolve();

  const partAt = async (at: number, end: number) => {
    const known = parts.find(({ start, bytes }) => start <= at && at < start + bytes.length);
    if (known) return known;
    // Whoever reads on and on gets more and more at a time.
    ahead = at === last ? Math.min(ahead * 2, mostAhead) : leastAhead;
    const start = inOrder ? last : at;
    const next = Math.min(size, ...parts.map((part) => part.start).filter((other) => other > at));
    const most = inOrder ? bounds.maximumBytes : start + bounds.maximumBytes - meter.received();
    if (most < Math.min(end, next)) throw tooMuch(bounds);
    const to = Math.min(next, most, Math.max(end, at + ahead));
    const part = { start, bytes: await supply.load(start, to) };
    last = to;
    parts.push(part);
    return part;
  };

  const gather = async (start: number, end: number) => {
    const first = await partAt(start, end);
    if (end <= first.start + first.bytes.length) return first.bytes.subarray(start - first.start, end - first.start);
    const all = new Uint8Array(end - start);
    for (let at = start; at < end;) {
      const part = await partAt(at, end);
      const piece = part.bytes.subarray(at - part.start, end - part.start);
      all.set(piece, at - start);
      at += piece.length;
    }
    return all;
  };

  return (start, end) => {
    const mine = turn.then(() => unlessAborted(bounds.signal, () => gather(start, end)));
    turn = mine.catch(ignore);
    return mine;
  };
}

/** Waits for work, but no longer than up to an abort, after which none is begun. */
export async function unlessAborted<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  signal.throwIfAborted();
  let end = () => {};
  const aborted = new Promise<never>((_resolve, reject) => (end = () => reject(signal.reason)));
  signal.addEventListener('abort', end);
  try {
    return await Promise.race([work(), aborted]);
  } finally {
    signal.removeEventListener('abort', end);
  }
}

function tooMuch({ maximumBytes }: Bounds): TooMuch {
  const mebibytes = maximumBytes / 2 ** 20;
  const most = Number.isInteger(mebibytes) ? `${mebibytes} MiB` : `${maximumBytes} bytes`;
  return new TooMuch(`more than ${most} of the file would have to be read; allow more, or give a smaller file`);
}

/** The innermost reason, in one line: that of `fetch` says only that it failed. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'no reason given';
  if (error.cause instanceof Error && !(error instanceof Unreadable)) return reasonOf(error.cause);
  const code = 'code' in error ? String(error.code) : error.name;
  return (error.message || code).replaceAll(/\s+/g, ' ').slice(0, 200);
}

function ignore(): void {}
