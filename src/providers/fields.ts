/**
 * Small readers for answers that nobody has validated: each gives the value if it is what it should
 * be, and `undefined` if not.
 *
 * @module
 */
import type { TaskState } from '#tasks/task.ts';
import { taskStates } from '#tasks/task.ts';
import type { Contract } from './provider.ts';

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
  return seconds === undefined ? undefined : seconds * 1000;
}

export function toUnixSeconds(milliseconds: number): number {
  return Math.floor(milliseconds / 1000);
}

/**
 * What a status word means by the provider's `lifecycle.yaml`. A word nobody has documented counts as
 * `running`: two independent clients were broken by taking it for an end.
 */
export function stateOf(contract: Contract, status: unknown): TaskState | undefined {
  const word = text(status);
  if (word === undefined) return undefined;
  const state = Object.hasOwn(contract.lifecycle.reads, word) ? contract.lifecycle.reads[word] : undefined;
  return taskStates.find((known) => known === state) ?? 'running';
}

/** A copy without the fields that are `undefined`, so that an absent field is absent. */
export function present<T extends object>(value: T): T {
  const copy = {} as T;
  // Copying what is there makes an object that is faster ever after than deleting what is not.
  for (const key in value) if (value[key] !== undefined) copy[key] = value[key];
  return copy;
}
