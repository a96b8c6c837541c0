import { createReplay, RecordingsError, type Missed, type Replay } from '#adapters/har/index.ts';
import { serve } from '#adapters/http/index.ts';
import { providers as allProviders } from '#providers/index.ts';
import { printable } from '../printable.ts';
import { listenAt } from '../serving/listen.ts';
import { stopAsked } from '../serving/stop.ts';
import { UsageError } from '../usage.ts';
import { urlFromHere } from './address.ts';
import { createRequestLine } from './line.ts';
import { paintFor } from './paint.ts';
import type { LogFormat, Settings } from './settings.ts';

/** What a replay runs with. */
type ReplaySettings = Pick<Settings, 'host' | 'port' | 'providers' | 'log'> & { readonly path: string };

/** Flags that say how tasks are to go; recordings went as they went. */
const senseless = [
  'queued',
  'running',
  'pace',
  'scenario',
  'seed',
  'store',
  'clock',
  'speed',
  'media',
  'rate-limit',
  'balance',
  'coverage',
  'prism',
  'webhook-host',
  'media-host',
];

/** @throws {UsageError} for a flag that recordings do not go by. */
export function checkReplayFlags(given: Readonly<Record<string, unknown>>): void {
  const [first, ...others] = senseless.filter((name) => given[name] !== undefined);
  if (first === undefined) return;
  const named = [first, ...others].map((name) => `--${name}`).join(', ');
  throw new UsageError(
    `${named} and --replay do not go together: what is replayed comes as it was recorded; leave ${others.length === 0 ? 'it' : 'them'} out`,
  );
}

/** Answers from recordings until it is told to stop. */
export async function replay({ path, host, port, providers, log }: ReplaySettings): Promise<number> {
  const played = providers.map((id) => allProviders[id]);
  const told = createReplayLog(log, played);
  let recordings: Replay;
  try {
    const gateways = played.map(({ contract: { id, origin } }) => ({ id, origin }));
    recordings = await createReplay({ path, gateways, onExchange: told.exchange });
  } catch (error) {
    if (error instanceof RecordingsError) throw new UsageError(`--replay: ${error.message}`, { cause: error });
    throw error;
  }
  const server = await listenAt(() => serve(recordings, { port, host }), host, port);
  told.listening(server.url, recordings.recorded);
  const letGo = await stopAsked(told);
  await server.close();
  letGo();
  told.stopped(recordings);
  return 0;
}

const say = (line: string) => process.stdout.write(`${line}\n`);

type Played = readonly (typeof allProviders)[keyof typeof allProviders][];

function createReplayLog(format: LogFormat, providers: Played) {
  const json = (event: string, entry: object) => say(JSON.stringify({ event, ...entry }));
  const paint = paintFor(process.stdout);
  const requestLine = createRequestLine(providers, paint);
  const [isPretty, isJson] = [format === 'pretty', format === 'json'];
  return {
    listening(url: string, recorded: number) {
      say(`listening on ${url}`);
      const addresses = providers.map(({ contract: { id, origin } }) => ({
        id,
        origin,
        url: `${urlFromHere(url)}/${id}`,
      }));
      if (isJson)
        json('listening', {
          url,
          recorded,
          providers: Object.fromEntries(addresses.map((each) => [each.id, each.url])),
        });
      if (!isPretty) return;
      for (const each of addresses) say(`  ${each.id}  ${each.url}  ${paint('dim', `in place of ${each.origin}`)}`);
      say(
        `  answers from ${recorded} recorded exchange${recorded === 1 ? '' : 's'}, in their order; the last of a kind repeats\n`,
      );
    },
    exchange(exchange: Parameters<typeof requestLine>[0]) {
      if (isPretty) say(requestLine(exchange));
      if (isJson) json('request', exchange);
    },
    stopping() {
      if (isPretty) say('stopping: what is under way may finish; Ctrl-C again ends it at once');
      if (isJson) json('stopping', {});
    },
    stopped({ recorded, given, missed }: Replay) {
      if (isJson) json('stopped', { recorded, given, missed });
      if (!isPretty) return;
      say(`stopped: ${given} of ${recorded} recorded exchanges given${missed.length === 0 ? '' : '; not answered:'}`);
      for (const each of missed) say(printable(missedLine(each)));
    },
  };
}

function missedLine({ request, why, count }: Missed): string {
  return `  ${request}${count === 1 ? '' : ` (${count} times)`}: ${why}`;
}
