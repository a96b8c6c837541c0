// Written by `npm run generate` from specs/; not edited by hand.
/**
 * APIMart Seedance video API: a client, the documented operations, the types and zod schemas of what goes in and comes out, and
 * the provider itself.
 *
 * @module
 */
import { createCaller, type OperationOptions, type KeyedOperationOptions, type OperationResponse } from '#client/operations.ts';
import { settingsOf, type VideoClientOptions } from '#client/settings.ts';
import { clientWith } from '#client/create-client-of.ts';
import type { VideoClient } from '#client/video-client.ts';
import { apimart } from '#providers/apimart/index.ts';
import { createClient } from './client/index.ts';
import {
  createVideoGeneration,
  getTask,
  uploadImage,
  getBalance,
  getUserBalance,
  listModels,
  getModelSchema,
} from './sdk.gen.ts';
import type {
  CreateVideoGenerationData,
  CreateVideoGenerationResponse,
  GetBalanceData,
  GetBalanceResponse,
  GetModelSchemaData,
  GetModelSchemaResponse,
  GetTaskData,
  GetTaskResponse,
  GetUserBalanceData,
  GetUserBalanceResponse,
  ListModelsData,
  ListModelsResponse,
  UploadImageData,
  UploadImageResponse,
} from './types.gen.ts';

export * from '#client/public.ts';
export type * from './types.gen.ts';
export * from './zod.gen.ts';
export { apimart };

/** APIMart, ready to be called: in the words that all providers share, and by its documented operations. */
export interface ApimartClient extends VideoClient {
  /**
   * Create a video generation task.
   *
   * Answers at once with a submitted task. Keep its `task_id` and poll for the result, or name a
   * `webhook`.
   *
   * @throws {InvalidRequestError} when the documents forbid the request; nothing was sent.
   * @throws {AmbiguousCreateError} when it is open whether the job exists, also after an abort.
   * @throws {ApiError} when the provider refuses.
   * @throws {ConnectionError} when no connection came about.
   * @throws {InvalidResponseError} when the answer departs from the contract.
   * @throws {ConfigurationError} when an option is not what it has to be.
   */
  createVideoGeneration(options: KeyedOperationOptions<CreateVideoGenerationData>): Promise<OperationResponse<CreateVideoGenerationResponse>>;
  /**
   * Read the state of a task.
   *
   * Poll until `status` is `completed`, `failed` or `cancelled`: first after ten to twenty seconds,
   * then every three to five. There is no operation that cancels a task, although a status for it
   * is documented.
   *
   * @throws {ApiError} when the provider refuses.
   * @throws {ConnectionError} when it does not answer.
   * @throws {InvalidResponseError} when the answer departs from the contract.
   * @throws {ConfigurationError} when an option is not what it has to be.
   */
  getTask(options: OperationOptions<GetTaskData>): Promise<OperationResponse<GetTaskResponse>>;
  /**
   * Upload a picture.
   *
   * Keeps a JPEG, PNG, WebP or GIF of up to 20 MB for 72 hours under a public URL. Requests take
   * URLs only, so this is the way in for a picture that is not on the web. Videos and sounds have
   * no such operation.
   *
   * @throws {ApiError} when the provider refuses.
   * @throws {ConnectionError} when it does not answer.
   * @throws {InvalidResponseError} when the answer departs from the contract.
   * @throws {ConfigurationError} when an option is not what it has to be.
   */
  uploadImage(options: OperationOptions<UploadImageData>): Promise<OperationResponse<UploadImageResponse>>;
  /**
   * Read the balance of this key.
   *
   * Also answers at `/balance`.
   *
   * @throws {ApiError} when the provider refuses.
   * @throws {ConnectionError} when it does not answer.
   * @throws {InvalidResponseError} when the answer departs from the contract.
   * @throws {ConfigurationError} when an option is not what it has to be.
   */
  getBalance(options?: OperationOptions<GetBalanceData>): Promise<OperationResponse<GetBalanceResponse>>;
  /**
   * Read the balance of the account.
   *
   * The account that the key belongs to. Also answers at `/user/balance`.
   *
   * @throws {ApiError} when the provider refuses.
   * @throws {ConnectionError} when it does not answer.
   * @throws {InvalidResponseError} when the answer departs from the contract.
   * @throws {ConfigurationError} when an option is not what it has to be.
   */
  getUserBalance(options?: OperationOptions<GetUserBalanceData>): Promise<OperationResponse<GetUserBalanceResponse>>;
  /**
   * List the models.
   *
   * The models that the key may use, of every kind; this description knows the Seedance ones.
   *
   * @throws {ApiError} when the provider refuses.
   * @throws {ConnectionError} when it does not answer.
   * @throws {InvalidResponseError} when the answer departs from the contract.
   * @throws {ConfigurationError} when an option is not what it has to be.
   */
  listModels(options?: OperationOptions<ListModelsData>): Promise<OperationResponse<ListModelsResponse>>;
  /**
   * Read what a model takes.
   *
   * The fields of a model's request as a JSON Schema. The provider's own client takes it as a hint
   * and leaves the judging to the create operation.
   *
   * @throws {ApiError} when the provider refuses.
   * @throws {ConnectionError} when it does not answer.
   * @throws {InvalidResponseError} when the answer departs from the contract.
   * @throws {ConfigurationError} when an option is not what it has to be.
   */
  getModelSchema(options: OperationOptions<GetModelSchemaData>): Promise<OperationResponse<GetModelSchemaResponse>>;
}

/**
 * Makes a client of APIMart. Without `apiKey` it takes the environment variable `APIMART_API_KEY`, without
 * `baseUrl` `APIMART_BASE_URL`.
 *
 * @throws {ConfigurationError} when there is no API key, or an option is not what it has to be.
 *
 * @example
 * const client = createApimartClient({ apiKey: '…' });
 * const task = await client.create({ model: 'seedance-2.0', prompt: 'A paper boat', seconds: 5 });
 * const { output } = await client.waitForTask(task);
 */
export function createApimartClient(options: VideoClientOptions = {}): ApimartClient {
  const settings = settingsOf(apimart, options);
  const call = createCaller(apimart, settings);
  const transport = createClient({ baseUrl: settings.baseUrl, auth: settings.apiKey, headers: settings.headers });
  return {
    ...clientWith(apimart, settings),
    createVideoGeneration: (given) => call('createVideoGeneration', given, (parameters) => createVideoGeneration({ ...parameters, client: transport })),
    getTask: (given) => call('getTask', given, (parameters) => getTask({ ...parameters, client: transport })),
    uploadImage: (given) => call('uploadImage', given, (parameters) => uploadImage({ ...parameters, client: transport })),
    getBalance: (given = {}) => call('getBalance', given, (parameters) => getBalance({ ...parameters, client: transport })),
    getUserBalance: (given = {}) => call('getUserBalance', given, (parameters) => getUserBalance({ ...parameters, client: transport })),
    listModels: (given = {}) => call('listModels', given, (parameters) => listModels({ ...parameters, client: transport })),
    getModelSchema: (given) => call('getModelSchema', given, (parameters) => getModelSchema({ ...parameters, client: transport })),
  };
}
