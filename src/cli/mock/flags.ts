import { providerIds, type ProviderId } from '#providers/index.ts';
import type { InitialBalance } from '#simulator/money/accounts.ts';
import { oneOf, parseFlags, providerId, time, UsageError, wholeNumber } from '../usage.ts';
import { mediaIn } from './config-file.ts';
import { clockModes, logFormats, paces, type Settings } from './settings.ts';
import {
  balanceRule,
  hostRule,
  isAmount,
  isNot,
  isSpeed,
  mediaHostRule,
  parseHost,
  parseMediaHost,
  parseRateLimit,
  parseStore,
  rateLimitRule,
  speedRule,
  storeRule,
} from './values.ts';

/** No flag has a default here: one that is not given leaves the word to the config file. */
const flags = {
  port: { type: 'string' },
  host: { type: 'string' },
  provider: { type: 'string', multiple: true },
  queued: { type: 'string' },
  running: { type: 'string' },
  speed: { type: 'string' },
  clock: { type: 'string' },
  pace: { type: 'string' },
  scenario: { type: 'string' },
  seed: { type: 'string' },
  store: { type: 'string' },
  media: { type: 'string' },
  balance: { type: 'string', multiple: true },
  'rate-limit': { type: 'string' },
  'webhook-host': { type: 'string', multiple: true },
  'media-host': { type: 'string' },
  prism: { type: 'boolean' },
  log: { type: 'string' },
  quiet: { type: 'boolean' },
  coverage: { type: 'string' },
  replay: { type: 'string' },
  config: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

export type Flags = ReturnType<typeof readFlags>;

export function readFlags(args: readonly string[]) {
  return parseFlags(args, flags, 'seedance-kit mock');
}

/** The settings that flags give. */
export async function settingsIn(given: Flags): Promise<Partial<Settings>> {
  if (given.host === '') throw new UsageError('--host is an address of this machine, 127.0.0.1 for example; not ""');
  const { port, host, provider, queued, running, speed, clock, pace, scenario, seed, store, media, balance, prism } =
    given;
  const { 'rate-limit': rateLimit, 'webhook-host': webhookHosts, 'media-host': mediaHost } = given;
  const log = given.quiet ? 'silent' : given.log;
  return {
    ...(port !== undefined && { port: wholeNumber('port', port, 65_535) }),
    ...(host !== undefined && { host }),
    ...(provider && { providers: [...new Set(provider)].map(providerId) }),
    ...(queued !== undefined && { queued: time('queued', queued) }),
    ...(running !== undefined && { running: time('running', running) }),
    ...(speed !== undefined && { speed: checked('speed', Number(speed), isSpeed, speedRule, speed) }),
    ...(clock !== undefined && { clock: oneOf('clock', clock, clockModes) }),
    ...(pace !== undefined && { pace: oneOf('pace', pace, paces) }),
    ...(scenario !== undefined && { scenario }),
    ...(seed !== undefined && { seed: wholeNumber('seed', seed, 2 ** 32 - 1) }),
    ...(store !== undefined && { store: parsed('store', store, parseStore, storeRule) }),
    ...(balance && { balance: balanceIn(balance) }),
    ...(rateLimit !== undefined && { rateLimit: parsed('rate-limit', rateLimit, parseRateLimit, rateLimitRule) }),
    ...(webhookHosts && {
      webhookHosts: webhookHosts.map((name) => parsed('webhook-host', name, parseHost, hostRule)),
    }),
    ...(mediaHost !== undefined && { mediaHost: parsed('media-host', mediaHost, parseMediaHost, mediaHostRule) }),
    ...(prism !== undefined && { prism }),
    ...(log !== undefined && { log: oneOf('log', log, logFormats) }),
    ...(media !== undefined && { media: await mediaIn(media, process.cwd(), '--media') }),
  };
}

function parsed<T>(flag: string, word: string, parse: (word: string) => T, rule: string): T {
  try {
    return parse(word);
  } catch (error) {
    throw new UsageError(isNot(`--${flag}`, rule, word), { cause: error });
  }
}

function checked<T>(flag: string, value: T, isRight: (value: T) => boolean, rule: string, word: string): T {
  if (isRight(value)) return value;
  throw new UsageError(isNot(`--${flag}`, rule, word));
}

/** `100` for every provider, `apimart=5` for one. */
function balanceIn(words: readonly string[]): InitialBalance {
  const balance: Partial<Record<ProviderId, number>> = {};
  for (const word of words) {
    const [, name, amount = ''] = /^(?:([^=]*)=)?(.*)$/s.exec(word) ?? [];
    const what = `${balanceRule}, or PROVIDER=AMOUNT`;
    const value = checked('balance', amount.trim() === '' ? Number.NaN : Number(amount), isAmount, what, word);
    if (name === undefined) for (const id of providerIds) balance[id] ??= value;
    else balance[providerId(name)] = value;
  }
  return balance;
}
