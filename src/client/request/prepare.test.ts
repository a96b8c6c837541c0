/** What becomes of a request before it is sent: for every provider, on requests good and odd. */
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { check } from '#conformance/check.ts';
import { providerIds, providers } from '#providers/index.ts';
import { portableModels } from '#providers/models.ts';
import { priceOf } from '#providers/price.ts';
import type { MediaInput, VideoRequest, VideoRequestInput } from '#tasks/task.ts';
import { bodyOf, jsonObject } from '../../../test/support/arbitraries.ts';
import { prepareRequest, type PreparedRequest, type RefusedRequest } from './prepare.ts';

const image = 'https://media.example.com/1.jpg';
const file = new File(['GIF89a'], 'boat.png', { type: 'image/png' });
const plain = { model: 'seedance-2.0', prompt: 'A paper boat drifts by' } as const;

/** Prepares a value that no type vouches for. */
function prepareAny(id: keyof typeof providers, input: unknown, options = {}): PreparedRequest | RefusedRequest {
  return Reflect.apply(prepareRequest, undefined, [providers[id], input, options]);
}

function accepted(result: PreparedRequest | RefusedRequest): PreparedRequest {
  if (!result.ok) throw new Error(JSON.stringify([result.unsupported, result.violations]));
  return result;
}

function refused(result: PreparedRequest | RefusedRequest): RefusedRequest {
  if (result.ok) throw new Error(`accepted: ${JSON.stringify(result.body)}`);
  return result;
}

const mediaInput: fc.Arbitrary<MediaInput> = fc.record(
  {
    kind: fc.constantFrom('image', 'video', 'audio'),
    source: fc.oneof(
      fc
        .constantFrom('1.jpg', '2.png', '3.mp4', '4.mov', '5.mp3', '6')
        .map((name) => `https://media.example.com/${name}`),
      fc.constantFrom('asset://7', 'boat.png', 'data:image/png;base64,AA==', '', file, new Blob([])),
    ),
    role: fc.constantFrom('first_frame', 'last_frame', 'reference'),
    seconds: fc.constantFrom(0, 2, 4.5, 20),
  },
  { requiredKeys: ['kind', 'source'], noNullPrototype: true },
);

const modelName = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom(...portableModels, ...providerIds.flatMap((id) => providers[id].contract.models)),
  },
  { weight: 1, arbitrary: fc.string() },
);

/** Mostly what some provider takes. */
const inputs: fc.Arbitrary<VideoRequestInput> = fc.record(
  {
    model: modelName,
    prompt: fc.oneof({ weight: 9, arbitrary: fc.constant('A dog') }, { weight: 1, arbitrary: fc.string() }),
    seconds: fc.oneof(
      { weight: 9, arbitrary: fc.integer({ min: 4, max: 12 }) },
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    ),
    resolution: fc.constantFrom('480p', '720p', '1080p', '4k'),
    ratio: fc.constantFrom('16:9', '9:16', '1:1', '4:3', 'adaptive', 'wide'),
    audio: fc.boolean(),
    media: fc.oneof(fc.constant([]), fc.array(mediaInput, { maxLength: 4 })),
    inputVideoSeconds: fc.constantFrom(0, 3, 12.5),
    seed: fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })),
    watermark: fc.boolean(),
    cameraFixed: fc.boolean(),
    returnLastFrame: fc.boolean(),
    webSearch: fc.boolean(),
    webhookUrl: fc.constantFrom('https://app.example.com/hooks', ''),
    metadata: jsonObject,
  },
  { requiredKeys: ['model'], noNullPrototype: true },
);

