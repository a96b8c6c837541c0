import type { ContractOperation, Operation, Provider } from '#providers/provider.ts';
import { checkFile, transportRule } from '#conformance/transport.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { factsOfFile } from '#tasks/file-type.ts';
import { interrupt, stateAt, stepOn, type TaskRecord } from '#tasks/lifecycle.ts';
import { isTerminal, type CompleteTask } from '#tasks/task.ts';
import type { Address } from './address.ts';
import { readForm } from './body.ts';
import { changed } from './changed.ts';
import { create } from './create.ts';
import type { Notes } from './exchange.ts';
import { interference, refuseWith } from './interference.ts';
import { mediaPath, resultOf, uploadOrigin } from './results/results.ts';
import { refuse, respond, type Answer } from './respond.ts';
import { serveFile } from './results/serve-file.ts';
import { taskOf } from './view.ts';
import type { RequestLike } from './request.ts';
import type { World } from './world.ts';

/** One request that has been routed and may pass. */
export type Call = {
  readonly request: RequestLike;
  readonly url: Address;
  readonly provider: Provider;
  readonly operation: ContractOperation;
  /** The value of the path's one part that differs: a task's id. */
  readonly param: string;
  /** The API key. */
  readonly tenant: string;
  /** What the request itself chose; a task's own scenario counts where it chose none. */
  readonly chosen: Scenario | undefined;
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
      return withTask(world, call, action, (task) => respond(call.provider.writeTask(task)));
    case 'cancel':
      return withTask(world, call, action, (task, record) => cancel(world, call, task, record));
    case 'content':
      return withTask(world, call, action, (task, record) => content(call, task, record));
    case 'upload':
      return withoutTask(world, call, action, () => upload(world, action, call));
    case 'read':
      return withoutTask(world, call, action, () => {
        const now = world.clock.now();
        const { contract } = call.provider;
        const balance = world.accounts.statement(call.tenant, contract.id, now);
        return respond(action.answer({ query: call.url.searchParams, contract, now, balance }));
      });
  }
}

/** A request about no task in particular. */
async function withoutTask(
  world: World,
  call: Call,
  action: Operation,
  answer: () => Answer | Promise<Answer>,
): Promise<Answer> {
  const { provider, tenant, notes } = call;
  const scenario = call.chosen ?? world.choices.preset;
  const hand = interference(world, scenario, { operation: action.kind, provider, of: tenant, key: tenant });
  const refusal = hand?.refuse();
  if (refusal) return refuseWith(provider, refusal, notes);
  const given = await answer();
  return hand ? hand.answer(given) : given;
}

/** Finds the task that the path names; one of another key, or one forgotten by now, is unknown. */
async function withTask(
  world: World,
  call: Call,
  action: Extract<Operation, { taskId: string }>,
  answer: (task: CompleteTask, record: TaskRecord) => Answer | Promise<Answer>,
): Promise<Answer> {
  const { provider, tenant, notes } = call;
  const id = call.param;
  const now = world.clock.now();
  const found = await world.store.get(provider.contract.id, id);
  if (!found || found.tenant !== tenant || now >= found.expiresAt) {
    return refuse(provider, { kind: 'unknown-task', message: `Task ${id} not found` }, notes);
  }
  const record = action.kind === 'get' && found.pending ? await stepped(world, provider, found, now) : found;
  const scenario = call.chosen ?? world.choices.find(record.scenario) ?? world.choices.preset;
  const hand = interference(world, scenario, { operation: action.kind, provider, of: id, key: tenant });
  // What signs its URLs anew tells something else each time.
  const isPlain = !hand && action.kind === 'get' && scenario.urlLifetime === undefined;
  const known = isPlain ? world.finals.get(record, call.mediaOrigin) : undefined;
  if (known) {
    notes.task = known.task;
    return known.answer;
  }
  const task = await taskOf(world, provider, record, now, call.mediaOrigin, scenario);
  notes.task = { id: task.id, state: task.state };
  if (!hand) {
    const given = await answer(task, record);
    const final = { task: notes.task, answer: given };
    if (isPlain && isTerminal(task.state)) world.finals.keep(record, call.mediaOrigin, final);
    return given;
  }

  notes.scenario = scenario.name;
  const refusal = hand.refuse(task);
  if (refusal) return refuseWith(provider, refusal, notes);
  notes.isBent = true;
  return hand.answer(await answer(hand.tell(task), record), task);
}

/** A task that goes by its polls, one poll on. */
async function stepped(world: World, provider: Provider, found: TaskRecord, now: number): Promise<TaskRecord> {
  const next = await world.store.update(provider.contract.id, found.id, (current) => {
    const further = stepOn(current, now);
    return further === current ? undefined : further;
  });
  if (!next) return found;
  // The first poll only shows what was there before.
  if (stateAt(next, now) !== stateAt(found, now)) changed(world, next);
  return next;
}

async function cancel(world: World, call: Call, task: CompleteTask, record: TaskRecord): Promise<Answer> {
  const { contract } = call.provider;
  // Of several cancels at once one wins.
  let state = task.state;
  const cancelled = await world.store.update(contract.id, record.id, (current) => {
    // Not before: the task may have ended while the store was asked.
    const now = world.clock.now();
    state = stateAt(current, now);
    return contract.lifecycle.cancellable.includes(state) ? interrupt(current, now, 'cancelled') : undefined;
  });
  if (!cancelled) {
    const message = `Task ${task.id} is already ${state}; only a queued or running task can be cancelled`;
    return refuse(call.provider, { kind: 'not-cancellable', message, state }, call.notes);
  }
  changed(world, cancelled);
  const ended = await taskOf(world, call.provider, cancelled, world.clock.now(), call.mediaOrigin);
  call.notes.task = { id: ended.id, state: ended.state };
  return respond(call.provider.writeCancelled(ended));
}

async function content(call: Call, task: CompleteTask, record: TaskRecord): Promise<Answer> {
  const file = task.state === 'succeeded' ? await resultOf(record, 'video.mp4') : undefined;
  if (!file) {
    const message = `Task ${task.id} is ${task.state}; its video can be downloaded once it has succeeded`;
    return refuse(call.provider, { kind: 'not-ready', message, state: task.state }, call.notes);
  }
  return serveFile(file, call.request);
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
  notes.body = form.value;
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
  notes.accepted = { body: form.value, undecided: [] };
  const now = world.clock.now();
  const path = `${mediaPath}${provider.contract.id}/uploads/${provider.newTaskId(world.random, now)}`;
  const lifetime = contract.lifecycle.lifetimes.uploadUrlSeconds?.value ?? Infinity;
  world.media.keep(path, {
    type: file.type,
    bytes: new Uint8Array(await file.arrayBuffer()),
    expiresAt: now + lifetime * 1000,
  });
  const url = `${uploadOrigin(call)}${path}`;
  return respond(action.write({ url, filename: file.name, contentType: file.type, bytes: file.size, createdAt: now }));
}
