import { defineScenario, succeeds } from '#scenario/index.ts';

export default defineScenario({
  name: 'slow',
  summary: 'everything takes ten times as long',
  reproduces:
    'a poll timeout taken for a failure: the customer is paid back, the job ends later and is billed (elizaOS/eliza#11920)',
  plan: ({ queued, running }) => succeeds({ queued: queued * 10, running: running * 10 }),
});
