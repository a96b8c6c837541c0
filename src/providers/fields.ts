/**
 * Small readers for answers that nobody has validated: each gives the value if it is what it should
 * be, and `undefined` if not.
 *
 * @module
 */
import type { TaskState } from '#tasks/task.ts';
import { taskStates } from '#tasks/task.ts';
import type { Contract, Provider } from './provider.ts';

export type Fields = { readonly [name: string]: unknown };

export function fields(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
}

export function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

export function number(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

export function first(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : undefined;
}

/** Unix seconds as milliseconds. */
export function fromUnixSeconds(value: unknown): number | undefined {
  const seconds = number(value);
  return seconds === undefined ? undefined : number(seconds * 1000);
}

export function toUnixSeconds(milliseconds: number): number {
  return Math.floor(milliseconds / 1000);
}

/**
 * What a status word means by the provider's `lifecycle.yaml`, in whatever case and with whatever between its
 * words. A word nobody has documented counts as `running`: two independent clients were broken by taking it for
 * an end.
 */
export function stateOf(contract: Contract, status: unknown): TaskState | undefined {
  const word = text(status);
  return word === undefined ? undefined : (documentedState(contract, word) ?? 'running');
}

/** Whether a provider's documents have a status word, be it in another spelling. */
export function isKnownStatus(contract: Contract, word: string): boolean {
  return documentedState(contract, word) !== undefined;
}

/**
 * The word that an answer to a query has for the state, where `readTask` looks for it: also in the first entry of
 * a list, and without the envelope. `undefined` when there is none, or no text.
 */
export function statusIn(provider: Pick<Provider, 'statusPath'>, body: unknown): string | undefined {
  return text(placeOf(provider, body)?.[provider.statusPath.at(-1) ?? '']);
}

/** The id that stands where a status should: of an answer that has forgotten the status. */
export function idIn(provider: Pick<Provider, 'statusPath' | 'operations'>, body: unknown): string | undefined {
  const place = placeOf(provider, body);
  const names = Object.values(provider.operations).flatMap((meaning) => (meaning.kind === 'get' ? meaning.taskId : []));
  return [...names, 'id'].map((name) => text(place?.[name])).find(Boolean);
}

function placeOf({ statusPath }: Pick<Provider, 'statusPath'>, body: unknown): Fields | undefined {
  let place = fields(body);
  for (const step of statusPath.slice(0, -1)) {
    place = fields(first(place?.[step])) ?? fields(place?.[step]) ?? place;
  }
  return place;
}

function documentedState(contract: Contract, word: string): TaskState | undefined {
  const { reads } = contract.lifecycle;
  const state = Object.hasOwn(reads, word) ? reads[word] : looseReadsOf(contract).get(letters(word));
  return taskStates.find((known) => known === state);
}

const looseReads = new WeakMap<Contract, ReadonlyMap<string, string | undefined>>();

/** What the letters of each documented word mean; nothing, where they mean two things. */
function looseReadsOf(contract: Contract): ReadonlyMap<string, string | undefined> {
  let known = looseReads.get(contract);
  if (!known) {
    const built = new Map<string, string | undefined>();
    for (const [word, state] of Object.entries(contract.lifecycle.reads)) {
      const key = letters(word);
      built.set(key, built.has(key) && built.get(key) !== state ? undefined : state);
    }
    looseReads.set(contract, (known = built));
  }
  return known;
}

function letters(word: string): string {
  return word.toLowerCase().replaceAll(/[-_ ]/g, '').replace('cancell', 'cancel');
}

/** A copy without the fields that are `undefined`, so that an absent field is absent. */
export function present<T extends object>(value: T): T {
  const copy = {} as T;
  // Copying what is there makes an object that is faster ever after than deleting what is not.
  for (const key in value) if (value[key] !== undefined) copy[key] = value[key];
  return copy;
}
