/** What tests may say of requests and answers once `seedance-kit/vitest` is imported. */
import { runInNewContext } from 'node:vm';
import { describe, expect, test, vi } from 'vitest';
// oxlint-disable-next-line import/no-unassigned-import -- this is how a test gets the matchers
import '#adapters/vitest/index.ts';
import { listLimits } from '#conformance/explain.ts';
import { createSimulator } from '#simulator/index.ts';
import { toBreakLimit, toConformTo } from './matchers.ts';

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

describe('a form is judged as it is sent', () => {
  /** The form of a request for a film of CometAPI. */
  function form(...more: [name: string, value: string | File][]): FormData {
    const made = new FormData();
    made.set('model', 'doubao-seedance-2-0');
    made.set('prompt', 'A tram');
    for (const [name, value] of more) {
      if (typeof value === 'string') made.append(name, value);
      else made.append(name, value, value.name);
    }
    return made;
  }
  const picture = new File([Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)], 'a.png', {
    type: 'image/png',
  });
  const single = 'cometapi/input-reference-single';

  test('each field stands in it once', () => {
    const twice = form(['input_reference', picture], ['input_reference', picture]);
    expect(form(['input_reference', picture])).toConformTo('cometapi');
    expect(twice).not.toConformTo('cometapi');
    expect(twice).toBreakLimit(single);
    expect(form(['input_reference', picture])).not.toBreakLimit(single);
    expect(failure(() => expect(twice).toConformTo('cometapi'))).toContain(
      `breaks:
  ✗ the field "input_reference" stands more than once; send it once
    ${single} at /input_reference
    fix: send one input_reference part
    documented: A form has one input_reference part`,
    );
    const other = form(['seconds', '30'], ['seconds', '5']);
    expect(other).not.toConformTo('cometapi');
    expect(failure(() => expect(other).toBreakLimit(single))).toMatch(
      /breaks:\n {2}✗ the field "seconds" stands more than once; send it once\n {4}cometapi\/schema at \/seconds/,
    );
  });

  test('a file is a file', () => {
    expect(failure(() => expect(form(['input_reference', 'a.png'])).toConformTo('cometapi'))).toContain(
      '✗ input_reference is sent as text; send the file itself\n    cometapi/schema at /input_reference',
    );
  });

  test('where JSON is documented, a form is none', () => {
    expect(form()).not.toConformTo('apimart');
    expect(failure(() => expect(form()).toConformTo('apimart'))).toContain('send the body as application/json');
  });

  test('what is about forms wants the form', () => {
    expect(failure(() => expect({ ...good }).toBreakLimit(single))).toContain('give the form itself, a FormData');
  });

  test('as the mock judges it', async () => {
    const simulator = createSimulator({ providers: ['cometapi', 'apimart'] });
    const send = async (path: string, body: FormData) => {
      const headers = { authorization: 'Bearer any' };
      return (await simulator.fetch(`http://localhost${path}`, { method: 'POST', headers, body })).ok;
    };
    const forms = [
      form(['input_reference', picture]),
      form(['input_reference', picture], ['input_reference', picture]),
      form(['seconds', '5'], ['seconds', '6']),
      form(['input_reference', 'a.png']),
    ];
    for (const one of forms) {
      expect(await send('/cometapi/v1/videos', one)).toBe(toConformTo(one, 'cometapi').pass);
      expect(await send('/apimart/v1/videos/generations', one)).toBe(toConformTo(one, 'apimart').pass);
    }
    await simulator.close();
  });
});

