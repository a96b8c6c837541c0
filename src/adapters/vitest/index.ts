/**
 * A simulator for every test of a suite, in one line.
 *
 * @module
 */
import { AsyncResource } from 'node:async_hooks';
import { afterAll, aroundEach, beforeAll, expect, type TaskMeta } from 'vitest';
import { createSimulator, type Simulator } from '#simulator/simulator.ts';
import { createClock } from '#tasks/clock.ts';
import { expectCharges, type ExpectedCharges } from './charges.ts';
import { matchers, type SeedanceMatchers } from './matchers.ts';
import { handOver } from './meta.ts';
import type { Mock, MockOptions } from './mock.ts';
import { checkTransport, startTransport, type Connection, type Transport } from './transport.ts';
import { inWorld, newKey, worldOf } from './worlds.ts';

export type { ExpectedCharges, Mock, MockOptions, SeedanceMatchers };

expect.extend(matchers);

/**
 * Gives each test of a file, or of the `describe` that it is called in, a simulator of its own: clock, tasks,
 * ledger and journal begin anew with every test and every retry. Tests that run at once do not see
 * each other's, whichever keys they use: a call is known to come from the test in whose course it is made.
 *
 * @returns the mock of the test that asks; outside of tests it has nothing, and says so
 * @throws {RangeError} as `createSimulator` does
 * @throws {Error} with the transport `msw` on Node 20, where MSW 3 does not run
 *
 * @example
 * const mock = useSimulator();
 *
 * test('a video is charged once', async () => {
 *   const id = await createVideo();
 *   await mock.advanceUntilDone(id);
 *   mock.expectCharges(1);
 * });
 */
export function useSimulator(options: MockOptions = {}): Mock {
  const suite = {};
  let transport: Transport | undefined;
  // What is wrong with the options is told here and now, and not once per test.
  checkTransport(options);
  const model = makeSimulator(options);
  beforeAll(async () => {
    transport = await startTransport(model, options);
  });
  afterAll(() => transport?.stop());
  aroundEach(async (runTest, { task }) => {
    const started = transport;
    await started?.isolate(() => runWith(suite, started, options, task.meta, runTest));
  });
  return mockOf(suite);
}

/** A simulator for one test, and what its webhooks are sent by. */
function makeSimulator({ clock = 'frozen', ...options }: MockOptions, deliver = options.deliver): Simulator {
  const clockOptions = typeof clock === 'string' ? { mode: clock } : clock;
  return createSimulator({ ...options, ...(deliver && { deliver }), clock: createClock(clockOptions) });
}

/** Runs a test with a simulator that lives as long as it. */
async function runWith(
  suite: object,
  transport: Transport,
  options: MockOptions,
  meta: TaskMeta,
  runTest: () => Promise<void>,
): Promise<void> {
  // Whatever is sent for the test counts as sent by it, also from a timer that it knows nothing of.
  let send: typeof fetch = (input, init) => globalThis.fetch(input, init);
  const simulator = makeSimulator(options, options.deliver ?? ((input, init) => send(input, init)));
  const connection = await transport.connect(simulator, (input, init) => send(input, init));
  const mock = makeMock(simulator, transport, connection);
  try {
    await inWorld({ suite, simulator, mock, origins: transport.origins }, () => {
      send = AsyncResource.bind(send);
      return runTest();
    });
  } finally {
    await connection.close();
    await simulator.close();
    handOver(meta, simulator.coverage());
  }
}

function makeMock(simulator: Simulator, transport: Transport, connection: Connection): Mock {
  const mock: Mock = {
    ...simulator,
    get scenarios() {
      return simulator.scenarios;
    },
    get scenario() {
      return simulator.scenario;
    },
    key: newKey(),
    fetch: connection.fetch,
    baseUrl(provider) {
      const { contract } = simulator.providers.find((candidate) => candidate.contract.id === provider) ?? {};
      if (!contract) {
        const played = simulator.providers.map((candidate) => candidate.contract.id).join(', ');
        throw new RangeError(`${JSON.stringify(provider)} is not played; played are ${played}`);
      }
      return connection.url === undefined ? contract.origin : `${connection.url}/${provider}`;
    },
    get server() {
      if (transport.server) return transport.server;
      throw new Error('mock.server is there with the transport msw alone');
    },
    expectCharges(expected) {
      expectCharges(simulator, expected, mock.expectCharges);
    },
  };
  return mock;
}

/** Stands for the mocks of a suite's tests: each property is that of the test that asks for it. */
function mockOf(suite: object): Mock {
  return new Proxy<Mock>(Object.create(null), {
    get(_target, name) {
      // What is looked for in any object, to print it or because it could be a promise.
      if (typeof name === 'symbol' || name === 'then' || name === 'toJSON') return undefined;
      const { mock } = worldOf(suite, `mock.${name}`);
      return Reflect.get(mock, name);
    },
  });
}
