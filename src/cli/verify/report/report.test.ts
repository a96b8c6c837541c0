/** What the formats make of one report that has every verdict in it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { providers } from '#providers/index.ts';
import type { CheckOutcome, VerifyReport } from '#verify/report.ts';
import { elementsIn, expectSarif, nasty } from '../../../../test/support/formats.ts';
import { writers } from './index.ts';
import { writeSummary } from './summary.ts';

const limit = 'tokenhub/duration';
const { statement, source, confidence } = providers.tokenhub.contract.limits[limit] ?? expect.fail('a limit is gone');

const common = { spends: false, operation: 'createVideoGeneration', drifts: [], exchanges: [], duration: 12 };
const drifted: CheckOutcome = {
  ...common,
  id: 'limit-rejects/duration',
  meaning: 'a duration just outside is refused',
  limit,
  source,
  confidence,
  verdict: 'drifted',
  drifts: [
    { kind: 'limit-not-enforced', message: `documented limit ${limit} is no longer enforced: 16 was accepted` },
    { kind: 'undocumented-field', message: 'the answer has an undocumented field "x"', pointer: '/x' },
  ],
  exchanges: [{ method: 'POST', path: '/api/v1/videos/generations', status: 200 }],
};
const skipped = (name: string): CheckOutcome => {
  const id = `limit-accepts/${name}`;
  return { ...common, id, meaning: `${name} is accepted`, spends: true, verdict: 'skipped', reason: 'needs --spend' };
};
const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const report: VerifyReport = {
  ok: false,
  provider: 'tokenhub',
  baseUrl: 'https://gateway.example.com',
  startedAt: '2026-01-02T03:04:05.000Z',
  duration: 1500,
  checks: [
    { ...common, id: 'wrong-key/getVideoGeneration', meaning: 'a wrong key is refused', verdict: 'passed' },
    drifted,
    { ...common, id: 'read/x', meaning: 'x is answered', verdict: 'undecided', reason: '503 to the end' },
    ...names.map(skipped),
  ],
  estimate: { jobs: 0, amount: 0, unpriced: 0, currency: 'USD' },
  spent: { jobs: 1, amount: 0.25, unpriced: 0, currency: 'USD' },
  complete: true,
};
const context = { version: '1.2.3', colour: false, ok: false };
const unreached: VerifyReport = {
  ...report,
  checks: names.map(skipped),
  complete: false,
  problem: 'nobody listens there',
};

test('pretty tells the drifts first, and the rest by its reasons', () => {
  expect(writers.pretty(report, context)).toBe(`✗ limit-rejects/duration
    documented limit tokenhub/duration is no longer enforced: 16 was accepted
    the answer has an undocumented field "x" (at /x)
    limit: ${statement}
    source: ${source.title}, ${source.section} (documented)
    ${source.url}
    asked: POST /api/v1/videos/generations: 200

? 1 undecided: 503 to the end
    read/x

- 7 skipped: needs --spend
    limit-accepts/a, limit-accepts/b, limit-accepts/c, limit-accepts/d, limit-accepts/e and 2 more

estimate: no job; spent: 1 job, 0.25 USD
tokenhub at https://gateway.example.com: 10 checks: 1 passed, 1 drifted, 1 undecided, 7 skipped
`);
});

test('pretty tells what of a check that passed was not tried', () => {
  const [passed] = report.checks;
  if (!passed) throw new Error('there is no check');
  const inPart: VerifyReport = { ...report, checks: [{ ...passed, reason: 'not tried: the dear one' }] };
  expect(writers.pretty(inPart, context)).toContain('- 1 passed in part: not tried: the dear one\n    wrong-key/');
});

test('no format for a log has characters that steer it', () => {
  const message = 'red \u001b[31m and \u0000 nothing\n::error::forged';
  const drifts: CheckOutcome['drifts'] = [{ kind: 'wrong-value', message }];
  const written = writers.github(
    { ...report, problem: message, complete: false, checks: [{ ...drifted, drifts }] },
    context,
  );
  // oxlint-disable-next-line no-control-regex -- these are the ones that must not be there
  expect(written).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
  expect(written).toContain(String.raw`red \x1b[31m and \x00 nothing\x0a::error::forged%0A`);
});

test('what a drift says of the documents is not said again', () => {
  const message = `documented limit ${limit} is now stricter. The documents say: ${statement}`;
  const drifts: CheckOutcome['drifts'] = [{ kind: 'limit-stricter', message }];
  const stricter: VerifyReport = { ...report, checks: [{ ...drifted, drifts }] };
  for (const write of [writers.pretty, writers.github])
    expect(write(stricter, context).split(statement)).toHaveLength(2);
});

test('pretty says what kept a run from its end', () => {
  const checks = unreached.checks.map((check, index) =>
    index === 0 ? check : { ...check, reason: unreached.problem ?? '' },
  );
  expect(writers.pretty({ ...unreached, checks }, context)).toMatch(
    /^- 1 skipped: needs --spend\n {4}limit-accepts\/a\n\nnobody listens there\n.*\n.* 7 skipped\n$/,
  );
});

test('pretty is coloured for whoever sees colours, and what a gateway says paints nothing', () => {
  const drifts: CheckOutcome['drifts'] = [{ kind: 'wrong-body', message: '\u001b[32mfine' }];
  const painted: VerifyReport = { ...report, checks: [{ ...drifted, drifts }] };
  expect(writers.pretty(painted, { ...context, colour: true })).toMatch(
    // oxlint-disable-next-line no-control-regex -- colours are made of these
    /^\u001b\[31m✗\u001b\[0m limit-rejects\/duration\n {4}\\x1b\[32mfine\n/,
  );
});

test('json is the report, whether it is fine, and the sums', () => {
  expect(JSON.parse(writers.json(report, context))).toEqual({
    ...report,
    ok: false,
    sums: { passed: 1, drifted: 1, undecided: 1, skipped: 7 },
  });
});

test('junit has a case for each check', () => {
  const xml = writers.junit(report, context);
  expect(elementsIn(xml).filter((name) => name === 'testcase')).toHaveLength(10);
  expect(xml).toContain(
    '<testsuite name="seedance-kit verify tokenhub" tests="10" failures="1" errors="1" skipped="7" time="1.500" timestamp="2026-01-02T03:04:05.000Z">',
  );
  expect(xml).toContain('<testcase name="wrong-key/getVideoGeneration" classname="tokenhub" time="0.012"/>');
  expect(xml).toMatch(
    /<failure message="documented limit tokenhub\/duration is no longer enforced: 16 was accepted \(and 1 more\)" type="limit-not-enforced">/,
  );
  expect(xml).toContain(`\nlimit: ${statement}\nsource: ${source.title}`);
  expect(xml).toContain('<error message="503 to the end" type="undecided">x is answered</error>');
  expect(xml.match(/<skipped message="needs --spend"\/>/g)).toHaveLength(7);
});

test('junit is red where nobody was reached, though every check was skipped', () => {
  const xml = writers.junit(unreached, context);
  expect(xml).toContain('<testcase name="the run" classname="tokenhub">\n<error message="nobody listens there"');
  expect(xml).toContain('tests="8" failures="0" errors="1"');
});

test('sarif is valid, with a rule for the check and a result for each drift, in a file as code scanning wants it', () => {
  const run = expectSarif(writers.sarif(report, context));
  expect(run.tool.driver.rules).toMatchObject([
    { id: 'tokenhub/limit-rejects/duration', helpUri: source.url, defaultConfiguration: { level: 'error' } },
  ]);
  expect(run.results).toMatchObject([
    {
      ruleId: 'tokenhub/limit-rejects/duration',
      ruleIndex: 0,
      locations: [{ physicalLocation: { artifactLocation: { uri: 'specs/tokenhub/limits.yaml' } } }],
      properties: { baseUrl: 'https://gateway.example.com' },
    },
    { locations: [{ logicalLocations: [{ fullyQualifiedName: 'createVideoGeneration/x' }] }] },
  ]);
  expect(run.results[0].partialFingerprints).not.toEqual(run.results[1].partialFingerprints);
  expect(run.invocations[0]).toMatchObject({ executionSuccessful: true, endTimeUtc: '2026-01-02T03:04:06.500Z' });
});

test('sarif says that a run has failed, and why', () => {
  const run = expectSarif(writers.sarif(unreached, context));
  expect(run.invocations[0]).toMatchObject({
    executionSuccessful: false,
    toolExecutionNotifications: [{ level: 'error', message: { text: 'nobody listens there' } }],
  });
});

test('github annotates each drift, and says the sums', () => {
  const rest = `limit: ${statement}%0Asource: ${source.title}, ${source.section}, ${source.url}`;
  expect(writers.github(report, context)).toBe(
    `::error title=limit-rejects/duration::documented limit tokenhub/duration is no longer enforced: 16 was accepted%0A${rest}
::error title=limit-rejects/duration::the answer has an undocumented field "x"%0Aat /x%0A${rest}
::warning title=verify tokenhub%3A undecided::1 undecided: 503 to the end%0Aread/x
::notice title=verify tokenhub::10 checks: 1 passed, 1 drifted, 1 undecided, 7 skipped at https://gateway.example.com%0Aestimate: no job; spent: 1 job, 0.25 USD
`,
  );
  expect(writers.github(unreached, context)).toMatch(/^::error title=verify tokenhub::nobody listens there\n/);
});

test('github tells what is undecided by its reasons', () => {
  const open = ['a', 'b', 'c'].map((name): CheckOutcome => {
    const reason = name === 'c' ? 'no answer' : '503 to the end';
    return { ...common, id: `read/${name}`, meaning: name, verdict: 'undecided', reason };
  });
  expect(writers.github({ ...report, checks: open }, context)).toContain(
    '::2 undecided: 503 to the end%0Aread/a, read/b%0A1 undecided: no answer%0Aread/c\n',
  );
});

test('pretty tells what several checks saw alike once', () => {
  const drifts: CheckOutcome['drifts'] = [{ kind: 'missing-field', message: 'the answer lacks "error"' }];
  const alike = names.map((name): CheckOutcome => ({ ...drifted, id: `limit-rejects/${name}`, drifts }));
  const text = writers.pretty({ ...report, checks: [...alike, drifted] }, context);
  expect(text).toContain(`✗ limit-rejects/a and 6 more
    the answer lacks "error"
    seen by: limit-rejects/a, limit-rejects/b, limit-rejects/c, limit-rejects/d, limit-rejects/e and 2 more
    asked: POST /api/v1/videos/generations: 200

✗ limit-rejects/duration
`);
  // What each limit says is not what they have in common.
  expect(text.split(statement)).toHaveLength(2);
});

test('the summary of a job is a small table', () => {
  expect(writeSummary(report)).toBe(String.raw`### seedance-kit verify: tokenhub

10 checks: 1 passed, 1 drifted, 1 undecided, 7 skipped at https://gateway.example.com

estimate: no job; spent: 1 job, 0.25 USD

| check | drift |
|---|---|
| limit-rejects/duration | documented limit tokenhub/duration is no longer enforced: 16 was accepted |
| limit-rejects/duration | the answer has an undocumented field "x" |

`);
});

/** A report in which a gateway has chosen the words. */
const nastyReport = fc.tuple(nasty, nasty).map(([said, other]): VerifyReport => {
  const drift = { kind: 'wrong-value' as const, message: said, pointer: `/${other}` };
  const exchanges = [{ method: 'GET', path: other, status: 200 }];
  const undecided = { ...common, id: 'read/x', meaning: 'x', verdict: 'undecided' as const, reason: said };
  const checks: CheckOutcome[] = [
    { ...drifted, drifts: [drift, drift], exchanges },
    undecided,
    { ...skipped('a'), reason: said },
  ];
  return { ...report, checks, complete: false, problem: other };
});

test('whatever a gateway says, each format stays what it is', () => {
  fc.assert(
    fc.property(nastyReport, (nastily) => {
      elementsIn(writers.junit(nastily, context));
      expectSarif(writers.sarif(nastily, context));
      expect(JSON.parse(writers.json(nastily, context)).checks).toHaveLength(3);
      const commands = writers
        .github(nastily, context)
        .trimEnd()
        .split(/[\r\n]/);
      expect(commands).toHaveLength(5);
      for (const command of commands) expect(command).toMatch(/^::(?:error|warning|notice) title=[^,:]+::/);
      // oxlint-disable-next-line no-control-regex -- these steer a terminal
      expect(writers.pretty(nastily, context)).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
      const rows = writeSummary(nastily)
        .split('\n')
        .filter((line) => line.startsWith('|'));
      expect(rows).toHaveLength(4);
      for (const row of rows) expect(row.match(/(?<!\\)(?:\\\\)*\|/g)).toHaveLength(3);
    }),
  );
});
