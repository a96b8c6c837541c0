/**
 * Which of the many cases of the corpus are tried on a gateway.
 *
 * @module
 */
import { limitsOn } from '#conformance/subject.ts';
import { createOperation, type Provider } from '#providers/provider.ts';
import { cheaper } from './cheaper.ts';
import { evidenceOf, type Case } from './evidence.ts';
import { byCost, jobs, plainestJob, plainJobs } from './plain-jobs.ts';
import { byPrice, priceOfCase } from './price.ts';

/**
 * The requests that break a limit by the least that there is: of numbers and lists one on each side of what is allowed,
 * else one; the cheapest first, should it be accepted.
 */
export function casesOutside(provider: Provider, limit: string): readonly Case[] {
  const { rejects = [], accepts = [] } = evidenceOf(provider).limits[limit] ?? {};
  const sides = new Map<string, { entry: Case; distance: number }>();
  for (const entry of rejects) {
    const { side, distance } = nearestSide(entry, accepts);
    const known = sides.get(side);
    const isNearer = !known || distance < known.distance;
    const isCheaper =
      known?.distance === distance && byPrice(priceOfCase(provider, entry), priceOfCase(provider, known.entry)) < 0;
    if (isNearer || isCheaper) sides.set(side, { entry, distance });
  }
  // One that is wrong in some other way says little, where there is one that is just beyond an edge.
  if (sides.has('below') || sides.has('above')) sides.delete('other');
  return [...sides.values()]
    .map(({ entry }) => cheaper(provider, entry, limit))
    .toSorted((a, b) => byPrice(priceOfCase(provider, a), priceOfCase(provider, b)));
}

/** The cheapest request that is about a limit and keeps it; the plainest of all where that is about it. */
export function caseWithin(provider: Provider, limit: string): Case | undefined {
  const { accepts = [] } = evidenceOf(provider).limits[limit] ?? {};
  const about = accepts.filter((entry) => isAbout(provider, entry, limit));
  const plain = plainestJob(provider);
  if (plain && about.length > 0 && isAbout(provider, plain, limit)) return plain;
  return (about.length > 0 ? about : accepts).toSorted(byCost(provider))[0];
}

/** The cheapest job that there is. */
export function cheapestJob(provider: Provider): Case | undefined {
  if (!cheapest.has(provider)) cheapest.set(provider, cheapestOf(provider));
  return cheapest.get(provider);
}

const cheapest = new WeakMap<Provider, Case | undefined>();

function cheapestOf(provider: Provider): Case | undefined {
  const [first] = jobs(provider).toSorted(byCost(provider));
  const some = first ? [first, ...plainJobs(provider)] : [];
  return some.map((entry) => cheaper(provider, entry)).toSorted(byCost(provider))[0];
}

function isAbout(provider: Provider, { request, send = {} }: Case, limit: string): boolean {
  const operation = send.operation ?? createOperation(provider).id;
  return limitsOn(provider, { operation, body: request, headers: new Headers(send.headers) }).includes(limit);
}

type Side = { readonly side: 'below' | 'above' | 'other'; readonly distance: number };

/** On which side of the accepted requests one stands that differs from them in a single field, and how far off. */
function nearestSide(entry: Case, accepts: readonly Case[]): Side {
  const sides = accepts.flatMap((accepted) => sideOf(entry.request, accepted.request) ?? []);
  return sides.toSorted((a, b) => a.distance - b.distance)[0] ?? { side: 'other', distance: 0 };
}

function sideOf(rejected: Case['request'], accepted: Case['request']): Side | undefined {
  const names = new Set([...Object.keys(rejected), ...Object.keys(accepted)]);
  const different = [...names].filter((name) => JSON.stringify(rejected[name]) !== JSON.stringify(accepted[name]));
  const [name, ...more] = different;
  if (name === undefined || more.length > 0) return undefined;
  const [wrong, right] = [measureOf(rejected[name]), measureOf(accepted[name])];
  if (wrong === undefined || right === undefined || wrong === right) return undefined;
  // A fraction may be wrong by itself.
  const distance = Math.abs(wrong - right) + (Number.isInteger(wrong) ? 0 : 1);
  return { side: wrong < right ? 'below' : 'above', distance };
}

/** A number, also as the text of one, or how many entries a list has. */
function measureOf(value: unknown): number | undefined {
  if (Array.isArray(value)) return value.length;
  if (typeof value === 'number') return value;
  return typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : undefined;
}
