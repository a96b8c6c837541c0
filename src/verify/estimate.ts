import type { Charge } from '#tasks/task.ts';
import type { Context, Check } from './context.ts';
import { keyOf } from './evidence.ts';
import type { VerifyOptions } from './options.ts';
import { priceOfCase } from './price.ts';
import { sumOf } from './budget.ts';
import type { Expense } from './report.ts';
import { sendable } from './sendable.ts';

/** What the jobs of the accepting checks cost, as far as they can be sent and are not refused; equal requests are one job. */
export function estimateOf(context: Context, checks: readonly Check[], options: VerifyOptions): Expense {
  const { provider } = context;
  const prices = new Map<string, Charge | undefined>();
  for (const { id, spends, entries = [], isAlone } of checks) {
    if (options.spend === undefined || !spends) continue;
    for (const [index, entry] of entries.entries()) {
      const real = entry.send?.operation === undefined ? sendable(context, entry) : undefined;
      if (!real || 'drifts' in real) continue;
      const price = priceOfCase(provider, real);
      if (price !== undefined || options.allowUnpriced) prices.set(isAlone ? `${id} ${index}` : keyOf(entry), price);
    }
  }
  return sumOf(provider, [...prices.values()]);
}
