import type { Finding, Undecided } from '#conformance/check.ts';
import type { Problem } from '../requests/index.ts';
import { modelOf, placeOf, type Judged, type Report } from './report.ts';
import { cited } from './words.ts';
import { element, escapeXml, xmlDocument } from './xml.ts';

/** JUnit's XML as CI servers read it: a suite for each file, a case for each request, and one for each input not read. */
export function writeJunit({ entries, problems }: Report): string {
  const suites = new Map<string, Suite>();
  const suiteOf = (file: string) => {
    const found = suites.get(file) ?? { cases: [], failures: 0, errors: 0 };
    suites.set(file, found);
    return found;
  };
  for (const judged of entries) {
    const found = suiteOf(judged.entry.where.file);
    found.cases.push(testcase(judged));
    if (!judged.passes) found.failures++;
  }
  for (const problem of problems) {
    const found = suiteOf(problem.file);
    found.cases.push(unread(problem));
    found.errors++;
  }
  const children = Array.from(suites, ([name, { cases, failures, errors }]) =>
    element('testsuite', { name, tests: cases.length, failures, errors, skipped: 0 }, cases),
  );
  const failures = entries.filter(({ passes }) => !passes).length;
  const sums = { tests: entries.length + problems.length, failures, errors: problems.length };
  return xmlDocument(element('testsuites', { name: 'seedance-kit check', ...sums }, children));
}

type Suite = { readonly cases: string[]; failures: number; errors: number };

function testcase({ entry, provider, verdict, passes }: Judged): string {
  const name = [entry.label, modelOf(entry)].filter((part) => part !== undefined).join(' ');
  const told = (findings: readonly (Finding | Undecided)[], kind: string) =>
    findings.map((finding) => `${kind}${describe(finding, entry)}`);
  const broken = verdict.ok && !passes ? verdict.warnings : verdict.violations;
  const rest = [
    ...(broken === verdict.warnings ? [] : told(verdict.warnings, 'warning: ')),
    ...told(verdict.undecided, 'undecided: '),
  ];
  const first = broken[0]?.message ?? '';
  const message = broken.length > 1 ? `${first} (and ${broken.length - 1} more)` : first;
  return element('testcase', { name, classname: provider }, [
    ...(passes
      ? []
      : [element('failure', { message, type: broken[0]?.limit ?? '' }, [escapeXml(told(broken, '').join('\n\n'))])]),
    ...(rest.length === 0 ? [] : [element('system-out', {}, [escapeXml(rest.join('\n\n'))])]),
  ]);
}

function unread({ file, position, message }: Problem): string {
  const name = position ? `${file}:${position.line}:${position.column}` : file;
  return element('testcase', { name, classname: 'seedance-kit' }, [element('error', { message, type: 'unread' })]);
}

function describe(finding: Finding | Undecided, entry: Judged['entry']): string {
  const { limit, message, pointer, fix, source } = finding;
  const { file = entry.where.file, line, column } = placeOf(entry, pointer);
  const place = `${limit} at ${file}:${line}:${column}`;
  return [message, place, `fix: ${fix}`, ...(source ? [cited(source)] : [])].join('\n');
}
