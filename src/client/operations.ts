/**
 * The generated operations with the guarantees of a client: checked before they are sent, never created twice,
 * answered by the contract or by a typed error.
 *
 * @module
 */
import { check } from '#conformance/check.ts';
import { idIn } from '#providers/fields.ts';
import type { Contract, ContractOperation, Provider } from '#providers/provider.ts';
import { issueOf, type Issue } from './exchange/issues.ts';
import { InvalidResponseError, InvalidRequestError } from './errors.ts';
import type { Answer } from './exchange/exchange.ts';
import { idempotencyHeaders, idempotencyKeyOf } from './exchange/idempotency.ts';
import { repeatable, segment } from './exchange/request-to.ts';
import { send, sendCreate } from './exchange/send.ts';
import { checkNames } from './options.ts';
import { amount, type Settings } from './settings.ts';
import type { CallOptions } from './video-client.ts';

/** What an operation is called with: its documented parameters, and how to send them. */
export type OperationOptions<Data extends { readonly url: string }> = Omit<Data, 'url'> & CallOptions;

/** What a create is called with, where the provider documents an idempotency key. */
export type KeyedOperationOptions<Data extends { readonly url: string }> = OperationOptions<Data> & {
  /**
   * Names the logical job, so that sending it again charges nothing more.
   *
   * @default a new one for each call
   */
  readonly idempotencyKey?: string | undefined;
};

/** A successful answer: its body, held against the contract, and the response that brought it, whose body is read. */
export type OperationResponse<Data> = { readonly data: Data; readonly response: Response };

type AnyOptions = Omit<CallOptions, 'headers'> & {
  readonly body?: unknown;
  readonly path?: object;
  readonly query?: unknown;
  readonly headers?: Readonly<Record<string, string | undefined>> | undefined;
  readonly idempotencyKey?: string | undefined;
};

const names = {
  body: true,
  path: true,
  query: true,
  headers: true,
  signal: true,
  requestTimeout: true,
  idempotencyKey: true,
} satisfies Record<keyof AnyOptions, true>;

/** What a generated operation is told besides its parameters. */
type Via = {
  readonly throwOnError: true;
  readonly fetch: (input: RequestInfo | URL, init?: RequestInit) => Promise<Response>;
  readonly parseAs: 'json' | 'blob';
};

/** Calls a generated operation. */
export type Caller = <Given extends AnyOptions, Data>(
  operation: string,
  options: Given,
  run: (options: Omit<Given, 'signal' | 'requestTimeout' | 'idempotencyKey'> & Via) => Promise<OperationResponse<Data>>,
) => Promise<OperationResponse<Data>>;

/** Ties generated operations to a client's settings. */
export function createCaller(provider: Provider, settings: Settings): Caller {
  const { contract } = provider;
  return async (id, options, run) => {
    checkNames(contract.id, options, names);
    const { signal, requestTimeout, idempotencyKey, ...parameters } = options;
    if (requestTimeout !== undefined) amount(provider, 'requestTimeout', requestTimeout, 1);
    const operation = contract.operations.find((candidate) => candidate.id === id);
    if (!operation) throw new Error(`${contract.id} has no operation ${id}`);
    const { kind } = provider.operations[id] ?? {};
    const { body, path = {}, headers } = parameters;
    for (const [, name = ''] of operation.path.matchAll(/\{(\w+)\}/g)) segment(Reflect.get(path, name));
    if (kind === 'create' && settings.check) refuseBroken(provider, settings, body);
    const isCreate = kind === 'create';
    const key = isCreate ? idempotencyKeyOf(provider, idempotencyKey ?? keyIn(contract, headers)) : undefined;

    let answer: Answer | undefined;
    const via: Via = {
      throwOnError: true,
      parseAs: kind === 'content' ? 'blob' : 'json',
      async fetch(input, init) {
        const outgoing = await repeatable(new Request(input, init), idempotencyHeaders(provider, key));
        const sending = { operation, request: async () => outgoing, signal, timeout: requestTimeout };
        answer =
          kind === 'create'
            ? await sendCreate(provider, settings, { ...sending, body, idempotencyKey: key })
            : await send(provider, settings, sending);
        return new Response(answer.body instanceof Blob ? answer.body : JSON.stringify(answer.body));
      },
    };
    try {
      const { data } = await run({ ...parameters, ...via });
      if (!answer) throw new Error(`${id} was not sent`);
      // And nothing else: what the generated client gives back has the request in it, and that the API key.
      return { data, response: answer.response };
    } catch (error) {
      const issues = issuesOf(error);
      if (!answer || !issues) throw error;
      throw withIssues(provider, operation, answer, issues, error);
    }
  };
}

/** A key among the headers of a call. One among those of the client would make all creates the same job. */
function keyIn({ lifecycle }: Contract, headers: AnyOptions['headers'] = {}): string | undefined {
  const wanted = lifecycle.idempotency?.header.toLowerCase();
  return Object.entries(headers).find(([name]) => name.toLowerCase() === wanted)?.[1];
}

function refuseBroken(provider: Provider, { media }: Settings, body: unknown): void {
  const { ok, violations } = check(provider, body, { media });
  if (!ok) throw new InvalidRequestError(provider.contract.id, { violations, body });
}

/** The findings of a generated schema; `undefined` for any other error. */
function issuesOf(error: unknown): readonly Issue[] | undefined {
  return error instanceof Error && 'issues' in error && Array.isArray(error.issues) ? error.issues : undefined;
}

function withIssues(
  provider: Provider,
  operation: ContractOperation,
  { body, shown, response }: Answer,
  issues: readonly Issue[],
  cause: unknown,
): InvalidResponseError {
  return new InvalidResponseError(
    provider.contract.id,
    {
      operation: operation.id,
      status: response.status,
      issues: issues.map((issue) => issueOf(issue, shown)),
      body: shown,
      taskId: provider.readTask(body)?.id ?? idIn(provider, body),
    },
    { cause },
  );
}
