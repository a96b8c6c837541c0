import { createFingerprints, locationInContract, ruleDescriptor, sarifLog } from '../../report/sarif-log.ts';
import type { Fault } from '../fault.ts';
import { details, headline } from '../lines.ts';
import { occasionOf, shortcoming, type ProxyReport } from './report.ts';

/** SARIF 2.1.0: a result for each finding, placed at its operation in the contract, since it stands in no file. */
export function writeSarif({ provider, tally, version }: ProxyReport): string {
  const faults = tally.findings.map(({ fault }) => fault);
  // One rule may be broken and only warned of; then it is one that is broken.
  const ofRules = faults.toSorted((a, b) => levelOf(b).localeCompare(levelOf(a)));
  const rules = new Map(ofRules.map((fault) => [fault.id, fault]));
  const fingerprint = createFingerprints();
  const problem = shortcoming(tally);
  return sarifLog({
    version,
    rules: [...rules.values()].map((fault) =>
      ruleDescriptor({ ...fault, text: nameOf(fault), severity: levelOf(fault), provider }),
    ),
    results: tally.findings.map((finding) => {
      const { fault, operation = finding.first.path, count } = finding;
      return {
        ruleId: fault.id,
        level: levelOf(fault),
        message: { text: [headline(fault), occasionOf(finding), ...details(fault)].join('\n') },
        locations: [locationInContract(provider, fault.source ? 'limits' : 'openapi', `${operation}${fault.pointer}`)],
        occurrenceCount: count,
        partialFingerprints: fingerprint(fault.id, operation, fault.pointer, fault.in),
      };
    }),
    invocation: {
      executionSuccessful: problem === undefined,
      ...(problem !== undefined && { toolExecutionNotifications: [{ level: 'error', message: { text: problem } }] }),
    },
  });
}

function levelOf({ severity }: Fault): 'error' | 'warning' {
  return severity === 'violation' ? 'error' : 'warning';
}

/** Of what is no limit, one rule stands for many faults. */
function nameOf({ id, statement }: Fault): string {
  return statement ?? `${id.endsWith('/answer') ? 'An answer' : 'A request'} is as the spec says.`;
}
