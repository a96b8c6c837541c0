/** What tests may say of requests and answers once `seedance-kit/vitest` is imported. */
import { expect, test, vi } from 'vitest';
// oxlint-disable-next-line import/no-unassigned-import -- this is how a test gets the matchers
import '#adapters/vitest/index.ts';
import { listLimits } from '#conformance/explain.ts';
import { toBreakLimit } from './matchers.ts';

const good = { model: 'doubao-seedance-2.0', prompt: 'A paper boat', duration: 5 };
const long = { ...good, duration: 30 };
const task = { id: 'a', object: 'video.generation.task', model: 'doubao-seedance-2.0', status: 'queued', created: 1 };

/** What a test that fails prints. */
function failure(assertion: () => void): string {
  try {
    assertion();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return 'nothing was thrown';
}

test('a request conforms, or breaks a limit', () => {
  expect(good).toConformTo('tokenhub');
  expect(long).not.toConformTo('tokenhub');
  expect(long).toBreakLimit('tokenhub/duration');
  expect(good).not.toBreakLimit('tokenhub/duration');
});

test('a failure shows each limit that is broken, what to do, and where it is documented', () => {
  expect(failure(() => expect({ ...long, resolution: '8k' }).toConformTo('tokenhub'))).toBe(
    `expected the request to conform to tokenhub, but it breaks:
  ✗ duration must be between 4 and 15; got 30
    tokenhub/duration at /duration
    fix: lower duration to 15
    documented: A video lasts 4 to 15 seconds, 5 when nothing is said.
    source: TokenHub, Seedance 2.0 guide (Japanese and Uzbek editions), parameter table, duration (documented), https://tokenhub.store/ja/guide/seedance
  ✗ resolution must be one of 480p, 720p; got "8k"
    tokenhub/resolution-enum at /resolution
    fix: set resolution to one of 480p, 720p
    documented: The resolution is 480p or 720p, 720p when nothing is said.
    source: TokenHub, Seedance 2.0 guide (Japanese and Uzbek editions), parameter table, resolution (documented), https://tokenhub.store/ja/guide/seedance`,
  );
});

test('a limit that is not broken is shown with what is broken instead', () => {
  const limit = 'tokenhub/duration';
  expect(failure(() => expect(good).toBreakLimit(limit))).toBe(
    `expected the request to break tokenhub/duration, but it breaks no limit
  documented: A video lasts 4 to 15 seconds, 5 when nothing is said.
  source: TokenHub, Seedance 2.0 guide (Japanese and Uzbek editions), parameter table, duration (documented), https://tokenhub.store/ja/guide/seedance`,
  );
  const other = failure(() => expect({ ...good, prompt: '' }).toBreakLimit(limit));
  expect(other).toContain('✗ prompt must not be empty\n    tokenhub/prompt-required at /prompt');
});

test('facts about files decide the limits on them, and without them the failure says so', () => {
  const limit = 'apimart/video-total-seconds';
  const url = 'https://a.example/1.mp4';
  const request = { ...good, video_urls: [url] };
  expect(request).toBreakLimit(limit, { media: { [url]: { kind: 'video', seconds: 40 } } });
  expect(failure(() => expect(request).toBreakLimit(limit))).toMatch(/cannot be decided: .*\n {2}fix: .*media/);
});

test('what is only warned of is no violation, and can be asked for', () => {
  const odd = { ...good, aspect_ratio: '2:1' };
  expect(odd).toConformTo('tokenhub');
  expect(odd).toBreakLimit('tokenhub/aspect-ratio');
});

test('a request may be JSON or a form', () => {
  const form = new FormData();
  form.set('model', 'doubao-seedance-2-0');
  form.set('prompt', 'A tram');
  form.set('seconds', '30');
  expect(form).toBreakLimit('cometapi/seconds-2-0');
  expect(JSON.stringify(good)).toConformTo('tokenhub');
});

test('an answer matches its operation, or the failure says what differs', () => {
  expect(task).toMatchOperation('tokenhub', 'getVideoGeneration', 200);
  const { created: _, ...renamed } = { ...task, created_at: 1, status: 'in_queue' };
  expect(renamed).not.toMatchOperation('tokenhub', 'getVideoGeneration');
  expect(failure(() => expect(renamed).toMatchOperation('tokenhub', 'getVideoGeneration'))).toBe(
    `expected the body to match tokenhub's getVideoGeneration (200), but
  ✗ the answer to getVideoGeneration (200) lacks the field created
  ✗ the status in the answer to getVideoGeneration (200) is spelled "in_queue"; documented are queued, running, succeeded, failed
  ✗ the answer to getVideoGeneration (200) has an undocumented field, created_at`,
  );
});

test('the matchers stand in for values, too', () => {
  const send = vi.fn<(path: string, body: unknown) => void>();
  send('/videos', good);
  expect(send).toHaveBeenCalledWith('/videos', expect.toConformTo('tokenhub'));
  expect(send).not.toHaveBeenCalledWith('/videos', expect.toBreakLimit('tokenhub/duration'));
});

test.each<[string, () => void, string]>([
  ['an unknown limit', () => expect(good).toBreakLimit('tokenhub/duratoin'), 'did you mean "tokenhub/duration"?'],
  ['a limit that is advice', () => expect(good).toBreakLimit('tokenhub/prompt-form'), 'advice that no program decides'],
  ['a text that is no JSON', () => expect('{').toConformTo('tokenhub'), 'a text that is no JSON'],
  [
    'a response instead of its body',
    () => expect(new Response('{}')).toMatchOperation('tokenhub', 'getVideoGeneration'),
    'expect(await response.json())',
  ],
  ['an unknown operation', () => expect(task).toMatchOperation('tokenhub', 'getVideo'), 'tokenhub has no operation'],
])("%s is the test's own mistake, also under .not", (_name, assertion, message) => {
  expect(failure(assertion)).toContain(message);
});

test('a provider that does not exist is told with those that do', () => {
  // @ts-expect-error: TypeScript refuses it, too
  expect(failure(() => expect(good).toConformTo('tokenhubb'))).toContain('there is no provider "tokenhubb"; there is ');
});

test('every limit that a request can break can be asked for', () => {
  const limits = listLimits().filter(({ enforcement }) => ['openapi', 'schema', 'computation'].includes(enforcement));
  expect(limits.length).toBeGreaterThan(100);
  for (const { id } of limits) expect(() => toBreakLimit({}, id)).not.toThrow();
});
