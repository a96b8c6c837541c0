/**
 * The journal as an HTTP Archive 1.2, which browsers and proxies open.
 *
 * @see https://w3c.github.io/web-performance/specs/HAR/Overview.html
 * @module
 */
import type { FormPart, JournalEntry, JournalMessage } from './entry.ts';

type Pair = { name: string; value: string };

type HarParam = { name: string; value?: string; fileName?: string; contentType?: string };

type HarMessage = {
  httpVersion: string;
  cookies: never[];
  headers: Pair[];
  headersSize: number;
  bodySize: number;
};

type HarEntry = {
  /** ISO 8601, by the simulator's clock. */
  startedDateTime: string;
  /** Real milliseconds. */
  time: number;
  request: HarMessage & {
    method: string;
    url: string;
    queryString: Pair[];
    postData?: { mimeType: string; comment?: string } & ({ text: string } | { params: HarParam[] });
  };
  response: HarMessage & {
    status: number;
    statusText: string;
    content: { size: number; mimeType: string; text?: string; comment?: string };
    redirectURL: string;
  };
  cache: Record<string, never>;
  timings: { send: number; wait: number; receive: number };
  /** What the mock knows beside the archive's own fields. */
  _mock: Pick<JournalEntry, 'id' | 'provider' | 'operation' | 'tenant' | 'task' | 'scenario' | 'limits' | 'message'> &
    Pick<JournalMessage, 'fault'>;
};

/** An HTTP Archive, version 1.2. */
export type Har = {
  log: { version: '1.2'; creator: { name: string; version: string }; entries: HarEntry[] };
};

/** What is said of a body of which not all is kept. */
export const cutShort = 'the beginning alone';

export function harOf(entries: readonly JournalEntry[]): Har {
  // The version is that of the fields under `_mock`.
  return { log: { version: '1.2', creator: { name: 'seedance-kit', version: '1' }, entries: entries.map(entryOf) } };
}

function entryOf(entry: JournalEntry): HarEntry {
  const { id, provider, operation, tenant, task, scenario, limits, message, duration, request, response } = entry;
  const url = entry.origin + entry.path;
  const posted = postDataOf(request);
  return {
    startedDateTime: new Date(entry.time).toISOString(),
    time: duration,
    request: {
      method: entry.method,
      url,
      ...messageOf(request),
      queryString: Array.from(new URLSearchParams(url.split('?').slice(1).join('?')), ([name, value]) => ({
        name,
        value,
      })),
      ...(posted && { postData: posted }),
    },
    response: {
      status: entry.status,
      statusText: '',
      ...messageOf(response),
      content: {
        size: response.size ?? 0,
        mimeType: response.headers['content-type'] ?? 'x-unknown',
        ...(response.body !== undefined && { text: response.body }),
        ...(response.truncated && { comment: cutShort }),
      },
      redirectURL: response.headers.location ?? '',
    },
    cache: {},
    timings: { send: 0, wait: duration, receive: 0 },
    _mock: {
      id,
      ...(provider !== undefined && { provider }),
      ...(operation !== undefined && { operation }),
      ...(tenant !== undefined && { tenant }),
      ...(task && { task }),
      ...(scenario !== undefined && { scenario }),
      ...(limits && { limits }),
      ...(message !== undefined && { message }),
      ...(response.fault && { fault: response.fault }),
    },
  };
}

function messageOf({ headers, size }: JournalMessage): HarMessage {
  return {
    httpVersion: 'HTTP/1.1',
    cookies: [],
    headers: Object.entries(headers).map(([name, value]) => ({ name, value })),
    // The archive's word for what is not known.
    headersSize: -1,
    bodySize: size ?? -1,
  };
}

function postDataOf({ headers, body, form, truncated }: JournalMessage): HarEntry['request']['postData'] {
  const mimeType = headers['content-type'] ?? 'x-unknown';
  if (form) return { mimeType, params: form.map(paramOf) };
  return body === undefined ? undefined : { mimeType, text: body, ...(truncated && { comment: cutShort }) };
}

function paramOf({ name, value, fileName, contentType }: FormPart): HarParam {
  return {
    name,
    ...(value !== undefined && { value }),
    ...(fileName !== undefined && { fileName }),
    ...(contentType !== undefined && { contentType }),
  };
}
