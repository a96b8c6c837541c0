import { constants } from 'node:os';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Ctrl-C, a polite request to end, or the end of the terminal. */
type StopSignal = (typeof signals)[number];

/** What gets signals: the process, or a test's stand-in for it. */
export type Interruptible = {
  on(signal: StopSignal, listener: (signal: StopSignal) => void): unknown;
  off(signal: StopSignal, listener: (signal: StopSignal) => void): unknown;
  exit(code: number): void;
};

/** What is done about signals. */
export type Interrupted = {
  /** The first of them: whoever runs ends. */
  readonly first: (signal: StopSignal) => void;
  /** The end takes long: what a further one does can be told. */
  readonly slow: () => void;
  /** A further one, once that was told. @default the process ends at once, with 128 and the signal's number */
  readonly again?: (signal: StopSignal) => void;
};

/** Milliseconds within which a signal that comes again is the same one: npm passes on what the terminal has sent already. */
const echo = 250;

/** Hears of every wish that the process ends. Gives what gives the signals back. */
export function onInterrupt(process: Interruptible, { first, slow, again }: Interrupted): () => void {
  let isEcho = true;
  let asked: NodeJS.Timeout | undefined;
  const hear = (signal: StopSignal) => {
    if (asked && isEcho) return;
    if (asked) return again ? again(signal) : process.exit(codeOf(signal));
    asked = setTimeout(() => {
      isEcho = false;
      slow();
    }, echo).unref();
    first(signal);
  };
  for (const signal of signals) process.on(signal, hear);
  return () => {
    clearTimeout(asked);
    for (const signal of signals) process.off(signal, hear);
  };
}

/** The exit code of a process that a signal ends. */
export function codeOf(signal: NodeJS.Signals): number {
  return 128 + constants.signals[signal];
}
