/** The limits on files: decided where the facts suffice, and otherwise told to be undecided. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { providers } from '#providers/index.ts';
import type { MediaFacts, MediaTable } from '#tasks/task.ts';
import { check } from './check.ts';

const clip = (index: number) => `https://media.example.com/${index}.mp4`;
const song = (index: number) => `https://media.example.com/${index}.mp3`;
const picture = 'https://media.example.com/1.jpg';

function apimart(change: object, media?: MediaTable) {
  const request = { model: 'doubao-seedance-2.0', prompt: 'A dog', ...change };
  return check(providers.apimart, request, { ...(media && { media }) });
}

/** Enough of a video for every limit but those on its length. */
const plain: MediaFacts = {
  kind: 'video',
  width: 1280,
  height: 720,
  framesPerSecond: 24,
  bytes: 1e6,
  type: 'video/mp4',
};

describe('a request with reference videos', () => {
  test('is undecided where nothing is known of them, and nothing is guessed', () => {
    const { ok, violations, warnings, undecided } = apimart({ video_urls: [clip(1), clip(2)] });
    expect({ ok, violations, warnings }).toEqual({ ok: true, violations: [], warnings: [] });
    expect(undecided).toContainEqual({
      limit: 'apimart/video-total-seconds',
      message: `the length of ${clip(1)}, ${clip(2)} is not known`,
      pointer: '/video_urls',
      files: [clip(1), clip(2)],
      fix: expect.stringContaining('media facts'),
      severity: 'error',
      statement: expect.any(String),
      source: expect.objectContaining({ section: 'video_urls' }),
      confidence: 'documented',
    });
  });

  test('is decided by the facts, to the tenth of a second', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 80 }), { minLength: 1, maxLength: 3 }), (tenths) => {
        const urls = tenths.map((_none, index) => clip(index));
        const media = Object.fromEntries(
          tenths.map((tenth, index) => [clip(index), { ...plain, seconds: tenth / 10 }]),
        );
        const total = tenths.reduce((sum, tenth) => sum + tenth, 0);
        const { violations, undecided } = apimart({ video_urls: urls }, media);
        const isAllowed = total > 18 && total < 152;
        expect(violations.map(({ limit }) => limit)).toEqual(isAllowed ? [] : ['apimart/video-total-seconds']);
        if (!isAllowed) expect(violations[0]?.given).toBe(total / 10);
        expect(undecided).toEqual([]);
      }),
    );
  });

  test('is refused as soon as what is known is too much', () => {
    const { violations, undecided } = apimart(
      { video_urls: [clip(1), clip(2)] },
      { [clip(1)]: { ...plain, seconds: 15.2 } },
    );
    expect(violations).toMatchObject([{ limit: 'apimart/video-total-seconds', pointer: '/video_urls', given: 15.2 }]);
    expect(undecided.map(({ limit }) => limit)).not.toContain('apimart/video-total-seconds');
  });

  test('is not accepted for being long enough so far', () => {
    const { undecided } = apimart({ video_urls: [clip(1), clip(2)] }, { [clip(1)]: { ...plain, seconds: 5 } });
    expect(undecided).toContainEqual(
      expect.objectContaining({ limit: 'apimart/video-total-seconds', files: [clip(2)], pointer: '/video_urls/1' }),
    );
  });

  test('counts a video that is named twice twice', () => {
    const { violations } = apimart({ video_urls: [clip(1), clip(1)] }, { [clip(1)]: { ...plain, seconds: 8 } });
    expect(violations).toMatchObject([{ limit: 'apimart/video-total-seconds', given: 16 }]);
  });

  test('tells each video whose resolution is wrong', () => {
    const media = {
      [clip(1)]: { ...plain, seconds: 3 },
      [clip(2)]: { ...plain, seconds: 3, width: 1920, height: 1080 },
    };
    expect(apimart({ video_urls: [clip(1), clip(2)] }, media).violations).toMatchObject([
      {
        limit: 'apimart/video-resolution',
        pointer: '/video_urls/1',
        given: 1080,
        message:
          'video_urls[1]: the resolution must be at least 480 and at most 720 lines, or at least 409600 and at most 927408 pixels; got 1080 lines',
      },
    ]);
  });

  test.each([
    [848, 480],
    [640, 480],
    [480, 480],
    [1680, 720],
    [960, 960],
  ])('of %d by %d is 480p to 720p in one reading', (width, height) => {
    const { violations } = apimart({ video_urls: [clip(1)] }, { [clip(1)]: { ...plain, seconds: 3, width, height } });
    expect(violations).toEqual([]);
  });

  test('of a number that is too large already is not asked for facts', () => {
    const { violations, undecided } = apimart({ video_urls: [clip(1), clip(2), clip(3), clip(4)] });
    expect(violations.map(({ limit }) => limit)).toEqual(['apimart/video-urls-max']);
    expect(undecided).toEqual([]);
  });

  test('on a model that takes none is measured no further', () => {
    const request = { model: 'doubao-seedance-1-5-pro', prompt: 'A dog', video_urls: [clip(1)] };
    const { violations, undecided } = check(providers.apimart, request, { media: { [clip(1)]: { seconds: 60 } } });
    expect(violations.map(({ limit }) => limit)).toEqual(['apimart/no-video-audio-reference-1-5']);
    expect(undecided).toEqual([]);
  });
});

