import type { FailureKind, Limit, Provider } from '#providers/provider.ts';
import type { Context, Check } from '../context.ts';
import { casesOutside } from '../cases.ts';
import { sendInvalid, type Tried } from '../create.ts';
import type { Case } from '../evidence.ts';
import { adding, drifted, together, type Finding } from '../finding.ts';
import { judgeRefusal } from '../judge.ts';
import { aboutLimit, citation, limitsOf, nameOf, plain, shown } from '../limit-words.ts';
import type { Line, Trace } from '../line.ts';
import { priceOfCase } from '../price.ts';
import { questionOf, type Question } from '../question.ts';
import { isSuccess } from '../reply.ts';
import { refusable } from '../sendable.ts';

/** Each limit that refuses still refuses what is just outside of it. */
export function rejectingChecks(provider: Provider): readonly Check[] {
  return limitsOf(provider).flatMap(([limit, facts]): Check[] => {
    const cases = casesOutside(provider, limit);
    const [entry] = cases;
    if (!entry) return [];
    const id = `limit-rejects/${nameOf(provider, limit)}`;
    return [
      {
        id,
        meaning: `what is just outside is refused: ${plain(facts.statement)}`,
        spends: false,
        ...aboutLimit(provider, limit, facts, entry),
        entries: cases,
        run: (context, trace) => rejects(context, id, limit, cases, trace),
      },
    ];
  });
}

/** One after the other: the second is not worth a job when the first has become one. */
async function rejects(
  context: Context,
  id: string,
  limit: string,
  cases: readonly Case[],
  trace: Trace,
): Promise<Finding> {
  const findings: Finding[] = [];
  for (const entry of cases) {
    const finding = await reject(context, id, limit, entry, trace);
    if (finding.skipped !== undefined && findings.length > 0) {
      return { ...together(findings), left: `not tried: ${shown(entry)}: ${finding.skipped}` };
    }
    findings.push(finding);
    if (finding.drifts.length > 0 || finding.skipped !== undefined || finding.undecided !== undefined) break;
  }
  return together(findings);
}

async function reject(context: Context, id: string, limit: string, given: Case, trace: Trace): Promise<Finding> {
  const { provider, line } = context;
  const entry = refusable(context, given, limit);
  if ('drifts' in entry) return entry;
  const question = questionOf(provider, entry);
  const tried =
    entry.send?.operation === undefined
      ? await sendInvalid(context, question, { id, price: priceOfCase(provider, entry) }, trace)
      : await uploaded(provider, line, question, trace);
  if ('drifts' in tried) return tried;
  const { reply, job, isAccepted } = tried;
  if (isAccepted) {
    const message = `documented limit ${limit} is no longer enforced: ${shown(entry)} was accepted. ${citation(provider, limit)}`;
    return adding(drifted('limit-not-enforced', message), job ?? '');
  }
  const { operation } = question;
  if (isSuccess(reply) && job !== undefined) {
    const message = `${operation.id} answers ${reply.status} to a request that breaks ${limit} (${shown(entry)}), and neither refuses it in the documented way nor names a task. ${job}`;
    return drifted('unexpected-status', message);
  }
  const what = `a request that breaks ${limit} (${shown(entry)})`;
  const finding = judgeRefusal(provider, operation, reply, what, kindsOf(provider.contract.limits[limit]));
  return job === undefined ? finding : adding(finding, job);
}

/** An upload is no job. */
async function uploaded(provider: Provider, line: Line, question: Question, trace: Trace): Promise<Tried> {
  const reply = await line.ask(question, trace);
  return { reply, isAccepted: isSuccess(reply) && !provider.readError(reply.body) };
}

/** Why a request that breaks a limit is refused: how it is sent has reasons of its own. */
function kindsOf(limit: Limit | undefined): readonly FailureKind[] {
  switch (limit?.transport?.kind) {
    case 'contentType':
      return ['unsupported-media-type'];
    case 'fileBytes':
      return ['payload-too-large'];
    case 'once':
      return ['malformed-body', 'invalid-request'];
    default:
      return ['invalid-request'];
  }
}
