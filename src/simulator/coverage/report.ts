import { isProviderId, providers, type ProviderId } from '#providers/index.ts';
import type { Provider } from '#providers/provider.ts';
import { isDocumented } from '#providers/statuses.ts';
import { nothingSeen, type Coverage, type ProviderCoverage } from './coverage.ts';
import { coverageGroups, itemsOf, type CoverageGroup, type CoverageItem } from './items.ts';

/** How much of something is covered. */
export type CoverageShare = {
  readonly covered: number;
  readonly all: number;
  /** `covered` of `all` in percent, rounded down to a tenth: 100 means all of it. Of nothing it is 0. */
  readonly percent: number;
};

/** What is missing about one operation, limit or state. */
export type CoverageGap = Pick<CoverageItem, 'group' | 'subject' | 'limit'> & {
  /** What of that was not seen, by the words of `CoverageItem`. */
  readonly parts: readonly CoverageItem['part'][];
};

/** What was covered of a provider's contract. */
export type ProviderCoverageReport = CoverageShare & {
  readonly id: ProviderId;
  readonly title: string;
  /** How many requests it got. */
  readonly requests: number;
  /** The parts of the contract, without those that this provider does not have. */
  readonly groups: readonly (CoverageShare & {
    readonly name: CoverageGroup;
    readonly items: readonly CoverageItem[];
  })[];
  /** What is missing, the most useful first. */
  readonly gaps: readonly CoverageGap[];
  /** What was asked or answered and stands in no document; it counts for nothing. */
  readonly undocumented: readonly { readonly what: string; readonly count: number }[];
};

/** What was covered of the contracts that count. */
export type CoverageReport = CoverageShare & {
  readonly providers: readonly ProviderCoverageReport[];
};

/**
 * Holds what was seen against the contracts. Covered is what was seen at least once; the share of something is the
 * number of its covered items by the number of all: answers of operations by status, limits with two sides each, steps
 * of a task's life, outcomes of webhooks. Each item counts the same.
 *
 * @param ids The providers that count. @default those that were asked at least once
 *
 * @example
 * const { percent, providers: [apimart] } = coverageReport(simulator.coverage(), ['apimart']);
 * for (const { subject, parts } of apimart?.gaps ?? []) console.log(subject, parts);
 */
export function coverageReport(coverage: Coverage, ids?: readonly ProviderId[]): CoverageReport {
  const asked = Object.entries(coverage.providers).filter(([, { requests }]) => requests > 0);
  const counted = ids ?? asked.map(([id]) => id).filter(isProviderId);
  const reports = [...new Set(counted)].map((id) => reportOn(id, providers[id], coverage.providers[id]));
  return { ...sumOf(reports), providers: reports };
}

function reportOn(id: ProviderId, provider: Provider, seen: ProviderCoverage = nothingSeen): ProviderCoverageReport {
  const items = itemsOf(provider, seen);
  const groups = coverageGroups.flatMap((name) => {
    const own = items.filter(({ group }) => group === name);
    return own.length === 0 ? [] : [{ name, items: own, ...shareOf(own) }];
  });
  return {
    id,
    title: provider.contract.title,
    requests: seen.requests,
    ...shareOf(items),
    groups,
    gaps: gapsIn(items),
    undocumented: undocumentedIn(provider, seen),
  };
}

/** How many more items it takes until a share is reached; 0 where it is. */
export function itemsUntil({ covered, all }: CoverageShare, percent: number): number {
  return Math.max(0, Math.ceil((percent * all) / 100 - 1e-9) - covered);
}

function shareOf(items: readonly CoverageItem[]): CoverageShare {
  return share(items.filter(({ count }) => count > 0).length, items.length);
}

function sumOf(shares: readonly CoverageShare[]): CoverageShare {
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  return share(sum(shares.map(({ covered }) => covered)), sum(shares.map(({ all }) => all)));
}

function share(covered: number, all: number): CoverageShare {
  return { covered, all, percent: all === 0 ? 0 : Math.floor((covered * 1000) / all) / 10 };
}

/** What is missing, by what it is about. */
function gapsIn(items: readonly CoverageItem[]): CoverageGap[] {
  const gaps = new Map<string, { readonly item: CoverageItem; readonly parts: CoverageItem['part'][]; rank: number }>();
  for (const item of items.filter(({ count }) => count === 0)) {
    const key = `${item.group} ${item.subject}`;
    const gap = gaps.get(key) ?? { item, parts: [], rank: rankOf(item) };
    gaps.set(key, gap);
    gap.parts.push(item.part);
    gap.rank = Math.min(gap.rank, rankOf(item));
  }
  return [...gaps.values()]
    .sort((a, b) => a.rank - b.rank)
    .map(({ item: { group, subject, limit }, parts }) => ({ group, subject, parts, ...(limit && { limit }) }));
}

/** What never worked in a test comes first; then the ends of tasks, which all clients meet; then refusals. */
function rankOf({ group, part, limit }: CoverageItem): number {
  switch (group) {
    case 'operations':
      return String(part).startsWith('2') ? 0 : 3;
    case 'lifecycle':
      return 1;
    case 'webhooks':
      return 2;
    case 'limits':
      return limit?.confidence === 'documented' ? 4 : 5;
  }
}

function undocumentedIn(
  { contract }: Provider,
  { answers, unknown }: ProviderCoverage,
): ProviderCoverageReport['undocumented'] {
  const statuses = Object.entries(answers).flatMap(([operation, counts]) => {
    const known = contract.operations.find(({ id }) => id === operation);
    return Object.entries(counts)
      .filter(([status]) => !known || !isDocumented(known, Number(status)))
      .map(([status, count]) => ({ what: `${operation} answered ${status}`, count }));
  });
  return [...statuses, ...Object.entries(unknown).map(([what, count]) => ({ what, count }))];
}
