import type { Provider } from '#providers/provider.ts';
import { UsageError } from '../usage.ts';

/**
 * The most that a run may spend, in the provider's currency: `2`, `2.5USD`, `40credits`.
 *
 * @throws {UsageError} when it is no amount, or one in another currency.
 */
export function budgetOf({ contract: { id, lifecycle } }: Provider, word: string): number {
  const currency = lifecycle.prices?.currency;
  const [, digits = '', suffix = ''] = /^(\d+(?:\.\d+)?|\.\d+)\s*([a-z]*)$/i.exec(word.trim()) ?? [];
  const amount = Number(digits);
  if (digits === '' || amount === 0) {
    const example = currency === undefined ? '2' : `2 or 2${currency}`;
    throw new UsageError(`--spend is an amount above 0, like ${example}; not ${JSON.stringify(word)}`);
  }
  if (suffix === '' || suffix.toLowerCase() === currency?.toLowerCase()) return amount;
  throw new UsageError(
    currency === undefined
      ? `--spend: no prices of ${id} are documented; leave out ${suffix}`
      : `--spend: the prices of ${id} are in ${currency}, not in ${suffix}`,
  );
}
