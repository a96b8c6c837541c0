/**
 * Tells at the end of a run which of the contracts the tests have exercised, as far as they use `useSimulator`.
 *
 * @module
 */
import { join, resolve } from 'node:path';
import type { Reporter, TestModule, TestRunEndReason, Vitest } from 'vitest/node';
import { mergeCoverage, type Coverage } from '#simulator/coverage/coverage.ts';
import { coverageHtml } from '#simulator/coverage/html.ts';
import { coverageReport, type CoverageReport } from '#simulator/coverage/report.ts';
import { coverageJson } from '#simulator/coverage/summary.ts';
import { coverageText, shortfall } from '#simulator/coverage/text.ts';
import { writeWhole } from '../files/write-whole.ts';
import type { ProviderId } from './charges.ts';
import { seenIn } from './meta.ts';

export type CoverageReporterOptions = {
  /** The run fails when less than this percentage is covered, but for a run in watch mode. @default nothing is asked for */
  min?: number;
  /** A folder for `coverage.json`, which `seedance-kit coverage` merges, and `index.html`. @default nothing is written */
  output?: string;
  /** What counts. @default the providers that were asked */
  providers?: readonly ProviderId[];
  /** What is printed of each provider: a table and the most useful of what is missing, or all of it. @default 'summary' */
  print?: 'summary' | 'all';
};

/** What fits beside the sums of the other reporters. */
const mostGaps = 5;

/**
 * A reporter for Vitest, by the name `seedance-kit/vitest-reporter`.
 *
 * @example
 * export default defineConfig({
 *   test: { reporters: ['default', ['seedance-kit/vitest-reporter', { min: 90, output: 'coverage/seedance' }]] },
 * });
 */
export default class CoverageReporter implements Reporter {
  readonly #options: CoverageReporterOptions;
  #vitest: Pick<Vitest, 'logger' | 'config'> | undefined;

  /** @throws {RangeError} when `min` is no percentage */
  constructor(options: CoverageReporterOptions = {}) {
    const { min = 0 } = options;
    if (!(min >= 0 && min <= 100)) throw new RangeError(`min is a percentage from 0 to 100, not ${min}`);
    this.#options = options;
  }

  onInit(vitest: Pick<Vitest, 'logger' | 'config'>): void {
    this.#vitest = vitest;
  }

  /** A run that was broken off, or that is about a part of the files, as in watch mode, is reported and not judged. */
  async onTestRunEnd(
    modules: readonly Pick<TestModule, 'children'>[],
    _errors: unknown,
    reason: TestRunEndReason,
  ): Promise<void> {
    const { min, output, providers, print = 'summary' } = this.#options;
    const seen = seenBy(modules);
    // Nobody uses the mock here, and nobody asks that it be used.
    if (Object.keys(seen.providers).length === 0 && min === undefined) return;
    const report = coverageReport(seen, providers);
    if (report.providers.length > 0)
      this.#say(`\n${coverageText(report, print === 'all' ? {} : { mostGaps }).trimEnd()}`);
    if (output !== undefined) await this.#write(output, seen, report);
    if (min === undefined || reason === 'interrupted' || this.#vitest?.config.watch) return;
    const missed = shortfall(report, min);
    if (missed === undefined) return;
    this.#vitest?.logger.error(`seedance-kit: ${missed}`);
    process.exitCode = 1;
  }

  #say(text: string): void {
    this.#vitest?.logger.log(text);
  }

  async #write(output: string, seen: Coverage, report: CoverageReport): Promise<void> {
    const folder = resolve(this.#vitest?.config.root ?? '.', output);
    await writeWhole(join(folder, 'coverage.json'), coverageJson(seen, this.#options.providers));
    await writeWhole(join(folder, 'index.html'), coverageHtml(report));
    this.#say(`written to ${join(folder, 'index.html')} and coverage.json beside it`);
  }
}

/** What all tests of a run have seen. */
function seenBy(modules: readonly Pick<TestModule, 'children'>[]): Coverage {
  const parts: Coverage[] = [];
  for (const { children } of modules) {
    for (const test of children.allTests()) {
      const seen = seenIn(test.meta());
      if (seen) parts.push(seen);
    }
  }
  return mergeCoverage(...parts);
}
