import type { Provider } from '#providers/provider.ts';
import { stateAt, type TaskRecord } from '#tasks/lifecycle.ts';
import type { Address } from '../address.ts';
import { decodePart } from '../decode-part.ts';
import type { Notes } from '../exchange.ts';
import { interference, refuseWith } from '../interference.ts';
import { folderOf, mediaPath, resultOf, resultsExpireAt } from './results.ts';
import type { RequestLike } from '../request.ts';
import { refuseOwn, type Answer } from '../respond.ts';
import { serveFile } from './serve-file.ts';
import type { World } from '../world.ts';

/**
 * Serves an upload, or a file of a task that has succeeded, at the URL that an answer told:
 * `/__media/<provider>/<task id>/<name>?expires=…&signature=…`.
 */
export async function answerFile(
  world: World,
  request: Pick<RequestLike, 'method' | 'headers'>,
  url: Address,
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
  if (upload) {
    const expired = expiredSince(upload.expiresAt, world.clock.now());
    return expired === undefined ? serveFile(upload, request) : refuseOwn(403, expired, notes);
  }

  const provider = world.providers.find(({ contract }) => contract.id === id);
  const record = await world.store.get(id, decodePart(task));
  if (!provider || !record || stateAt(record, world.clock.now()) !== 'succeeded') return nothing();
  const file = await resultOf(record, name);
  if (!file) return nothing();
  notes.provider = id;
  notes.key = record.tenant;
  notes.task = { id: record.id, state: 'succeeded' };
  const fault = faultOf(world, provider, record, url);
  if (fault) return refuseOwn(403, fault, notes);

  const scenario = world.choices.find(record.scenario) ?? world.choices.preset;
  const answer = serveFile(file, request);
  // Whoever asks for the head, or is told that nothing has changed, downloads nothing.
  if (request.method === 'HEAD' || answer.status >= 300) return answer;
  const counted = { operation: 'file', provider, of: `${record.id}/${name}`, key: record.tenant } as const;
  const hand = interference(world, scenario, counted);
  const refusal = hand?.refuse();
  if (refusal) return refuseWith(provider, refusal, notes);
  return hand ? hand.answer(answer) : answer;
}

/** Why a URL does not lead to its file; `undefined` when it does. */
function faultOf(
  { media, clock }: World,
  provider: Provider,
  record: TaskRecord,
  { searchParams }: Address,
): string | undefined {
  const expires = Number(searchParams.get('expires'));
  if (searchParams.get('signature') !== media.signature(folderOf(record), expires)) {
    return 'The signature of this URL is missing or wrong: use the whole URL that the task tells, with its query';
  }
  return expiredSince(Math.min(expires * 1000, resultsExpireAt(record, provider.contract) ?? Infinity), clock.now());
}

/** What to say of a URL that was good until then; `undefined` where it still is. */
function expiredSince(end: number, now: number): string | undefined {
  if (now < end) return undefined;
  const [then, present] = [end, now].map((time) => new Date(time).toISOString());
  return `This URL has expired: it was good until ${then}, and the mock's clock, which decides, is at ${present}`;
}
