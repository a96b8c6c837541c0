/**
 * Asks for a task once, as a watch does.
 *
 * @module
 */
import { isKnownStatus, statusIn } from '#providers/fields.ts';
import type { Provider } from '#providers/provider.ts';
import type { VideoTask } from '#tasks/task.ts';
import { operationOf, taskIn, withoutMeaning, withoutVideo } from '../exchange/answers.ts';
import type { InvalidResponseError } from '../errors.ts';
import { exchange } from '../exchange/exchange.ts';
import { requestTo } from '../exchange/request-to.ts';
import { retryAfterOf } from '../exchange/retry.ts';
import type { Settings } from '../settings.ts';

/** What a query told. */
export type Told = {
  /** With the id that was asked for: whatever the answer calls it, no other is known to be understood. */
  readonly task: VideoTask;
  /** The provider's own word for the state. */
  readonly status: string;
  /** Set where no document has that word. */
  readonly doubt: InvalidResponseError | undefined;
  /** Milliseconds to wait before the next query, as the answer asks for. */
  readonly retryAfter: number | undefined;
};

/**
 * @param timeout Milliseconds, by the machine's clock.
 * @throws {InvalidResponseError} when the answer tells of no task, or of a success that names no video.
 */
export async function poll(
  provider: Provider,
  settings: Settings,
  { id, signal, timeout }: { id: string; signal: AbortSignal; timeout: number },
): Promise<Told> {
  const operation = operationOf(provider, 'get');
  const request = () => requestTo(settings, operation, { path: { [operation.parameter]: id } });
  const answer = await exchange(provider, settings, { operation, request, signal, timeout });
  const task = taskIn(provider, operation, answer);
  if (task.state === 'succeeded' && !task.output?.videoUrl) throw withoutVideo(provider, operation, answer);
  const status = statusIn(provider, answer.body) ?? '';
  return {
    task: { ...task, id },
    status,
    doubt: isKnownStatus(provider.contract, status) ? undefined : withoutMeaning(provider, operation, answer, status),
    retryAfter: retryAfterOf(answer.response.headers, settings.time.now()),
  };
}
