import { defineScenario } from '#scenario/index.ts';

export default defineScenario({
  name: 'accept-then-500',
  summary: 'the job is accepted and billed, and the create answers 500',
  reproduces: 'an automatic retry after an ambiguous failure: the job runs and bills twice (pollinations#12457)',
  answer: (answer, { operation, provider }) => {
    if (operation !== 'create') return answer;
    const { status, body, headers } = provider.writeError({ kind: 'server-error', message: 'Internal server error' });
    return {
      status,
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    };
  },
});
