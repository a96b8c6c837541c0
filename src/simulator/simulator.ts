import { providers as allProviders, type ProviderId } from '#providers/index.ts';
import type { Provider } from '#providers/provider.ts';
import { createClock, type Clock } from '#tasks/clock.ts';
import { completesAt, interrupt, stateAt, taskAt, type TaskRecord } from '#tasks/lifecycle.ts';
import { createMemoryStore, type TaskStore } from '#tasks/store.ts';
import type { CompleteTask, TaskState } from '#tasks/task.ts';
import type { BodyLimits } from './body.ts';
import { answerControl, controlPath } from './control.ts';
import type { Exchange, Notes } from './exchange.ts';
import { createMediaRoom, defaultMediaOrigin, mediaPath, outputOf } from './media.ts';
import { perform, type World } from './operations.ts';
import { createRandom } from './random.ts';
import { refuse, refuseOwn, respondFile, toResponse, type Answer } from './respond.ts';
import { createRouter } from './route.ts';
import { scenarios as shippedScenarios, type Scenario, type Timing } from './scenario.ts';

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
  /** Bytes that a body may have. @default 1 MiB of JSON, 20 MiB of form */
  bodyLimits?: Partial<BodyLimits>;
  /** Called with every request once it is answered. */
  onExchange?: (exchange: Exchange) => void;
};

/** A mock of the gateways: requests in, answers out, and the handles to steer it. */
export type Simulator = {
  /**
   * Answers a request the way the gateway would: at the gateway's real address
   * (`https://api.cometapi.com/v1/videos`), or at any other under `/<provider>`. Has the signature of
   * the global `fetch`, so a client can be given it in its place.
   */
  readonly fetch: (input: Request | URL | string, init?: RequestInit) => Promise<Response>;
  /** The same for servers: an answer that is not wrapped in a `Response`, which takes longer to make than the answer. */
  readonly answer: (request: Request) => Promise<Answer>;
  readonly clock: Clock;
  /** The gateways that are played. */
  readonly providers: readonly Provider[];
  /** Every task as it stands, oldest first. */
  tasks(): Promise<readonly CompleteTask[]>;
  /** A task as it stands; `undefined` if there is none. */
  task(id: string): Promise<CompleteTask | undefined>;
  /** Puts a task into a state now. A task that has ended stays as it is. Gives the task, or `undefined` if there is none. */
  force(id: string, state: TaskState): Promise<CompleteTask | undefined>;
  /**
   * Moves the clock to the moment a task ends.
   * @throws {RangeError} when there is no such task, or it never ends.
   */
  advanceUntilDone(id: string): Promise<void>;
  /** Back to the start: no tasks, the first clock, the first random number. */
  reset(): Promise<void>;
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
  const providers = (options.providers ?? Object.values(allProviders).map(({ contract }) => contract.id))
    .map((id) => Object.values(allProviders).find(({ contract }) => contract.id === id))
    .filter((provider) => provider !== undefined);
  const clock = options.clock ?? createClock();
  const store = options.store ?? createMemoryStore();
  const timing: Timing = {
    queued: checkedTime('queued', options.queued ?? 1000),
    running: checkedTime('running', options.running ?? 4000),
  };
  const preset = presetScenario(options.scenario ?? 'succeed');

  const seed = options.seed ?? Math.floor(Math.random() * 2 ** 32);
  let random = createRandom(seed);
  const world: World = {
    clock,
    store,
    media: createMediaRoom(),
    random: () => random(),
    timing,
    bodyLimits: { json: 1024 * 1024, form: 20 * 1024 * 1024, ...options.bodyLimits },
  };
  const route = createRouter(providers);
  const origins = new Set(providers.map(({ contract }) => contract.origin));

  /** A provider's real address leads to a server that is not ours, so results are found elsewhere. */
  function mediaOrigin(url: URL): string {
    return options.publicOrigin ?? (origins.has(url.origin) ? defaultMediaOrigin : url.origin);
  }

  async function answer(request: Request, url: URL, notes: Notes): Promise<Answer> {
    if (url.pathname.startsWith(controlPath)) return answerControl(simulator, request, url, notes);
    if (url.pathname.startsWith(mediaPath)) return serveFile(request, url, notes);
    const found = route(url, request.method);
    if (found.kind === 'unknown-provider') return refuseOwn(404, unknownProvider(url), notes);
    const { provider } = found;
    notes.provider = provider.contract.id;
    switch (found.kind) {
      case 'unknown-path': {
        const known = provider.contract.operations.map(({ method, path }) => `${method} ${path}`).join(', ');
        return refuse(
          provider,
          { kind: 'unknown-path', message: `There is nothing at ${url.pathname}; there is ${known}` },
          notes,
        );
      }
      case 'method-not-allowed': {
        const allow = found.allow.join(', ');
        const message = `${request.method} is not allowed at ${url.pathname}; allowed: ${allow}`;
        return refuse(provider, { kind: 'method-not-allowed', message }, notes, { allow });
      }
    }
    notes.operation = found.operation.id;
    const tenant = keyOf(request);
    if (found.operation.secured && tenant === '') {
      const message = 'Missing API key: send the header `Authorization: Bearer <key>`';
      return refuse(provider, { kind: 'unauthorized', message }, notes);
    }
    const scenario = chosenScenario(request, tenant) ?? preset;
    if (typeof scenario === 'string') {
      return refuse(provider, { kind: 'invalid-request', message: unknownScenario(scenario) }, notes);
    }
    const { operation, action, params } = found;
    const call = { request, url, provider, operation, params, tenant, scenario, mediaOrigin: mediaOrigin(url), notes };
    return perform(world, action, call);
  }

  function unknownProvider(url: URL): string {
    const addresses = providers.map(({ contract }) => `/${contract.id}`).join(', ');
    return `There is no provider at ${url.pathname}; the addresses begin with ${addresses}`;
  }

  async function serveFile(request: Request, url: URL, notes: Notes): Promise<Answer> {
    const [provider = '', id = '', name = ''] = url.pathname.slice(mediaPath.length).split('/');
    const file = id === 'uploads' ? world.media.upload(url.pathname) : await resultOf(provider, decodeId(id), name);
    return file ? respondFile(file, request.method) : refuseOwn(404, `There is no file at ${url.pathname}`, notes);
  }

  async function resultOf(provider: string, id: string, name: string) {
    const record = await store.get(provider, id);
    return record && stateAt(record, clock.now()) === 'succeeded' ? world.media.sample(name) : undefined;
  }

  const simulator: Simulator = {
    clock,
    providers,
    async fetch(input, init) {
      return toResponse(
        await simulator.answer(input instanceof Request && init === undefined ? input : new Request(input, init)),
      );
    },
    async answer(request) {
      const started = performance.now();
      const url = new URL(request.url);
      const notes: Notes = {};
      let given: Answer;
      try {
        given = await answer(request, url, notes);
      } catch (error) {
        // One broken answer must not take the mock down.
        given = refuseOwn(500, `The mock failed: ${error instanceof Error ? error.message : String(error)}`, notes);
      }
      options.onExchange?.({
        ...notes,
        time: clock.now(),
        method: request.method,
        path: url.pathname + url.search,
        status: given.status,
        duration: performance.now() - started,
      });
      return given;
    },
    async tasks() {
      return (await live()).map(view);
    },
    async task(id) {
      const record = await find(id);
      return record && view(record);
    },
    async force(id, state) {
      const record = await find(id);
      if (!record) return undefined;
      const forced = interrupt(record, clock.now(), state);
      if (forced !== record) await store.put(forced);
      return view(forced);
    },
    async advanceUntilDone(id) {
      const record = await find(id);
      const end = record && completesAt(record);
      if (end === undefined) throw new RangeError(record ? `task ${id} never ends` : `there is no task ${id}`);
      clock.advance(Math.max(0, end - clock.now()));
    },
    async reset() {
      await store.clear();
      world.media.clear();
      clock.reset();
      random = createRandom(seed);
    },
    close: () => store.close(),
  };

  async function live(): Promise<readonly TaskRecord[]> {
    const now = clock.now();
    return (await store.list()).filter((record) => record.expiresAt > now);
  }

  async function find(id: string): Promise<TaskRecord | undefined> {
    return (await live()).find((record) => record.id === id);
  }

  function view(record: TaskRecord): CompleteTask {
    const origin = options.publicOrigin ?? defaultMediaOrigin;
    return taskAt(record, clock.now(), () => outputOf(record, origin, record.expiresAt));
  }

  return simulator;
}

