import { element, escapeXml, xmlDocument } from '../../report/xml.ts';
import { details, headline } from '../lines.ts';
import type { Distinct } from '../tally.ts';
import { counts, occasionOf, shortcoming, type ProxyReport } from './report.ts';

/** JUnit's XML: a case for each finding, and one for the run itself. */
export function writeJunit({ provider, upstream, tally, failOn }: ProxyReport): string {
  const problem = shortcoming(tally);
  const failures = tally.findings.filter((finding) => counts(finding, failOn)).length;
  const run = element(
    'testcase',
    { name: `${tally.exchanges} exchanges with ${upstream}`, classname: provider },
    problem === undefined ? [] : [element('error', { message: problem, type: 'unreachable' })],
  );
  const cases = [run, ...tally.findings.map((finding) => testcase(finding, provider, counts(finding, failOn)))];
  const sums = { tests: cases.length, failures, errors: problem === undefined ? 0 : 1 };
  const suite = element('testsuite', { name: provider, ...sums, skipped: 0 }, cases);
  return xmlDocument(element('testsuites', { name: 'seedance-kit proxy', ...sums }, [suite]));
}

function testcase(finding: Distinct, provider: string, fails: boolean): string {
  const { fault } = finding;
  const text = escapeXml([headline(fault), occasionOf(finding), ...details(fault)].join('\n'));
  const name = `${finding.operation ?? 'no operation'}: ${headline(fault)}`;
  const child = fails
    ? element('failure', { message: fault.message, type: fault.id }, [text])
    : element('system-out', {}, [text]);
  return element('testcase', { name, classname: provider }, [child]);
}
