/** Which jobs `verify` has accepted to see that a limit is not stricter than documented, and what a refusal is blamed on. */
import { expect, test } from 'vitest';
import { check } from '#conformance/check.ts';
import { providerIds, providers, type ProviderId } from '#providers/index.ts';
import { edgesOf } from '#verify/edges.ts';
import { plainJobs } from '#verify/plain-jobs.ts';
import { bentMock, driftsOf, idsOf, jsonOf, kindOf, refusal, type Asked, type Bend } from './support/bent.ts';

const plenty = { spend: 10_000, allowUnpriced: true };
const withoutHeavy = { skip: ['*/upload-*'] };
const skipping = (id: ProviderId) => (id === 'apimart' ? withoutHeavy : {});

/** Refuses the jobs that are meant. */
function refusing(id: ProviderId, isMeant: (body: Readonly<Record<string, unknown>>) => boolean): Bend {
  return async (asked: Asked, mock) => {
    const body = kindOf(id, asked) === 'create' ? jsonOf(asked) : undefined;
    const answer = await mock();
    return answer.ok && body && isMeant(body) ? refusal(id, 'invalid-request', 'not any more') : answer;
  };
}

const size = (value: unknown) => (Array.isArray(value) ? value.length : 0);

test.each<[ProviderId, string, (body: Readonly<Record<string, unknown>>) => boolean, readonly string[]]>([
  ['tokenhub', 'at most 12 seconds', ({ duration }) => Number(duration) > 12, ['duration']],
  ['tokenhub', 'at least 5 seconds', ({ duration }) => Number(duration) < 5, ['duration']],
  ['tokenhub', 'no 720p', ({ resolution }) => resolution === '720p', ['resolution-enum']],
  ['tokenhub', 'one video', ({ video_urls: urls }) => size(urls) > 1, ['video-urls-max']],
  ['seedance2-ink', 'no 10 seconds', ({ duration }) => duration === 10, ['duration-1-5']],
  ['seedance2-ink', 'one file', ({ mediaUrls }) => size(mediaUrls) > 1, ['media-urls-count']],
  ['seedance2-ink', 'no 1080p', ({ resolution }) => resolution === '1080p', ['resolution-enum']],
  ['apimart', 'at most 100 characters', ({ prompt }) => String(prompt).length > 100, ['prompt-max']],
  ['apimart', 'four pictures', ({ image_urls: urls }) => size(urls) > 4, ['image-urls-max']],
  [
    'apimart',
    'no 4k',
    ({ resolution }) => resolution === '4k',
    ['resolution-enum', 'resolution-1080p-4k-standard-only'],
  ],
  ['apimart', 'at most 10 seconds', ({ duration }) => Number(duration) > 10, ['duration', 'duration-1-5']],
  ['apimart', 'no 21:9', ({ size: ratio }) => ratio === '21:9', ['size-enum']],
])('%s is caught when it takes %s', async (id, _name, isMeant, limits) => {
  const report = await bentMock(id, refusing(id, isMeant)).run({
    only: ['limit-accepts/*', 'accepts/*'],
    ...plenty,
    ...skipping(id),
  });
  expect(driftsOf(report)).toEqual(
    Object.fromEntries(limits.map((limit) => [`limit-accepts/${limit}`, ['limit-stricter']])),
  );
  expect(idsOf(report, 'undecided')).toEqual([]);
});

test.each(providerIds.filter((id) => id !== 'cometapi'))('a model that is gone is told once: %s', async (id) => {
  for (const model of providers[id].contract.models) {
    const bend = refusing(id, (body) => body.model === model);
    const report = await bentMock(id, bend).run({ only: ['limit-accepts/*', 'accepts/*'], ...plenty, ...skipping(id) });
    expect(driftsOf(report)).toEqual({ [`accepts/${model}`]: ['unexpected-status'] });
    const left = report.checks.filter(({ verdict }) => verdict === 'undecided');
    expect(left.length).toBeGreaterThan(0);
    for (const { reason } of left)
      expect(reason).toContain(`so is the plainest job of its model, see accepts/${model}`);
  }
});

test('where the plain job is not tried, its refusal is blamed on the limit that it is at the edge of', async () => {
  const bend = refusing('apimart', ({ model }) => model === 'doubao-seedance-2.0-fast');
  const report = await bentMock('apimart', bend).run({
    only: ['limit-accepts/model-*', 'limit-accepts/duration'],
    ...plenty,
  });
  expect(driftsOf(report)).toEqual({ 'limit-accepts/model-enum': ['limit-stricter'] });
});

test('a job at the edge of one limit that others only keep is blamed on that one', async () => {
  const bend = refusing('apimart', ({ size: ratio, model }) => ratio === '9:16' && model === 'doubao-seedance-2.0');
  const only = ['limit-accepts/size-not-aspect-ratio', 'limit-accepts/size-enum'];
  // No other limit has this job at its edge, so the one that keeps it has nobody else to blame.
  expect(driftsOf(await bentMock('apimart', bend).run({ only, ...plenty }))).toEqual({
    'limit-accepts/size-not-aspect-ratio': ['limit-stricter'],
  });
});

test('jobs go out by their prices, and what the budget does not reach is named', async () => {
  const { run, asked } = bentMock('tokenhub');
  const report = await run({ spend: 2, only: ['limit-accepts/duration', 'limit-accepts/resolution-enum'] });
  const sent = asked.flatMap((question) => (kindOf('tokenhub', question) === 'create' ? [jsonOf(question)] : []));
  expect(sent.map((body) => [body?.resolution, body?.duration])).toEqual([
    ['480p', 4],
    ['720p', 4],
  ]);
  const [duration, resolution] = report.checks;
  expect(duration).toMatchObject({
    verdict: 'passed',
    reason: expect.stringMatching(/^not tried: \{.*"duration":15,.*\}: its job costs 1\.5 USD, and 0\.96 USD/),
  });
  expect(resolution).toMatchObject({ verdict: 'passed' });
  expect(resolution?.reason).toBeUndefined();
  expect(report.estimate).toMatchObject({ jobs: 3, amount: 2.54 });
});

test('a cheap job that is refused is sent as it is without what makes it cheap, as far as the budget goes', async () => {
  const bend = refusing('apimart', ({ duration }) => Number(duration) < 5);
  const only = ['limit-accepts/prompt-max', 'limit-accepts/duration'];
  const report = await bentMock('apimart', bend).run({ only, ...plenty });
  expect(driftsOf(report)).toEqual({ 'limit-accepts/duration': ['limit-stricter'] });
  expect(report.checks[0]).toMatchObject({
    verdict: 'passed',
    reason: expect.stringMatching(
      /^a cheaper job than \{.*\} was refused, and that was accepted\. It says: not any more$/,
    ),
  });
  const poor = await bentMock('apimart', bend).run({ only: ['limit-accepts/prompt-max'], spend: 0.3 });
  expect(poor.checks[0]).toMatchObject({
    verdict: 'undecided',
    reason: expect.stringMatching(
      /^a cheaper job than .* was refused, and that was not tried: its job costs 0\.71 USD, and 0\.3 USD/,
    ),
  });
});

test.each(providerIds)('every job at an edge keeps the contract, and every model has a plain one: %s', (id) => {
  const provider = providers[id];
  expect(plainJobs(provider).map(({ request }) => request.model)).toEqual(provider.contract.models);
  const edges = Object.keys(provider.contract.limits).flatMap((limit) => edgesOf(provider, limit));
  expect(edges.filter(({ isOwn }) => isOwn).length).toBeGreaterThan(10);
  for (const { entry } of edges) expect(check(provider, entry.request).violations).toEqual([]);
});
