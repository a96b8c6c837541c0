import type { Exchange } from '#simulator/exchange.ts';
import type { LedgerTotal } from '#simulator/money/ledger.ts';
import type { Simulator } from '#simulator/simulator.ts';

/** Counts what goes by. */
export type Count = { exchange(exchange: Exchange): void; summary(simulator: Simulator): Summary };

/** What a mock has done by its end. */
export type Summary = {
  readonly requests: number;
  readonly tasks: number;
  /** What was charged less what was paid back, by provider. */
  readonly charged: readonly { readonly provider: string; readonly amount: number; readonly currency: string }[];
  /** Webhooks that were yet to be delivered. */
  readonly pendingWebhooks: number;
};

export function createCount(): Count {
  let requests = 0;
  return {
    exchange() {
      requests++;
    },
    summary({ clock, ledger, webhooks }) {
      const totals = ledger.totals({}, clock.now());
      return {
        requests,
        tasks: totals.reduce((sum, { creates }) => sum + creates, 0),
        charged: chargedIn(totals),
        pendingWebhooks: webhooks.list().filter(({ outcome }) => outcome === 'pending').length,
      };
    },
  };
}

/** The sums over all tenants, by provider; of what has no documented price there is none. */
function chargedIn(totals: readonly LedgerTotal[]): Summary['charged'] {
  const sums = new Map<string, { provider: string; amount: number; currency: string }>();
  for (const { provider, currency, net } of totals) {
    if (currency === null) continue;
    const amount = (sums.get(provider)?.amount ?? 0) + net;
    // Adding cents leaves a trace in the far decimals.
    sums.set(provider, { provider, amount: Number(amount.toFixed(6)), currency });
  }
  return [...sums.values()];
}

export function summaryLine({ requests, tasks, charged, pendingWebhooks }: Summary): string {
  const amounts = charged.map(({ provider, amount, currency }) => `${provider} ${amount} ${currency}`);
  const parts = [
    `${count(requests, 'request')}, ${count(tasks, 'task')}`,
    ...(amounts.length === 0 ? [] : [`charged: ${amounts.join(', ')}`]),
    ...(pendingWebhooks === 0 ? [] : [`${count(pendingWebhooks, 'webhook')} pending`]),
  ];
  return `stopped: ${parts.join('; ')}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
