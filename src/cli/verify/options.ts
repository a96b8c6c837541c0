import { providers, type ProviderId } from '#providers/index.ts';
import type { VerifyMedia, VerifyOptions } from '#verify/index.ts';
import { parseFlagsAndFiles, time, UsageError, wholeNumber } from '../usage.ts';
import { destinationOf } from './address.ts';
import { budgetOf } from './budget.ts';

const flags = {
  provider: { type: 'string' },
  'base-url': { type: 'string' },
  'api-key': { type: 'string' },
  spend: { type: 'string' },
  'allow-unpriced': { type: 'boolean', default: false },
  task: { type: 'string' },
  'image-url': { type: 'string' },
  'video-url': { type: 'string' },
  'audio-url': { type: 'string' },
  only: { type: 'string', multiple: true },
  skip: { type: 'string', multiple: true },
  concurrency: { type: 'string', default: '4' },
  timeout: { type: 'string', default: '30s' },
  list: { type: 'boolean', default: false },
  format: { type: 'string', default: 'pretty' },
  output: { type: 'string' },
  quiet: { type: 'boolean', default: false },
  strict: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** The flags as they were given. */
export type Given = ReturnType<typeof readFlags>;

/** @throws {UsageError} when there is a flag that is none, or an argument besides them. */
export function readFlags(args: readonly string[]) {
  const { values, positionals } = parseFlagsAndFiles(args, flags, 'seedance-kit verify');
  // They are not shown: one may be the key.
  if (positionals.length > 0) throw new UsageError('verify takes flags alone; see `seedance-kit verify --help`');
  return values;
}

/**
 * What a run is set up with.
 *
 * @param environment Has the key where no flag has it.
 * @throws {UsageError} when a value cannot be what its flag says.
 */
export function optionsOf(
  id: ProviderId,
  given: Given,
  environment: Readonly<Record<string, string | undefined>>,
): VerifyOptions {
  if (given['allow-unpriced'] && given.spend === undefined) throw new UsageError('--allow-unpriced goes with --spend');
  const provider = providers[id];
  return {
    provider: id,
    ...destinationOf(provider, given, environment),
    spend: given.spend === undefined ? undefined : budgetOf(provider, given.spend),
    allowUnpriced: given['allow-unpriced'],
    taskId: taskIn(given),
    media: mediaIn(given),
    concurrency: atLeastOne('concurrency', wholeNumber('concurrency', given.concurrency, 64)),
    timeout: atLeastOne('timeout', time('timeout', given.timeout)),
  };
}

function taskIn({ task }: Given): string | undefined {
  if (task === undefined || task.trim() !== '') return task?.trim();
  throw new UsageError('--task is the id of a task of yours that has ended');
}

function mediaIn(given: Given): VerifyMedia {
  const address = (flag: 'image-url' | 'video-url' | 'audio-url') => {
    const url = given[flag];
    if (url === undefined || (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol))) return url;
    throw new UsageError(`--${flag} is an http or https address that the gateway can fetch`);
  };
  return { image: address('image-url'), video: address('video-url'), audio: address('audio-url') };
}

function atLeastOne(flag: string, value: number): number {
  if (value > 0) return value;
  throw new UsageError(`--${flag} is more than 0`);
}
