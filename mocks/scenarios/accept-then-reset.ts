import { defineScenario, reset } from '#scenario/index.ts';

export default defineScenario({
  name: 'accept-then-reset',
  summary: 'the job is accepted and billed, and the connection ends without an answer',
  reproduces: 'an automatic retry after an ambiguous failure: the job runs and bills twice (pollinations#12457)',
  answer: (answer, { operation }) => (operation === 'create' ? reset(answer) : answer),
});
