import { scenarios as shipped } from '#mocks/scenarios/index.ts';
import { providerIds } from '#providers/index.ts';
import type { Scenario } from '#scenario/index.ts';
import { printable } from '../printable.ts';

/** The scenarios of a config file, or why it cannot be read. */
export type OwnScenarios =
  | { readonly file: string; readonly scenarios: readonly Scenario[] }
  | { readonly problem: string };

/** The text of `mock --help`. */
export function help(own?: OwnScenarios): string {
  return `${flags}
${scenarioLists(own)}
${ending}`;
}

const flags = `seedance-kit mock [flags]

Plays the gateways on this machine: POST a job, poll it, watch it go from queued to running to succeeded.

Server
  --port N             the port, 0 for any that is free            (4010)
  --host ADDRESS       the address to listen on                    (127.0.0.1)
  --provider ID        play only this gateway; may be repeated     (all)
                       ${providerIds.join(', ')}
  --config FILE        settings like these, and scenarios of your own; read again when it changes
                       (seedance-kit.config.ts, .mts, .js or .mjs in the working directory)

Recordings
  --replay DIR         answer from the HTTP Archives (.har) of a folder, or from one of them, and play nothing:
                       what \`proxy --record\` keeps, GET /__mock/requests.har gives, or a browser saves

Tasks
  --queued TIME        how long a task waits: 500ms, 1s, 2m        (1s)
  --running TIME       how long a task runs                        (4s)
  --pace WHAT          what moves a task on: clock, polls or hand  (clock)
                       polls: each one by a state; hand: only the controls
  --scenario NAME      what becomes of tasks: see below            (succeed)
  --seed N             makes what is random, in ids too, repeat from run to run; the time in some ids does not
  --store WHERE        memory, or redis://HOST:PORT to share tasks (memory)

Clock
  --clock MODE         real, or frozen until /__mock/clock moves it (real)
  --speed N            the clock's seconds in a real second        (1)

Limits and money
  --media FACTS.json   what is known of media files, by URL, to enforce limits on them, too
  --rate-limit N/TIME  requests of a key to a provider: 60/1m      (no limit)
  --balance AMOUNT     what each key has at the start              (no end of it)
                       in the provider's currency; PROVIDER=AMOUNT for one; may be repeated
  --prism              let Prism judge every request and answer

Addresses
  --webhook-host NAME  a receiver of webhooks besides those on this machine; may be repeated
  --media-host NAME    the host in the URLs of results             (that of the request)
                       with the port of the mock unless it names one; data: puts the files into the answers

Output
  --log FORMAT         pretty, json or silent                      (pretty)
  --quiet              print nothing but the address
  --coverage FILE      write there at the end which of the contract was exercised; \`seedance-kit coverage\` reads it
  --help               this text
`;

const ending = `A request chooses a scenario by the header x-mock-scenario, or by mock.NAME anywhere in its API key.
A flag wins over the config file: export default defineConfig({ running: '30s', scenario: 'slow' })
`;

function scenarioLists(own: OwnScenarios | undefined): string {
  if (own === undefined) return scenarioList('Scenarios', shipped);
  if ('problem' in own) {
    return `${scenarioList('Scenarios', shipped)}\n${printable(`The config file could not be read: ${own.problem}`)}\n`;
  }
  // One with the name of another takes its place.
  const names = new Set(own.scenarios.map(({ name }) => name));
  const rest = shipped.filter(({ name }) => !names.has(name));
  const lists = [scenarioList('Scenarios', rest)];
  if (names.size > 0) lists.push(scenarioList(`Scenarios of ${own.file}`, own.scenarios));
  return lists.join('\n');
}

function scenarioList(heading: string, scenarios: readonly Scenario[]): string {
  const width = Math.max(...scenarios.map(({ name }) => name.length));
  const lines = scenarios.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  return `${[heading, ...lines].map(printable).join('\n')}\n`;
}
