import { cut, defineScenario } from '#scenario/index.ts';

export default defineScenario({
  name: 'cut-download',
  summary: 'the first two downloads of a task end in the middle',
  reproduces: 'half a video kept as a whole one, because nobody compared what came with content-length',
  answer: (answer, { operation, nth }) =>
    (operation === 'file' || operation === 'content') && nth <= 2 ? cut(answer) : answer,
});
