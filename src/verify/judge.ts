/**
 * What a reply comes to, held against the contract.
 *
 * @module
 */
import { checkAnswer, type AnswerFinding } from '#conformance/answer.ts';
import type { ContractOperation, FailureKind, Provider } from '#providers/provider.ts';
import { drifted, undecided, type Finding } from './finding.ts';
import type { Reply } from './line.ts';
import type { Drift } from './report.ts';

type Answer = Extract<Reply, { kind: 'answer' }>;

/** The status with which a provider refuses. */
export function statusOf(provider: Provider, kind: FailureKind): number {
  return provider.writeError({ kind, message: '' }).status;
}

export function isSuccess(reply: Reply): reply is Answer & { readonly ok: true } {
  return reply.kind === 'answer' && reply.ok;
}

/** How an answer differs from the documented one of its status. */
export function shapeOf(provider: Provider, operation: ContractOperation, { status, body, looks }: Answer): Finding {
  const { findings } = checkAnswer(provider, operation.id, status, body);
  return { drifts: findings.map((finding) => driftOf(provider, finding, looks)) };
}

function driftOf({ contract, statusPath }: Provider, finding: AnswerFinding, looks: string): Drift {
  const { kind, pointer, given, message } = finding;
  const at = pointer === '' ? {} : { pointer };
  const isStatus = kind === 'wrong-value' && typeof given === 'string' && pointer.endsWith(`/${statusPath.at(-1)}`);
  if (kind === 'unknown-status-word' || isStatus) {
    const means = Object.entries(contract.lifecycle.reads).find(([word]) => word === given)?.[1];
    const known = means === undefined ? '' : `; clients know it as another spelling of ${means}`;
    return { kind: 'status-spelling', message: `status spelled differently: ${message}${known}`, ...at };
  }
  if (kind === 'undocumented-status') return { kind: 'unexpected-status', message, ...at };
  return { kind, message: kind === 'wrong-body' ? `${message}, but ${looks}` : message, ...at };
}

/** Of a reply that says nothing about the request: why not; `undefined` where it does say something. */
export function saysNothing(operation: ContractOperation, reply: Reply): string | undefined {
  if (reply.kind === 'nothing') return reply.reason;
  const { status } = reply;
  if (status === 429) return 'the gateway still wanted time after several attempts (429)';
  if (status === 408 || status >= 500) return `the gateway has an error of its own (${status})`;
  if (!operation.statuses.includes(status)) return undefined;
  if (status === 402) return 'the account has no balance, so nothing else is looked at (402)';
  if (status === 401 || status === 403) return `the key may not do this, so nothing else is looked at (${status})`;
  return undefined;
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
  if (reply.kind === 'answer' && wanted.includes(reply.status)) return shapeOf(provider, operation, reply);
  const nothing = saysNothing(operation, reply);
  if (nothing !== undefined) return undecided(nothing);
  if (reply.kind === 'nothing') return undecided(reply.reason);
  if (reply.location !== undefined) return redirected(operation, reply);
  const message = `${operation.id} answers ${reply.status} to ${sent}; it has to be ${wanted.join(' or ')}`;
  return drifted('unexpected-status', message);
}

/** Holds a reply against a documented success. */
export function judgeSuccess(provider: Provider, operation: ContractOperation, reply: Reply, sent: string): Finding {
  if (isSuccess(reply)) return shapeOf(provider, operation, reply);
  const nothing = saysNothing(operation, reply);
  if (nothing !== undefined) return undecided(nothing);
  if (reply.kind === 'nothing') return undecided(reply.reason);
  if (reply.location !== undefined) return redirected(operation, reply);
  return drifted(
    'unexpected-status',
    `${operation.id} answers ${reply.status} to ${sent}; it has to be 200${saidBy(provider, reply)}`,
  );
}

/** What a refusal says of itself, to be added to a message. */
export function saidBy(provider: Provider, reply: Reply): string {
  const said = reply.kind === 'answer' ? provider.readError(reply.body)?.message : undefined;
  return said === undefined ? '' : `. It says: ${excerpt(said)}`;
}

/** As much of a text as helps, on one line. */
function excerpt(text: string): string {
  const line = text.slice(0, 1_000).replace(/\s+/g, ' ').trim();
  return line.length > 160 ? `${line.slice(0, 160)}…` : line;
}
