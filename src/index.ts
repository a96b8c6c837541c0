/**
 * The words every gateway's job is told in, the gateways themselves, and a client for any of them.
 *
 * @module
 */
export { createVideoClient } from '#client/create-video-client.ts';
export {
  portability,
  type PortabilityOptions,
  type PortableRequest,
  type UnportableRequest,
} from '#client/portability.ts';
export * from '#client/public.ts';
export { isProviderId, providerIds, providers, type ProviderId } from '#providers/index.ts';
export type {
  Balance,
  Computation,
  Contract,
  ContractOperation,
  Draft,
  Environment,
  Failure,
  FailureKind,
  Lifecycle,
  Limit,
  MediaPlace,
  Operation,
  Prices,
  Provider,
  ProviderError,
  Question,
  SchemaError,
  TransportRule,
  Unsupported,
  Upload,
  Validator,
  WireResponse,
} from '#providers/provider.ts';
export type { Clock } from '#tasks/clock.ts';
export type { PlanStep, TaskRecord } from '#tasks/lifecycle.ts';
export type { TaskStore } from '#tasks/store.ts';
export {
  isTaskState,
  isTerminal,
  taskStates,
  type Charge,
  type CompleteTask,
  type Cost,
  type MediaFacts,
  type MediaInput,
  type MediaKind,
  type MediaTable,
  type PortableModel,
  type TaskFailure,
  type TaskState,
  type VideoOutput,
  type VideoRequest,
  type VideoRequestInput,
  type VideoTask,
} from '#tasks/task.ts';
