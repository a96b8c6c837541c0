import type { CheckOutcome, VerifyReport } from '#verify/report.ts';
import { cited } from '../../report/words.ts';
import { printable } from '../../printable.ts';
import { workflowCommand } from '../../report/workflow-command.ts';
import { money, shortcoming, sums, those } from '../sums.ts';
import { byReason, named } from './groups.ts';
import { statementOf } from './report.ts';

/** Workflow commands of GitHub Actions: an error for each drift, a warning for what is undecided, a notice with the sums. */
export function writeGithub(report: VerifyReport): string {
  const { provider, baseUrl } = report;
  const problem = shortcoming(report);
  const spent = money(report);
  const undecided = those(report, 'undecided');
  const lines = [
    ...(problem === undefined ? [] : [workflowCommand('error', { title: `verify ${provider}` }, visible(problem))]),
    ...those(report, 'drifted').flatMap((outcome) => errors(outcome, provider)),
    // GitHub shows ten annotations of a kind; each for itself would bury what they have in common.
    ...(undecided.length === 0
      ? []
      : [
          workflowCommand(
            'warning',
            { title: `verify ${provider}: undecided` },
            visible(...byReason(undecided).flatMap(because)),
          ),
        ]),
    workflowCommand(
      'notice',
      { title: `verify ${provider}` },
      visible(`${sums(report)} at ${baseUrl}`, ...(spent === undefined ? [] : [spent])),
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
    return workflowCommand('error', { title: id }, visible(message, ...place, ...rest));
  });
}

/** Lines of which none steers a terminal, or a log. */
function visible(...lines: readonly string[]): string {
  return lines.map(printable).join('\n');
}

function because([reason, ids]: readonly [string, readonly string[]]): string[] {
  return [`${ids.length} undecided: ${reason}`, named(ids)];
}
