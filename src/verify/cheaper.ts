/**
 * The same request as a cheaper job: what a job costs goes by a few fields, and most limits are about others.
 *
 * @module
 */
import { check } from '#conformance/check.ts';
import type { Provider } from '#providers/provider.ts';
import { evidenceOf, type Case } from './evidence.ts';
import { fieldsOf, partsOf } from './parts.ts';
import { plainestJob, plainJobs } from './plain-jobs.ts';
import { byPrice, priceOfCase } from './price.ts';

/**
 * A request with the cheapest values of the fields by which the price goes, as far as the documents say of it what they
 * said before; itself, where that does not make it cheaper.
 *
 * @param limit The limit that it is about, whose fields stay as they are.
 */
export function cheaper(provider: Provider, entry: Case, limit?: string): Case {
  const { rejects = [], accepts = [] } = (limit === undefined ? undefined : evidenceOf(provider).limits[limit]) ?? {};
  const own = new Set(fieldsOf(rejects, accepts));
  const before = saidOf(provider, entry);
  let best = entry;
  for (const [field, values] of savingsOf(provider)) {
    if (own.has(field)) continue;
    const cheaperOnes = values
      .map((value): Case => ({ ...best, request: { ...best.request, [field]: value } }))
      .filter((other) => isCheaper(provider, other, best))
      .toSorted((a, b) => byPrice(priceOfCase(provider, a), priceOfCase(provider, b)));
    best = cheaperOnes.find((other) => saidOf(provider, other) === before) ?? best;
  }
  return best;
}

/** By field, the values with which a plain job is cheaper than without. */
type Savings = readonly (readonly [field: string, values: readonly unknown[]])[];

const savings = new WeakMap<Provider, Savings>();

/** Every case asks. */
function savingsOf(provider: Provider): Savings {
  const known = savings.get(provider) ?? savingsIn(provider);
  savings.set(provider, known);
  return known;
}

/** The values are those that the corpus has at the edges of what limits allow. */
function savingsIn(provider: Provider): Savings {
  const said = plainestJob(provider)?.request ?? {};
  const values = new Map<string, Set<unknown>>();
  for (const { rejects, accepts } of Object.values(evidenceOf(provider).limits)) {
    // Every job has a model and a prompt, and which ones is what others are about.
    for (const field of fieldsOf(rejects, accepts).filter((name) => !Object.hasOwn(said, name))) {
      const known = values.get(field) ?? new Set();
      values.set(field, known);
      for (const entry of accepts) {
        const value = partsOf(entry)[field];
        if (typeof value === 'number' || typeof value === 'string') known.add(value);
      }
    }
  }
  return Array.from(values, ([field, all]) => {
    return [field, [...all].filter((value) => saves(provider, field, value))] as const;
  }).filter(([, all]) => all.length > 0);
}

function saves(provider: Provider, field: string, value: unknown): boolean {
  return plainJobs(provider).some((job) => {
    const other: Case = { request: { ...job.request, [field]: value } };
    return isCheaper(provider, other, job) && check(provider, other.request).ok;
  });
}

function isCheaper(provider: Provider, entry: Case, than: Case): boolean {
  const [price, other] = [priceOfCase(provider, entry), priceOfCase(provider, than)];
  return price !== undefined && other !== undefined && price.amount < other.amount;
}

/** What is said of a request, as one text: the limits that it breaks, and with what. */
function saidOf(provider: Provider, { request }: Case): string {
  const { violations, warnings, undecided } = check(provider, request);
  const told = [...violations, ...warnings].map(({ limit, pointer, message }) => [limit, pointer, message]);
  return JSON.stringify([told, undecided.map(({ limit }) => limit)]);
}
