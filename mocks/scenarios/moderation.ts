import { defineScenario } from '#scenario/index.ts';

export default defineScenario({
  name: 'moderation',
  summary: 'the request is refused because of what it asks for',
  reproduces:
    'upstream refuses such a prompt or picture with 400 at once; some relays turn that into a 500 (pollinations#10811)',
  refuse: ({ operation }) =>
    operation === 'create'
      ? {
          kind: 'invalid-request',
          message: 'The request was blocked by content moderation: it may hold sensitive content',
        }
      : undefined,
});
