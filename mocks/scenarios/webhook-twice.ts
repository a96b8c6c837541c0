import { defineScenario } from '#scenario/index.ts';

export default defineScenario({
  name: 'webhook-twice',
  summary: 'the final state is posted twice',
  reproduces: 'providers deliver at least once: the customer is billed, or notified, twice',
  webhook: 'twice',
});
