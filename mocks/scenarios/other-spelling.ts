import type { Provider } from '#providers/provider.ts';
import { defineScenario, withField } from '#scenario/index.ts';
import type { TaskState } from '#tasks/task.ts';

/** Another word that is known to mean the state, or the usual one with other capitals. */
function otherWord({ contract: { lifecycle } }: Provider, state: TaskState): string {
  const usual = lifecycle.writes[state];
  const known = Object.entries(lifecycle.reads).find(([word, meaning]) => meaning === state && word !== usual);
  return known?.[0] ?? (usual === usual.toUpperCase() ? usual.toLowerCase() : usual.toUpperCase());
}

export default defineScenario({
  name: 'other-spelling',
  summary: 'polls spell the status in another way: of an older document, a newer one, or with other capitals',
  reproduces:
    "the vendor's own spelling leaks through, is taken for a final one, and the video is fetched too early (ArcReel#410)",
  answer: (answer, { operation, provider, task }) =>
    operation === 'get' && task ? withField(answer, provider.statusPath, otherWord(provider, task.state)) : answer,
});
