/**
 * A gateway that answers queries one after the other with what it is told to, and a time in which nobody waits.
 */
import { createClientOf } from '#client/create-client-of.ts';
import type { Fetch, VideoClientOptions } from '#client/settings.ts';
import { providers, type ProviderId } from '#providers/index.ts';
import type { CompleteTask, TaskState } from '#tasks/task.ts';
import type { Time } from '#tasks/time.ts';

/** Answers a query; it may throw, or never answer. */
export type Reply = (request: Request) => Response | Promise<Response>;

/** The time that `watch` begins at. */
export const start = Date.UTC(2026, 10, 21, 12);

const taskId = 'task-1';
export const videoUrl = 'https://media.example.com/boat.mp4';

/** What a task is told with. */
type Fields = {
  /** In the place of the provider's usual word for the state. */
  readonly word?: unknown;
  readonly progress?: number;
  readonly output?: CompleteTask['output'];
  readonly failure?: CompleteTask['failure'];
  readonly headers?: Readonly<Record<string, string>>;
};

/** The body of an answer that tells of a task, in the provider's words. */
export function bodyOf(id: ProviderId, state: TaskState, fields: Fields = {}): unknown {
  const { contract, writeTask, statusPath } = providers[id];
  const { progress = 0, failure } = fields;
  const output = 'output' in fields ? fields.output : state === 'succeeded' ? { videoUrl } : undefined;
  const model = contract.models[0] ?? '';
  const task: CompleteTask = {
    id: taskId,
    state,
    request: { model, prompt: 'A boat', seconds: 5, resolution: '720p', ratio: '16:9', audio: true, media: [] },
    progress,
    createdAt: start,
    ...(output && { output }),
    ...(failure && { failure }),
  };
  const { body } = writeTask(task);
  if (!('word' in fields)) return body;
  const whole: unknown = JSON.parse(JSON.stringify(body));
  const place = statusPath.slice(0, -1).reduce<unknown>((node, name) => Object(node)[name], whole);
  Object(place)[statusPath.at(-1) ?? ''] = fields.word;
  return whole;
}

/** An answer that tells of a task. */
export const tells =
  (id: ProviderId, state: TaskState, fields: Fields = {}): Reply =>
  () =>
    Response.json(bodyOf(id, state, fields), fields.headers && { headers: fields.headers });

/** An answer of any other kind. */
export const answers =
  (status: number, body: string | object = '', headers: Record<string, string> = {}): Reply =>
  () =>
    typeof body === 'string' ? new Response(body, { status, headers }) : Response.json(body, { status, headers });

/** The connection breaks. */
export const breaks: Reply = () => {
  throw new TypeError('fetch failed', { cause: Object.assign(new Error('reset'), { code: 'ECONNRESET' }) });
};

/** No answer comes, whatever the signal says. */
export const hangs: Reply = () => new Promise(() => {});

/** Answers in turn; the last one for ever. */
export function gateway(...replies: readonly Reply[]): Fetch & { readonly requests: Request[] } {
  const requests: Request[] = [];
  const fetch: Fetch = async (url, init) => {
    const request = new Request(url, init);
    const reply = replies[Math.min(requests.push(request), replies.length) - 1];
    if (!reply) throw new Error('nobody was to ask');
    return reply(request);
  };
  return Object.assign(fetch, { requests });
}

/** Time that passes while somebody sleeps, and is over at once. */
export function quickTime(): Time & { readonly waits: number[]; pass(milliseconds: number): void } {
  let now = start;
  const waits: number[] = [];
  return {
    waits,
    now: () => now,
    pass: (milliseconds) => void (now += milliseconds),
    async sleep(milliseconds, signal) {
      signal?.throwIfAborted();
      waits.push(milliseconds);
      now += milliseconds;
    },
  };
}

/** A client of such a gateway, its time, and the seconds after the start at which it was asked. */
export function watching(id: ProviderId, replies: readonly Reply[], options: VideoClientOptions = {}) {
  const time = quickTime();
  const at: number[] = [];
  const fetch = gateway(
    ...replies.map((reply): Reply => (request) => {
      at.push((time.now() - start) / 1000);
      return reply(request);
    }),
  );
  const client = createClientOf(providers[id], { apiKey: 'any-key', fetch, time, random: () => 0, ...options });
  return { client, time, at, fetch };
}

/** The seconds between times in seconds, to a millisecond. */
export const differences = (times: readonly number[]) =>
  times.slice(1).map((time, index) => Math.round((time - (times[index] ?? 0)) * 1000) / 1000);
