import { workflowCommand } from '../../report/workflow-command.ts';
import { details, headline } from '../lines.ts';
import { occasionOf, shortcoming, type ProxyReport } from './report.ts';

/** Workflow commands of GitHub Actions: an annotation for each finding. */
export function writeGithub({ tally }: ProxyReport): string {
  const problem = shortcoming(tally);
  const lines = [
    ...tally.findings.map((finding) => {
      const { fault } = finding;
      const text = [headline(fault), occasionOf(finding), ...details(fault)].join('\n');
      return workflowCommand(fault.severity === 'violation' ? 'error' : 'warning', { title: fault.id }, text);
    }),
    ...(problem === undefined ? [] : [workflowCommand('error', { title: 'seedance-kit proxy' }, problem)]),
  ];
  return lines.map((line) => `${line}\n`).join('');
}
