/**
 * What the answers of a provider tell of a task.
 *
 * @module
 */
import { idIn } from '#providers/fields.ts';
import type { ContractOperation, Provider } from '#providers/provider.ts';
import type { VideoTask } from '#tasks/task.ts';
import { InvalidResponseError, UnsupportedOperationError, type ResponseIssue } from '../errors.ts';
import type { Answer } from './exchange.ts';

/** The operation that asks for a task or cancels it, and the parameter of its path that is the task's id. */
export function operationOf(
  provider: Provider,
  kind: 'get' | 'cancel',
): ContractOperation & { readonly parameter: string } {
  for (const operation of provider.contract.operations) {
    const meaning = provider.operations[operation.id];
    if (meaning?.kind === kind) return { ...operation, parameter: meaning.taskId };
  }
  throw new UnsupportedOperationError(provider.contract.id, kind === 'cancel' ? 'cancel a task' : 'ask for a task');
}

/**
 * A create that tells an id and no status has been accepted all the same.
 *
 * @throws {InvalidResponseError} when the answer tells of none.
 */
export function taskIn(provider: Provider, operation: ContractOperation, answer: Answer): VideoTask {
  const task = provider.readTask(answer.body) ?? justCreated(provider, operation, answer.body);
  if (task) return { ...task, provider: provider.contract.id };
  // Some gateways refuse with the status of a success.
  const { shown } = answer;
  const said = provider.readError(shown)?.message;
  const why = said === undefined ? 'there is no id, or no status' : `it says: ${said}`;
  const message = `it tells of no task: ${why}`;
  throw withIssue(provider, operation, answer, { pointer: '', message, received: shown });
}

function justCreated(provider: Provider, operation: ContractOperation, body: unknown): VideoTask | undefined {
  if (provider.operations[operation.id]?.kind !== 'create' || provider.readError(body)) return undefined;
  const id = idIn(provider, body);
  return id === undefined ? undefined : { id, state: 'queued', request: {} };
}

/** What is wrong with the answer of a task that has succeeded and names no video. */
export function withoutVideo(provider: Provider, operation: ContractOperation, answer: Answer): InvalidResponseError {
  return withIssue(provider, operation, answer, {
    pointer: '',
    message: 'the task has succeeded, and no video is named',
    received: answer.shown,
  });
}

/** What is wrong with an answer whose status no document knows. */
export function withoutMeaning(
  provider: Provider,
  operation: ContractOperation,
  answer: Answer,
  status: string,
): InvalidResponseError {
  return withIssue(provider, operation, answer, {
    pointer: `/${provider.statusPath.join('/')}`,
    message: `the status ${JSON.stringify(status)} is not documented`,
    received: status,
  });
}

function withIssue(
  { contract }: Provider,
  { id: operation }: ContractOperation,
  { shown: body, response: { status } }: Answer,
  issue: ResponseIssue,
): InvalidResponseError {
  return new InvalidResponseError(contract.id, { operation, status, issues: [issue], body });
}
