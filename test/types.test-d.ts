/**
 * What the documents forbid does not compile. `npm run types` checks this file, nothing runs it: a
 * `@ts-expect-error` above a line that compiles is an error itself. Each wrong line stands beside a
 * right one that differs in the fault alone, so that no slip of the pen passes for it, and on one line,
 * as the comment reaches no further.
 */
import { createVideoGeneration as createOnApimart, getTask } from '#generated/apimart/sdk.gen.ts';
import type { CreateVideoGenerationRequest as Apimart, Task, TaskStatus } from '#generated/apimart/types.gen.ts';
import { createVideo, getVideo } from '#generated/cometapi/sdk.gen.ts';
import type { CreateVideoRequest as Cometapi } from '#generated/cometapi/types.gen.ts';
import { cancelVideoGeneration, createVideoGeneration as createOnInk } from '#generated/seedance2-ink/sdk.gen.ts';
import type { CreateVideoGenerationRequest as Ink } from '#generated/seedance2-ink/types.gen.ts';
import { createVideoGeneration as createOnTokenhub } from '#generated/tokenhub/sdk.gen.ts';
import type { CreateVideoGenerationRequest as Tokenhub } from '#generated/tokenhub/types.gen.ts';
import type { TaskState } from '#tasks/task.ts';

declare function apimart(request: Apimart): void;
declare function cometapi(request: Cometapi): void;
declare function ink(request: Ink): void;
declare function tokenhub(request: Tokenhub): void;

const prompt = 'A paper boat drifts down a rainy street';
const url = 'https://media.example.com/1.jpg';
const file = new Blob();

// APIMart: only the standard model makes 1080p and 4k.
apimart({ model: 'doubao-seedance-2.0', prompt, resolution: '4k' });
apimart({ model: 'doubao-seedance-2.0-fast', prompt, resolution: '720p' });
// @ts-expect-error
apimart({ model: 'doubao-seedance-2.0-fast', prompt, resolution: '4k' });
// @ts-expect-error
apimart({ model: 'doubao-seedance-2.0-mini', prompt, resolution: '1080p' });
apimart({ model: 'doubao-seedance-1-5-pro', prompt, resolution: '1080p' });
// @ts-expect-error
apimart({ model: 'doubao-seedance-1-5-pro', prompt, resolution: '4k' });

// APIMart: the older model has other names for ratio and sound, and no reference videos.
apimart({ model: 'doubao-seedance-2.0', prompt, size: '9:16', generate_audio: true });
// @ts-expect-error
apimart({ model: 'doubao-seedance-2.0', prompt, aspect_ratio: '9:16' });
// @ts-expect-error
apimart({ model: 'doubao-seedance-2.0', prompt, audio: true });
apimart({ model: 'doubao-seedance-1-5-pro', prompt, aspect_ratio: '9:16', audio: true });
// @ts-expect-error
apimart({ model: 'doubao-seedance-1-5-pro', prompt, size: '9:16' });
apimart({ model: 'doubao-seedance-2.0', prompt, video_urls: [url] });
// @ts-expect-error
apimart({ model: 'doubao-seedance-1-5-pro', prompt, video_urls: [url] });
apimart({ model: 'doubao-seedance-2.0', image_urls: [url] });
// @ts-expect-error
apimart({ model: 'doubao-seedance-1-5-pro', image_urls: [url] });
apimart({ model: 'doubao-seedance-2.0', prompt, image_with_roles: [{ url: 'asset://portrait', role: 'first_frame' }] });
// @ts-expect-error
apimart({ model: 'doubao-seedance-2.0', prompt, image_with_roles: [{ url: 'asset://portrait', role: 'style' }] });

// CometAPI: 1080p is for the 1.x models, an image for the 2.0 ones, and seconds are a number.
cometapi({ model: 'doubao-seedance-2-0', prompt, resolution: '720p' });
// @ts-expect-error
cometapi({ model: 'doubao-seedance-2-0', prompt, resolution: '1080p' });
// @ts-expect-error
cometapi({ model: 'doubao-seedance-2-0-fast', prompt, resolution: '1080p' });
cometapi({ model: 'doubao-seedance-1-5-pro', prompt, resolution: '1080p' });
cometapi({ model: 'doubao-seedance-2-0', prompt, seconds: 5 });
// @ts-expect-error
cometapi({ model: 'doubao-seedance-2-0', prompt, seconds: '5' });
cometapi({ model: 'doubao-seedance-2-0-fast', prompt, input_reference: file });
// @ts-expect-error
cometapi({ model: 'doubao-seedance-1-5-pro', prompt, input_reference: file });
// @ts-expect-error
cometapi({ model: 'doubao-seedance-1-0-pro', prompt, input_reference: file });
// @ts-expect-error
cometapi({ model: 'doubao-seedance-2-0', prompt, size: 'adaptive' });

