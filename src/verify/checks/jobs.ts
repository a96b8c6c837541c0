import { createOperation, type ContractOperation, type Lifecycle, type Provider } from '#providers/provider.ts';
import { isTerminal, type TaskState, type VideoTask } from '#tasks/task.ts';
import { once, operationOf, type Context, type Check, type Life } from '../context.ts';
import { cheapestJob } from '../cases.ts';
import { calledOff, sendNow, sendValid } from '../create.ts';
import { keyOf, type Case } from '../evidence.ts';
import type { Created } from '../fate.ts';
import { drifted, passed, skipped, together, undecided, type Finding } from '../finding.ts';
import { judgeRefusal, judgeSuccess, saidBy, shapeOf, statusOf } from '../judge.ts';
import { interrupted, type Trace } from '../line.ts';
import { endFinding } from '../life.ts';
import { follow } from '../follow.ts';
import { priceOfCase } from '../price.ts';
import { isSuccess, type Reply } from '../reply.ts';
import { judgeFile } from './content.ts';

type Idempotency = NonNullable<Lifecycle['idempotency']>;

/** A job is created, told of and carried out as documented; the cheapest that there is stands for all. */
export function jobChecks(provider: Provider): readonly Check[] {
  const entry = cheapestJob(provider);
  const create = createOperation(provider);
  const [get, cancel, content] = (['get', 'cancel', 'content'] as const).map((kind) => operationOf(provider, kind));
  if (!entry || !get) return [];
  const { idempotency } = provider.contract.lifecycle;
  const checks: (Check | false | undefined)[] = [
    {
      id: `lifecycle/${get.id}`,
      meaning: 'a job goes through documented states to its end, in documented answers, and stays as it is',
      spends: true,
      operation: get.id,
      entries: [entry],
      run: (context, trace) => live(context, entry, trace),
    },
    content && {
      id: `content/${content.id}`,
      meaning: `${content.id} gives the file of a job that has succeeded`,
      spends: true,
      operation: content.id,
      entries: [entry],
      run: (context, trace) => download(context, content, entry, trace),
    },
    cancel &&
      provider.contract.lifecycle.cancellable.length > 0 && {
        id: `lifecycle/${cancel.id}`,
        meaning: 'a job that is cancelled at once is cancelled, and cannot be cancelled again',
        spends: true,
        operation: cancel.id,
        entries: [entry],
        isAlone: true,
        run: (context, trace) => cancelled(context, cancel, get, entry, trace),
      },
    idempotency !== null && {
      id: `idempotency/${create.id}`,
      meaning: `the same ${idempotency.header} twice gives the same job`,
      spends: true,
      operation: create.id,
      // A gateway that does not keep the promise makes two.
      entries: [entry, entry],
      isAlone: true,
      run: (context, trace) => twice(context, entry, idempotency, trace),
    },
  ];
  return checks.filter((check): check is Check => Boolean(check));
}

/** Why there is no job to look at; `undefined` where there is one. */
function without({ provider }: Context, created: Created | Finding): Finding | undefined {
  if ('drifts' in created) return created;
  if (created.id !== undefined) return undefined;
  const { reply } = created;
  if (reply.kind === 'nothing' && !reply.isSent) return undecided(reply.reason);
  if (reply.kind === 'nothing') return undecided(`whether there is a job is not known: ${reply.reason}`);
  if (!isSuccess(reply)) return undecided(`the job was not accepted (${reply.status})${saidBy(provider, reply)}`);
  const shape = shapeOf(provider, createOperation(provider), reply);
  return together([shape, drifted('broken-promise', 'the answer to a create that was accepted names no task')]);
}

/** The life of the job that several checks look at. */
function lifeOf(context: Context, entry: Case, trace: Trace): Promise<Life> {
  return once(context.lives, keyOf(entry), async (): Promise<Life> => {
    const created = await sendValid(context, entry, trace);
    const nothing = without(context, created);
    if (nothing || 'drifts' in created || created.id === undefined) return { finding: nothing ?? passed };
    const begun = judgeSuccess(context.provider, createOperation(context.provider), created.reply, 'a create');
    const { finding, last } = await follow(context, created.id, created.task, trace);
    return { finding: together([begun, finding]), ...(last && { last }) };
  });
}

async function live(context: Context, entry: Case, trace: Trace): Promise<Finding> {
  const { finding, last } = await lifeOf(context, entry, trace);
  if (!last || !isTerminal(last.state)) return finding;
  const file = await fetched(context, last, trace);
  const failed =
    last.state === 'succeeded'
      ? passed
      : undecided(`the job ended ${last.state}: ${last.failure?.message ?? 'no reason is told'}`);
  return together([finding, endFinding(context.provider, last), file, failed]);
}

