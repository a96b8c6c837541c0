import type { VerifyOptions, VerifyProgress } from '#verify/index.ts';
import { printable } from '../printable.ts';
import { count } from '../report/words.ts';
import { expense } from './sums.ts';

type Stderr = { write(text: string): unknown; readonly isTTY?: boolean };

/** Tells on standard error how far a run is. */
export type Progress = {
  readonly onProgress: (progress: VerifyProgress) => void;
  /** Writes a line that stays, also while another is rewritten. */
  line(text: string): void;
  /** Takes away the line that is rewritten. */
  end(): void;
};

/** How many checks pass between two lines where none can be rewritten. */
const every = 25;

/**
 * On a terminal one line that is rewritten; elsewhere a line now and then, and one for each drift.
 *
 * @param options.isQuiet Nothing is told but the estimate and what `line` is called with.
 */
export function createProgress(
  stderr: Stderr,
  { spend, isQuiet }: Pick<VerifyOptions, 'spend'> & { readonly isQuiet: boolean },
): Progress {
  const isTerminal = stderr.isTTY === true;
  let isShown = false;
  const show = (text: string) => {
    stderr.write(`\r\u001b[K${printable(text).slice(0, 78)}`);
    isShown = true;
  };
  const end = () => {
    if (isShown) stderr.write('\r\u001b[K');
    isShown = false;
  };
  const line = (text: string) => {
    end();
    stderr.write(`seedance-kit: ${printable(text)}\n`);
  };

  function begin({ checks, estimate }: Extract<VerifyProgress, { kind: 'begin' }>): void {
    // No progress, but what somebody may want to stop in time.
    if (spend !== undefined) {
      const currency = estimate.currency === undefined ? '' : ` ${estimate.currency}`;
      line(`estimate: ${expense(estimate)}; not more than ${spend}${currency} is spent`);
    }
    if (isQuiet) return;
    if (isTerminal) show(`0/${checks.length}`);
    else line(count(checks.length, 'check'));
  }

  function done({ outcome, done: number, total }: Extract<VerifyProgress, { kind: 'check' }>): void {
    const { id, drifts, verdict } = outcome;
    if (isTerminal) return show(`${number}/${total} ${id}`);
    for (const { message } of drifts) line(shortened(`${id}: ${message}`));
    if (number % every === 0 && number < total && verdict !== 'skipped') line(`${number}/${total} ${id}`);
  }

  return {
    onProgress(progress) {
      if (progress.kind === 'begin') begin(progress);
      else if (!isQuiet) done(progress);
    },
    line,
    end,
  };
}

/** The report has all of it. */
function shortened(text: string): string {
  return text.length > 200 ? `${text.slice(0, 197)}...` : text;
}