// seedance2.ink: the older model lasts 5 or 10 seconds.
ink({ model: 'seedance-2.0', prompt, duration: 7 });
ink({ model: 'seedance-1.5-pro', prompt, duration: 10 });
// @ts-expect-error
ink({ model: 'seedance-1.5-pro', prompt, duration: 7 });
ink({ model: 'seedance-2.0', prompt, aspectRatio: '9:16' });
// @ts-expect-error
ink({ model: 'seedance-2.0', prompt, aspectRatio: '4:3' });
// @ts-expect-error
ink({ model: 'seedance-2.0', prompt, aspect_ratio: '9:16' });

// TokenHub: no 1080p, and one way to write a content item.
tokenhub({ model: 'doubao-seedance-2.0', prompt, resolution: '720p' });
// @ts-expect-error
tokenhub({ model: 'doubao-seedance-2.0', prompt, resolution: '1080p' });
tokenhub({ model: 'doubao-seedance-2.0', prompt, content: [{ type: 'image_url', image_url: { url } }] });
// @ts-expect-error
tokenhub({ model: 'doubao-seedance-2.0', prompt, content: [{ type: 'image_url', image_url: url }] });
// @ts-expect-error
tokenhub({ model: 'doubao-seedance-2.0' });

// A field, a model and a missing model that no gateway knows.
// @ts-expect-error
apimart({ model: 'doubao-seedance-2.0', prompt, temperature: 1 });
// @ts-expect-error
apimart({ model: 'doubao-seedance-3.0', prompt });
// @ts-expect-error
cometapi({ model: 'doubao-seedance-2-0', prompt, temperature: 1 });
// @ts-expect-error
cometapi({ model: 'doubao-seedance-2.0', prompt });
// @ts-expect-error
ink({ model: 'seedance-2.0', prompt, temperature: 1 });
// @ts-expect-error
ink({ model: 'doubao-seedance-2.0', prompt });
// @ts-expect-error
tokenhub({ model: 'doubao-seedance-2.0', prompt, temperature: 1 });
// @ts-expect-error
tokenhub({ model: 'seedance-2.0', prompt });
// @ts-expect-error
tokenhub({ prompt });

/** The clients take no more than their requests do. */
export async function callClients(): Promise<boolean[]> {
  await createOnApimart({ body: { model: 'doubao-seedance-2.0-fast', prompt, resolution: '480p' } });
  // @ts-expect-error
  await createOnApimart({ body: { model: 'doubao-seedance-2.0-fast', prompt, resolution: '4k' } });
  await createVideo({ body: { model: 'doubao-seedance-2-0', prompt, input_reference: file } });
  // @ts-expect-error
  await createVideo({ body: { model: 'doubao-seedance-1-0-pro', prompt, input_reference: file } });
  await createOnInk({ body: { model: 'seedance-1.5-pro', prompt, duration: 5 } });
  // @ts-expect-error
  await createOnInk({ body: { model: 'seedance-1.5-pro', prompt, duration: 6 } });
  await createOnTokenhub({ body: { model: 'doubao-seedance-2.0', prompt } });
  // @ts-expect-error
  await createOnTokenhub({ body: { model: 'doubao-seedance-2.0', prompt, aspectRatio: '16:9' } });
  // @ts-expect-error
  await createOnTokenhub({});

  await cancelVideoGeneration({ path: { requestId: 'req_1' } });
  // @ts-expect-error
  await cancelVideoGeneration({ path: { id: 'req_1' } });
  await getVideo({ path: { id: 'task_1' } });
  // @ts-expect-error
  await getVideo({});

  // An answer is typed: its words are those of the documents.
  const { data } = await getTask({ path: { task_id: 'task_1' } });
  const task: Task | undefined = data?.data;
  const isDone = task?.status === 'completed';
  // @ts-expect-error
  const isMisread = task?.status === 'succeeded';
  return [isDone, isMisread];
}

/** A state without a spelling, or with one that the spec does not have, is found where it is written. */
export const complete = {
  queued: 'pending',
  running: 'processing',
  succeeded: 'completed',
  failed: 'failed',
  cancelled: 'cancelled',
  expired: 'failed',
} satisfies Record<TaskState, TaskStatus>;
// @ts-expect-error
export const incomplete = { queued: 'pending', running: 'processing' } satisfies Record<TaskState, TaskStatus>;
// @ts-expect-error
export const misspelt = { ...complete, succeeded: 'succeeded' } satisfies Record<TaskState, TaskStatus>;