/** What several providers take, files included. */
const tameInputs: fc.Arbitrary<VideoRequestInput> = fc.record(
  {
    model: fc.constantFrom('seedance-2.0', 'seedance-2.0-fast'),
    prompt: fc.constant('A dog'),
    seconds: fc.integer({ min: 4, max: 15 }),
    ratio: fc.constantFrom('16:9', '9:16'),
    watermark: fc.constant(false),
    media: fc.oneof(
      fc.constant([{ kind: 'image', source: file } as const]),
      fc.array(
        fc.oneof(
          fc.record({
            kind: fc.constant('image' as const),
            source: fc.constantFrom(image, 'https://media.example.com/2.jpg'),
          }),
          fc.record({ kind: fc.constant('video' as const), source: fc.constant('https://media.example.com/3.mp4') }),
        ),
        { minLength: 1, maxLength: 3 },
      ),
    ),
  },
  { requiredKeys: ['model', 'prompt', 'media'], noNullPrototype: true },
);

function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || value instanceof Blob) return value;
  for (const own of Object.values(value)) frozen(own);
  return Object.freeze(value);
}

describe.each(providerIds)('a request to %s', (id) => {
  const provider = providers[id];

  test('is sent as it was asked for but for the changes listed, or is refused for a reason', () => {
    let [sent, files] = [0, 0];
    fc.assert(
      fc.property(fc.oneof(inputs, tameInputs), (input) => {
        const result = prepareRequest(provider, frozen(input));
        if (!result.ok) {
          expect(result.unsupported.length + result.violations.length).toBeGreaterThan(0);
          for (const { field, reason } of result.unsupported)
            expect(`${field}: ${reason}`).toMatch(/^\w\S*: \S.*[^.\s]$/);
          return;
        }
        sent += 1;
        const { body, request, changes, charge } = result;
        expect(check(provider, body)).toMatchObject({ ok: true, violations: [] });
        const read = provider.readRequest(body);
        expect(read).toEqual(request);
        expect(charge).toEqual(priceOf(provider.contract, read));
        const told = changes.filter(({ field }) => field !== 'media').map(({ field, from, to }) => [field, from, to]);
        const fields = new Set([...Object.keys(input), ...Object.keys(read)]);
        fields.delete('media');
        const differing = [...fields].flatMap((field) => {
          const [from, to]: unknown[] = [Reflect.get(input, field), Reflect.get(read, field)];
          return isDeepStrictEqual(from, to) || (from === 0 && to === 0) ? [] : [[field, from, to]];
        });
        expect(told.toSorted()).toEqual(differing.toSorted());
        // No file is lost and none comes from nowhere.
        const { media = [] } = input;
        const key = ({ kind, source }: MediaInput) => `${kind} ${typeof source === 'string' ? source : 'bytes'}`;
        expect(read.media.map(key).toSorted()).toEqual(media.map(key).toSorted());
        const toldOfMedia = changes.filter(({ field }) => field === 'media');
        files += media.length;
        // With what is told of single files done to them, they are the files that the provider reads.
        const changed = media.map((own) => {
          const found = toldOfMedia.find(({ from }) => from === own || isDeepStrictEqual(from, own));
          return found ? found.to : own;
        });
        const isReordered = toldOfMedia.some(({ from }) => Array.isArray(from));
        if (isReordered) expect(read.media).not.toEqual(changed);
        else expect(read.media).toEqual(changed);
      }),
      { numRuns: 400, seed: 7 },
    );
    expect(sent).toBeGreaterThan(20);
    expect(files).toBeGreaterThan(20);
  });

  test('as the provider reads it itself is sent with no change', () => {
    fc.assert(
      fc.property(bodyOf(id), (body) => {
        const request = provider.readRequest(body);
        const result = prepareRequest(provider, request, { check: false });
        // A list may be too short for all media, and a name stands for no file here.
        if (result.ok && result.request) expect(result).toMatchObject({ request, changes: [] });
      }),
    );
  });

  test('that is no request at all is refused with a reason, and nothing is thrown', () => {
    const odd = fc.oneof(
      fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true }),
      fc
        .tuple(inputs, fc.constantFrom(...Object.keys(sample)), fc.anything({ withBigInt: true }))
        .map(([input, field, value]) => ({ ...input, [field]: value })),
      fc.tuple(fc.array(fc.oneof(mediaInput, fc.anything()))).map(([media]) => ({ ...plain, media })),
    );
    fc.assert(
      fc.property(odd, fc.boolean(), (input, isChecked) => {
        const result = prepareAny(id, input, { check: isChecked });
        if (!result.ok) expect(result.unsupported.length + result.violations.length).toBeGreaterThan(0);
        else expect(result.model).toBeTypeOf('string');
      }),
      { numRuns: 300 },
    );
  });

  test('says every default that has a field', () => {
    const model = provider.contract.models[0] ?? '';
    const { body, request, changes } = accepted(prepareRequest(provider, { model, prompt: 'A dog' }));
    const full: VideoRequest = provider.readRequest({ model, prompt: 'A dog' });
    expect(request).toEqual(full);
    expect(Object.values(body)).toEqual(expect.arrayContaining([full.seconds, full.resolution, full.ratio]));
    const { model: _model, prompt: _prompt, media: _media, ...defaults } = full;
    expect(changes.map(({ field, kind, from, to }) => [field, kind, from, to]).toSorted()).toEqual(
      Object.entries(defaults)
        .map(([field, value]) => [field, 'default', undefined, value])
        .toSorted(),
    );
  });

  test.each([undefined, null, 'a dog', 7, 7n, Symbol('x'), [], [plain], () => plain])('cannot be %s', (input) => {
    const { unsupported, body } = refused(prepareAny(id, input));
    expect(unsupported).toEqual([{ field: 'request', reason: expect.stringMatching(/^must be an object; got /) }]);
    expect(body).toBeUndefined();
  });
});

