/**
 * In which order a run does what it does: what is free, then creates that have to be refused, then those that have to be
 * accepted, each time the cheapest first.
 *
 * @module
 */
import type { Charge } from '#tasks/task.ts';
import type { Context, Check } from './context.ts';
import { plainJobOf } from './plain-jobs.ts';
import { keyOf, type Case } from './evidence.ts';
import { byPrice, priceOfCase } from './price.ts';
import { sendable } from './sendable.ts';

export type Step = () => Promise<void>;

/** Checks that have no job accepted. */
export function freeSteps(
  { provider }: Context,
  checks: readonly Check[],
  settle: (check: Check) => Promise<void>,
): readonly Step[] {
  const priceOf = ({ entries: [entry] = [] }: Check) => entry && priceOfCase(provider, entry);
  const free = checks.filter(({ spends, entries }) => !spends && !entries);
  const refused = checks.filter(({ spends, entries }) => !spends && entries);
  const inOrder = [...free, ...refused.toSorted((a, b) => byPrice(priceOf(a), priceOf(b)))];
  return inOrder.map((check) => () => settle(check));
}

/**
 * Checks that have jobs accepted. The jobs of all go out in the order of their prices, so that a small budget tries much
 * of the suite before it tries what is dear; a check is done as soon as its jobs are.
 */
export function spendingSteps(
  context: Context,
  checks: readonly Check[],
  settle: (check: Check) => Promise<void>,
  send: (entry: Case) => Promise<void>,
): readonly Step[] {
  const { provider } = context;
  const spending = checks.filter(({ spends }) => spends);
  const shared = new Map<string, Case>();
  for (const { entries = [], isAlone } of spending) {
    if (!isAlone) for (const entry of entries) shared.set(keyOf(entry), entry);
  }
  const jobs: readonly { readonly key: string; readonly price: Charge | undefined; readonly step: Step }[] = [
    ...Array.from(shared, ([key, entry]) => ({ key, price: costOf(context, entry), step: () => send(entry) })),
    ...spending
      .filter(({ isAlone }) => isAlone)
      .map((check) => {
        const [entry] = check.entries ?? [];
        return { key: check.id, price: entry && costOf(context, entry), step: () => settle(check) };
      }),
  ];
  const inOrder = jobs.toSorted((a, b) => byPrice(a.price, b.price));
  const place = new Map(inOrder.map(({ key }, index) => [key, index]));
  const ends = new Map<number, Check[]>();
  for (const check of spending.filter(({ isAlone }) => !isAlone)) {
    const last = Math.max(-1, ...needsOf(check).map((key) => place.get(key) ?? -1));
    ends.set(last, [...(ends.get(last) ?? []), check]);
  }
  const settled = (index: number) => (ends.get(index) ?? []).map((check) => () => settle(check));
  return [...settled(-1), ...inOrder.flatMap(({ step }, index) => [step, ...settled(index)])];

  /** A check waits for the plain jobs, too, which tell what a refusal is about. */
  function needsOf({ entries = [] }: Check): readonly string[] {
    return entries.flatMap((entry) => {
      const plain = plainJobOf(provider, entry);
      return [keyOf(entry), ...(plain ? [keyOf(plain)] : [])];
    });
  }
}

/** What a job costs as it is sent. */
function costOf(context: Context, entry: Case): Charge | undefined {
  const real = sendable(context, entry);
  return priceOfCase(context.provider, 'drifts' in real ? entry : real);
}

/** Does one step after the other, some at once. */
export async function inParallel(concurrency: number, steps: readonly Step[]): Promise<void> {
  let next = 0;
  async function work(): Promise<void> {
    for (let step = steps[next++]; step; step = steps[next++]) await step();
  }
  await Promise.all(Array.from({ length: concurrency }, work));
}
