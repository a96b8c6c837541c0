import { providers } from '#providers/index.ts';
import { paintFor } from './mock/paint.ts';
import { printable } from './printable.ts';
import { runCommand } from './proxy/command.ts';
import { help } from './proxy/help.ts';
import { createProxyLog, type ProxyLog } from './proxy/log.ts';
import { writers } from './proxy/report/index.ts';
import { passes, shortcoming, type ProxyReport } from './proxy/report/report.ts';
import { openSession } from './proxy/session.ts';
import { settingsIn, type ProxySettings } from './proxy/settings.ts';
import { seesColours } from './report/colours.ts';
import { stopAsked, type Stop } from './serving/stop.ts';
import { UsageError } from './usage.ts';
import { outputTo, type Output } from './verify/output.ts';
import { version } from './version.ts';

type Stream = { write(text: string): unknown; readonly isTTY?: boolean; hasColors?(): boolean };

/** Where the proxy writes and what it passes on to a command: the process, or a test's stand-in for it. */
export type ProxyTerminal = {
  readonly stdin: { readonly isTTY?: boolean };
  readonly stdout: Stream;
  readonly stderr: Stream;
  readonly env: Readonly<Record<string, string | undefined>>;
  cwd(): string;
};

/** Waits until the proxy is to end. */
type Stopping = (log: ProxyLog) => Promise<Stop>;

/** Runs the validating proxy until it is told to stop, or a command has ended. */
export async function proxy(
  args: readonly string[],
  terminal: ProxyTerminal = process,
  stopping: Stopping = stopAsked,
): Promise<number> {
  const settings = await settingsIn(args, terminal.cwd());
  if (settings === 'help') {
    terminal.stdout.write(help);
    return 0;
  }
  const { provider, report: file, format, command } = settings;
  const output = file === undefined ? undefined : await reportTo(file, terminal.cwd());
  // Standard output belongs to the command, or to a report that a program reads.
  const isOurs = command === undefined && (format === 'pretty' || output !== undefined);
  const told = isOurs ? terminal.stdout : terminal.stderr;
  const log = createProxyLog(settings.log, providers[provider], (line) => told.write(`${line}\n`), paintFor(told));

  const session = await openSession(settings, log);
  let notice: NodeJS.Timeout | undefined;
  let code: number | undefined;
  let failure: unknown;
  try {
    if (command) code = await ran(command, session.url, settings, terminal, stopping(log));
    else ({ notice } = await stopping(log));
  } catch (error) {
    failure = error;
  }
  const outcome = await session.close();
  clearTimeout(notice);
  if (failure !== undefined) throw failure;

  const { upstream, failOn } = settings;
  const report = (colour: boolean): ProxyReport => ({
    ...outcome,
    provider,
    upstream,
    failOn,
    version: version(),
    colour,
  });
  if (output) await output(writers[format](report(false)));
  // What a file holds for programs, people get here.
  const isForPeople = output !== undefined || format === 'pretty';
  if (!isForPeople) terminal.stdout.write(writers[format](report(false)));
  else if (settings.log !== 'silent' || output === undefined) told.write(writers.pretty(report(seesColours(told))));

  const { tally } = outcome;
  if (!passes({ tally, failOn })) return 1;
  if (code !== undefined && code !== 0) return code;
  return shortcoming(tally) === undefined ? 0 : 2;
}

/** Runs the command with the proxy's address in its environment. Gives its exit code. */
async function ran(
  command: readonly [string, ...string[]],
  url: string,
  { provider }: ProxySettings,
  { env, stdin, cwd }: ProxyTerminal,
  stop: Promise<Stop>,
): Promise<number> {
  const own = { SEEDANCE_PROXY_URL: url, [providers[provider].environment.baseUrl]: url };
  const running = runCommand(command, { ...env, ...own }, cwd());
  const kill = () => running.stop('SIGKILL');
  process.once('exit', kill);
  void stop.then(({ signal, notice }) => {
    clearTimeout(notice);
    // A terminal has sent Ctrl-C to the command, too.
    if (signal !== 'SIGINT' || stdin.isTTY !== true) running.stop(signal);
  });
  try {
    return await running.ended;
  } finally {
    process.off('exit', kill);
  }
}

async function reportTo(file: string, folder: string): Promise<Output> {
  try {
    return await outputTo(file, folder);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    throw new UsageError(printable(error.message.replace('--output', '--report')), { cause: error });
  }
}
