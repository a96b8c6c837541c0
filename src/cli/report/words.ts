import type { Limit } from '#providers/provider.ts';

/** `1 request`, `2 requests`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** Where something is documented, in one line. */
export function cited({ title, section, url }: Limit['source']): string {
  return `source: ${title}, ${section}, ${url}`;
}
