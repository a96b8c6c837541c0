import { placeOf, toJson, type Judged, type Report } from './report.ts';

/**
 * `{ ok, entries, problems }`. Each entry has `file` (`stdin` for standard input), `line`, `column`, `index` in an array,
 * `provider`, `ok`, `violations`, `warnings` and `undecided`; a finding has the fields of the check's
 * `Finding` or `Undecided`, and its `line` and `column`, with a `file` of its own where that is another. `problems` are the inputs that could not be read:
 * `file`, `message`, and `line` and `column` where the fault has a place. Fields may be added, none goes.
 */
export function writeJson({ entries, problems }: Report): string {
  const report = {
    ok: problems.length === 0 && entries.every(({ passes }) => passes),
    entries: entries.map(toEntry),
    problems: problems.map(({ file, position, message }) => ({ file, ...position, message })),
  };
  return `${JSON.stringify(report, (_name, value: unknown) => toJson(value), 2)}\n`;
}

function toEntry({ entry, provider, verdict, passes }: Judged) {
  const { file, line, column, index } = entry.where;
  const placed = (found: readonly { readonly pointer: string }[]) =>
    found.map((finding) => ({ ...finding, ...placeOf(entry, finding.pointer) }));
  return {
    file,
    line,
    column,
    ...(index !== undefined && { index }),
    provider,
    ok: passes,
    violations: placed(verdict.violations),
    warnings: placed(verdict.warnings),
    undecided: placed(verdict.undecided),
  };
}
