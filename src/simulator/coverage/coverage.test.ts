/**
 * Several coverages as one, what that is of the contracts, and how it is told.
 */
import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { providerIds, providers } from '#providers/index.ts';
import { isDocumented } from '#providers/statuses.ts';
import { coverageFormat, coverageVersion, mergeCoverage, nothingSeen, type Coverage } from './coverage.ts';
import { courseOf } from './course.ts';
import { coverageHtml } from './html.ts';
import { itemsOf } from './items.ts';
import { coverageReport, itemsUntil } from './report.ts';
import { withSummary } from './summary.ts';
import { coverageText, shortfall } from './text.ts';

function coverageOf(parts: Coverage['providers']): Coverage {
  return { format: coverageFormat, version: coverageVersion, providers: parts };
}

// Of real names, and of some that are traps.
const name = fc.constantFrom(
  'apimart',
  'createVideoGeneration',
  'getTask',
  '200',
  'queued',
  '__proto__',
  'constructor',
);
const count = fc.nat(1000);
const counts = fc.dictionary(name, count);
const seen = fc.record({
  requests: count,
  answers: fc.dictionary(name, counts),
  unknown: counts,
  limits: fc.dictionary(name, fc.record({ accepted: count, rejected: count })),
  transitions: fc.dictionary(name, counts),
  webhooks: fc.dictionary(name, fc.record({ delivered: count, retried: count, givenUp: count })),
});
const seenProviders = fc.dictionary(fc.constantFrom<string>(...providerIds, 'newer', '__proto__'), seen);
const coverage = seenProviders.map(coverageOf);

/** What of it is covered, and not how often. */
function coveredBy(whole: Coverage): unknown {
  return coverageReport(whole, providerIds).providers.map(({ groups }) =>
    groups.flatMap(({ items }) => items.map(({ count: times }) => times > 0)),
  );
}

describe('coverages are merged', () => {
  test('in any order, to the letter', () => {
    fc.assert(
      fc.property(coverage, coverage, (a, b) => {
        expect(JSON.stringify(mergeCoverage(a, b))).toBe(JSON.stringify(mergeCoverage(b, a)));
      }),
    );
  });

  test('in any grouping', () => {
    fc.assert(
      fc.property(coverage, coverage, coverage, (a, b, c) => {
        const left = mergeCoverage(mergeCoverage(a, b), c);
        expect(JSON.stringify(left)).toBe(JSON.stringify(mergeCoverage(a, mergeCoverage(b, c))));
        expect(JSON.stringify(left)).toBe(JSON.stringify(mergeCoverage(a, b, c)));
      }),
    );
  });

  test('and one that is merged again covers no more', () => {
    fc.assert(
      fc.property(coverage, (a) => {
        expect(coveredBy(mergeCoverage(a, a))).toEqual(coveredBy(a));
      }),
    );
  });

  test('and cover what one of them covers, as often as all of them', () => {
    const part = (times: number) => ({
      requests: times,
      answers: { getTask: { 200: times } },
      unknown: { 'GET /v1/none': times },
      limits: { 'apimart/duration': { accepted: times, rejected: times + 1 } },
      transitions: { queued: { running: times } },
      webhooks: { succeeded: { delivered: times, retried: times + 1, givenUp: times + 2 } },
    });
    const other = { ...nothingSeen, requests: 1, answers: { getTask: { 401: 1 } } };
    const merged = mergeCoverage(
      coverageOf({ apimart: part(6) }),
      coverageOf({ apimart: part(1), tokenhub: other }),
      coverageOf({ apimart: other }),
    );
    expect(merged.providers).toEqual({
      apimart: {
        requests: 8,
        answers: { getTask: { 200: 7, 401: 1 } },
        unknown: { 'GET /v1/none': 7 },
        limits: { 'apimart/duration': { accepted: 7, rejected: 9 } },
        transitions: { queued: { running: 7 } },
        webhooks: { succeeded: { delivered: 7, retried: 9, givenUp: 11 } },
      },
      tokenhub: other,
    });
    expect(mergeCoverage().providers).toEqual({});
  });
});