/** The API key of a request; empty when there is none. */
function keyOf(request: Request): string {
  return /^Bearer +(\S.*)$/i.exec(request.headers.get('authorization') ?? '')?.[1]?.trim() ?? '';
}

/**
 * The scenario that a request asks for by header, or by `mock.<name>` anywhere in its key, so that a
 * client can choose without a change. A word that names none is given back; `undefined` asks for none.
 */
function chosenScenario(request: Request, key: string): Scenario | string | undefined {
  const header = request.headers.get('x-mock-scenario');
  if (header !== null) return findScenario(header) ?? header;
  const word = /mock\.([a-z0-9-]+)/.exec(key)?.[1];
  if (word === undefined) return undefined;
  // A key may go on after the name; of two names that fit, `moderation-late` says more than `moderation`.
  const fitting = shippedScenarios.filter(({ name }) => word.startsWith(name));
  return fitting.sort((a, b) => b.name.length - a.name.length)[0] ?? word;
}

function presetScenario(name: string): Scenario {
  const scenario = findScenario(name);
  if (!scenario) throw new RangeError(unknownScenario(name));
  return scenario;
}

function findScenario(name: string): Scenario | undefined {
  return shippedScenarios.find((scenario) => scenario.name === name);
}

function unknownScenario(name: string): string {
  return `There is no scenario ${JSON.stringify(name)}; the scenarios are ${shippedScenarios.map((scenario) => scenario.name).join(', ')}`;
}

function checkedTime(name: string, milliseconds: number): number {
  if (Number.isFinite(milliseconds) && milliseconds >= 0) return milliseconds;
  throw new RangeError(`${name} must be 0 or more milliseconds, not ${milliseconds}`);
}

function decodeId(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
