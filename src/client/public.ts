/**
 * What every entry point of a client exports.
 *
 * @module
 */
export type {
  Charge,
  MediaFacts,
  MediaInput,
  MediaTable,
  PortableModel,
  TaskState,
  VideoRequest,
  VideoRequestInput,
  VideoTask,
} from '#tasks/task.ts';
export type { Unsupported } from '#providers/provider.ts';
export { createClientOf } from './create-client-of.ts';
export type { Downloaded, DownloadProgress } from './download/download.ts';
export {
  AmbiguousCreateError,
  ApiError,
  ConfigurationError,
  ConnectionError,
  DownloadError,
  InvalidResponseError,
  isClientError,
  PollFailedError,
  InvalidRequestError,
  TaskCancelledError,
  TaskExpiredError,
  TaskFailedError,
  TaskTimeoutError,
  UnsupportedOperationError,
  type ApiErrorFacts,
  type ApiErrorKind,
  type ClientError,
  type ConnectionFailure,
  type ResponseIssue,
} from './errors.ts';
export type { PreparedRequest, RefusedRequest, RequestChange, RequestChangeKind } from './request/prepare.ts';
export type { OperationOptions, KeyedOperationOptions, OperationResponse } from './operations.ts';
export type { Finding, Undecided } from '#conformance/result.ts';
export type { Fetch, VideoClientOptions } from './settings.ts';
export type { Time } from '#tasks/time.ts';
export type {
  CallOptions,
  CreateOptions,
  DownloadOptions,
  SucceededTask,
  TaskRef,
  VideoClient,
  WaitOptions,
} from './video-client.ts';
export type { Tolerance } from './watch/patience.ts';
export type { PollTrouble, TaskUpdate, WatchOptions } from './watch/watch.ts';
