/**
 * What the clients promise to an editor and a compiler. `npm run types` checks this file, nothing runs it.
 */
import { expectTypeOf } from 'vitest';
import { createApimartClient, type ApimartClient, type Task } from '#generated/apimart/entry.gen.ts';
import { createCometapiClient, type Video } from '#generated/cometapi/entry.gen.ts';
import { createSeedance2InkClient, type VideoGeneration } from '#generated/seedance2-ink/entry.gen.ts';
import { createTokenhubClient } from '#generated/tokenhub/entry.gen.ts';
import { createSimulator } from '#simulator/index.ts';
import {
  createVideoClient,
  isClientError,
  portability,
  type ApiError,
  type Charge,
  type PollTrouble,
  type SucceededTask,
  type TaskFailedError,
  type TaskTimeoutError,
  type TaskUpdate,
  type VideoClient,
  type VideoRequest,
  type VideoTask,
} from '../src/index.ts';

const prompt = 'A paper boat drifts down a rainy street';
const apimart = createApimartClient();
const cometapi = createCometapiClient();
const ink = createSeedance2InkClient();
const tokenhub = createTokenhubClient();

/** Each documented operation takes what its spec has, model by model. */
export async function refusesPerModel(): Promise<void> {
  await apimart.createVideoGeneration({ body: { model: 'doubao-seedance-2.0', prompt, resolution: '4k' } });
  // @ts-expect-error Only the standard model makes 4k.
  await apimart.createVideoGeneration({ body: { model: 'doubao-seedance-2.0-fast', prompt, resolution: '4k' } });
  await cometapi.createVideo({ body: { model: 'doubao-seedance-2-0', prompt, input_reference: new Blob() } });
  // @ts-expect-error The older models take no picture.
  await cometapi.createVideo({ body: { model: 'doubao-seedance-1-0-pro', prompt, input_reference: new Blob() } });
  await ink.createVideoGeneration({ body: { model: 'seedance-1.5-pro', prompt, duration: 10 } });
  // @ts-expect-error It lasts 5 or 10 seconds.
  await ink.createVideoGeneration({ body: { model: 'seedance-1.5-pro', prompt, duration: 7 } });
  await tokenhub.createVideoGeneration({ body: { model: 'doubao-seedance-2.0', prompt } });
  // @ts-expect-error A prompt is wanted.
  await tokenhub.createVideoGeneration({ body: { model: 'doubao-seedance-2.0' } });
}

/** What one provider has, the others have not. */
export async function knowsItsProvider(): Promise<void> {
  await apimart.createVideoGeneration({ body: { model: 'doubao-seedance-2.0', prompt }, idempotencyKey: 'job-1' });
  // @ts-expect-error TokenHub documents no such key.
  await tokenhub.createVideoGeneration({ body: { model: 'doubao-seedance-2.0', prompt }, idempotencyKey: 'job-1' });
  await ink.cancelVideoGeneration({ path: { requestId: 'req_1' } });
  // @ts-expect-error Only seedance2.ink documents a cancel.
  void cometapi.cancelVideoGeneration;
  // @ts-expect-error Nor has its client a balance.
  void ink.getBalance;
  await apimart.getBalance();
  // @ts-expect-error A query names its task.
  await apimart.getTask();
}

/** An answer is typed by its spec. */
export async function typesAnswers(): Promise<void> {
  expectTypeOf((await apimart.getTask({ path: { task_id: 't' } })).data.data).toEqualTypeOf<Task>();
  expectTypeOf((await cometapi.getVideo({ path: { id: 't' } })).data).toEqualTypeOf<Video>();
  expectTypeOf((await ink.getVideoGeneration({ path: { requestId: 't' } })).data).toEqualTypeOf<VideoGeneration>();
  expectTypeOf((await cometapi.getVideoContent({ path: { id: 't' } })).data).toEqualTypeOf<Blob | File>();
  expectTypeOf((await tokenhub.getVideoGeneration({ path: { task_id: 't' } })).response).toEqualTypeOf<Response>();
}

