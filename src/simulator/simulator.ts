import { scenarios as shipped } from '#mocks/scenarios/index.ts';
import { providerIds, providers as allProviders, type ProviderId } from '#providers/index.ts';
import { defineScenario, type Scenario } from '#scenario/index.ts';
import { createClock, type Clock } from '#tasks/clock.ts';
import { createMemoryStore, type TaskStore } from '#tasks/store.ts';
import type { MediaTable } from '#tasks/task.ts';
import { createAddressReader, type Address } from './address.ts';
import { createAccounts, type AccountsOptions } from './money/accounts.ts';
import { defaultBodyLimits, type BodyLimits } from './body.ts';
import { createChoices } from './choices.ts';
import { controlPath } from './control/path.ts';
import { createCounts } from './counts.ts';
import { createTally } from './coverage/tally.ts';
import { createNotes, exchangeOf, type Exchange, type Notes } from './exchange.ts';
import { answerFile } from './results/answer-file.ts';
import { createFinals } from './finals.ts';
import { createIdempotency } from './money/idempotency.ts';
import { createJournal, type JournalOptions } from './journal/journal.ts';
import { createLedger } from './money/ledger.ts';
import { createMediaRoom, mediaPath } from './results/results.ts';
import { createRandom } from './random.ts';
import { createReception } from './reception.ts';
import { exposedHeaders, refuse, refuseOwn, toResponse, type Answer } from './respond.ts';
import type { RequestLike } from './request.ts';
import type { Pace, RateLimit, Settings } from './settings.ts';
import { createSteering, type Steering } from './steering.ts';
import { createWebhooks, type Delivery } from './webhooks/webhooks.ts';
import { notify } from './notify.ts';
import { realTime, tookSince } from './stopwatch.ts';
import type { World } from './world.ts';

/** What may be changed while a simulator runs. */
export type Changes = {
  /** Milliseconds that a task waits, by the clock. @default 1000 */
  queued?: number;
  /** Milliseconds that a task runs, by the clock. @default 4000 */
  running?: number;
  /** What moves a task on: the clock, each poll by one state, or only the controls. @default 'clock' */
  pace?: Pace;
  /** What becomes of tasks, unless a request chooses otherwise. @default 'succeed' */
  scenario?: string;
  /** Scenarios of your own; one with the name of another takes its place. @default none */
  scenarios?: readonly Scenario[];
  /** Requests that each key may send to a provider in `per` milliseconds of the clock; more get 429. @default no limit */
  rateLimit?: RateLimit;
  /**
   * What is known of the files that requests name, by URL, so that limits on their length and size are
   * enforced, too. Of other files nothing is assumed.
   *
   * @default {}
   */
  media?: MediaTable;
};