/** Each field of a request. */
const sample: Required<VideoRequest> = {
  model: '',
  prompt: '',
  seconds: 5,
  resolution: '720p',
  ratio: '',
  audio: true,
  media: [],
  inputVideoSeconds: 1,
  seed: 1,
  watermark: true,
  cameraFixed: true,
  returnLastFrame: true,
  webSearch: true,
  webhookUrl: '',
  metadata: {},
};

test.each<[unknown, field: string, reason: string]>([
  [{}, 'model', 'is missing'],
  [{ ...plain, model: undefined }, 'model', 'is missing'],
  [{ ...plain, model: 7 }, 'model', 'must be text; got 7'],
  [{ ...plain, prompt: null }, 'prompt', 'must be text; got null'],
  [{ ...plain, seconds: '5' }, 'seconds', 'must be a finite number; got "5"'],
  [{ ...plain, seconds: NaN }, 'seconds', 'must be a finite number; got NaN'],
  [{ ...plain, seed: 10n }, 'seed', 'must be a finite number; got 10'],
  [{ ...plain, audio: 'true' }, 'audio', 'must be true or false; got "true"'],
  [{ ...plain, media: null }, 'media', 'must be a list of files; got null'],
  [{ ...plain, media: image }, 'media', `must be a list of files; got "${image}"`],
  [{ ...plain, media: [image] }, 'media[0]', `must be an object; got "${image}"`],
  [{ ...plain, media: [{ kind: 'image' }] }, 'media[0].source', 'is missing'],
  [{ ...plain, media: [{ kind: 'image', source: [] }] }, 'media[0].source', 'must be a URL or a Blob; got a list'],
  [
    { ...plain, media: [{ kind: 'picture', source: image }] },
    'media[0].kind',
    'must be one of image, video, audio; got "picture"',
  ],
  [
    { ...plain, media: [{ kind: 'image', source: image, url: image }] },
    'media[0].url',
    'a file has no such field; did you mean source?',
  ],
  [{ ...plain, metadata: { take: 3n } }, 'metadata', 'must be an object that JSON can hold; got an object'],
  [{ ...plain, metadata: [] }, 'metadata', 'must be an object that JSON can hold; got a list'],
  [{ ...plain, duration: 5 }, 'duration', 'a VideoRequest has no such field; did you mean seconds?'],
  [{ ...plain, aspect_ratio: '1:1' }, 'aspect_ratio', 'a VideoRequest has no such field; did you mean ratio?'],
  [{ ...plain, webhook_url: image }, 'webhook_url', 'a VideoRequest has no such field; did you mean webhookUrl?'],
  [{ ...plain, promt: 'A dog' }, 'promt', 'a VideoRequest has no such field; did you mean prompt?'],
  [
    JSON.parse('{"model":"seedance-2.0","__proto__":{}}'),
    '__proto__',
    expect.stringContaining('the fields are model, '),
  ],
])('%o is refused for what is wrong in it, also without a check', (input, field, reason) => {
  for (const isChecked of [true, false]) {
    const { unsupported, violations } = refused(prepareAny('apimart', input, { check: isChecked }));
    expect(unsupported).toEqual([{ field, reason }]);
    expect(violations).toEqual([]);
  }
});

