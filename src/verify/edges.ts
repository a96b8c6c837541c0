/**
 * The edges of what a limit allows, as far as the corpus knows them: of numbers both ends, of texts and lists the longest,
 * of words each, in the cheapest job that there is for it.
 *
 * @module
 */
import { check } from '#conformance/check.ts';
import type { Provider } from '#providers/provider.ts';
import { byCost, caseWithin, plainestJob } from './cases.ts';
import { evidenceOf, keyOf, type Case } from './evidence.ts';

/** A request that is to be accepted. */
export type Edge = {
  readonly entry: Case;
  /** Whether it is at an edge of the limit, and not just something that keeps it. */
  readonly isOwn: boolean;
};

const known = new WeakMap<Provider, Map<string, readonly Edge[]>>();

/** The edges of a limit, the cheapest first; where it has none that can be seen, a request that keeps it. */
export function edgesOf(provider: Provider, limit: string): readonly Edge[] {
  const all = known.get(provider) ?? new Map<string, readonly Edge[]>();
  known.set(provider, all);
  const edges = all.get(limit) ?? edgesIn(provider, limit);
  all.set(limit, edges);
  return edges;
}

/** The job of each model that says no more than it has to. */
export function plainJobs(provider: Provider): readonly Case[] {
  const plainest = plainestJob(provider);
  if (!plainest) return [];
  return provider.contract.models
    .map((model): Case => ({ request: { ...plainest.request, model } }))
    .filter(({ request }) => check(provider, request).ok);
}

/** The plain job of the model that a case is made with. */
export function plainJobOf(provider: Provider, { request, send }: Case): Case | undefined {
  if (send?.operation !== undefined) return undefined;
  return plainJobs(provider).find((plain) => plain.request.model === request.model);
}

function edgesIn(provider: Provider, limit: string): readonly Edge[] {
  const { accepts = [], rejects = [] } = evidenceOf(provider).limits[limit] ?? {};
  const cheapest = accepts.toSorted(byCost(provider));
  const own = fieldsOf(rejects, accepts).flatMap((field) => atEdges(provider, field, cheapest));
  const distinct = [...new Map(own.map((entry) => [keyOf(entry), entry])).values()].toSorted(byCost(provider));
  if (distinct.length > 0) return distinct.map((entry) => ({ entry, isOwn: true }));
  const entry = caseWithin(provider, limit);
  return entry ? [{ entry, isOwn: false }] : [];
}

/** What a limit is about: the fields in which alone a request that breaks it differs from one that keeps it. */
function fieldsOf(rejects: readonly Case[], accepts: readonly Case[]): readonly string[] {
  const fields = new Set<string>();
  for (const rejected of rejects.map(partsOf)) {
    for (const accepted of accepts.map(partsOf)) {
      const [field, ...more] = differing(rejected, accepted);
      if (field !== undefined && more.length === 0) fields.add(field);
    }
  }
  return [...fields];
}

function differing(one: Parts, other: Parts): readonly string[] {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].filter((name) => JSON.stringify(one[name]) !== JSON.stringify(other[name]));
}

type Parts = Readonly<Record<string, unknown>>;

/** The fields of a request, and how it is sent. */
function partsOf({ request, send = {} }: Case): Parts {
  const { headers = {}, file, contentType, repeat } = send;
  const sent = { contentType, repeat, bytes: file?.bytes, type: file?.type };
  return { ...request, ...named('header', headers), ...named('sent', sent) };
}

/** No field of a request is called so. */
function named(prefix: string, parts: Parts): Parts {
  return Object.fromEntries(Object.entries(parts).map(([name, value]) => [`${prefix} ${name}`, value]));
}

/** @param accepts The cheapest first. */
function atEdges(provider: Provider, field: string, accepts: readonly Case[]): readonly Case[] {
  const given = accepts.flatMap((entry) => {
    const value = partsOf(entry)[field];
    return value === undefined || value === null ? [] : [{ entry, value }];
  });
  // What every job has to say is a text of one's own; elsewhere a text is one of some words.
  const isText =
    field !== 'model' && (field.startsWith('header ') || plainestJob(provider)?.request[field] !== undefined);
  const edges = new Map<string, { readonly entry: Case; readonly size: number }>();
  for (const { entry, value } of given) {
    for (const { name, size } of placesOf(value, isText)) {
      const best = edges.get(name);
      if (!best || size > best.size) edges.set(name, { entry, size });
    }
  }
  return [...edges.values()].map(({ entry }) => entry);
}

type Place = { readonly name: string; readonly size: number };

/** Which edges a value stands for, and how far out it is there: the furthest is the edge. */
function placesOf(value: unknown, isText: boolean): readonly Place[] {
  const number = typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) && !isText ? Number(value) : value;
  if (typeof number === 'number') {
    return [
      { name: 'least', size: -number },
      { name: 'most', size: number },
    ];
  }
  if (typeof value === 'string' && isText) return [{ name: 'longest', size: value.length }];
  if (Array.isArray(value)) return [{ name: `longest of ${wordsIn(value).join(' ')}`, size: value.length }];
  return [{ name: `word ${JSON.stringify(value)}`, size: 0 }];
}

/** The words in the entries of a list, which are no addresses. */
function wordsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.includes(':') ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return [...new Set(Object.values(value).flatMap(wordsIn))].toSorted();
}
