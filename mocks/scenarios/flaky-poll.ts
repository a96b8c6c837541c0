import { brokenJson, cut, defineScenario, htmlPage, reset, type Answer } from '#scenario/index.ts';

/** In turn, every other poll; those between are answered well. */
const faults: readonly ((answer: Answer) => Answer)[] = [
  () => ({ status: 503, headers: { 'content-type': 'text/plain' }, body: 'upstream unavailable' }),
  brokenJson,
  () => htmlPage(200),
  cut,
  reset,
];

export default defineScenario({
  name: 'flaky-poll',
  summary: 'every other poll fails: 503, broken JSON, an HTML page with 200, a cut and a reset connection in turn',
  reproduces:
    'transient 5xx and broken JSON end a job that goes on (open-ai-canvas#492); an HTML page is swallowed and the user sees "generating" for minutes (bottube#2125)',
  answer(answer, { operation, nth }) {
    if (operation !== 'get' || nth % 2 === 0) return answer;
    return faults[((nth - 1) / 2) % faults.length]?.(answer) ?? answer;
  },
});
