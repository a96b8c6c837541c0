import type { CheckOutcome, VerifyReport } from '#verify/report.ts';
import { cited } from '../../report/words.ts';
import { workflowCommand } from '../../report/workflow-command.ts';
import { money, shortcoming, sums, those } from '../sums.ts';
import { statementOf } from './report.ts';

/** Workflow commands of GitHub Actions: an error for each drift, a warning for what is undecided, a notice with the sums. */
export function writeGithub(report: VerifyReport): string {
  const { provider, baseUrl } = report;
  const problem = shortcoming(report);
  const spent = money(report);
  const undecided = those(report, 'undecided');
  const lines = [
    ...(problem === undefined ? [] : [workflowCommand('error', { title: `verify ${provider}` }, problem)]),
    ...those(report, 'drifted').flatMap((outcome) => errors(outcome, provider)),
    // GitHub shows ten annotations of a kind; each for itself would bury what they have in common.
    ...(undecided.length === 0
      ? []
      : [workflowCommand('warning', { title: `verify ${provider}: undecided` }, undecided.map(because).join('\n'))]),
    workflowCommand(
      'notice',
      { title: `verify ${provider}` },
      [`${sums(report)} at ${baseUrl}`, ...(spent === undefined ? [] : [spent])].join('\n'),
    ),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function errors(outcome: CheckOutcome, provider: string): string[] {
  const { id, drifts, source } = outcome;
  const statement = statementOf(provider, outcome);
  const rest = [...(statement === undefined ? [] : [`limit: ${statement}`]), ...(source ? [cited(source)] : [])];
  return drifts.map(({ message, pointer }) => {
    const place = pointer ? [`at ${pointer}`] : [];
    return workflowCommand('error', { title: id }, [message, ...place, ...rest].join('\n'));
  });
}

function because({ id, reason = '' }: CheckOutcome): string {
  return `${id}: ${reason}`;
}
