/**
 * The jobs of any provider over a session: created, queried and cancelled, and each answer held against the spec.
 */
import { expect } from 'vitest';
import { providers, type ProviderId } from '#providers/index.ts';
import type { TaskState, VideoTask } from '#tasks/task.ts';
import { readSpec } from '../../scripts/specs.ts';
import { faultsOf } from './answers.ts';
import type { DocumentedRequest, FormFile } from './documented-requests.ts';
import type { Answer, Call, Session } from './session.ts';

const firstRequests = new Map<ProviderId, DocumentedRequest>();

/** The first example of the create operation in the spec: any provider has one. */
export function firstRequest(id: ProviderId): DocumentedRequest {
  // To read a spec takes longer than most tests.
  const request = firstRequests.get(id) ?? firstExample(id);
  firstRequests.set(id, request);
  return structuredClone(request);
}

function firstExample(id: ProviderId): DocumentedRequest {
  const { id: operation, accepts } = operationOf(id, 'create');
  const found = Object.values(readSpec(id).paths)
    .flatMap((item) => Object.values(item))
    .find((candidate) => candidate.operationId === operation);
  const content = Object(found?.requestBody?.content[accepts ?? '']);
  const [example] = Object.values(Object(content.examples));
  const { value } = Object(example);
  const name = 'the first example of the spec';
  if (accepts === 'application/json') return { provider: id, name, json: value };
  return {
    provider: id,
    name,
    form: Object.fromEntries(Object.entries(value).map(([field, part]) => [field, String(part)])),
  };
}

/** A request with another value in a field. */
export function withField(request: DocumentedRequest, field: string, value: string | FormFile): DocumentedRequest {
  return request.form
    ? { ...request, form: { ...request.form, [field]: value } }
    : { ...request, json: { ...request.json, [field]: value } };
}

type Kind = 'create' | 'get' | 'cancel';

export function hasOperation(id: ProviderId, kind: Kind): boolean {
  return Object.values(providers[id].operations).some((operation) => operation.kind === kind);
}

export function operationOf(id: ProviderId, kind: Kind) {
  const { contract, operations } = providers[id];
  const found = contract.operations.find((operation) => operations[operation.id]?.kind === kind);
  if (!found) throw new Error(`${id} has no operation that is a ${kind}`);
  return found;
}

export function createPath(id: ProviderId): string {
  return operationOf(id, 'create').path;
}

/** Creates, queries and cancels jobs of one provider; each answer is held against the spec. */
export function jobsOf(id: ProviderId, session: Session) {
  const provider = providers[id];

  async function call(kind: Kind, taskId: string | undefined, options: Call): Promise<Answer> {
    const operation = operationOf(id, kind);
    const path = operation.path.replace(/\{\w+\}/, encodeURIComponent(taskId ?? ''));
    const answer = await session.send(id, path, { method: operation.method, ...options });
    expect(faultsOf(id, operation.id, answer.status, answer.body)).toEqual([]);
    return answer;
  }

  function taskOf(answer: Answer): VideoTask {
    const task = provider.readTask(answer.body);
    if (answer.status !== 200 || !task)
      throw new Error(`${id} answered ${answer.status}: ${JSON.stringify(answer.body)}`);
    return task;
  }

  const post = ({ json, form }: DocumentedRequest, options: Call = {}) =>
    call('create', undefined, { ...(json && { json }), ...(form && { form }), ...options });
  const query = (taskId: string, options: Call = {}) => call('get', taskId, options);

  return {
    post,
    query,
    create: async (request: DocumentedRequest, options?: Call) => taskOf(await post(request, options)),
    get: async (taskId: string, options?: Call): Promise<VideoTask & { state: TaskState }> =>
      taskOf(await query(taskId, options)),
    answer: async (taskId: string) => (await query(taskId)).body,
    cancel: (taskId: string, options: Call = {}) => call('cancel', taskId, options),
  };
}
