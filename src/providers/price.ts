/**
 * What a request costs and what is paid back, from the prices in a provider's `lifecycle.yaml`.
 *
 * @module
 */
import type { Charge, TaskState, VideoRequest } from '#tasks/task.ts';
import type { Contract, Prices } from './provider.ts';

/**
 * The price of a request; `undefined` where the provider documents none. Reference videos count with
 * the seconds that the request states for them; seconds without a video do not count.
 */
export function priceOf(contract: Contract, request: VideoRequest): Charge | undefined {
  const { prices } = contract.lifecycle;
  const input = request.media.length > 0 ? 'media' : 'text';
  const rate = prices?.perSecond.find(
    (entry) =>
      (entry.model ?? request.model) === request.model &&
      (entry.resolution ?? request.resolution) === request.resolution &&
      (entry.input ?? input) === input,
  );
  if (!prices || !rate) return undefined;
  const units = billedSeconds(contract, request);
  // Credits come whole, dollars in at most five decimals; binary fractions would show more.
  const parts = prices.currency === 'credits' ? 1 : 1e5;
  return shared({
    amount: Math.round(units * rate.amount * parts) / parts,
    currency: prices.currency,
    units,
    confidence: prices.confidence,
    ...(isLeast(prices, request) && { isLeast: true as const }),
  });
}

let last: Charge | undefined;

/** Many requests in a row cost the same, and a task that is kept for long shares its charge with those around it. */
function shared(charge: Charge): Charge {
  if (
    last?.amount !== charge.amount ||
    last.currency !== charge.currency ||
    last.units !== charge.units ||
    last.confidence !== charge.confidence ||
    last.isLeast !== charge.isLeast
  ) {
    last = charge;
  }
  return last;
}

/** The seconds that a request is billed by, whether or not a price for them is known. */
export function billedSeconds(contract: Contract, request: VideoRequest): number {
  return request.seconds + (contract.lifecycle.prices?.billsInputVideo === true ? inputVideoSeconds(request) : 0);
}

/** Where it is written that a task is paid back once it is in a state; `undefined` where nothing is. */
export function refundIn(contract: Contract, state: TaskState): Prices['refunds'][number] | undefined {
  return contract.lifecycle.prices?.refunds.find((refund) => refund.state === state);
}

/** Whether reference videos cost something that cannot be told: the price, or how long they are. */
function isLeast({ billsInputVideo }: Prices, { media, inputVideoSeconds: stated }: VideoRequest): boolean {
  const videos = media.filter(({ kind }) => kind === 'video');
  if (billsInputVideo === 'unknown') return videos.length > 0;
  return billsInputVideo && stated === undefined && videos.some(({ seconds }) => seconds === undefined);
}

function inputVideoSeconds({ media, inputVideoSeconds: stated }: VideoRequest): number {
  const videos = media.filter(({ kind }) => kind === 'video');
  if (videos.length === 0) return 0;
  return stated ?? videos.reduce((sum, { seconds = 0 }) => sum + seconds, 0);
}
