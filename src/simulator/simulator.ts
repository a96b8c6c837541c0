import { providerIds, providers as allProviders, type ProviderId } from '#providers/index.ts';
import { createClock, type Clock } from '#tasks/clock.ts';
import { createMemoryStore, type TaskStore } from '#tasks/store.ts';
import type { MediaTable } from '#tasks/task.ts';
import { defaultBodyLimits, type BodyLimits } from './body.ts';
import { answerControl, controlPath } from './control.ts';
import type { Exchange, Notes } from './exchange.ts';
import { answerFile } from './files.ts';
import { createMediaRoom, mediaPath } from './media.ts';
import { createRandom } from './random.ts';
import { createReception } from './reception.ts';
import { refuse, refuseOwn, toResponse, type Answer } from './respond.ts';
import { findScenario, unknownScenario, type Scenario } from './scenario.ts';
import { createSteering, type Steering } from './steering.ts';
import type { World } from './world.ts';

export type SimulatorOptions = {
  /** The gateways to play. @default all of them */
  providers?: readonly ProviderId[];
  /** @default a clock in real time; `createClock({ mode: 'frozen' })` for one that only `advance` moves */
  clock?: Clock;
  /** Milliseconds that a task waits, by the clock. @default 1000 */
  queued?: number;
  /** Milliseconds that a task runs, by the clock. @default 4000 */
  running?: number;
  /** What becomes of tasks, unless a request chooses otherwise. @default 'succeed' */
  scenario?: string;
  /** Makes ids repeat from run to run. @default a different one each time */
  seed?: number;
  /** Where tasks are kept. @default this process, up to 100 000 */
  store?: TaskStore;
  /**
   * Scheme and host under which results are found. By default the ones that the request came to, or
   * `https://media.seedance-kit.test` when it went to a provider's real address.
   */
  publicOrigin?: string;
  /**
   * What is known of the files that requests name, by URL, so that limits on their length and size are
   * enforced, too. Of other files nothing is assumed.
   *
   * @default {}
   */
  media?: MediaTable;
  /** Bytes that a body may have. @default 1 MiB of JSON, 20 MiB of form */
  bodyLimits?: Partial<BodyLimits>;
  /** Called with every request once it is answered. */
  onExchange?: (exchange: Exchange) => void;
};

/** A mock of the gateways: requests in, answers out, and the handles to steer it. */
export type Simulator = Steering & {
  /**
   * Answers a request the way the gateway would: at the gateway's real address
   * (`https://api.cometapi.com/v1/videos`), or at any other under `/<provider>`. Has the signature of
   * the global `fetch`, so a client can be given it in its place.
   */
  readonly fetch: (input: Request | URL | string, init?: RequestInit) => Promise<Response>;
  /** The same for servers: an answer that is not wrapped in a `Response`, which takes longer to make than the answer. */
  readonly answer: (request: Request) => Promise<Answer>;
  /** Lets go of what the store holds open. */
  close(): Promise<void>;
};

/**
 * Makes a mock of the gateways that needs no server.
 *
 * @throws {RangeError} when an option names a scenario that does not exist, or a time below 0.
 *
 * @example
 * const simulator = createSimulator({ clock: createClock({ mode: 'frozen' }) });
 * const created = await simulator.fetch('https://api.cometapi.com/v1/videos', { method: 'POST', headers, body: form });
 * simulator.clock.advance(5_000);
 */
export function createSimulator(options: SimulatorOptions = {}): Simulator {
  const providers = (options.providers ?? providerIds).map((id) => allProviders[id]);
  const seed = options.seed ?? Math.floor(Math.random() * 2 ** 32);
  let random = createRandom(seed);
  const world: World = {
    clock: options.clock ?? createClock(),
    store: options.store ?? createMemoryStore(),
    media: createMediaRoom(),
    random: () => random(),
    timing: {
      queued: checkedTime('queued', options.queued ?? 1000),
      running: checkedTime('running', options.running ?? 4000),
    },
    bodyLimits: { ...defaultBodyLimits, ...options.bodyLimits },
    facts: options.media ?? {},
  };
  const steering = createSteering(world, providers, options.publicOrigin, () => (random = createRandom(seed)));
  const reception = createReception(world, providers, presetScenario(options.scenario), options.publicOrigin);

  /** Files and controls have addresses of their own; everything else is a gateway's. */
  function pass(request: Request, url: URL, notes: Notes): Promise<Answer> {
    if (url.pathname.startsWith(controlPath)) return answerControl(steering, request, url, notes);
    if (url.pathname.startsWith(mediaPath)) return answerFile(world, providers, request, url, notes);
    return reception(request, url, notes);
  }

  async function answer(request: Request): Promise<Answer> {
    const started = performance.now();
    const url = new URL(request.url);
    const notes: Notes = {};
    let given: Answer;
    try {
      given = await pass(request, url, notes);
    } catch (error) {
      // One broken answer must not take the mock down.
      const message = `The mock failed: ${error instanceof Error ? error.message : String(error)}`;
      const provider = providers.find(({ contract }) => contract.id === notes.provider);
      given = provider ? refuse(provider, { kind: 'server-error', message }, notes) : refuseOwn(500, message, notes);
    }
    options.onExchange?.({
      ...notes,
      time: world.clock.now(),
      method: request.method,
      path: url.pathname + url.search,
      status: given.status,
      duration: Math.round((performance.now() - started) * 100) / 100,
    });
    return given;
  }

  return {
    ...steering,
    answer,
    async fetch(input, init) {
      const request = input instanceof Request && init === undefined ? input : new Request(input, init);
      return toResponse(await answer(request), request.method);
    },
    close: () => world.store.close(),
  };
}

function presetScenario(name = 'succeed'): Scenario {
  const scenario = findScenario(name);
  if (!scenario) throw new RangeError(unknownScenario(name));
  return scenario;
}

function checkedTime(name: string, milliseconds: number): number {
  if (Number.isFinite(milliseconds) && milliseconds >= 0) return milliseconds;
  throw new RangeError(`${name} must be 0 or more milliseconds, not ${milliseconds}`);
}
