import type { Provider } from '#providers/provider.ts';
import { printable } from '../printable.ts';
import { reachOf, urlFromHere, type Reach } from './address.ts';
import { exampleCurl } from './curl.ts';
import type { Paint } from './paint.ts';
import { defaults, type Settings } from './settings.ts';

/** What is told of a mock that has begun to listen. */
export type Start = {
  readonly url: string;
  readonly providers: readonly Provider[];
  readonly settings: Settings;
  /** The path of the config file, if there is one. */
  readonly config: string | undefined;
};

/** The lines below the address. */
export function banner({ url: listening, providers, settings, config }: Start, paint: Paint): string[] {
  const [url, reach] = [urlFromHere(listening), reachOf(listening)];
  const rows: [name: string, value: string, remark: string][] = [
    ...providers.map(({ contract }): [string, string, string] => [
      contract.id,
      `${url}/${contract.id}`,
      `in place of ${contract.origin}`,
    ]),
    ['controls', reach === 'elsewhere' ? '' : `${url}/__mock/openapi.json`, settings.clock === 'frozen' ? frozen : ''],
    ['settings', printable(notDefault(settings)), ''],
    ['config', printable(config ?? ''), ''],
  ];
  const told = rows.filter(([, value]) => value !== '');
  const [first, second] = [0, 1].map((column) => Math.max(...told.map((row) => row[column]?.length ?? 0)));
  const curls = providers.flatMap((provider) => exampleCurl(provider, url) ?? []);
  return [
    ...told.map(([name, value, remark]) =>
      `  ${name.padEnd(first ?? 0)}  ${remark === '' ? value : value.padEnd(second ?? 0)}  ${paint('dim', remark)}`.trimEnd(),
    ),
    ...notes[reach],
    '',
    ...curls.map((curl) => `  ${curl}`),
    '',
  ];
}

/** What is said of who reaches the mock, and its controls. */
const notes: Readonly<Record<Reach, readonly string[]>> = {
  loopback: [],
  everywhere: ['  other machines reach the mock, too; the controls are for this one, at 127.0.0.1 or localhost'],
  elsewhere: ['  the controls answer at 127.0.0.1 or localhost alone; --host 0.0.0.0 listens there, too'],
};

const frozen = 'the clock stands still; POST clock/advance {"by": "60s"} moves it';

/** The settings that change what becomes of tasks, where they are not as usual. */
function notDefault(settings: Settings): string {
  const names = ['scenario', 'pace', 'clock', 'speed'] as const;
  return names
    .filter((name) => settings[name] !== defaults[name])
    .map((name) => `${name} ${settings[name]}`)
    .join(', ');
}
