/**
 * Follows a task to its end: when to ask, what to forgive, and when to give up.
 *
 * @module
 */
import type { Provider } from '#providers/provider.ts';
import { isTerminal, type VideoTask } from '#tasks/task.ts';
import { ApiError, ConfigurationError, ConnectionError, PollFailedError, TaskTimeoutError } from '../errors.ts';
import { createPatience, isTrouble, reasonOf, type Patience, type Tolerance, type Trouble } from './patience.ts';
import { poll, type Told } from './poll.ts';
import { createRhythm, timingOf, type Timing } from './rhythm.ts';
import type { Settings } from '../settings.ts';
import { steadyTime } from '../time.ts';

/** What a query told of a task. */
export type TaskUpdate = {
  /** The task under the id it was asked for by, its progress never smaller than it was told before. */
  readonly task: VideoTask;
  /** The provider's own word for the state. */
  readonly status: string;
  /** Whether that word is documented. One that is not counts as `running`. */
  readonly isKnownStatus: boolean;
  /** How many queries there have been, this one included. */
  readonly polls: number;
  /** Milliseconds since the watch began. */
  readonly elapsed: number;
};

/** A query that failed, and will be tried again. */
export type PollTrouble = {
  readonly error: Trouble;
  /** How many queries in a row have failed like this one. */
  readonly inARow: number;
  /** Milliseconds until the next query. */
  readonly retryIn: number;
};

/** How a task is followed. */
export type WatchOptions = {
  /**
   * Milliseconds for the whole, from the first update that is asked for. A last query is made a second before they are
   * over (up to five where answers take long), so that what has ended by then is never missed. Only where that begins
   * late, because the machine was suspended or stalled, may they be overshot, by the second that it is given. 0 asks
   * once.
   *
   * @default 1_800_000, half an hour
   */
  readonly timeout?: number | undefined;
  /** Ends the watch at once, a sleep and a query included; it rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /**
   * Milliseconds between the first queries, and before the first one of a task that was just created. The waits grow
   * from there, and each is up to a fifth longer than it has to be, so that many watches do not ask at once.
   *
   * @default the provider's advice: 5 to 10 s
   */
  readonly pollInterval?: number | undefined;
  /**
   * Milliseconds that a wait grows to. Only a provider that asks for more patience when it refuses, with `Retry-After`,
   * is given it, up to the last query.
   *
   * @default 30_000, or `pollInterval` where that is more
   */
  readonly maxPollInterval?: number | undefined;
  /** What is forgiven. An answer 429 always is; 401, 402 and 403 never are. */
  readonly tolerance?: Tolerance | undefined;
  /**
   * What a status means that no document knows: `keep-polling` takes the task for running, as the documents of the providers
   * suggest; `fail` ends the watch with a `PollFailedError`, after the update that tells of it.
   *
   * @default 'keep-polling'
   */
  readonly unknownStatus?: 'keep-polling' | 'fail' | undefined;
  /** Called for each query that failed and is forgiven; a promise is waited for. What it throws ends the watch. */
  readonly onTrouble?: ((trouble: PollTrouble) => unknown) | undefined;
};

/** The task that is watched. */
export type Watched = {
  readonly id: string;
  /** When it was created, in milliseconds since the epoch, where that was just now. */
  readonly createdAt: number | undefined;
};

/**
 * The updates of a task, one for each query that told of it; the last one is of a final state. The watch begins when the
 * first update is asked for. Its `return` and `throw` end it at once, also while an update is waited for.
 *
 * @throws {ConfigurationError} at once, when an option is not what it has to be.
 * @throws {TaskTimeoutError} when the task has not ended in time.
 * @throws {PollFailedError} when asking for it does not work.
 */
export function watchTask(
  provider: Provider,
  settings: Settings,
  watched: Watched,
  options: WatchOptions = {},
): AsyncGenerator<TaskUpdate, void, undefined> {
  const stop = new AbortController();
  const updates = follow(provider, settings, watched, { ...options, ...checked(provider, options) }, stop);
  const end = updates.return.bind(updates);
  const fail = updates.throw.bind(updates);
  return Object.assign(updates, {
    return(value: void | PromiseLike<void>) {
      stop.abort();
      return end(value);
    },
    throw(error: unknown) {
      stop.abort();
      return fail(error);
    },
  });
}

