/**
 * Sends a request, and again where that is safe. A create is never sent again blindly: only if it certainly was not
 * accepted, or with the key by which the provider knows it again.
 *
 * @module
 */
import type { Provider } from '#providers/provider.ts';
import { taskIn } from './answers.ts';
import { rememberCreated } from './created.ts';
import { AmbiguousCreateError, ApiError, ConnectionError, InvalidResponseError, isClientError } from '../errors.ts';
import { exchange, type Answer, type Sending } from './exchange.ts';
import { backoff, longestWait } from './retry.ts';
import type { Settings } from '../settings.ts';

/** A create, and what it is known by. */
export type CreateSending = Sending & {
  readonly body: unknown;
  /** Sent in the header that the provider documents for it; `undefined` where it documents none. */
  readonly idempotencyKey: string | undefined;
};

/** Sends a request that creates nothing. One that changes something is sent again only if it certainly did not. */
export function send(provider: Provider, settings: Settings, sending: Sending): Promise<Answer> {
  const isQuery = sending.operation.method.toUpperCase() === 'GET';
  const mayRepeat = isQuery ? isPassing : isUndone;
  return repeat(settings, sending, mayRepeat, () => exchange(provider, settings, sending));
}

/**
 * Sends a create.
 *
 * @throws {AmbiguousCreateError} when the job may exist, also after an abort.
 */
export async function sendCreate(provider: Provider, settings: Settings, sending: CreateSending): Promise<Answer> {
  const { idempotencyKey, signal } = sending;
  let mayExist = false;
  try {
    const mayRepeat = idempotencyKey === undefined ? isUndone : isPassing;
    return await repeat(settings, sending, mayRepeat, async () => {
      // What cannot be built, or was aborted before, was not sent.
      let isSent = false;
      try {
        const answer = await exchange(provider, settings, sending, () => (isSent = true));
        // Who is not told the id has no task, as far as they can see.
        rememberCreated(settings, taskIn(provider, sending.operation, answer).id);
        return answer;
      } catch (error) {
        // The reason of an abort may be any error, one of a client's own for another call too.
        mayExist ||= isSent && (signal?.aborted === true || leavesOpen(error));
        throw error;
      }
    });
  } catch (error) {
    if (!mayExist) throw error;
    const what = isClientError(error) ? error.detail : error instanceof Error ? error.message : String(error);
    throw new AmbiguousCreateError(provider.contract.id, {
      why: signal?.aborted ? `the call was aborted: ${what}` : what,
      howToFindOut: howToFindOut(provider, sending),
      idempotencyKey,
      body: sending.body,
      cause: error,
    });
  }
}

async function repeat(
  { maxRetries, time, random }: Settings,
  { signal }: Sending,
  mayRepeat: (error: unknown) => boolean,
  attempt: () => Promise<Answer>,
): Promise<Answer> {
  for (let count = 0; ; count += 1) {
    try {
      return await attempt();
    } catch (error) {
      const asked = error instanceof ApiError ? (error.retryAfter ?? 0) : 0;
      const isOver = signal?.aborted || count >= maxRetries || asked > longestWait;
      if (isOver || !mayRepeat(error)) throw error;
      await time.sleep(Math.max(asked, backoff(count, random())), signal);
    }
  }
}

/** Whether a failure may have passed by the next attempt. */
function isPassing(error: unknown): boolean {
  if (error instanceof ApiError) {
    return ['rate-limited', 'server-error', 'idempotency-in-progress'].includes(error.kind);
  }
  return error instanceof ConnectionError || error instanceof InvalidResponseError;
}

/** Whether a request that failed so has certainly changed nothing, and may fare better next time. */
function isUndone(error: unknown): boolean {
  if (error instanceof ApiError) return error.kind === 'rate-limited';
  return error instanceof ConnectionError && !error.mayHaveArrived;
}

/** A redirect leaves it open, too: 303 is how a POST points to what it has made, and 0 is any redirect in a browser. */
const open = [0, 303];

/** Whether a create that failed so may have been accepted all the same. */
function leavesOpen(error: unknown): boolean {
  if (error instanceof ApiError) {
    return ['server-error', 'idempotency-in-progress'].includes(error.kind) || open.includes(error.status);
  }
  return !(error instanceof ConnectionError) || error.mayHaveArrived;
}

function howToFindOut({ contract }: Provider, { idempotencyKey, body }: CreateSending): string {
  const { idempotency, webhook } = contract.lifecycle;
  const ways: string[] = [];
  if (idempotency && idempotencyKey !== undefined) {
    const hours = Math.floor(idempotency.recordSeconds.value / 3600);
    ways.push(
      `Send the same request again within ${hours} h with the idempotency key ${idempotencyKey}: if the job exists, its first answer comes back and nothing more is charged`,
    );
  } else {
    ways.push(
      'Look for it in your account, its history and its balance, before you send it again: there is no documented operation that lists tasks',
    );
  }
  const address = webhook ? Object(body)[webhook.field] : undefined;
  if (typeof address === 'string') ways.push(`If it exists, its end will be posted to ${address}`);
  return ways.join('. ');
}
