import { defineScenario } from '#scenario/index.ts';

export default defineScenario({
  name: 'progress-backwards',
  summary: 'while the task runs, the progress of every other poll is thirty points less, where progress is told',
  reproduces:
    'a job that is moved to another worker begins anew; bars that jump, and clients that take it for another job',
  tell: (task, { nth }) =>
    task.state === 'running' && nth % 2 === 0 ? { ...task, progress: Math.max(0, task.progress - 30) } : task,
});
