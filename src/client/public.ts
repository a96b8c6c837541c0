/**
 * What every entry point of a client exports.
 *
 * @module
 */
export type { DownloadOptions, Downloaded } from './download/download.ts';
export {
  AmbiguousCreateError,
  ApiError,
  ConfigurationError,
  ConnectionError,
  DownloadError,
  InvalidAnswerError,
  isClientError,
  PollFailedError,
  RequestRefusedError,
  TaskCancelledError,
  TaskExpiredError,
  TaskFailedError,
  TaskTimeoutError,
  UnsupportedOperationError,
  type ApiErrorKind,
  type ClientError,
  type Departure,
} from './errors.ts';
export type { Change, ChangeKind } from './request/prepare.ts';
export type { Call, KeyedCall, OperationAnswer } from './operations.ts';
export type { Finding, Undecided } from '#conformance/result.ts';
export type { Fetch, VideoClientOptions } from './settings.ts';
export type { Time } from '#tasks/time.ts';
export type {
  CallOptions,
  CreateOptions,
  OutputChoice,
  SucceededTask,
  VideoClient,
  WaitOptions,
} from './video-client.ts';
export type { Tolerance } from './watch/patience.ts';
export type { PollTrouble, TaskUpdate, WatchOptions } from './watch/watch.ts';
