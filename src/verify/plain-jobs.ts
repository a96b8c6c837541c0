/**
 * The jobs that say no more than they have to.
 *
 * @module
 */
import { check } from '#conformance/check.ts';
import { mediaIn } from '#conformance/media.ts';
import type { Provider } from '#providers/provider.ts';
import { evidenceOf, type Case } from './evidence.ts';
import { byPrice, priceOfCase } from './price.ts';

/**
 * The job that says least, and what most examples say too: whoever refuses another one has a reason in what that says
 * beyond it.
 */
export function plainestJob(provider: Provider): Case | undefined {
  if (!plainest.has(provider)) plainest.set(provider, plainestOf(provider));
  return plainest.get(provider);
}

/** Every limit asks. */
const plainest = new WeakMap<Provider, Case | undefined>();

function plainestOf(provider: Provider): Case | undefined {
  const all = jobs(provider);
  const fields = ({ request }: Case) => Object.keys(request).length;
  const often = ({ request }: Case) => all.filter((other) => other.request.prompt === request.prompt).length;
  return all.toSorted((a, b) => fields(a) - fields(b) || often(b) - often(a) || byCost(provider)(a, b))[0];
}

/** The job of each model that says no more than it has to. */
export function plainJobs(provider: Provider): readonly Case[] {
  const known = plain.get(provider) ?? plainJobsOf(provider);
  plain.set(provider, known);
  return known;
}

const plain = new WeakMap<Provider, readonly Case[]>();

function plainJobsOf(provider: Provider): readonly Case[] {
  const job = plainestJob(provider);
  if (!job) return [];
  return provider.contract.models
    .map((model): Case => ({ request: { ...job.request, model } }))
    .filter(({ request }) => check(provider, request).ok);
}

/** The plain job of the model that a case is made with. */
export function plainJobOf(provider: Provider, { request, send }: Case): Case | undefined {
  if (send?.operation !== undefined) return undefined;
  return plainJobs(provider).find((job) => job.request.model === request.model);
}

/** The accepted creates that carry no files. */
export function jobs(provider: Provider): readonly Case[] {
  return Object.values(evidenceOf(provider).limits)
    .flatMap(({ accepts }) => accepts)
    .filter(({ send, request }) => send === undefined && mediaIn(provider.contract, request).length === 0);
}

/** Sorts what is cheap to the front, and of that what is short. */
export function byCost(provider: Provider): (a: Case, b: Case) => number {
  const length = ({ request }: Case) => JSON.stringify(request).length;
  return (a, b) => byPrice(priceOfCase(provider, a), priceOfCase(provider, b)) || length(a) - length(b);
}