type Checked = { readonly timing: Timing; readonly patience: Patience };

function checked(provider: Provider, { tolerance, unknownStatus = 'keep-polling', ...timing }: WatchOptions): Checked {
  if (unknownStatus !== 'keep-polling' && unknownStatus !== 'fail') {
    const message = `unknownStatus has to be keep-polling or fail, and is ${String(unknownStatus)}`;
    throw new ConfigurationError(provider.contract.id, message);
  }
  return { timing: timingOf(provider, timing), patience: createPatience(provider, tolerance) };
}

async function* follow(
  provider: Provider,
  settings: Settings,
  { id, createdAt }: Watched,
  { timing, patience, signal, unknownStatus, onTrouble }: WatchOptions & Checked,
  stop: AbortController,
): AsyncGenerator<TaskUpdate, void, undefined> {
  const time = steadyTime(settings.time);
  const { id: providerId } = provider.contract;
  const rhythm = createRhythm(timing, { ...settings, time });
  // A task of unknown age is asked for at once.
  const age = createdAt === undefined ? Infinity : Math.max(0, settings.time.now() - createdAt);

  /**
   * Gives nothing once `return` or `throw` was called. Only here does it listen to the caller's signal: a watch that
   * nobody goes on with leaves no listener.
   */
  async function askAt(at: number): Promise<Told | Trouble | undefined> {
    const onAbort = () => stop.abort(signal?.reason);
    if (signal?.aborted) onAbort();
    signal?.addEventListener('abort', onAbort, { once: true });
    try {
      await time.sleep(Math.max(0, at - time.now()), stop.signal);
      return await poll(provider, settings, { id, signal: stop.signal, timeout: rhythm.limit() });
    } catch (error) {
      // Before anything else: its reason may look like trouble.
      signal?.throwIfAborted();
      if (stop.signal.aborted) return undefined;
      if (isTrouble(error)) return error;
      throw error;
    } finally {
      signal?.removeEventListener('abort', onAbort);
    }
  }

  let last: VideoTask | undefined;
  let trouble: Trouble | undefined;
  let at: number | undefined = rhythm.first(age);
  for (let polls = 1; at !== undefined && (polls === 1 || !rhythm.isOver()); polls += 1) {
    const told = await askAt(at);
    if (told === undefined) return;
    if (isTrouble(told)) {
      trouble = told;
      const inARow = patience.take(trouble);
      // It was not given the time to answer.
      if (trouble instanceof ConnectionError && rhythm.isOver()) break;
      if (inARow === undefined) throw new PollFailedError(providerId, id, reasonOf(trouble), last, trouble);
      at = rhythm.afterTrouble(inARow, trouble instanceof ApiError ? trouble.retryAfter : undefined);
      if (at !== undefined) await onTrouble?.({ error: trouble, inARow, retryIn: at - time.now() });
      continue;
    }
    trouble = undefined;
    patience.restore();
    last = withProgress(told.task, last);
    const { status, doubt } = told;
    at = rhythm.afterAnswer(told.retryAfter);
    yield { task: last, status, isKnownStatus: doubt === undefined, polls, elapsed: time.now() };
    if (isTerminal(last.state)) return;
    if (doubt && unknownStatus === 'fail') {
      throw new PollFailedError(providerId, id, 'its status is not documented', last, doubt);
    }
  }
  signal?.throwIfAborted();
  const { timeout } = timing;
  throw new TaskTimeoutError(providerId, { taskId: id, timeout, elapsed: time.now(), task: last, cause: trouble });
}

/** Some gateways tell a smaller progress after a larger one, or none; a bar that runs backwards helps nobody. */
function withProgress(task: VideoTask, last: VideoTask | undefined): VideoTask {
  const progress = Math.min(100, Math.max(task.progress ?? 0, last?.progress ?? 0));
  return task.progress === undefined && last?.progress === undefined ? task : { ...task, progress };
}
