import type { Provider } from '#providers/provider.ts';
import { reachOf, urlFromHere } from '../mock/address.ts';
import { createRequestLine } from '../mock/line.ts';
import type { Paint } from '../mock/paint.ts';
import type { LogFormat } from '../mock/settings.ts';
import { printable } from '../printable.ts';
import type { Inspected } from './inspect.ts';
import { faultLines } from './lines.ts';
import type { Counted } from './tally.ts';

/** What the proxy says while it runs. */
export type ProxyLog = {
  listening(start: { readonly url: string; readonly upstream: string; readonly record?: string | undefined }): void;
  /** @param counted Those of its faults that are to be told. */
  exchange(inspected: Inspected, counted: readonly Counted[]): void;
  /** Something of the proxy's own does not work; the traffic goes on. */
  problem(message: string): void;
  stopping(): void;
  /** The command was told to end, and has not yet. */
  commandStopping(): void;
};

/** The line `listening on <url>` comes first in every format: whoever started the proxy waits for it. */
export function createProxyLog(
  format: LogFormat,
  provider: Provider,
  say: (line: string) => void,
  paint: Paint,
): ProxyLog {
  const listening = ({ url }: { readonly url: string }) => say(`listening on ${url}`);
  const problem = (message: string) => say(printable(`the proxy: ${message}`));
  if (format === 'silent')
    return { listening, exchange: () => {}, problem, stopping: () => {}, commandStopping: () => {} };
  if (format === 'json') {
    const json = (event: string, entry: object) => say(JSON.stringify({ event, ...entry }));
    return {
      listening(start) {
        listening(start);
        json('listening', { ...start, provider: provider.contract.id });
      },
      exchange: ({ exchange, faults, undecided }) => json('exchange', { ...exchange, faults, undecided }),
      problem: (message) => json('problem', { message }),
      stopping: () => json('stopping', {}),
      commandStopping: () => json('stopping', {}),
    };
  }
  const requestLine = createRequestLine([provider], paint);
  return {
    listening(start) {
      const { url, upstream, record } = start;
      const { contract, environment } = provider;
      listening(start);
      say(`  in place of ${contract.origin}; answers come from ${printable(upstream)}`);
      say(`  ${environment.baseUrl}=${urlFromHere(url)}`);
      if (record !== undefined) say(`  recordings go to ${printable(record)}`);
      if (reachOf(url) !== 'loopback') say('  other machines reach the proxy, too');
      say('');
    },
    exchange({ exchange }, counted) {
      say(requestLine(exchange));
      for (const { fault, times } of counted) for (const line of faultLines(fault, times, paint)) say(line);
    },
    problem,
    stopping: () => say('stopping: what is under way is cut off; Ctrl-C again ends it at once, without a report'),
    commandStopping: () =>
      say(
        'stopping: the command was told to end; Ctrl-C again tells it once more, a third one kills it, without a report',
      ),
  };
}
