/** An answer is held against what the documents promise of it. */
import { describe, expect, test } from 'vitest';
import { providers } from '#providers/index.ts';
import { readSpec } from '../../scripts/specs.ts';
import { checkAnswer, successOf } from './answer.ts';

const { tokenhub, cometapi, apimart } = providers;
const seedance2Ink = providers['seedance2-ink'];

const queued = { id: 'a', object: 'video.generation.task', model: 'doubao-seedance-2.0', status: 'queued', created: 1 };

/** The findings of a query's answer, short. */
function found(body: unknown, status = 200): string[] {
  return checkAnswer(tokenhub, 'getVideoGeneration', status, body).findings.map(
    ({ kind, pointer }) => `${kind} ${pointer}`,
  );
}

test('what the documents promise passes, and says which document that is', () => {
  expect(checkAnswer(tokenhub, 'getVideoGeneration', 200, queued)).toEqual({
    ok: true,
    findings: [],
    source: {
      title: 'TokenHub, Seedance 2.0 guide (Japanese and Uzbek editions)',
      url: 'https://tokenhub.store/ja/guide/seedance',
      confidence: 'documented',
    },
  });
  // What only another page has says so.
  expect(checkAnswer(cometapi, 'listModels', 429, {}).source).toMatchObject({
    url: 'https://apidoc.cometapi.com/guides/rate-limits-and-concurrency',
    confidence: 'public',
  });
});

test('a field that no document names is found, however deep', () => {
  const data = [{ video_url: 'https://a.example/1.mp4', cover_image_url: 'https://a.example/1.png', codec: 'h264' }];
  expect(found({ ...queued, queue: 3, data })).toEqual([
    'undocumented-field /data/0/codec',
    'undocumented-field /queue',
  ]);
});

test('a renamed field is one that is missing and one that is not documented', () => {
  const { created, ...rest } = queued;
  expect(found({ ...rest, created_at: created })).toEqual(['missing-field /created', 'undocumented-field /created_at']);
});

test('a word for the state that is not documented is told with those that are', () => {
  const { findings } = checkAnswer(tokenhub, 'getVideoGeneration', 200, { ...queued, status: 'in_queue' });
  expect(findings).toEqual([
    {
      kind: 'status-spelling',
      message:
        'the status in the answer to getVideoGeneration (200) is spelled "in_queue"; documented are queued, running, succeeded, failed',
      pointer: '/status',
      given: 'in_queue',
    },
  ]);
});

test('a value of another type says what stands there', () => {
  const { findings } = checkAnswer(tokenhub, 'getVideoGeneration', 200, { ...queued, created: '2026-11-21' });
  expect(findings.map(({ message }) => message)).toEqual([
    'created in the answer to getVideoGeneration (200) must be integer; got "2026-11-21"',
  ]);
});

test('of a place that may be an object or null, the object that was meant is told', () => {
  const task = {
    success: true,
    requestId: 'a',
    status: 'succeeded',
    model: 'seedance-2.0',
    prompt: 'A marble',
    duration: 5,
    aspectRatio: '16:9',
    error: null,
  };
  const ask = (output: unknown) => checkAnswer(seedance2Ink, 'getVideoGeneration', 200, { ...task, output });
  expect(ask(null).ok).toBe(true);
  expect(ask({ type: 'video', link: 'https://a.example/1.mp4' }).findings.map(({ message }) => message)).toEqual([
    'the answer to getVideoGeneration (200) lacks the field output.url',
  ]);
  expect(ask({ type: 'video', url: 'https://a.example/1.mp4', bytes: 7 }).findings.map(({ kind }) => kind)).toEqual([
    'undocumented-field',
  ]);
});

test('both documented shapes of a refusal pass, a third does not', () => {
  const kinds = (body: unknown) => checkAnswer(cometapi, 'createVideo', 400, body).findings.map(({ kind }) => kind);
  expect(kinds({ error: { message: 'no', type: 'comet_api_error' } })).toEqual([]);
  expect(kinds({ code: 'InvalidParameter', message: 'no' })).toEqual([]);
  expect(kinds({ detail: 'no' })).not.toEqual([]);
});

test('a status that the operation is not documented to have is told with those that it has', () => {
  expect(checkAnswer(cometapi, 'getVideo', 404, {}).findings[0]).toMatchObject({
    kind: 'unexpected-status',
    message: expect.stringMatching(/^getVideo answers 404, which is not documented; documented are 200, 400, /),
  });
});

test('a status of a documented range is documented', () => {
  const { contract } = cometapi;
  const operations = contract.operations.map((operation) => ({ ...operation, ranges: ['5XX'] }));
  const ranged = { ...cometapi, contract: { ...contract, operations } };
  expect(checkAnswer(ranged, 'getVideo', 599, {}).ok).toBe(true);
  expect(checkAnswer(ranged, 'getVideo', 418, {}).findings[0]?.message).toMatch(/documented are 200, .*, 5XX$/);
});

describe('the status of success', () => {
  /** The provider with other statuses documented. */
  function answering(...statuses: number[]) {
    const { contract } = cometapi;
    return {
      ...cometapi,
      contract: { ...contract, operations: contract.operations.map((own) => ({ ...own, statuses })) },
    };
  }

  test('is the only one that the documents name', () => {
    expect(successOf(cometapi, 'getVideo')).toBe(200);
    expect(successOf(answering(201, 302, 400), 'getVideo')).toBe(201);
    expect(successOf(apimart, 'webhook')).toBe(200);
  });

  test.each([
    [[200, 202, 400], 'say which status the answer to getVideo has; documented is several: 200, 202'],
    [[302, 400], 'say which status the answer to getVideo has; documented is no status of success'],
  ])('of %j has to be said', (statuses, message) => {
    expect(() => successOf(answering(...statuses), 'getVideo')).toThrow(message);
  });

  test('of no operation is no question', () => {
    expect(() => successOf(cometapi, 'getVideos')).toThrow('cometapi has no operation "getVideos". Did you mean');
  });
});

test.each([undefined, null, '<html>', 7, true])('%j is no body', (body) => {
  expect(found(body)).toEqual(['wrong-body ']);
});

test('an answer that is a file is not looked into', () => {
  expect(checkAnswer(cometapi, 'getVideoContent', 200, undefined).ok).toBe(true);
});

test('what is posted to a webhook is held against its own description', () => {
  expect(checkAnswer(apimart, 'webhook', 200, { id: 'a' }).findings.map(({ kind }) => kind)).toContain('missing-field');
});

test('an operation that does not exist is the mistake of whoever asks', () => {
  expect(() => checkAnswer(tokenhub, 'getVideoGenerations', 200, {})).toThrow(
    'tokenhub has no operation "getVideoGenerations". Did you mean "getVideoGeneration"? Its operations are createVideoGeneration, getVideoGeneration',
  );
});

describe.each(Object.values(providers))('$contract.id', (provider) => {
  const { paths } = readSpec(provider.contract.id);
  const examples = Object.values(paths)
    .flatMap((item) => Object.values(item))
    .flatMap(({ operationId, responses = {} }) =>
      Object.entries(responses).map(([status, response]) => ({ operationId, status: Number(status), response })),
    );

  test('every documented status of every operation is known', () => {
    for (const { operationId, status } of examples) {
      const { findings } = checkAnswer(provider, operationId, status, {});
      expect(findings.map(({ kind }) => kind)).not.toContain('unexpected-status');
    }
  });
});
