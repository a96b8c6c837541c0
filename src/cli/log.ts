import type { Report } from '#adapters/prism/index.ts';
import type { Exchange } from '#simulator/exchange.ts';
import type { Simulator } from '#simulator/simulator.ts';
import { printable } from './printable.ts';

export type LogFormat = 'pretty' | 'json' | 'silent';

/** What the mock says while it runs. */
export type Log = {
  listening(url: string, simulator: Simulator, clock: 'real' | 'frozen'): void;
  exchange(exchange: Exchange): void;
  /** What Prism says of an exchange, when it is the referee. */
  verdict(report: Report): void;
  stopped(): void;
};

/**
 * Writes to standard output. The line `listening on <url>` comes in every format: whoever started the
 * mock waits for it.
 */
export function createLog(format: LogFormat): Log {
  const say = (line: string) => process.stdout.write(`${line}\n`);
  const json = (entry: object) => say(JSON.stringify(entry));
  return {
    listening(url, simulator, clock) {
      say(`listening on ${url}`);
      if (format !== 'pretty') return;
      for (const { contract } of simulator.providers) {
        say(`  ${`${url}/${contract.id}`.padEnd(url.length + 16)} in place of ${contract.origin}`);
      }
      if (clock === 'frozen')
        say(`  the clock stands still; move it with POST ${url}/__mock/clock/advance {"by": "60s"}`);
    },
    exchange(exchange) {
      if (format === 'json') json(exchange);
      if (format === 'pretty') say(pretty(exchange));
    },
    verdict(report) {
      if (format === 'json') json({ prism: report });
      if (format !== 'pretty') return;
      if (report.violations.length === 0) say('         prism: the request and the answer keep to the spec');
      for (const { location, path, message } of report.violations) {
        say(printable(`         prism: ${[location, path].filter((part) => part !== '').join(' ')}: ${message}`));
      }
    },
    stopped() {
      if (format === 'pretty') say('stopped');
    },
  };
}

function pretty({ time, method, path, status, task, scenario, limits, message }: Exchange): string {
  const clock = new Date(time).toISOString().slice(11, 19);
  const parts = [clock, status, method.padEnd(4), path];
  if (task) parts.push(`→ ${task.state}`);
  if (scenario && scenario !== 'succeed') parts.push(`(${scenario})`);
  if (limits?.length) parts.push(`[${limits.join(', ')}]`);
  if (message) parts.push(message);
  return printable(parts.join(' '));
}
