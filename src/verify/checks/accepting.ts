import type { Provider } from '#providers/provider.ts';
import type { Bench, Check } from '../bench.ts';
import { edgesOf, plainJobOf, type Edge } from '../edges.ts';
import { sendValid } from '../create.ts';
import { keyOf, type Case } from '../evidence.ts';
import type { Created } from '../fate.ts';
import { drifted, passed, skipped, together, undecided, type Finding } from '../finding.ts';
import { judgeSuccess, saidBy, saysNothing, shapeOf } from '../judge.ts';
import { aboutLimit, citation, limitsOf, nameOf, operationIn, plain, shown } from '../limit-words.ts';
import type { Trace } from '../line.ts';
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
        run: (bench, trace) => accepts(bench, limit, edges, trace),
      },
    ];
  });
}

function checkOf(provider: Provider, limit: string): string {
  return `limit-accepts/${nameOf(provider, limit)}`;
}

async function accepts(bench: Bench, limit: string, edges: readonly Edge[], trace: Trace): Promise<Finding> {
  const findings: Finding[] = [];
  const left: { readonly entry: Case; readonly reason: string }[] = [];
  for (const edge of edges) {
    const created = await sendValid(bench, edge.entry, trace);
    if ('drifts' in created) left.push({ entry: edge.entry, reason: created.skipped ?? '' });
    else findings.push(await judge(bench, limit, edge, created));
  }
  const [first] = left;
  if (!first) return together(findings);
  if (findings.length === 0) return skipped(first.reason);
  const rest = left.map(({ entry, reason }) => `${inShort(bench.provider, entry)}: ${reason}`);
  return { ...together(findings), left: `not tried: ${rest.join('; ')}` };
}

/** What a job says beyond the plain one of its model. */
function inShort(provider: Provider, entry: Case): string {
  const plainFields = plainJobOf(provider, entry)?.request ?? {};
  const own = Object.entries(entry.request).filter(([name, value]) => name === 'model' || plainFields[name] !== value);
  return shown({ ...entry, request: Object.fromEntries(own) });
}

async function judge(bench: Bench, limit: string, edge: Edge, created: Created): Promise<Finding> {
  const { provider } = bench;
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
  const other = await otherCause(bench, limit, edge);
  if (other !== undefined) return undecided(`${shown(entry)} was refused with ${reply.status}; ${other}`);
  return drifted('limit-stricter', stricter(provider, limit, entry, reply));
}

function stricter(provider: Provider, limit: string, entry: Case, reply: Extract<Reply, { kind: 'answer' }>): string {
  const refused = `${shown(entry)} was refused with ${reply.status}`;
  return `documented limit ${limit} is now stricter: ${refused}. ${citation(provider, limit)}${saidBy(provider, reply).slice(1)}`;
}

/** What else the refusal of a job is blamed on: its model, or the limit that it is at the edge of. */
async function otherCause(bench: Bench, limit: string, { entry, isOwn }: Edge): Promise<string | undefined> {
  const { provider, chosen, jobs } = bench;
  const base = plainJobOf(provider, entry);
  const known = base && (await jobs.get(keyOf(base)));
  const isPlain = base !== undefined && keyOf(base) === keyOf(entry);
  const check = base && plainCheckOf(base);
  const isTold = check !== undefined && chosen.has(check);
  if (known && !('drifts' in known) && known.fate === 'refused' && (isTold || !isPlain)) {
    return `so is the plainest job of its model${isTold ? `, see ${check}` : ''}`;
  }
  if (isOwn) return undefined;
  const owner = limitsOf(provider).find(
    ([id]) =>
      id !== limit &&
      chosen.has(checkOf(provider, id)) &&
      edgesOf(provider, id).some((edge) => edge.isOwn && keyOf(edge.entry) === keyOf(entry)),
  );
  return owner && `it is at the edge of another limit, see ${checkOf(provider, owner[0])}`;
}
