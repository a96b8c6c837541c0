/**
 * What becomes of a create: whether there is a job, and so a bill.
 *
 * @module
 */
import { idIn } from '#providers/fields.ts';
import type { Provider } from '#providers/provider.ts';
import type { VideoTask } from '#tasks/task.ts';
import { isSuccess, type Reply } from './reply.ts';

export type Fate =
  /** It never left, or never arrived. */
  | 'unsent'
  /** There certainly is no job. */
  | 'refused'
  /** There is a job, and it is named. */
  | 'accepted'
  /** There may be a job, and nobody is told. */
  | 'open';

/** What a create led to. */
export type Created = {
  readonly reply: Reply;
  readonly fate: Fate;
  /** The id of the job, where one was accepted and named. */
  readonly id: string | undefined;
  /** What the answer tells of it. */
  readonly task: VideoTask | undefined;
};

/** What is said of a job that nobody is told of. */
export const mayExist = 'A job may exist and have been billed';

export function createdBy(provider: Provider, reply: Reply): Created {
  const body = isSuccess(reply) ? reply.body : undefined;
  const task = provider.readTask(body);
  const id = (task?.id ?? idIn(provider, body)) || undefined;
  return { reply, id, task, fate: fateOf(provider, reply, id) };
}

/** What proxies note of a connection that ended before its answer is among them. */
const openStatuses = [0, 408, 444, 460, 499];

/** A redirect leaves it open, too: 303 is how a POST points to what it has made. */
function fateOf(provider: Provider, reply: Reply, id: string | undefined): Fate {
  if (reply.kind === 'nothing') return reply.isSent ? 'open' : 'unsent';
  const { ok, status, body } = reply;
  const said = provider.readError(body);
  if (ok && id !== undefined) return 'accepted';
  // Some gateways refuse with the status of a success.
  if (ok) return said ? 'refused' : 'open';
  // The same create may be on its way, unless it is told to be another.
  if (status === 409) return said?.kind === 'idempotency-key-reused' ? 'refused' : 'open';
  return status < 400 || status >= 500 || openStatuses.includes(status) ? 'open' : 'refused';
}