test('sounds may last as long as the limit, and no longer', () => {
  const request = { image_urls: [picture], audio_urls: [song(1), song(2)] };
  const sounds = (...seconds: number[]) =>
    Object.fromEntries(seconds.map((length, index) => [song(index + 1), { kind: 'audio' as const, seconds: length }]));
  const limits = (media: MediaTable) => apimart(request, media).violations.map(({ limit }) => limit);
  expect(limits(sounds(7.5, 7.5))).toEqual([]);
  expect(limits(sounds(7.5, 7.6))).toEqual(['apimart/audio-total-seconds']);
});

describe('a request that states the seconds of its videos itself', () => {
  const tokenhub = (change: object, media: MediaTable = {}) =>
    check(providers.tokenhub, { model: 'doubao-seedance-2.0', prompt: 'A dog', ...change }, { media });
  const total = 'tokenhub/upstream-video-total';
  const ids = (found: readonly { limit: string }[]) => found.map(({ limit }) => limit);

  test.each([
    ['as a sum', { video_url: clip(1), input_video_duration: 20 }, '/input_video_duration'],
    ['one by one', { video_urls: [clip(1), clip(2)], video_durations: [8, 8] }, '/video_durations'],
  ])('%s is held to them', (_how, change, pointer) => {
    const { warnings, undecided } = tokenhub(change);
    expect(warnings).toContainEqual(expect.objectContaining({ limit: total, pointer }));
    expect(ids(undecided)).not.toContain(total);
  });

  test.each([
    ['fewer lengths than videos', { video_urls: [clip(1), clip(2)], video_durations: [14] }],
    ['no numbers', { video_urls: [clip(1)], video_durations: ['14'] }],
  ])('is undecided for %s', (_what, change) => {
    const { warnings, undecided } = tokenhub(change);
    expect(ids(warnings)).not.toContain(total);
    expect(ids(undecided)).toContain(total);
  });

  test('is held to the facts of some and to its word on the others', () => {
    const change = { video_urls: [clip(1), clip(2)], video_durations: [5, 5] };
    const { warnings } = tokenhub(change, { [clip(1)]: { ...plain, seconds: 14 } });
    expect(warnings).toContainEqual(expect.objectContaining({ limit: total, given: 19 }));
  });

  test('is held to the facts where there are some', () => {
    const change = { video_url: clip(1), input_video_duration: 20 };
    expect(ids(tokenhub(change, { [clip(1)]: { ...plain, seconds: 10 } }).warnings)).not.toContain(total);
  });

  test('says so for each of them', () => {
    const length = 'tokenhub/video-durations-length';
    expect(ids(tokenhub({ video_urls: [clip(1), clip(2)], video_durations: [3, 5] }).warnings)).not.toContain(length);
    expect(tokenhub({ video_urls: [clip(1), clip(2)], video_durations: [3] }).warnings).toContainEqual(
      expect.objectContaining({ limit: length, pointer: '/video_durations', given: 1, allowed: '2' }),
    );
    expect(ids(tokenhub({ video_durations: [3] }).warnings)).toContain(length);
  });
});

