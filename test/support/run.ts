/**
 * Runs a script of the repository as a process, the way a user does.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { root } from '../../scripts/specs.ts';

export type Finished = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

/** A process that goes on. */
export type Running = {
  /** The address it has told. */
  readonly url: string;
  /** What it has written so far. */
  output(): string;
  /** Gives once the output contains a text. */
  says(text: string): Promise<void>;
  /** Stops reading what it writes. */
  deafen(): void;
  /** Asks it to end, and waits until it has. */
  stop(signal?: NodeJS.Signals): Promise<Finished>;
};

/** How a process is started otherwise than in the repository's folder and with nothing to read. */
export type Surroundings = { readonly folder?: string; readonly input?: string | Uint8Array };

/** Most of a start is to compile the same sources again. */
export const compileCache = join(root, 'node_modules/.cache/compiled-for-tests');

function start(script: string, args: readonly string[], { folder = root, input }: Surroundings = {}) {
  const child: ChildProcess = spawn(process.execPath, [join(root, script), ...args], {
    cwd: folder,
    env: { ...process.env, NODE_COMPILE_CACHE: compileCache },
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
  });
  child.stdin?.end(input);
  let stdout = '';
  let stderr = '';
  child.stdout?.setEncoding('utf8').on('data', (chunk) => (stdout += chunk));
  child.stderr?.setEncoding('utf8').on('data', (chunk) => (stderr += chunk));
  const finished = new Promise<Finished>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
  return { child, finished, stdout: () => stdout };
}

/** Runs a script to its end. */
export function run(script: string, args: readonly string[], surroundings?: Surroundings): Promise<Finished> {
  return start(script, args, surroundings).finished;
}

/** Starts a script that listens, and waits for its line `listening on <url>`. */
export async function startListening(
  script: string,
  args: readonly string[],
  surroundings?: Surroundings,
): Promise<Running> {
  const { child, finished, stdout } = start(script, args, surroundings);
  const says = async (text: string) => {
    while (!stdout().includes(text)) {
      const ended = await Promise.race([
        finished,
        new Promise<undefined>((resolve) => child.stdout?.once('data', () => resolve(undefined))),
      ]);
      if (ended && !stdout().includes(text))
        throw new Error(`${script} ended with ${ended.code} before it said ${JSON.stringify(text)}: ${ended.stderr}`);
    }
  };
  await says('listening on ');
  await says('\n');
  const url = /listening on (\S+)/.exec(stdout())?.[1] ?? '';
  return {
    url,
    output: stdout,
    says,
    deafen: () => child.stdout?.destroy(),
    stop(signal = 'SIGTERM') {
      child.kill(signal);
      return finished;
    },
  };
}

/** Starts the command `mock` on a free port; it ends with the test. */
export async function startMock(flags: readonly string[], surroundings?: Surroundings): Promise<Running> {
  const mock = await startListening('src/cli/main.ts', ['mock', '--port', '0', ...flags], surroundings);
  onTestFinished(async () => {
    await mock.stop();
  });
  return mock;
}