test('what cannot even be read is refused with what it says', () => {
  const thrower = {
    get model(): string {
      throw new Error('gone');
    },
  };
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  for (const [input, reason] of [
    [thrower, 'cannot be read: gone'],
    [proxy, expect.stringMatching(/^cannot be read: /)],
  ]) {
    expect(refused(prepareAny('apimart', input)).unsupported).toEqual([{ field: 'request', reason }]);
  }
});

test('a getter is read once, so that what is checked is what is sent', () => {
  let reads = 0;
  const input = {
    ...plain,
    get seconds(): number {
      return (reads += 1) === 1 ? 5 : 500;
    },
  };
  expect(accepted(prepareRequest(providers.tokenhub, input)).request?.seconds).toBe(5);
  expect(reads).toBe(1);
  const media = [
    {
      kind: 'image',
      get source(): string {
        reads += 1;
        return image;
      },
    } as const,
  ];
  expect(accepted(prepareRequest(providers.tokenhub, { ...plain, media })).request?.media).toEqual([
    { kind: 'image', source: image },
  ]);
  expect(reads).toBe(2);
});

describe("the caller's own data", () => {
  const dated = new Date(0);
  const circle: { own?: unknown } = {};
  circle.own = circle;

  test.each<[metadata: unknown, field: string, reason: string]>([
    [new Map([['take', 3]]), 'metadata', 'must be an object that JSON can hold; got an object'],
    [dated, 'metadata', 'must be an object that JSON can hold; got an object'],
    [circle, 'metadata', 'must be an object that JSON can hold; got an object'],
    [{ toJSON: () => ({}) }, 'metadata.toJSON', 'must be what JSON can hold; got a function'],
    [{ take: NaN }, 'metadata.take', 'must be what JSON can hold; got NaN'],
    [{ take: { at: dated } }, 'metadata.take.at', 'must be what JSON can hold; got an object'],
    [{ takes: [1, undefined] }, 'metadata.takes.1', 'must be what JSON can hold; got undefined'],
    [{ takes: Array(1) }, 'metadata.takes.0', 'must be what JSON can hold; got undefined'],
    [{ constructor: Object }, 'metadata.constructor', 'must be what JSON can hold; got a function'],
    [{ [Symbol('take')]: 3 }, 'metadata.Symbol(take)', 'must be what JSON can hold; got 3'],
  ])('is refused where JSON would change it: %o', (metadata, field, reason) => {
    const { unsupported } = refused(prepareAny('seedance2-ink', { ...plain, metadata }));
    expect(unsupported).toEqual([{ field, reason }]);
  });

  test('is refused at every place that JSON would change', () => {
    const { unsupported } = refused(prepareAny('seedance2-ink', { ...plain, metadata: { a: () => 1, b: NaN } }));
    expect(unsupported.map(({ field }) => field)).toEqual(['metadata.a', 'metadata.b']);
  });

  test('is sent as it was, whatever is done to it later', () => {
    const metadata = { take: { at: [1, null, -0] }, left: undefined, ...JSON.parse('{"__proto__":{"a":1}}') };
    const { body, changes } = accepted(prepareRequest(providers['seedance2-ink'], { ...plain, metadata }));
    const before = JSON.stringify(metadata);
    metadata.take.at.push(2);
    expect(JSON.stringify(Reflect.get(body, 'metadata'))).toBe(before);
    expect(changes.map(({ field }) => field)).not.toContain('metadata');
  });
});

