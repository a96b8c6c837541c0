/**
 * The suite of a provider: it follows from the contract alone, so that a new provider has its own for nothing.
 *
 * @module
 */
import { isProviderId, providerIds, providers, type ProviderId } from '#providers/index.ts';
import type { Provider } from '#providers/provider.ts';
import type { Check } from './context.ts';
import { errorShapeChecks, readChecks, unknownTaskChecks } from './checks/answers.ts';
import { jobChecks } from './checks/jobs.ts';
import { keyChecks } from './checks/keys.ts';
import { acceptingChecks } from './checks/accepting.ts';
import { plainChecks } from './checks/plain.ts';
import { rejectingChecks } from './checks/rejecting.ts';
import { ownTaskChecks } from './checks/own-task.ts';
import type { CheckInfo } from './report.ts';

/** @throws {RangeError} when there is no such provider */
export function providerOf(id: ProviderId): Provider {
  // Whoever writes JavaScript may give any word.
  if (isProviderId(id)) return providers[id];
  throw new RangeError(`there is no provider ${JSON.stringify(id)}; the providers are ${providerIds.join(', ')}`);
}

const suites = new WeakMap<Provider, readonly Check[]>();

/** Those that are free first. */
export function suiteOf(provider: Provider): readonly Check[] {
  const known = suites.get(provider);
  if (known) return known;
  const suite = derived(provider);
  suites.set(provider, suite);
  return suite;
}

function derived(provider: Provider): readonly Check[] {
  return [
    ...keyChecks(provider),
    ...readChecks(provider),
    ...unknownTaskChecks(provider),
    ...errorShapeChecks(provider),
    ...rejectingChecks(provider),
    ...ownTaskChecks(provider),
    ...plainChecks(provider),
    ...acceptingChecks(provider),
    ...jobChecks(provider),
  ];
}

/**
 * Every check of a provider, in the order in which a report has them. Webhooks are not among them: nobody but a server
 * of yours could see them.
 *
 * @param provider The id of a provider.
 * @throws {RangeError} when there is no such provider.
 *
 * @example
 * checksOf('tokenhub').map(({ id, meaning }) => `${id}: ${meaning}`);
 */
export function checksOf(provider: ProviderId): readonly CheckInfo[] {
  return suiteOf(providerOf(provider)).map(infoOf);
}

/** A check without what only a run needs. */
export function infoOf({ run: _run, entries: _entries, isAlone: _isAlone, ...info }: Check): CheckInfo {
  return info;
}