describe('a file that is sent along', () => {
  const limit = 'cometapi/input-reference-format';
  const file = (type: string) => new File(['any bytes'], 'reference', { type });
  const judge = (input_reference: unknown, media: MediaTable = {}) => {
    const request = { model: 'doubao-seedance-2-0', prompt: 'A dog', input_reference };
    const { violations, undecided } = check(providers.cometapi, request, { media });
    return {
      violations: violations.map(({ limit: id }) => id),
      undecided: undecided.filter(({ limit: id }) => id === limit).map(({ files }) => files),
    };
  };

  test('is refused for what it is declared as, whatever it is', () => {
    expect(judge(file('image/gif'))).toEqual({ violations: [limit], undecided: [] });
    expect(judge(file('image/gif'), { reference: { type: 'image/png' } })).toEqual({
      violations: [limit],
      undecided: [],
    });
  });

  test('is refused for what it is, whatever it is declared as', () => {
    expect(judge(file('image/png'), { reference: { type: 'image/gif' } })).toEqual({
      violations: [limit],
      undecided: [],
    });
    expect(judge(file(''), { reference: { type: 'image/gif' } })).toEqual({ violations: [limit], undecided: [] });
  });

  test('is undecided while its content is not known', () => {
    expect(judge(file('image/png'))).toEqual({ violations: [], undecided: [['reference']] });
    expect(judge('reference.png')).toEqual({ violations: [], undecided: [['reference.png']] });
  });

  test.each(['', 'application/octet-stream', 'text/plain', 'image/jpg', 'image/pjpeg'])(
    'may be declared as %j, which says nothing or the same',
    (type) => {
      expect(judge(file(type), { reference: { type: 'image/jpeg' } })).toEqual({ violations: [], undecided: [] });
      expect(judge(file('image/jpeg'), { reference: { type: 'IMAGE/JPG; q=1' } }).violations).toEqual([]);
    },
  );

  test('passes when both are right', () => {
    expect(judge(file('image/png'), { reference: { type: 'image/png' } })).toEqual({ violations: [], undecided: [] });
    expect(judge(file('image/PNG; q=1'), { reference: { type: 'image/png' } })).toEqual({
      violations: [],
      undecided: [],
    });
  });
});

test('what a file is follows from its facts, where only its name would tell', () => {
  const ids = (type: string) => {
    const request = { model: 'seedance-2.0', prompt: 'A dog', mediaUrls: ['https://media.example.com/1.mp3'] };
    const media = { 'https://media.example.com/1.mp3': { type } };
    return check(providers['seedance2-ink'], request, { media }).warnings.map(({ limit }) => limit);
  };
  expect(ids('audio/mpeg')).not.toContain('seedance2-ink/upstream-audio-format');
  expect(ids('audio/flac')).toContain('seedance2-ink/upstream-audio-format');
  expect(ids('image/png')).not.toContain('seedance2-ink/upstream-audio-format');
});

test('facts about another file, and names of built-in properties, mean nothing', () => {
  const request = { model: 'doubao-seedance-2.0', prompt: 'A dog', video_url: '__proto__' };
  const { undecided } = check(providers.tokenhub, request, { media: { [clip(9)]: { seconds: 99 } } });
  expect(undecided.flatMap(({ files }) => files)).toContain('__proto__');
});
