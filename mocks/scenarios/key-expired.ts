import { defineScenario } from '#scenario/index.ts';

export default defineScenario({
  name: 'key-expired',
  summary: 'the key is refused from when the task runs on',
  reproduces: 'an expired key: a 401 retried for minutes (opencodex#582)',
  refuse: ({ task }) =>
    task && task.state !== 'queued' ? { kind: 'unauthorized', message: 'The API key has expired' } : undefined,
});
