import { providers, isProviderId } from '#providers/index.ts';
import type { CheckOutcome, VerifyReport } from '#verify/report.ts';

/** What the writers need besides what was found out. */
export type Context = {
  /** The version of the tool. */
  readonly version: string;
  /** Whether the reader sees colours. */
  readonly colour: boolean;
  /** Whether the run counts as fine. */
  readonly ok: boolean;
};

/** Writes a report in one format, with the line break that ends it. */
export type Writer = (report: VerifyReport, context: Context) => string;

/** What the documents say, in the words of the limit that a check is about; what its drifts repeat is not said again. */
export function statementOf(provider: string, { limit, drifts }: CheckOutcome): string | undefined {
  if (limit === undefined || !isProviderId(provider)) return undefined;
  const statement = providers[provider].contract.limits[limit]?.statement;
  const isSaid = statement !== undefined && drifts.some(({ message }) => message.includes(statement));
  return isSaid ? undefined : statement;
}
