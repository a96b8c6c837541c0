import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { UsageError } from '../usage.ts';

/** A command that runs. */
export type RunningCommand = {
  /** Its exit code; of one that a signal ended, 128 and the number of that. */
  readonly ended: Promise<number>;
  /** Passes a signal on to it. */
  stop(signal: NodeJS.Signals): void;
};

/**
 * Runs a command with what the terminal gives and takes.
 *
 * @throws {UsageError} in `ended`, when there is no such command.
 */
export function runCommand(
  [program, ...args]: readonly [string, ...string[]],
  environment: Readonly<Record<string, string | undefined>>,
  folder: string,
): RunningCommand {
  // On Windows npm and the like are scripts, which the shell alone runs.
  const shell = process.platform === 'win32';
  const child = spawn(program, args, { cwd: folder, env: environment, stdio: 'inherit', shell });
  const ended = new Promise<number>((resolve, reject) => {
    child.once('error', (error) => {
      reject(new UsageError(`${program} cannot be run: ${reasonOf(error)}`, { cause: error }));
    });
    child.once('close', (code, signal) => resolve(code ?? 128 + (signal ? constants.signals[signal] : 0)));
  });
  return { ended, stop: (signal) => void child.kill(signal) };
}

function reasonOf(error: Error): string {
  const code = 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'there is no such command';
  return code === 'EACCES' ? 'it is not executable' : error.message;
}