/** Any provider's client is a `VideoClient`; what has succeeded has its video. */
export async function sharesOneShape(client: VideoClient): Promise<void> {
  for (const each of [apimart, cometapi, ink, tokenhub]) expectTypeOf(each).toExtend<VideoClient>();
  expectTypeOf(createVideoClient('apimart')).toEqualTypeOf<VideoClient>();
  expectTypeOf(createApimartClient).returns.toEqualTypeOf<ApimartClient>();
  // @ts-expect-error There is no such provider.
  createVideoClient('openai');
  // @ts-expect-error Times are in milliseconds.
  createVideoClient('apimart', { requestTimeout: '60s' });

  expectTypeOf(client.create({ model: 'seedance-2.0', prompt })).resolves.toEqualTypeOf<VideoTask>();
  expectTypeOf(client.create).parameter(0).toExtend<Partial<VideoRequest>>();
  // @ts-expect-error There are four resolutions.
  await client.create({ model: 'seedance-2.0', prompt, resolution: '8k' });
  // @ts-expect-error A model is wanted.
  await client.create({ prompt });
  const updates: TaskUpdate[] = [];
  const task = await client.waitForTask('task_1', { onUpdate: (update) => updates.push(update) });
  expectTypeOf(client.get(task)).resolves.toEqualTypeOf<VideoTask>();
  const prepared = client.prepare({ model: 'seedance-2.0', prompt });
  if (prepared.ok) expectTypeOf(prepared.charge).toEqualTypeOf<Charge | undefined>();
  expectTypeOf(task).toEqualTypeOf<SucceededTask>();
  expectTypeOf(task.output.videoUrl).toEqualTypeOf<string>();
  expectTypeOf((await client.get('task_1')).output?.videoUrl).toEqualTypeOf<string | undefined>();
  for await (const { status, isKnownStatus, task: told } of client.watch('task_1')) {
    expectTypeOf(status).toEqualTypeOf<string>();
    expectTypeOf(isKnownStatus).toEqualTypeOf<boolean>();
    expectTypeOf(told).toEqualTypeOf<VideoTask>();
  }
}

/** Any `fetch` will do: the platform's, a simulator's, a wrapper as other SDKs take it. */
export function takesAnyFetch(): void {
  createVideoClient('apimart', { fetch: globalThis.fetch, headers: new Headers() });
  createVideoClient('apimart', { fetch: createSimulator().fetch });
  createVideoClient('apimart', { fetch: (url, init) => globalThis.fetch(url, { ...init, keepalive: true }) });
  createVideoClient('apimart', {
    fetch: async (url: string | URL, init?: RequestInit) => new Response(url.toString(), init),
  });
}

/** The code of an error tells which one it is. */
export function narrowsErrors(error: unknown): string | undefined {
  // @ts-expect-error It may be anything, an abort's reason for example.
  void error.code;
  if (!isClientError(error)) return undefined;
  switch (error.code) {
    case 'api':
      expectTypeOf(error).toEqualTypeOf<ApiError>();
      return error.apiCode;
    case 'task-failed':
      expectTypeOf(error).toEqualTypeOf<TaskFailedError>();
      return error.task.failure?.message;
    case 'task-timeout':
      expectTypeOf(error).toEqualTypeOf<TaskTimeoutError>();
      return error.taskId;
    case 'ambiguous-create':
      return error.idempotencyKey ?? error.howToFindOut;
    case 'poll-failed':
      expectTypeOf(error.cause).toEqualTypeOf<PollTrouble['error']>();
      return error.taskId;
    // @ts-expect-error There is no such code.
    case 'oops':
      return undefined;
    default:
      return error.provider;
  }
}

/** A verdict tells what there is to read. */
export function narrowsPortability(): void {
  for (const entry of portability({ model: 'seedance-2.0', prompt })) {
    expectTypeOf(entry.charge).toEqualTypeOf<Charge | undefined>();
    if (entry.verdict === 'refused') expectTypeOf(entry.charge).toEqualTypeOf<undefined>();
    else expectTypeOf(entry.body).toEqualTypeOf<object>();
  }
}
