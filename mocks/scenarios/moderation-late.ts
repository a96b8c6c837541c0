import { defineScenario, endsIn } from '#scenario/index.ts';

export default defineScenario({
  name: 'moderation-late',
  summary: 'the finished video is held back by content moderation',
  reproduces:
    'a task that fails at 100 % for what the video shows; clients that take progress for success download nothing',
  // It was finished, and is not shown.
  tell: (task) => (task.state === 'failed' ? { ...task, progress: 100 } : task),
  plan: endsIn('failed', { message: 'The output was blocked by content moderation.', code: 'content_moderation' }),
});