describe('the report', () => {
  const first = coverageOf({
    cometapi: { ...nothingSeen, requests: 3, answers: { createVideo: { 200: 2, 401: 1, 418: 1 } } },
    apimart: nothingSeen,
  });

  test('is about the providers that were asked, or those that are named', () => {
    const ids = (...named: Parameters<typeof coverageReport>) => coverageReport(...named).providers.map(({ id }) => id);
    expect(ids(first)).toEqual(['cometapi']);
    expect(ids(first, ['apimart', 'cometapi', 'apimart'])).toEqual(['apimart', 'cometapi']);
    expect(ids(coverageOf({ newer: { ...nothingSeen, requests: 1 } }))).toEqual([]);
  });

  test('counts each item the same, and never rounds up to all', () => {
    const { covered, all, percent, providers: reports } = coverageReport(first);
    expect(covered).toBe(2);
    expect(all).toBe(reports[0]?.groups.reduce((sum, group) => sum + group.all, 0));
    expect(percent).toBe(Math.floor((2 / all) * 1000) / 10);
    expect(reports[0]?.groups.map((group) => group.name)).toEqual(['operations', 'limits', 'lifecycle']);
  });

  test('of nothing is 0 %, which reaches no minimum but 0', () => {
    const nothing = coverageReport(coverageOf({}));
    expect(nothing).toEqual({ covered: 0, all: 0, percent: 0, providers: [] });
    expect(shortfall(nothing, 0.1)).toBe('no mock was asked for anything: 0 % of the contract is covered, not 0.1 %');
    expect(shortfall(nothing, 0)).toBeUndefined();
  });

  test('a status of a documented range is a documented one, and none that has to be seen', () => {
    const [, operation = expect.fail('cometapi has operations')] = providers.cometapi.contract.operations;
    expect(isDocumented(operation, 418)).toBe(false);
    expect(isDocumented({ ...operation, ranges: ['4XX'] }, 418)).toBe(true);
    expect(isDocumented({ ...operation, ranges: ['5XX'] }, 418)).toBe(false);
    expect(isDocumented({ ...operation, ranges: ['default'] }, 418)).toBe(true);
  });

  test('is whole when everything was seen', () => {
    fc.assert(
      fc.property(fc.constantFrom(...providerIds), (id) => {
        const items = coverageReport(first, [id]).providers[0]?.groups.flatMap((group) => group.items) ?? [];
        const of = (group: string) => items.filter((item) => item.group === group);
        const tree = (group: string) =>
          Object.fromEntries(
            of(group).map(({ subject }) => [
              subject,
              Object.fromEntries(
                of(group)
                  .filter((item) => item.subject === subject)
                  .map(({ part }) => [part, 1]),
              ),
            ]),
          );
        const whole = coverageOf({
          [id]: {
            ...nothingSeen,
            requests: 1,
            answers: tree('operations'),
            transitions: tree('lifecycle'),
            limits: Object.fromEntries(of('limits').map(({ subject }) => [subject, { accepted: 1, rejected: 1 }])),
            webhooks: Object.fromEntries(
              of('webhooks').map(({ subject }) => [subject, { delivered: 1, retried: 1, givenUp: 1 }]),
            ),
          },
        });
        expect(coverageReport(whole)).toMatchObject({ percent: 100, covered: items.length });
        expect(coverageReport(whole).providers[0]?.gaps).toEqual([]);
        expect(coverageText(coverageReport(whole))).not.toContain('missing');
        expect(shortfall(coverageReport(whole), 100)).toBeUndefined();
      }),
      { numRuns: providerIds.length * 2 },
    );
  });

  test('names first what never worked, and last the limits, with what they say', () => {
    const { gaps = [], undocumented } = coverageReport(first).providers[0] ?? {};
    expect(gaps[0]).toEqual({ group: 'operations', subject: 'getVideo', parts: expect.arrayContaining([200]) });
    expect(gaps.map(({ group }) => group).indexOf('lifecycle')).toBeLessThan(
      gaps.findIndex(({ subject }) => subject === 'createVideo'),
    );
    expect(gaps.at(-1)).toMatchObject({ group: 'limits', parts: ['accepted', 'rejected'] });
    expect(gaps.at(-1)?.limit?.statement).toMatch(/\.$/);
    expect(undocumented).toEqual([{ what: 'createVideo answered 418', count: 1 }]);
  });

  test.each([
    [0, 10, 90, 9],
    [9, 10, 90, 0],
    [8, 10, 85, 1],
    [2, 3, 66.7, 1],
    [7, 10, 70, 0],
    [0, 0, 100, 0],
    // As computers count, 64.4 % of 250 is a little more than 161.
    [161, 250, 64.4, 0],
  ])('of %d of %d items %d %% is %d more', (covered, all, minimum, more) => {
    expect(itemsUntil({ covered, all, percent: 0 }, minimum)).toBe(more);
  });
});

