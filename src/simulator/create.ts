import { check } from '#conformance/check.ts';
import { mediaIn, nameOfSource } from '#conformance/media.ts';
import { priceOf } from '#providers/price.ts';
import type { Contract, Failure } from '#providers/provider.ts';
import { planOf, type Refusal, type Scenario } from '#scenario/scenario.ts';
import { factsOfFile } from '#tasks/file-type.ts';
import type { PlanStep, TaskRecord } from '#tasks/lifecycle.ts';
import { StoreFullError } from '#tasks/store.ts';
import type { MediaTable, VideoRequest } from '#tasks/task.ts';
import { readBody } from './body.ts';
import { announce } from './changed.ts';
import { interference, refuseWith, type Interference } from './interference.ts';
import { fingerprintOf } from './money/fingerprint.ts';
import type { NewAttempt } from './money/idempotency.ts';
import { sizeOfResult } from './results/results.ts';
import type { Call } from './operations.ts';
import { refuse, respond, type Answer } from './respond.ts';
import type { Pace } from './settings.ts';
import { taskOf } from './view.ts';
import type { World } from './world.ts';

/** Judges a request and, if nothing speaks against it, begins the task and charges for it. */
export async function create(world: World, call: Call): Promise<Answer> {
  const { provider, notes } = call;
  const body = await readBody(call.request, call.operation, world.bodyLimits, provider.contract);
  notes.body = body.text ?? (body.ok ? body.value : undefined);
  if (!body.ok) return refuse(provider, body.failure, notes);
  // JSON carries none.
  const files = body.text === undefined ? filesIn(provider.contract, body.value) : [];
  const { facts: given } = world.settings;
  const facts = files.length === 0 ? given : { ...given, ...(await factsOfFiles(files)) };
  const job = accept(world, call, body.value, facts);
  return 'attempt' in job ? carryOut(world, call, job) : job;
}

/** A request that may be carried out. */
type Job = {
  readonly scenario: Scenario;
  readonly hand: Interference | undefined;
  readonly attempt: NewAttempt;
  readonly fingerprint: number;
  readonly request: VideoRequest;
};

/** Finds out whether anything speaks against a request, and gives the answer that says so. */
function accept(world: World, call: Call, body: unknown, facts: MediaTable): Job | Answer {
  const { provider, tenant, notes } = call;
  const verdict = check(provider, body, { media: facts });
  if (!verdict.ok) return refuse(provider, invalid(verdict.violations, body), notes);
  notes.accepted = { body, undecided: verdict.undecided };

  const request = withLengths(provider.readRequest(body), facts);
  const scenario = call.chosen ?? world.choices.preset;
  notes.scenario = scenario.name;
  const hand = interference(world, scenario, { operation: 'create', provider, of: tenant, key: tenant });
  const fingerprint = fingerprintOf(body);
  const attempt = world.idempotency.begin(provider, tenant, idempotencyKey(call), fingerprint, world.clock.now());
  if (attempt.kind === 'replay') {
    notes.message = 'replayed: this idempotency key was used before, and nothing is charged again';
    return attempt.answer;
  }
  if (attempt.kind !== 'new') return refuse(provider, attempt.failure, notes);
  return { scenario, hand, attempt, fingerprint, request };
}

async function carryOut(world: World, call: Call, job: Job): Promise<Answer> {
  const { provider, notes } = call;
  const { scenario, hand, attempt } = job;
  let record: TaskRecord;
  try {
    const refusal = hand?.refuse();
    if (refusal) throw new RefusedError(refusal);
    record = await begin(world, call, job);
  } catch (error) {
    attempt.failed();
    if (error instanceof RefusedError) return refuseWith(provider, error.refusal, notes);
    throw error;
  }
  announce(world, record);
  if (scenario.webhook === 'before-answer') await world.webhooks.settled(record);
  const told = taskOf(world, provider, record, record.createdAt, call.mediaOrigin);
  const task = told instanceof Promise ? await told : told;
  notes.task = { id: task.id, state: task.state };
  const answer = respond(provider.writeCreated(task));
  // What goes wrong with the answer does not go wrong again when it is replayed.
  attempt.done(answer);
  if (!hand) return answer;
  notes.isBent = true;
  return hand.answer(respond(provider.writeCreated(hand.tell(task))), task);
}

