import { isProviderId, providers, type ProviderId } from '#providers/index.ts';
import type { Balance } from '#providers/provider.ts';
import type { Charge } from '#tasks/task.ts';
import { createAgedMap } from '#tasks/aged-map.ts';
import type { Ledger } from './ledger.ts';
import { fromParts, toParts } from './parts.ts';

/** What every tenant has to begin with, in the provider's currency: with each provider, or by provider. */
export type InitialBalance = number | Partial<Record<ProviderId, number>>;

export type AccountsOptions = {
  /** With a provider that has none stated there is no limit. */
  initial?: InitialBalance | undefined;
  /** Accounts whose amount was set that are remembered; past that the one set first goes. @default 10_000 */
  capacity?: number;
};

/** What each tenant has left with each provider. `now` is in milliseconds since the epoch. */
export type Accounts = {
  /** What is left: the first amount less what the ledger has; `undefined` without a limit. */
  balanceOf(key: string, provider: string, now: number): number | undefined;
  /**
   * Sets what a tenant has left from now on; `undefined` takes the limit away.
   *
   * @throws {RangeError} when the amount is below 0.
   */
  set(key: string, provider: string, amount: number | undefined, now: number): void;
  /** Whether a charge is covered. One without a documented price costs nothing that is known, and passes. */
  canAfford(key: string, provider: string, charge: Charge | undefined, now: number): boolean;
  /** What a provider's answer about the balance tells. */
  statement(key: string, provider: string, now: number): Balance;
  /** Forgets what was set. */
  clear(): void;
};

/**
 * Makes the accounts that stand on a ledger.
 *
 * @throws {RangeError} when an initial amount is below 0.
 */
export function createAccounts(ledger: Pick<Ledger, 'spent'>, options: AccountsOptions = {}): Accounts {
  const { initial, capacity = 10_000 } = options;
  for (const amount of typeof initial === 'object' ? Object.values(initial) : [initial]) checkAmount(amount);
  /** What an account had in all, spent or not: the amount that was set and what had been spent by then. */
  const set = createAgedMap<string, { readonly total: number | undefined }>(capacity);
  const keyOf = (provider: string, key: string) => `${provider}/${key}`;

  function totalOf(key: string, provider: string): number | undefined {
    // Without a limit anywhere nothing has to be looked up.
    const own = set.size === 0 ? undefined : set.get(keyOf(provider, key));
    if (own) return own.total;
    if (typeof initial !== 'object') return initial;
    return isProviderId(provider) ? initial[provider] : undefined;
  }

  function balanceOf(key: string, provider: string, now: number): number | undefined {
    const total = totalOf(key, provider);
    if (total === undefined) return undefined;
    return fromParts(toParts(total) - toParts(ledger.spent(key, provider, now)));
  }

  return {
    balanceOf,
    set(key, provider, amount, now) {
      checkAmount(amount);
      const total = amount === undefined ? undefined : amount + ledger.spent(key, provider, now);
      set.set(keyOf(provider, key), { total });
    },
    canAfford(key, provider, charge, now) {
      const balance = charge && balanceOf(key, provider, now);
      return charge === undefined || balance === undefined || charge.amount <= balance;
    },
    statement(key, provider, now) {
      const prices = isProviderId(provider) ? providers[provider].contract.lifecycle.prices : null;
      return {
        remaining: balanceOf(key, provider, now),
        used: ledger.spent(key, provider, now),
        currency: prices?.currency ?? 'USD',
      };
    },
    clear: () => set.clear(),
  };
}

function checkAmount(amount: number | undefined): void {
  if (amount === undefined || (Number.isFinite(amount) && amount >= 0)) return;
  throw new RangeError(`a balance is 0 or more, not ${amount}`);
}
