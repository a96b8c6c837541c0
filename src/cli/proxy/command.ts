import { spawn } from 'node:child_process';
import { codeOf } from '../serving/interrupt.ts';
import { UsageError } from '../usage.ts';

/** A command that runs. */
export type RunningCommand = {
  /** Its exit code; of one that a signal ended, 128 and the number of that. */
  readonly ended: Promise<number>;
  /** Passes a signal on to it and, but on Windows, to what it has started itself. */
  stop(signal: NodeJS.Signals): void;
};

const isWindows = process.platform === 'win32';

/**
 * Runs a command with what the terminal gives and takes, in a process group of its own: it gets the signals that are
 * passed on to it, and no others.
 *
 * @throws {UsageError} in `ended`, when there is no such command.
 */
export function runCommand(
  [program, ...args]: readonly [string, ...string[]],
  environment: Readonly<Record<string, string | undefined>>,
  folder: string,
): RunningCommand {
  // On Windows npm and the like are scripts, which the shell alone runs.
  const options = { cwd: folder, env: environment, stdio: 'inherit', shell: isWindows, detached: !isWindows } as const;
  const child = spawn(program, args, options);
  const ended = new Promise<number>((resolve, reject) => {
    child.once('error', (error) => {
      reject(new UsageError(`${program} cannot be run: ${reasonOf(error)}`, { cause: error }));
    });
    child.once('close', (code, signal) => resolve(code ?? (signal ? codeOf(signal) : 128)));
  });
  return {
    ended,
    stop(signal) {
      if (isWindows || child.pid === undefined) child.kill(signal);
      else signalGroup(child.pid, signal);
    },
  };
}

function signalGroup(leader: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-leader, signal);
  } catch (error) {
    // It has just ended.
    if (Object(error).code !== 'ESRCH') throw error;
  }
}

function reasonOf(error: Error): string {
  const code = 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'there is no such command';
  return code === 'EACCES' ? 'it is not executable' : error.message;
}
