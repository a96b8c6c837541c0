import { defineScenario, endsIn } from '#scenario/index.ts';

export default defineScenario({
  name: 'fail',
  summary: 'the task fails while it runs',
  plan: endsIn('failed', { message: 'The video could not be generated.', code: 'generation_failed' }),
});
