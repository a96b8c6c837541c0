import type { Outcome } from '../session.ts';
import type { ProxySettings } from '../settings.ts';
import type { Distinct, Tally } from '../tally.ts';

/** All that a report of the proxy is written from. */
export type ProxyReport = Outcome &
  Pick<ProxySettings, 'provider' | 'upstream' | 'failOn'> & {
    /** The version of the tool. */
    readonly version: string;
    readonly colour: boolean;
  };

/** Writes a report in one format, with the line break that ends it. */
export type ProxyWriter = (report: ProxyReport) => string;

/** Whether a finding counts. */
export function counts({ fault }: Distinct, failOn: ProxySettings['failOn']): boolean {
  return failOn !== 'never' && (fault.severity === 'violation' || failOn === 'warning');
}

/** Whether nothing was found that counts. */
export function passes({ tally, failOn }: Pick<ProxyReport, 'tally' | 'failOn'>): boolean {
  return !tally.findings.some((finding) => counts(finding, failOn)) && !(failOn !== 'never' && tally.more > 0);
}

/** Why a run says nothing of the contract; `undefined` when it may. */
export function shortcoming({ exchanges, unanswered, unsent }: Tally): string | undefined {
  // A client that goes another way would pass for ever.
  if (exchanges === 0) return 'nothing has come';
  if (unanswered === unsent || unanswered < exchanges) return undefined;
  return 'the upstream has answered nothing at all';
}

/** `POST /v1/videos, exchange 3, 2 times`. */
export function occasionOf({ first, count }: Distinct): string {
  const times = count === 1 ? '' : `, ${count} times`;
  return `first in exchange ${first.exchange}, ${first.method} ${first.path}${first.status === 0 ? '' : ` → ${first.status}`}${times}`;
}
