import { defineScenario, withField } from '#scenario/index.ts';

/** Milliseconds that each task ahead takes. */
const turn = 2000;
const ahead = 5;

export default defineScenario({
  name: 'queue-position',
  summary: 'the task waits behind five others, and a poll tells how many are left in queue_position',
  reproduces:
    'a field that no document has stands beside the status, and a wait that is much longer than the run; strict parsers give up',
  plan: ({ running }) => ({
    steps: [
      { after: 0, state: 'queued' },
      { after: ahead * turn, state: 'running' },
      { after: ahead * turn + running, state: 'succeeded' },
    ],
  }),
  answer(answer, { operation, task, provider, clock }) {
    if (operation !== 'get' || task?.state !== 'queued') return answer;
    const left = Math.max(1, ahead - Math.floor((clock.now() - task.createdAt) / turn));
    return withField(answer, [...provider.statusPath.slice(0, -1), 'queue_position'], left);
  },
});
