import { defineScenario, withField } from '#scenario/index.ts';

export default defineScenario({
  name: 'unknown-status',
  summary: 'until it runs, the task has a status that no document knows: preparing',
  reproduces: 'an unknown status right after create; the next hop aborts (QuantumNous/new-api#5045)',
  answer: (answer, { operation, provider, task }) =>
    operation === 'get' && task?.state === 'queued' ? withField(answer, provider.statusPath, 'preparing') : answer,
});
