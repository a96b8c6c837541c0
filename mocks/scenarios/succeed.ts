import { defineScenario } from '#scenario/index.ts';

export default defineScenario({
  name: 'succeed',
  summary: 'the task waits, runs and succeeds',
  reproduces: 'nothing: so it should be',
});
