import type { Finding, Undecided } from '#conformance/check.ts';
import type { Position } from '../requests/index.ts';
import { indexOf, pathFrom, placeOf, type Judged, type Report } from './report.ts';

/** Workflow commands of GitHub Actions: an annotation in the file for each finding. */
export function writeGithub({ entries, problems, folder }: Report): string {
  const lines = [
    ...entries.flatMap((judged) => annotations(judged, folder)),
    ...problems.map(({ file, position, message }) =>
      command('error', { ...placed(file, position, folder), title: 'not read' }, message),
    ),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function annotations({ entry, verdict }: Judged, folder: string): string[] {
  const annotate = (level: string) => (finding: Finding | Undecided) => {
    const { limit, message, pointer, fix, source } = finding;
    const cited = source ? [`source: ${source.title}, ${source.section}, ${source.url}`] : [];
    const text = [message, `fix: ${fix}`, ...cited].join('\n');
    const { file = entry.where.file, ...position } = placeOf(entry, pointer);
    return command(level, { ...placed(file, position, folder), title: limit + indexOf(entry) }, text);
  };
  return [
    ...verdict.violations.map(annotate('error')),
    ...verdict.warnings.map(annotate('warning')),
    // A picture alone leaves half a dozen undecided that would only warn; they would bury the rest.
    ...verdict.undecided.filter(({ severity }) => severity === 'error').map(annotate('notice')),
  ];
}

type Properties = Readonly<Record<string, string | number>>;

/** Standard input is no file that could be annotated. */
function placed(file: string, position: Position | undefined, folder: string): Properties {
  if (file === 'stdin') return {};
  return { file: pathFrom(folder, file), ...(position && { line: position.line, col: position.column }) };
}

function command(name: string, properties: Properties, message: string): string {
  const written = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name} ${written.join(',')}::${escapeData(message)}`;
}

/** As the toolkit of GitHub's actions escapes them, so that no value ends its command and begins another. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
