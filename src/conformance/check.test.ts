import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { providerIds, providers, type ProviderId } from '#providers/index.ts';
import { patched, readLimits, type Json } from '../../scripts/specs.ts';
import { bodyOf, candidateOf, fieldsOf } from '../../test/support/arbitraries.ts';
import { readCorpus } from '../../test/support/corpus.ts';
import { faultsOf, requestOf } from '../../test/support/spec.ts';
import { check, type CheckResult, type Finding } from './check.ts';
import { pathOf } from './pointer.ts';

const files = new Map(providerIds.map((id) => [id, readLimits(id)]));
const limitsIn = (found: readonly Finding[]) => found.map(({ limit }) => limit);

/** The verdict on the base request of a provider with a change. */
function verdict(id: ProviderId, change: Json): CheckResult {
  return check(providers[id], patched(files.get(id)?.base, change));
}

/** Whether the spec alone, without anything of this project, allows a request. */
function isAllowedBySpec(id: ProviderId, request: object): boolean {
  // JSON Schema knows no files; the spec has a string in their place.
  const fields = Object.entries(request).map(([name, value]) => [name, value instanceof Blob ? 'a file' : value]);
  return faultsOf(id, requestOf(id), Object.fromEntries(fields)).length === 0;
}

describe.each(providerIds)('the limits of %s', (id) => {
  const provider = providers[id];
  const cases = readCorpus(id);

  test('allow what the spec allows, and nothing else', () => {
    let allowed = 0;
    fc.assert(
      fc.property(candidateOf(id), (request) => {
        const expected = isAllowedBySpec(id, request);
        if (expected) allowed += 1;
        expect(check(provider, request).ok).toBe(expected);
      }),
      { numRuns: 300 },
    );
    expect(allowed).toBeGreaterThan(20);
  });

  test('name exactly the one that a request crosses', () => {
    const boundaries = cases.filter(({ origin }) => origin === 'boundary');
    const outside = boundaries.filter(({ accepted }) => !accepted);
    let crossed = 0;
    fc.assert(
      fc.property(bodyOf(id), fc.constantFrom(...outside), (body, crossing) => {
        const { field = '', request, breaks } = crossing;
        const { [field]: _, ...rest }: Record<string, unknown> = { ...body, model: request.model };
        const withValue = (value: unknown) => (value === undefined ? rest : { ...rest, [field]: value });
        // Where a value within the limits suits the other fields, only the limit itself is crossed.
        const inside = boundaries.find(
          (entry) => entry.accepted && entry.field === field && entry.request.model === request.model,
        );
        fc.pre(isAllowedBySpec(id, inside ? withValue(inside.request[field]) : rest));
        crossed += 1;
        const { ok, violations } = check(provider, withValue(request[field]));
        expect({ ok, limits: [...new Set(limitsIn(violations))] }).toEqual({ ok: false, limits: breaks });
      }),
      { numRuns: 300 },
    );
    expect(crossed).toBeGreaterThan(100);
  });

  test('are told with all there is to know', () => {
    for (const { request, media } of cases.filter(({ send }) => send === undefined)) {
      const { violations, warnings } = check(provider, request, { ...(media && { media }) });
      for (const finding of [...violations, ...warnings]) {
        for (const words of [finding.message, finding.allowed, finding.fix]) expect(words).toMatch(/^\S(.*\S)?$/s);
        expect(finding).toHaveProperty('pointer');
        expect(finding).toHaveProperty('given');
        const limit = provider.contract.limits[finding.limit];
        expect(limit !== undefined || finding.limit === `${id}/schema`).toBe(true);
        if (!limit) continue;
        const { statement, source, confidence } = limit;
        expect(finding).toMatchObject({ statement, source, confidence });
        expect(finding.source?.title).toBeTruthy();
        expect(finding.source?.section).toBeTruthy();
        expect(finding.source?.url).toMatch(/^https:/);
      }
    }
  });

  test('are told once each, all of them, however many a request breaks', () => {
    // What is wrong with one field stays wrong whatever the others are, on the same model.
    const ofFields = (change: Json) => verdict(id, change).violations.filter(({ pointer }) => pointer !== '');
    const { limits = [] } = files.get(id) ?? {};
    const singles = limits
      .filter(({ enforcement }) => enforcement === 'openapi')
      .flatMap(({ rejects = [] }) => rejects.map(({ request }) => ({ change: request })))
      .filter(({ change }) => !('model' in change) && ofFields(change).length > 0);
    expect(singles.length).toBeGreaterThan(2);
    fc.assert(
      fc.property(fc.shuffledSubarray(singles), (several) => {
        const apart = several.filter(({ change }, index) =>
          several.slice(0, index).every((earlier) => Object.keys(change).every((field) => !(field in earlier.change))),
        );
        const together = ofFields(Object.assign({}, ...apart.map(({ change }) => change)));
        expect(byLimit(together)).toEqual(byLimit(apart.flatMap(({ change }) => ofFields(change))));
      }),
    );
  });

  test('leave it at the model when there is no such model', () => {
    fc.assert(
      fc.property(
        fc.string().filter((word) => !provider.contract.models.includes(word)),
        bodyOf(id),
        (model, body) => {
          const { ok, violations } = check(provider, { ...body, model, duration: 99, seconds: 99 });
          expect(ok).toBe(false);
          expect(limitsIn(violations)).toEqual([`${id}/model-enum`]);
          for (const known of provider.contract.models) expect(violations[0]?.message).toContain(known);
        },
      ),
    );
  });

  test('come with the near field for one that is misspelt', () => {
    for (const model of provider.contract.models) {
      const fields = Object.keys(fieldsOf(id, model));
      for (const field of fields.filter((name) => name.length > 4)) {
        const camel = field.replaceAll(/_(\w)/g, (_match, letter: string) => letter.toUpperCase());
        const snake = field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
        const slips = [`${field.slice(0, 2)}${field.slice(3)}`, `x${field}`, camel, snake, field.replaceAll('_', '-')];
        for (const slip of slips.filter((word) => !fields.includes(word))) {
          expect(verdict(id, { model, [slip]: true }).violations).toMatchObject([
            {
              limit: `${id}/schema`,
              message: `unknown field ${JSON.stringify(slip)}; did you mean ${JSON.stringify(field)}?`,
            },
          ]);
        }
      }
    }
  });

  test('come with the fields there are for one that nobody knows', () => {
    for (const model of provider.contract.models) {
      const fields = Object.keys(fieldsOf(id, model));
      expect(verdict(id, { model, temperature: 1 }).violations.map(({ message }) => message)).toEqual([
        `unknown field "temperature"; the fields are ${fields.join(', ')}`,
      ]);
    }
  });

  test('give a verdict on any value at all', () => {
    const circle: { [name: string]: unknown } = {};
    circle.inside = circle;
    const odd = fc.oneof(
      fc.jsonValue(),
      fc.anything({
        withBigInt: true,
        withDate: true,
        withMap: true,
        withSet: true,
        withTypedArray: true,
        withSparseArray: true,
      }),
      fc.constantFrom(circle, Symbol('s'), () => circle, 5n),
    );
    const damaged = fc.tuple(bodyOf(id), fc.nat(), odd).map(([body, place, value]) => ({
      ...body,
      [Object.keys(body)[place % Object.keys(body).length] ?? 'model']: value,
    }));
    fc.assert(
      fc.property(fc.oneof(odd, damaged), (request) => {
        const { ok, violations, warnings } = check(provider, request);
        expect(ok).toBe(violations.length === 0);
        for (const finding of [...violations, ...warnings]) {
          expect(finding.message).toMatch(/^\S.*\S$/s);
          const isComputed = provider.contract.limits[finding.limit]?.compute !== undefined;
          if (!isComputed) expect(finding.given).toBe(valueAt(request, finding.pointer));
          expect([`${id}/schema`, ...Object.keys(provider.contract.limits)]).toContain(finding.limit);
        }
        const places = violations.map(({ limit, pointer, message }) => `${limit} ${pointer} ${message}`);
        expect(new Set(places).size).toBe(places.length);
      }),
      { numRuns: 500 },
    );
  });
});

