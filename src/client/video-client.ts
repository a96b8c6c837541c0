/**
 * A gateway in the domain's words: the same calls and the same answers, whichever it is.
 *
 * @module
 */
import { createOperation, type Provider } from '#providers/provider.ts';
import type { VideoOutput, VideoRequestInput, VideoTask } from '#tasks/task.ts';
import { operationOf, taskIn } from './exchange/answers.ts';
import { createdAt } from './exchange/created.ts';
import { downloadResult, type Downloaded, type DownloadOptions } from './download/download.ts';
import { DownloadError, InvalidRequestError, TaskCancelledError, TaskExpiredError, TaskFailedError } from './errors.ts';
import { idempotencyHeaders, idempotencyKeyOf } from './exchange/idempotency.ts';
import { requestTo } from './exchange/request-to.ts';
import { prepareRequest } from './request/prepare.ts';
import { send, sendCreate } from './exchange/send.ts';
import { settingsOf, type Settings, type VideoClientOptions } from './settings.ts';
import { watchTask, type TaskUpdate, type WatchOptions } from './watch/watch.ts';

/** What a single call may be given. */
export type CallOptions = {
  /** Ends the call at once; it rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
};

/** What a create may be given. */
export type CreateOptions = CallOptions & {
  /**
   * Names the logical job, so that sending it again charges nothing more. Only where the provider documents such a key
   * (APIMart); there each create has a new one, unless this is given.
   */
  readonly idempotencyKey?: string | undefined;
};

/** How a task is waited for. */
export type WaitOptions = WatchOptions & {
  /** Called for each query that told of the task, and waited for. What it throws ends the wait. */
  readonly onUpdate?: ((update: TaskUpdate) => void | Promise<void>) | undefined;
};

/** Which file of a task is fetched. */
export type OutputChoice = {
  /** @default 'video' */
  readonly output?: 'video' | 'cover' | 'lastFrame' | undefined;
};

/** A task whose video is there. */
export type SucceededTask = VideoTask & { readonly state: 'succeeded'; readonly output: VideoOutput };

/** A gateway, ready to be called. */
export type VideoClient = {
  /** The id of the provider. */
  readonly provider: string;
  /**
   * Creates a task and gives it back as the provider has accepted it. What the request leaves open is sent as the
   * provider's documented default. It is never sent again blindly: see {@link AmbiguousCreateError}.
   *
   * @throws {InvalidRequestError} when the provider has no words for the request, or its documents forbid it; nothing was sent.
   * @throws {AmbiguousCreateError} when it is open whether the job exists, also after an abort.
   * @throws {ApiError} when the provider refuses it.
   * @throws {ConnectionError} when no connection came about.
   */
  create(request: VideoRequestInput, options?: CreateOptions): Promise<VideoTask>;
  /**
   * The task as it is now. A query that fails in a way that may pass is tried again.
   *
   * @throws {ApiError} when the provider refuses; of kind `unknown-task` where it does not know the id.
   * @throws {ConnectionError} when it does not answer.
   * @throws {InvalidResponseError} when its answer tells of no task.
   */
  get(id: string, options?: CallOptions): Promise<VideoTask>;
  /**
   * Cancels a task that has not ended.
   *
   * @throws {UnsupportedOperationError} where the provider documents no such operation; only seedance2.ink does.
   * @throws {ApiError} when the provider refuses.
   * @throws {ConnectionError} when it does not answer.
   * @throws {InvalidResponseError} when its answer tells of no task.
   */
  cancel(id: string, options?: CallOptions): Promise<VideoTask>;
  /**
   * The updates of a task, one for each query that told of it, until it has ended in whichever way. The first query
   * of a task that this client has just created comes when the provider advises, of any other at once.
   *
   * @param task The task, or its id: any process that has the id may go on where another stopped.
   * @throws {TaskTimeoutError} when it has not ended in time; it may still finish and be billed.
   * @throws {PollFailedError} when asking for it does not work, more often than is forgiven.
   */
  watch(task: string | Pick<VideoTask, 'id'>, options?: WatchOptions): AsyncGenerator<TaskUpdate, void, undefined>;
  /**
   * Waits until a task has succeeded.
   *
   * @param task The task, or its id: any process that has the id may go on where another stopped.
   * @throws {TaskFailedError} when it has failed.
   * @throws {TaskCancelledError} when it was cancelled.
   * @throws {TaskExpiredError} when the provider gave it up.
   * @throws {TaskTimeoutError} when it has not ended in time; it may still finish and be billed.
   * @throws {PollFailedError} when asking for it does not work, more often than is forgiven.
   */
  waitForTask(task: string | Pick<VideoTask, 'id'>, options?: WaitOptions): Promise<SucceededTask>;
  /**
   * Streams a result to a file or a stream. A cut is resumed where it happened; where the URL has expired, the task is asked
   * for a new one.
   *
   * @param task The task, or its id.
   * @param destination The path or `file:` URL of a file, which appears when it is complete; or a stream, which is closed then.
   * @throws {DownloadError} when the task has no such file, or it cannot be fetched or written.
   */
  download(
    task: string | VideoTask,
    destination: string | URL | WritableStream<Uint8Array>,
    options?: DownloadOptions & OutputChoice,
  ): Promise<Downloaded>;
};

/**
 * Makes a client of a provider.
 *
 * @throws {ConfigurationError} when there is no API key, or an option is not what it has to be.
 */
export function createClientOf(provider: Provider, options: VideoClientOptions = {}): VideoClient {
  return clientWith(provider, settingsOf(provider, options));
}

/** The same, of settings that are complete. */
export function clientWith(provider: Provider, settings: Settings): VideoClient {
  const { id: providerId } = provider.contract;

  const ofTask = (kind: 'get' | 'cancel', id: string) => {
    const operation = operationOf(provider, kind);
    const request = () => requestTo(settings, operation, { path: { [operation.parameter]: id } });
    return { operation, request };
  };

  const client: VideoClient = {
    provider: providerId,

    async create(input, { signal, idempotencyKey } = {}) {
      const prepared = prepareRequest(provider, input, { check: settings.check, media: settings.media });
      if (!prepared.ok) throw new InvalidRequestError(providerId, prepared);
      const { body } = prepared;
      const operation = createOperation(provider);
      const key = idempotencyKeyOf(provider, idempotencyKey);
      const headers = idempotencyHeaders(provider, key);
      const request = () => requestTo(settings, operation, { body, headers });
      const answer = await sendCreate(provider, settings, { operation, request, signal, body, idempotencyKey: key });
      return taskIn(provider, operation, answer);
    },

    async get(id, { signal } = {}) {
      const { operation, request } = ofTask('get', id);
      const task = taskIn(provider, operation, await send(provider, settings, { operation, request, signal }));
      return { ...task, id };
    },

    async cancel(id, { signal } = {}) {
      const { operation, request } = ofTask('cancel', id);
      const task = taskIn(provider, operation, await send(provider, settings, { operation, request, signal }));
      return { ...task, id };
    },

    watch(task, options) {
      const id = idOf(task);
      return watchTask(provider, settings, { id, createdAt: createdAt(settings, id) }, options);
    },

    async waitForTask(task, { onUpdate, ...options } = {}) {
      let last: VideoTask | undefined;
      for await (const update of client.watch(task, options)) {
        last = update.task;
        await onUpdate?.(update);
      }
      return succeeded(providerId, last);
    },

    async download(task, destination, { output = 'video', ...options } = {}) {
      const { signal } = options;
      let told = typeof task === 'string' ? await client.get(task, { signal }) : task;
      const refresh = async () => {
        told = await client.get(told.id, { signal });
        return urlOf(told, output);
      };
      const url = urlOf(told, output) ?? (await refresh());
      if (url === undefined) {
        const why = told.state === 'succeeded' ? `names no ${output}` : `is ${told.state}`;
        throw new DownloadError(providerId, `there is nothing to fetch: task ${told.id} ${why}`, {
          url: '',
          received: 0,
        });
      }
      const { fetch, time, random } = settings;
      return downloadResult({ url, refresh }, destination, { ...options, provider: providerId, fetch, time, random });
    },
  };
  return client;
}

function idOf(task: string | Pick<VideoTask, 'id'>): string {
  return typeof task === 'string' ? task : task.id;
}

function urlOf({ output }: VideoTask, which: NonNullable<OutputChoice['output']>): string | undefined {
  switch (which) {
    case 'video':
      return output?.videoUrl;
    case 'cover':
      return output?.coverUrl;
    case 'lastFrame':
      return output?.lastFrameUrl;
  }
}

function succeeded(provider: string, task: VideoTask | undefined): SucceededTask {
  switch (task?.state) {
    case 'succeeded':
      if (task.output) return { ...task, state: 'succeeded', output: task.output };
      break;
    case 'failed':
      throw new TaskFailedError(provider, task);
    case 'cancelled':
      throw new TaskCancelledError(provider, task);
    case 'expired':
      throw new TaskExpiredError(provider, task);
  }
  throw new Error('a watch ended before its task');
}
