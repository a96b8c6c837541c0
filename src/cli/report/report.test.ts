/** What the formats have in common: one report, with everything in it that could break one. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CheckResult, Finding, Undecided } from '#conformance/check.ts';
import { elementsIn, expectSarif, nasty } from '../../../test/support/formats.ts';
import { formats, writers, type Report } from './index.ts';

const source = { title: 'A guide', url: 'https://example.com/guide?a=1&b=2', section: 'parameters, duration' };
const confidence = 'documented';

const tooLong: Finding = {
  limit: 'tokenhub/duration',
  message: 'duration must be between 4 and 15; got 30',
  pointer: '/duration',
  given: 30,
  allowed: 'between 4 and 15',
  fix: 'lower duration to 15',
  statement: 'A video lasts 4 to 15 seconds.',
  source,
  confidence,
};
const unknownField: Finding = {
  limit: 'tokenhub/schema',
  message: 'unknown field "x"',
  pointer: '',
  given: { model: 'm' },
  allowed: 'a, b',
  fix: 'leave it out',
};
const open: Undecided = {
  limit: 'tokenhub/upstream-video-seconds',
  message: 'the length of https://example.com/1.mp4 is not known',
  pointer: '/video_urls/0',
  files: ['https://example.com/1.mp4'],
  fix: 'say it',
  statement: 'Videos are short.',
  severity: 'error',
  source,
  confidence,
};

const openWarning: Undecided = { ...open, limit: 'tokenhub/upstream-video-bytes', severity: 'warning' };

type Lists = Partial<Pick<CheckResult, 'violations' | 'warnings' | 'undecided'>>;

function judged(file: string, line: number, lists: Lists, request: unknown = { model: 'm' }, strict = false) {
  const { violations = [], warnings = [], undecided = [] } = lists;
  const ok = violations.length === 0;
  return {
    entry: {
      request,
      label: `${file}:${line}`,
      where: { file, line, column: 1, locate: (pointer: string) => (pointer === '' ? undefined : { line, column: 9 }) },
    },
    provider: 'tokenhub' as const,
    verdict: { ok, violations, warnings, undecided },
    passes: ok && !(strict && warnings.length > 0),
  };
}

const common = { problems: [], folder: '/work', version: '1.2.3', colour: false };
const report: Report = {
  ...common,
  entries: [
    judged('a.json', 1, {}),
    judged('a.json', 2, { violations: [tooLong, unknownField], undecided: [open] }),
    judged('b c.json', 1, { warnings: [{ ...tooLong, limit: 'tokenhub/other' }] }),
    judged('stdin', 1, { violations: [tooLong] }),
  ],
  problems: [
    { file: 'bad.json', position: { line: 3, column: 4 }, message: 'this is not valid JSON' },
    { file: '/elsewhere/none.json', message: 'there is no such file' },
  ],
};

const nastyReport = fc.tuple(nasty, nasty, nasty).map(([message, given, file]): Report => {
  const finding = { ...tooLong, message, given, pointer: `/${given}`, fix: given };
  const lists = { violations: [finding], warnings: [finding], undecided: [{ ...open, message, files: [given] }] };
  return {
    ...common,
    entries: [judged(`f${file}`, 1, lists, { model: given })],
    problems: [{ file: `g${file}`, message }],
  };
});

test('pretty tells people what is wrong, where, and what to do', () => {
  expect(writers.pretty(report)).toBe(`a.json:1  tokenhub  m  ok
a.json:2  tokenhub  m  refused
  ✗ duration must be between 4 and 15; got 30
    tokenhub/duration at /duration, line 2, column 9
    given: 30; allowed: between 4 and 15
    fix: lower duration to 15
    source: A guide, parameters, duration (documented)
    https://example.com/guide?a=1&b=2
  ✗ unknown field "x"
    tokenhub/schema, line 2, column 1
    allowed: a, b
    fix: leave it out
  ? tokenhub/upstream-video-seconds: the length of https://example.com/1.mp4 is not known
    fix: say it (--media FACTS.json, or --probe)

b c.json:1  tokenhub  m  ok
  ! duration must be between 4 and 15; got 30
    tokenhub/other at /duration, line 1, column 9
    given: 30; allowed: between 4 and 15
    fix: lower duration to 15
    source: A guide, parameters, duration (documented)
    https://example.com/guide?a=1&b=2

stdin:1  tokenhub  m  refused
  ✗ duration must be between 4 and 15; got 30
    tokenhub/duration at /duration, line 1, column 9
    given: 30; allowed: between 4 and 15
    fix: lower duration to 15
    source: A guide, parameters, duration (documented)
    https://example.com/guide?a=1&b=2

4 requests: 2 ok, 2 refused, 3 violations, 1 warning, 1 limit undecided, 2 inputs not read
`);
});

test('pretty has colours where they are wanted, and says nothing of nothing', () => {
  const entries = [judged('a.json', 1, { warnings: [tooLong] }, {}, true)];
  const coloured = writers.pretty({ ...common, entries, colour: true });
  expect(coloured).toContain('\u001b[31mwarned\u001b[0m');
  expect(coloured).toContain('1 request: 0 ok, 0 refused, 1 warned, 1 warning');
  expect(writers.pretty({ ...common, entries: [], problems: report.problems })).toBe('');
});

test('pretty shows what would steer a terminal', () => {
  fc.assert(
    fc.property(nastyReport, (nastily) => {
      // oxlint-disable-next-line no-control-regex -- these are the ones that must not be there
      expect(writers.pretty(nastily)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
    }),
  );
});

test('json holds everything, with places', () => {
  expect(JSON.parse(writers.json(report))).toEqual({
    ok: false,
    entries: [
      {
        file: 'a.json',
        line: 1,
        column: 1,
        provider: 'tokenhub',
        ok: true,
        violations: [],
        warnings: [],
        undecided: [],
      },
      {
        file: 'a.json',
        line: 2,
        column: 1,
        provider: 'tokenhub',
        ok: false,
        violations: [
          { ...tooLong, line: 2, column: 9 },
          { ...unknownField, line: 2, column: 1 },
        ],
        warnings: [],
        undecided: [{ ...open, line: 2, column: 9 }],
      },
      expect.objectContaining({ file: 'b c.json', ok: true }),
      expect.objectContaining({ file: 'stdin', ok: false }),
    ],
    problems: [
      { file: 'bad.json', line: 3, column: 4, message: 'this is not valid JSON' },
      { file: '/elsewhere/none.json', message: 'there is no such file' },
    ],
  });
});

test('json names a file where it cannot hold one', () => {
  const given = { input_reference: new File(['abc'], 'a.png', { type: 'image/png' }) };
  const entries = [judged('curl.sh', 1, { violations: [{ ...unknownField, given }] })];
  expect(JSON.parse(writers.json({ ...common, entries })).entries[0].violations[0].given).toEqual({
    input_reference: { file: 'a.png', type: 'image/png', bytes: 3 },
  });
});

test('junit has a case for each request and each input not read', () => {
  const xml = writers.junit(report);
  expect(elementsIn(xml)).toEqual(
    expect.arrayContaining(['testsuites', 'testsuite', 'testcase', 'failure', 'system-out', 'error']),
  );
  expect(xml).toContain('<testsuites name="seedance-kit check" tests="6" failures="2" errors="2">');
  expect(xml).toContain('<testsuite name="a.json" tests="2" failures="1" errors="0" skipped="0">');
  expect(xml).toContain('<testcase name="a.json:1 m" classname="tokenhub"/>');
  expect(xml).toContain(
    '<failure message="duration must be between 4 and 15; got 30 (and 1 more)" type="tokenhub/duration">',
  );
  expect(xml).toContain('unknown field &quot;x&quot;');
  expect(xml).toContain('https://example.com/guide?a=1&amp;b=2');
  expect(xml).toContain('<system-out>warning: duration must be');
  expect(xml).toContain('<error message="this is not valid JSON" type="unread"/>');
});

test('junit fails a warning that counts', () => {
  const entries = [judged('a.json', 1, { warnings: [tooLong] }, {}, true)];
  const xml = writers.junit({ ...common, entries });
  expect(xml).toContain('failures="1"');
  expect(xml).toContain('<failure message="duration must be');
  expect(xml).not.toContain('<system-out>');
});

test('junit is well-formed XML 1.0, whatever a request holds', () => {
  fc.assert(fc.property(nastyReport, (nastily) => void elementsIn(writers.junit(nastily))));
});

test('sarif is valid 2.1.0, with a rule for each limit', () => {
  const run = expectSarif(writers.sarif(report));
  expect(run.tool.driver).toMatchObject({ name: 'seedance-kit', version: '1.2.3' });
  expect(run.tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual([
    'tokenhub/duration',
    'tokenhub/schema',
    'tokenhub/upstream-video-seconds',
    'tokenhub/other',
  ]);
  expect(run.tool.driver.rules[0]).toMatchObject({
    shortDescription: { text: 'A video lasts 4 to 15 seconds.' },
    helpUri: source.url,
    defaultConfiguration: { level: 'error' },
  });
  for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
  expect(run.results.map(({ level, kind }: { level: string; kind?: string }) => [level, kind])).toEqual([
    ['error', undefined],
    ['error', undefined],
    ['none', 'open'],
    ['warning', undefined],
    ['error', undefined],
  ]);
  expect(run.results[0]).toMatchObject({
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: 'a.json' }, region: { startLine: 2, startColumn: 9 } },
        logicalLocations: [{ fullyQualifiedName: '/duration' }],
      },
    ],
  });
  expect(run.results[3].locations[0].physicalLocation.artifactLocation.uri).toBe('b%20c.json');
  expect(run.invocations[0]).toMatchObject({
    executionSuccessful: false,
    toolExecutionNotifications: [
      { locations: [{ physicalLocation: { region: { startLine: 3, startColumn: 4 } } }] },
      { locations: [{ physicalLocation: { artifactLocation: { uri: 'file:///elsewhere/none.json' } } }] },
    ],
  });
});

test('sarif tells two faults apart, and one fault again when lines have moved', () => {
  const fingerprints = (...lines: number[]): string[] => {
    const entries = lines.map((line) => judged('a.json', line, { violations: [tooLong] }));
    const { results } = expectSarif(writers.sarif({ ...common, entries }));
    return results.map(({ partialFingerprints }: { partialFingerprints: object }) =>
      JSON.stringify(partialFingerprints),
    );
  };
  expect(new Set(fingerprints(1, 2)).size).toBe(2);
  expect(fingerprints(7, 9)).toEqual(fingerprints(1, 2));
});

test('sarif is valid whatever a request holds', () => {
  fc.assert(fc.property(nastyReport, (nastily) => void expectSarif(writers.sarif(nastily))));
});

test('what is undecided and would only warn is told in one line, and not to GitHub', () => {
  const some = (count: number) => Array.from({ length: count }, () => openWarning);
  const reportOf = (count: number): Report => ({
    entries: [judged('a.json', 1, { undecided: [open, ...some(count)] })],
    problems: [],
    folder: '/work',
    version: '1.2.3',
    colour: false,
  });
  expect(writers.pretty(reportOf(1))).toContain('\n  ? 1 limit that would only warn: upstream-video-bytes\n');
  expect(writers.pretty(reportOf(4))).toMatch(/\n {2}\? 4 limits that would only warn: (upstream-video-bytes, ){3}…\n/);
  expect(writers.github(reportOf(4)).match(/::notice/g)).toHaveLength(1);
});

test('github writes a command for each finding', () => {
  expect(writers.github(report))
    .toBe(`::error file=a.json,line=2,col=9,title=tokenhub/duration::duration must be between 4 and 15; got 30%0Afix: lower duration to 15%0Asource: A guide, parameters, duration, https://example.com/guide?a=1&b=2
::error file=a.json,line=2,col=1,title=tokenhub/schema::unknown field "x"%0Afix: leave it out
::notice file=a.json,line=2,col=9,title=tokenhub/upstream-video-seconds::the length of https://example.com/1.mp4 is not known%0Afix: say it%0Asource: A guide, parameters, duration, https://example.com/guide?a=1&b=2
::warning file=b c.json,line=1,col=9,title=tokenhub/other::duration must be between 4 and 15; got 30%0Afix: lower duration to 15%0Asource: A guide, parameters, duration, https://example.com/guide?a=1&b=2
::error title=tokenhub/duration::duration must be between 4 and 15; got 30%0Afix: lower duration to 15%0Asource: A guide, parameters, duration, https://example.com/guide?a=1&b=2
::error file=bad.json,line=3,col=4,title=not read::this is not valid JSON
::error file=../elsewhere/none.json,title=not read::there is no such file
`);
});

test('no value ends a command of github, or begins another', () => {
  fc.assert(
    fc.property(nastyReport, (nastily) => {
      const lines = writers
        .github(nastily)
        .split(/[\r\n]+/)
        .filter((line) => line !== '');
      expect(lines).toHaveLength(4);
      for (const line of lines)
        expect(line).toMatch(/^::(?:error|warning|notice) (?:file=[^,:]+,)(?:line=1,col=9,)?title=[^,:]+::/);
    }),
  );
});

test('a report without findings is one in every format', () => {
  const fine = { ...common, entries: [judged('a.json', 1, {})] };
  expect(writers.pretty(fine)).toBe('a.json:1  tokenhub  m  ok\n1 request: 1 ok, 0 refused\n');
  expect(JSON.parse(writers.json(fine))).toMatchObject({ ok: true, problems: [] });
  expect(elementsIn(writers.junit(fine))).toEqual(['testsuites', 'testsuite', 'testcase']);
  expect(expectSarif(writers.sarif(fine)).results).toEqual([]);
  expect(writers.github(fine)).toBe('');
  expect(formats.toSorted()).toEqual(Object.keys(writers).toSorted());
});
