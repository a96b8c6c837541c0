/**
 * Everything that a client throws. Each error has a `code` to tell it by, the `provider` it is about, and what is
 * known of the case in fields of its own.
 *
 * @module
 */
import type { Finding } from '#conformance/result.ts';
import type { Unsupported } from '#providers/provider.ts';
import type { VideoTask } from '#tasks/task.ts';

const brand = Symbol.for('seedance-kit.ClientError');

/** What all errors of a client have in common. */
abstract class ClientErrorBase extends Error {
  // A literal in each class: a minified bundle has other names for the classes.
  abstract override readonly name: string;
  /** Tells one error from the others. */
  abstract readonly code: string;
  /** The id of the provider it is about. */
  readonly provider: string;
  /** What has happened: the message without the provider before it. */
  readonly detail: string;
  readonly [brand] = true;

  constructor(provider: string, detail: string, options?: ErrorOptions) {
    super(`${provider}: ${detail}`, options);
    this.provider = provider;
    this.detail = detail;
  }
}

/**
 * Whether a value is an error that a client has thrown, by this copy of the package or another. `switch` on its
 * `code` then narrows to the class.
 *
 * @example
 * if (isClientError(error) && error.code === 'task-timeout') await keep(error.taskId);
 */
export function isClientError(value: unknown): value is ClientError {
  return typeof value === 'object' && value !== null && brand in value;
}

/** Any error that a client throws for a reason of its own; an abort rejects with the signal's reason instead. */
export type ClientError =
  | ConfigurationError
  | InvalidRequestError
  | UnsupportedOperationError
  | ApiError
  | ConnectionError
  | InvalidResponseError
  | AmbiguousCreateError
  | TaskFailedError
  | TaskCancelledError
  | TaskExpiredError
  | TaskTimeoutError
  | PollFailedError
  | DownloadError;

/** The client was set up with something that cannot work: no API key, or a base URL that is none. */
export class ConfigurationError extends ClientErrorBase {
  override readonly name = 'ConfigurationError';
  readonly code = 'configuration';
}

/** The request was not sent, because the provider's documents forbid it or it has no words for it. */
export class InvalidRequestError extends ClientErrorBase {
  override readonly name = 'InvalidRequestError';
  readonly code = 'invalid-request';
  /** The wishes that this provider has no field for. */
  readonly unsupported: readonly Unsupported[];
  /** The documented limits that the request breaks, the most helpful first. Pointers lead into `body`. */
  readonly violations: readonly Finding[];
  /** The request in the provider's own words. */
  readonly body: unknown;

  constructor(
    provider: string,
    {
      unsupported = [],
      violations = [],
      body,
    }: { unsupported?: readonly Unsupported[]; violations?: readonly Finding[]; body: unknown },
  ) {
    const faults = [
      ...unsupported.map(({ field, reason }) => `${field}: ${reason}`),
      ...violations.map(({ message, limit, fix }) => `${message} (${limit}; ${fix})`),
    ];
    super(provider, `the request was not sent: ${faults.join('; ')}`);
    this.unsupported = unsupported;
    this.violations = violations;
    this.body = body;
  }
}

/** The provider documents no operation of this kind, cancelling say. */
export class UnsupportedOperationError extends ClientErrorBase {
  override readonly name = 'UnsupportedOperationError';
  readonly code = 'unsupported-operation';
  /** What was to be done. */
  readonly operation: string;

  constructor(provider: string, operation: string) {
    super(provider, `there is no documented operation to ${operation}`);
    this.operation = operation;
  }
}

/** What a refusal is about, by its status. `unknown-task` is told of operations that name a task. */
export type ApiErrorKind =
  | 'unauthorized'
  | 'insufficient-balance'
  | 'forbidden'
  | 'unknown-task'
  | 'invalid-request'
  | 'idempotency-in-progress'
  | 'idempotency-key-reused'
  | 'conflict'
  | 'rate-limited'
  | 'server-error';

/** What an {@link ApiError} holds. */
export type ApiErrorFacts = {
  readonly kind: ApiErrorKind;
  readonly operation: string;
  readonly status: number;
  readonly body: unknown;
  readonly apiCode?: string | undefined;
  readonly retryAfter?: number | undefined;
  readonly headers?: Headers | undefined;
};

