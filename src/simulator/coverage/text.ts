import type { WebhookCounts } from './coverage.ts';
import type { CoverageItem } from './items.ts';
import { itemsUntil, type CoverageGap, type CoverageReport, type ProviderCoverageReport } from './report.ts';

/** Puts a colour around a text, or leaves it as it is. */
export type CoveragePaint = (colour: 'red' | 'green' | 'yellow' | 'dim', text: string) => string;

const plain: CoveragePaint = (_colour, text) => text;

/** How to come by what is missing, by the part of the contract. */
export const howToCover: Readonly<Record<CoverageGap['group'], string>> = {
  operations:
    'the scenarios rate-limited, no-balance and flaky-poll bring refusals, one of your own answers any status; no key, or mock.wrong-key in it, is 401',
  limits:
    '`seedance-kit limits ID` shows a request for each side; limits on files want the facts of the files (`media`)',
  lifecycle: 'the scenarios fail, cancelled and expired end tasks, and so do the controls; poll before and after',
  webhooks: 'a receiver that answers 500 once is tried again; one that always answers 400 is given up',
};

export type CoverageTextOptions = {
  /** @default no colours */
  readonly paint?: CoveragePaint;
  /** How much of what is missing is named of each provider. @default all of it */
  readonly mostGaps?: number;
};

/** A coverage for people: a table for each provider, and what is missing. */
export function coverageText(report: CoverageReport, options: CoverageTextOptions = {}): string {
  const { paint = plain, mostGaps = Number.POSITIVE_INFINITY } = options;
  const parts = report.providers.map((provider) => [
    ...tableOf(provider, paint),
    ...gapLines(provider, paint, mostGaps),
    ...undocumentedLines(provider),
  ]);
  const groups = new Set(report.providers.flatMap(({ gaps }) => gaps.slice(0, mostGaps).map(({ group }) => group)));
  const advice = [...groups].map((group) => paint('dim', `${group}: ${howToCover[group]}`));
  return [
    ...parts.flatMap((lines) => [...lines, '']),
    ...(advice.length > 0 ? [...advice, ''] : []),
    totalLine(report),
    '',
  ].join('\n');
}

/** How much is covered of all that counts, in a line. */
export function totalLine({ covered, all, percent, providers }: CoverageReport): string {
  const names = providers.map(({ id }) => id).join(', ');
  return `covered ${percent} % of the contract: ${covered} of ${all} items of ${names}`;
}

/**
 * What to say when a share was wanted and is not reached: by how much, and what would help most. `undefined` where it is
 * reached.
 */
export function shortfall(report: CoverageReport, minimum: number): string | undefined {
  if (minimum === 0) return undefined;
  // No number of items more would help.
  if (report.all === 0) return `no mock was asked for anything: 0 % of the contract is covered, not ${minimum} %`;
  const more = itemsUntil(report, minimum);
  if (more === 0) return undefined;
  const gaps = report.providers.flatMap(({ id, gaps: own }) => own.slice(0, 3).map((gap) => `${id} ${nameOf(gap)}`));
  return `${report.percent} % of the contract is covered, not ${minimum} %: ${more} more of ${report.all} items are wanted; what would help most: ${gaps.slice(0, 6).join('; ')}`;
}

function tableOf({ id, title, requests, covered, all, percent, groups }: ProviderCoverageReport, paint: CoveragePaint) {
  const rows = [...groups, { name: 'total', covered, all, percent }];
  return [
    `${id}  ${paint('dim', `${title}, ${requests} ${requests === 1 ? 'request' : 'requests'}`)}`,
    ...rows.map((row) => {
      const amount = `${row.covered} of ${row.all}`.padStart(10);
      const colour = row.percent === 100 ? 'green' : row.covered === 0 ? 'red' : 'yellow';
      return `  ${row.name.padEnd(10)}  ${amount}  ${paint(colour, `${row.percent.toFixed(1)} %`.padStart(7))}`;
    }),
  ];
}

function gapLines({ gaps }: ProviderCoverageReport, paint: CoveragePaint, most: number): string[] {
  return [
    ...(gaps.length > 0 ? ['  missing, most useful first'] : []),
    ...gaps
      .slice(0, most)
      .flatMap((gap) => [
        `    ${nameOf(gap)}`,
        ...(gap.limit ? [`      ${paint('dim', shown(gap.limit.statement))}`] : []),
      ]),
    ...(gaps.length > most ? [`    and ${gaps.length - most} more`] : []),
  ];
}

function undocumentedLines({ undocumented }: ProviderCoverageReport): string[] {
  return [
    ...(undocumented.length > 0 ? ['  seen, and in no document'] : []),
    ...undocumented.map(({ what, count }) => `    ${shown(what)}${count > 1 ? `, ${count} times` : ''}`),
  ];
}

/** A gap in a few words. */
export function nameOf({ group, subject, parts }: CoverageGap): string {
  const words = parts.map((part) => wordOf({ group, part }));
  const list = words.join(', ');
  switch (group) {
    case 'operations':
      return `${subject} answered ${list}`;
    case 'limits':
      return `${subject} ${words.join(' and ')}`;
    case 'lifecycle':
      return `${subject} to ${list}`;
    case 'webhooks':
      return `webhook ${subject} ${list}`;
  }
}

const webhookWords: Readonly<Record<keyof WebhookCounts, string>> = {
  delivered: 'delivered at once',
  retried: 'delivered after a retry',
  givenUp: 'given up',
};

/** The part of an item as people read it. */
export function wordOf({ group, part }: Pick<CoverageItem, 'group' | 'part'>): string {
  const words: Readonly<Record<string, string>> = group === 'webhooks' ? webhookWords : {};
  return words[part] ?? String(part);
}

/** What a file says does not steer the terminal. */
function shown(text: string): string {
  return text.replaceAll(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}