/** The result, where it lies on the host that was named; no other is asked. */
async function fetched({ settings, line }: Context, { output }: VideoTask, trace: Trace): Promise<Finding> {
  const url = output && URL.canParse(output.videoUrl) ? new URL(output.videoUrl) : undefined;
  if (url?.origin !== new URL(settings.baseUrl).origin) return passed;
  const reply = await line.fetchFile(url, trace);
  if (isSuccess(reply) && reply.bytes > 0) return passed;
  if (reply.kind === 'nothing') return undecided(`the result: ${reply.reason}`);
  return drifted('broken-promise', `the result at ${url.pathname} is answered with ${reply.status}`);
}

async function download(context: Context, operation: ContractOperation, entry: Case, trace: Trace): Promise<Finding> {
  const { finding, last } = await lifeOf(context, entry, trace);
  if (last?.state !== 'succeeded') {
    if (finding.skipped !== undefined) return skipped(finding.skipped);
    return undecided(finding.undecided ?? 'there is no job that has succeeded');
  }
  return judgeFile(context.provider, operation, await context.line.ask({ operation, task: last.id }, trace));
}

async function cancelled(
  context: Context,
  cancel: ContractOperation,
  get: ContractOperation,
  entry: Case,
  trace: Trace,
): Promise<Finding> {
  const { provider, line } = context;
  const { cancellable } = provider.contract.lifecycle;
  const created = await context.budget.inTurn(() => sendNow(context, entry, trace));
  const nothing = without(context, created);
  if (nothing || 'drifts' in created || created.id === undefined) return nothing ?? passed;
  const task = created.id;
  const look = () => line.ask({ operation: get, task }, trace);
  const before = stateIn(provider, await look());
  if (context.signal?.aborted) return undecided(`${interrupted}. ${await calledOff(context, task, trace)}`);
  if (before !== undefined && !cancellable.includes(before)) return undecided(tooLate(task, before));
  const reply = await line.ask({ operation: cancel, task }, trace, { isUrgent: true });
  const told = await look();
  const state = stateIn(provider, told);
  const isRefused = reply.kind === 'answer' && reply.status === statusOf(provider, 'not-cancellable');
  // It may have gone on between the look and the cancel.
  if (isRefused && state !== undefined && !cancellable.includes(state)) return undecided(tooLate(task, state));
  const answer = judgeSuccess(provider, cancel, reply, 'a cancel');
  const shape = judgeSuccess(provider, get, told, 'a question about a task');
  if (answer.drifts.length > 0 || answer.undecided !== undefined || state === undefined)
    return together([answer, shape]);
  if (state !== 'cancelled') {
    const message = `the job ${task} was cancelled, and is ${state} afterwards`;
    return together([shape, drifted('broken-promise', message)]);
  }
  const again = await line.ask({ operation: cancel, task }, trace);
  const refusal = judgeRefusal(provider, cancel, again, 'the cancel of a job that is cancelled', ['not-cancellable']);
  return together([answer, shape, refusal]);
}

function stateIn(provider: Provider, reply: Reply): TaskState | undefined {
  return isSuccess(reply) ? provider.readTask(reply.body)?.state : undefined;
}

function tooLate(task: string, state: TaskState): string {
  return `the job ${task} was ${state} before it could be cancelled`;
}

async function twice(context: Context, entry: Case, names: Idempotency, trace: Trace): Promise<Finding> {
  const { settings } = context;
  const key = `verify-${Math.floor(settings.random() * 2 ** 48).toString(36)}-${settings.time.now().toString(36)}`;
  return context.budget.inTurn(() => repeated(context, entry, names, { [names.header]: key }, trace));
}

/** The second job, which there has to be none of, is paid for as well until that is known. */
async function repeated(
  context: Context,
  entry: Case,
  { header, replayedHeader }: Idempotency,
  headers: Readonly<Record<string, string>>,
  trace: Trace,
): Promise<Finding> {
  const { budget, provider } = context;
  const price = priceOfCase(provider, entry);
  const missingFunds = budget.reserve(price);
  if (missingFunds !== undefined) return skipped(missingFunds);
  const first = await sendNow(context, entry, trace, headers);
  budget.giveBack(price);
  const nothing = without(context, first);
  if (nothing || 'drifts' in first) return nothing ?? passed;
  const second = await sendNow(context, entry, trace, headers);
  const missing = without(context, second);
  if (missing || 'drifts' in second) return missing ?? passed;
  if (second.id !== first.id) {
    const message = `the same ${header} was sent twice and made two jobs, ${first.id} and ${second.id}`;
    return drifted('broken-promise', message);
  }
  budget.giveBack(price);
  const { reply } = second;
  const replayed = reply.kind === 'answer' ? reply.headers.get(replayedHeader) : null;
  if (replayed === 'true') return passed;
  return drifted('broken-promise', `the answer to a create that is repeated lacks the header ${replayedHeader}: true`);
}
