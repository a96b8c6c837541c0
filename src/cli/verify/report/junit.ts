import type { CheckOutcome, VerifyReport } from '#verify/report.ts';
import { cited } from '../../report/words.ts';
import { element, escapeXml, xmlDocument } from '../../report/xml.ts';
import { money, shortcoming, tally } from '../sums.ts';
import { statementOf } from './report.ts';

/**
 * JUnit's XML as CI servers read it: one suite, a case for each check, and one for the run itself where that fell short:
 * a gateway that nobody reached would look like one at which everything was skipped.
 */
export function writeJunit(report: VerifyReport): string {
  const { provider, startedAt, duration, baseUrl } = report;
  const { drifted, undecided, skipped } = tally(report);
  const problem = shortcoming(report);
  const cases = report.checks.map((outcome) => testcase(outcome, provider));
  if (problem !== undefined) {
    const error = element('error', { message: problem, type: 'incomplete' });
    cases.unshift(element('testcase', { name: 'the run', classname: provider }, [error]));
  }
  const sums = { tests: cases.length, failures: drifted, errors: undecided + (problem === undefined ? 0 : 1) };
  const properties = Object.entries({ baseUrl, money: money(report) }).flatMap(([name, value]) =>
    value === undefined ? [] : [element('property', { name, value })],
  );
  const name = `seedance-kit verify ${provider}`;
  const suite = element('testsuite', { name, ...sums, skipped, time: seconds(duration), timestamp: startedAt }, [
    element('properties', {}, properties),
    ...cases,
  ]);
  return xmlDocument(element('testsuites', { name, ...sums, time: seconds(duration) }, [suite]));
}

function testcase(outcome: CheckOutcome, provider: string): string {
  const { id, duration } = outcome;
  return element('testcase', { name: id, classname: provider, time: seconds(duration) }, verdictOf(outcome, provider));
}

function verdictOf(outcome: CheckOutcome, provider: string): string[] {
  const { verdict, meaning, drifts, reason = '', source } = outcome;
  if (verdict === 'passed') return [];
  if (verdict === 'skipped') return [element('skipped', { message: reason })];
  if (verdict === 'undecided') return [element('error', { message: reason, type: 'undecided' }, [escapeXml(meaning)])];
  const [first] = drifts;
  const message = first?.message ?? meaning;
  const statement = statementOf(provider, outcome);
  const lines = [
    ...drifts.map((drift) => (drift.pointer ? `${drift.message} (at ${drift.pointer})` : drift.message)),
    `checked: ${meaning}`,
    ...(statement === undefined ? [] : [`limit: ${statement}`]),
    ...(source ? [cited(source)] : []),
    ...outcome.exchanges.map(({ method, path, status }) => `${method} ${path}: ${status ?? 'no answer'}`),
  ];
  return [
    element(
      'failure',
      {
        message: drifts.length > 1 ? `${message} (and ${drifts.length - 1} more)` : message,
        type: first?.kind ?? 'drift',
      },
      [escapeXml(lines.join('\n'))],
    ),
  ];
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(3);
}