/** The provider has answered, and refuses. */
export class ApiError extends ClientErrorBase {
  override readonly name = 'ApiError';
  readonly code = 'api';
  readonly kind: ApiErrorKind;
  /** The `operationId` of the spec. */
  readonly operation: string;
  /** HTTP status. */
  readonly status: number;
  /** The answer: parsed where it is JSON, its text otherwise. */
  readonly body: unknown;
  /** The provider's own code for the error, where its answer has one. */
  readonly apiCode: string | undefined;
  /** Milliseconds to wait before the next attempt, as the answer asks for. */
  readonly retryAfter: number | undefined;
  /** The headers of the answer. */
  readonly headers: Headers;
  /** What the provider knows the exchange by, where a header of the answer says so: its support may ask for it. */
  readonly requestId: string | undefined;

  constructor(provider: string, message: string, { headers = new Headers(), ...facts }: ApiErrorFacts) {
    // Each gateway has a name of its own for it: `x-cometapi-request-id`, say.
    const requestId = [...headers].find(([name]) => name.endsWith('request-id'))?.[1];
    const known = requestId === undefined ? '' : ` (request id ${requestId})`;
    super(provider, `${facts.operation} was refused with status ${facts.status}: ${message}${known}`);
    this.kind = facts.kind;
    this.operation = facts.operation;
    this.status = facts.status;
    this.body = facts.body;
    this.apiCode = facts.apiCode;
    this.retryAfter = facts.retryAfter;
    this.headers = headers;
    this.requestId = requestId;
  }
}

/** Why no answer came: it took too long, no connection came about, or it broke. */
export type ConnectionFailure = 'timeout' | 'unreachable' | 'broken';

/** No answer came: the address is wrong, nobody listens, the connection broke, or it took too long. */
export class ConnectionError extends ClientErrorBase {
  override readonly name = 'ConnectionError';
  readonly code = 'connection';
  /** The `operationId` of the spec. */
  readonly operation: string;
  /** `unreachable` where no connection came about; a browser does not tell, so that there it is `broken`. */
  readonly reason: ConnectionFailure;
  /** Whether the provider may have got the request: unless it is unreachable. */
  readonly mayHaveArrived: boolean;

  constructor(
    provider: string,
    message: string,
    { operation, reason, cause }: { operation: string; reason: ConnectionFailure; cause?: unknown },
  ) {
    super(provider, `${operation}: ${message}`, { cause });
    this.operation = operation;
    this.reason = reason;
    this.mayHaveArrived = reason !== 'unreachable';
  }
}

/** One place in which an answer departs from the contract. */
export type ResponseIssue = {
  /** Where, as a JSON Pointer into the answer; empty for the whole. */
  readonly pointer: string;
  /** What is wrong there. */
  readonly message: string;
  /** What stands there. */
  readonly received: unknown;
};

/** The answer is not what the contract promises: no JSON, cut short, or of another shape. */
export class InvalidResponseError extends ClientErrorBase {
  override readonly name = 'InvalidResponseError';
  readonly code = 'invalid-response';
  /** The `operationId` of the spec. */
  readonly operation: string;
  readonly status: number;
  /** What departs from the contract, and where. */
  readonly issues: readonly ResponseIssue[];
  /** The answer: parsed where it is JSON, its text otherwise. */
  readonly body: unknown;
  /** The task that the answer tells of all the same; after a create it exists. */
  readonly taskId: string | undefined;

  constructor(
    provider: string,
    {
      operation,
      status,
      issues,
      body,
      taskId,
    }: {
      operation: string;
      status: number;
      issues: readonly ResponseIssue[];
      body: unknown;
      taskId?: string | undefined;
    },
    options?: ErrorOptions,
  ) {
    const found = issues.map(({ pointer, message }) => (pointer === '' ? message : `${pointer}: ${message}`));
    const task = taskId === undefined ? '' : `; it tells of task ${taskId}`;
    super(
      provider,
      `the answer to ${operation} (status ${status}) breaks the contract: ${found.join('; ')}${task}`,
      options,
    );
    this.taskId = taskId;
    this.operation = operation;
    this.status = status;
    this.issues = issues;
    this.body = body;
  }
}

/**
 * A create ended in a way that leaves open whether the job was accepted. It may exist, run and be billed, so it was
 * not sent again; `howToFindOut` says what to do first.
 */
export class AmbiguousCreateError extends ClientErrorBase {
  override readonly name = 'AmbiguousCreateError';
  readonly code = 'ambiguous-create';
  /** How to learn whether the job exists before it is sent again. */
  readonly howToFindOut: string;
  /** Sent with the request, where the provider documents such a key: with it, the same request is safe to send again. */
  readonly idempotencyKey: string | undefined;
  /** What was sent. */
  readonly body: unknown;

