import type { Finding, Undecided } from '#conformance/check.ts';
import type { Position } from '../requests/index.ts';
import { indexOf, pathFrom, placeOf, type Judged, type Report } from './report.ts';
import { cited } from './words.ts';
import { workflowCommand } from './workflow-command.ts';

/** Workflow commands of GitHub Actions: an annotation in the file for each finding. */
export function writeGithub({ entries, problems, folder }: Report): string {
  const lines = [
    ...entries.flatMap((judged) => annotations(judged, folder)),
    ...problems.map(({ file, position, message }) =>
      workflowCommand('error', { ...placed(file, position, folder), title: 'not read' }, message),
    ),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function annotations({ entry, verdict }: Judged, folder: string): string[] {
  const annotate = (level: 'error' | 'warning' | 'notice') => (finding: Finding | Undecided) => {
    const { limit, message, pointer, fix, source } = finding;
    const text = [message, `fix: ${fix}`, ...(source ? [cited(source)] : [])].join('\n');
    const { file = entry.where.file, ...position } = placeOf(entry, pointer);
    return workflowCommand(level, { ...placed(file, position, folder), title: limit + indexOf(entry) }, text);
  };
  return [
    ...verdict.violations.map(annotate('error')),
    ...verdict.warnings.map(annotate('warning')),
    // A picture alone leaves half a dozen undecided that would only warn; they would bury the rest.
    ...verdict.undecided.filter(({ severity }) => severity === 'error').map(annotate('notice')),
  ];
}

/** Standard input is no file that could be annotated. */
function placed(file: string, position: Position | undefined, folder: string) {
  if (file === 'stdin') return {};
  return { file: pathFrom(folder, file), ...(position && { line: position.line, col: position.column }) };
}
