/**
 * The HTTP request of an operation.
 *
 * @module
 */
import type { ContractOperation } from '#providers/provider.ts';
import type { Settings } from '../settings.ts';

/** What an operation is called with. */
export type Parameters = {
  /** The values of `{name}` in the path. */
  readonly path?: Readonly<Record<string, string>> | undefined;
  /** An object; a form as an object of its fields. */
  readonly body?: object | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
};

/** What `fetch` is called with, attempt by attempt. */
export type Outgoing = {
  readonly url: string;
  readonly method: string;
  /** By their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Blob;
};

/** @throws {TypeError} when a value of the path is empty, or would lead to another path. */
export async function requestTo(
  settings: Settings,
  operation: ContractOperation,
  parameters: Parameters = {},
): Promise<Outgoing> {
  const { path = {}, body } = parameters;
  const url = settings.baseUrl + operation.path.replace(/\{(\w+)\}/g, (_match, name: string) => segment(path[name]));
  const isForm = operation.accepts === 'multipart/form-data';
  const headers = new Headers(settings.headers);
  const own = {
    accept: 'application/json',
    ...(body && !isForm && { 'content-type': 'application/json' }),
    ...parameters.headers,
    authorization: `Bearer ${settings.apiKey}`,
  };
  for (const [name, value] of Object.entries(own)) headers.set(name, value);
  // The platform itself names the type of a form, because it knows the boundary.
  if (isForm) headers.delete('content-type');
  const method = operation.method.toUpperCase();
  return repeatable(
    new Request(url, { method, headers, ...(body && { body: isForm ? formOf(body) : JSON.stringify(body) }) }),
  );
}

/**
 * What to send for a request, as often as it is wanted.
 *
 * @param more Headers that are to be sent, too.
 */
export async function repeatable(request: Request, more: Readonly<Record<string, string>> = {}): Promise<Outgoing> {
  const { url, method } = request;
  const headers = Object.fromEntries(request.headers);
  for (const [name, value] of Object.entries(more)) headers[name.toLowerCase()] = value;
  const bytes = await request.arrayBuffer();
  // Deno 2 sends text and bytes a second time by itself when a connection that was kept alive ends without an answer.
  const body = bytes.byteLength > 0 ? { body: new Blob([bytes]) } : {};
  return { url, method, headers, ...body };
}

/**
 * A value as it stands in a path.
 *
 * @throws {TypeError} when it is no text, or one that would lead to another path.
 */
export function segment(value: unknown): string {
  if (typeof value === 'string' && value !== '' && !/^\.+$|\p{Surrogate}/u.test(value)) {
    return encodeURIComponent(value);
  }
  const shown = typeof value === 'string' ? JSON.stringify(value) : value === null ? 'null' : typeof value;
  throw new TypeError(`a task id is a text that is not empty and can stand in a URL, and this is ${shown}`);
}

function formOf(fields: object): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    if (value instanceof Blob) form.append(name, value);
    else if (value !== undefined) form.append(name, typeof value === 'string' ? value : JSON.stringify(value));
  }
  return form;
}
