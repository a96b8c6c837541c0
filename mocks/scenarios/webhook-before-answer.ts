import { defineScenario, succeeds } from '#scenario/index.ts';

export default defineScenario({
  name: 'webhook-before-answer',
  summary: 'the task ends and is posted before the create is answered',
  reproduces: 'the post names a task that the caller has not stored yet, and is dropped as unknown',
  plan: () => succeeds({ queued: 0, running: 0 }),
  webhook: 'before-answer',
});
