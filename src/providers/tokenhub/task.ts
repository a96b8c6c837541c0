import { contract } from '#generated/tokenhub/contract.gen.ts';
import type { TaskStatus, VideoGeneration } from '#generated/tokenhub/types.gen.ts';
import type { CompleteTask, TaskState, VideoTask } from '#tasks/task.ts';
import { fields, first, fromUnixSeconds, number, present, stateOf, text, toUnixSeconds } from '../fields.ts';
import type { WireResponse } from '../provider.ts';

/** Ties the spellings of `lifecycle.yaml` to the spec's enum. */
const status = contract.lifecycle.writes satisfies Record<TaskState, TaskStatus>;

export function writeTask(task: CompleteTask): WireResponse {
  const body: VideoGeneration = present({
    id: task.id,
    object: 'video.generation.task' as const,
    model: task.request.model,
    status: status[task.state],
    created: toUnixSeconds(task.createdAt),
    data: task.output && [
      { video_url: task.output.videoUrl, cover_image_url: task.output.coverUrl ?? task.output.videoUrl },
    ],
    usage: task.output && { video_duration: task.request.seconds },
    error: task.failure && { message: task.failure.message },
  });
  return { status: 200, body };
}

export function readTask(body: unknown): VideoTask | undefined {
  const answer = fields(body);
  const id = text(answer?.id);
  const state = stateOf(contract, answer?.status);
  if (!answer || id === undefined || state === undefined) return undefined;
  const result = fields(first(answer.data));
  const videoUrl = text(result?.video_url);
  const failure = text(fields(answer.error)?.message);
  return present({
    id,
    state,
    request: present({ model: text(answer.model), seconds: number(fields(answer.usage)?.video_duration) }),
    createdAt: fromUnixSeconds(answer.created),
    output: videoUrl === undefined ? undefined : present({ videoUrl, coverUrl: text(result?.cover_image_url) }),
    failure: failure === undefined ? undefined : { message: failure },
  });
}
