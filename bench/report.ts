/** Ratios between us and others, and how they are printed. */
import { summary, type Summary } from './statistics.ts';

export type Unit = '/s' | 'ms' | 'µs';

/** One ratio: ours over theirs. */
export type Comparison = {
  readonly what: string;
  readonly against: string;
  readonly unit: Unit;
  /** Medians. */
  readonly ours: number;
  readonly theirs: number;
  readonly ratio: Summary;
  /** What the ratio is to be, where something is asked of it: at least so much of a rate, at most so much of a time. */
  readonly target: number | null;
  readonly met: boolean | null;
};

/** The ratio is taken round by round, so that what slows a whole round down cancels out. */
export function compare(
  what: string,
  against: string,
  unit: Unit,
  ours: readonly number[],
  theirs: readonly number[],
  target: number | null,
): Comparison {
  const ratio = summary(ours.map((value, round) => value / (theirs[round] ?? Number.NaN)));
  return {
    what,
    against,
    unit,
    ours: summary(ours).median,
    theirs: summary(theirs).median,
    ratio,
    target,
    met: target === null ? null : unit === '/s' ? ratio.median >= target : ratio.median <= target,
  };
}

export function toTable(comparisons: readonly Comparison[]): string {
  const digits = (ratio: number) => (ratio >= 10 ? ratio.toFixed(0) : ratio.toFixed(2));
  const amount = (value: number, unit: Unit) =>
    `${Math.round(value).toLocaleString('en').replaceAll(',', ' ')}${unit === '/s' ? '/s' : ` ${unit}`}`;
  return layOut(
    [
      ['', 'ours', '', 'theirs', 'ratio', 'lowest to highest', 'target', ''],
      ...comparisons.map(({ what, against, unit, ours, theirs, ratio, target, met }) => [
        what,
        amount(ours, unit),
        against,
        amount(theirs, unit),
        `${digits(ratio.median)}x`,
        `${digits(ratio.lowest)} to ${digits(ratio.highest)}`,
        target === null ? '' : `${unit === '/s' ? '>=' : '<='} ${digits(target)}x`,
        met === null ? '' : met ? 'met' : 'not met',
      ]),
    ],
    [0, 2, 7],
  );
}

/** Rows in columns; those of words begin at the left. */
export function layOut(rows: readonly (readonly string[])[], words: readonly number[]): string {
  const widths = rows[0]?.map((_cell, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, column) => {
          const width = widths[column] ?? 0;
          return words.includes(column) ? cell.padEnd(width) : cell.padStart(width);
        })
        .join('  '),
    )
    .map((line) => `${line.trimEnd()}\n`)
    .join('');
}
