import { check as checkRequest } from '#conformance/check.ts';
import {
  createOperation,
  type ContractOperation,
  type FailureKind,
  type Limit,
  type Provider,
} from '#providers/provider.ts';
import { sendInvalid, sendValid, type Bench, type Check } from '../bench.ts';
import { caseWithin, casesOutside } from '../cases.ts';
import { evidenceOf, type Case } from '../evidence.ts';
import { drifted, passed, together, undecided, type Finding } from '../finding.ts';
import { isSuccess, judgeRefusal, judgeSuccess, saidBy, saysNothing } from '../judge.ts';
import type { Trace } from '../line.ts';
import { priceOfCase } from '../price.ts';
import { questionOf, withMedia } from '../question.ts';

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
        entry,
        run: (bench, trace) => rejects(bench, id, limit, cases, trace),
      },
    ];
  });
}

/** Each limit that refuses takes what keeps it. */
export function acceptingChecks(provider: Provider): readonly Check[] {
  return limitsOf(provider).flatMap(([limit, facts]): Check[] => {
    const entry = caseWithin(provider, limit);
    if (!entry) return [];
    const id = `limit-accepts/${nameOf(provider, limit)}`;
    return [
      {
        id,
        meaning: `what keeps it is accepted: ${plain(facts.statement)}`,
        spends: true,
        ...aboutLimit(provider, limit, facts, entry),
        entry,
        run: (bench, trace) => accepts(bench, limit, entry, trace),
      },
    ];
  });
}

function limitsOf(provider: Provider): readonly [string, Limit][] {
  const { limits } = provider.contract;
  return Object.keys(evidenceOf(provider).limits).flatMap((id): [string, Limit][] => {
    const limit = limits[id];
    return limit ? [[id, limit]] : [];
  });
}

function aboutLimit(provider: Provider, limit: string, { source, confidence }: Limit, entry: Case) {
  return { operation: operationIn(provider, entry).id, limit, source, confidence };
}

function operationIn(provider: Provider, { send }: Case): ContractOperation {
  return provider.contract.operations.find(({ id }) => id === send?.operation) ?? createOperation(provider);
}

/** `duration` for `apimart/duration`. */
function nameOf({ contract }: Provider, limit: string): string {
  return limit.slice(contract.id.length + 1);
}

function plain(statement: string): string {
  return statement.replace(/\.$/, '');
}

/** One after the other: the second is not worth a job when the first has become one. */
async function rejects(
  bench: Bench,
  id: string,
  limit: string,
  cases: readonly Case[],
  trace: Trace,
): Promise<Finding> {
  const findings: Finding[] = [];
  for (const entry of cases) {
    const finding = await reject(bench, id, limit, entry, trace);
    findings.push(finding);
    if (finding.drifts.length > 0 || finding.skipped !== undefined || finding.undecided !== undefined) break;
  }
  return together(findings);
}

async function reject(bench: Bench, id: string, limit: string, given: Case, trace: Trace): Promise<Finding> {
  const { provider, line } = bench;
  const entry = withRealFiles(bench, limit, given);
  const question = questionOf(provider, entry);
  const { operation } = question;
  const sent =
    entry.send?.operation === undefined
      ? await sendInvalid(bench, question, { id, price: priceOfCase(provider, entry) }, trace)
      : await uploaded(bench, question, trace);
  if ('drifts' in sent) return sent;
  if (sent.accepted === undefined) {
    const what = `a request that breaks ${limit} (${shown(entry)})`;
    return judgeRefusal(provider, operation, sent.reply, what, kindsOf(provider.contract.limits[limit]));
  }
  return drifted(
    'limit-not-enforced',
    `documented limit ${limit} is no longer enforced: ${shown(entry)} was accepted. ${citation(provider, limit)} ${sent.accepted}`.trim(),
  );

  async function uploaded(_bench: Bench, asked: typeof question, into: Trace) {
    const reply = await line.ask(asked, into);
    return isSuccess(reply) && !provider.readError(reply.body) ? { reply, accepted: '' } : { reply };
  }
}

/** Files that can be fetched leave no other reason to refuse; where they change what is broken, the examples stay. */
function withRealFiles({ provider, media }: Bench, limit: string, entry: Case): Case {
  const real = withMedia(provider, entry, media);
  if (!real) return entry;
  const { violations } = checkRequest(provider, real.request);
  return violations.length > 0 && violations.every((found) => found.limit === limit) ? real : entry;
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

async function accepts(bench: Bench, limit: string, entry: Case, trace: Trace): Promise<Finding> {
  const { provider } = bench;
  const created = await sendValid(bench, entry, trace);
  if ('drifts' in created) return created;
  const { reply } = created;
  if (isSuccess(reply)) {
    const said = created.id === undefined && entry.send === undefined ? provider.readError(reply.body) : undefined;
    return said ? undecided(`the job was refused with the status of a success${saidBy(provider, reply)}`) : passed;
  }
  const operation = operationIn(provider, entry);
  const isOpen = saysNothing(operation, reply) !== undefined || reply.kind === 'nothing';
  if (isOpen || reply.status < 400)
    return judgeSuccess(provider, operation, reply, 'a request that keeps the contract');
  return drifted(
    'limit-stricter',
    `documented limit ${limit} is now stricter: ${shown(entry)} was refused with ${reply.status}. ${citation(provider, limit)}${saidBy(provider, reply).slice(1)}`,
  );
}

function citation({ contract }: Provider, limit: string): string {
  const facts = contract.limits[limit];
  return facts ? `The documents say: ${facts.statement} (${facts.source.title}, ${facts.source.section})` : '';
}

/** A request in short: long texts and lists cut. */
function shown({ request, send }: Case): string {
  if (send?.file) return `${send.file.name} of ${send.file.bytes ?? 0} bytes`;
  const text = JSON.stringify(request, (_name, value: unknown) =>
    typeof value === 'string' && value.length > 40 ? `${value.slice(0, 40)}…` : value,
  );
  const cut = text.length > 300 ? `${text.slice(0, 300)}…` : text;
  const how = send === undefined ? '' : ` sent with ${JSON.stringify(send)}`;
  return cut + how;
}
