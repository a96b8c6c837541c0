/** `npm run bench`: how fast the mock and the check are, as ratios to others measured in the same run. */
import { parseArgs } from 'node:util';
import { availableParallelism } from 'node:os';
import { stopAll } from './children.ts';
import { compareChecks } from './conformance.ts';
import { compareRates } from './rates.ts';
import { toTable, type Comparison } from './report.ts';
import { comparePolls } from './size.ts';
import { hasAimock } from './servers.ts';
import { soak } from './soak.ts';
import { compareStarts } from './start.ts';

const help = `npm run bench -- [flags]

Measures side by side, in rounds of random order: a poll and a create through our HTTP server against
bare Hono routes answering the same bytes, against Prism's mock of the same spec (with node:http alone
against it, too: no more can be had), and against aimock's of a like API; the time from the start of the
command to its first answer against theirs; a poll where there are a million tasks against one where
there are a thousand; and the check of a valid request against bare Ajv on the same schema. The ratios
are the result: requests per second are of this machine, now. A ratio is the median over the rounds,
with the lowest and the highest.

  --only WHAT  rates, start, size or check
  --quick      half a minute instead of one and a half; ratios scatter more
  --soak       instead: a million creates and polls, and whether memory stays flat; some minutes
  --json       print one JSON object
  --help       this text
`;

/** Of the rates the milliseconds; of everything the milliseconds until it is given up. */
const sizes = {
  full: {
    rates: { rounds: 12, load: 250, warmUp: 3000 },
    starts: 10,
    polls: { rounds: 8, polls: 5000 },
    checks: { rounds: 15, milliseconds: 60 },
    deadline: 150_000,
  },
  quick: {
    rates: { rounds: 5, load: 200, warmUp: 800 },
    starts: 4,
    polls: { rounds: 4, polls: 3000 },
    checks: { rounds: 5, milliseconds: 40 },
    deadline: 90_000,
  },
};
const soakDeadline = 30 * 60_000;
const connections = 32;

type Size = (typeof sizes)['full'];

const measurements: Readonly<Record<string, (size: Size) => Promise<Comparison[]>>> = {
  // First, while nothing else runs.
  start: (size) => compareStarts(size.starts),
  rates: (size) => compareRates(size.rates, connections),
  size: (size) => comparePolls(size.polls),
  check: (size) => compareChecks(size.checks),
};

function giveUpAfter(milliseconds: number): void {
  process.once('exit', stopAll);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
  setTimeout(() => {
    process.stderr.write(`bench: not done after ${milliseconds / 1000} s, given up\n`);
    process.exit(1);
  }, milliseconds).unref();
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string' },
      quick: { type: 'boolean' },
      soak: { type: 'boolean' },
      json: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    process.stdout.write(help);
    return;
  }
  const { only } = values;
  if (only !== undefined && !Object.hasOwn(measurements, only)) {
    process.stderr.write(`bench: --only is one of ${Object.keys(measurements).join(', ')}; not ${only}\n`);
    process.exit(2);
  }
  if (values.soak) {
    giveUpAfter(soakDeadline);
    process.exit((await soak(connections, (text) => process.stdout.write(text))) ? 0 : 1);
  }
  const size: Size = values.quick ? sizes.quick : sizes.full;
  giveUpAfter(size.deadline);
  const setting = { node: process.version, processors: availableParallelism(), connections };
  if (!values.json) {
    process.stdout.write(`Node ${setting.node}, ${setting.processors} processors, ${connections} connections\n`);
    if (!hasAimock()) process.stdout.write('aimock is left out: @copilotkit/aimock is not installed\n');
    process.stdout.write('\n');
  }
  const comparisons: Comparison[] = [];
  for (const [name, measure] of Object.entries(measurements)) {
    if (only === undefined || only === name) comparisons.push(...(await measure(size)));
    // The servers are of no more use, and must not slow down what comes next.
    stopAll();
  }
  process.stdout.write(
    values.json ? `${JSON.stringify({ ...setting, comparisons }, null, 2)}\n` : toTable(comparisons),
  );
  process.exit();
}

await main();
