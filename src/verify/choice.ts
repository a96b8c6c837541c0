import { nearest } from '#conformance/nearest.ts';

/**
 * The checks that are meant.
 *
 * @param only Ids, with `*` for anything; left out, all are meant.
 * @param skip The same for those that are not.
 * @throws {RangeError} when one fits no check; its message names a near one.
 */
export function chosen<T extends { readonly id: string }>(
  checks: readonly T[],
  only: readonly string[] | undefined,
  skip: readonly string[] = [],
): readonly T[] {
  const ids = checks.map(({ id }) => id);
  const [wanted, unwanted] = [only, skip].map((patterns) => patterns?.map((pattern) => matcherOf(pattern, ids)));
  return checks.filter(({ id }) => (wanted?.some((fits) => fits(id)) ?? true) && !unwanted?.some((fits) => fits(id)));
}

function matcherOf(pattern: string, ids: readonly string[]): (id: string) => boolean {
  const expression = pattern
    .split('*')
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
    .join('.*');
  const fits = (id: string) => new RegExp(`^${expression}$`).test(id);
  if (ids.some(fits)) return fits;
  const near = nearest(pattern, ids);
  const groups = [...new Set(ids.map((id) => `${id.split('/')[0]}/*`))].join(', ');
  const help = near === undefined ? `there are ${groups}` : `did you mean ${JSON.stringify(near)}?`;
  throw new RangeError(`no check is called ${JSON.stringify(pattern)}; ${help}`);
}
