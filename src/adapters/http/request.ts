import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import type { HeadersLike, RequestLike } from '#simulator/request.ts';

/** A request as it came over the wire. What takes a web standard object to say is made when it is asked for. */
export class NodeRequest implements RequestLike {
  readonly url: string;
  readonly method: string;
  readonly headers: HeadersLike;
  readonly #incoming: IncomingMessage;
  readonly #outgoing: ServerResponse;
  #signal: AbortSignal | undefined;
  #body: ReadableStream<Uint8Array<ArrayBuffer>> | undefined;

  constructor(url: string, incoming: IncomingMessage, outgoing: ServerResponse) {
    this.url = url;
    this.method = incoming.method ?? 'GET';
    this.headers = new NodeHeaders(incoming);
    this.#incoming = incoming;
    this.#outgoing = outgoing;
  }

  /** Aborted when the client leaves before it has its answer. */
  get signal(): AbortSignal {
    return (this.#signal ??= signalOf(this.#outgoing));
  }

  get body(): ReadableStream<Uint8Array<ArrayBuffer>> | null {
    return hasBody(this.#incoming) ? (this.#body ??= streamOf(this.#incoming)) : null;
  }

  text(): Promise<string> {
    return this.#whole().then(decoded);
  }

  async arrayBuffer(): Promise<ArrayBuffer> {
    return new Uint8Array(await this.#whole()).buffer;
  }

  /** Whoever has looked at the stream has begun to read: two readers would wait for each other. */
  #whole(): Promise<Buffer> {
    if (!hasBody(this.#incoming)) return Promise.resolve(Buffer.alloc(0));
    return this.#body ? new Response(this.#body).arrayBuffer().then(Buffer.from) : read(this.#incoming);
  }
}

/** As web requests decode. */
function decoded(bytes: Buffer): string {
  const text = bytes.toString();
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

class NodeHeaders implements HeadersLike {
  // Of the request no more is held: headers are kept when it is long over.
  readonly #headers: IncomingHttpHeaders;

  constructor({ headers }: IncomingMessage) {
    this.#headers = headers;
  }

  get(name: string): string | null {
    const value = this.#headers[name.toLowerCase()];
    if (typeof value === 'string') return value;
    return Array.isArray(value) ? value.join(', ') : null;
  }

  forEach(tell: (value: string, name: string) => void): void {
    for (const name in this.#headers) tell(this.get(name) ?? '', name);
  }
}

/** The whole body. Rejects when it is cut off. */
function read(incoming: IncomingMessage): Promise<Buffer> {
  // Most come with their head, and need not be waited for.
  if (incoming.complete && !incoming.destroyed) {
    const whole: Buffer | null = incoming.read();
    return Promise.resolve(whole ?? Buffer.alloc(0));
  }
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const cutOff = () => reject(new Error('the body was cut off'));
    if (incoming.destroyed) return cutOff();
    let isWhole = false;
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      isWhole = true;
      resolve(chunks[0] && chunks.length === 1 ? chunks[0] : Buffer.concat(chunks));
    });
    // Whatever goes wrong, it closes; and when nothing does, too.
    incoming.on('close', () => {
      if (!isWhole) cutOff();
    });
  });
}

/** The body as it comes. Whoever has seen enough of it may still answer: the rest is let go by, not hung up on. */
function streamOf(incoming: IncomingMessage): ReadableStream<Uint8Array<ArrayBuffer>> {
  let isOpen = true;
  const once = (act: () => void) => () => {
    if (isOpen) act();
    isOpen = false;
  };
  return new ReadableStream({
    start(controller) {
      incoming.on('data', (chunk: Buffer) => {
        if (!isOpen) return;
        controller.enqueue(new Uint8Array(chunk));
        if ((controller.desiredSize ?? 0) <= 0) incoming.pause();
      });
      incoming.once(
        'end',
        once(() => controller.close()),
      );
      const cutOff = once(() => controller.error(new Error('the body was cut off')));
      incoming.once('error', cutOff);
      incoming.once('close', cutOff);
      incoming.pause();
      if (incoming.destroyed) cutOff();
    },
    pull: () => void incoming.resume(),
    cancel: once(() => incoming.resume()),
  });
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

function signalOf(outgoing: ServerResponse): AbortSignal {
  const gone = new AbortController();
  const leave = () => {
    if (!outgoing.writableFinished) gone.abort();
  };
  if (outgoing.closed) leave();
  else outgoing.once('close', leave);
  return gone.signal;
}

/** A name, an IPv4 address or an IPv6 one, and a port. */
const plainHost = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i;

/**
 * Where a request goes, `undefined` for what is no address. A client that takes the mock for its proxy
 * sends the whole address, a gateway's real one maybe.
 */
export function urlOf(incoming: IncomingMessage, defaultHost: string): string | undefined {
  const { url = '' } = incoming;
  const host = incoming.headers.host ?? defaultHost;
  if (!url.startsWith('/')) return /^https?:\/\//i.test(url) && URL.canParse(url) ? url : undefined;
  return plainHost.test(host) ? `http://${host}${url}` : undefined;
}

/** The same as a web request; `undefined` for what cannot be one. */
export function toWebRequest(url: string, incoming: IncomingMessage, outgoing: ServerResponse): Request | undefined {
  const { method = 'GET', rawHeaders } = incoming;
  const headers = new Headers();
  const withBody = method !== 'GET' && method !== 'HEAD' && hasBody(incoming);
  try {
    for (let index = 0; index < rawHeaders.length; index += 2) {
      headers.append(rawHeaders[index] ?? '', rawHeaders[index + 1] ?? '');
    }
    return new Request(url, {
      method,
      headers,
      signal: signalOf(outgoing),
      ...(withBody && { body: streamOf(incoming), duplex: 'half' }),
    });
  } catch {
    return undefined;
  }
}