/** The key by which a provider tells a create that is repeated; `null` without one. */
function idempotencyKey({ provider, request }: Call): string | null {
  const { idempotency } = provider.contract.lifecycle;
  return idempotency && request.headers.get(idempotency.header);
}

/** A request that is valid and is not carried out all the same. */
class RefusedError extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.message);
    this.refusal = refusal;
  }
}

/**
 * Accepts the job: charges for the task and keeps it. What is asked of the account and taken from it stands
 * together with no wait in between, so that creates at the same time cannot spend the same money.
 */
async function begin(world: World, call: Call, job: Job): Promise<TaskRecord> {
  for (;;) {
    const record = recordOf(world, call, job);
    const { tenant, provider, charge, createdAt } = record;
    if (!world.accounts.canAfford(tenant, provider, charge, createdAt)) {
      throw new RefusedError({ kind: 'insufficient-balance', message: 'The balance of this account is used up' });
    }
    world.ledger.charge(record, job.fingerprint);
    try {
      if (await world.store.add(record)) return record;
    } catch (error) {
      world.ledger.withdraw(record);
      if (!(error instanceof StoreFullError)) throw error;
      throw new RefusedError({ kind: 'unavailable', message: error.message, headers: { 'retry-after': '10' } });
    }
    // Some forms of id are short, and a new task must not take the place of another.
    world.ledger.withdraw(record);
  }
}

function recordOf(world: World, { provider, tenant, mediaOrigin }: Call, { scenario, request }: Job): TaskRecord {
  const { contract } = provider;
  const now = world.clock.now();
  const { steps, failure } = planOf(scenario, world.settings.timing);
  const { plan, pending } = paced(world.settings.pace, steps);
  // Every field in its place at once: parts that are added make it larger, and slower to make.
  return {
    id: provider.newTaskId(world.random, now),
    provider: contract.id,
    tenant,
    request: withoutFiles(request),
    scenario: scenario.name,
    size: sizeOfResult(world, request),
    mediaOrigin,
    createdAt: now,
    plan,
    pending,
    failure,
    charge: priceOf(contract, request),
    expiresAt: now + contract.lifecycle.lifetimes.recordSeconds.value * 1000,
  };
}

/** The plan of a task that goes by the clock, by its polls, or by hand alone. */
function paced(pace: Pace, steps: readonly PlanStep[]): Pick<TaskRecord, 'plan' | 'pending'> {
  if (pace === 'clock') return { plan: steps };
  const plan = [{ after: 0, state: steps[0]?.state ?? 'queued' }];
  // The first poll sees the task as it was created.
  return pace === 'hand' ? { plan } : { plan, pending: steps.map(({ state }) => state) };
}

/** The files that came along. */
function filesIn(contract: Contract, body: unknown): readonly Blob[] {
  return mediaIn(contract, body).flatMap(({ source }) => (typeof source === 'string' ? [] : [source]));
}

async function factsOfFiles(files: readonly Blob[]): Promise<MediaTable> {
  const read = files.map(async (file) => [nameOfSource(file), await factsOfFile(file)] as const);
  return Object.fromEntries(await Promise.all(read));
}

/** The request with the lengths of videos that it does not state, and that are known otherwise: they are billed. */
function withLengths(request: VideoRequest, facts: MediaTable): VideoRequest {
  if (request.media.length === 0) return request;
  return {
    ...request,
    media: request.media.map((input) => {
      const known =
        typeof input.source === 'string' && Object.hasOwn(facts, input.source) ? facts[input.source] : undefined;
      const isOpen = input.kind === 'video' && input.seconds === undefined && known?.seconds !== undefined;
      return isOpen ? { ...input, seconds: known.seconds } : input;
    }),
  };
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
