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
  readonly path?: Readonly<Record<string, string>>;
  /** An object; a form as an object of its fields. */
  readonly body?: object;
  readonly headers?: Readonly<Record<string, string>>;
};

/** @throws {TypeError} when a value of the path is empty, or would lead to another path. */
export function requestTo(settings: Settings, operation: ContractOperation, parameters: Parameters = {}): Request {
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
  return new Request(url, {
    method: operation.method.toUpperCase(),
    headers,
    ...(body && { body: isForm ? formOf(body) : JSON.stringify(body) }),
  });
}

/**
 * A value as it stands in a path.
 *
 * @throws {TypeError} when it is no text, or one that would lead to another path.
 */
export function segment(value: unknown): string {
  if (typeof value !== 'string' || value === '' || /^\.+$/.test(value)) {
    throw new TypeError(`a task id is a text that is not empty, and this is ${JSON.stringify(value)}`);
  }
  return encodeURIComponent(value);
}

function formOf(fields: object): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    if (value instanceof Blob) form.append(name, value);
    else if (value !== undefined) form.append(name, typeof value === 'string' ? value : JSON.stringify(value));
  }
  return form;
}
