import { isProviderId, providerIds, type ProviderId } from '#providers/index.ts';
import { mergeCoverage, nothingSeen, type Coverage } from './coverage.ts';
import { coverageReport, type CoverageGap, type CoverageShare } from './report.ts';

/** How much is covered, for programs that only want to know that. */
export type CoverageSummary = CoverageShare & {
  readonly providers: Readonly<
    Record<
      string,
      CoverageShare & {
        readonly groups: Readonly<Record<string, CoverageShare>>;
        /** The most useful first. */
        readonly missing: readonly Pick<CoverageGap, 'group' | 'subject' | 'parts'>[];
      }
    >
  >;
};

/**
 * A coverage as files hold it, with its summary: of the providers that are named alone, or of all that were asked. The
 * summary is for whoever reads it; nobody merges it. What a newer seedance-kit has seen of a provider that this one does
 * not know is kept, and is not in the summary.
 *
 * @throws {RangeError} when a provider is named that there is not
 */
export function withSummary(
  coverage: Coverage,
  named?: string | readonly string[],
): Coverage & { readonly summary: CoverageSummary } {
  const ids = named === undefined ? undefined : [named].flat().map(known);
  const whole = ids ? only(coverage, ids) : mergeCoverage(coverage);
  const report = coverageReport(whole, ids);
  return {
    ...whole,
    summary: {
      ...shareOf(report),
      providers: Object.fromEntries(
        report.providers.map(({ id, groups, gaps, ...provider }) => [
          id,
          {
            ...shareOf(provider),
            groups: Object.fromEntries(groups.map(({ name, ...group }) => [name, shareOf(group)])),
            missing: gaps.map(({ group, subject, parts }) => ({ group, subject, parts })),
          },
        ]),
      ),
    },
  };
}

/** The JSON that files hold: see `withSummary`. */
export function coverageJson(coverage: Coverage, providers?: readonly string[]): string {
  return `${JSON.stringify(withSummary(coverage, providers), null, 2)}\n`;
}

function known(id: string): ProviderId {
  if (isProviderId(id)) return id;
  throw new RangeError(`there is no provider ${JSON.stringify(id)}; there is ${providerIds.join(', ')}`);
}

function only(coverage: Coverage, ids: readonly ProviderId[]): Coverage {
  const providers = ids.map((id) => [id, coverage.providers[id] ?? nothingSeen]);
  return mergeCoverage({ ...coverage, providers: Object.fromEntries(providers) });
}

function shareOf({ covered, all, percent }: CoverageShare): CoverageShare {
  return { covered, all, percent };
}
