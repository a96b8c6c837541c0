/**
 * What becomes of a value that is sent as JSON.
 *
 * @module
 */

/** A place where JSON does not hold what was given. */
export type Loss = { readonly path: readonly PropertyKey[]; readonly given: unknown };

/**
 * A copy by way of JSON.
 *
 * @throws {TypeError} when JSON has no form for it: a `bigint`, a circle.
 */
export function jsonOf(value: object) {
  return JSON.parse(JSON.stringify(value));
}

/**
 * The places at which a copy by way of JSON differs from what was given: a `Map`, a `Date`, a function, `NaN`. A field
 * that is `undefined` is one that is left out.
 *
 * @throws {TypeError} when JSON has no form for it: a `bigint`, a circle.
 */
export function lossesIn(value: object): readonly Loss[] {
  return compare(value, jsonOf(value), []);
}

function compare(given: unknown, kept: unknown, path: readonly PropertyKey[]): readonly Loss[] {
  const areObjects = typeof given === 'object' && given !== null && typeof kept === 'object' && kept !== null;
  if (!areObjects || kindOf(given) !== kindOf(kept)) return given === kept ? [] : [{ path, given }];
  const names = new Set([...Reflect.ownKeys(given), ...Reflect.ownKeys(kept)]);
  return [...names].flatMap((name) =>
    Object.hasOwn(kept, name) || Reflect.get(given, name) !== undefined
      ? compare(Reflect.get(given, name), Object.getOwnPropertyDescriptor(kept, name)?.value, [...path, name])
      : [],
  );
}

/** `[object Object]` for a plain object of whichever realm, `[object Map]` for a map. */
function kindOf(value: object): string {
  return Object.prototype.toString.call(value);
}
