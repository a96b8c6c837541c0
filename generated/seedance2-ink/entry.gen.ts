// Written by `npm run generate` from specs/; not edited by hand.
/**
 * seedance2.ink Open API: a client, the documented operations, the types and zod schemas of what goes in and comes out, and
 * the provider itself.
 *
 * @module
 */
import { createCaller, type OperationOptions, type OperationResponse } from '#client/operations.ts';
import { settingsOf, type VideoClientOptions } from '#client/settings.ts';
import { clientWith } from '#client/create-client-of.ts';
import type { VideoClient } from '#client/video-client.ts';
import { seedance2Ink } from '#providers/seedance2-ink/index.ts';
import { createClient } from './client/index.ts';
import {
  listModels,
  createVideoGeneration,
  getVideoGeneration,
  cancelVideoGeneration,
} from './sdk.gen.ts';
import type {
  CancelVideoGenerationData,
  CancelVideoGenerationResponse,
  CreateVideoGenerationData,
  CreateVideoGenerationResponse,
  GetVideoGenerationData,
  GetVideoGenerationResponse,
  ListModelsData,
  ListModelsResponse,
} from './types.gen.ts';

export * from '#client/public.ts';
export type * from './types.gen.ts';
export * from './zod.gen.ts';
export { seedance2Ink };

/** seedance2.ink Open API, ready to be called: in the words that all providers share, and by its documented operations. */
export interface Seedance2InkClient extends VideoClient {
  /**
   * List the models.
   *
   * The models with what each can be asked for.
   *
   * The overview says that every request of the API carries a key, and shows this one without.
   * The general rule is taken here: a client that sends its key is right either way.
   *
   * @throws {ApiError} when the provider refuses.
   * @throws {ConnectionError} when it does not answer.
   * @throws {InvalidResponseError} when the answer departs from the contract.
   * @throws {ConfigurationError} when an option is not what it has to be.
   */
  listModels(options?: OperationOptions<ListModelsData>): Promise<OperationResponse<ListModelsResponse>>;
  /**
   * Create a video generation task.
   *
   * Answers at once with a queued task; keep its `requestId`. Without `mediaUrls` the video comes
   * from the prompt alone, with them it follows the reference media.
   *
   * @throws {InvalidRequestError} when the documents forbid the request; nothing was sent.
   * @throws {AmbiguousCreateError} when it is open whether the job exists, also after an abort.
   * @throws {ApiError} when the provider refuses.
   * @throws {ConnectionError} when no connection came about.
   * @throws {InvalidResponseError} when the answer departs from the contract.
   * @throws {ConfigurationError} when an option is not what it has to be.
   */
  createVideoGeneration(options: OperationOptions<CreateVideoGenerationData>): Promise<OperationResponse<CreateVideoGenerationResponse>>;
  /**
   * Read the state of a task.
   *
   * Poll until `status` is `succeeded`, `failed` or `cancelled`.
   *
   * @throws {ApiError} when the provider refuses.
   * @throws {ConnectionError} when it does not answer.
   * @throws {InvalidResponseError} when the answer departs from the contract.
   * @throws {ConfigurationError} when an option is not what it has to be.
   */
  getVideoGeneration(options: OperationOptions<GetVideoGenerationData>): Promise<OperationResponse<GetVideoGenerationResponse>>;
  /**
   * Cancel a task.
   *
   * Takes no body. Only a queued or processing task can be cancelled
   * (`seedance2-ink/cancel-only-queued-or-processing`); whether its credits come back is not
   * documented.
   *
   * @throws {ApiError} when the provider refuses.
   * @throws {ConnectionError} when it does not answer.
   * @throws {InvalidResponseError} when the answer departs from the contract.
   * @throws {ConfigurationError} when an option is not what it has to be.
   */
  cancelVideoGeneration(options: OperationOptions<CancelVideoGenerationData>): Promise<OperationResponse<CancelVideoGenerationResponse>>;
}

/**
 * Makes a client of seedance2.ink Open API. Without `apiKey` it takes the environment variable `SEEDANCE2_INK_API_KEY`, without
 * `baseUrl` `SEEDANCE2_INK_BASE_URL`.
 *
 * @throws {ConfigurationError} when there is no API key, or an option is not what it has to be.
 *
 * @example
 * const client = createSeedance2InkClient({ apiKey: '…' });
 * const task = await client.create({ model: 'seedance-2.0', prompt: 'A paper boat', seconds: 5 });
 * const { output } = await client.waitForTask(task);
 */
export function createSeedance2InkClient(options: VideoClientOptions = {}): Seedance2InkClient {
  const settings = settingsOf(seedance2Ink, options);
  const call = createCaller(seedance2Ink, settings);
  const transport = createClient({ baseUrl: settings.baseUrl, auth: settings.apiKey, headers: settings.headers });
  return {
    ...clientWith(seedance2Ink, settings),
    listModels: (given = {}) => call('listModels', given, (parameters) => listModels({ ...parameters, client: transport })),
    createVideoGeneration: (given) => call('createVideoGeneration', given, (parameters) => createVideoGeneration({ ...parameters, client: transport })),
    getVideoGeneration: (given) => call('getVideoGeneration', given, (parameters) => getVideoGeneration({ ...parameters, client: transport })),
    cancelVideoGeneration: (given) => call('cancelVideoGeneration', given, (parameters) => cancelVideoGeneration({ ...parameters, client: transport })),
  };
}
