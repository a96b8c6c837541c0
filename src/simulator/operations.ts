import { check } from '#conformance/check.ts';
import { factsOfFile } from '#tasks/file-type.ts';
import { mediaIn, nameOfSource } from '#conformance/media.ts';
import { checkFile, transportRule } from '#conformance/transport.ts';
import type { Contract, ContractOperation, Failure, Operation, Provider } from '#providers/provider.ts';
import { priceOf } from '#providers/price.ts';
import { interrupt, stateAt, taskAt, type TaskRecord } from '#tasks/lifecycle.ts';
import type { CompleteTask, MediaTable, VideoRequest } from '#tasks/task.ts';
import { readBody, readForm } from './body.ts';
import type { Notes } from './exchange.ts';
import { mediaPath, outputOf } from './media.ts';
import { refuse, respond, respondFile, type Answer } from './respond.ts';
import type { Scenario } from './scenario.ts';
import type { World } from './world.ts';

/** One request that has been routed and may pass. */
export type Call = {
  readonly request: Request;
  readonly url: URL;
  readonly provider: Provider;
  readonly operation: ContractOperation;
  readonly params: Readonly<Record<string, string>>;
  /** The API key. */
  readonly tenant: string;
  readonly scenario: Scenario;
  /** Scheme and host under which results are found. */
  readonly mediaOrigin: string;
  readonly notes: Notes;
};

/** Carries out what an operation means. */
export function perform(world: World, action: Operation, call: Call): Promise<Answer> {
  switch (action.kind) {
    case 'create':
      return create(world, call);
    case 'get':
      return withTask(world, call, action.taskId, (task) => respond(call.provider.writeTask(task)));
    case 'cancel':
      return withTask(world, call, action.taskId, (task, record) => cancel(world, call, task, record));
    case 'content':
      return withTask(world, call, action.taskId, (task) => content(world, call, task));
    case 'upload':
      return upload(world, action, call);
    case 'read': {
      const question = { query: call.url.searchParams, contract: call.provider.contract, now: world.clock.now() };
      return Promise.resolve(respond(action.answer(question)));
    }
  }
}

async function create(world: World, call: Call): Promise<Answer> {
  const { provider, notes } = call;
  const body = await readBody(call.request, call.operation, world.bodyLimits, provider.contract);
  if (!body.ok) return refuse(provider, body.failure, notes);
  const media = await factsOfFiles(provider.contract, body.value, world.facts);
  const verdict = check(provider, body.value, { media });
  if (!verdict.ok) return refuse(provider, invalid(verdict.violations, body.value), notes);

  const now = world.clock.now();
  const request = provider.readRequest(body.value);
  const { steps, failure } = call.scenario.plan(world.timing);
  const charge = priceOf(provider.contract, request);
  const record: TaskRecord = {
    id: await newId(world, provider, now),
    provider: provider.contract.id,
    tenant: call.tenant,
    request: withoutFiles(request),
    createdAt: now,
    plan: steps,
    expiresAt: now + provider.contract.lifecycle.lifetimes.recordSeconds.value * 1000,
    ...(failure && { failure }),
    ...(charge && { charge }),
  };
  await world.store.put(record);
  notes.scenario = call.scenario.name;
  return respond(provider.writeCreated(view(call, record, now)));
}

/** The facts that the simulator was given, and those of the files that came along. */
async function factsOfFiles(contract: Contract, body: unknown, given: MediaTable): Promise<MediaTable> {
  const files = mediaIn(contract, body).flatMap(({ source }) => (typeof source === 'string' ? [] : [source]));
  if (files.length === 0) return given;
  const read = files.map(async (file) => [nameOfSource(file), await factsOfFile(file)] as const);
  return { ...given, ...Object.fromEntries(await Promise.all(read)) };
}

/** Some forms of id are short, and a new task must not take the place of another. */
async function newId(world: World, provider: Provider, now: number): Promise<string> {
  const id = provider.newTaskId(world.random, now);
  return (await world.store.get(provider.contract.id, id)) ? newId(world, provider, now) : id;
}

/** Beyond this many a list of faults helps nobody. */
const mostFaults = 10;

function invalid(violations: readonly { limit: string; message: string }[], body: unknown): Failure {
  const { model } = Object(body);
  const more = violations.length > mostFaults ? `; and ${violations.length - mostFaults} more` : '';
  return {
    kind: 'invalid-request',
    message:
      violations
        .slice(0, mostFaults)
        .map(({ message }) => message)
        .join('; ') + more,
    limits: [...new Set(violations.map(({ limit }) => limit))],
    ...(typeof model === 'string' && { model }),
  };
}

