/**
 * What checks work with: the line to the gateway, the budget, and the jobs that several of them share.
 *
 * @module
 */
import type { Settings } from '#client/settings.ts';
import type { ContractOperation, Operation, Provider } from '#providers/provider.ts';
import type { VideoTask } from '#tasks/task.ts';
import type { Case } from './evidence.ts';
import type { Created } from './fate.ts';
import type { Finding } from './finding.ts';
import { createLine, type Line, type Trace } from './line.ts';
import type { VerifyMedia, VerifyOptions } from './options.ts';
import { createBudget, type Budget } from './budget.ts';
import type { CheckInfo } from './report.ts';
import { createEraser, type Eraser } from './secrets.ts';
import { settingsOf } from './settings.ts';
import { optionWords, type Words } from './words.ts';

/** A check that can be run. */
export type Check = CheckInfo & {
  /** The requests that it sends, as far as they would be jobs: of a check that has to be refused, or accepted. */
  readonly entries?: readonly Case[];
  /** Whether its jobs are its own, and no other check's. */
  readonly isAlone?: boolean;
  readonly run: (context: Context, trace: Trace) => Promise<Finding>;
};

/** A job that several checks share, and what was asked and answered when it was sent. */
export type Shared = (Created | Finding) & { readonly exchanges: Trace };

/** What was told of a job to its end. */
export type Life = { readonly finding: Finding; readonly last?: VideoTask };

export type Context = {
  readonly provider: Provider;
  readonly settings: Settings;
  readonly line: Line;
  readonly budget: Budget;
  /** Whether a mock of seedance-kit answers, which plays files that do not exist; a guess before its first answer. */
  readonly isMock: boolean;
  readonly media: VerifyMedia;
  readonly taskId: string | undefined;
  readonly signal: AbortSignal | undefined;
  readonly eraser: Eraser;
  /** What the caller calls the options. */
  readonly words: Words;
  /** Checks that are run at once. */
  readonly concurrency: number;
  /** The ids of the checks of this run. */
  readonly chosen: ReadonlySet<string>;
  /** The jobs that several checks share, by their requests. */
  readonly jobs: Map<string, Promise<Shared>>;
  /** The lives of those that are looked at to their end. */
  readonly lives: Map<string, Promise<Life>>;
};

/** @throws {TypeError} or {RangeError} when an option is wrong */
export function createContext(
  provider: Provider,
  options: VerifyOptions,
  checks: readonly Check[],
  words = optionWords,
): Context {
  const { spend, allowUnpriced = false, media = {}, taskId, signal, concurrency = 4 } = options;
  const settings = settingsOf(provider, options);
  const eraser = createEraser(settings.apiKey);
  const line = createLine(provider, settings, eraser, signal);
  const isLocal = /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\])$/.test(new URL(settings.baseUrl).hostname);
  return {
    provider,
    settings,
    line,
    budget: createBudget(provider, { spend, allowUnpriced, words }),
    get isMock() {
      return line.isMock ?? isLocal;
    },
    media,
    taskId,
    signal,
    eraser,
    words,
    concurrency,
    chosen: new Set(checks.map(({ id }) => id)),
    jobs: new Map(),
    lives: new Map(),
  };
}

/** The first operation of a kind, if the provider has one. */
export function operationOf(provider: Provider, kind: Operation['kind']): ContractOperation | undefined {
  return provider.contract.operations.find(({ id }) => provider.operations[id]?.kind === kind);
}

/** Makes something for the first who asks for it, and gives it to all. */
export function once<T>(made: Map<string, Promise<T>>, name: string, make: () => Promise<T>): Promise<T> {
  const known = made.get(name);
  if (known) return known;
  const promise = make();
  made.set(name, promise);
  return promise;
}
