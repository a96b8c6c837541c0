import { defineScenario } from '#scenario/index.ts';

export default defineScenario({
  name: 'lagging-404',
  summary: 'the first two polls do not know the task yet',
  reproduces:
    'a task is asked for before all replicas know it, and the client gives up a job that runs (open-ai-canvas#492)',
  refuse: ({ operation, nth }) =>
    operation === 'get' && nth <= 2 ? { kind: 'unknown-task', message: 'task not found' } : undefined,
});
