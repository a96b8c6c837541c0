import { contract } from '#generated/cometapi/contract.gen.ts';
import type { TaskStatus, Video } from '#generated/cometapi/types.gen.ts';
import { isTerminal, type CompleteTask, type TaskState, type VideoTask } from '#tasks/task.ts';
import { fields, fromUnixSeconds, number, present, stateOf, text, toUnixSeconds } from '../fields.ts';
import type { WireResponse } from '../provider.ts';

/** Ties the spellings of `lifecycle.yaml` to the spec's enum. */
const status = contract.lifecycle.writes satisfies Record<TaskState, TaskStatus>;

export function writeCreated(task: CompleteTask): WireResponse {
  return { status: 200, body: accepted(task) };
}

/** An answer gives no reason for a failure. */
export function writeTask(task: CompleteTask): WireResponse {
  const body: Video = present({
    ...accepted(task),
    completed_at: task.completedAt === undefined ? null : toUnixSeconds(task.completedAt),
    video_url: task.output?.videoUrl,
  });
  return { status: 200, body };
}

/** What a task says of itself from the start. */
function accepted(task: CompleteTask): Video {
  return {
    id: task.id,
    task_id: task.id,
    object: 'video',
    model: task.request.model,
    status: status[task.state],
    progress: task.progress,
    created_at: toUnixSeconds(task.createdAt),
  };
}

export function readTask(body: unknown): VideoTask | undefined {
  const answer = fields(body);
  const id = text(answer?.id);
  const state = stateOf(contract, answer?.status);
  if (!answer || id === undefined || state === undefined) return undefined;
  const videoUrl = text(answer.video_url);
  return present({
    id,
    state,
    request: present({ model: text(answer.model) }),
    progress: number(answer.progress),
    createdAt: fromUnixSeconds(answer.created_at),
    // It may stand in an answer before the task has ended.
    completedAt: isTerminal(state) ? fromUnixSeconds(answer.completed_at) : undefined,
    output: videoUrl === undefined ? undefined : { videoUrl },
  });
}
