import type { Provider } from '#providers/provider.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { taskAt, type TaskRecord } from '#tasks/lifecycle.ts';
import type { CompleteTask, VideoOutput } from '#tasks/task.ts';
import { outputOf, urlsExpireAt } from './results/results.ts';
import type { World } from './world.ts';

/**
 * The task at an instant, with the URLs of its results as they are found from an origin.
 *
 * @param scenario The one of the request that asks; the task's own by default.
 */
export function taskOf(
  world: World,
  provider: Provider | undefined,
  record: TaskRecord,
  now: number,
  mediaOrigin: string,
  scenario?: Scenario,
): CompleteTask | Promise<CompleteTask> {
  const task = taskAt(record, now);
  if (task.state !== 'succeeded') return task;
  const { urlLifetime } = scenario ?? world.choices.find(record.scenario) ?? {};
  const expiresAt = provider && urlsExpireAt(record, provider.contract, now, urlLifetime);
  return withOutput(task, outputOf(world, record, mediaOrigin, expiresAt));
}

async function withOutput(task: CompleteTask, output: VideoOutput | Promise<VideoOutput>): Promise<CompleteTask> {
  return { ...task, output: await output };
}
