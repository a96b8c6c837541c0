import { nearest } from '#conformance/nearest.ts';
import type { CheckInfo } from '#verify/report.ts';
import { UsageError } from '../usage.ts';

/** The checks that the patterns of `--only` and `--skip` leave; `*` in a pattern stands for anything. */
export type Choice = { readonly only?: readonly string[] | undefined; readonly skip?: readonly string[] | undefined };

/** @throws {UsageError} when a pattern matches no check, or nothing is left. */
export function chosen(checks: readonly CheckInfo[], { only = [], skip = [] }: Choice): readonly CheckInfo[] {
  const isOnly = matcher('only', only, checks);
  const isSkipped = matcher('skip', skip, checks);
  const left = checks.filter(({ id }) => (only.length === 0 || isOnly(id)) && !isSkipped(id));
  if (left.length === 0) throw new UsageError('--only and --skip leave no check to run');
  return left;
}

function matcher(flag: string, patterns: readonly string[], checks: readonly CheckInfo[]): (id: string) => boolean {
  const expressions = patterns.map((pattern) => {
    const expression = new RegExp(`^${pattern.split('*').map(escape).join('.*')}$`, 's');
    if (!checks.some(({ id }) => expression.test(id))) throw unmatched(flag, pattern, checks);
    return expression;
  });
  return (id) => expressions.some((expression) => expression.test(id));
}

function unmatched(flag: string, pattern: string, checks: readonly CheckInfo[]): UsageError {
  const ids = checks.map(({ id }) => id);
  // People know a check by its limit (`apimart/duration`), or by the end of its id.
  const related = checks.find(({ id, limit }) => limit === pattern || id.endsWith(`/${pattern}`))?.id;
  const near = related ?? nearest(pattern, ids);
  const advice = near === undefined ? '--list names them' : `did you mean ${near}? --list names all`;
  return new UsageError(`--${flag}: no check matches ${JSON.stringify(pattern)}; ${advice}`);
}

function escape(text: string): string {
  return text.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`);
}