describe('the lengths of reference videos, which TokenHub bills', () => {
  const video = (seconds: number | undefined, role?: MediaInput['role']): MediaInput => ({
    kind: 'video',
    source: `https://media.example.com/${seconds}.mp4`,
    role,
    seconds,
  });
  const prepared = (wish: Partial<VideoRequestInput>) => prepareRequest(providers.tokenhub, { ...plain, ...wish });

  test.each<[what: string, readonly MediaInput[], sent: object, amount: number]>([
    ['one each', [video(3), video(5)], { video_durations: [3, 5] }, 2.6],
    [
      'their sum, where roles leave no place for each',
      [video(3), video(5, 'reference')],
      { input_video_duration: 8 },
      2.6,
    ],
    [
      'their sum to the microsecond',
      [video(4.1, 'reference'), video(5.3, 'reference'), video(5.6, 'reference')],
      { input_video_duration: 15 },
      4,
    ],
  ])('are told as %s', (_what, media, sent, amount) => {
    const { body, changes, charge, warnings } = accepted(prepared({ media }));
    const { video_durations, input_video_duration } = {
      video_durations: undefined,
      input_video_duration: undefined,
      ...body,
    };
    expect({ video_durations, input_video_duration }).toEqual({ ...sent });
    expect(charge).toMatchObject({ amount });
    expect(charge).not.toHaveProperty('isLeast');
    expect(warnings).toEqual([]);
    expect(changes.filter(({ kind }) => kind === 'altered')).toEqual([]);
    const sum = changes.filter(({ field }) => field === 'inputVideoSeconds');
    expect(sum.map(({ kind, to }) => ({ kind, input_video_duration: to }))).toEqual(
      'input_video_duration' in sent ? [{ kind: 'spelling', ...sent }] : [],
    );
  });

  test('are not made up where one is not known', () => {
    const { body, charge } = accepted(prepared({ media: [video(3, 'reference'), video(undefined, 'reference')] }));
    expect(body).not.toHaveProperty('input_video_duration');
    expect(charge).toMatchObject({ amount: 1, isLeast: true });
  });

  test('cost nothing without a video, and are warned of', () => {
    const { charge, warnings } = accepted(prepared({ inputVideoSeconds: 9 }));
    expect(charge).toMatchObject({ amount: 1, units: 5 });
    expect(warnings.map(({ limit }) => limit)).toEqual(['tokenhub/input-video-duration-needs-video']);
  });

  test.each<[Partial<VideoRequestInput>, field: string]>([
    [{ inputVideoSeconds: -10 }, 'inputVideoSeconds'],
    [{ media: [video(-1, 'reference')] }, 'media[0].seconds'],
  ])('are none when they are negative: %o', (wish, field) => {
    for (const id of providerIds) {
      const { unsupported } = refused(prepareRequest(providers[id], { ...plain, ...wish }));
      expect(unsupported).toEqual([{ field, reason: expect.stringMatching(/^must be a length in seconds; got -/) }]);
    }
  });
});

test('everything that is wrong is told at once', () => {
  const input = { ...plain, duration: 5, seconds: '5', media: [{ kind: 'image', source: image, role: 'start' }] };
  const { unsupported } = refused(prepareAny('tokenhub', input));
  expect(unsupported.map(({ field }) => field)).toEqual(['duration', 'seconds', 'media[0].role']);
});

test('what a provider has no words for and what its documents forbid are told together', () => {
  const input = { ...plain, seed: 7, watermark: true, seconds: 30 };
  const { unsupported, violations, body } = refused(prepareRequest(providers.cometapi, input));
  expect(unsupported).toEqual([
    { field: 'seed', reason: 'CometAPI has no field for a seed' },
    { field: 'watermark', reason: 'CometAPI has no field for a watermark' },
  ]);
  expect(violations.map(({ limit }) => limit)).toEqual(['cometapi/seconds-2-0']);
  expect(body).toEqual({ model: 'doubao-seedance-2-0', prompt: plain.prompt, seconds: 30 });
});

