import { contract } from '#generated/seedance2-ink/contract.gen.ts';
import type {
  CancelledVideoGeneration,
  CreatedVideoGeneration,
  TaskStatus,
  VideoGeneration,
} from '#generated/seedance2-ink/types.gen.ts';
import type { CompleteTask, TaskState, VideoTask } from '#tasks/task.ts';
import { fields, number, present, stateOf, text } from '../fields.ts';
import type { WireResponse } from '../provider.ts';

/** Ties the spellings of `lifecycle.yaml` to the spec's enum. */
const status = contract.lifecycle.writes satisfies Record<TaskState, TaskStatus>;

export function writeCreated(task: CompleteTask): WireResponse {
  const body: CreatedVideoGeneration = {
    success: true,
    requestId: task.id,
    status: status[task.state],
    creditsCharged: task.charge?.amount ?? 0,
  };
  return { status: 200, body };
}

export function writeTask(task: CompleteTask): WireResponse {
  return { status: 200, body: writeWebhook(task) };
}

/** The guide promises the final result and shows no body; that it is the answer to a query is inferred. */
export function writeWebhook(task: CompleteTask): VideoGeneration {
  return {
    success: true,
    requestId: task.id,
    status: status[task.state],
    model: task.request.model,
    prompt: task.request.prompt ?? '',
    duration: task.request.seconds,
    aspectRatio: task.request.ratio,
    output: task.output ? { type: 'video', url: task.output.videoUrl } : null,
    error: task.failure ? present({ code: task.failure.code, message: task.failure.message }) : null,
  };
}

export function writeCancelled(task: CompleteTask): WireResponse {
  const body: CancelledVideoGeneration = { success: true, requestId: task.id, status: status.cancelled };
  return { status: 200, body };
}

export function readTask(body: unknown): VideoTask | undefined {
  const answer = fields(body);
  const id = text(answer?.requestId);
  const state = stateOf(contract, answer?.status);
  if (!answer || id === undefined || state === undefined) return undefined;
  const videoUrl = text(fields(answer.output)?.url);
  const error = fields(answer.error);
  const failure = text(error?.message);
  const credits = number(answer.creditsCharged);
  return present<VideoTask>({
    id,
    state,
    request: present({
      model: text(answer.model),
      // Empty where the request had none.
      prompt: text(answer.prompt) || undefined,
      seconds: number(answer.duration),
      ratio: text(answer.aspectRatio),
    }),
    output: videoUrl === undefined ? undefined : { videoUrl },
    failure: failure === undefined ? undefined : present({ message: failure, code: text(error?.code) }),
    charge: credits === undefined ? undefined : { amount: credits, currency: 'credits' },
  });
}
