/** `npm run bench`: how fast the mock and the check are, as ratios to others measured in the same run. */
import { parseArgs } from 'node:util';
import { availableParallelism } from 'node:os';
import { callsPerSecond, judges } from './conformance.ts';
import { requestsPerSecond } from './load.ts';
import { startServers, stopServers, type Subject } from './servers.ts';
import { shuffled, summary, type Summary } from './statistics.ts';

const help = `npm run bench -- [flags]

Measures side by side, in rounds of random order: a poll and a create through our HTTP server against
bare Hono routes answering the same bytes and against Prism's mock of the same spec; and the check of
a valid request against bare Ajv on the same schema. The ratios are the result: requests per second
are of this machine, now. A ratio is the median over the rounds, with the lowest and the highest.

  --quick   a quarter of a minute instead of most of one; ratios scatter more
  --json    print one JSON object
  --help    this text
`;

/** What is wanted of each ratio; see docs/decisions for why. */
const targets = { poll: { hono: 0.8, prism: 15 }, create: { hono: 0.6, prism: 15 }, check: 0.8 };

/** Milliseconds: of a round, of the load before the first one (V8 compiles hot code late), of everything. */
type Size = {
  readonly rounds: number;
  readonly load: number;
  readonly warmUp: number;
  readonly check: number;
  readonly deadline: number;
};
const sizes = {
  full: { rounds: 15, load: 250, warmUp: 2500, check: 60, deadline: 90_000 },
  quick: { rounds: 5, load: 200, warmUp: 800, check: 40, deadline: 45_000 },
} satisfies Record<string, Size>;
const connections = 32;
/** Answers in one round at most, whatever the machine. */
const maximum = 200_000;

/** One ratio: ours over theirs. */
type Comparison = {
  readonly what: string;
  readonly against: string;
  /** Operations per second, medians. */
  readonly ours: number;
  readonly theirs: number;
  readonly ratio: Summary;
  readonly target: number;
  readonly met: boolean;
};

async function compareServers(size: Size): Promise<Comparison[]> {
  const { kit, hono, prism } = await startServers();
  const comparisons: Comparison[] = [];
  for (const operation of ['poll', 'create'] as const) {
    const rates = await rounds(size.rounds, [kit, hono, prism], (subject: Subject, warmUp) =>
      requestsPerSecond({
        port: subject.port,
        request: subject[operation],
        connections,
        milliseconds: warmUp ? size.warmUp : size.load,
        maximum,
      }),
    );
    const [ours = [], honos = [], prisms = []] = rates;
    comparisons.push(
      compare(operation, hono.name, ours, honos, targets[operation].hono),
      compare(operation, prism.name, ours, prisms, targets[operation].prism),
    );
  }
  return comparisons;
}

async function compareChecks(size: Size): Promise<Comparison[]> {
  const comparisons: Comparison[] = [];
  for (const { provider, kit, ajv } of judges()) {
    const [ours = [], theirs = []] = await rounds(size.rounds, [kit, ajv], (call, warmUp) =>
      callsPerSecond(call, warmUp ? 5 * size.check : size.check),
    );
    comparisons.push(compare(`check ${provider}`, 'bare Ajv', ours, theirs, targets.check));
  }
  return comparisons;
}

/** Measures every subject in each round, in random order, after one round to warm up. */
async function rounds<T>(
  count: number,
  subjects: readonly T[],
  measure: (subject: T, warmUp: boolean) => number | Promise<number>,
): Promise<number[][]> {
  const rates = subjects.map((subject) => ({ subject, values: new Array<number>() }));
  for (const { subject } of rates) await measure(subject, true);
  for (let round = 0; round < count; round++) {
    for (const { subject, values } of shuffled(rates)) values.push(await measure(subject, false));
  }
  return rates.map(({ values }) => values);
}

/** The ratio is taken round by round, so that what slows a whole round down cancels out. */
function compare(
  what: string,
  against: string,
  ours: readonly number[],
  theirs: readonly number[],
  target: number,
): Comparison {
  const ratio = summary(ours.map((rate, round) => rate / (theirs[round] ?? Number.NaN)));
  return {
    what,
    against,
    ours: summary(ours).median,
    theirs: summary(theirs).median,
    ratio,
    target,
    met: ratio.median >= target,
  };
}

function toTable(comparisons: readonly Comparison[]): string {
  const digits = (ratio: number) => (ratio >= 10 ? ratio.toFixed(0) : ratio.toFixed(2));
  const perSecond = (rate: number) => Math.round(rate).toLocaleString('en').replaceAll(',', ' ');
  const rows = [
    ['', 'ours/s', '', 'theirs/s', 'ratio', 'lowest to highest', 'target', ''],
    ...comparisons.map(({ what, against, ours, theirs, ratio, target, met }) => [
      what,
      perSecond(ours),
      against,
      perSecond(theirs),
      `${digits(ratio.median)}x`,
      `${digits(ratio.lowest)} to ${digits(ratio.highest)}`,
      `>= ${digits(target)}x`,
      met ? 'met' : 'not met',
    ]),
  ];
  const widths = rows[0]?.map((_cell, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const words = new Set([0, 2, 7]);
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          words.has(column) ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .map((line) => `${line.trimEnd()}\n`)
    .join('');
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { quick: { type: 'boolean' }, json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) {
    process.stdout.write(help);
    return;
  }
  const size = values.quick ? sizes.quick : sizes.full;
  process.once('exit', stopServers);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
  setTimeout(() => {
    process.stderr.write(`bench: not done after ${size.deadline / 1000} s, given up\n`);
    process.exit(1);
  }, size.deadline).unref();

  const setting = {
    node: process.version,
    processors: availableParallelism(),
    connections,
    rounds: size.rounds,
    milliseconds: size.load,
  };
  if (!values.json) {
    const { node, processors, rounds: count, milliseconds } = setting;
    process.stdout.write(
      `Node ${node}, ${processors} processors, ${connections} connections, ${count} rounds of ${milliseconds} ms\n\n`,
    );
  }
  const comparisons = [...(await compareServers(size)), ...(await compareChecks(size))];
  process.stdout.write(
    values.json ? `${JSON.stringify({ ...setting, comparisons }, null, 2)}\n` : toTable(comparisons),
  );
  // The servers are of no more use; whatever they still hold open ends with them.
  process.exit();
}

await main();