/** A stored task names a file that was sent along, and does not keep its bytes. */
function withoutFiles(request: VideoRequest): VideoRequest {
  if (request.media.every(({ source }) => typeof source === 'string')) return request;
  return {
    ...request,
    media: request.media.map((input) => {
      if (typeof input.source === 'string') return input;
      return { ...input, source: `file:${input.source instanceof File ? input.source.name : 'blob'}` };
    }),
  };
}

/** The task at an instant, with its URLs; noted for whoever watches. */
function view(call: Call, record: TaskRecord, now: number): CompleteTask {
  const task = taskAt(record, now, () => outputOf(record, call.mediaOrigin, call.provider.contract));
  call.notes.task = { id: task.id, state: task.state };
  return task;
}

/** Finds the task that the path names; one of another key, or one forgotten by now, is unknown. */
async function withTask(
  world: World,
  call: Call,
  parameter: string,
  answer: (task: CompleteTask, record: TaskRecord) => Answer | Promise<Answer>,
): Promise<Answer> {
  const id = call.params[parameter] ?? '';
  const now = world.clock.now();
  const record = await world.store.get(call.provider.contract.id, id);
  if (!record || record.tenant !== call.tenant || now >= record.expiresAt) {
    return refuse(call.provider, { kind: 'unknown-task', message: `Task ${id} not found` }, call.notes);
  }
  return answer(view(call, record, now), record);
}

async function cancel(world: World, call: Call, task: CompleteTask, record: TaskRecord): Promise<Answer> {
  const { contract } = call.provider;
  const now = world.clock.now();
  // Of several cancels at once one wins.
  let state = task.state;
  const cancelled = await world.store.update(contract.id, record.id, (current) => {
    state = stateAt(current, now);
    return contract.lifecycle.cancellable.includes(state) ? interrupt(current, now, 'cancelled') : undefined;
  });
  if (!cancelled) {
    const message = `Task ${task.id} is already ${state}; only a queued or running task can be cancelled`;
    return refuse(call.provider, { kind: 'not-cancellable', message, state }, call.notes);
  }
  return respond(call.provider.writeCancelled(view(call, cancelled, now)));
}

function content(world: World, call: Call, task: CompleteTask): Answer {
  const file = world.media.sample('video.mp4');
  if (task.state !== 'succeeded' || !file) {
    const message = `Task ${task.id} is ${task.state}; its video can be downloaded once it has succeeded`;
    return refuse(call.provider, { kind: 'not-ready', message, state: task.state }, call.notes);
  }
  return respondFile(file, call.request.method);
}

async function upload(world: World, action: Extract<Operation, { kind: 'upload' }>, call: Call): Promise<Answer> {
  const { provider, operation, notes } = call;
  const { contract } = provider;
  const bytes = transportRule(contract, operation.id, 'fileBytes');
  // The form around the file takes some room of its own.
  const form = await readForm(call.request, (bytes?.rule.maximum ?? world.bodyLimits.form) + 64 * 1024);
  if (!form.ok) {
    const isTooLarge = form.failure.kind === 'payload-too-large';
    return refuse(provider, { ...form.failure, ...(isTooLarge && bytes && { limits: [bytes.limit] }) }, notes);
  }
  const file = form.value[action.field];
  if (!(file instanceof File)) {
    const message = `the form has no file in the field ${JSON.stringify(action.field)}`;
    return refuse(provider, { kind: 'invalid-request', message, limits: [`${contract.id}/schema`] }, notes);
  }
  const { type = '' } = await factsOfFile(file);
  const fault = checkFile(contract, operation.id, { size: file.size, declared: file.type, type });
  if (fault) {
    const kind = fault.limit === bytes?.limit ? 'payload-too-large' : 'invalid-request';
    return refuse(provider, { kind, message: fault.message, limits: [fault.limit] }, notes);
  }
  const now = world.clock.now();
  const path = `${mediaPath}${provider.contract.id}/uploads/${provider.newTaskId(world.random, now)}`;
  world.media.keep(path, { type: file.type, bytes: new Uint8Array(await file.arrayBuffer()) });
  const url = `${call.mediaOrigin}${path}`;
  return respond(action.write({ url, filename: file.name, contentType: file.type, bytes: file.size, createdAt: now }));
}
