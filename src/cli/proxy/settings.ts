import { settingsOf } from '#client/settings.ts';
import { explain } from '#conformance/explain.ts';
import { providers, type ProviderId } from '#providers/index.ts';
import type { MediaTable } from '#tasks/task.ts';
import { mediaIn } from '../mock/config-file.ts';
import { logFormats, type LogFormat } from '../mock/settings.ts';
import { formats, type Format } from '../report/index.ts';
import { oneOf, parseFlags, providerId, time, UsageError, wholeNumber } from '../usage.ts';

const flags = {
  provider: { type: 'string' },
  upstream: { type: 'string' },
  port: { type: 'string' },
  host: { type: 'string', default: '127.0.0.1' },
  timeout: { type: 'string' },
  media: { type: 'string' },
  record: { type: 'string' },
  log: { type: 'string', default: 'pretty' },
  format: { type: 'string', default: 'pretty' },
  report: { type: 'string' },
  'fail-on': { type: 'string', default: 'violation' },
  allow: { type: 'string', multiple: true },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

const failures = ['violation', 'warning', 'never'] as const;

/** What a proxy runs with. Times are in milliseconds. */
export type ProxySettings = {
  readonly provider: ProviderId;
  /** Without a slash at its end. */
  readonly upstream: string;
  readonly port: number;
  readonly host: string;
  readonly timeout?: number;
  readonly media: MediaTable;
  /** The folder of the recordings. */
  readonly record?: string;
  readonly log: LogFormat;
  readonly format: Format;
  /** The file of the report. */
  readonly report?: string;
  readonly failOn: (typeof failures)[number];
  /** The limits that requests may break, because refusals are what is tested. */
  readonly allow: readonly string[];
  /** What is run through it, with its arguments. */
  readonly command?: readonly [string, ...string[]];
};

/** The settings that arguments give; `help` where that is asked for. */
export async function settingsIn(args: readonly string[], folder: string): Promise<ProxySettings | 'help'> {
  const end = args.indexOf('--');
  const given = parseFlags(end === -1 ? args : args.slice(0, end), flags, 'seedance-kit proxy');
  if (given.help) return 'help';
  const command = end === -1 ? undefined : commandIn(args.slice(end + 1));
  const { port, host, timeout, media, record, report } = given;
  if (given.provider === undefined)
    throw new UsageError('--provider says whose contract counts; see `seedance-kit proxy --help`');
  if (host === '') throw new UsageError('--host is an address of this machine, 127.0.0.1 for example; not ""');
  if (record === '') throw new UsageError('--record is the folder that recordings are kept in; not ""');
  const provider = providerId(given.provider);
  return {
    provider,
    upstream: upstreamIn(given.upstream, provider),
    port: port === undefined ? (command ? 0 : 4010) : wholeNumber('port', port, 65_535),
    host,
    media: media === undefined ? {} : await mediaIn(media, folder, '--media'),
    log: oneOf('log', given.log, logFormats),
    format: oneOf('format', given.format, formats),
    failOn: oneOf('fail-on', given['fail-on'], failures),
    allow: (given.allow ?? []).map((id) => limitIn(id, provider)),
    ...(timeout !== undefined && { timeout: timeoutIn(timeout) }),
    ...(record !== undefined && { record }),
    ...(report !== undefined && { report }),
    ...(command && { command }),
  };
}

function commandIn([program, ...rest]: readonly string[]): ProxySettings['command'] {
  if (program === undefined) throw new UsageError('nothing follows --; name the command to run, npm test for example');
  return [program, ...rest];
}

/** The id of a limit, `apimart/duration`, or of what is none, `apimart/schema`. */
function limitIn(id: string, provider: ProviderId): string {
  if (id === `${provider}/schema`) return id;
  try {
    if (explain(id).provider === provider) return id;
  } catch (error) {
    throw new UsageError(`--allow: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
  throw new UsageError(`--allow: ${id} is no limit of ${provider}`);
}

/** A timer rings at once beyond this. */
const longest = 2 ** 31 - 1;

function timeoutIn(word: string): number {
  const value = time('timeout', word);
  if (value > 0 && value <= longest) return value;
  throw new UsageError(`--timeout is above 0 and at most 24 days; not ${JSON.stringify(word)}`);
}

/** What was given is not shown: it may hold a password. */
function upstreamIn(word: string | undefined, id: ProviderId): string {
  const { contract } = providers[id];
  const example = `${contract.origin} for the gateway itself, http://127.0.0.1:4010/${id} for a mock`;
  const url = word !== undefined && URL.canParse(word) ? new URL(word) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new UsageError(`--upstream is an http or https address: ${example}`);
  if (url.username || url.password || url.search || url.hash)
    throw new UsageError('--upstream is an address without user, password, query and fragment');
  // It also takes off what other clients write at the end of an address: /v1.
  return settingsOf(providers[id], { apiKey: 'unused', baseUrl: url.href }).baseUrl;
}
