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
  InvalidResponseError,
  isClientError,
  PollFailedError,
  InvalidRequestError,
  TaskCancelledError,
  TaskExpiredError,
  TaskFailedError,
  TaskTimeoutError,
  UnsupportedOperationError,
  type ApiErrorKind,
  type ClientError,
  type ResponseIssue,
} from './errors.ts';
export type { RequestChange, RequestChangeKind } from './request/prepare.ts';
export type { OperationOptions, KeyedOperationOptions, OperationResponse } from './operations.ts';
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