test('a request that is no object is one finding', () => {
  for (const request of [null, undefined, 5, 'a dog', true, []]) {
    expect(check(providers.cometapi, request).violations).toMatchObject([{ limit: 'cometapi/schema', pointer: '' }]);
    expect(check(providers.cometapi, request).warnings).toEqual([]);
  }
});

test('what stands in a wrong place, or around one, is not warned of', () => {
  for (const mediaUrls of [[null], [1], ['http://media.example.com/1.mp3']]) {
    const { violations, warnings } = verdict('seedance2-ink', { mediaUrls });
    expect(violations).toHaveLength(1);
    expect(warnings).toEqual([]);
  }
});

test('a wrong type is no documented limit', () => {
  for (const duration of ['5', null, [5], { seconds: 5 }]) {
    const { violations } = check(providers.tokenhub, { model: 'doubao-seedance-2.0', prompt: 'A dog', duration });
    expect(violations).toMatchObject([{ limit: 'tokenhub/schema', pointer: '/duration' }]);
    expect(violations[0]).not.toHaveProperty('source');
  }
});

test('a list that is too long hides no fault in its entries', () => {
  const { violations } = verdict('tokenhub', {
    video_urls: ['https://media.example.com/1.mp4', 2, 'https://media.example.com/3.mp4', 4],
  });
  expect(violations.map(({ limit, pointer }) => [limit, pointer])).toEqual([
    ['tokenhub/video-urls-max', '/video_urls'],
    ['tokenhub/schema', '/video_urls/1'],
    ['tokenhub/schema', '/video_urls/3'],
  ]);
});

