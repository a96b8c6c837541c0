import { resolve } from 'node:path';
import { writeWhole } from '#adapters/files/write-whole.ts';
import { providerIds, type ProviderId } from '#providers/index.ts';
import { coverageReport, mergeCoverage, type Coverage, type CoverageReport } from '#simulator/index.ts';
import { coverageHtml } from '#simulator/coverage/html.ts';
import { coverageJson } from '#simulator/coverage/summary.ts';
import { coverageText, shortfall, totalLine, type CoveragePaint } from '#simulator/coverage/text.ts';
import type { Terminal } from './check.ts';
import { fromFiles, fromMocks, mockUrl } from './coverage/sources.ts';
import { paintFor } from './mock/paint.ts';
import { printable } from './printable.ts';
import { oneOf, parseFlagsAndFiles, providerId, UsageError } from './usage.ts';

/** Where `mock` listens unless it is told otherwise. */
const defaultUrl = 'http://127.0.0.1:4010';
const formats = ['pretty', 'json', 'html'] as const;

const help = `seedance-kit coverage [FILE | -]... [flags]

Tells which of a provider's contract your tests have exercised, from mocks that run and from files.

  FILE             what --format json, \`GET /__mock/coverage\` or the Vitest reporter wrote; a pattern
                   ('coverage/**/*.json') stands for the files it matches, - for standard input
  --url URL        a mock that runs; may be repeated             (${defaultUrl}, without a FILE)
  --provider ID    what counts; may be repeated                  (the providers that were asked)
                   ${providerIds.join(', ')}
  --format FORMAT  pretty, json or html                          (pretty)
  --output FILE    write there, and print the total alone
  --min PERCENT    exit with 1 when less is covered: 90, 72.5
  --help           this text

Several mocks and files are merged: what one of them has covered is covered, counts add up.

What counts, each item the same; the percentage is covered items by all items of the providers that count:
  operations  each documented status of each operation, in an answer that the client got
  limits      two sides of each: a request about it that was accepted, and one that it refused; a limit on
              files is accepted when the mock knows enough of the files to judge it
  lifecycle   each step of a task's life, from what answers and webhooks told of it one after the other;
              a state that was skipped counts. Two states that a provider spells the same are one
  webhooks    of each posted state: delivered at once, delivered after a retry, given up

Exit codes: 0 fine, 1 less than --min, 2 wrong usage, nothing to report, a file or mock that cannot be read.

  seedance-kit coverage
  seedance-kit coverage 'coverage/*.json' --format html --output coverage.html
  seedance-kit coverage shard-*.json --provider apimart --min 90
  seedance-kit coverage all.json new.json --format json --output all.json
`;

const flags = {
  url: { type: 'string', multiple: true },
  provider: { type: 'string', multiple: true },
  format: { type: 'string', default: 'pretty' },
  output: { type: 'string' },
  min: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Tells what of the contracts was exercised. */
export async function coverage(args: readonly string[], terminal: Terminal = process): Promise<number> {
  const { values: given, positionals } = parseFlagsAndFiles(args, flags, 'seedance-kit coverage');
  if (given.help) {
    terminal.stdout.write(help);
    return 0;
  }
  const format = oneOf('format', given.format, formats);
  const ids = given.provider && [...new Set(given.provider.map(providerId))];
  const minimum = given.min === undefined ? undefined : percentage(given.min);
  const urls = new Map(
    (given.url ?? (positionals.length > 0 ? [] : [defaultUrl])).map(mockUrl).map((url) => [url.origin, url]),
  );

  const folder = terminal.cwd();
  const files = await fromFiles(positionals, { folder, stdin: terminal.stdin });
  const mocks = await fromMocks([...urls.values()]);
  const problems = [...files.problems, ...mocks.problems];
  if (problems.length > 0) return fail(problems, terminal);
  const merged = mergeCoverage(...files.coverages, ...mocks.coverages);
  if (Object.values(merged.providers).every(({ requests }) => requests === 0)) {
    return fail(['nothing was asked yet: run your tests against the mock first, without a reset at the end'], terminal);
  }

  const report = coverageReport(merged, ids);
  if (report.providers.length === 0) {
    const unknown = Object.keys(merged.providers).join(', ');
    return fail([`this seedance-kit knows none of the providers that were asked: ${unknown}; update it`], terminal);
  }
  if (given.output === undefined) {
    const paint = paintFor(terminal.stdout);
    terminal.stdout.write(write(format, merged, report, ids, paint));
  } else {
    const text = write(format, merged, report, ids);
    try {
      await writeWhole(resolve(folder, given.output), text);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new UsageError(`--output: ${given.output} cannot be written: ${reason}`, { cause: error });
    }
    terminal.stdout.write(`${totalLine(report)}; written to ${printable(given.output)}\n`);
  }
  const missed = minimum === undefined ? undefined : shortfall(report, minimum);
  if (missed === undefined) return 0;
  terminal.stderr.write(`seedance-kit: ${missed}\n`);
  return 1;
}

function write(
  format: (typeof formats)[number],
  merged: Coverage,
  report: CoverageReport,
  ids: readonly ProviderId[] | undefined,
  paint?: CoveragePaint,
): string {
  switch (format) {
    case 'json':
      return coverageJson(merged, ids);
    case 'html':
      return coverageHtml(report);
    case 'pretty':
      return coverageText(report, { ...(paint && { paint }) });
  }
}

/** Tells what is wrong. Gives the exit code that follows. */
function fail(problems: readonly string[], { stderr }: Terminal): number {
  for (const problem of problems) stderr.write(`seedance-kit: ${printable(problem)}\n`);
  return 2;
}

function percentage(word: string): number {
  const value = Number(word);
  if (/^\d+(?:\.\d+)?$/.test(word) && value <= 100) return value;
  throw new UsageError(`--min is a percentage from 0 to 100, 90 for example; not ${JSON.stringify(word)}`);
}
