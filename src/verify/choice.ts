import { nearest } from '#conformance/nearest.ts';
import type { CheckInfo } from './report.ts';
import type { Words } from './words.ts';

/** Ids of checks, with `*` for anything. */
type Choice = {
  /** Left out, all are meant. */
  readonly only?: readonly string[] | undefined;
  readonly skip?: readonly string[] | undefined;
};

/**
 * The checks that are meant.
 *
 * @throws {RangeError} when a pattern fits no check, with a near one in its message, or no check is left
 */
export function chosen<T extends CheckInfo>(
  checks: readonly T[],
  { only, skip = [] }: Choice,
  words: Pick<Words, 'only' | 'skip'>,
): readonly T[] {
  const wanted = only?.map((pattern) => matcherOf(pattern, checks, words.only));
  const unwanted = skip.map((pattern) => matcherOf(pattern, checks, words.skip));
  const left = checks.filter(
    ({ id }) => (wanted?.some((fits) => fits(id)) ?? true) && !unwanted.some((fits) => fits(id)),
  );
  if (left.length === 0) throw new RangeError(`${words.only} and ${words.skip} leave no check to run`);
  return left;
}

function matcherOf(pattern: string, checks: readonly CheckInfo[], option: string): (id: string) => boolean {
  const expression = pattern
    .split('*')
    .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
    .join('.*');
  const fits = (id: string) => new RegExp(`^${expression}$`, 's').test(id);
  if (checks.some(({ id }) => fits(id))) return fits;
  throw new RangeError(`${option}: no check matches ${JSON.stringify(pattern)}; ${adviceFor(pattern, checks)}`);
}

function adviceFor(pattern: string, checks: readonly CheckInfo[]): string {
  const ids = checks.map(({ id }) => id);
  // People know a check by its limit (`apimart/duration`), or by the end of its id.
  const related = checks.find(({ id, limit }) => limit === pattern || id.endsWith(`/${pattern}`))?.id;
  const near = related ?? nearest(pattern, ids);
  if (near !== undefined) return `did you mean ${near}?`;
  return `there are ${[...new Set(ids.map((id) => `${id.split('/')[0]}/*`))].join(', ')}`;
}
