/**
 * Prism as a referee: it holds every request and every answer against a provider's spec and changes
 * neither. What it finds is reported, and stands in the `sl-violations` header of the answer.
 *
 * Prism is an optional peer: `npm i -D @stoplight/prism-http`.
 *
 * @module
 */
import { createJudge, type Violation } from './judge.ts';
import { refereed, type Carried, type CarryFailure, type Report } from './referee.ts';
import { forwardTo, listen, type Handler, type Listening, type Refused, type WireHandler } from './relay.ts';

export { PrismError } from './load.ts';
export { createPrismMock } from './mock.ts';
export { mostBytes } from './held.ts';
export type { Carried, CarryFailure, Handler, Listening, Report, Violation };

type Shared = {
  /** What really answers: a base URL, or a handler in this process. */
  readonly upstream: string | Handler;
  /** Hears of every exchange; one that ends without an answer is none. */
  readonly onReport?: (report: Report) => void;
};

/** Options of `createReferee`. */
export type RefereeOptions = Shared & {
  readonly provider: string;
  /** The provider's `openapi.yaml`. */
  readonly spec: string;
  /** @default 0, any free port */
  readonly port?: number;
  /** @default '127.0.0.1' */
  readonly host?: string;
  /** Milliseconds until an upstream has to have begun its answer; then the client gets 504. @default as long as the client waits */
  readonly timeout?: number;
  /**
   * Hears of every exchange with all that was sent, also of one without an answer, before the client has the whole
   * of its answer. Its own failure is told to nobody and changes nothing.
   */
  readonly onExchange?: (carried: Carried) => void | Promise<void>;
};

/**
 * A validating proxy for one provider: what arrives at its URL goes on to `upstream` as it is.
 *
 * @throws {PrismError} when Prism is not there, or cannot be loaded
 *
 * @example
 * const referee = await createReferee({ provider: 'tokenhub', spec, upstream: 'https://tokenhub.store', onReport: console.log });
 */
export async function createReferee(options: RefereeOptions): Promise<Listening> {
  const { port = 0, host = '127.0.0.1', provider, spec, onExchange } = options;
  const handler = refereed(await createJudge(spec), inner(options), { ...options, provider, prefix: '' });
  const onRefused = async (refused: Refused) => {
    await onExchange?.(carriedOf(refused, provider));
  };
  return listen(handler, { port, host, onRefused });
}

function carriedOf({ method, target, headers, message }: Refused, provider: string): Carried {
  const [path = '', ...query] = target.split('?');
  const search = query.length === 0 ? '' : `?${query.join('?')}`;
  const request = { headers, body: new Uint8Array() };
  const failure = { kind: 'refused', message } as const;
  return { provider, method, path, search, time: Date.now(), duration: 0, request, failure, violations: [] };
}

/** Options of `putPrismInFront`. */
export type FrontOptions = Shared & {
  /** The `openapi.yaml` of each provider, by its id. */
  readonly specs: Readonly<Record<string, string>>;
};

/**
 * The mock with a referee before each provider: what goes to `/<provider>/…` is judged by that
 * provider's spec, everything else passes.
 *
 * @example
 * const server = await serve(await putPrismInFront({ upstream: simulator, specs, onReport: console.log }));
 */
export async function putPrismInFront(options: FrontOptions): Promise<Handler> {
  const upstream = inner(options);
  const judges = Object.entries(options.specs).map(async ([provider, spec]): Promise<[string, Handler]> => {
    const { onReport } = options;
    const prefix = `/${provider}`;
    return [provider, refereed(await createJudge(spec), upstream, { provider, prefix, ...(onReport && { onReport }) })];
  });
  const referees = new Map(await Promise.all(judges));
  return {
    fetch(request) {
      const [, provider = ''] = new URL(request.url).pathname.split('/', 2);
      return (referees.get(provider) ?? upstream).fetch(request);
    },
  };
}

function inner({ upstream, timeout }: Shared & { readonly timeout?: number }): WireHandler {
  return typeof upstream === 'string' ? forwardTo(upstream, timeout) : upstream;
}