test('strictly, warnings and what cannot be decided count, too', () => {
  const url = 'https://a.example/1.mp4';
  const odd = { ...good, aspect_ratio: '2:1' };
  const unknown = { ...good, video_urls: [url] };
  const strict = true;
  expect(good).toConformTo('tokenhub', { strict });
  expect(odd).toConformTo('tokenhub');
  expect(odd).not.toConformTo('tokenhub', { strict });
  expect(failure(() => expect(odd).toConformTo('tokenhub', { strict }))).toMatch(
    /^expected the request to conform to tokenhub in every respect, but\n {2}✗ .*\n {4}tokenhub\/aspect-ratio/,
  );
  expect(unknown).toConformTo('apimart');
  expect(failure(() => expect(unknown).toConformTo('apimart', { strict }))).toMatch(
    /in every respect, but\n {2}\? apimart\/video-.*\n {4}fix: /,
  );
  const video = {
    kind: 'video',
    seconds: 5,
    width: 1280,
    height: 720,
    bytes: 1000,
    type: 'video/mp4',
  } as const;
  expect(unknown).toConformTo('apimart', { strict, media: { [url]: { ...video, framesPerSecond: 24 } } });
});

test.each([
  [undefined, 'undefined'],
  [null, 'null'],
  [7, 'a number'],
  [true, 'a boolean'],
  [[good], 'a list'],
  [new URLSearchParams(), 'of the kind URLSearchParams'],
  [new Uint8Array(2), 'of the kind Uint8Array'],
  [new Map(), 'of the kind Map'],
  ['[1]', 'the JSON of a list'],
  ['null', 'the JSON of null'],
  [new Response('{}'), 'not read yet'],
  [new Request('http://127.0.0.1'), 'not read yet'],
  [Promise.resolve(good), 'not read yet'],
])('%o is no request, also under .not', (value, what) => {
  for (const assertion of [
    () => expect(value).toConformTo('tokenhub'),
    () => expect(value).not.toConformTo('tokenhub'),
    () => expect(value).toBreakLimit('tokenhub/duration'),
    () => expect(value).not.toBreakLimit('tokenhub/duration'),
  ]) {
    expect(assertion).toThrow(TypeError);
    expect(assertion).toThrow(what);
  }
});

test('an object of another window or sandbox is one', () => {
  expect(runInNewContext('({ model: "doubao-seedance-2.0", prompt: "A boat", duration: 5 })')).toConformTo('tokenhub');
});

test('among other things, what is no request does not match', () => {
  const sent = [undefined, 7, [good], 'no JSON', Promise.resolve(), long];
  expect([...sent, good]).toContainEqual(expect.toConformTo('tokenhub'));
  expect(sent).not.toContainEqual(expect.toConformTo('tokenhub'));
  expect(sent).toContainEqual(expect.toBreakLimit('tokenhub/duration'));
  expect(sent.slice(0, -1)).not.toContainEqual(expect.not.toConformTo('tokenhub'));
  expect({ body: undefined }).not.toEqual(expect.objectContaining({ body: expect.toConformTo('tokenhub') }));
  expect([new Response('{}')]).not.toContainEqual(expect.toMatchOperation('tokenhub', 'getVideoGeneration'));
  // The test's own mistake stays one.
  expect(() => expect([good]).toContainEqual(expect.toBreakLimit('tokenhub/none'))).toThrow(RangeError);
});

test('what is read by await is told so', async () => {
  await expect(Promise.resolve(good)).resolves.toConformTo('tokenhub');
  await expect(async () => {
    await expect(Promise.resolve(7)).resolves.not.toConformTo('tokenhub');
  }).rejects.toThrow(TypeError);
});

test('an answer matches its operation, or the failure says what differs', () => {
  expect(task).toMatchOperation('tokenhub', 'getVideoGeneration', 200);
  const { created: _, ...renamed } = { ...task, created_at: 1, status: 'in_queue' };
  expect(renamed).not.toMatchOperation('tokenhub', 'getVideoGeneration');
  expect(failure(() => expect(renamed).toMatchOperation('tokenhub', 'getVideoGeneration'))).toBe(
    `expected the body to match tokenhub's getVideoGeneration (200), but
  ✗ the answer to getVideoGeneration (200) lacks the field created
  ✗ the status in the answer to getVideoGeneration (200) is spelled "in_queue"; documented are queued, running, succeeded, failed
  ✗ the answer to getVideoGeneration (200) has an undocumented field, created_at
  source: TokenHub, Seedance 2.0 guide (Japanese and Uzbek editions) (documented), https://tokenhub.store/ja/guide/seedance`,
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
