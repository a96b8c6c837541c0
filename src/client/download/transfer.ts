import { backoff, longestWait, retryAfterOf } from '../exchange/retry.ts';
import { checkedUrl } from './address.ts';
import { attempt, type Outcome } from './attempt.ts';
import { unlessAborted } from '../unless-aborted.ts';
import type { Sink } from './sink.ts';
import type { CheckedTools, DownloadSource, State } from './types.ts';

/** How often in a row the gateway is asked for another URL, with nothing new from any. */
const mostRenewals = 2;

/** Sees a file through to its end, over as many attempts as bring something new. */
export async function transfer(source: DownloadSource, sink: Sink, state: State, tools: CheckedTools): Promise<void> {
  const { fail, maxRetries, random = Math.random, signal, time } = tools;
  /** How far any attempt has come. One that begins at 0 again brings nothing new until it is there. */
  let furthest = 0;
  let failures = 0;
  let renewals = 0;
  let asksForRest = true;
  const next = attempt(sink, state, tools);
  for (;;) {
    signal?.throwIfAborted();
    const outcome = await next({ asksForRest });
    if (outcome.kind === 'whole') return;
    if (state.received > furthest) {
      furthest = state.received;
      failures = 0;
      renewals = 0;
    }
    if (outcome.kind === 'refused') {
      renewals += 1;
      state.url = await renewed(outcome, renewals);
    } else {
      failures += 1;
      await time.sleep(waitAfter(outcome), signal);
      // A browser that may not send ranges to another host gets no answer to them at all.
      asksForRest = failures < 2 || failures < maxRetries || outcome.status !== undefined;
    }
  }

  /** Milliseconds before the next attempt, where there is to be one. */
  function waitAfter({ why, status, headers, cause }: Extract<Outcome, { kind: 'broken' }>): number {
    const asked = (headers && retryAfterOf(headers, time.now())) ?? 0;
    if (asked > longestWait) throw fail(`${why} and asks to wait for ${asked / 1000} s`, { status, cause });
    if (failures <= maxRetries) return Math.max(asked, backoff(failures - 1, random()));
    const retries = `${maxRetries} ${maxRetries === 1 ? 'retry' : 'retries in a row'}`;
    throw fail(maxRetries > 0 ? `${why}; gave up after ${retries} without anything new` : why, { status, cause });
  }

  /** The URL that the gateway tells now. */
  async function renewed({ status }: Extract<Outcome, { kind: 'refused' }>, count: number): Promise<string> {
    const refused = `the URL of the result has expired or is not valid any more (status ${status})`;
    if (!source.refresh) throw fail(`${refused}; ask for the task again`, { status });
    if (count > mostRenewals)
      throw fail(`${refused}, and so are the last ${mostRenewals} that the gateway told`, { status });
    let told: string | undefined;
    try {
      told = await unlessAborted(source.refresh(signal), signal);
    } catch (cause) {
      signal?.throwIfAborted();
      const why = cause instanceof Error ? cause.message : String(cause);
      throw fail(`${refused}, and asking for another failed: ${why}`, { status, cause });
    }
    if (told === undefined)
      throw fail(`${refused}, and the gateway does not renew it: it tells no URL now`, { status });
    const url = checkedUrl(told, fail);
    if (url === state.url)
      throw fail(`${refused}, and the gateway does not renew it: it tells the same again`, { status });
    return url;
  }
}
