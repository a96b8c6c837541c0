import type { CheckOutcome, Drift, VerifyReport } from '#verify/report.ts';
import {
  createFingerprints,
  locationInContract,
  ruleDescriptor,
  sarifLog,
  type Fingerprints,
  type Result,
} from '../../report/sarif-log.ts';
import { shortcoming, those } from '../sums.ts';
import type { Context } from './report.ts';

/** SARIF 2.1.0: a rule for each check that drifted, a result for each drift. */
export function writeSarif(report: VerifyReport, { version }: Context): string {
  const { provider, startedAt } = report;
  const drifted = those(report, 'drifted');
  const fingerprints = createFingerprints();
  const problem = shortcoming(report);
  return sarifLog({
    version,
    rules: drifted.map((outcome) => {
      const { meaning: text, source, confidence } = outcome;
      return ruleDescriptor({ id: ruleId(provider, outcome), text, source, confidence, severity: 'error', provider });
    }),
    results: drifted.flatMap((outcome, index) =>
      outcome.drifts.map((drift) => toResult(report, outcome, drift, index, fingerprints)),
    ),
    invocation: {
      executionSuccessful: problem === undefined,
      startTimeUtc: startedAt,
      endTimeUtc: new Date(Date.parse(startedAt) + report.duration).toISOString(),
      toolExecutionNotifications: [
        ...(problem === undefined ? [] : [{ level: 'error' as const, message: { text: problem } }]),
        ...those(report, 'undecided').map(({ id, reason = '' }) => {
          return { level: 'warning' as const, message: { text: `${id} is undecided: ${reason}` } };
        }),
      ],
    },
  });
}

/** One code-scanning page may show several gateways. */
function ruleId(provider: string, { id }: CheckOutcome): string {
  return `${provider}/${id}`;
}

function toResult(
  { provider, baseUrl }: VerifyReport,
  outcome: CheckOutcome,
  { kind, message, pointer }: Drift,
  ruleIndex: number,
  fingerprints: Fingerprints,
): Result {
  const { operation, limit, exchanges } = outcome;
  return {
    ruleId: ruleId(provider, outcome),
    ruleIndex,
    level: 'error',
    message: { text: message },
    // Code scanning refuses an https address here; what has to be looked at is the contract.
    locations: [
      locationInContract(provider, limit === undefined ? 'openapi' : 'limits', `${operation}${pointer ?? ''}`),
    ],
    partialFingerprints: fingerprints(provider, outcome.id, kind, pointer),
    properties: { baseUrl, kind, exchanges },
  };
}
