import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { RequestLike } from '#simulator/request.ts';
import { exposedHeaders, type Answer } from '#simulator/respond.ts';
import { afterReading } from './after-reading.ts';
import { bytesOf, createAdmission, defaultLimits, type ServerLimits } from './limits.ts';
import { NodeRequest, toWebRequest, urlOf } from './request.ts';
import { reset, writeAnswer, writeResponse } from './write.ts';

/** What answers a request: a simulator, or whatever stands in front of one. */
export type Handler = {
  readonly fetch: (request: Request) => Promise<Response>;
  /** The same as plain data, where it can be had without making a `Request` and a `Response`. */
  readonly answer?: (request: RequestLike) => Promise<Answer>;
};

export type ListenerOptions = {
  /** For clients that name no host. @default 'localhost' */
  host?: string;
  /** How much is under way at most. */
  limits?: Pick<ServerLimits, 'requests' | 'bodyBytes'>;
  /** Takes in the requests that are never answered, to be ended when the server closes. */
  hanging?: Hanging;
};

/** The requests that are never answered. */
export type Hanging = {
  add(outgoing: ServerResponse): void;
  /** Ends their connections, and those of all that are added from now on. */
  end(): void;
};

export function createHanging(): Hanging {
  const waiting = new Set<ServerResponse>();
  let ended = false;
  return {
    add(outgoing) {
      if (ended) return void outgoing.destroy();
      waiting.add(outgoing);
      outgoing.once('close', () => waiting.delete(outgoing));
    },
    end() {
      ended = true;
      for (const outgoing of waiting) outgoing.destroy();
    },
  };
}

/** The listener of a Node server that has the mock answer. */
export function createListener(handler: Handler, options: ListenerOptions = {}): RequestListener {
  const { host = 'localhost', hanging } = options;
  const admission = createAdmission({ ...defaultLimits, ...options.limits });

  async function respond(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const url = urlOf(incoming, host);
    if (url === undefined) return writeAnswer(outgoing, badRequest, openToPages);
    const isSteered = isControl(url);
    if (isSteered && !isLoopback(incoming.socket.remoteAddress)) return writeAnswer(outgoing, notFromHere, {});
    if (incoming.method === 'OPTIONS' && !isSteered) return writeAnswer(outgoing, preflight(incoming), {});
    const bytes = bytesOf(incoming);
    if (!admission.enter(bytes)) return writeAnswer(outgoing, busy, openToPages);
    const open = isSteered ? {} : openToPages;
    try {
      if (handler.answer) {
        const answer = await handler.answer(new NodeRequest(url, incoming, outgoing));
        if (answer.fault === 'reset') reset(outgoing);
        else if (answer.fault === 'hang') hanging?.add(outgoing);
        else {
          const poured = writeAnswer(outgoing, answer, open);
          if (poured) await poured;
        }
        return;
      }
      const request = toWebRequest(url, incoming, outgoing);
      if (request) await writeResponse(outgoing, await handler.fetch(request), open);
      else await writeAnswer(outgoing, badRequest, open);
    } catch (error) {
      if (isReset(error)) reset(outgoing);
      // Whoever has left is told nothing; what has begun cannot be taken back.
      else if (outgoing.headersSent || outgoing.closed) outgoing.destroy();
      else await writeAnswer(outgoing, URL.canParse(url) ? failed(error) : badRequest, open);
    } finally {
      admission.leave(bytes);
    }
  }

  return (incoming, outgoing) =>
    afterReading(() => {
      respond(incoming, outgoing).catch(() => outgoing.destroy());
    });
}

/** Browsers may call the mock from any page, as they may the gateways. The controls are not for pages. */
const openToPages = { 'access-control-allow-origin': '*', ...exposedHeaders };

/** Also where the path takes a detour. */
function isControl(url: string): boolean {
  return url.includes('__mock');
}

function preflight({ headers }: IncomingMessage): Answer {
  const asked = headers['access-control-request-headers'];
  return {
    status: 204,
    headers: {
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'GET,HEAD,PUT,POST,DELETE,PATCH',
      ...(asked !== undefined && { 'access-control-allow-headers': asked, vary: 'Access-Control-Request-Headers' }),
    },
    body: null,
  };
}

function refusal(status: number, message: string, headers: Readonly<Record<string, string>> = {}): Answer {
  return {
    status,
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ error: { message } }),
  };
}

/** A client chooses what it claims to ask for; where it is, it does not choose. */
function isLoopback(address = ''): boolean {
  return address === '::1' || /^(?:::ffff:)?127(?:\.\d+){3}$/.test(address);
}

const notFromHere = refusal(403, '/__mock/ answers requests from this machine alone');
const badRequest = refusal(400, 'This is no request for an address here');
const busy = refusal(503, 'The mock has too many requests under way; try again in a second', { 'retry-after': '1' });

function failed(error: unknown): Answer {
  return refusal(500, `The mock failed: ${error instanceof Error ? error.message : String(error)}`);
}

/** Whether a `fetch` has failed because the other side hung up. */
function isReset(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? error.code : undefined;
  return code === 'ECONNRESET' || code === 'EPIPE' || code === 'UND_ERR_SOCKET' || isReset(error.cause);
}
