/**
 * The line to the gateway: questions out, replies in, politely. What comes back is as it came: the key is taken out of
 * what is shown of it, and not of what is judged.
 *
 * @module
 */
import { causes, rootMessage } from '#client/causes.ts';
import { connectionError } from '#client/exchange/connection-error.ts';
import { createDeadline } from '#client/exchange/deadline.ts';
import { backoff, longestWait, retryAfterOf } from '#client/exchange/retry.ts';
import type { Settings } from '#client/settings.ts';
import { unlessAborted } from '#client/unless-aborted.ts';
import type { Provider } from '#providers/provider.ts';
import { lingering } from './lingering.ts';
import { answerOf, type Nothing, type Reply } from './reply.ts';
import { initOf, pathOf, type Question } from './question.ts';
import { readBytes } from './read.ts';
import type { CheckOutcome } from './report.ts';
import type { Eraser } from './secrets.ts';

export type Trace = CheckOutcome['exchanges'][number][];

/** What is said of a run that its caller has ended. */
export const interrupted = 'the run was interrupted';

export type Line = {
  /**
   * Asks, and asks again while the gateway wants time; keeps what was asked in `trace`. Once the run is ended there is
   * no reply, and nothing is sent.
   */
  ask(question: Question, trace: Trace, options?: AskOptions): Promise<Reply>;
  /** Fetches a file from the gateway's own address, without a key. */
  fetchFile(url: URL, trace: Trace): Promise<Reply>;
  /** Why nothing is sent any more; `undefined` as long as the gateway has to be asked on. */
  readonly problem: string | undefined;
  /** Whether it is a mock of seedance-kit that answers; `undefined` before the first answer. */
  readonly isMock: boolean | undefined;
};

type AskOptions = {
  /** Whether it may make a job, so that it is sent again after nothing but a 429. @default false */
  readonly isCreate?: boolean;
  /** Whether it is sent also when the run was ended, though once, and waited for shortly. @default false */
  readonly isUrgent?: boolean;
};

/** How often one question is asked again. */
const mostRetries = 3;
/** Questions in a row without any answer after which nobody is thought to be there any more. */
const mostSilence = 5;
/** Questions in a row that were put off to the end, after which the gateway is left alone. */
const mostDelays = 3;
/** Milliseconds for what is still under way after the end of a run. */
const shortly = 5_000;

