/**
 * Whether there is a gateway to verify at all: one free question before the suite, so that a wrong address or key is told
 * once and not by every check. It reads, and makes nothing.
 *
 * @module
 */
import type { ContractOperation } from '#providers/provider.ts';
import { operationOf, type Context } from './context.ts';
import { statusOf } from './judge.ts';
import { interrupted, type Trace } from './line.ts';
import type { Reply } from './reply.ts';
import type { Words } from './words.ts';

/** Why nothing else is worth asking, in words; `undefined` where the gateway answers. */
export async function preflight(context: Context): Promise<string | undefined> {
  const { provider, line, settings } = context;
  const operation = operationOf(provider, 'read') ?? operationOf(provider, 'get');
  if (!operation) return undefined;
  const trace: Trace = [];
  const task = provider.newTaskId(settings.random, settings.time.now());
  const reply = await line.ask({ operation, task }, trace);
  if (context.signal?.aborted) return interrupted;
  const problem = problemOf(context, operation, reply) ?? line.problem;
  if (problem !== undefined) return problem;
  if (!isMissing(reply) || provider.readError(reply.body)) return undefined;
  // Of a task that there is not, 404 may be the answer, but not to somebody without a key.
  const again = await line.ask({ operation, task, key: 'none' }, trace);
  return isMissing(again) ? nothingThere(context, operation) : undefined;
}

function isMissing(reply: Reply): reply is Extract<Reply, { kind: 'answer' }> {
  return reply.kind === 'answer' && reply.status === 404;
}

function nothingThere({ settings }: Context, operation: ContractOperation): string {
  return `there is nothing at ${settings.baseUrl}${operation.path} (404): the base URL is what stands before the documented paths; of a mock it ends with the id of the provider`;
}

function problemOf(context: Context, operation: ContractOperation, reply: Reply): string | undefined {
  const { provider, settings } = context;
  const { baseUrl, requestTimeout } = settings;
  if (reply.kind === 'nothing') return unreachable(baseUrl, reply, requestTimeout, context.words);
  const { status, location, looks } = reply;
  if (location !== undefined) {
    return `${baseUrl} answers with a redirect (${status}) to ${location}, which was not followed: if that is the gateway, give its address as the base URL`;
  }
  if (looks === 'an HTML page') {
    return `${baseUrl} answers with ${looks} (${status}) where JSON is documented: check that the base URL is that of the API`;
  }
  if (status === statusOf(provider, 'unauthorized') || status === 403) {
    return `the gateway refuses the API key (${status}): check that it is right and is one of ${provider.contract.title}`;
  }
  if (status === 429 && context.line.problem === undefined)
    return 'the gateway wants to be asked later (429): try again when the rate limit has passed';
  if (status >= 500 && context.line.problem === undefined)
    return `the gateway has an error of its own (${status}): try again later`;
  const isRead = provider.operations[operation.id]?.kind === 'read';
  return isRead && status === 404 ? nothingThere(context, operation) : undefined;
}

const unknownHost = ['ENOTFOUND', 'EAI_AGAIN'];
const untrusted = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS|ERR_SSL|EPROTO|SSL|certificate|TLS/i;

function unreachable(
  baseUrl: string,
  { reason, code = '', isLate }: Extract<Reply, { kind: 'nothing' }>,
  timeout: number,
  words: Words,
): string {
  const { host, protocol } = new URL(baseUrl);
  if (isLate) {
    return `${host} does not answer within ${timeout / 1000} s: check the address, or give it more time with ${words.timeout}`;
  }
  if (unknownHost.includes(code))
    return `there is no host ${host} (${code}): check the name in the base URL, and the network`;
  if (code === 'ECONNREFUSED')
    return `nothing listens at ${host} (${code}): check the port in the base URL, and start the gateway or the mock`;
  if (untrusted.test(`${code} ${reason}`)) {
    const advice =
      protocol === 'https:'
        ? 'check that it speaks https there, and that its certificate is one that this machine trusts (NODE_EXTRA_CA_CERTS adds one)'
        : 'check whether it speaks https there';
    return `no TLS connection to ${host}: ${reason}${code && ` (${code})`}; ${advice}`;
  }
  return `${host} cannot be reached: ${reason}; check the base URL and the network`;
}
