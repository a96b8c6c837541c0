import { isKnownStatus, statusIn } from '#providers/fields.ts';
import type { Provider } from '#providers/provider.ts';
import { isTerminal, type VideoTask } from '#tasks/task.ts';
import { retryAfterOf } from '#client/exchange/retry.ts';
import { operationOf, type Context } from './context.ts';
import { passed, together, undecided, type Finding } from './finding.ts';
import { judgeSuccess, saysNothing } from './judge.ts';
import { changesAfterEnd, stepFinding } from './life.ts';
import { interrupted, type Trace } from './line.ts';
import { isSuccess } from './reply.ts';
import { slept } from './sleep.ts';

/** Milliseconds; a job that takes longer is left alone. */
const longest = 30 * 60_000;
/** How often something that tells nothing of the task is asked again. */
const patience = 3;
/** Questions after the end of a task, to see that it stays as it is. */
const looksAfterEnd = 2;

/** Asks for a task until it has ended, and a little longer, as often as its lifecycle says. */
export async function follow(
  context: Context,
  id: string,
  created: VideoTask | undefined,
  trace: Trace,
): Promise<{ readonly finding: Finding; readonly last?: VideoTask }> {
  const { provider, line, settings, signal } = context;
  const { time } = settings;
  const operation = operationOf(provider, 'get');
  if (!operation) return { finding: passed };
  const { firstAfterSeconds, everySeconds } = provider.contract.lifecycle.polling;
  const findings: Finding[] = [];
  let told: VideoTask | undefined = created && { ...created, id };
  let end: VideoTask | undefined;
  let looks = 0;
  let blank = 0;
  let wait = firstAfterSeconds * 1000;
  const started = time.now();
  const result = (more: Finding = passed) => {
    const last = end ?? told;
    return { finding: together([...findings, more]), ...(last && { last }) };
  };

  while (time.now() - started < longest) {
    if (!(await slept(context, wait))) break;
    const reply = await line.ask({ operation, task: id }, trace);
    const asked = reply.kind === 'answer' ? retryAfterOf(reply.headers, time.now()) : undefined;
    wait = Math.max(everySeconds * 1000, Math.min(asked ?? 0, 60_000));
    if (signal?.aborted || line.problem !== undefined) break;
    const judged = judgeSuccess(provider, operation, reply, 'a question about a task');
    const task = isSuccess(reply) ? provider.readTask(reply.body) : undefined;
    const isClear = task !== undefined && isSuccess(reply) && isKnown(provider, reply.body);
    if (!isClear) {
      blank += 1;
      // An error on the way may pass; what is told wrongly counts at once.
      if (saysNothing(provider, operation, reply) === undefined) findings.push({ drifts: judged.drifts });
      if (blank < patience) continue;
      const why = judged.undecided ?? `what the job ${id} has come to cannot be told from its answers`;
      return result(undecided(why));
    }
    blank = 0;
    findings.push(judged);
    const now = { ...task, id };
    if (end) {
      findings.push(changesAfterEnd(end, now));
      looks += 1;
      if (looks === looksAfterEnd) return result();
      continue;
    }
    if (told) findings.push(stepFinding(provider, told, now));
    told = now;
    if (isTerminal(now.state)) end = now;
  }
  const stopped = signal?.aborted ? interrupted : line.problem;
  if (stopped !== undefined) {
    const state = end ? `had ended ${end.state}` : 'goes on, and may be billed';
    return result(undecided(`${stopped}; the job ${id} ${state}`));
  }
  return result(undecided(`the job ${id} had not ended within ${longest / 60_000} minutes`));
}

/** Whether the word for the state is one that means something. */
function isKnown(provider: Provider, body: unknown): boolean {
  const word = statusIn(provider, body);
  return word !== undefined && isKnownStatus(provider.contract, word);
}
