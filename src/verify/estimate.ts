import type { Charge } from '#tasks/task.ts';
import { sendable, type Bench, type Check } from './bench.ts';
import type { VerifyOptions } from './options.ts';
import { priceOfCase } from './price.ts';
import { sumOf } from './purse.ts';
import type { Expense } from './report.ts';

/** What the jobs of the accepting checks cost, as far as they can be sent; equal requests are one job. */
export function estimateOf(bench: Bench, checks: readonly Check[], options: VerifyOptions): Expense {
  const { provider } = bench;
  const prices = new Map<string, Charge | undefined>();
  for (const { id, spends, entry, isAlone } of checks) {
    if (options.spend === undefined || !spends || !entry || entry.send?.operation !== undefined) continue;
    const real = sendable(bench, entry);
    if ('drifts' in real) continue;
    const price = priceOfCase(provider, real);
    if (price !== undefined || options.allowUnpriced) prices.set(isAlone ? id : JSON.stringify(entry), price);
  }
  return sumOf(provider, [...prices.values()]);
}
