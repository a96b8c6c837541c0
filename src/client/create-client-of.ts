import { createOperation, type Provider } from '#providers/provider.ts';
import type { VideoTask } from '#tasks/task.ts';
import { downloadResult } from './download/download.ts';
import {
  DownloadError,
  InvalidRequestError,
  TaskCancelledError,
  TaskExpiredError,
  TaskFailedError,
  UnsupportedOperationError,
} from './errors.ts';
import { operationOf, taskIn } from './exchange/answers.ts';
import { createdAt } from './exchange/created.ts';
import { idempotencyHeaders, idempotencyKeyOf } from './exchange/idempotency.ts';
import { requestTo } from './exchange/request-to.ts';
import { send, sendCreate } from './exchange/send.ts';
import { checkNames } from './options.ts';
import { prepareRequest } from './request/prepare.ts';
import { amount, settingsOf, type Settings, type VideoClientOptions } from './settings.ts';
import type {
  CallOptions,
  CreateOptions,
  DownloadOptions,
  SucceededTask,
  TaskRef,
  VideoClient,
  WaitOptions,
} from './video-client.ts';
import { watchTask, type WatchOptions } from './watch/watch.ts';

/**
 * Makes a client of a provider, without its generated operations: half the size in a bundle.
 *
 * @param provider The provider, from `seedance-kit/<provider>`, or one of your own.
 * @throws {ConfigurationError} when there is no API key, or an option is not what it has to be.
 *
 * @example
 * import { apimart, createClientOf } from 'seedance-kit/apimart';
 * const client = createClientOf(apimart, { apiKey: '…' });
 */
export function createClientOf(provider: Provider, options: VideoClientOptions = {}): VideoClient {
  return clientWith(provider, settingsOf(provider, options));
}

const callNames = {
  signal: true,
  headers: true,
  requestTimeout: true,
} satisfies Record<keyof CallOptions, true>;

const createNames = { ...callNames, idempotencyKey: true } satisfies Record<keyof CreateOptions, true>;

const watchNames = {
  timeout: true,
  signal: true,
  pollInterval: true,
  maxPollInterval: true,
  tolerance: true,
  unknownStatus: true,
  onTrouble: true,
} satisfies Record<keyof WatchOptions, true>;

const waitNames = { ...watchNames, onUpdate: true } satisfies Record<keyof WaitOptions, true>;

const downloadNames = {
  signal: true,
  onProgress: true,
  maxRetries: true,
  idleTimeout: true,
  output: true,
} satisfies Record<keyof DownloadOptions, true>;

/** The same, of settings that are complete. */
export function clientWith(provider: Provider, settings: Settings): VideoClient {
  const { contract } = provider;
  const { id: providerId } = contract;

  /** Asks for a task, or cancels it. It keeps the id that was asked for, whatever the answer calls it. */
  async function callOn(kind: 'get' | 'cancel', task: TaskRef, options: CallOptions): Promise<VideoTask> {
    checkNames(providerId, options, callNames);
    const id = idOf(task);
    const { signal, requestTimeout, headers } = callOptionsOf(provider, options);
    const operation = operationOf(provider, kind);
    const request = () => requestTo(settings, operation, { path: { [operation.parameter]: id }, headers });
    const answer = await send(provider, settings, { operation, request, signal, timeout: requestTimeout });
    return { ...taskIn(provider, operation, answer), id };
  }

  const client: VideoClient = {
    provider: providerId,

    prepare: (request) => prepareRequest(provider, request, { check: settings.check, media: settings.media }),

    async create(input, options = {}) {
      checkNames(providerId, options, createNames);
      const { signal, requestTimeout, headers } = callOptionsOf(provider, options);
      const prepared = client.prepare(input);
      if (!prepared.ok) throw new InvalidRequestError(providerId, prepared);
      const { body } = prepared;
      const operation = createOperation(provider);
      const idempotencyKey = idempotencyKeyOf(provider, options.idempotencyKey);
      const all = { ...headers, ...idempotencyHeaders(provider, idempotencyKey) };
      const request = () => requestTo(settings, operation, { body, headers: all });
      const sending = { operation, request, signal, timeout: requestTimeout, body, idempotencyKey };
      return taskIn(provider, operation, await sendCreate(provider, settings, sending));
    },

    get: (task, options = {}) => callOn('get', task, options),

    cancel: (task, options = {}) => callOn('cancel', task, options),

    watch(task, options = {}) {
      checkNames(providerId, options, watchNames);
      const id = idOf(task);
      return watchTask(provider, settings, { id, createdAt: createdAt(settings, id) }, options);
    },

    async waitForTask(task, options = {}) {
      checkNames(providerId, options, waitNames);
      const { onUpdate, ...watching } = options;
      let last: VideoTask | undefined;
      for await (const update of client.watch(task, watching)) {
        last = update.task;
        await onUpdate?.(update);
      }
      return succeeded(providerId, last);
    },

    async download(task, destination, options = {}) {
      checkNames(providerId, options, downloadNames);
      const { output = 'video', ...transfer } = options;
      const { signal } = transfer;
      const id = idOf(task);
      const ask = () => client.get(id, { signal });
      // A task that has not ended may have by now.
      const told = typeof task === 'object' && task.output ? task : await ask();
      const url = urlOf(told, output);
      if (url === undefined) {
        const why = told.state === 'succeeded' ? `names no ${output}` : `is ${told.state}`;
        const message = `there is nothing to fetch: task ${id} ${why}`;
        throw new DownloadError(providerId, message, { url: undefined, received: 0 });
      }
      const refresh = async () => urlOf(await ask(), output);
      const { fetch, time, random } = settings;
      return downloadResult({ url, refresh }, destination, { ...transfer, provider: providerId, fetch, time, random });
    },

    readWebhook(body) {
      if (!contract.lifecycle.webhook) throw new UnsupportedOperationError(providerId, 'post to a webhook');
      const task = provider.readTask(body);
      return task && { ...task, provider: providerId };
    },
  };
  return client;
}

/** @throws {ConfigurationError} when one of them is not what it has to be. */
function callOptionsOf(provider: Provider, { signal, headers, requestTimeout }: CallOptions): CallOptions {
  if (requestTimeout !== undefined) amount(provider, 'requestTimeout', requestTimeout, 1);
  return { signal, headers, requestTimeout };
}

/** @throws {TypeError} when it is neither a task nor an id. */
function idOf(task: TaskRef): string {
  const id: unknown = typeof task === 'string' ? task : Object(task).id;
  if (typeof id === 'string') return id;
  throw new TypeError('a task is meant by its id, or by an object that has it as its id');
}

function urlOf({ output }: VideoTask, which: NonNullable<DownloadOptions['output']>): string | undefined {
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