describe('without a check', () => {
  test('a request that breaks a limit is sent as it was written, and its price is not known', () => {
    const result = accepted(prepareRequest(providers.apimart, { ...plain, seconds: 30 }, { check: false }));
    expect(result).toEqual({
      ok: true,
      model: 'doubao-seedance-2.0',
      body: { model: 'doubao-seedance-2.0', prompt: plain.prompt, duration: 30 },
      request: undefined,
      changes: [expect.objectContaining({ field: 'model', kind: 'spelling', to: 'doubao-seedance-2.0' })],
      warnings: [],
      undecided: [],
      charge: undefined,
    });
  });

  test('a request that keeps the contract is sent as with one', () => {
    const [checked, unchecked] = [true, false].map((isChecked) =>
      prepareRequest(providers.tokenhub, { ...plain, seconds: 9 }, { check: isChecked }),
    );
    expect(unchecked).toEqual(checked);
  });

  test('a wish that a provider has no words for is refused all the same', () => {
    const { unsupported } = refused(prepareRequest(providers.tokenhub, { ...plain, seed: 7 }, { check: false }));
    expect(unsupported).toEqual([{ field: 'seed', reason: 'TokenHub has no field for a seed' }]);
  });
});

test('what is known of the files is held against the limits', () => {
  const input = { ...plain, media: [{ kind: 'video', source: 'https://media.example.com/1.mp4' }] } as const;
  const media = { 'https://media.example.com/1.mp4': { seconds: 600 } };
  expect(accepted(prepareRequest(providers.apimart, input)).undecided).not.toEqual([]);
  const { violations } = refused(prepareRequest(providers.apimart, input, { media }));
  expect(violations.map(({ given }) => given)).toContain(600);
});

describe('a file', () => {
  const frame = { kind: 'image', source: file } as const;

  test('goes to CometAPI as itself, and becomes the first frame', () => {
    const { body, request, changes } = accepted(prepareRequest(providers.cometapi, { ...plain, media: [frame] }));
    expect(Reflect.get(body, 'input_reference')).toBe(file);
    expect(request?.media[0]?.source).toBe(file);
    expect(changes.filter(({ kind }) => kind === 'altered')).toEqual([
      {
        field: 'media',
        kind: 'altered',
        from: frame,
        to: { ...frame, role: 'first_frame' },
        reason: 'the provider makes it the first frame',
      },
    ]);
  });

  test('is not sent by its name alone', () => {
    const media = [{ kind: 'image', role: 'first_frame', source: 'boat.png' }] as const;
    const { unsupported } = refused(prepareRequest(providers.cometapi, { ...plain, media }, { check: false }));
    expect(unsupported).toEqual([
      { field: 'media', reason: 'input_reference is a file: give a File or a Blob in place of its name' },
    ]);
  });

  test.each<[keyof typeof providers, readonly MediaInput[], reason: string]>([
    ['apimart', [frame], 'APIMart takes files by their URLs, and none that is sent along'],
    ['tokenhub', [frame], 'TokenHub takes files by their URLs, and none that is sent along'],
    ['seedance2-ink', [frame], 'seedance2.ink takes files by their URLs, and none that is sent along'],
    ['cometapi', [{ kind: 'image', source: image }], 'CometAPI takes its image as a file, and no URL'],
    [
      'cometapi',
      [frame, { ...frame, role: 'last_frame' }],
      'CometAPI takes one image to start from, and has no field for a last frame',
    ],
    [
      'cometapi',
      [{ kind: 'video', source: 'https://media.example.com/1.mp4' }],
      'CometAPI takes one image to start from, and has no field for a reference video',
    ],
    [
      'apimart',
      [{ kind: 'video', source: 'https://media.example.com/1.mp4', role: 'first_frame' }],
      'APIMart makes only images first or last frames',
    ],
    [
      'seedance2-ink',
      [{ kind: 'image', source: image, role: 'last_frame' }],
      'seedance2.ink has no field for what a file is for (last_frame)',
    ],
    [
      'seedance2-ink',
      [{ kind: 'video', source: 'https://media.example.com/1' }],
      'seedance2.ink has no field for what a file is, and nothing in https://media.example.com/1 says that it is a video',
    ],
  ])('is refused by %s where it has no place: %o', (id, media, reason) => {
    const { unsupported } = refused(prepareRequest(providers[id], { ...plain, media }));
    expect(unsupported).toEqual([{ field: 'media', reason }]);
  });
});

