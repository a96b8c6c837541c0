import type { InitialBalance } from '#simulator/money/accounts.ts';
import type { Pace, RateLimit } from '#simulator/settings.ts';
import { providerIds, type ProviderId } from '#providers/index.ts';
import type { Scenario } from '#scenario/index.ts';
import { milliseconds } from '#tasks/duration.ts';
import type { MediaTable } from '#tasks/task.ts';

/** What a mock runs with, whoever said it. Times are in milliseconds. */
export type Settings = {
  readonly port: number;
  readonly host: string;
  readonly providers: readonly ProviderId[];
  readonly queued: number;
  readonly running: number;
  readonly speed: number;
  readonly clock: 'real' | 'frozen';
  readonly pace: Pace;
  readonly scenario: string;
  readonly scenarios: readonly Scenario[];
  readonly seed?: number;
  readonly store: string;
  readonly media: MediaTable;
  readonly balance?: InitialBalance;
  readonly rateLimit?: RateLimit;
  readonly webhookHosts: readonly string[];
  readonly mediaHost?: string;
  readonly prism: boolean;
  readonly log: LogFormat;
};

export const logFormats = ['pretty', 'json', 'silent'] as const;
export type LogFormat = (typeof logFormats)[number];

export const clockModes = ['real', 'frozen'] as const;
export const paces = ['clock', 'polls', 'hand'] as const satisfies readonly Pace[];

export const defaults: Settings = {
  port: 4010,
  host: '127.0.0.1',
  providers: providerIds,
  queued: 1000,
  running: 4000,
  speed: 1,
  clock: 'real',
  pace: 'clock',
  scenario: 'succeed',
  scenarios: [],
  store: 'memory',
  media: {},
  webhookHosts: [],
  prism: false,
  log: 'pretty',
};

/** What may be changed while a mock runs; the rest takes a new start. */
const changeable: readonly (keyof Settings)[] = [
  'queued',
  'running',
  'speed',
  'clock',
  'pace',
  'scenario',
  'scenarios',
  'media',
  'rateLimit',
];

/** The settings that two runs differ in, each as a line: those that can be applied, and those that cannot. */
export function differences(
  before: Settings,
  after: Settings,
): { readonly applied: string[]; readonly kept: string[] } {
  const names = new Set([...Object.keys(before), ...Object.keys(after)].filter(isSetting));
  const changed = [...names].filter(
    (name) => textOf(name, before) !== textOf(name, after) || isOther(name, before, after),
  );
  return {
    applied: changed.filter((name) => changeable.includes(name)).map((name) => describeChange(name, before, after)),
    kept: changed.filter((name) => !changeable.includes(name)),
  };
}

function isSetting(name: string): name is keyof Settings {
  return name in defaults || name === 'seed' || name === 'balance' || name === 'rateLimit' || name === 'mediaHost';
}

/** Whether a value that is shown in the same words is another one all the same. */
function isOther(name: keyof Settings, before: Settings, after: Settings): boolean {
  if (name === 'media') return JSON.stringify(before.media) !== JSON.stringify(after.media);
  return name === 'scenarios' && sourceOf(before.scenarios) !== sourceOf(after.scenarios);
}

/** What is written in scenarios. What their functions refer to is not. */
function sourceOf(scenarios: readonly Scenario[]): string {
  return JSON.stringify(scenarios, (_key, value: unknown) => (typeof value === 'function' ? String(value) : value));
}

function describeChange(name: keyof Settings, before: Settings, after: Settings): string {
  const [from, to] = [textOf(name, before), textOf(name, after)];
  return from === to ? `${name} (${to})` : `${name} ${from} → ${to}`;
}

/** A setting as people write it. */
function textOf(name: keyof Settings, settings: Settings): string {
  const { queued, running, rateLimit, scenarios, media } = settings;
  switch (name) {
    case 'queued':
      return durationOf(queued);
    case 'running':
      return durationOf(running);
    case 'rateLimit':
      return rateLimit ? `${rateLimit.requests}/${durationOf(rateLimit.per)}` : 'none';
    case 'scenarios':
      return scenarios.map((scenario) => scenario.name).join(', ') || 'none';
    case 'media':
      return `${Object.keys(media).length} files`;
    default:
      return typeof settings[name] === 'object' ? JSON.stringify(settings[name]) : String(settings[name]);
  }
}

/** Milliseconds in the largest unit that they are a whole number of. */
export function durationOf(time: number): string {
  const unit = (['d', 'h', 'm', 's'] as const).find((word) => time % milliseconds(`1${word}`) === 0) ?? 'ms';
  return time === 0 ? '0s' : `${time / milliseconds(`1${unit}`)}${unit}`;
}
