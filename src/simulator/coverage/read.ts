import { coverageAnswer } from '../control/schemas.ts';
import { coverageFormat, coverageVersion, type Coverage } from './coverage.ts';

/** What a file or a mock holds, or why that is no coverage. */
export type ReadCoverage =
  | { readonly ok: true; readonly coverage: Coverage }
  | { readonly ok: false; readonly message: string };

/** What of an answer of `GET /__mock/coverage` is merged; the summary follows from it. */
const merged = coverageAnswer.omit({ summary: true }).strip();

const howToWrite = '`seedance-kit coverage --format json --output FILE` writes one';

/** Reads the text of a coverage, from a file or a mock. */
export function readCoverage(text: string): ReadCoverage {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, message: `this is not JSON; ${howToWrite}` };
  }
  const { format, version } = Object(value);
  if (format !== coverageFormat) return { ok: false, message: `this is JSON, but no coverage; ${howToWrite}` };
  if (typeof version === 'number' && version > coverageVersion) {
    const message = `this was written by a newer seedance-kit (version ${version} of the format; this one reads ${coverageVersion}); update this one`;
    return { ok: false, message };
  }
  const { success, data, error } = merged.safeParse(value);
  if (success) return { ok: true, coverage: data };
  const [issue] = error.issues;
  const where = issue && issue.path.length > 0 ? ` at ${issue.path.join('.')}` : '';
  return { ok: false, message: `this coverage is broken${where}: ${issue?.message ?? 'it has another form'}` };
}
