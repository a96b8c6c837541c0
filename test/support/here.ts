/**
 * The command `mock` in the process of the test: what it says, serves and refuses is the same as in one of its
 * own, and a start costs little. What makes a process (its exit code, signals, who reads its output) is shown
 * with run.ts.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { setImmediate as turn } from 'node:timers/promises';
import { onTestFinished, vi } from 'vitest';
import { mock } from '#cli/mock.ts';
import { UsageError } from '#cli/usage.ts';
import { root } from '../../scripts/specs.ts';

type Signal = 'SIGINT' | 'SIGTERM';

/** What a command takes for its process. */
type Place = {
  readonly folder: string;
  output: string;
  /** Is told when there is more output. */
  readonly listeners: Set<() => void>;
  /** What it does at a signal. */
  readonly atSignal: Map<string | symbol, (signal: Signal) => void>;
  hasEnded: boolean;
};

/** How a command has ended. */
type Ended = {
  readonly code?: number;
  readonly stdout: string;
  /** Why it did nothing: the line that the process writes to standard error before it ends with 2. */
  readonly refused?: string;
};

/** A mock that goes on. */
type RunningHere = {
  /** The address it has told. */
  readonly url: string;
  /** What it has written so far. */
  output(): string;
  /** Gives once the output contains a text. */
  says(text: string): Promise<void>;
  /** Asks it to end, and waits until it has. */
  stop(signal?: Signal): Promise<Ended>;
};

const places = new AsyncLocalStorage<Place>();

const cwd = process.cwd.bind(process);
vi.spyOn(process, 'cwd').mockImplementation(() => places.getStore()?.folder ?? cwd());

const write = process.stdout.write.bind(process.stdout);
vi.spyOn(process.stdout, 'write').mockImplementation((text, ...rest) => {
  const place = places.getStore();
  if (!place) return write(text, ...rest);
  place.output += String(text);
  for (const listener of place.listeners) listener();
  return true;
});

process.on('newListener', (event, listener) => {
  if (event === 'SIGINT' || event === 'SIGTERM') places.getStore()?.atSignal.set(event, listener);
});

function begin(args: readonly string[], folder: string) {
  const place: Place = { folder, output: '', listeners: new Set(), atSignal: new Map(), hasEnded: false };
  const ended = places.run(place, async (): Promise<Ended> => {
    try {
      const code = await mock(args);
      return { code, stdout: place.output };
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      return { stdout: place.output, refused: error.message };
    } finally {
      place.hasEnded = true;
      for (const [event, listener] of place.atSignal) process.off(event, listener);
    }
  });
  const contains = (text: string) =>
    new Promise<void>((resolve) => {
      const listen = () => {
        if (!place.output.includes(text)) return;
        place.listeners.delete(listen);
        resolve();
      };
      place.listeners.add(listen);
      listen();
    });
  return {
    ended,
    output: () => place.output,
    /** Gives once the output contains a text; rejects when the mock ends without it. */
    async says(text: string) {
      const end = await Promise.race([contains(text), ended]);
      if (end && !place.output.includes(text))
        throw new Error(`the mock ended before it said ${JSON.stringify(text)}: ${end.refused ?? end.stdout}`);
    },
    async stop(signal: Signal = 'SIGTERM') {
      // It says that it listens before it heeds signals.
      while (place.atSignal.size === 0 && !place.hasEnded) await turn();
      places.run(place, () => place.atSignal.get(signal)?.(signal));
      return ended;
    },
  };
}

/** Runs the command `mock` to its end, for what it does without listening; one that listens is stopped. */
export async function mockHere(args: readonly string[], folder = root): Promise<Ended> {
  const { ended, says, stop } = begin(args, folder);
  const listens = await Promise.race([
    ended.then(() => false),
    says('listening on ').then(
      () => true,
      () => false,
    ),
  ]);
  return listens ? stop() : ended;
}

/** Starts the command `mock` on a free port; it ends with the test. */
export async function startMockHere(flags: readonly string[], folder = root): Promise<RunningHere> {
  const { output, says, stop } = begin(['--port', '0', ...flags], folder);
  await says('listening on ');
  let stopped: Promise<Ended> | undefined;
  const stopOnce = (signal?: Signal) => (stopped ??= stop(signal));
  onTestFinished(async () => {
    await stopOnce();
  });
  return { url: /listening on (\S+)/.exec(output())?.[1] ?? '', output, says, stop: stopOnce };
}
