import { contract } from '#generated/apimart/contract.gen.ts';
import type { SubmitAnswer, Task, TaskAnswer, TaskStatus } from '#generated/apimart/types.gen.ts';
import { isTerminal, type CompleteTask, type TaskState, type VideoOutput, type VideoTask } from '#tasks/task.ts';
import {
  fields,
  first,
  fromUnixSeconds,
  number,
  present,
  stateOf,
  text,
  toUnixSeconds,
  type Fields,
} from '../fields.ts';
import { refundIn } from '../price.ts';
import type { WireResponse } from '../provider.ts';
import { readCode } from './errors.ts';

/** Ties the spellings of `lifecycle.yaml` to the spec's enum. */
const status = contract.lifecycle.writes satisfies Record<TaskState, TaskStatus>;

export function writeCreated(task: CompleteTask): WireResponse {
  const body: SubmitAnswer = { code: 200, data: [{ status: 'submitted', task_id: task.id }] };
  return { status: 200, body };
}

export function writeTask(task: CompleteTask): WireResponse {
  const body: TaskAnswer = { code: 200, data: writeWebhook(task) };
  return { status: 200, body };
}

/**
 * The page on webhooks says that the body equals the answer to a query, and shows it without that answer's
 * `code` and `data`. People write their receivers after what is shown, so that is what comes.
 */
export function writeWebhook(task: CompleteTask): Task {
  const created = toUnixSeconds(task.createdAt);
  const completed =
    isTerminal(task.state) && task.completedAt !== undefined ? toUnixSeconds(task.completedAt) : undefined;
  const cost = costOf(task);
  return present<Task>({
    id: task.id,
    status: status[task.state],
    progress: task.progress,
    created,
    completed,
    actual_time: completed === undefined ? undefined : completed - created,
    cost,
    credits_cost: cost === undefined ? undefined : toCredits(cost),
    result: task.output && writeResult(task, task.output),
    error: status[task.state] === 'failed' && task.failure ? writeFailure(task.failure) : undefined,
  });
}

/** US dollars; what is paid back costs nothing. */
function costOf({ state, charge }: CompleteTask): number | undefined {
  if (charge?.currency !== 'USD') return undefined;
  return refundIn(contract, state) ? 0 : charge.amount;
}

/** Ten credits are a dollar; binary fractions would show more decimals than a price has. */
export function toCredits(dollars: number): number {
  return Math.round(dollars * 1e6) / 1e5;
}

function writeResult(task: CompleteTask, output: VideoOutput): NonNullable<TaskAnswer['data']['result']> {
  const lifetime = contract.lifecycle.lifetimes.resultUrlSeconds.value;
  const expiresAt = output.expiresAt ?? (task.completedAt ?? task.createdAt) + lifetime * 1000;
  return present({
    videos: [
      present({ url: [output.videoUrl], expires_at: toUnixSeconds(expiresAt), last_frame_url: output.lastFrameUrl }),
    ],
    thumbnail_url: output.coverUrl,
  });
}

/** A code that is the text of an integer goes out as the integer that it was. */
function writeFailure({
  message,
  code,
}: NonNullable<CompleteTask['failure']>): NonNullable<TaskAnswer['data']['error']> {
  const integer = Number(code);
  return present({
    code: Number.isSafeInteger(integer) && String(integer) === code ? integer : code,
    message,
    type: 'task_failed',
  });
}

/** Also the task of a create answer, and one without an envelope, as the page on webhooks shows it. */
export function readTask(body: unknown): VideoTask | undefined {
  const answer = fields(body);
  const task = fields(first(answer?.data)) ?? fields(answer?.data) ?? answer;
  const id = text(task?.id) ?? text(task?.task_id);
  const state = stateOf(contract, task?.status);
  if (!task || id === undefined || state === undefined) return undefined;
  const failure = text(fields(task.error)?.message);
  const cost = number(task.cost);
  return present<VideoTask>({
    id,
    state,
    request: {},
    progress: number(task.progress),
    createdAt: fromUnixSeconds(task.created),
    completedAt: fromUnixSeconds(task.completed),
    output: readResult(fields(task.result)),
    failure:
      failure === undefined ? undefined : present({ message: failure, code: readCode(fields(task.error)?.code) }),
    charge: cost === undefined ? undefined : { amount: cost, currency: 'USD' },
  });
}

function readResult(result: Fields | undefined): VideoOutput | undefined {
  const video = fields(first(result?.videos));
  // An array by all accounts, and in the past a single string for pictures.
  const videoUrl = text(first(video?.url)) ?? text(video?.url);
  if (videoUrl === undefined) return undefined;
  return present({
    videoUrl,
    coverUrl: text(result?.thumbnail_url),
    lastFrameUrl: text(video?.last_frame_url),
    expiresAt: fromUnixSeconds(video?.expires_at),
  });
}
