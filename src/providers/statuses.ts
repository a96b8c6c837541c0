import type { ContractOperation } from './provider.ts';

/** Whether an operation is documented to answer with a status, by itself or as one of a range. */
export function isDocumented(
  { statuses, ranges = [] }: Pick<ContractOperation, 'statuses' | 'ranges'>,
  status: number,
) {
  return statuses.includes(status) || rangesOf(status).some((range) => ranges.includes(range));
}

/** The words that OpenAPI has for all statuses of a kind, the nearest first: `4XX` and `default` for 404. */
export function rangesOf(status: number): readonly [range: string, any: 'default'] {
  return [`${Math.floor(status / 100)}XX`, 'default'];
}
