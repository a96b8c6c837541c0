import { createOperation, type ContractOperation, type FailureKind, type Provider } from '#providers/provider.ts';
import type { Context, Check } from '../context.ts';
import { sendInvalid } from '../create.ts';
import { adding, drifted, type Finding } from '../finding.ts';
import { judgeRefusal, judgeSuccess, statusOf } from '../judge.ts';
import type { Trace } from '../line.ts';
import { priceOfNothing } from '../price.ts';
import { emptyBody, type Payload } from '../question.ts';

/** What can be read for nothing is answered as documented. */
export function readChecks(provider: Provider): readonly Check[] {
  return provider.contract.operations
    .filter(({ id }) => provider.operations[id]?.kind === 'read')
    .map((operation) => ({
      id: `read/${operation.id}`,
      meaning: `${operation.id} answers 200 in the documented shape`,
      spends: false,
      operation: operation.id,
      run: async ({ line }, trace) =>
        judgeSuccess(provider, operation, await line.ask({ operation }, trace), 'a request with a key'),
    }));
}

/** A task that there is not is refused as documented. */
export function unknownTaskChecks(provider: Provider): readonly Check[] {
  const kinds = ['get', 'cancel', 'content'];
  return provider.contract.operations
    .filter(({ id }) => kinds.includes(provider.operations[id]?.kind ?? ''))
    .map((operation) => ({
      id: `unknown-task/${operation.id}`,
      meaning: `${operation.id} refuses a task that does not exist with ${statusOf(provider, 'unknown-task')} in the documented shape`,
      spends: false,
      operation: operation.id,
      run: async ({ line, settings }, trace) => {
        const task = provider.newTaskId(settings.random, settings.time.now());
        const reply = await line.ask({ operation, task }, trace);
        return judgeRefusal(provider, operation, reply, 'a question about a task that does not exist', [
          'unknown-task',
        ]);
      },
    }));
}

/** A create that cannot be read, or is sent as something else, is refused as documented. Neither says what to make. */
export function errorShapeChecks(provider: Provider): readonly Check[] {
  const operation = createOperation(provider);
  const faults: readonly [name: string, what: string, kind: FailureKind, body: Payload | undefined][] = [
    ['malformed-body', 'a body that is cut off', 'malformed-body', cutOff(operation)],
    ['wrong-content-type', 'a body of another content type', 'unsupported-media-type', otherType],
  ];
  return faults.flatMap(([name, what, kind, body]): Check[] => {
    const status = statusOf(provider, kind);
    if (!body || !operation.statuses.includes(status)) return [];
    const id = `error-shape/${name}`;
    return [
      {
        id,
        meaning: `${operation.id} refuses ${what} with ${status} in the documented shape`,
        spends: false,
        operation: operation.id,
        run: (context, trace) => refuse(context, operation, { id, what, kinds: [kind, 'malformed-body'], body }, trace),
      },
    ];
  });
}

const otherType: Payload = { kind: 'text', type: 'text/plain', text: '{}' };

function cutOff(operation: ContractOperation): Payload | undefined {
  const body = emptyBody(operation);
  if (!body || body.kind === 'text') return body && { ...body, text: '{' };
  const type = 'multipart/form-data; boundary=seedance-kit';
  return { kind: 'text', type, text: '--seedance-kit\r\nContent-Disposition: form-data; name="prompt"\r\n\r\nA pap' };
}

async function refuse(
  context: Context,
  operation: ContractOperation,
  fault: { readonly id: string; readonly what: string; readonly kinds: readonly FailureKind[]; readonly body: Payload },
  trace: Trace,
): Promise<Finding> {
  const { id, what, kinds, body } = fault;
  const { provider } = context;
  const sent = await sendInvalid(context, { operation, body }, { id, price: priceOfNothing(provider) }, trace);
  if ('drifts' in sent) return sent;
  const { reply, job, isAccepted } = sent;
  if (isAccepted) {
    return drifted('unexpected-status', `${operation.id} accepts ${what}, which has to be refused. ${job}`);
  }
  const finding = judgeRefusal(provider, operation, reply, what, kinds);
  return job === undefined ? finding : adding(finding, job);
}
