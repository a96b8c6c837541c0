import { appendFile } from 'node:fs/promises';
import { providerIds, type ProviderId } from '#providers/index.ts';
import { chosen } from '#verify/choice.ts';
import { checksOf, type CheckInfo, type VerifyOptions, type VerifyReport } from '#verify/index.ts';
import { verifyAs } from '#verify/verify.ts';
import type { Terminal } from './check.ts';
import { printable } from './printable.ts';
import { seesColours } from './report/colours.ts';
import { formats, type Format } from './report/index.ts';
import { oneOf, providerId, UsageError } from './usage.ts';
import { help } from './verify/help.ts';
import type { Interruptible } from './serving/interrupt.ts';
import { abortOnInterrupt } from './verify/interrupt.ts';
import { writeList } from './verify/list.ts';
import { optionsOf, readFlags, type Given } from './verify/options.ts';
import { outputTo, why, type Output } from './output.ts';
import { createProgress, type Progress } from './verify/progress.ts';
import { writers } from './verify/report/index.ts';
import { writeSummary } from './verify/report/summary.ts';
import { exitCode, shortcoming, sums } from './verify/sums.ts';
import { flagWords } from './verify/words.ts';
import { version } from './version.ts';

/** Where the command reads its surroundings and writes: the process, or a test's stand-in for it. */
export type VerifyTerminal = Pick<Terminal, 'stdout' | 'stderr' | 'cwd'> &
  Interruptible & { readonly env: Readonly<Record<string, string | undefined>> };

/** Holds a gateway against its contract and tells where it differs. */
export async function verify(args: readonly string[], terminal: VerifyTerminal = process): Promise<number> {
  const given = readFlags(args);
  if (given.help) {
    terminal.stdout.write(help);
    return 0;
  }
  if (given.provider === undefined)
    throw new UsageError(`--provider says whose contract counts: ${providerIds.join(', ')}`);
  const id = providerId(given.provider);
  const checks = checksIn(id, given);
  if (given.list) {
    terminal.stdout.write(writeList(id, checks, oneOf('format', given.format, ['pretty', 'json'])));
    return 0;
  }

  const format = oneOf('format', given.format, formats);
  const options = optionsOf(id, given, terminal.env);
  const { output = '-' } = given;
  const write = output === '-' ? undefined : await outputTo(output, terminal.cwd());

  const progress = createProgress(terminal.stderr, { spend: options.spend, isQuiet: given.quiet });
  const report = await interruptible({ ...options, only: checks.map((check) => check.id) }, progress, terminal);
  return tell(report, { ...given, format, write }, progress, terminal);
}

/** @throws {UsageError} when a pattern matches no check, or nothing is left */
function checksIn(provider: ProviderId, given: Pick<Given, 'only' | 'skip'>): readonly CheckInfo[] {
  try {
    return chosen(checksOf(provider), given, flagWords);
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(`${error.message}; --list names them all`, { cause: error });
    throw error;
  }
}

/** Runs the checks until they are done, or somebody presses Ctrl-C. */
async function interruptible(
  options: VerifyOptions,
  progress: Progress,
  terminal: VerifyTerminal,
): Promise<VerifyReport> {
  const { signal, end } = abortOnInterrupt(terminal, progress.line);
  try {
    return await verifyAs(flagWords, { ...options, signal, onProgress: progress.onProgress });
  } finally {
    end();
    progress.end();
  }
}

type Telling = Pick<Given, 'quiet' | 'strict'> & { readonly format: Format; readonly write: Output | undefined };

/** Writes the report where it was wanted. Gives the exit code. */
async function tell(
  report: VerifyReport,
  { quiet, strict, format, write }: Telling,
  progress: Progress,
  terminal: VerifyTerminal,
): Promise<number> {
  const code = exitCode(report, { strict });
  const colour = write === undefined && seesColours(terminal.stdout);
  const text = writers[format](report, { version: version(), colour, ok: code === 0 });
  const isWritten = await deliver(text, write, terminal);
  if (isWritten && write && !quiet) progress.line(sums(report));
  const problem = shortcoming(report);
  // Whoever reads the report for people has read it there.
  if (problem !== undefined && (write || format !== 'pretty')) progress.line(problem);
  if (format === 'github') await addSummary(report, terminal);
  return isWritten ? code : 2;
}

/** Gives a report to its file; where that cannot be, it is not lost. */
async function deliver(text: string, write: Output | undefined, { stdout, stderr }: VerifyTerminal): Promise<boolean> {
  try {
    if (!write) stdout.write(text);
    else await write(text);
    return true;
  } catch (error) {
    stderr.write(`seedance-kit: --output: the report could not be written and follows: ${printable(why(error))}\n`);
    stdout.write(text);
    return false;
  }
}

/** Adds to the page of a job on GitHub, where there is one. */
async function addSummary(report: VerifyReport, { env, stderr }: VerifyTerminal): Promise<void> {
  const page = env.GITHUB_STEP_SUMMARY;
  if (!page) return;
  try {
    await appendFile(page, writeSummary(report));
  } catch (error) {
    stderr.write(`seedance-kit: GITHUB_STEP_SUMMARY: no summary was written: ${printable(why(error))}\n`);
  }
}
