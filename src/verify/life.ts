/**
 * The life of a task as the gateway tells it, held against its lifecycle.
 *
 * @module
 */
import type { Lifecycle, Provider } from '#providers/provider.ts';
import { isTerminal, type TaskState, type VideoTask } from '#tasks/task.ts';
import { drifted, passed, together, type Finding } from './finding.ts';
import { usualOf } from './price.ts';

/** Whether a task that was in one state may be found in another: in one step, or in several between two questions. */
function leadsTo({ transitions }: Lifecycle, from: TaskState, to: TaskState): boolean {
  const reached = new Set<TaskState>([from]);
  for (const state of reached) for (const next of transitions[state]) reached.add(next);
  return reached.has(to);
}

/** What is wrong with the step from what was told of a task before to what is told now. */
export function stepFinding({ contract }: Provider, before: VideoTask, now: VideoTask): Finding {
  const findings: Finding[] = [];
  if (!leadsTo(contract.lifecycle, before.state, now.state)) {
    const message = `the task ${now.id} went from ${before.state} to ${now.state}, a step that its lifecycle does not have`;
    findings.push(drifted('illegal-transition', message));
  }
  const [was, is] = [before.progress, now.progress];
  // Of a task that has failed no progress is promised.
  const isAlive = !isTerminal(now.state) || now.state === 'succeeded';
  if (isAlive && was !== undefined && is !== undefined && is < was) {
    findings.push(drifted('broken-promise', `the progress of the task ${now.id} shrank from ${was} to ${is}`));
  }
  return together(findings);
}

/** What a task that has ended has to tell: its result, or its error, where the gateway has words for one. */
export function endFinding(provider: Provider, task: VideoTask): Finding {
  if (task.state === 'succeeded') {
    if (task.output?.videoUrl) return passed;
    return drifted('broken-promise', `the task ${task.id} has succeeded, and no video is named`);
  }
  if (task.failure || !tellsReasons(provider, task)) return passed;
  return drifted('broken-promise', `the task ${task.id} has ended ${task.state}, and no reason is told`);
}

/** Whether the documented answer about a task that has ended so has a place for the reason. */
function tellsReasons(provider: Provider, { id, state }: VideoTask): boolean {
  const [model = ''] = provider.contract.models;
  const failure = { message: 'a reason' };
  const ended = { id, state, failure, request: usualOf(provider, model), progress: 0, createdAt: 0, completedAt: 0 };
  return provider.readTask(provider.writeTask(ended).body)?.failure !== undefined;
}

/** What has changed of a task that had ended. */
export function changesAfterEnd(before: VideoTask, now: VideoTask | undefined): Finding {
  if (!now) return passed;
  if (before.state !== now.state) {
    const message = `the task ${before.id} had ended ${before.state} and was ${now.state} afterwards`;
    return drifted('illegal-transition', message);
  }
  const changes = Object.entries(memorable(before)).flatMap(([name, value]) => {
    const later = memorable(now)[name];
    return value === later ? [] : [`${name} from ${String(value)} to ${String(later)}`];
  });
  if (changes.length === 0) return passed;
  return drifted('broken-promise', `the task ${before.id} had ended and changed afterwards: ${changes.join(', ')}`);
}

/** What nobody may change of a task that has ended; the address of its result may be signed anew, or be another server's. */
function memorable({ progress, createdAt, completedAt, output, failure }: VideoTask): Record<string, unknown> {
  return {
    progress,
    'the time of its creation': createdAt,
    'the time of its end': completedAt,
    'its result': output?.videoUrl ? 'there' : 'missing',
    'its reason': failure?.message,
  };
}
