/**
 * The controls over HTTP: what arrives under `/__mock/` is routed, checked and carried out.
 *
 * @module
 */
import { readText } from '../body.ts';
import { decodePart } from '../decode-part.ts';
import type { Notes } from '../exchange.ts';
import { NotSeenError } from '../journal/journal.ts';
import type { RequestLike } from '../request.ts';
import { refuseOwn, respond, type Answer } from '../respond.ts';
import { ConflictError, type Steering } from '../steering.ts';
import { OrderError, type Control } from './control.ts';
import { controlPath } from './path.ts';
import { controls, showRequest } from './table.ts';

/** No order is half as long. */
const longestBody = 64 * 1024;

/**
 * Answers a request that steers the mock. Pages of other sites must not reach it: the host has to be a
 * loopback name (against DNS rebinding), and an `Origin` has to be the mock's own.
 */
export async function answerControl(steering: Steering, request: RequestLike, url: URL, notes: Notes): Promise<Answer> {
  if (!isFromHere(request, url)) {
    return refuseOwn(403, `${controlPath} answers requests from this machine alone`, notes);
  }
  const path = url.pathname.slice(controlPath.length);
  const here = controls.flatMap((control) => {
    const params = paramsIn(control, path);
    return params ? [{ control, params }] : [];
  });
  const match = here.find(
    ({ control: { method } }) => method === request.method || (method === 'GET' && request.method === 'HEAD'),
  );
  if (!match) {
    const known = controls.map(({ method, path: name }) => `${method} ${name}`).join(', ');
    const nothing = `There is nothing to control at ${url.pathname}; under ${controlPath} there is ${known}`;
    return here.length === 0 ? refuseOwn(404, nothing, notes) : notAllowed(here, request, url, notes);
  }
  try {
    const order = {
      steering,
      params: match.params,
      query: queryOf(url),
      body: await bodyOf(request),
      origin: url.origin,
      signal: request.signal,
    };
    return respond({ status: 200, body: await match.control.run(order) });
  } catch (error) {
    return refusalOf(error, request, notes);
  }
}

const isLoopbackName = (name: string) => name === 'localhost' || name === '[::1]' || /^127(\.\d+){3}$/.test(name);

function isFromHere({ headers }: RequestLike, { hostname, origin }: URL): boolean {
  const from = headers.get('origin');
  const host = headers.get('host');
  // A client may name one host in the address and another in the header.
  const names = [hostname, ...(host === null ? [] : [host.replace(/:\d+$/, '')])];
  const isLoopback = names.every(isLoopbackName);
  // A page's request for a picture or a script has no Origin.
  return isLoopback && (from === null || from === origin) && headers.get('sec-fetch-site') !== 'cross-site';
}

/** What stands for each `{name}` if a control is at this path; `undefined` if it is not. */
function paramsIn(control: Control, path: string): Record<string, string> | undefined {
  const names = control.path.split('/');
  const parts = path.split('/');
  if (names.length !== parts.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, name] of names.entries()) {
    const part = parts[index] ?? '';
    if (name.startsWith('{') && part !== '') params[name.slice(1, -1)] = decodePart(part);
    else if (name !== part) return undefined;
  }
  return params;
}

function notAllowed(
  here: readonly { readonly control: Control }[],
  { method }: RequestLike,
  { pathname }: URL,
  notes: Notes,
): Answer {
  const allow = here.map(({ control }) => control.method).join(', ');
  const answer = refuseOwn(405, `${method} is not allowed at ${pathname}; allowed: ${allow}`, notes);
  return { ...answer, headers: { ...answer.headers, allow } };
}

function queryOf({ searchParams }: URL): Record<string, string> {
  const query: Record<string, string> = {};
  for (const [name, value] of searchParams) {
    if (Object.hasOwn(query, name)) throw new OrderError(400, `${name} stands more than once; send it once`);
    query[name] = value;
  }
  return query;
}

async function bodyOf(request: RequestLike): Promise<object> {
  if (request.method === 'GET' || request.method === 'HEAD') return {};
  const text = await readText(request, longestBody);
  if (!text.ok) throw new OrderError(text.failure.kind === 'payload-too-large' ? 413 : 400, text.failure.message);
  if (text.value.trim() === '') return {};
  let body: unknown;
  try {
    body = JSON.parse(text.value);
  } catch {
    throw new OrderError(400, 'the body is not valid JSON');
  }
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw new OrderError(400, 'the body is no JSON object');
  return body;
}

function refusalOf(error: unknown, request: RequestLike, notes: Notes): Answer {
  if (error instanceof OrderError) return refuseOwn(error.status, error.message, notes);
  // The clock, the tasks and the scenarios say what they cannot do.
  if (error instanceof ConflictError) return refuseOwn(409, error.message, notes);
  if (error instanceof RangeError) return refuseOwn(400, error.message, notes);
  if (error instanceof NotSeenError) {
    notes.message = error.message;
    const nearest = error.nearest.map(showRequest);
    return respond({ status: 408, body: { error: { message: error.message, nearest } } });
  }
  if (request.signal.aborted) return refuseOwn(408, 'whoever asked has gone', notes);
  throw error;
}
