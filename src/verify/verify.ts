import { createContext, type Context, type Check } from './context.ts';
import { chosen } from './choice.ts';
import { sendValid } from './create.ts';
import { keyOf, type Case } from './evidence.ts';
import { grouped, skipped, undecided, type Finding } from './finding.ts';
import { interrupted, type Trace } from './line.ts';
import type { VerifyOptions } from './options.ts';
import { preflight } from './preflight.ts';
import { estimateOf } from './estimate.ts';
import type { CheckOutcome, Verdict, VerifyReport } from './report.ts';
import { freeSteps, inParallel, spendingSteps } from './steps.ts';
import { infoOf, providerOf, suiteOf } from './suite.ts';
import { optionWords, type Words } from './words.ts';

/**
 * Holds a gateway against the contract of its provider.
 *
 * Without `spend` only that is sent which has to be refused, or is free. A gateway that has changed may accept it all the
 * same, and bill it: so creates go one by one, the cheapest first, one that is accepted is cancelled where that can be
 * done, and none is sent after it, nor after one whose answer leaves it open whether there is a job: no answer, an error
 * of the gateway's own, a redirect. With `spend` every create is set aside from the budget before it is sent, also one that
 * has to be refused; what certainly was refused is given back. No create is sent again, but after a 429. Webhooks are
 * not checked, and results are fetched only where they lie under the base URL's host.
 *
 * A mock of seedance-kit is known by a header of its answers, also through a proxy; it is sent examples whose files do not
 * exist. Any other gateway is sent files that it can fetch (`media`), or no such request.
 *
 * Whatever the gateway does ends up in the report; a run that is ended by its `signal` reports what is known by then. A
 * job that had to be cancelled is cancelled all the same.
 *
 * @throws {RangeError} when there is no such provider or check, none is left to run, or a number is out of range
 * @throws {TypeError} when an option is missing or cannot be what it is said to be
 *
 * @example
 * const { ok, checks } = await verify({ provider: 'tokenhub', baseUrl: 'http://127.0.0.1:4010/tokenhub', apiKey });
 * const drifts = checks.flatMap(({ drifts }) => drifts.map(({ message }) => message));
 */
export async function verify(options: VerifyOptions): Promise<VerifyReport> {
  return verifyAs(optionWords, options);
}

/** The same for a caller that calls the options by other names. */
export async function verifyAs(words: Words, options: VerifyOptions): Promise<VerifyReport> {
  const provider = providerOf(options.provider);
  const checks = chosen(suiteOf(provider), options, words);
  const context = createContext(provider, options, checks, words);
  const { time } = context.settings;
  const started = time.now();
  // The first answer tells whether it is a mock, which can be sent more, and so is estimated at more.
  const refusal = await preflight(context);
  const estimate = estimateOf(context, checks, options);
  options.onProgress?.({ kind: 'begin', checks: checks.map(infoOf), estimate });

  const outcomes = new Map<string, CheckOutcome>();
  const problem = await runAll(context, checks, refusal, (outcome) => {
    outcomes.set(outcome.id, outcome);
    options.onProgress?.({ kind: 'check', outcome, done: outcomes.size, total: checks.length });
  });
  const verdicts = new Set(Array.from(outcomes.values(), ({ verdict }) => verdict));
  return {
    ok: problem === undefined && verdicts.has('passed') && !verdicts.has('drifted'),
    provider: options.provider,
    baseUrl: context.eraser.text(context.settings.baseUrl),
    startedAt: new Date(started).toISOString(),
    duration: time.now() - started,
    checks: checks.flatMap(({ id }) => outcomes.get(id) ?? []),
    estimate,
    spent: context.budget.spent,
    complete: problem === undefined,
    ...(problem !== undefined && { problem: context.eraser.text(problem) }),
  };
}

/** Runs the checks, and gives what kept the run from its end. */
async function runAll(
  context: Context,
  checks: readonly Check[],
  refusal: string | undefined,
  done: (outcome: CheckOutcome) => void,
): Promise<string | undefined> {
  const { line, signal, jobs, concurrency } = context;
  let problem = refusal;
  const stopped = () => (problem ??= signal?.aborted ? interrupted : line.problem);

  async function settle(check: Check): Promise<void> {
    const why = stopped();
    // What is known of a job that was sent is told also when nothing else is sent any more.
    const hasBegun = !check.isAlone && check.entries?.some((entry) => jobs.has(keyOf(entry)));
    const isRun = why === undefined || hasBegun;
    done(isRun ? await runOne(context, check) : outcomeOf(context, check, skipped(why), [], 0));
    stopped();
  }
  async function send(entry: Case): Promise<void> {
    // A failure is told by the checks that wait for the job.
    if (stopped() === undefined) await sendValid(context, entry, []).catch(() => {});
  }

  await inParallel(concurrency, freeSteps(context, checks, settle));
  await inParallel(concurrency, spendingSteps(context, checks, settle, send));
  return problem;
}

async function runOne(context: Context, check: Check): Promise<CheckOutcome> {
  const { time } = context.settings;
  const trace: Trace = [];
  const started = time.now();
  let finding: Finding;
  try {
    finding = await check.run(context, trace);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    finding = undecided(`the check itself failed: ${why}`);
  }
  return outcomeOf(context, check, finding, trace, time.now() - started);
}

function outcomeOf(
  { eraser }: Context,
  check: Check,
  { drifts, undecided: open, skipped: skip, left }: Finding,
  trace: Trace,
  duration: number,
): CheckOutcome {
  const verdict: Verdict =
    drifts.length > 0 ? 'drifted' : open !== undefined ? 'undecided' : skip !== undefined ? 'skipped' : 'passed';
  const reason = open ?? skip ?? left;
  return {
    ...infoOf(check),
    verdict,
    drifts: grouped(drifts).map((drift) => ({
      ...drift,
      message: eraser.text(drift.message),
      ...(drift.pointer !== undefined && { pointer: eraser.text(drift.pointer) }),
    })),
    ...(reason !== undefined && { reason: eraser.text(reason) }),
    exchanges: trace,
    duration,
  };
}
