import type { Finding, Undecided } from '#conformance/check.ts';
import type { Problem } from '../requests/index.ts';
import { modelOf, placeOf, type Judged, type Report } from './report.ts';

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
  const root = element('testsuites', { name: 'seedance-kit check', ...sums }, children);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
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
      : [element('failure', { message, type: broken[0]?.limit ?? '' }, [escape(told(broken, '').join('\n\n'))])]),
    ...(rest.length === 0 ? [] : [element('system-out', {}, [escape(rest.join('\n\n'))])]),
  ]);
}

function unread({ file, position, message }: Problem): string {
  const name = position ? `${file}:${position.line}:${position.column}` : file;
  return element('testcase', { name, classname: 'seedance-kit' }, [element('error', { message, type: 'unread' }, [])]);
}

function describe(finding: Finding | Undecided, entry: Judged['entry']): string {
  const { limit, message, pointer, fix, source } = finding;
  const { file = entry.where.file, line, column } = placeOf(entry, pointer);
  const cited = source ? `\nsource: ${source.title}, ${source.section}, ${source.url}` : '';
  return `${message}\n${limit} at ${file}:${line}:${column}\nfix: ${fix}${cited}`;
}

/** An element; its children are XML already. */
function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  children: readonly string[],
): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeAttribute(String(value))}"`);
  const start = `<${name}${written.join('')}`;
  if (children.length === 0) return `${start}/>`;
  // Space inside an element with text would be part of the text.
  const isText = children.every((child) => !child.startsWith('<'));
  const gap = isText ? '' : '\n';
  return [`${start}>`, ...children, `</${name}>`].join(gap);
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for an element. What XML 1.0 cannot hold, not even as a reference, is shown as an escape. */
function escape(text: string): string {
  const shown = text
    .toWellFormed()
    // oxlint-disable-next-line no-control-regex -- these are the ones to be shown
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g, (character) => {
      return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    });
  return shown.replaceAll(/[&<>"]/g, (character) => entities[character] ?? character).replaceAll('\r', '&#13;');
}

/** Line breaks in an attribute are spaces to whoever reads it, unless they are references. */
function escapeAttribute(text: string): string {
  return escape(text).replaceAll(/[\t\n]/g, (character) => `&#${character.charCodeAt(0)};`);
}
