import { printable } from '../../printable.ts';
import { coloursFor } from '../../report/colours.ts';
import { count } from '../../report/words.ts';
import { details, headline } from '../lines.ts';
import { occasionOf, passes, shortcoming, type ProxyReport } from './report.ts';

/** For people: a paragraph for each finding, the most frequent first, and a line of sums at the end. */
export function writePretty({ provider, tally, recordings, failOn, colour }: ProxyReport): string {
  const { red, green, yellow, dim } = coloursFor(colour);
  const findings = tally.findings.toSorted((a, b) => rank(a.fault) - rank(b.fault) || b.count - a.count);
  const paragraphs = findings.map((finding) => {
    const { fault } = finding;
    const mark = fault.severity === 'violation' ? red('✗') : yellow('!');
    const lines = [occasionOf(finding), ...details(fault)].map((line) => `    ${dim(printable(line))}`);
    return [`  ${mark} ${printable(headline(fault))}`, ...lines].join('\n');
  });
  const undecided = Object.keys(tally.undecided);
  const paint = passes({ tally, failOn }) && shortcoming(tally) === undefined ? green : red;
  const rest = [
    ...(tally.more === 0 ? [] : [`  and ${tally.more} more findings than are kept`]),
    ...(undecided.length === 0
      ? []
      : [`  ? undecided for want of facts about files: ${undecided.join(', ')} (--media FACTS.json)`]),
    ...recordings.map((file) => `  recorded: ${file}`),
  ].map((line) => dim(printable(line)));
  return [...paragraphs, ...rest, paint(sums(provider, tally)), ''].join('\n');
}

function rank({ severity }: { readonly severity: string }): number {
  return severity === 'violation' ? 0 : 1;
}

function sums(provider: string, tally: ProxyReport['tally']): string {
  const { exchanges, unanswered, violations, warnings, allowed, findings } = tally;
  if (exchanges === 0) return `${provider}: nothing has come: does the client go by this address?`;
  const found = [
    ...(unanswered === 0 ? [] : [`${unanswered} without an answer`]),
    ...(violations === 0 ? [] : [count(violations, 'violation')]),
    ...(warnings === 0 ? [] : [count(warnings, 'warning')]),
    ...(violations + warnings > findings.length ? [`of ${count(findings.length, 'kind')}`] : []),
    ...(allowed === 0 ? [] : [`${allowed} allowed`]),
  ];
  const problem = shortcoming(tally);
  const said = found.length === 0 ? 'all of them keep to the contract' : found.join(', ');
  return `${provider}: ${count(exchanges, 'exchange')}: ${said}${problem === undefined ? '' : `; ${problem}`}`;
}