describe('what there is to cover', () => {
  const { apimart } = providers;
  const { lifecycle } = apimart.contract;

  test('has no second attempt where a provider never makes one', () => {
    const webhook = lifecycle.webhook && { ...lifecycle.webhook, retriesAfterSeconds: [] };
    const contract = { ...apimart.contract, lifecycle: { ...lifecycle, webhook } };
    const items = itemsOf({ ...apimart, contract }, nothingSeen).filter(({ group }) => group === 'webhooks');
    expect(items.map(({ subject, part }) => `${subject} ${part}`)).toEqual([
      'succeeded delivered',
      'succeeded givenUp',
      'failed delivered',
      'failed givenUp',
    ]);
  });

  test('states that are spelled the same are one state', () => {
    const writes = { ...lifecycle.writes, running: lifecycle.writes.queued };
    const { edges, between, told } = courseOf({ lifecycle: { ...lifecycle, writes } });
    expect(told('running')).toBe('queued');
    expect(edges.map(({ from, to }) => `${from} ${to}`)).toEqual([
      'queued failed',
      'queued cancelled',
      'queued succeeded',
    ]);
    expect(between('queued', 'succeeded')).toEqual([{ from: 'queued', to: 'succeeded' }]);
    expect(between('succeeded', 'queued')).toEqual([]);
  });
});

describe('the summary', () => {
  test('tells programs what is missing by the words of the contract, and people by others', () => {
    const whole = coverageOf({ apimart: { ...nothingSeen, requests: 1 } });
    const { missing = [] } = withSummary(whole).summary.providers.apimart ?? {};
    expect(missing).toContainEqual({ group: 'operations', subject: 'getBalance', parts: [200, 401, 429, 500, 503] });
    expect(missing).toContainEqual({
      group: 'webhooks',
      subject: 'succeeded',
      parts: ['delivered', 'retried', 'givenUp'],
    });
    const words = 'webhook succeeded delivered at once, delivered after a retry, given up';
    expect(coverageText(coverageReport(whole))).toContain(words);
    expect(coverageHtml(coverageReport(whole))).toContain(words);
    expect(coverageHtml(coverageReport(whole))).toContain('<td>delivered after a retry</td>');
  });

  test('keeps what a newer version has seen of others, and knows no provider that there is not', () => {
    const whole = coverageOf({ newer: { ...nothingSeen, requests: 1 } });
    expect(withSummary(whole)).toMatchObject({ ...whole, summary: { percent: 0, providers: {} } });
    expect(() => withSummary(whole, ['apimart', 'newer'])).toThrow('there is no provider "newer"; there is apimart');
  });
});

describe('as a page', () => {
  const trap = '<script>alert("1")</script>';
  const hostile = coverageOf({
    cometapi: { ...nothingSeen, requests: 1, unknown: { [trap]: 1 }, answers: { [trap]: { "'\u001b[31m": 1 } } },
  });
  const page = coverageHtml(coverageReport(hostile));

  test('it loads nothing, runs nothing, and lets its own style in alone', () => {
    expect(page).not.toMatch(/<script|<link|<img|<iframe|\ssrc=|\sstyle=|\son\w+=|url\(|@import/i);
    expect([...page.matchAll(/href="([^"]*)"/g)].map(([, target]) => target)).toEqual(['#provider-cometapi']);
    const [, style = ''] = /<style>([^]*?)<\/style>/.exec(page) ?? [];
    const digest = createHash('sha256').update(style).digest('base64');
    expect(page).toContain(`default-src &#39;none&#39;; style-src &#39;sha256-${digest}&#39;`);
  });

  test('it shows what came in as text', () => {
    expect(page).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;</code>, 1 time');
    expect(page).toContain('answered &#39;\\u{1b}[31m');
  });

  test('every element is closed, and every table says what it is', () => {
    const open: string[] = [];
    const alone = ['meta', 'br', '!doctype'];
    for (const [, slash, tag = ''] of page.matchAll(/<(\/?)([!a-z][a-z0-9]*)/g)) {
      if (slash) expect(open.pop()).toBe(tag);
      else if (!alone.includes(tag)) open.push(tag);
    }
    expect(open).toEqual([]);
    expect(page.match(/<table>\n<caption>/g)).toHaveLength(page.match(/<table>/g)?.length ?? 0);
    expect(page).toContain('<html lang="en">');
  });

  test('on a terminal what came in steers nothing', () => {
    const text = coverageText(coverageReport(hostile));
    expect(text).toContain("answered '\\u{1b}[31m");
    expect(text).not.toContain('\u001b');
  });
});
