/**
 * What a run may spend and has spent, and the order in which creates go out.
 *
 * @module
 */
import type { Provider } from '#providers/provider.ts';
import type { Charge } from '#tasks/task.ts';
import type { Expense } from './report.ts';
import type { Words } from './words.ts';

export type Budget = {
  /** Runs one create after the other. */
  inTurn<T>(create: () => Promise<T>): Promise<T>;
  /** Why no create is sent any more; `undefined` as long as they are. */
  readonly closed: string | undefined;
  /** Sets the price of a job aside; tells why that cannot be done. */
  reserve(price: Charge | undefined): string | undefined;
  /** Gives back what was set aside for a job that certainly was not accepted. */
  giveBack(price: Charge | undefined): void;
  /**
   * Sets aside what a create would cost that has to be refused, should it be accepted. Without a budget nothing is set
   * aside, and one create at a time is on its way; with one it is treated like any other.
   */
  risk(price: Charge | undefined): string | undefined;
  /** Gives back what was set aside for a create that certainly was refused. */
  spare(price: Charge | undefined): void;
  /** Counts a create that had to be refused, and was not. Without a budget it ends the creates. */
  lose(price: Charge | undefined, check: string, fate: 'accepted' | 'open'): void;
  readonly spent: Expense;
};

type BudgetOptions = {
  /** What jobs may cost; `undefined` when none is meant to be accepted. */
  readonly spend: number | undefined;
  readonly allowUnpriced: boolean;
  readonly words: Words;
};

export function createBudget(provider: Provider, { spend, allowUnpriced, words }: BudgetOptions): Budget {
  let jobs = 0;
  let unpriced = 0;
  /** Without the jobs that have no price. */
  let known = 0;
  let closed: string | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const currency = provider.contract.lifecycle.prices?.currency;

  const add = (price: Charge | undefined, sign: 1 | -1) => {
    jobs += sign;
    known += sign * (price?.amount ?? 0);
    if (price === undefined) unpriced += sign;
  };

  const reserve = (price: Charge | undefined) => {
    if (spend === undefined) return `it has a job accepted, which costs money: give a budget with ${words.spend}`;
    if (price === undefined && !allowUnpriced) {
      return `no price is documented for its job; allow that with ${words.allowUnpriced}`;
    }
    const wanted = price?.amount ?? 0;
    // Sums of decimal fractions are off by some billionths.
    if (known + wanted > spend + 1e-9) {
      return `its job costs ${amountOf(wanted, currency)}, and ${amountOf(spend - known, currency)} of the budget are left`;
    }
    add(price, 1);
    return undefined;
  };

  return {
    async inTurn(create) {
      const before = last;
      let done = () => {};
      last = new Promise<void>((resolve) => (done = resolve));
      await before;
      try {
        return await create();
      } finally {
        done();
      }
    },
    get closed() {
      return closed;
    },
    reserve,
    giveBack: (price) => add(price, -1),
    risk: (price) => (spend === undefined ? undefined : reserve(price)),
    spare(price) {
      if (spend !== undefined) add(price, -1);
    },
    lose(price, check, fate) {
      // With a budget it was set aside, and stays so.
      if (spend !== undefined) return;
      add(price, 1);
      const what =
        fate === 'accepted'
          ? 'was accepted though it has to be refused, and may have been billed'
          : 'had no clear answer, so that its job may exist and be billed';
      closed ??= `no create is sent any more: that of ${check} ${what}; the run goes on with ${words.skipping(check)}, which costs nothing, or with a budget (${words.spend})`;
    },
    get spent() {
      return { jobs, amount: rounded(known), unpriced, currency };
    },
  };
}

/** What several jobs cost together. */
export function sumOf(provider: Provider, prices: readonly (Charge | undefined)[]): Expense {
  const sum = prices.reduce((total, price) => total + (price?.amount ?? 0), 0);
  return {
    jobs: prices.length,
    amount: rounded(sum),
    unpriced: prices.filter((price) => price === undefined).length,
    currency: provider.contract.lifecycle.prices?.currency,
  };
}

function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

function amountOf(amount: number, currency: string | undefined): string {
  return [Math.max(0, rounded(amount)), currency].filter((part) => part !== undefined).join(' ');
}
