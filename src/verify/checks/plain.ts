import { createOperation, type Provider } from '#providers/provider.ts';
import type { Context, Check } from '../context.ts';
import { plainJobs } from '../plain-jobs.ts';
import { sendValid } from '../create.ts';
import type { Case } from '../evidence.ts';
import type { Finding } from '../finding.ts';
import { judgeSuccess } from '../judge.ts';
import type { Trace } from '../line.ts';

/**
 * Whether each model takes the job that says least. Where one is not, that is said once, and not of each limit that is
 * tried with the model.
 */
export function plainChecks(provider: Provider): readonly Check[] {
  return plainJobs(provider).map((entry) => ({
    id: plainCheckOf(entry),
    meaning: `the plainest job of ${modelOf(entry)} is accepted, in the documented shape`,
    spends: true,
    operation: createOperation(provider).id,
    entries: [entry],
    run: (context, trace) => accepts(context, entry, trace),
  }));
}

/** The id of the check of a plain job. */
export function plainCheckOf(entry: Case): string {
  return `accepts/${modelOf(entry)}`;
}

function modelOf({ request }: Case): string {
  return String(request.model);
}

async function accepts(context: Context, entry: Case, trace: Trace): Promise<Finding> {
  const { provider } = context;
  const created = await sendValid(context, entry, trace);
  if ('drifts' in created) return created;
  const what = `the plainest job of ${modelOf(entry)}, which the documents offer`;
  return judgeSuccess(provider, createOperation(provider), created.reply, what);
}
