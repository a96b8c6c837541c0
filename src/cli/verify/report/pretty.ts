import type { CheckOutcome, Drift, VerifyReport } from '#verify/report.ts';
import { printable } from '../../printable.ts';
import { coloursFor, type Colours } from '../../report/colours.ts';
import { count } from '../../report/words.ts';
import { money, shortcoming, sums, those } from '../sums.ts';
import { alike, byReason, named, type Group } from './groups.ts';
import { statementOf, type Context } from './report.ts';

/**
 * For people: a paragraph for each check that drifted, or for several that saw the same, then what was skipped or stayed undecided, by the reason, and the
 * sums at the end.
 */
export function writePretty(report: VerifyReport, { colour, ok }: Context): string {
  const colours = coloursFor(colour);
  const { red, green, yellow, dim } = colours;
  const problem = shortcoming(report);
  const spent = money(report);
  const isUnplanned = report.estimate.jobs === 0 && report.spent.jobs > 0;
  // What kept the run from its end is said once.
  const skipped = those(report, 'skipped').filter(({ reason }) => reason === undefined || reason !== report.problem);
  const inPart = those(report, 'passed').filter(({ reason }) => reason !== undefined);
  return [
    ...alike(those(report, 'drifted')).map((group) => paragraph(group, report.provider, colours)),
    ...reasons(yellow('?'), 'undecided', those(report, 'undecided'), colours),
    ...reasons(dim('-'), 'skipped', skipped, colours),
    ...reasons(dim('-'), 'passed in part', inPart, colours),
    ...(problem === undefined ? [] : [red(printable(problem))]),
    ...(spent === undefined ? [] : [(isUnplanned ? yellow : dim)(printable(spent))]),
    (ok ? green : red)(printable(`${report.provider} at ${report.baseUrl}: ${sums(report)}`)),
    '',
  ].join('\n');
}

function paragraph([outcome, ...others]: Group, provider: string, { red, dim }: Colours): string {
  const { id, meaning, limit, drifts, source, confidence, exchanges, reason } = outcome;
  const statement = statementOf(provider, outcome);
  const cited = [source?.title, source?.section].filter(Boolean).join(', ');
  const own = [
    ...(limit === undefined ? [`checked: ${meaning}`] : []),
    ...(statement === undefined ? [] : [`limit: ${statement}`]),
    ...(source ? [`source: ${cited}${confidence === undefined ? '' : ` (${confidence})`}`, source.url] : []),
    ...(reason === undefined ? [] : [reason]),
  ];
  const lines = [
    ...(others.length === 0 ? own : [`seen by: ${named([id, ...others.map((other) => other.id)])}`]),
    ...asked(exchanges),
  ];
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
  return [
    `${red('✗')} ${printable(id)}${more}`,
    ...drifts.map((drift) => `    ${printable(told(drift))}`),
    ...lines.map((line) => `    ${dim(printable(line))}`),
    '',
  ].join('\n');
}

function told({ message, pointer }: Drift): string {
  return pointer ? `${message} (at ${pointer})` : message;
}

/** The last of many exchanges tell what happened. */
function asked(exchanges: CheckOutcome['exchanges']): string[] {
  const left = exchanges.length - 3;
  return [
    ...(left > 0 ? [`asked: ${count(left, 'request')} before`] : []),
    ...exchanges.slice(-3).map(({ method, path, status }) => `asked: ${method} ${path}: ${status ?? 'no answer'}`),
  ];
}

/** A line for each reason with the checks that it is the reason of, and not one for each check. */
function reasons(marker: string, verdict: string, outcomes: readonly CheckOutcome[], { dim }: Colours): string[] {
  return byReason(outcomes).map(([reason, ids]) => {
    return `${marker} ${printable(`${ids.length} ${verdict}: ${reason}`)}\n    ${dim(printable(named(ids)))}\n`;
  });
}
