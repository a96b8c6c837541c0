/** Mocks that are bent in one way, and what `verify` makes of them. */
import { expect } from 'vitest';
import type { ContractOperation, FailureKind } from '#providers/provider.ts';
import { providers, type ProviderId } from '#providers/index.ts';
import { createSimulator, type Simulator, type SimulatorOptions } from '#simulator/index.ts';
import { createClock } from '#tasks/clock.ts';
import { cheapestJob } from '#verify/cases.ts';
import { verify, type CheckOutcome, type VerifyOptions, type VerifyReport } from '#verify/index.ts';
import { questionOf, initOf } from '#verify/question.ts';

/** The key of every run. */
export const key = 'bent-mock-key/+1';

export type Asked = {
  readonly operation: ContractOperation | undefined;
  readonly url: URL;
  readonly init: RequestInit;
};

/** Answers in the place of the mock; `mock` is what would have been answered, to this request or another. */
export type Bend = (asked: Asked, mock: (init?: RequestInit, url?: URL) => Promise<Response>) => Promise<Response>;

export type Bent = {
  readonly simulator: Simulator;
  /** Every request. */
  readonly asked: Asked[];
  run(options?: Partial<VerifyOptions>): Promise<VerifyReport>;
};

/** A mock whose clock stands still but for those who sleep. */
export function bentMock(id: ProviderId, bend: Bend = (_asked, mock) => mock(), options: SimulatorOptions = {}): Bent {
  const simulator = createSimulator({ clock: createClock({ mode: 'frozen' }), seed: 1, ...options });
  const asked: Asked[] = [];
  const baseUrl = `http://127.0.0.1:4010/${id}`;
  return {
    simulator,
    asked,
    run: (more) =>
      verify({
        provider: id,
        baseUrl,
        apiKey: key,
        time: simulator.time,
        fetch: (address, init) => {
          const url = new URL(address);
          const request = { operation: operationAt(id, url, init.method ?? 'GET'), url, init };
          asked.push(request);
          return bend(request, async (other = init, at = url) => served(await simulator.fetch(at, other)));
        },
        ...more,
      }),
  };
}

/** An answer as the server of the mock gives it: with the header by which a mock is known. */
function served(answer: Response): Response {
  const headers = new Headers(answer.headers);
  headers.set('access-control-expose-headers', 'x-mock-limit, retry-after');
  return new Response(answer.body, { status: answer.status, headers });
}

function operationAt(id: ProviderId, { pathname }: URL, method: string): ContractOperation | undefined {
  return providers[id].contract.operations.find(
    (operation) =>
      operation.method === method &&
      new RegExp(`^/${id}${operation.path.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(pathname),
  );
}

/** What an operation means; `undefined` for a result. */
export function kindOf(id: ProviderId, { operation }: Asked) {
  return operation && providers[id].operations[operation.id]?.kind;
}

/** The same answers as a gateway gives them that is no mock. */
export function live(bend: Bend = (_asked, mock) => mock()): Bend {
  return async (asked, mock) => {
    const answer = await bend(asked, mock);
    const headers = new Headers(answer.headers);
    for (const name of ['access-control-expose-headers', 'x-mock-limit']) headers.delete(name);
    return new Response(answer.body, { status: answer.status, headers });
  };
}

/** A refusal in the provider's own shape. */
export function refusal(id: ProviderId, kind: FailureKind, message = 'no'): Response {
  const { status, body } = providers[id].writeError({ kind, message });
  return Response.json(body, { status });
}

/** The JSON of a request; `undefined` where it has none. */
export function jsonOf({ init }: Asked): Readonly<Record<string, unknown>> | undefined {
  try {
    return typeof init.body === 'string' ? Object(JSON.parse(init.body)) : undefined;
  } catch {
    return undefined;
  }
}

/** The cheapest request that keeps the contract, with the right key. */
export function goodCreate(id: ProviderId): RequestInit {
  const entry = cheapestJob(providers[id]);
  if (!entry) throw new Error(`${id} has no job`);
  return initOf(questionOf(providers[id], entry), key, new AbortController().signal);
}

/** An answer with another body. */
export async function edited(response: Response, edit: (body: unknown) => unknown): Promise<Response> {
  const body: unknown = await response.json();
  return new Response(JSON.stringify(edit(body)), { status: response.status, headers: response.headers });
}

/** The checks of a report by their verdict. */
export function idsOf(report: VerifyReport, verdict: CheckOutcome['verdict']): string[] {
  return report.checks.filter((outcome) => outcome.verdict === verdict).map(({ id }) => id);
}

/** What drifted, and how. */
export function driftsOf(report: VerifyReport): Record<string, string[]> {
  const drifted = report.checks.filter(({ drifts }) => drifts.length > 0);
  return Object.fromEntries(drifted.map(({ id, drifts }) => [id, [...new Set(drifts.map(({ kind }) => kind))]]));
}

/** Nothing goes to another host, not even after a redirect. */
export function expectAtHome(asked: readonly Asked[]): void {
  const hosts = new Set(asked.map(({ url, init }) => `${url.origin} ${init.redirect}`));
  expect(hosts).toEqual(new Set(['http://127.0.0.1:4010 manual']));
}
