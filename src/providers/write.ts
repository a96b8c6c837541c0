/**
 * Helpers for building wire bodies.
 *
 * @module
 */
import type { VideoRequest } from '#tasks/task.ts';

export function unlessEmpty<T>(items: readonly T[]): readonly T[] | undefined {
  return items.length > 0 ? items : undefined;
}

/**
 * What a request asks for and a provider has no field for, under its own name: the contract then
 * refuses the body and names the field, where leaving it out would drop a wish in silence. An unset
 * switch asks for nothing.
 */
export function withoutPlace(request: VideoRequest, ...names: (keyof VideoRequest)[]): object {
  return Object.fromEntries(
    names.map((name) => [name, request[name]]).filter(([, value]) => value !== undefined && value !== false),
  );
}
