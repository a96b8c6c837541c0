import { expect, test } from 'vitest';
import { check } from '#conformance/check.ts';
import { providerIds, providers } from '#providers/index.ts';
import { caseWithin, casesOutside, cheapestJob } from './cases.ts';
import { cheaper } from './cheaper.ts';
import { edgesOf } from './edges.ts';
import { evidenceOf } from './evidence.ts';
import { priceOfCase } from './price.ts';

test('a range is tried just outside of both its ends, the cheaper end first', () => {
  const fields = (limit: string, field: string) =>
    casesOutside(providers.cometapi, limit).map(({ request }) => request[field]);
  expect(fields('cometapi/seconds-2-0', 'seconds')).toEqual([3, 16]);
  expect(fields('cometapi/seconds-1-0', 'seconds')).toEqual([1, 11]);
  const seconds = casesOutside(providers.tokenhub, 'tokenhub/duration').map(({ request }) => request.duration);
  expect(seconds).toEqual([3, 16]);
  const counts = casesOutside(providers['seedance2-ink'], 'seedance2-ink/media-urls-count').map(({ request }) =>
    Array.isArray(request.mediaUrls) ? request.mediaUrls.length : undefined,
  );
  expect(counts).toEqual([0, 6]);
});

test('a list of words is tried with one that somebody may come to take', () => {
  const [entry] = casesOutside(providers.tokenhub, 'tokenhub/resolution-enum');
  expect(entry?.request.resolution).toBe('1080p');
});

test('what a request would cost is known also where it breaks a limit, and never too little', () => {
  const [short, long] = casesOutside(providers.tokenhub, 'tokenhub/duration');
  // What is too short may be taken for the usual length.
  expect([short, long].map((entry) => entry && priceOfCase(providers.tokenhub, entry)?.amount)).toEqual([0.5, 1.6]);
  const { apimart } = providers;
  const amount = (request: Record<string, unknown>) =>
    priceOfCase(apimart, { request: { model: 'doubao-seedance-2.0', prompt: 'A boat', duration: 4, ...request } })
      ?.amount ?? 0;
  // A word that no document has may stand for the dearest of those that are documented.
  expect(amount({ resolution: '360p', duration: 5 })).toBe(amount({ resolution: '4k', duration: 5 }));
  expect(amount({ model: 'doubao-seedance-2.0-pro', resolution: '480p' })).toBeGreaterThanOrEqual(
    amount({ resolution: '480p' }),
  );
});

test.each(providerIds)('every case of %s that is to be accepted is, and none is dearer than it has to be', (id) => {
  const provider = providers[id];
  const cheapest = cheapestJob(provider);
  expect(cheapest && check(provider, cheapest.request).ok).toBe(true);
  for (const limit of Object.keys(evidenceOf(provider).limits)) {
    const entry = caseWithin(provider, limit);
    expect(entry && check(provider, entry.request).ok, limit).toBe(true);
    const least = (cheapest && priceOfCase(provider, cheapest)?.amount) ?? 0;
    const amount = entry && priceOfCase(provider, entry)?.amount;
    if (amount !== undefined && amount > 0) expect(amount).toBeGreaterThanOrEqual(least);
  }
});

const ofApimart = { model: 'doubao-seedance-2.0', prompt: 'A paper boat drifts by' };

test('what a limit is tried with is as cheap as it can be, but for what the limit is about', () => {
  const { apimart } = providers;
  const cheap = (request: object, limit?: string) =>
    cheaper(apimart, { request: { ...ofApimart, ...request } }, limit).request;
  expect(cheap({})).toEqual({ ...ofApimart, duration: 4, resolution: '480p' });
  expect(cheap({ duration: 15 }, 'apimart/duration')).toEqual({ ...ofApimart, duration: 15, resolution: '480p' });
  expect(cheap({ duration: 16 }, 'apimart/duration')).toEqual({ ...ofApimart, duration: 16, resolution: '480p' });
  expect(cheap({ resolution: '4k' }, 'apimart/resolution-enum')).toEqual({
    ...ofApimart,
    duration: 4,
    resolution: '4k',
  });
  // Of what has no price nobody knows what makes it cheaper.
  const unpriced = { ...ofApimart, model: 'doubao-seedance-1-5-pro' };
  expect(cheap(unpriced)).toEqual(unpriced);
});

test.each(providerIds)('a job of %s that is made cheaper is, and breaks just what it broke', (id) => {
  const provider = providers[id];
  const brokenBy = (request: object) =>
    check(provider, request).violations.map(({ limit, message }) => [limit, message]);
  let saved = 0;
  for (const [limit, { rejects, accepts }] of Object.entries(evidenceOf(provider).limits)) {
    for (const entry of [...rejects, ...accepts]) {
      const other = cheaper(provider, entry, limit);
      if (other === entry) continue;
      saved += 1;
      expect(brokenBy(other.request)).toEqual(brokenBy(entry.request));
      expect(priceOfCase(provider, other)?.amount).toBeLessThan(priceOfCase(provider, entry)?.amount ?? 0);
    }
    const dear = edgesOf(provider, limit).filter(({ entry }) => cheaper(provider, entry, limit) !== entry);
    // Those that say no more than they have to are left.
    for (const { entry } of dear) expect(Object.keys(entry.request)).toEqual(['model', 'prompt']);
  }
  expect(saved).toBeGreaterThan(10);
});
