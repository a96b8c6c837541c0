/** Calls to APIMart by a client that knows nothing of the mock but its address. */
import { AsyncResource } from 'node:async_hooks';

type Target = { readonly fetch: typeof fetch; readonly baseUrl: (provider: 'apimart') => string };
type Call = { readonly key?: string; readonly body?: object };

/** A create that costs 0.71 USD. */
export const film = { model: 'doubao-seedance-2.0', prompt: 'A kitten yawns at the camera', duration: 5 };

export async function call(target: Target, path: string, { key = 'any-key', body }: Call = {}) {
  const response = await target.fetch(target.baseUrl('apimart') + path, {
    method: body ? 'POST' : 'GET',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: await response.json() };
}

/** Creates a task, and gives its id. */
export async function create(target: Target, fields: object = {}): Promise<string> {
  const { body } = await call(target, '/v1/videos/generations', { body: { ...film, ...fields } });
  return body.data[0].task_id;
}

export async function taskOf(target: Target, id: string) {
  const { body } = await call(target, `/v1/tasks/${id}`);
  return body.data;
}

/** Runs something in the course of no test. */
export const outside = AsyncResource.bind(<T>(run: () => T): T => run());