test('a field that the model forbids is no advice for a misspelt one', () => {
  expect(verdict('apimart', { aspectRatio: '9:16' }).violations[0]?.message).toBe(
    'unknown field "aspectRatio"; did you mean "size"?',
  );
  expect(verdict('apimart', { model: 'doubao-seedance-1-5-pro', aspectRatio: '9:16' }).violations[0]?.message).toBe(
    'unknown field "aspectRatio"; did you mean "aspect_ratio"?',
  );
});

test('a documented limit comes before a wrong type, and a wrong model before both', () => {
  expect(limitsIn(verdict('tokenhub', { watermark: 'yes', duration: 99, colour: 'red' }).violations)).toEqual([
    'tokenhub/duration',
    'tokenhub/schema',
    'tokenhub/schema',
  ]);
  expect(limitsIn(check(providers.apimart, { duration: 99 }).violations)).toEqual(['apimart/model-required']);
});

/** What people get wrong, and what they are told. */
const mistakes: [provider: ProviderId, change: Json, ...messages: string[]][] = [
  ['tokenhub', { duration: 30 }, 'duration must be between 4 and 15; got 30'],
  ['tokenhub', { duration: '5' }, 'duration must be a number; got the string "5"'],
  ['tokenhub', { resolution: '1080p' }, 'resolution must be one of 480p, 720p; got "1080p"'],
  ['tokenhub', { prompt: null }, 'prompt is required'],
  ['tokenhub', { prompt: '' }, 'prompt must not be empty'],
  ['tokenhub', { aspectRatio: '1:1' }, 'unknown field "aspectRatio"; did you mean "aspect_ratio"?'],
  ['tokenhub', { watermark: 1 }, 'watermark must be a boolean; got the number 1'],
  [
    'tokenhub',
    { content: [{ type: 'text', text: 'A dog' }] },
    'content[0].type must be one of image_url, video_url, audio_url; got "text"',
  ],
  [
    'tokenhub',
    { content: [{ type: 'image_url', image_url: 'https://media.example.com/1.jpg' }] },
    'content[0].image_url must be an object; got the string "https://media.example.com/1.jpg"',
  ],
  [
    'tokenhub',
    { content: [{ type: 'image_url', url: 'https://media.example.com/1.jpg' }] },
    'content[0].image_url is required',
    'unknown field "url" in content[0]; the fields are type, image_url, role',
  ],
  ['tokenhub', { video_urls: ['1', '2', '3', '4'] }, 'video_urls must have at most 3 entries; got 4'],
  ['seedance2-ink', { model: 'seedance-1.5-pro', duration: 7 }, 'duration must be one of 5, 10; got 7'],
  ['seedance2-ink', { mediaUrls: [] }, 'mediaUrls must have at least 1 entry; got 0'],
  ['seedance2-ink', { mediaUrls: ['http://media.example.com/1.jpg'] }, 'mediaUrls[0]: Media are named by HTTPS URLs'],
  [
    'cometapi',
    { model: 'doubao-seedance-2.0' },
    'model must be one of doubao-seedance-2-0, doubao-seedance-2-0-fast, doubao-seedance-1-5-pro, doubao-seedance-1-0-pro; got "doubao-seedance-2.0"',
  ],
  [
    'cometapi',
    { resolution: '1080p' },
    'resolution: The 2.0 models take 480p and 720p; 1080p is for 1.5 Pro and 1.0 Pro',
  ],
  [
    'cometapi',
    { model: 'doubao-seedance-1-5-pro', input_reference: 'a.jpg' },
    'input_reference: Only the 2.0 models take an input_reference; the 1.x models make videos from text alone',
  ],
  [
    'apimart',
    { model: 'doubao-seedance-2.0-fast', resolution: '4k' },
    'resolution: Only doubao-seedance-2.0 makes 1080p and 4k; doubao-seedance-2.0-fast and doubao-seedance-2.0-mini make 480p and 720p',
  ],
  [
    'apimart',
    { aspect_ratio: '9:16' },
    'aspect_ratio: The 2.0 models take the ratio of width to height as size, not as aspect_ratio',
  ],
  ['apimart', { seed: 1.5 }, 'seed must be an integer; got the number 1.5'],
  ['apimart', { tools: [{}] }, 'tools[0].type is required'],
  ['apimart', { prompt: 'x'.repeat(4001) }, 'prompt must have at most 4000 characters; got 4001'],
  [
    'apimart',
    { audio_urls: ['https://media.example.com/1.mp3'] },
    'A request with reference sounds has a picture or a reference video',
  ],
];

