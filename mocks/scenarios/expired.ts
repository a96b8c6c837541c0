import { defineScenario, endsIn } from '#scenario/index.ts';

export default defineScenario({
  name: 'expired',
  summary: 'the task is given up by the provider before it ends',
  reproduces:
    'a final state that the client does not know: it polls until its timeout (vercel/ai#18577); a provider without a word for it says that the task failed',
  plan: endsIn('expired', { message: 'The task expired before it was finished.', code: 'expired' }),
});
