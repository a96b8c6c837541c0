import { defineScenario } from '#scenario/index.ts';

export default defineScenario({
  name: 'no-balance',
  summary: 'the account is empty: no task is accepted',
  reproduces: 'a refusal that no retry helps against, retried all the same',
  refuse: ({ operation }) =>
    operation === 'create'
      ? { kind: 'insufficient-balance', message: 'The balance of this account is used up' }
      : undefined,
});