/** What people send, and the advice that they get. */
const advice: [provider: ProviderId, change: Json, fix: string][] = [
  ['apimart', { resolution: '4K' }, 'set resolution to 4k'],
  ['apimart', { resolution: '2k' }, 'set resolution to one of 480p, 720p, 1080p, 4k'],
  ['apimart', { model: 'doubao-seedance-2.0-fast', resolution: '2k' }, 'set resolution to one of 480p, 720p'],
  ['apimart', { size: '3:2' }, 'set size to one of 16:9, 9:16, 1:1, 4:3, 3:4, 21:9, adaptive'],
  ['apimart', { size: 'Adaptive' }, 'set size to adaptive'],
  ['tokenhub', { resolution: '1080p' }, 'set resolution to one of 480p, 720p'],
  ['tokenhub', { model: 'doubao-seedance-2-0-fast' }, 'set model to doubao-seedance-2.0-fast'],
  ['tokenhub', { seconds: 5 }, 'rename "seconds" to duration'],
  ['cometapi', { duration: 5 }, 'rename "duration" to seconds'],
  ['tokenhub', { size: '16:9' }, 'rename "size" to aspect_ratio'],
  ['tokenhub', { duration: 30 }, 'lower duration to 15'],
  ['tokenhub', { duration: '5' }, 'send 5 without quotes'],
  ['tokenhub', { duration: Number.NaN }, 'send duration as a number'],
  ['apimart', { prompt: 'x'.repeat(4003) }, 'shorten prompt by 3 characters'],
  ['apimart', { colour: 'red' }, 'take "colour" out'],
  ['cometapi', { input_reference: 5 }, 'send input_reference as a file'],
  ['cometapi', { input_reference: '' }, 'send input_reference as a file'],
  ['cometapi', { input_reference: 'https://media.example.com/1.jpg' }, 'send input_reference as a file'],
  ['cometapi', { input_reference: 'data:image/png;base64,iVBORw0KGgo=' }, 'send input_reference as a file'],
];

