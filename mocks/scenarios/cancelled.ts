import { defineScenario, endsIn } from '#scenario/index.ts';

export default defineScenario({
  name: 'cancelled',
  summary: 'somebody else cancels the task while it runs',
  reproduces:
    'a final state that the client does not know: it polls until its timeout (vercel/ai#18577); a provider without a word for it says that the task failed',
  plan: endsIn('cancelled', { message: 'The task was cancelled.', code: 'cancelled' }),
});