export function createLine(
  provider: Provider,
  settings: Settings,
  eraser: Eraser,
  signal: AbortSignal | undefined,
): Line {
  const { time, random, baseUrl, apiKey } = settings;
  /** Nobody asks before this: what one question is told holds for all. */
  let restUntil = 0;
  let silence = 0;
  let delays = 0;
  let problem: string | undefined;
  let isMock: boolean | undefined;

  const timeLeft = () => (problem === undefined ? restUntil - time.now() : 0);

  /** Waits until it may be asked; where that never comes, tells so. */
  async function rest(): Promise<Nothing | undefined> {
    try {
      for (let left = timeLeft(); left > 0; left = timeLeft()) await time.sleep(left, signal);
    } catch (error) {
      if (!signal?.aborted) throw error;
    }
    if (signal?.aborted) return unsent(interrupted);
    return problem === undefined ? undefined : unsent(problem);
  }

  async function once(
    operation: string,
    url: string,
    init: (signal: AbortSignal) => RequestInit,
    isUrgent: boolean,
  ): Promise<Reply> {
    const late = new Error(`no answer within ${settings.requestTimeout / 1000} s`);
    const linger = isUrgent ? lingering(signal, shortly, new Error(interrupted)) : undefined;
    const ended = linger?.signal ?? signal;
    const deadline = createDeadline(settings.requestTimeout, late, ended);
    try {
      const asked = settings.fetch(url, init(deadline.signal));
      const response = await unlessAborted(asked, deadline.signal);
      const read = await readBytes(response, deadline.signal);
      silence = 0;
      const reply = answerOf(response, read);
      isMock ??= isMocks(reply.headers);
      keepRest(reply);
      return reply;
    } catch (error) {
      if (ended?.aborted) return { ...unsent(`${interrupted} before there was an answer`), isSent: true };
      silence += 1;
      if (silence >= mostSilence) {
        problem ??= `the gateway stopped answering: ${mostSilence} questions in a row had no answer`;
      }
      return silenceOf(operation, error, deadline.signal.reason === late ? late : undefined);
    } finally {
      deadline.end();
      linger?.end();
    }
  }

  function silenceOf(operation: string, error: unknown, late: Error | undefined): Nothing {
    if (late) return { kind: 'nothing', reason: late.message, code: undefined, isLate: true, isSent: true };
    const code = causes(error)
      .map((cause) => Object(cause).code)
      .find((found) => typeof found === 'string');
    const reason = `no answer: ${rootMessage(error).replace(/\s+/g, ' ').trim() || 'the connection failed'}`;
    const { mayHaveArrived } = connectionError(provider.contract.id, operation, reason, error, settings);
    return { kind: 'nothing', reason, code, isLate: false, isSent: mayHaveArrived };
  }

  /** What one refusal asks for, also the last of a question and one that is not repeated, holds for all. */
  function keepRest({ ok, status, headers }: Extract<Reply, { kind: 'answer' }>): void {
    const asked = ok ? undefined : retryAfterOf(headers, time.now());
    if (asked === undefined) return;
    if (asked <= longestWait) restUntil = Math.max(restUntil, time.now() + asked);
    else {
      problem ??= `the gateway wants to be left alone for ${Math.ceil(asked / 1000)} s (${status}, Retry-After): try again after that`;
    }
  }

  return {
    get problem() {
      return problem;
    },
    get isMock() {
      return isMock;
    },
    async ask(question, trace, { isCreate = false, isUrgent = false } = {}) {
      const path = pathOf(provider, question);
      const { id, method } = question.operation;
      for (let attempt = 0; ; attempt += 1) {
        const none = await rest();
        if (none && !(isUrgent && signal?.aborted)) return none;
        const reply = await once(id, baseUrl + path, (limit) => initOf(question, apiKey, limit), isUrgent);
        const status = reply.kind === 'answer' ? { status: reply.status } : {};
        trace.push({ method: method.toUpperCase(), path: eraser.text(path), ...status });
        const wait = isUrgent && signal?.aborted ? undefined : waitAfter(reply, attempt, isCreate);
        if (wait === undefined) {
          putOff(reply);
          return reply;
        }
        restUntil = Math.max(restUntil, time.now() + wait);
      }
    },
    async fetchFile(url, trace) {
      const none = await rest();
      if (none) return none;
      const reply = await once('file', url.href, (limit) => ({ redirect: 'manual', signal: limit }), false);
      const status = reply.kind === 'answer' ? { status: reply.status } : {};
      trace.push({ method: 'GET', path: eraser.text(url.pathname), ...status });
      return reply;
    },
  };

  /** Counts the questions that were never answered but with a wish for time. */
  function putOff(reply: Reply): void {
    if (reply.kind === 'nothing') return;
    const isAnnounced = reply.status === 503 && retryAfterOf(reply.headers, time.now()) !== undefined;
    delays = reply.status === 429 || isAnnounced ? delays + 1 : 0;
    if (delays >= mostDelays) {
      problem ??= `the gateway wanted time to the end on ${mostDelays} questions in a row (${reply.status}): try again later`;
    }
  }

  /** Milliseconds until the same question may be asked again; `undefined` where that helps nothing. */
  function waitAfter(reply: Reply, attempt: number, isCreate: boolean): number | undefined {
    if (reply.kind === 'nothing' || attempt >= mostRetries || problem !== undefined) return undefined;
    if (reply.status === 429) return backoff(attempt, random());
    // What it asked for is kept anyway.
    const isAnnounced = reply.status === 503 && retryAfterOf(reply.headers, time.now()) !== undefined;
    return isAnnounced && !isCreate ? backoff(attempt, random()) : undefined;
  }
}

function unsent(reason: string): Nothing {
  return { kind: 'nothing', reason, code: undefined, isLate: false, isSent: false };
}

/** All answers of the mock let pages read which limit was broken; no gateway has such a header. */
function isMocks(headers: Headers): boolean {
  const exposed = headers.get('access-control-expose-headers') ?? '';
  return headers.has('x-mock-limit') || /(^|[\s,])x-mock-limit([\s,]|$)/i.test(exposed);
}
