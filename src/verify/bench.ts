/**
 * What checks work with: the line to the gateway, the purse, and the jobs that several of them share.
 *
 * @module
 */
import { check } from '#conformance/check.ts';
import type { Settings } from '#client/settings.ts';
import { idIn } from '#providers/fields.ts';
import type { ContractOperation, Operation, Provider } from '#providers/provider.ts';
import type { Charge, VideoTask } from '#tasks/task.ts';
import type { Case } from './evidence.ts';
import { skipped, type Finding } from './finding.ts';
import { isSuccess } from './judge.ts';
import { createLine, type Line, type Reply, type Trace } from './line.ts';
import type { VerifyMedia, VerifyOptions } from './options.ts';
import { priceOfCase } from './price.ts';
import { createPurse, type Purse } from './purse.ts';
import { filesIn, questionOf, withMedia, type Question } from './question.ts';
import type { CheckInfo } from './report.ts';
import { createEraser, type Eraser } from './secrets.ts';
import { settingsOf } from './settings.ts';

/** A check that can be run. */
export type Check = CheckInfo & {
  /** The request that it sends in the first place, where that would be a job. */
  readonly entry?: Case;
  /** Whether its job is its own, and no other check's. */
  readonly isAlone?: boolean;
  readonly run: (bench: Bench, trace: Trace) => Promise<Finding>;
};

/** What became of a create. */
export type Created = {
  readonly reply: Reply;
  /** The id of the job, where one was accepted and named. */
  readonly id: string | undefined;
  /** What the answer tells of it. */
  readonly task: VideoTask | undefined;
};

/** What was told of a job to its end. */
export type Life = { readonly finding: Finding; readonly last?: VideoTask };

export type Bench = {
  readonly provider: Provider;
  readonly settings: Settings;
  readonly line: Line;
  readonly purse: Purse;
  /** Whether the base URL is this machine's, which plays files that do not exist. */
  readonly isLocal: boolean;
  readonly media: VerifyMedia;
  readonly taskId: string | undefined;
  readonly signal: AbortSignal | undefined;
  readonly eraser: Eraser;
  /** Checks that are run at once. */
  readonly concurrency: number;
  /** The jobs that several checks share, by their requests. */
  readonly jobs: Map<string, Promise<Created | Finding>>;
  /** The lives of those that are looked at to their end. */
  readonly lives: Map<string, Promise<Life>>;
};

/** @throws {TypeError} or {RangeError} when an option is wrong */
export function createBench(provider: Provider, options: VerifyOptions): Bench {
  const { spend, allowUnpriced = false, media = {}, taskId, signal, concurrency = 4 } = options;
  const settings = settingsOf(provider, options);
  const eraser = createEraser(settings.apiKey);
  return {
    provider,
    settings,
    line: createLine(provider, settings, eraser, signal),
    purse: createPurse(provider, spend, allowUnpriced),
    isLocal: /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\])$/.test(new URL(settings.baseUrl).hostname),
    media,
    taskId,
    signal,
    eraser,
    concurrency,
    jobs: new Map(),
    lives: new Map(),
  };
}

/** The first operation of a kind, if the provider has one. */
export function operationOf(provider: Provider, kind: Operation['kind']): ContractOperation | undefined {
  return provider.contract.operations.find(({ id }) => provider.operations[id]?.kind === kind);
}

/** What a job is called that an answer tells of. */
function createdBy(provider: Provider, reply: Reply): Created {
  const body = isSuccess(reply) ? reply.body : undefined;
  const task = provider.readTask(body);
  return { reply, id: task?.id ?? idIn(provider, body), task };
}

/**
 * Sends a create that has to be refused, when it is its turn. One that is accepted all the same is cancelled where
 * that can be done.
 */
export async function sendInvalid(
  bench: Bench,
  question: Question,
  { id, price }: { readonly id: string; readonly price: Charge | undefined },
  trace: Trace,
): Promise<{ readonly reply: Reply; readonly accepted?: string } | Finding> {
  const { provider, purse, line } = bench;
  return purse.inTurn(async () => {
    if (purse.closed !== undefined) return skipped(purse.closed);
    const reply = await line.ask(question, trace);
    const job = createdBy(provider, reply);
    // Some gateways refuse with the status of a success.
    if (!isSuccess(reply) || (job.id === undefined && provider.readError(reply.body))) return { reply };
    purse.surprise(price, id);
    return { reply, accepted: await calledOff(bench, job.id, trace) };
  });
}

/** Cancels a job that nobody wanted, and says what is known of it. */
async function calledOff({ provider, line }: Bench, id: string | undefined, trace: Trace): Promise<string> {
  if (id === undefined) return 'A job may exist and have been billed';
  const operation = operationOf(provider, 'cancel');
  const reply = operation && (await line.ask({ operation, task: id }, trace));
  return reply && isSuccess(reply)
    ? `The job ${id} was cancelled at once; it may have been billed`
    : `The job ${id} may have been billed`;
}

/** A case as it can be sent to this gateway, or why it cannot. */
export function sendable(bench: Bench, entry: Case): Case | Finding {
  const { provider, media, isLocal } = bench;
  if (filesIn(provider, entry).length === 0) return entry;
  const real = withMedia(provider, entry, media);
  if (real && isNamed(provider, real) && check(provider, real.request).ok) return real;
  if (isLocal) return entry;
  return skipped(
    isNamed(provider, entry)
      ? 'its job names files: give URLs that the gateway can fetch (media; --image-url, --video-url, --audio-url)'
      : 'its job needs a file that is sent along or belongs to an account; that is tried on this machine alone',
  );
}

/** Whether all files are named by their addresses; those that go along are no real ones. */
function isNamed(provider: Provider, entry: Case): boolean {
  return filesIn(provider, entry).every((file) => /^https?:/i.test(file));
}

/** Makes something for the first who asks for it, and gives it to all. */
export function once<T>(made: Map<string, Promise<T>>, name: string, make: () => Promise<T>): Promise<T> {
  const known = made.get(name);
  if (known) return known;
  const promise = make();
  made.set(name, promise);
  return promise;
}

/** Has a job accepted that keeps the contract, when it is its turn and the budget allows it. Equal requests are one job. */
export function sendValid(bench: Bench, entry: Case, trace: Trace): Promise<Created | Finding> {
  return once(bench.jobs, JSON.stringify(entry), () => bench.purse.inTurn(() => sendNow(bench, entry, trace)));
}

/** The same for a job that is no other check's, in a turn that has come. */
export async function sendNow(
  bench: Bench,
  entry: Case,
  trace: Trace,
  headers: Readonly<Record<string, string>> = {},
): Promise<Created | Finding> {
  const { provider, purse, line } = bench;
  const real = sendable(bench, entry);
  if ('drifts' in real) return real;
  if (purse.closed !== undefined) return skipped(purse.closed);
  const price = priceOfCase(provider, real);
  const reason = purse.reserve(price);
  if (reason !== undefined) return skipped(reason);
  const isUpload = real.send?.operation !== undefined;
  const question = questionOf(provider, real);
  const reply = await line.ask({ ...question, headers: { ...question.headers, ...headers } }, trace, {
    isAccepted: true,
  });
  // No answer, and an error on the way, leave it open whether there is a job.
  const isRefused = reply.kind === 'answer' && reply.status >= 300 && reply.status < 500 && reply.status !== 408;
  if (isUpload || isRefused) purse.giveBack(price);
  return createdBy(provider, reply);
}
