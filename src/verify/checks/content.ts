import type { ContractOperation, Provider } from '#providers/provider.ts';
import { drifted, passed, type Finding } from '../finding.ts';
import { judgeSuccess } from '../judge.ts';
import { isSuccess, type Reply } from '../reply.ts';

/** Holds the answer of an operation that gives the file of a task against what it promises: a file. */
export function judgeFile(provider: Provider, operation: ContractOperation, reply: Reply): Finding {
  if (!isSuccess(reply)) return judgeSuccess(provider, operation, reply, 'a question for the file of a finished task');
  const type = reply.headers.get('content-type') ?? '';
  const isText = /^(text\/|application\/(.*\+)?json)/i.test(type);
  if (!isText && reply.bytes > 0) return passed;
  const found = reply.bytes === 0 ? 'nothing' : type;
  return drifted('wrong-body', `${operation.id} gives ${found} where the file of the task has to be`);
}
