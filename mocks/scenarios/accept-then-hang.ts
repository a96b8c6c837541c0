import { defineScenario, hang } from '#scenario/index.ts';

export default defineScenario({
  name: 'accept-then-hang',
  summary: 'the job is accepted and billed, and no answer ever comes',
  reproduces: 'an automatic retry after an ambiguous failure: the job runs and bills twice (pollinations#12457)',
  answer: (answer, { operation }) => (operation === 'create' ? hang(answer) : answer),
});
