import type { Provider } from '#providers/provider.ts';
import type { Context, Check } from '../context.ts';
import { edgesOf, type Edge } from '../edges.ts';
import { sendValid } from '../create.ts';
import { keyOf, type Case } from '../evidence.ts';
import type { Created } from '../fate.ts';
import { drifted, passed, skipped, together, undecided, type Finding } from '../finding.ts';
import { judgeSuccess, saidBy, saysNothing, shapeOf } from '../judge.ts';
import { aboutLimit, citation, limitsOf, nameOf, operationIn, plain, shown } from '../limit-words.ts';
import type { Trace } from '../line.ts';
import { plainJobOf } from '../plain-jobs.ts';
import { isSuccess, type Reply } from '../reply.ts';
import { plainCheckOf } from './plain.ts';

/** Each limit that refuses takes what keeps it, up to its edges. */
export function acceptingChecks(provider: Provider): readonly Check[] {
  return limitsOf(provider).flatMap(([limit, facts]): Check[] => {
    const edges = edgesOf(provider, limit);
    const [first] = edges;
    if (!first) return [];
    return [
      {
        id: checkOf(provider, limit),
        meaning: `what keeps it is accepted: ${plain(facts.statement)}`,
        spends: true,
        ...aboutLimit(provider, limit, facts, first.entry),
        entries: edges.map(({ entry }) => entry),
        run: (context, trace) => accepts(context, limit, edges, trace),
      },
    ];
  });
}

function checkOf(provider: Provider, limit: string): string {
  return `limit-accepts/${nameOf(provider, limit)}`;
}

async function accepts(context: Context, limit: string, edges: readonly Edge[], trace: Trace): Promise<Finding> {
  const findings: Finding[] = [];
  const left: { readonly entry: Case; readonly reason: string }[] = [];
  for (const edge of edges) {
    const created = await sendValid(context, edge.entry, trace);
    if ('drifts' in created) left.push({ entry: edge.entry, reason: created.skipped ?? '' });
    else findings.push(await judge(context, limit, edge, created, trace));
  }
  const [first] = left;
  if (!first) return together(findings);
  if (findings.length === 0) return skipped(first.reason);
  const rest = left.map(({ entry, reason }) => `${inShort(context.provider, entry)}: ${reason}`);
  return { ...together(findings), left: `not tried: ${rest.join('; ')}` };
}

/** What a job says beyond the plain one of its model. */
function inShort(provider: Provider, entry: Case): string {
  const plainFields = plainJobOf(provider, entry)?.request ?? {};
  const own = Object.entries(entry.request).filter(([name, value]) => name === 'model' || plainFields[name] !== value);
  return shown({ ...entry, request: Object.fromEntries(own) });
}

async function judge(context: Context, limit: string, edge: Edge, created: Created, trace: Trace): Promise<Finding> {
  const { provider } = context;
  const { entry } = edge;
  const { reply } = created;
  const operation = operationIn(provider, entry);
  if (isSuccess(reply)) {
    if (entry.send?.operation !== undefined || created.fate === 'accepted') return passed;
    if (created.fate === 'refused') {
      return undecided(`the job was refused with the status of a success${saidBy(provider, reply)}`);
    }
    const why = 'the answer names no task, so whether the job was accepted is not known';
    return together([shapeOf(provider, operation, reply), undecided(why)]);
  }
  const isOpen = saysNothing(provider, operation, reply) !== undefined || reply.kind === 'nothing';
  if (isOpen || reply.status < 400)
    return judgeSuccess(provider, operation, reply, 'a request that keeps the contract');
  const refused = (why: string) => undecided(`${shown(entry)} was refused with ${reply.status}; ${why}`);
  const ofModel = await modelCause(context, edge);
  if (ofModel !== undefined) return refused(ofModel);
  if (edge.dearer) return withoutSavings(context, limit, { entry: edge.dearer, isOwn: edge.isOwn }, created, trace);
  const ofOther = edge.isOwn ? undefined : ownerCause(context, limit, entry);
  if (ofOther !== undefined) return refused(ofOther);
  return drifted('limit-stricter', stricter(provider, limit, entry, reply));
}

function stricter(provider: Provider, limit: string, entry: Case, reply: Extract<Reply, { kind: 'answer' }>): string {
  const refused = `${shown(entry)} was refused with ${reply.status}`;
  return `documented limit ${limit} is now stricter: ${refused}. ${citation(provider, limit)}${saidBy(provider, reply).slice(1)}`;
}

/** Whether a refusal is about the limit, or about what has made the job cheaper: that is told where it belongs. */
async function withoutSavings(
  context: Context,
  limit: string,
  edge: Edge,
  refused: Created,
  trace: Trace,
): Promise<Finding> {
  const { provider } = context;
  const tried = shown(edge.entry);
  const created = await sendValid(context, edge.entry, trace);
  if ('drifts' in created) {
    const why = created.skipped ?? '';
    return undecided(
      `a cheaper job than ${tried} was refused, and that was not tried: ${why}${saidBy(provider, refused.reply)}`,
    );
  }
  const finding = await judge(context, limit, edge, created, trace);
  if (finding !== passed) return finding;
  return {
    ...passed,
    left: `a cheaper job than ${tried} was refused, and that was accepted${saidBy(provider, refused.reply)}`,
  };
}

/** The refusal of a job is blamed on its model, where the plain job of that is refused, too. */
async function modelCause({ provider, chosen, jobs }: Context, { entry }: Edge): Promise<string | undefined> {
  const base = plainJobOf(provider, entry);
  const known = base && (await jobs.get(keyOf(base)));
  const isPlain = base !== undefined && keyOf(base) === keyOf(entry);
  const check = base && plainCheckOf(base);
  const isTold = check !== undefined && chosen.has(check);
  if (!known || 'drifts' in known || known.fate !== 'refused' || !(isTold || !isPlain)) return undefined;
  return `so is the plainest job of its model${isTold ? `, see ${check}` : ''}`;
}

/** Or on the limit that it is at the edge of. */
function ownerCause({ provider, chosen }: Context, limit: string, entry: Case): string | undefined {
  const owner = limitsOf(provider).find(
    ([id]) =>
      id !== limit &&
      chosen.has(checkOf(provider, id)) &&
      edgesOf(provider, id).some((edge) => edge.isOwn && keyOf(edge.dearer ?? edge.entry) === keyOf(entry)),
  );
  return owner && `it is at the edge of another limit, see ${checkOf(provider, owner[0])}`;
}
