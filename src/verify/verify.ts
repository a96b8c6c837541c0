import { createBench, type Bench, type Check } from './bench.ts';
import { byPrice, priceOfCase } from './price.ts';
import { chosen } from './choice.ts';
import { skipped, undecided, type Finding } from './finding.ts';
import type { Trace } from './line.ts';
import type { VerifyOptions } from './options.ts';
import { preflight } from './preflight.ts';
import { estimateOf } from './estimate.ts';
import type { CheckOutcome, Verdict, VerifyReport } from './report.ts';
import { infoOf, providerOf, suiteOf } from './suite.ts';

/** Questions in a row without any answer after which nobody is thought to be there any more. */
const mostSilence = 5;

/**
 * Holds a gateway against the contract of its provider.
 *
 * Without `spend` only that is sent which has to be refused, or is free. A gateway that has changed may accept it all the
 * same, and bill it: so creates go one by one, the cheapest first, one that is accepted is cancelled where that can be
 * done, and none is sent after it. With `spend` those that are accepted count against the budget. Webhooks are not
 * checked, and results are fetched only where they lie under the base URL's host.
 *
 * Whatever the gateway does ends up in the report; a run that is ended by its `signal` reports what is known by then.
 *
 * @throws {RangeError} when there is no such provider or check, or a number is out of range
 * @throws {TypeError} when an option is missing or cannot be what it is said to be
 *
 * @example
 * const { checks, complete } = await verify({ provider: 'tokenhub', baseUrl: 'http://127.0.0.1:4010/tokenhub', apiKey });
 * const drifts = checks.flatMap(({ drifts }) => drifts.map(({ message }) => message));
 */
export async function verify(options: VerifyOptions): Promise<VerifyReport> {
  const provider = providerOf(options.provider);
  const bench = createBench(provider, options);
  const checks = chosen(suiteOf(provider), options.only, options.skip);
  const estimate = estimateOf(bench, checks, options);
  const { time } = bench.settings;
  const started = time.now();
  options.onProgress?.({ kind: 'begin', checks: checks.map(infoOf), estimate });

  const problem = await problemBefore(bench);
  const outcomes = new Map<string, CheckOutcome>();
  const run = await runAll(bench, checks, problem, (outcome) => {
    outcomes.set(outcome.id, outcome);
    options.onProgress?.({ kind: 'check', outcome, done: outcomes.size, total: checks.length });
  });
  return {
    provider: provider.contract.id,
    baseUrl: bench.eraser.text(bench.settings.baseUrl),
    startedAt: new Date(started).toISOString(),
    duration: time.now() - started,
    checks: checks.flatMap(({ id }) => outcomes.get(id) ?? []),
    estimate,
    spent: bench.purse.spent,
    complete: run === undefined,
    ...(run !== undefined && { problem: bench.eraser.text(run) }),
  };
}

const interrupted = 'the run was interrupted';

async function problemBefore(bench: Bench): Promise<string | undefined> {
  try {
    return await preflight(bench);
  } catch (error) {
    if (bench.signal?.aborted) return interrupted;
    throw error;
  }
}

/** Runs the checks, and gives what kept the run from its end. */
async function runAll(
  bench: Bench,
  checks: readonly Check[],
  before: string | undefined,
  done: (outcome: CheckOutcome) => void,
): Promise<string | undefined> {
  const queue = inOrder(bench, checks);
  let problem = before;
  let next = 0;
  async function work(): Promise<void> {
    for (let check = queue[next++]; check; check = queue[next++]) {
      if (bench.signal?.aborted) problem ??= interrupted;
      done(problem === undefined ? await runOne(bench, check) : outcomeOf(bench, check, skipped(problem), [], 0));
      if (bench.signal?.aborted) problem ??= interrupted;
      if (bench.line.silence >= mostSilence)
        problem ??= `the gateway stopped answering: ${mostSilence} questions in a row had no answer`;
    }
  }
  await Promise.all(Array.from({ length: bench.concurrency }, work));
  return problem;
}

/** What is free first, and of creates the cheapest. */
function inOrder({ provider }: Bench, checks: readonly Check[]): readonly Check[] {
  const priceOf = ({ entry }: Check) => entry && priceOfCase(provider, entry);
  const rank = ({ spends, entry }: Check) => (spends ? 2 : entry ? 1 : 0);
  return checks.toSorted((a, b) => rank(a) - rank(b) || (rank(a) === 0 ? 0 : byPrice(priceOf(a), priceOf(b))));
}

async function runOne(bench: Bench, check: Check): Promise<CheckOutcome> {
  const { time } = bench.settings;
  const trace: Trace = [];
  const started = time.now();
  let finding: Finding;
  try {
    finding = await check.run(bench, trace);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    finding = undecided(bench.signal?.aborted ? interrupted : `the check itself failed: ${why}`);
  }
  return outcomeOf(bench, check, finding, trace, time.now() - started);
}

function outcomeOf(
  { eraser }: Bench,
  check: Check,
  { drifts, undecided: open, skipped: left }: Finding,
  trace: Trace,
  duration: number,
): CheckOutcome {
  const verdict: Verdict =
    drifts.length > 0 ? 'drifted' : open !== undefined ? 'undecided' : left !== undefined ? 'skipped' : 'passed';
  const reason = open ?? left;
  return {
    ...infoOf(check),
    verdict,
    drifts: drifts.map((drift) => ({
      ...drift,
      message: eraser.text(drift.message),
      ...(drift.pointer !== undefined && { pointer: eraser.text(drift.pointer) }),
    })),
    ...(reason !== undefined && { reason: eraser.text(reason) }),
    exchanges: trace,
    duration,
  };
}
