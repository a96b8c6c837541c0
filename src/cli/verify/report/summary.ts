import type { VerifyReport } from '#verify/report.ts';
import { printable } from '../../printable.ts';
import { money, shortcoming, sums, those } from '../sums.ts';

/** A summary holds a megabyte at most, and nobody reads so much. */
const most = 50;

/** What a job of GitHub Actions shows on its own page, in Markdown. */
export function writeSummary(report: VerifyReport): string {
  const drifts = those(report, 'drifted').flatMap(({ id, drifts: found }) =>
    found.map(({ message }) => `| ${plain(id)} | ${plain(message)} |`),
  );
  const problem = shortcoming(report);
  const spent = money(report);
  const left = drifts.length - most;
  return [
    `### seedance-kit verify: ${plain(report.provider)}`,
    '',
    `${sums(report)} at ${plain(report.baseUrl)}`,
    ...(problem === undefined ? [] : ['', `**${plain(problem)}**`]),
    ...(spent === undefined ? [] : ['', plain(spent)]),
    ...(drifts.length === 0 ? [] : ['', '| check | drift |', '|---|---|', ...drifts.slice(0, most)]),
    ...(left > 0 ? ['', `and ${left} more`] : []),
    '',
    '',
  ].join('\n');
}

/** A text that is no Markup and stays in its line. */
function plain(text: string): string {
  return printable(text.replaceAll(/\s+/g, ' ')).replaceAll(/[\\`*_{}[\]<>()#+!|~&$]/g, String.raw`\$&`);
}
