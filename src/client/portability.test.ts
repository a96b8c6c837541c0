import fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { providerIds, type ProviderId } from '#providers/index.ts';
import type { VideoRequestInput } from '#tasks/task.ts';
import { portability, type PortableRequest } from './portability.ts';

const plain = { model: 'seedance-2.0', prompt: 'A paper boat drifts by', seconds: 10 } as const;

/** The answer of one provider. */
function verdictOf(id: ProviderId, request: VideoRequestInput) {
  const [verdict] = portability(request, { providers: [id] });
  if (!verdict) throw new Error(`${id} has no verdict`);
  return verdict;
}

test('every provider answers, in alphabetical order', () => {
  expect(portability(plain).map(({ provider }) => provider)).toEqual(providerIds);
  expect(providerIds).toEqual(providerIds.toSorted());
});

test('only those answer that are asked, once and in alphabetical order', () => {
  const answers = portability(plain, { providers: ['tokenhub', 'apimart', 'tokenhub'] });
  expect(answers.map(({ provider }) => provider)).toEqual(['apimart', 'tokenhub']);
  expect(portability(plain, { providers: [] })).toEqual([]);
});

test('a provider that there is not is named', () => {
  const ask = () => Reflect.apply(portability, undefined, [plain, { providers: ['apimrat'] }]);
  expect(ask).toThrow(new TypeError(`there is no provider apimrat; there are ${providerIds.join(', ')}`));
});

test.each([
  [{ media: 5 }, 'media has to be an object with the facts of each file by its URL'],
  [{ media: [] }, 'media has to be an object with the facts of each file by its URL'],
  [{ providers: 'apimart' }, 'providers has to be a list of ids'],
])('%o is told to be no options', (options, message) => {
  expect(() => Reflect.apply(portability, undefined, [plain, options])).toThrow(new TypeError(message));
});

test.each([null, {}, { media: null }, { media: undefined, providers: undefined }])(
  '%o asks for nothing more',
  (none) => {
    expect(Reflect.apply(portability, undefined, [plain, none])).toEqual(portability(plain));
  },
);

describe('a plain request', () => {
  test('is accepted by all', () => {
    expect(portability(plain).map(({ verdict }) => verdict)).toEqual(providerIds.map(() => 'accepted'));
  });

  test.each<[ProviderId, model: string, price: string]>([
    ['apimart', 'doubao-seedance-2.0', '1.42 USD'],
    ['cometapi', 'doubao-seedance-2-0', '1.368 USD'],
    ['seedance2-ink', 'seedance-2.0', '80 credits'],
    ['tokenhub', 'doubao-seedance-2.0', '2 USD'],
  ])('has with %s its own id for the model, %s, and its documented price, %s', (id, model, price) => {
    const { charge, ...answer } = verdictOf(id, { ...plain, resolution: '720p', ratio: '9:16' });
    expect(answer).toMatchObject({ verdict: 'accepted', model });
    expect(`${charge?.amount} ${charge?.currency}`).toBe(price);
  });

  test("may name any gateway's model", () => {
    const verdicts = (model: string) =>
      portability({ ...plain, model }).map(({ verdict, body }) => ({ verdict, body }));
    for (const model of ['doubao-seedance-2-0', 'doubao-seedance-2.0'])
      expect(verdicts(model)).toEqual(verdicts(plain.model));
  });

  test('tells of the defaults that differ between providers, and is the same video as far as it was asked for', () => {
    const sound = portability(plain).map(({ provider, changes }) => [
      provider,
      changes.find(({ field }) => field === 'audio')?.to,
    ]);
    expect(Object.fromEntries(sound)).toMatchObject({
      apimart: false,
      cometapi: true,
      'seedance2-ink': true,
      tokenhub: true,
    });
  });
});

test('what may make another video is a change', () => {
  const media = [{ kind: 'image', source: new File([], 'boat.png') }] as const;
  expect(verdictOf('cometapi', { ...plain, media }).verdict).toBe('changed');
  const first = { ...media[0], role: 'first_frame' } as const;
  expect(verdictOf('cometapi', { ...plain, media: [first] }).verdict).toBe('accepted');
});