export type SimulatorOptions = Changes & {
  /** The gateways to play. @default all of them */
  providers?: readonly ProviderId[];
  /** @default a clock in real time; `createClock({ mode: 'frozen' })` for one that only `advance` moves */
  clock?: Clock;
  /** Makes what is random, in ids too, repeat from run to run; the time in some ids does not. @default a different one each time */
  seed?: number;
  /** Where tasks are kept. @default this process, up to 100 000 */
  store?: TaskStore;
  /**
   * Scheme and host under which results are found; `data:` puts the files themselves into the answers, for
   * clients that refuse addresses of this machine. By default the ones that the request came to, or
   * `https://media.seedance-kit.test` when it went to a provider's real address.
   */
  publicOrigin?: string;
  /** What each key has at the start: the same for every provider, or one by one. @default no end of it */
  balance?: AccountsOptions['initial'];
  /** Receivers of webhooks besides those on this machine: host names, as in the URL. @default none */
  webhookHosts?: readonly string[];
  /** Sends the webhooks. @default the global `fetch` */
  deliver?: typeof fetch;
  /** How much of the past is kept. @default 1000 requests, 16 MiB */
  journal?: JournalOptions;
  /** Bytes that a body may have. @default 1 MiB of JSON, 20 MiB of form */
  bodyLimits?: Partial<BodyLimits>;
  /** Called with every request once it is answered. */
  onExchange?: (exchange: Exchange) => void;
  /** Called with a webhook after each attempt to deliver it, which is the last of its `attempts`. */
  onDelivery?: (delivery: Delivery) => void;
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
  readonly answer: (request: RequestLike) => Promise<Answer>;
  /**
   * Goes on with other settings; what is left out has its default again, but for the scenario, which stays. Tasks
   * that exist keep their course.
   * @throws {RangeError} as `createSimulator` does; then nothing has changed
   */
  configure(changes: Changes): void;
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
  const clock = options.clock ?? createClock();
  const store = options.store ?? createMemoryStore();
  const ledger = createLedger();
  const tally = createTally(providers);
  const world: World = {
    providers,
    clock,
    store,
    media: createMediaRoom(createRandom(seed)),
    random: () => random(),
    settings: settingsOf(options),
    bodyLimits: { ...defaultBodyLimits, ...options.bodyLimits },
    choices: createChoices(scenariosOf(options), options.scenario ?? 'succeed'),
    counts: createCounts(),
    finals: createFinals(),
    ledger,
    accounts: createAccounts(ledger, { initial: options.balance }),
    idempotency: createIdempotency(),
    webhooks: createWebhooks({
      clock,
      store,
      ...(options.webhookHosts && { allowedHosts: options.webhookHosts }),
      ...(options.deliver && { deliver: options.deliver }),
      onAttempt(delivery) {
        tally.addDelivery(delivery);
        options.onDelivery?.(delivery);
      },
    }),
    journal: createJournal(options.journal),
    tally,
  };
  const steering = createSteering(world, () => (random = createRandom(seed)));
  const reception = createReception(world, options.publicOrigin);
  const addressOf = createAddressReader();

  async function control(request: RequestLike, notes: Notes): Promise<Answer> {
    // Described with schemas, which take time to load, and most runs never ask for it.
    const { answerControl } = await import('./control/index.ts');
    return answerControl(steering, request, new URL(request.url), notes);
  }

  /** Files and controls have addresses of their own; everything else is a gateway's. */
  function pass(request: RequestLike, url: Address, notes: Notes): Answer | Promise<Answer> {
    if (url.pathname.startsWith(controlPath)) return control(request, notes);
    return url.pathname.startsWith(mediaPath) ? answerFile(world, request, url, notes) : reception(request, url, notes);
  }

  async function answer(request: RequestLike): Promise<Answer> {
    const started = realTime();
    const url = addressOf(request.url);
    const notes = createNotes();
    let given: Answer;
    try {
      given = await pass(request, url, notes);
    } catch (error) {
      given = broken(error, notes);
    }
    report(request, url, notes, given, started);
    return given;
  }

  /** One broken answer must not take the mock down. */
  function broken(error: unknown, notes: Notes): Answer {
    const message = `The mock failed: ${error instanceof Error ? error.message : String(error)}`;
    const provider = providers.find(({ contract }) => contract.id === notes.provider);
    return provider ? refuse(provider, { kind: 'server-error', message }, notes) : refuseOwn(500, message, notes);
  }

  /** Tells everybody who keeps account of requests. */
  function report(request: RequestLike, url: Address, notes: Notes, given: Answer, started: number): void {
    if (given.fault) notes.message ??= unanswered[given.fault];
    const isControl = url.pathname.startsWith(controlPath);
    const isFile = url.pathname.startsWith(mediaPath);
    const exchange = exchangeOf(notes, {
      time: clock.now(),
      method: request.method,
      // The query of a control may have a key.
      path: isControl ? url.pathname : url.pathname + url.search,
      status: given.status,
      duration: tookSince(started),
    });
    const { key, body } = notes;
    const { headers } = request;
    const kept = isControl
      ? exchange
      : world.journal.add({ exchange, origin: url.origin, key, request: { headers, body }, answer: given });
    if (!isControl && !isFile) tally.add({ exchange: kept, notes, headers, answer: given });
    notify(options.onExchange, kept);
  }

  return {
    ...steering,
    // A spread copies what they are at first.
    get scenarios() {
      return steering.scenarios;
    },
    get scenario() {
      return steering.scenario;
    },
    answer,
    async fetch(input, init) {
      const request = input instanceof Request && init === undefined ? input : new Request(input, init);
      const given = await answer(request);
      return toResponse({ ...given, headers: { ...exposedHeaders, ...given.headers } }, request);
    },
    configure(changes) {
      const settings = settingsOf(changes);
      world.choices.replace(scenariosOf(changes), changes.scenario);
      Object.assign(world.settings, settings);
    },
    async close() {
      await world.webhooks.close();
      await world.store.close();
    },
  };
}

/** What the status of an answer that nobody gets does not tell. */
const unanswered = { reset: 'no answer: the connection was reset', hang: 'no answer: the client waits in vain' };

function settingsOf(options: Changes): Settings {
  const { queued = 1000, running = 4000, pace = 'clock', rateLimit, media = {} } = options;
  if (rateLimit && !(rateLimit.requests >= 1 && rateLimit.per >= 1)) {
    throw new RangeError('a rate limit is 1 or more requests in 1 or more milliseconds');
  }
  return {
    timing: { queued: checkedTime('queued', queued), running: checkedTime('running', running) },
    pace,
    facts: media,
    rateLimit,
  };
}

/** Those of the package and those of the user, who has the last word on a name. */
function scenariosOf({ scenarios = [] }: Changes): readonly Scenario[] {
  const own = new Set(scenarios.map(({ name }) => name));
  return [...shipped.filter(({ name }) => !own.has(name)), ...scenarios.map(defineScenario)];
}

function checkedTime(name: string, milliseconds: number): number {
  if (Number.isFinite(milliseconds) && milliseconds >= 0) return Math.round(milliseconds);
  throw new RangeError(`${name} must be 0 or more milliseconds, not ${milliseconds}`);
}
