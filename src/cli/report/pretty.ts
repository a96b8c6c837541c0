import type { Finding, Undecided } from '#conformance/check.ts';
import { printable } from '../printable.ts';
import { coloursFor, type Colours } from './colours.ts';
import { countOf, indexOf, modelOf, placeOf, type Judged, type Report } from './report.ts';
import { count } from './words.ts';

/** For people: a paragraph for each request with something to say of it, and a line of sums at the end. */
export function writePretty(report: Report): string {
  // What could not be read has been told; of nothing else is there a sum.
  if (report.entries.length === 0) return '';
  const colours = coloursFor(report.colour);
  return [...report.entries.map((judged) => paragraph(judged, colours)), sums(report), ''].join('\n');
}

function paragraph(judged: Judged, colours: Colours): string {
  const { entry, provider, verdict } = judged;
  const { file, line } = entry.where;
  const header = [`${file}:${line}${indexOf(entry)}`, provider, modelOf(entry)].flatMap((part) =>
    part === undefined ? [] : [part],
  );
  const lines = [
    ...verdict.violations.flatMap((finding) => block(colours.red('✗'), finding, judged, colours)),
    ...verdict.warnings.flatMap((finding) => block(colours.yellow('!'), finding, judged, colours)),
    ...undecidedLines(verdict.undecided, colours),
  ];
  return [
    `${printable(header.join('  '))}  ${status(judged, colours)}`,
    ...lines,
    ...(lines.length > 0 ? [''] : []),
  ].join('\n');
}

function status({ verdict, passes }: Judged, { red, green }: Colours): string {
  if (passes) return green('ok');
  return red(verdict.ok ? 'warned' : 'refused');
}

/** The lines about one finding. */
function block(marker: string, finding: Finding, { entry }: Judged, { dim }: Colours): string[] {
  const { limit, message, pointer, allowed, fix, source, confidence } = finding;
  const { file, line, column } = placeOf(entry, pointer);
  const lines = [
    `${limit}${pointer === '' ? '' : ` at ${pointer}`}, line ${line}, column ${column}${file === undefined ? '' : ` of ${file}`}`,
    // A rule is its own message, and is not told twice.
    ...(message.endsWith(allowed) ? [] : [`${given(finding.given)}allowed: ${allowed}`]),
    `fix: ${fix}`,
    ...(source ? [`source: ${source.title}, ${source.section} (${confidence})`, source.url] : []),
  ];
  return [`  ${marker} ${printable(message)}`, ...lines.map((text) => `    ${dim(printable(text))}`)];
}

/**
 * A line for each limit that would refuse. Of those that would only warn there are many as soon as a
 * request names a file, so they share one.
 */
function undecidedLines(undecided: readonly Undecided[], { dim }: Colours): string[] {
  const [refusing, warning] = ['error', 'warning'].map((level) =>
    undecided.filter(({ severity }) => severity === level),
  );
  const fixes = [...new Set(undecided.map(({ fix }) => fix))];
  return [
    ...(refusing ?? []).map(({ limit, message }) => `? ${limit}: ${message}`),
    ...(warning?.length ? [`? ${count(warning.length, 'limit')} that would only warn: ${named(warning)}`] : []),
    ...fixes.map((fix) => `  fix: ${fix} (--media FACTS.json, or --probe)`),
  ].map((line) => `  ${dim(printable(line))}`);
}

/** The first of some limits by their names. */
function named(limits: readonly Undecided[]): string {
  const names = limits.map(({ limit }) => limit.split('/')[1] ?? limit);
  return names.length > 3 ? `${names.slice(0, 3).join(', ')}, …` : names.join(', ');
}

/** A short value; what is long, or has parts, is in the file. */
function given(value: unknown): string {
  if (value === undefined || value === null || typeof value === 'object') return '';
  const shown = String(JSON.stringify(value));
  return `given: ${shown.length > 60 ? `${shown.slice(0, 57)}...` : shown}; `;
}

function sums({ entries, problems, colour }: Report): string {
  const { red, green } = coloursFor(colour);
  const ok = entries.filter(({ passes }) => passes).length;
  const refused = entries.filter(({ verdict }) => !verdict.ok).length;
  const parts = [
    `${ok} ok`,
    `${refused} refused`,
    ...[
      `${entries.length - ok - refused} warned`,
      count(countOf(entries, 'violations'), 'violation'),
      count(countOf(entries, 'warnings'), 'warning'),
      count(countOf(entries, 'undecided'), 'limit undecided', 'limits undecided'),
      count(problems.length, 'input not read', 'inputs not read'),
    ].filter((part) => !part.startsWith('0 ')),
  ];
  const paint = ok === entries.length && problems.length === 0 ? green : red;
  return paint(`${count(entries.length, 'request')}: ${parts.join(', ')}`);
}
