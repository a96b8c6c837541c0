import { defineScenario, slowly } from '#scenario/index.ts';

export default defineScenario({
  name: 'slow-download',
  summary: 'the video comes in ten pieces, one every half second',
  reproduces: 'a download that outlasts the timeout of a request, or the life of a serverless function',
  answer: (answer, { operation, clock }) =>
    operation === 'file' || operation === 'content' ? slowly(answer, clock) : answer,
});
