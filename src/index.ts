/**
 * The words every gateway's job is told in, and the gateways themselves.
 *
 * @module
 */
export { isProviderId, providerIds, providers, type ProviderId } from '#providers/index.ts';
export type {
  Balance,
  Computation,
  Contract,
  ContractOperation,
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
  type TaskFailure,
  type TaskState,
  type VideoOutput,
  type VideoRequest,
  type VideoTask,
} from '#tasks/task.ts';
