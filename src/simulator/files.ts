import { completesAt, stateAt } from '#tasks/lifecycle.ts';
import type { Provider } from '#providers/provider.ts';
import { decodePart } from './decode-part.ts';
import type { Notes } from './exchange.ts';
import { mediaPath } from './media.ts';
import { refuseOwn, respondFile, type Answer } from './respond.ts';
import type { World } from './world.ts';

/** Serves an upload, or a file of a task that has succeeded: `/__media/<provider>/<task id>/<name>`. */
export async function answerFile(
  world: World,
  providers: readonly Provider[],
  request: Request,
  url: URL,
  notes: Notes,
): Promise<Answer> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    const answer = refuseOwn(405, `${request.method} is not allowed at ${url.pathname}; allowed: GET, HEAD`, notes);
    return { ...answer, headers: { ...answer.headers, allow: 'GET, HEAD' } };
  }
  const nothing = () => refuseOwn(404, `There is no file at ${url.pathname}`, notes);
  const [id = '', task = '', name = '', ...rest] = url.pathname.slice(mediaPath.length).split('/');
  if (rest.length > 0) return nothing();
  const upload = task === 'uploads' ? world.media.upload(url.pathname) : undefined;
  if (upload) return respondFile(upload, request.method);

  const provider = providers.find(({ contract }) => contract.id === id);
  const record = await world.store.get(id, decodePart(task));
  const file = world.media.sample(name);
  const now = world.clock.now();
  if (!provider || !record || !file || stateAt(record, now) !== 'succeeded') return nothing();
  const lifetime = provider.contract.lifecycle.lifetimes.resultUrlSeconds.value * 1000;
  if (now >= (completesAt(record) ?? now) + lifetime)
    return refuseOwn(403, `The URL ${url.pathname} has expired`, notes);
  return respondFile(file, request.method);
}
