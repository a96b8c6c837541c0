// Written by `npm run generate` from specs/; not edited by hand.
/**
 * TokenHub Seedance video API: a client, the documented operations, the types and zod schemas of what goes in and comes out, and
 * the provider itself.
 *
 * @module
 */
import { createCaller, type OperationOptions, type OperationResponse } from '#client/operations.ts';
import { settingsOf, type VideoClientOptions } from '#client/settings.ts';
import { clientWith } from '#client/create-client-of.ts';
import type { VideoClient } from '#client/video-client.ts';
import { tokenhub } from '#providers/tokenhub/index.ts';
import { createClient } from './client/index.ts';
import {
  createVideoGeneration,
  getVideoGeneration,
} from './sdk.gen.ts';
import type {
  CreateVideoGenerationData,
  CreateVideoGenerationResponse,
  GetVideoGenerationData,
  GetVideoGenerationResponse,
} from './types.gen.ts';

export * from '#client/public.ts';
export type * from './types.gen.ts';
export * from './zod.gen.ts';
export { tokenhub };

/** TokenHub, ready to be called: in the words that all providers share, and by its documented operations. */
export interface TokenhubClient extends VideoClient {
  /**
   * Create a video generation task.
   *
   * Answers at once with a queued task. Keep its `id` and poll for the result.
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
   * Poll every five seconds until `status` is `succeeded` or `failed`.
   *
   * @throws {ApiError} when the provider refuses.
   * @throws {ConnectionError} when it does not answer.
   * @throws {InvalidResponseError} when the answer departs from the contract.
   * @throws {ConfigurationError} when an option is not what it has to be.
   */
  getVideoGeneration(options: OperationOptions<GetVideoGenerationData>): Promise<OperationResponse<GetVideoGenerationResponse>>;
}

/**
 * Makes a client of TokenHub. Without `apiKey` it takes the environment variable `TOKENHUB_API_KEY`, without
 * `baseUrl` `TOKENHUB_BASE_URL`.
 *
 * @throws {ConfigurationError} when there is no API key, or an option is not what it has to be.
 *
 * @example
 * const client = createTokenhubClient({ apiKey: '…' });
 * const task = await client.create({ model: 'seedance-2.0', prompt: 'A paper boat', seconds: 5 });
 * const { output } = await client.waitForTask(task);
 */
export function createTokenhubClient(options: VideoClientOptions = {}): TokenhubClient {
  const settings = settingsOf(tokenhub, options);
  const call = createCaller(tokenhub, settings);
  const transport = createClient({ baseUrl: settings.baseUrl, auth: settings.apiKey, headers: settings.headers });
  return {
    ...clientWith(tokenhub, settings),
    createVideoGeneration: (given) => call('createVideoGeneration', given, (parameters) => createVideoGeneration({ ...parameters, client: transport })),
    getVideoGeneration: (given) => call('getVideoGeneration', given, (parameters) => getVideoGeneration({ ...parameters, client: transport })),
  };
}
