import { defineScenario } from '#scenario/index.ts';

export default defineScenario({
  name: 'wrong-key',
  summary: 'the key is refused with 401, whatever is asked for',
  reproduces: 'a key that is mistyped, revoked, or of another gateway; any other key is as good as the next one here',
  refusesKey: true,
});
