import { defineScenario, endsIn } from '#scenario/index.ts';

export default defineScenario({
  name: 'fail',
  summary: 'the task fails while it runs',
  reproduces:
    'the reason of a failure is lost on the way, and users see "something went wrong", or "generating" for ever',
  plan: endsIn('failed', { message: 'The video could not be generated.', code: 'generation_failed' }),
});
