/**
 * What there is to cover in a provider's contract, and how often each of it was seen.
 *
 * @module
 */
import { triableLimits } from '#conformance/subject.ts';
import type { Limit, Provider } from '#providers/provider.ts';
import type { ProviderCoverage } from './coverage.ts';
import { courseOf } from './course.ts';

/** The parts of a contract that are covered, in the order they are reported. */
export const coverageGroups = ['operations', 'limits', 'lifecycle', 'webhooks'] as const;
export type CoverageGroup = (typeof coverageGroups)[number];

/** One thing that a test suite can exercise. */
export type CoverageItem = {
  readonly group: CoverageGroup;
  /** What it is about: an `operationId`, a limit, the state that is left or posted. */
  readonly subject: string;
  /**
   * What of that: a status, `accepted` or `rejected`, the state that is entered, and of a post `delivered` at once,
   * `retried` and then delivered, or `givenUp`.
   */
  readonly part: string | number;
  /** How often it was seen; it is covered from 1 on. */
  readonly count: number;
  /** Of a limit: what it says, and where that is documented. */
  readonly limit?: Pick<Limit, 'statement' | 'source' | 'confidence'>;
};

/** Everything there is to cover, in the order of the contract. */
export function itemsOf(provider: Provider, seen: ProviderCoverage): readonly CoverageItem[] {
  return [...operationItems(provider, seen), ...limitItems(provider, seen), ...courseItems(provider, seen)];
}

function operationItems({ contract }: Provider, { answers }: ProviderCoverage): CoverageItem[] {
  return contract.operations.flatMap(({ id, statuses }) =>
    statuses.map((status) => ({
      group: 'operations' as const,
      subject: id,
      part: status,
      count: answers[id]?.[status] ?? 0,
    })),
  );
}

function limitItems(provider: Provider, { limits }: ProviderCoverage): CoverageItem[] {
  return triableLimits(provider).flatMap((id) => {
    const limit = provider.contract.limits[id];
    return (['accepted', 'rejected'] as const).map((part) => ({
      group: 'limits' as const,
      subject: id,
      part,
      count: limits[id]?.[part] ?? 0,
      ...(limit && { limit }),
    }));
  });
}

function courseItems({ contract }: Provider, { transitions, webhooks }: ProviderCoverage): CoverageItem[] {
  const { edges, told } = courseOf(contract);
  const { webhook } = contract.lifecycle;
  // A provider that never tries again has no second attempt to show.
  const parts = (['delivered', 'retried', 'givenUp'] as const).filter(
    (part) => part !== 'retried' || (webhook?.retriesAfterSeconds.length ?? 0) > 0,
  );
  return [
    ...edges.map(({ from, to }) => ({
      group: 'lifecycle' as const,
      subject: from,
      part: to,
      count: transitions[from]?.[to] ?? 0,
    })),
    ...(webhook?.states ?? [])
      .filter((state) => told(state) === state)
      .flatMap((state) =>
        parts.map((part) => ({
          group: 'webhooks' as const,
          subject: state,
          part,
          count: webhooks[state]?.[part] ?? 0,
        })),
      ),
  ];
}
