/**
 * Creates: those that have to be refused, and those that have to be accepted. Each is paid for before it is sent, and what
 * may have become a job stays paid.
 *
 * @module
 */
import type { Charge } from '#tasks/task.ts';
import { once, operationOf, type Context, type Shared } from './context.ts';
import { keyOf, type Case } from './evidence.ts';
import { createdBy, mayExist, type Created } from './fate.ts';
import { skipped, type Finding } from './finding.ts';
import type { Trace } from './line.ts';
import { priceOfCase } from './price.ts';
import { questionOf, type Question } from './question.ts';
import { isSuccess, type Reply } from './reply.ts';
import { sendable } from './sendable.ts';

/** What became of a create that has to be refused. */
export type Tried = {
  readonly reply: Reply;
  /** What is known of its job, where there is or may be one: in a sentence without its full stop. */
  readonly job?: string;
  /** Whether there certainly is one. */
  readonly isAccepted: boolean;
};

/**
 * Sends a create that has to be refused, when it is its turn. One that is accepted all the same is cancelled where
 * that can be done.
 *
 * @param risk The check that sends it, and what its job would cost.
 */
export async function sendInvalid(
  context: Context,
  question: Question,
  { id, price }: { readonly id: string; readonly price: Charge | undefined },
  trace: Trace,
): Promise<Tried | Finding> {
  const { provider, budget, line } = context;
  return budget.inTurn(async () => {
    const reason = budget.closed ?? budget.risk(price);
    if (reason !== undefined) return skipped(reason);
    const reply = await line.ask(question, trace, { isCreate: true });
    const { fate, id: job } = createdBy(provider, reply);
    if (fate === 'unsent' || fate === 'refused') {
      budget.spare(price);
      return { reply, isAccepted: false };
    }
    budget.lose(price, id, fate);
    if (job === undefined) return { reply, isAccepted: false, job: mayExist };
    return { reply, isAccepted: true, job: await calledOff(context, job, trace) };
  });
}

/** Cancels a job that nobody wanted, also when the run was ended meanwhile, and says what is known of it. */
export async function calledOff({ provider, line }: Context, id: string, trace: Trace): Promise<string> {
  const operation = operationOf(provider, 'cancel');
  const reply = operation && (await line.ask({ operation, task: id }, trace, { isUrgent: true }));
  if (!reply) return `The job ${id} may have been billed`;
  const isCancelled = isSuccess(reply) && provider.readTask(reply.body)?.state === 'cancelled';
  return isCancelled
    ? `The job ${id} was cancelled at once; it may have been billed`
    : `The job ${id} was to be cancelled, which the gateway did not confirm; it may have been billed`;
}

/** Has a job accepted that keeps the contract, when it is its turn and the budget allows it. Equal requests are one job. */
export async function sendValid(context: Context, entry: Case, trace: Trace): Promise<Created | Finding> {
  const shared = await once(context.jobs, keyOf(entry), async (): Promise<Shared> => {
    const exchanges: Trace = [];
    const created = await context.budget.inTurn(() => sendNow(context, entry, exchanges));
    return { ...created, exchanges };
  });
  trace.push(...shared.exchanges);
  return shared;
}

/** The same for a job that is no other check's, in a turn that has come. */
export async function sendNow(
  context: Context,
  entry: Case,
  trace: Trace,
  headers: Readonly<Record<string, string>> = {},
): Promise<Created | Finding> {
  const { provider, budget, line } = context;
  const real = sendable(context, entry);
  if ('drifts' in real) return real;
  const price = priceOfCase(provider, real);
  const reason = budget.closed ?? budget.reserve(price);
  if (reason !== undefined) return skipped(reason);
  const isUpload = real.send?.operation !== undefined;
  const question = questionOf(provider, real);
  const reply = await line.ask({ ...question, headers: { ...question.headers, ...headers } }, trace, {
    isCreate: !isUpload,
  });
  const created = createdBy(provider, reply);
  if (isUpload || created.fate === 'unsent' || created.fate === 'refused') budget.giveBack(price);
  return created;
}
