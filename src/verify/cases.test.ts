import { expect, test } from 'vitest';
import { check } from '#conformance/check.ts';
import { providerIds, providers } from '#providers/index.ts';
import { caseWithin, casesOutside, cheapestJob } from './cases.ts';
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

test('what a request would cost is known also where it breaks a limit', () => {
  const [short, long] = casesOutside(providers.tokenhub, 'tokenhub/duration');
  expect([short, long].map((entry) => entry && priceOfCase(providers.tokenhub, entry)?.amount)).toEqual([0.48, 2.56]);
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
