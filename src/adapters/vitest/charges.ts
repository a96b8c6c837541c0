import { chai, expect } from 'vitest';
import type { LedgerEntry } from '#simulator/money/ledger.ts';
import { fromParts, toParts } from '#simulator/money/parts.ts';
import type { Simulator, SimulatorOptions } from '#simulator/simulator.ts';

/** The id of a provider. */
export type ProviderId = NonNullable<SimulatorOptions['providers']>[number];

/** What a test is to have cost. */
export type ExpectedCharges = {
  /** Creates that were accepted, also those that were paid back since. */
  readonly count?: number;
  /** What was charged, less what was paid back by now. */
  readonly amount?: number;
  /** Looks at the charges in this currency alone. @default all */
  readonly currency?: NonNullable<LedgerEntry['currency']>;
  /** Looks at the charges of this provider alone. @default all */
  readonly provider?: ProviderId;
};

type Books = Pick<Simulator, 'clock' | 'journal' | 'ledger'>;
type Mismatch = { readonly message: string; readonly actual: unknown; readonly expected: unknown };

/**
 * Holds a ledger against what is expected of it.
 *
 * @param caller The function whose caller the error's stack begins with.
 * @throws {chai.AssertionError} when they differ; the message has the lines of the ledger
 * @throws {RangeError} when neither a count nor an amount is expected
 */
export function expectCharges(
  books: Books,
  expected: number | ExpectedCharges,
  caller: (...values: never[]) => void,
): void {
  const wanted = typeof expected === 'number' ? { count: expected } : expected;
  const { provider, currency, count, amount } = wanted;
  if (count === undefined && amount === undefined) throw new RangeError('expectCharges wants a count or an amount');
  // A test that asserts nothing else holds under `expect.hasAssertions()`, too.
  expect.setState({ assertionCalls: expect.getState().assertionCalls + 1 });
  const lines = books.ledger
    .entries({ provider }, books.clock.now())
    .filter((line) => (currency ?? line.currency) === line.currency);
  const mismatch = mismatchOfCount(lines, wanted) ?? mismatchOfAmount(lines, wanted);
  if (!mismatch) return;
  const isMissing = count !== undefined && lines.length < count;
  const message = [mismatch.message, ...lines.map(toText), ...(isMissing ? refusals(books) : [])].join('\n');
  throw new chai.AssertionError(message, { ...mismatch, message, showDiff: false }, caller);
}

function mismatchOfCount(lines: readonly LedgerEntry[], wanted: ExpectedCharges): Mismatch | undefined {
  const { count = lines.length } = wanted;
  if (lines.length === count) return undefined;
  const charges = `${count} ${count === 1 ? 'charge' : 'charges'}${scopeOf(wanted)}`;
  const message = `expected ${charges}, but the ledger has ${lines.length === 0 ? 'none' : lines.length}`;
  return { message, actual: lines.length, expected: count };
}

function mismatchOfAmount(lines: readonly LedgerEntry[], wanted: ExpectedCharges): Mismatch | undefined {
  const { amount } = wanted;
  if (amount === undefined) return undefined;
  const currencies = [...new Set(lines.map(({ currency }) => currency))];
  const [currency = wanted.currency] = currencies;
  const expectation = `expected ${money(amount, currency)}${scopeOf(wanted)}`;
  if (currencies.length > 1) {
    const message = `expected ${amount}, but charges in ${currencies.join(' and ')} have no sum; name a currency or a provider`;
    return { message, actual: currencies, expected: amount };
  }
  if (lines.some((line) => line.amount === null)) {
    const message = `${expectation}, but not every charge has a documented price; expect a count of them`;
    return { message, actual: null, expected: amount };
  }
  // Whole numbers, so that the sum is exact.
  const parts = lines.reduce((sum, line) => sum + toParts(line.amount ?? 0) - toParts(line.refunded), 0);
  if (parts === toParts(amount)) return undefined;
  const actual = fromParts(parts);
  return { message: `${expectation}, but ${money(actual, currency)} were charged`, actual, expected: amount };
}

/** Which part of the ledger is looked at. */
function scopeOf({ provider, currency }: ExpectedCharges): string {
  return `${provider ? ` by ${provider}` : ''}${currency ? ` in ${currency}` : ''}`;
}

function money(amount: number, currency: LedgerEntry['currency'] | undefined): string {
  return currency ? `${amount} ${currency}` : String(amount);
}

/** A line for the reader; one that looks like a repetition says of what. */
function toText(line: LedgerEntry, index: number, lines: readonly LedgerEntry[]): string {
  const { provider, taskId, model, units, amount, currency, refunded, note, suspectedDuplicateOf } = line;
  const first = lines.find((candidate) => candidate.taskId === suspectedDuplicateOf);
  const parts = [
    `${provider} ${model}, ${units} s`,
    amount === null ? 'no price' : money(amount, currency),
    ...(refunded > 0 ? [`${money(refunded, currency)} paid back`] : []),
    ...(note === undefined ? [] : [note]),
    ...(first ? [`looks like a repeat of ${first.taskId}, ${line.time - first.time} ms later`] : []),
  ];
  return `  ${index + 1}. ${taskId}: ${parts.join('; ')}`;
}

/** What was asked in vain, because it may be why there are fewer charges than expected. */
function refusals({ journal }: Books): string[] {
  const refused = journal.list().filter(({ method, status }) => method === 'POST' && status >= 400);
  return refused
    .slice(-3)
    .map(
      ({ method, path, status, message }) => `  refused: ${method} ${path}: ${status}${message ? ` ${message}` : ''}`,
    );
}