  constructor(
    provider: string,
    {
      why,
      howToFindOut,
      idempotencyKey,
      body,
      cause,
    }: { why: string; howToFindOut: string; idempotencyKey: string | undefined; body: unknown; cause: unknown },
  ) {
    super(provider, `the job may exist and be billed: ${why}. ${howToFindOut}`, { cause });
    this.howToFindOut = howToFindOut;
    this.idempotencyKey = idempotencyKey;
    this.body = body;
  }
}

/** A task has ended without a video. */
abstract class TaskEndError extends ClientErrorBase {
  /** The task as it was told last. */
  readonly task: VideoTask;

  constructor(provider: string, task: VideoTask, how: string) {
    const why = task.failure ? `: ${task.failure.message}` : '; the answer gives no reason';
    super(provider, `task ${task.id} ${how}${why}`);
    this.task = task;
  }
}

/** The task has failed; `task.failure` says why, where the provider tells. */
export class TaskFailedError extends TaskEndError {
  override readonly name = 'TaskFailedError';
  readonly code = 'task-failed';
  constructor(provider: string, task: VideoTask) {
    super(provider, task, 'has failed');
  }
}

/** The task was cancelled before it was done. */
export class TaskCancelledError extends TaskEndError {
  override readonly name = 'TaskCancelledError';
  readonly code = 'task-cancelled';
  constructor(provider: string, task: VideoTask) {
    super(provider, task, 'was cancelled');
  }
}

/** The provider gave the task up, because it had waited or run for too long. */
export class TaskExpiredError extends TaskEndError {
  override readonly name = 'TaskExpiredError';
  readonly code = 'task-expired';
  constructor(provider: string, task: VideoTask) {
    super(provider, task, 'has expired');
  }
}

/** Nobody waits any longer for a task that has not ended, so it may still finish and be billed. */
export class TaskTimeoutError extends ClientErrorBase {
  override readonly name = 'TaskTimeoutError';
  readonly code = 'task-timeout';
  /** Wait for it again with this id, in another process if need be. */
  readonly taskId: string;
  /** Milliseconds that it was given. */
  readonly timeout: number;
  /** Milliseconds that it was waited for. */
  readonly elapsed: number;
  /** The task as it was told last; `undefined` when no query was answered. */
  readonly task: VideoTask | undefined;
  /** What the last query failed with, if it did. */
  declare readonly cause: unknown;

  constructor(
    provider: string,
    {
      taskId,
      timeout,
      elapsed,
      task,
      cause,
    }: { taskId: string; timeout: number; elapsed: number; task: VideoTask | undefined; cause?: unknown },
  ) {
    const state = task ? `it was ${task.state} when last heard of` : 'no query told of it';
    super(
      provider,
      `task ${taskId} has not ended within ${timeout / 1000} s (${state}; given up after ${Math.round(elapsed) / 1000} s). It may still finish and be billed: wait for it again by its id`,
      { cause },
    );
    this.taskId = taskId;
    this.timeout = timeout;
    this.elapsed = elapsed;
    this.task = task;
  }
}

/** Queries for a task fail in a way that more of them will not mend. What became of the task is not known. */
export class PollFailedError extends ClientErrorBase {
  override readonly name = 'PollFailedError';
  readonly code = 'poll-failed';
  /** Ask again with this id once `cause` is mended. */
  readonly taskId: string;
  /** The task as it was told last; `undefined` when no query was answered. */
  readonly task: VideoTask | undefined;
  /** What the last query failed with. */
  declare readonly cause: ApiError | ConnectionError | InvalidResponseError;

  constructor(
    provider: string,
    taskId: string,
    why: string,
    task: VideoTask | undefined,
    cause: ApiError | ConnectionError | InvalidResponseError,
  ) {
    super(provider, `gave up asking for task ${taskId}: ${why}. It may still run and be billed. ${cause.detail}`, {
      cause,
    });
    this.taskId = taskId;
    this.task = task;
  }
}

/** A result could not be fetched. The file may be there all the same: ask for the task and try again. */
export class DownloadError extends ClientErrorBase {
  override readonly name = 'DownloadError';
  readonly code = 'download';
  /** Address of the file, without its query, which may hold a signature; `undefined` where there is none. */
  readonly url: string | undefined;
  /** Bytes that had been written when it ended. */
  readonly received: number;
  /** HTTP status of the last answer; `undefined` where none came. */
  readonly status: number | undefined;

  constructor(
    provider: string,
    message: string,
    {
      url,
      received,
      status,
      cause,
    }: { url: string | undefined; received: number; status?: number | undefined; cause?: unknown },
  ) {
    super(provider, message, { cause });
    this.url = url;
    this.received = received;
    this.status = status;
  }
}
