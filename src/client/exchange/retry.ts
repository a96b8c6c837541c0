/**
 * How long to wait before the next attempt.
 *
 * @module
 */

/** Milliseconds by which the clocks of two machines may differ; one that is further off has never been set. */
const mostSkew = 86_400_000;

/** Milliseconds; an answer that asks for more patience than this is not waited for, but given back as the failure it is. */
export const longestWait = 60_000;

/**
 * The wait that an answer asks for with `Retry-After`, in seconds or as a date; `undefined` where it asks for none. A
 * date counts from the answer's own `Date`, because the clocks of two machines differ.
 *
 * @param now Milliseconds since the epoch, for an answer without a date that can be believed.
 * @returns Milliseconds.
 */
export function retryAfterOf(headers: Pick<Headers, 'get'>, now: number): number | undefined {
  const value = headers.get('retry-after')?.trim();
  if (!value) return undefined;
  if (/^\d+(\.\d+)?$/.test(value)) return Number(value) * 1000;
  // Asked for a date, some engines find a year in any text.
  const until = /\d:\d\d/.test(value) ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(until)) return undefined;
  const sent = Date.parse(headers.get('date') ?? '');
  return Math.max(0, until - (Math.abs(sent - now) <= mostSkew ? sent : now));
}

/**
 * A wait that doubles with each attempt, up to a highest one, spread over its upper half so that clients which
 * failed together do not come back together.
 *
 * @param attempt 0 for the first.
 * @param random A number from 0 to below 1.
 * @returns Milliseconds.
 */
export function backoff(attempt: number, random: number, first = 500, highest = 8_000): number {
  const full = Math.min(highest, first * 2 ** attempt);
  return full / 2 + (full / 2) * random;
}
