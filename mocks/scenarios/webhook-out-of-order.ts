import { defineScenario } from '#scenario/index.ts';

export default defineScenario({
  name: 'webhook-out-of-order',
  summary: 'after the final state comes older news: that the task is still running',
  reproduces: 'posts overtake each other, and the last one wins in the database',
  webhook: 'out-of-order',
});
