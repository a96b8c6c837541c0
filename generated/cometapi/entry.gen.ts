// Written by `npm run generate` from specs/; not edited by hand.
/**
 * CometAPI Seedance video API: a client, the documented operations, the types and zod schemas of what goes in and comes out, and
 * the provider itself.
 *
 * @module
 */
import { createCaller, type OperationOptions, type OperationResponse } from '#client/operations.ts';
import { settingsOf, type VideoClientOptions } from '#client/settings.ts';
import { clientWith } from '#client/create-client-of.ts';
import type { VideoClient } from '#client/video-client.ts';
import { cometapi } from '#providers/cometapi/index.ts';
import { createClient } from './client/index.ts';
import {
  createVideo,
  getVideo,
  getVideoContent,
  listModels,
} from './sdk.gen.ts';
import type {
  CreateVideoData,
  CreateVideoResponse,
  GetVideoContentData,
  GetVideoContentResponse,
  GetVideoData,
  GetVideoResponse,
  ListModelsData,
  ListModelsResponse,
} from './types.gen.ts';

export * from '#client/public.ts';
export type * from './types.gen.ts';
export * from './zod.gen.ts';
export { cometapi };

/** CometAPI, ready to be called: in the words that all providers share, and by its documented operations. */
export interface CometapiClient extends VideoClient {
  /**
   * Create a video task.
   *
   * Answers at once with a submitted task. Keep its `id` and poll for the result.
   *
   * @throws {InvalidRequestError} when the documents forbid the request; nothing was sent.
   * @throws {AmbiguousCreateError} when it is open whether the job exists, also after an abort.
   * @throws {ApiError} when the provider refuses.
   * @throws {ConnectionError} when no connection came about.
   * @throws {InvalidResponseError} when the answer departs from the contract.
   * @throws {ConfigurationError} when an option is not what it has to be.
   */
  createVideo(options: OperationOptions<CreateVideoData>): Promise<OperationResponse<CreateVideoResponse>>;
  /**
   * Read the state of a task.
   *
   * Poll every 10 to 20 seconds until `status` is `SUCCESS`, `FAILED` or `ERROR`. Most tasks take one
   * to three minutes; more than ten have been seen.
   *
   * @throws {ApiError} when the provider refuses.
   * @throws {ConnectionError} when it does not answer.
   * @throws {InvalidResponseError} when the answer departs from the contract.
   * @throws {ConfigurationError} when an option is not what it has to be.
   */
  getVideo(options: OperationOptions<GetVideoData>): Promise<OperationResponse<GetVideoResponse>>;
  /**
   * Fetch the video file.
   *
   * Part of the provider's platform, documented with another video model. A Seedance task does not
   * need it: its file is at `video_url`.
   *
   * @throws {ApiError} when the provider refuses.
   * @throws {ConnectionError} when it does not answer.
   * @throws {InvalidResponseError} when the answer departs from the contract.
   * @throws {ConfigurationError} when an option is not what it has to be.
   */
  getVideoContent(options: OperationOptions<GetVideoContentData>): Promise<OperationResponse<GetVideoContentResponse>>;
  /**
   * List the models of the key.
   *
   * In the shape of OpenAI's list. The provider also has a public catalogue at `/api/models`, in a
   * shape of its own, which is not described here.
   *
   * @throws {ApiError} when the provider refuses.
   * @throws {ConnectionError} when it does not answer.
   * @throws {InvalidResponseError} when the answer departs from the contract.
   * @throws {ConfigurationError} when an option is not what it has to be.
   */
  listModels(options?: OperationOptions<ListModelsData>): Promise<OperationResponse<ListModelsResponse>>;
}

/**
 * Makes a client of CometAPI. Without `apiKey` it takes the environment variable `COMETAPI_KEY`, without
 * `baseUrl` `COMETAPI_BASE_URL`.
 *
 * @throws {ConfigurationError} when there is no API key, or an option is not what it has to be.
 *
 * @example
 * const client = createCometapiClient({ apiKey: '…' });
 * const task = await client.create({ model: 'seedance-2.0', prompt: 'A paper boat', seconds: 5 });
 * const { output } = await client.waitForTask(task);
 */
export function createCometapiClient(options: VideoClientOptions = {}): CometapiClient {
  const settings = settingsOf(cometapi, options);
  const call = createCaller(cometapi, settings);
  const transport = createClient({ baseUrl: settings.baseUrl, auth: settings.apiKey, headers: settings.headers });
  return {
    ...clientWith(cometapi, settings),
    createVideo: (given) => call('createVideo', given, (parameters) => createVideo({ ...parameters, client: transport })),
    getVideo: (given) => call('getVideo', given, (parameters) => getVideo({ ...parameters, client: transport })),
    getVideoContent: (given) => call('getVideoContent', given, (parameters) => getVideoContent({ ...parameters, client: transport })),
    listModels: (given = {}) => call('listModels', given, (parameters) => listModels({ ...parameters, client: transport })),
  };
}
