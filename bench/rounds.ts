import { shuffled } from './statistics.ts';

/** Measures every subject in each round, in random order, after one round to warm up. */
export async function rounds<T, Value>(
  count: number,
  subjects: readonly T[],
  measure: (subject: T, warmUp: boolean) => Value | Promise<Value>,
): Promise<Value[][]> {
  const measured = subjects.map((subject) => ({ subject, values: new Array<Value>() }));
  for (const { subject } of measured) await measure(subject, true);
  for (let round = 0; round < count; round++) {
    for (const { subject, values } of shuffled(measured)) values.push(await measure(subject, false));
  }
  return measured.map(({ values }) => values);
}
