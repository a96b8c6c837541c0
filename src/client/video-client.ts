/**
 * A gateway in the domain's words: the same calls and the same answers, whichever it is.
 *
 * @module
 */
import type { VideoOutput, VideoRequestInput, VideoTask } from '#tasks/task.ts';
import type { Downloaded, DownloadOptions as TransferOptions } from './download/download.ts';
import type { PreparedRequest, RefusedRequest } from './request/prepare.ts';
import type { TaskUpdate, WatchOptions } from './watch/watch.ts';

/** What a single call may be given. */
export type CallOptions = {
  /** Ends the call at once; it rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Sent with this call alone, beside those of the client. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /**
   * Milliseconds that each request of this call may take.
   *
   * @default the client's `requestTimeout`
   */
  readonly requestTimeout?: number | undefined;
};

/** A task, or its id: any process that has the id may go on where another stopped. */
export type TaskRef = string | Pick<VideoTask, 'id'>;

/** What a create may be given. */
export type CreateOptions = CallOptions & {
  /**
   * Names the logical job, so that sending it again charges nothing more. Only where the provider documents such a key;
   * there each create has a new one, unless this is given.
   */
  readonly idempotencyKey?: string | undefined;
};

/** How a task is waited for. */
export type WaitOptions = WatchOptions & {
  /** Called for each query that told of the task; a promise is waited for. What it throws ends the wait. */
  readonly onUpdate?: ((update: TaskUpdate) => unknown) | undefined;
};

/** Which file of a task is fetched, and how. */
export type DownloadOptions = TransferOptions & {
  /**
   * The video, its cover picture, or the picture of its last frame, where the task has them.
   *
   * @default 'video'
   */
  readonly output?: 'video' | 'cover' | 'lastFrame' | undefined;
};

/** A task whose video is there. */
export type SucceededTask = VideoTask & { readonly state: 'succeeded'; readonly output: VideoOutput };

/** A gateway, ready to be called. */
export type VideoClient = {
  /** The id of the provider. */
  readonly provider: string;
  /**
   * What `create` would send, what it would change of the request, what it would warn of, and the documented price. Sends
   * nothing and throws nothing: where `ok` is false, `unsupported` and `violations` say why `create` would refuse it.
   */
  prepare(request: VideoRequestInput): PreparedRequest | RefusedRequest;
  /**
   * Creates a task and gives it back as the provider has accepted it. What the request leaves open is sent as the
   * provider's documented default. It is never sent again blindly: see {@link AmbiguousCreateError}.
   *
   * @throws {InvalidRequestError} when the provider has no words for the request, or its documents forbid it; nothing was sent.
   * @throws {AmbiguousCreateError} when it is open whether the job exists, also after an abort.
   * @throws {ApiError} when the provider refuses it.
   * @throws {ConnectionError} when no connection came about.
   * @throws {UnsupportedOperationError} when an idempotency key is given and the provider documents none.
   * @throws {ConfigurationError} when an option is not what it has to be.
   */
  create(request: VideoRequestInput, options?: CreateOptions): Promise<VideoTask>;
  /**
   * The task as it is now. A query that fails in a way that may pass is tried again.
   *
   * @throws {ApiError} when the provider refuses; of kind `unknown-task` where it does not know the id.
   * @throws {ConnectionError} when it does not answer.
   * @throws {InvalidResponseError} when its answer tells of no task.
   */
  get(task: TaskRef, options?: CallOptions): Promise<VideoTask>;
  /**
   * Cancels a task that has not ended.
   *
   * @throws {UnsupportedOperationError} where the provider documents no such operation.
   * @throws {ApiError} when the provider refuses.
   * @throws {ConnectionError} when it does not answer.
   * @throws {InvalidResponseError} when its answer tells of no task.
   */
  cancel(task: TaskRef, options?: CallOptions): Promise<VideoTask>;
  /**
   * The updates of a task, one for each query that told of it, until it has ended in whichever way. The first query
   * of a task that this client has just created comes when the provider advises, of any other at once.
   *
   * @throws {TaskTimeoutError} when it has not ended in time; it may still finish and be billed.
   * @throws {PollFailedError} when asking for it does not work, more often than is forgiven.
   * @throws {ConfigurationError} at once, when an option is not what it has to be.
   */
  watch(task: TaskRef, options?: WatchOptions): AsyncGenerator<TaskUpdate, void, undefined>;
  /**
   * Waits until a task has succeeded.
   *
   * @throws {TaskFailedError} when it has failed.
   * @throws {TaskCancelledError} when it was cancelled.
   * @throws {TaskExpiredError} when the provider gave it up.
   * @throws {TaskTimeoutError} when it has not ended in time; it may still finish and be billed.
   * @throws {PollFailedError} when asking for it does not work, more often than is forgiven.
   * @throws {ConfigurationError} when an option is not what it has to be.
   */
  waitForTask(task: TaskRef, options?: WaitOptions): Promise<SucceededTask>;
  /**
   * Streams a result to a file or a stream. A cut is resumed where it happened; where the URL has expired, the task is asked
   * for a new one.
   *
   * @param task The task, or its id.
   * @param destination The path or `file:` URL of a file, which appears when it is complete; or a stream, which is closed then.
   * @throws {DownloadError} when the task has no such file, or it cannot be fetched or written.
   * @throws {ConfigurationError} when an option is not what it has to be.
   * @throws what `get` throws, where the task has to be asked for.
   */
  download(
    task: string | VideoTask,
    destination: string | URL | WritableStream<Uint8Array>,
    options?: DownloadOptions,
  ): Promise<Downloaded>;
  /**
   * The task that a webhook's body tells of; `undefined` where it tells of none. No webhook of these gateways is signed, so
   * anybody may send one: confirm with `get` before money depends on it.
   *
   * @param body The parsed JSON.
   * @throws {UnsupportedOperationError} where the provider documents no webhook.
   */
  readWebhook(body: unknown): VideoTask | undefined;
};
