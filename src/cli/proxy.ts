import { providers } from '#providers/index.ts';
import { urlFromHere } from './mock/address.ts';
import { paintFor } from './mock/paint.ts';
import { printable } from './printable.ts';
import { runCommand, type RunningCommand } from './proxy/command.ts';
import { help } from './proxy/help.ts';
import { createProxyLog, type ProxyLog } from './proxy/log.ts';
import { writers } from './proxy/report/index.ts';
import { passes, shortcoming, type ProxyReport, type ProxyWriter } from './proxy/report/report.ts';
import { openSession, type Outcome } from './proxy/session.ts';
import { settingsIn, type ProxySettings } from './proxy/settings.ts';
import { seesColours } from './report/colours.ts';
import { codeOf, onInterrupt, type Interrupted, type Interruptible } from './serving/interrupt.ts';
import { outputTo, why, type Output } from './output.ts';
import { version } from './version.ts';

type Stream = { write(text: string): unknown; readonly isTTY?: boolean; hasColors?(): boolean };

/** Where the proxy writes, what ends it and what it passes on to a command: the process, or a test's stand-in for it. */
export type ProxyTerminal = Interruptible & {
  readonly stdout: Stream;
  readonly stderr: Stream;
  readonly env: Readonly<Record<string, string | undefined>>;
  cwd(): string;
};

/** Runs the validating proxy until it is told to stop, or a command has ended. */
export async function proxy(args: readonly string[], terminal: ProxyTerminal = process): Promise<number> {
  const settings = await settingsIn(args, terminal.cwd());
  if (settings === 'help') {
    terminal.stdout.write(help);
    return 0;
  }
  const { provider, report: file, format, command } = settings;
  const output = file === undefined ? undefined : await outputTo(file, terminal.cwd(), '--report');
  // Standard output belongs to the command, or to a report that a program reads.
  const isOurs = command === undefined && (format === 'pretty' || output !== undefined);
  const told = isOurs ? terminal.stdout : terminal.stderr;
  const log = createProxyLog(settings.log, providers[provider], (line) => told.write(`${line}\n`), paintFor(told));

  const session = await openSession(settings, log);
  let letGo = () => {};
  try {
    const code = await new Promise<number>((resolve, reject) => {
      const running = command && started(command, session.url, settings, terminal);
      letGo = onInterrupt(
        terminal,
        running ? passedOn(running, terminal, log) : { first: () => resolve(0), slow: log.stopping },
      );
      running?.ended.then(resolve, reject);
    });
    return await tell(await session.close(), code, settings, { told, terminal, output });
  } finally {
    await session.close();
    letGo();
  }
}

/** Starts the command with the proxy's address in its environment. */
function started(
  command: readonly [string, ...string[]],
  listening: string,
  { provider }: ProxySettings,
  { env, cwd }: ProxyTerminal,
): RunningCommand {
  const url = urlFromHere(listening);
  const own = { SEEDANCE_PROXY_URL: url, [providers[provider].environment.baseUrl]: url };
  const running = runCommand(command, { ...env, ...own }, cwd());
  const kill = () => running.stop('SIGKILL');
  process.once('exit', kill);
  const forget = () => void process.off('exit', kill);
  running.ended.then(forget, forget);
  return running;
}

/** The command ends as it likes; whoever asks for the third time ends it with the proxy. */
function passedOn(running: RunningCommand, terminal: ProxyTerminal, log: ProxyLog): Interrupted {
  let hasEnded = false;
  let wasAskedTwice = false;
  const note = () => void (hasEnded = true);
  running.ended.then(note, note);
  return {
    first: running.stop,
    slow: () => (hasEnded ? log.stopping() : log.commandStopping()),
    again(signal) {
      if (!hasEnded) running.stop(wasAskedTwice ? 'SIGKILL' : signal);
      if (hasEnded || wasAskedTwice) terminal.exit(codeOf(signal));
      wasAskedTwice = true;
    },
  };
}

type Destination = { readonly told: Stream; readonly terminal: ProxyTerminal; readonly output: Output | undefined };

/** Writes the report where it was wanted. Gives the exit code. */
async function tell(
  outcome: Outcome,
  code: number,
  { provider, upstream, failOn, format, log, command }: ProxySettings,
  { told, terminal, output }: Destination,
): Promise<number> {
  const report = (colour: boolean): ProxyReport => ({
    ...outcome,
    provider,
    upstream,
    failOn,
    version: version(),
    colour,
  });
  // What a command has not said itself stays out of its output.
  const stream = command ? terminal.stderr : terminal.stdout;
  const isDelivered = await deliver(writers[format], report, output, stream, terminal.stderr);
  // What a file holds for programs, people get here.
  if (output && log !== 'silent') told.write(writers.pretty(report(seesColours(told))));

  const { tally } = outcome;
  if (!isDelivered) return 2;
  if (!passes({ tally, failOn })) return 1;
  if (code !== 0) return code;
  return shortcoming(tally) === undefined ? 0 : 2;
}

/** Gives a report to its file; where that cannot be, it is not lost. */
async function deliver(
  write: ProxyWriter,
  report: (colour: boolean) => ProxyReport,
  output: Output | undefined,
  stream: Stream,
  stderr: Stream,
): Promise<boolean> {
  if (!output) {
    stream.write(write(report(write === writers.pretty && seesColours(stream))));
    return true;
  }
  try {
    await output(write(report(false)));
    return true;
  } catch (error) {
    stderr.write(`seedance-kit: --report: the report could not be written and follows: ${printable(why(error))}\n`);
    stream.write(write(report(false)));
    return false;
  }
}
