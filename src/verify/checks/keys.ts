import { createOperation, type ContractOperation, type FailureKind, type Provider } from '#providers/provider.ts';
import type { Context, Check } from '../context.ts';
import { sendInvalid } from '../create.ts';
import { adding, drifted, undecided, type Finding } from '../finding.ts';
import { shapeOf, statusOf } from '../judge.ts';
import type { Trace } from '../line.ts';
import { priceOfNothing } from '../price.ts';
import { emptyBody, type Question } from '../question.ts';
import { isSuccess, type Reply } from '../reply.ts';

const words = { none: 'without a key', wrong: 'with a wrong key' } as const;

/**
 * Whether every operation that wants a key gets by without one, or with a wrong one. A create goes with a body in which
 * nothing stands, so that no gateway can make a job of it and bill somebody.
 */
export function keyChecks(provider: Provider): readonly Check[] {
  const secured = provider.contract.operations.filter((operation) => operation.secured);
  return (['none', 'wrong'] as const).flatMap((key) =>
    secured.map((operation): Check => {
      const id = `${key === 'none' ? 'no' : 'wrong'}-key/${operation.id}`;
      return {
        id,
        meaning: `${operation.id} refuses a request ${words[key]} with ${statusOf(provider, 'unauthorized')} in the documented shape`,
        spends: false,
        operation: operation.id,
        run: (context, trace) => run(context, operation, id, key, trace),
      };
    }),
  );
}

async function run(
  context: Context,
  operation: ContractOperation,
  id: string,
  key: 'none' | 'wrong',
  trace: Trace,
): Promise<Finding> {
  const { provider, line, settings } = context;
  const body = emptyBody(operation);
  const task = provider.newTaskId(settings.random, settings.time.now());
  const question: Question = { operation, key, task, ...(body && { body }) };
  if (operation.id !== createOperation(provider).id)
    return judge(context, operation, key, await line.ask(question, trace));
  const sent = await sendInvalid(context, question, { id, price: priceOfNothing(provider) }, trace);
  if ('drifts' in sent) return sent;
  const finding = judge(context, operation, key, sent.reply);
  return sent.job === undefined ? finding : adding(finding, sent.job);
}

/** Why a request with an empty body may be refused before its key is looked at. */
const others: readonly FailureKind[] = [
  'invalid-request',
  'malformed-body',
  'unsupported-media-type',
  'idempotency-key-reused',
];

function judge({ provider }: Context, operation: ContractOperation, key: 'none' | 'wrong', reply: Reply): Finding {
  const wanted = statusOf(provider, 'unauthorized');
  if (reply.kind === 'nothing') return undecided(reply.reason);
  const { status } = reply;
  if (status === wanted) return shapeOf(provider, operation, reply);
  if (isSuccess(reply)) {
    const message = `${operation.id} answers ${status} to a request ${words[key]}; it has to be ${wanted}`;
    return drifted('key-not-required', message);
  }
  if (status === 429 || status === 408 || status >= 500) {
    return undecided(`the gateway answers ${status} and so says nothing about the key`);
  }
  // What is wrong with the body was noticed first, and what would come after that is not to be tried.
  if (operation.accepts !== null && others.some((kind) => statusOf(provider, kind) === status)) {
    return undecided(`the request is empty, so that nobody can be billed, and that was refused first (${status})`);
  }
  const where = reply.location === undefined ? '' : ` and leads to ${reply.location}, which was not followed`;
  const message = `${operation.id} answers ${status} to a request ${words[key]}${where}; it has to be ${wanted}`;
  return drifted('unexpected-status', message);
}
