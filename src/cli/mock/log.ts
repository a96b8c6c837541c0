import type { Report } from '#adapters/prism/index.ts';
import type { Provider } from '#providers/provider.ts';
import type { Exchange } from '#simulator/exchange.ts';
import type { Delivery } from '#simulator/webhooks/webhooks.ts';
import { printable } from '../printable.ts';
import { banner, type Start } from './banner.ts';
import { createRequestLine, webhookLine } from './line.ts';
import { paintFor } from './paint.ts';
import type { Reload } from './reload.ts';
import type { LogFormat } from './settings.ts';
import { summaryLine, type Summary } from './summary.ts';

/** What the mock says while it runs. */
export type Log = {
  listening(start: Start): void;
  exchange(exchange: Exchange): void;
  /** What Prism says of an exchange, when it is the referee. */
  verdict(report: Report): void;
  /** An attempt to deliver, the last one of those it has. */
  webhook(delivery: Delivery): void;
  reloaded(reload: Reload): void;
  /** A stop has been asked for and takes its time. */
  stopping(): void;
  stopped(summary: Summary): void;
};

const say = (line: string) => process.stdout.write(`${line}\n`);

/**
 * Writes to standard output. The line `listening on <url>` comes first in every format: whoever started the
 * mock waits for it.
 */
export function createLog(format: LogFormat, providers: readonly Provider[]): Log {
  if (format === 'json') return jsonLog();
  if (format === 'pretty') return prettyLog(providers);
  const nothing = () => {};
  return {
    listening: ({ url }) => say(`listening on ${url}`),
    exchange: nothing,
    verdict: nothing,
    webhook: nothing,
    reloaded: nothing,
    stopping: nothing,
    stopped: nothing,
  };
}

function prettyLog(providers: readonly Provider[]): Log {
  const paint = paintFor(process.stdout);
  const requestLine = createRequestLine(providers, paint);
  return {
    listening(start) {
      say(`listening on ${start.url}`);
      for (const line of banner(start, paint)) say(line);
    },
    exchange: (exchange) => say(requestLine(exchange)),
    verdict({ violations }) {
      if (violations.length === 0) say('         prism: the request and the answer keep to the spec');
      for (const { location, path, message } of violations) {
        say(printable(`         prism: ${[location, path].filter((part) => part !== '').join(' ')}: ${message}`));
      }
    },
    webhook: (delivery) => say(webhookLine(delivery, paint)),
    reloaded(reload) {
      if ('problem' in reload) {
        say(paint('red', printable(`config not reloaded, the last good settings stay: ${reload.problem}`)));
        return;
      }
      const { applied, kept } = reload;
      const changes = applied.length === 0 && kept.length === 0 ? ['nothing has changed'] : applied;
      const restart = kept.length === 0 ? [] : [`restart to apply ${kept.join(', ')}`];
      say(printable(`config reloaded: ${[changes.join(', '), ...restart].filter((part) => part !== '').join('; ')}`));
    },
    stopping: () => say('stopping: what is under way may finish; Ctrl-C again ends it at once'),
    stopped: (summary) => say(printable(summaryLine(summary))),
  };
}

function jsonLog(): Log {
  const json = (event: string, entry: object) => say(JSON.stringify({ event, ...entry }));
  return {
    listening({ url, providers, settings, config }) {
      say(`listening on ${url}`);
      const { scenario, pace, clock, speed } = settings;
      json('listening', {
        url,
        providers: Object.fromEntries(providers.map(({ contract }) => [contract.id, `${url}/${contract.id}`])),
        scenario,
        pace,
        clock,
        speed,
        config,
      });
    },
    exchange({ time, method, path, status, duration, provider, operation, task, scenario, limits, message }) {
      json('request', { time, method, path, status, duration, provider, operation, task, scenario, limits, message });
    },
    verdict: (report) => json('prism', { prism: report }),
    webhook: (delivery) => json('webhook', delivery),
    reloaded: (reload) => json('config', reload),
    stopping: () => json('stopping', {}),
    stopped: (summary) => json('stopped', summary),
  };
}