test.each(advice)('%s advises on %j', (id, change, fix) => {
  expect(verdict(id, change).violations.map((finding) => finding.fix)).toEqual([fix]);
});

test('following the advice on a value helps', () => {
  for (const id of providerIds) {
    for (const { request, breaks } of readCorpus(id)) {
      for (const { limit, pointer, fix, given } of check(providers[id], request).violations) {
        const [, value] = /^(?:set|lower|raise) \S+ to (?!one of)(.+)$/.exec(fix) ?? [];
        const [field, ...deeper] = pathOf(pointer);
        if (value === undefined || field === undefined || deeper.length > 0) continue;
        const followed = { ...request, [field]: typeof given === 'number' ? Number(value) : value };
        expect([breaks, limitsIn(check(providers[id], followed).violations)]).not.toEqual([breaks, [limit]]);
      }
    }
  }
});

test('a file in the place of a text is told by its name', () => {
  const request = { model: 'doubao-seedance-2-0', prompt: new File(['A dog'], 'prompt.txt') };
  expect(check(providers.cometapi, request).violations).toMatchObject([
    { message: 'prompt must be a string; got the file "prompt.txt"', fix: 'send prompt as text' },
  ]);
  for (const name of ['photo.jpg', 'C:\\photos\\1.jpg', '/path/to/photo.jpg']) {
    expect(verdict('cometapi', { input_reference: name }).ok).toBe(true);
  }
});

test('in a form a number is its text', () => {
  expect(verdict('cometapi', { seconds: '5' }).ok).toBe(true);
  expect(verdict('cometapi', { seconds: '99' }).violations).toMatchObject([
    { limit: 'cometapi/seconds-2-0', message: 'seconds must be between 4 and 15; got 99' },
  ]);
  expect(verdict('cometapi', { seconds: 'five' }).violations).toMatchObject([{ limit: 'cometapi/schema' }]);
});

test('many faults of one kind hide none of another, and are counted', () => {
  const { violations } = verdict('apimart', {
    tools: Array.from({ length: 150 }, () => ({ type: 5 })),
    video_urls: Array.from({ length: 4 }, (_none, index) => `https://media.example.com/${index}.mp4`),
  });
  expect(new Set(limitsIn(violations))).toEqual(new Set(['apimart/tool-type-enum', 'apimart/video-urls-max']));
  const tools = violations.filter(({ limit }) => limit === 'apimart/tool-type-enum');
  expect(tools).toHaveLength(20);
  expect(tools.at(-1)?.message).toMatch(/\(and 130 more like it\)$/);
});

test.each(mistakes)('%s answers %j in words that say what to do', (id, change, ...messages) => {
  expect(verdict(id, change).violations.map(({ message }) => message)).toEqual(messages);
});

function byLimit(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((a, b) => (`${a.limit} ${a.pointer}` < `${b.limit} ${b.pointer}` ? -1 : 1));
}

/** What a JSON Pointer leads to. */
function valueAt(document: unknown, pointer: string): unknown {
  return pathOf(pointer).reduce<unknown>((parent, key) => Object(parent)[key], document);
}
