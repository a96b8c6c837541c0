import { defineScenario } from '#scenario/index.ts';

export default defineScenario({
  name: 'stuck',
  summary: 'the task runs and never ends',
  reproduces: 'a client without an overall timeout polls for ever',
  plan: ({ queued }) => ({
    steps: [
      { after: 0, state: 'queued' },
      { after: queued, state: 'running' },
    ],
  }),
});
