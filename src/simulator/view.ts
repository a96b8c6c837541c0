import type { Provider } from '#providers/provider.ts';
import { taskAt, type TaskRecord } from '#tasks/lifecycle.ts';
import type { CompleteTask } from '#tasks/task.ts';
import { outputOf } from './results/results.ts';
import type { World } from './world.ts';

/** The task at an instant, with the URLs of its results as they are found from an origin. */
export async function taskOf(
  world: World,
  provider: Provider | undefined,
  record: TaskRecord,
  now: number,
  mediaOrigin: string,
): Promise<CompleteTask> {
  const task = taskAt(record, now);
  if (task.state !== 'succeeded') return task;
  return { ...task, output: await outputOf(world, record, mediaOrigin, provider?.contract) };
}
