import type { ContractOperation, Provider } from '#providers/provider.ts';
import { isTerminal } from '#tasks/task.ts';
import type { Context, Check } from '../context.ts';
import { skipped, together, undecided, type Finding } from '../finding.ts';
import { judgeSuccess, statusOf } from '../judge.ts';
import { interrupted, type Trace } from '../line.ts';
import { changesAfterEnd, endFinding } from '../life.ts';
import { slept } from '../sleep.ts';
import { isSuccess } from '../reply.ts';
import { judgeFile } from './content.ts';

/** A finished task of the user's own is told of as documented, which costs nothing. */
export function ownTaskChecks(provider: Provider): readonly Check[] {
  return provider.contract.operations.flatMap((operation): Check[] => {
    const kind = provider.operations[operation.id]?.kind;
    if (kind !== 'get' && kind !== 'content') return [];
    return [
      {
        id: `task-shape/${operation.id}`,
        meaning:
          kind === 'get'
            ? `${operation.id} tells of a finished task of yours in the documented shape, and twice the same`
            : `${operation.id} gives the file of a finished task of yours`,
        spends: false,
        operation: operation.id,
        run: (context, trace) => run(context, operation, kind, trace),
      },
    ];
  });
}

async function run(
  context: Context,
  operation: ContractOperation,
  kind: 'get' | 'content',
  trace: Trace,
): Promise<Finding> {
  const { provider, taskId: task, line, words } = context;
  if (task === undefined) return skipped(`it needs the id of a finished task of yours (${words.taskId})`);
  const reply = await line.ask({ operation, task }, trace);
  if (reply.kind === 'answer' && reply.status === statusOf(provider, 'unknown-task')) {
    return undecided(`the gateway does not know the task ${task}, or will not tell of it (${reply.status})`);
  }
  if (kind === 'content') return judgeFile(provider, operation, reply);
  const finding = judgeSuccess(provider, operation, reply, 'a question about a task');
  const first = isSuccess(reply) ? provider.readTask(reply.body) : undefined;
  if (!first) return finding;
  if (!isTerminal(first.state)) return together([finding, undecided(`the task ${task} has not ended yet`)]);
  const end = together([finding, endFinding(provider, first)]);
  if (!(await slept(context, provider.contract.lifecycle.polling.everySeconds * 1000))) {
    return together([end, undecided(interrupted)]);
  }
  const again = await line.ask({ operation, task }, trace);
  return together([
    end,
    judgeSuccess(provider, operation, again, 'a question about a task'),
    changesAfterEnd(first, isSuccess(again) ? provider.readTask(again.body) : undefined),
  ]);
}
