import type { CheckInfo } from '#verify/report.ts';
import { columns } from '../table.ts';

/** The checks of a provider, for people or as `{ provider, checks }`. */
export function writeList(provider: string, checks: readonly CheckInfo[], format: 'pretty' | 'json'): string {
  if (format === 'json') return `${JSON.stringify({ provider, checks }, undefined, 2)}\n`;
  const rows = checks.map(({ id, spends, meaning }) => [id, spends ? 'yes' : 'no', meaning]);
  return columns(['check', 'spends', 'meaning'], rows);
}
