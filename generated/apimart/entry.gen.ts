// Written by `npm run generate` from specs/; not edited by hand.
/**
 * APIMart Seedance video API: a client, the documented operations, the types and zod schemas of what goes in and comes out, and
 * the provider itself.
 *
 * @module
 */
import { createCaller, type OperationOptions, type KeyedOperationOptions, type OperationResponse } from '#client/operations.ts';
import { settingsOf, type VideoClientOptions } from '#client/settings.ts';
import { clientWith, type VideoClient } from '#client/video-client.ts';
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
export { client } from './client.gen.ts';
export { createClient, createConfig, type Client, type Config } from './client/index.ts';
export * from './index.ts';
export * from './zod.gen.ts';
export { apimart };

/** APIMart, ready to be called: in the words that all providers share, and by its documented operations. */
export interface ApimartClient extends VideoClient {
  /**
   * Create a video generation task.
   *
   * Answers at once with a submitted task. Keep its `task_id` and poll for the result, or name a
   * `webhook`.
   */
  createVideoGeneration(call: KeyedOperationOptions<CreateVideoGenerationData>): Promise<OperationResponse<CreateVideoGenerationResponse>>;
  /**
   * Read the state of a task.
   *
   * Poll until `status` is `completed`, `failed` or `cancelled`: first after ten to twenty seconds,
   * then every three to five. There is no operation that cancels a task, although a status for it
   * is documented.
   */
  getTask(call: OperationOptions<GetTaskData>): Promise<OperationResponse<GetTaskResponse>>;
  /**
   * Upload a picture.
   *
   * Keeps a JPEG, PNG, WebP or GIF of up to 20 MB for 72 hours under a public URL. Requests take
   * URLs only, so this is the way in for a picture that is not on the web. Videos and sounds have
   * no such operation.
   */
  uploadImage(call: OperationOptions<UploadImageData>): Promise<OperationResponse<UploadImageResponse>>;
  /**
   * Read the balance of this key.
   *
   * Also answers at `/balance`.
   */
  getBalance(call?: OperationOptions<GetBalanceData>): Promise<OperationResponse<GetBalanceResponse>>;
  /**
   * Read the balance of the account.
   *
   * The account that the key belongs to. Also answers at `/user/balance`.
   */
  getUserBalance(call?: OperationOptions<GetUserBalanceData>): Promise<OperationResponse<GetUserBalanceResponse>>;
  /**
   * List the models.
   *
   * The models that the key may use, of every kind; this description knows the Seedance ones.
   */
  listModels(call?: OperationOptions<ListModelsData>): Promise<OperationResponse<ListModelsResponse>>;
  /**
   * Read what a model takes.
   *
   * The fields of a model's request as a JSON Schema. The provider's own client takes it as a hint
   * and leaves the judging to the create operation.
   */
  getModelSchema(call: OperationOptions<GetModelSchemaData>): Promise<OperationResponse<GetModelSchemaResponse>>;
}

/**
 * Makes a client of APIMart.
 *
 * @throws {ConfigurationError} when there is no API key, or an option is not what it has to be.
 *
 * @example
 * const apimart = createApimartClient({ apiKey: '…' });
 * const task = await apimart.create({ model: 'seedance-2.0', prompt: 'A paper boat', seconds: 5 });
 * const { output } = await apimart.waitForTask(task);
 */
export function createApimartClient(options: VideoClientOptions = {}): ApimartClient {
  const settings = settingsOf(apimart, options);
  const call = createCaller(apimart, settings);
  const client = createClient({ baseUrl: settings.baseUrl, auth: settings.apiKey, headers: settings.headers });
  return {
    ...clientWith(apimart, settings),
    createVideoGeneration: (given) => call('createVideoGeneration', given, (parameters) => createVideoGeneration({ ...parameters, client })),
    getTask: (given) => call('getTask', given, (parameters) => getTask({ ...parameters, client })),
    uploadImage: (given) => call('uploadImage', given, (parameters) => uploadImage({ ...parameters, client })),
    getBalance: (given = {}) => call('getBalance', given, (parameters) => getBalance({ ...parameters, client })),
    getUserBalance: (given = {}) => call('getUserBalance', given, (parameters) => getUserBalance({ ...parameters, client })),
    listModels: (given = {}) => call('listModels', given, (parameters) => listModels({ ...parameters, client })),
    getModelSchema: (given) => call('getModelSchema', given, (parameters) => getModelSchema({ ...parameters, client })),
  };
}
