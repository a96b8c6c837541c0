import { brokenJson, cut, defineScenario, htmlPage, reset, type Answer } from '#scenario/index.ts';

const faults: readonly ((answer: Answer) => Answer)[] = [
  () => htmlPage(502),
  () => ({ status: 503, headers: { 'content-type': 'text/plain' }, body: 'upstream unavailable' }),
  brokenJson,
  cut,
  reset,
];

/** Of all answers but those to a create. */
const share = 0.3;

export default defineScenario({
  name: 'chaos',
  summary: 'three answers in ten, but none to a create, go wrong at random; --seed makes them repeat',
  reproduces: 'gateways under load: no failure comes alone, and none in an order that a test foresaw',
  answer(answer, { operation, random }) {
    if (operation === 'create' || random() >= share) return answer;
    return faults[Math.floor(random() * faults.length)]?.(answer) ?? answer;
  },
});
