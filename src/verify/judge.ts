/**
 * What a reply comes to, held against the contract.
 *
 * @module
 */
import { checkAnswer, type AnswerFinding } from '#conformance/answer.ts';
import type { ContractOperation, FailureKind, Provider } from '#providers/provider.ts';
import { isDocumented } from '#providers/statuses.ts';
import { drifted, passed, together, undecided, type Finding } from './finding.ts';
import { isSuccess, type Answer, type Reply } from './reply.ts';
import type { Drift } from './report.ts';

/** The status with which a provider refuses. */
export function statusOf(provider: Provider, kind: FailureKind): number {
  return provider.writeError({ kind, message: '' }).status;
}

/** How an answer differs from the documented one of its status. */
export function shapeOf(provider: Provider, operation: ContractOperation, answer: Answer): Finding {
  const { status, body, looks } = answer;
  const { findings } = checkAnswer(provider, operation.id, status, body);
  const shape = { drifts: findings.map((finding) => driftOf(provider, finding, looks)) };
  return together([typeOf(provider, operation, answer), shape]);
}

/** JSON that calls itself something else, where JSON is documented: a client that looks at the type does not read it. */
function typeOf(provider: Provider, operation: ContractOperation, { status, body, headers }: Answer): Finding {
  const type = headers.get('content-type');
  if (body === undefined || type === null || /^application\/([\w.+-]+\+)?json\s*(;|$)/i.test(type)) return passed;
  const { findings } = checkAnswer(provider, operation.id, status, undefined);
  if (!findings.some(({ kind }) => kind === 'wrong-body')) return passed;
  const message = `the answer to ${operation.id} (${status}) is JSON and has the content type ${excerpt(type)}; it has to be application/json`;
  return drifted('wrong-value', message);
}

function driftOf({ contract, statusPath }: Provider, finding: AnswerFinding, looks: string): Drift {
  const { kind, pointer, given, message } = finding;
  const at = pointer === '' ? {} : { pointer };
  const isStatus = kind === 'wrong-value' && typeof given === 'string' && pointer.endsWith(`/${statusPath.at(-1)}`);
  if (kind === 'status-spelling' || isStatus) {
    const means = Object.entries(contract.lifecycle.reads).find(([word]) => word === given)?.[1];
    const known = means === undefined ? '' : `; clients know it as another spelling of ${means}`;
    return { kind: 'status-spelling', message: `status spelled differently: ${message}${known}`, ...at };
  }
  return { kind, message: kind === 'wrong-body' ? `${message}, but ${looks}` : message, ...at };
}

/** Of a reply that says nothing about the request: why not; `undefined` where it does say something. */
export function saysNothing(provider: Provider, operation: ContractOperation, reply: Reply): string | undefined {
  if (reply.kind === 'nothing') return reply.reason;
  const { status } = reply;
  if (status === 429) return 'the gateway still wanted time after several attempts (429)';
  if (status === 408 || status >= 500) return `the gateway has an error of its own (${status})`;
  if (!isDocumented(operation, status)) return undefined;
  if (status === 402 || isBroke(provider, reply)) {
    return `the account has no balance, so nothing else is looked at (${status})`;
  }
  if (status === 401 || status === 403) return `the key may not do this, so nothing else is looked at (${status})`;
  return undefined;
}

/** Whether a refusal is about the account, which its status alone does not always say. */
function isBroke(provider: Provider, { body }: Answer): boolean {
  return provider.readError(body)?.kind === 'insufficient-balance';
}

/** A finding about a redirect, which is none of the answers that are documented. */
function redirected(operation: ContractOperation, { status, location }: Answer): Finding {
  const message = `${operation.id} answers with a redirect (${status}) to ${location}, which was not followed`;
  return drifted('unexpected-status', message);
}

/**
 * Holds a reply against the refusal that a request has to get.
 *
 * @param sent What was sent, as it stands behind "answers 200 to".
 * @param kinds Why it has to be refused; where several statuses fit, any of them.
 */
export function judgeRefusal(
  provider: Provider,
  operation: ContractOperation,
  reply: Reply,
  sent: string,
  kinds: readonly FailureKind[],
): Finding {
  const wanted = [...new Set(kinds.map((kind) => statusOf(provider, kind)))];
  if (reply.kind === 'answer' && wanted.includes(reply.status) && !isBroke(provider, reply)) {
    return shapeOf(provider, operation, reply);
  }
  const nothing = saysNothing(provider, operation, reply);
  if (nothing !== undefined) return undecided(nothing);
  if (reply.kind === 'nothing') return undecided(reply.reason);
  if (reply.location !== undefined) return redirected(operation, reply);
  const message = `${operation.id} answers ${reply.status} to ${sent}; it has to be ${wanted.join(' or ')}`;
  return drifted('unexpected-status', message);
}

/** Holds a reply against a documented success. */
export function judgeSuccess(provider: Provider, operation: ContractOperation, reply: Reply, sent: string): Finding {
  if (isSuccess(reply)) return shapeOf(provider, operation, reply);
  const nothing = saysNothing(provider, operation, reply);
  if (nothing !== undefined) return undecided(nothing);
  if (reply.kind === 'nothing') return undecided(reply.reason);
  if (reply.location !== undefined) return redirected(operation, reply);
  return drifted(
    'unexpected-status',
    `${operation.id} answers ${reply.status} to ${sent}; it has to be ${successIn(operation)}${saidBy(provider, reply)}`,
  );
}

/** The statuses with which an operation is documented to succeed, in words. */
function successIn({ statuses }: ContractOperation): string {
  return statuses.filter((status) => status >= 200 && status < 300).join(' or ') || 'a success';
}

/** What a refusal says of itself, to be added to a message. */
export function saidBy(provider: Provider, reply: Reply): string {
  const said = reply.kind === 'answer' ? provider.readError(reply.body)?.message : undefined;
  return said === undefined ? '' : `. It says: ${excerpt(said)}`;
}

/** As much of a text as helps, on one line. */
function excerpt(text: string): string {
  const line = text.slice(0, 1_000).replace(/\s+/g, ' ').trim();
  return line.length > 160 || text.length > 1_000 ? `${line.slice(0, 160)}…` : line;
}