describe('a refusal', () => {
  test.each<[ProviderId, VideoRequestInput, limit: string]>([
    ['tokenhub', { ...plain, resolution: '1080p' }, 'tokenhub/resolution-enum'],
    ['cometapi', { ...plain, resolution: '1080p' }, 'cometapi/resolution-1080p-1x-only'],
    [
      'apimart',
      { ...plain, model: 'seedance-2.0-fast', resolution: '4k' },
      'apimart/resolution-1080p-4k-standard-only',
    ],
    ['apimart', { ...plain, model: 'seedance-1.5-pro', returnLastFrame: true }, 'apimart/no-return-last-frame-1-5'],
    ['seedance2-ink', { ...plain, ratio: '21:9' }, 'seedance2-ink/aspect-ratio-enum'],
    ['tokenhub', { ...plain, model: 'seedance-1.5-pro' }, 'tokenhub/model-enum'],
  ])('by %s names the documented limit: %o', (id, request, limit) => {
    const { verdict, violations, unsupported, charge } = verdictOf(id, request);
    expect({ verdict, unsupported, charge }).toEqual({ verdict: 'refused', unsupported: [], charge: undefined });
    expect(violations.map((found) => found.limit)).toEqual([limit]);
  });

  test.each<[ProviderId, VideoRequestInput, field: string, reason: string]>([
    ['seedance2-ink', { ...plain, audio: false }, 'audio', 'seedance2.ink has no field against sound'],
    ['cometapi', { ...plain, audio: false }, 'audio', 'CometAPI has no field against the sound that the model makes'],
    [
      'cometapi',
      { ...plain, model: 'seedance-1.0-pro', audio: true },
      'audio',
      'doubao-seedance-1-0-pro makes no sound',
    ],
    [
      'apimart',
      { ...plain, cameraFixed: true },
      'cameraFixed',
      'Seedance 2.0 on APIMart has no field for a fixed camera',
    ],
    [
      'apimart',
      { ...plain, model: 'seedance-1.5-pro', webSearch: true },
      'webSearch',
      'Seedance 1.5 Pro on APIMart has no field for a search of the web',
    ],
    ['tokenhub', { ...plain, metadata: {} }, 'metadata', "TokenHub has no field for the caller's own data"],
  ])('by %s names the wish that it has no words for: %o', (id, request, field, reason) => {
    const { verdict, violations, unsupported } = verdictOf(id, request);
    expect({ verdict, violations, unsupported }).toEqual({
      verdict: 'refused',
      violations: [],
      unsupported: [{ field, reason }],
    });
  });

  test('says what is no request at all', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (value) => {
        const answers: ReturnType<typeof portability> = Reflect.apply(portability, undefined, [value]);
        expect(answers.map(({ verdict }) => verdict)).toEqual(providerIds.map(() => 'refused'));
        for (const { unsupported } of answers) expect(unsupported).not.toEqual([]);
      }),
    );
  });
});

test('what is known of files reaches the limits', () => {
  const request = { ...plain, media: [{ kind: 'video', source: 'https://media.example.com/1.mp4' }] } as const;
  const media = { 'https://media.example.com/1.mp4': { seconds: 600 } };
  const [apimart] = portability(request, { media, providers: ['apimart'] });
  expect(apimart?.violations.map(({ given }) => given)).toContain(600);
});

test('the verdict narrows the type', () => {
  const answer = verdictOf('apimart', plain);
  if (answer.verdict === 'refused') {
    expectTypeOf(answer.charge).toBeUndefined();
    expectTypeOf(answer.body).toEqualTypeOf<object | undefined>();
  } else {
    expectTypeOf(answer).toEqualTypeOf<PortableRequest>();
    expectTypeOf(answer.violations).toEqualTypeOf<readonly []>();
  }
});
