/**
 * The edges of what a limit allows, as far as the corpus knows them: of numbers both ends, of texts and lists the longest,
 * of words each, in the cheapest job that there is for it.
 *
 * @module
 */
import type { Provider } from '#providers/provider.ts';
import { caseWithin } from './cases.ts';
import { cheaper } from './cheaper.ts';
import { evidenceOf, keyOf, type Case } from './evidence.ts';
import { fieldsOf, partsOf } from './parts.ts';
import { byCost, plainestJob, plainJobs } from './plain-jobs.ts';

/** A request that is to be accepted. */
export type Edge = {
  readonly entry: Case;
  /** Whether it is at an edge of the limit, and not just something that keeps it. */
  readonly isOwn: boolean;
  /** The request as the corpus has it, where fields that others are about have made it cheaper. */
  readonly dearer?: Case;
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

function edgesIn(provider: Provider, limit: string): readonly Edge[] {
  const { accepts = [], rejects = [] } = evidenceOf(provider).limits[limit] ?? {};
  const cheapest = accepts.toSorted(byCost(provider));
  const own = fieldsOf(rejects, accepts).flatMap((field) => atEdges(provider, field, cheapest));
  const distinct = [...new Map(own.map((entry) => [keyOf(entry), entry])).values()];
  if (distinct.length > 0) {
    return distinct
      .map((entry) => edgeOf(provider, limit, entry, true))
      .toSorted((a, b) => byCost(provider)(a.entry, b.entry));
  }
  const entry = caseWithin(provider, limit);
  return entry ? [edgeOf(provider, limit, entry, false)] : [];
}

function edgeOf(provider: Provider, limit: string, given: Case, isOwn: boolean): Edge {
  const isPlain = plainJobs(provider).some((job) => keyOf(job) === keyOf(given));
  // The plain jobs are sent as they are anyway.
  const entry = isPlain ? given : cheaper(provider, given, limit);
  return { entry, isOwn, ...(entry !== given && { dearer: given }) };
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
