import { passes, shortcoming, type ProxyReport } from './report.ts';

/**
 * `{ ok, provider, upstream, exchanges, unanswered, violations, warnings, allowed, findings, more, undecided, recordings }`. A finding has
 * `severity`, `in` (request or answer), `id`, `kind`, `operation`, `message`, `pointer`, `fix`, `source`, `confidence`, `count` and `first`,
 * the exchange that had it first. Fields may be added, none goes.
 */
export function writeJson({ provider, upstream, failOn, tally, recordings }: ProxyReport): string {
  const { findings, unsent: _, ...sums } = tally;
  const problem = shortcoming(tally);
  const report = {
    ok: problem === undefined && passes({ tally, failOn }),
    ...(problem !== undefined && { problem }),
    provider,
    upstream,
    ...sums,
    findings: findings.map(({ fault, operation, count, first }) => ({
      ...fault,
      ...(operation !== undefined && { operation }),
      count,
      first: { ...first, time: new Date(first.time).toISOString() },
    })),
    recordings,
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}
