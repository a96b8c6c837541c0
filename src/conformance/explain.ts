import { providerIds, providers, type ProviderId } from '#providers/index.ts';
import type { Limit } from '#providers/provider.ts';
import { nearest } from './nearest.ts';

/** A documented limit, with its id and its provider. */
export type Explanation = Limit & { readonly id: string; readonly provider: ProviderId };

/** Every limit of the providers, in the order of their documents. */
export function listLimits(ids: readonly ProviderId[] = providerIds): readonly Explanation[] {
  return ids.flatMap((provider) =>
    Object.entries<Limit>(providers[provider].contract.limits).map(([id, limit]) => ({ id, provider, ...limit })),
  );
}

/**
 * What a limit says, how well it is known, and where it is documented.
 *
 * @param id `<provider>/<name>`, as a finding has it.
 * @throws {RangeError} when there is no such limit; its message names a near one.
 *
 * @example
 * explain('cometapi/seconds-1-0').statement;
 * // 'A video of 1.0 Pro lasts 2 to 10 seconds, 5 when nothing is said.'
 */
export function explain(id: string): Explanation {
  const limits = listLimits();
  const found = limits.find((limit) => limit.id === id);
  if (found) return found;
  const near = nearest(
    id,
    limits.map((limit) => limit.id),
  );
  throw new RangeError(
    `there is no limit ${JSON.stringify(id)}; ${near ? `did you mean ${JSON.stringify(near)}?` : `an id is one of ${providerIds.join(', ')}, a slash and a name`}`,
  );
}