test('APIMart refuses images with and without roles by the limit that says so', () => {
  const media = [
    { kind: 'image', source: image } as const,
    { kind: 'image', source: image, role: 'reference' } as const,
  ];
  const { unsupported, violations } = refused(prepareRequest(providers.apimart, { ...plain, media }));
  expect(unsupported).toEqual([]);
  expect(violations.map(({ limit }) => limit)).toEqual(['apimart/image-urls-xor-image-with-roles']);
});

test.each<
  [keyof typeof providers, VideoRequestInput, changes: [field: string, kind: string, from: unknown, to: unknown][]]
>([
  [
    // Facts of files have no field here.
    'apimart',
    {
      ...plain,
      inputVideoSeconds: 4,
      media: [{ kind: 'video', source: 'https://media.example.com/1.mp4', seconds: 4, role: 'reference' }],
    },
    [
      ['inputVideoSeconds', 'unsaid', 4, undefined],
      [
        'media',
        'unsaid',
        { kind: 'video', source: 'https://media.example.com/1.mp4', seconds: 4, role: 'reference' },
        { kind: 'video', source: 'https://media.example.com/1.mp4' },
      ],
    ],
  ],
  [
    // Here they have, in the order of the files and as far as they are known.
    'tokenhub',
    {
      ...plain,
      media: [
        { kind: 'video', source: 'https://media.example.com/1.mp4', seconds: 4 },
        { kind: 'video', source: 'https://media.example.com/2.mp4' },
        { kind: 'video', source: 'https://media.example.com/3.mp4', seconds: 2 },
      ],
    },
    [
      [
        'media',
        'unsaid',
        { kind: 'video', source: 'https://media.example.com/3.mp4', seconds: 2 },
        { kind: 'video', source: 'https://media.example.com/3.mp4' },
      ],
    ],
  ],
  [
    'tokenhub',
    {
      ...plain,
      media: [
        { kind: 'image', source: 'b', role: 'reference' },
        { kind: 'image', source: 'a' },
      ],
    },
    [['media', 'altered', ['b', 'a'], ['a', 'b']]],
  ],
  [
    'tokenhub',
    {
      ...plain,
      media: [
        { kind: 'video', source: 'b' },
        { kind: 'image', source: 'a' },
      ],
    },
    [['media', 'unsaid', ['b', 'a'], ['a', 'b']]],
  ],
  [
    'cometapi',
    { ...plain, watermark: false, webSearch: false },
    [
      ['watermark', 'unsaid', false, undefined],
      ['webSearch', 'unsaid', false, undefined],
    ],
  ],
])('%s: %o changes only so', (id, input, expected) => {
  const { changes } = accepted(prepareRequest(providers[id], input));
  const told = changes.filter(({ kind }) => kind !== 'default' && kind !== 'spelling');
  expect(told.map(({ field, kind, from, to }) => [field, kind, from, to])).toEqual(expected);
});

test('a request needs no more than a model by its type, and editors know the portable names', () => {
  expectTypeOf<{ model: string }>().toExtend<VideoRequestInput>();
  expectTypeOf<VideoRequest>().toExtend<VideoRequestInput>();
  expectTypeOf<keyof VideoRequestInput>().toEqualTypeOf<keyof VideoRequest>();
  expectTypeOf<{ model: 'seedance-2.0'; duration: 5; seconds: '5' }>().not.toExtend<VideoRequestInput>();
  expectTypeOf<RefusedRequest['ok'] & PreparedRequest['ok']>().toBeNever();
});
