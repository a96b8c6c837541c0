import { serve, type Handler, type MockServer } from '#adapters/http/index.ts';
import { scenarios as shipped } from '#mocks/scenarios/index.ts';
import { providers as allProviders } from '#providers/index.ts';
import { createSimulator, type Changes, type Simulator, type SimulatorOptions } from '#simulator/simulator.ts';
import { createClock, type Clock } from '#tasks/clock.ts';
import { createMemoryStore, type TaskStore } from '#tasks/store.ts';
import { findConfig, readConfigFile, shortPath, type Sources } from './mock/config-file.ts';
import { readFlags, settingsIn } from './mock/flags.ts';
import { help, type OwnScenarios } from './mock/help.ts';
import { createLog, type Log } from './mock/log.ts';
import { reloadOnChange } from './mock/reload.ts';
import { defaults, type Settings } from './mock/settings.ts';
import { createCount, type Count } from './mock/summary.ts';
import { mediaOrigin } from './mock/values.ts';
import { listenAt } from './serving/listen.ts';
import { stopAsked } from './serving/stop.ts';
import { specPath } from './spec-path.ts';
import { oneOf, UsageError } from './usage.ts';

/** Runs the mock backend until it is told to stop. */
export async function mock(args: readonly string[]): Promise<number> {
  const given = readFlags(args);
  if (given.help) {
    process.stdout.write(help(await ownScenarios(given.config)));
    return 0;
  }
  const replaying = given.replay === undefined ? undefined : await import('./mock/replay.ts');
  replaying?.checkReplayFlags(given);
  const fromFlags = await settingsIn(given);
  const file = findConfig(given.config, process.cwd());
  const sources: Sources = new Map();
  const settle = (config: Partial<Settings>) => checked({ ...defaults, ...config, ...fromFlags }, fromFlags, file);
  const settings = settle(file === undefined ? {} : await readConfigFile(file, sources));
  if (replaying && given.replay !== undefined) return replaying.replay({ ...settings, path: given.replay });

  const log = createLog(
    settings.log,
    settings.providers.map((id) => allProviders[id]),
  );
  const count = createCount();
  const { server, simulator } = await start(settings, log, count);
  const apply = (next: Settings, before: Settings) => {
    simulator.configure(changesIn(next, before));
    setClock(simulator.clock, next, before);
  };
  const endReloads = file && reloadOnChange({ file, sources, settings, settle, apply, tell: log.reloaded });
  log.listening({
    url: server.url,
    providers: simulator.providers,
    settings,
    config: file === undefined ? undefined : shortPath(file),
  });

  const letGo = await stopAsked(log);
  if (endReloads) endReloads();
  await server.close();
  const summary = count.summary(simulator);
  await simulator.close();
  letGo();
  log.stopped(summary);
  if (given.coverage !== undefined) await keepCoverage(given.coverage, simulator);
  return 0;
}

/** @throws {UsageError} when the file cannot be written */
async function keepCoverage(file: string, simulator: Simulator): Promise<void> {
  const { writeCoverageFile } = await import('./coverage/file.ts');
  try {
    await writeCoverageFile(file, simulator.coverage());
  } catch (error) {
    throw new UsageError(`--coverage: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

/** The scenarios of the config file, if there is one; one that is broken keeps nobody from the help. */
async function ownScenarios(named: string | undefined): Promise<OwnScenarios | undefined> {
  try {
    const file = findConfig(named, process.cwd());
    if (file === undefined) return undefined;
    const { scenarios = [] } = await readConfigFile(file, new Map());
    return { file: shortPath(file), scenarios };
  } catch (error) {
    if (error instanceof UsageError) return { problem: error.message };
    throw error;
  }
}

/** Has a mock listen. What goes wrong leaves nothing open. */
async function start(
  settings: Settings,
  log: Log,
  count: Count,
): Promise<{ readonly server: MockServer; readonly simulator: Simulator }> {
  const { host, port, clock: mode, speed } = settings;
  const store = await storeAt(settings.store);
  let server: MockServer | undefined;
  try {
    const door = createDoor();
    server = await listenAt(() => serve(door.handler, { port, host }), host, port);
    const simulator = createSimulator({
      ...changesIn(settings),
      ...optionsIn(settings, server.port),
      clock: createClock({ mode, speed }),
      store,
      onExchange(exchange) {
        count.exchange(exchange);
        log.exchange(exchange);
      },
      onDelivery: log.webhook,
    });
    door.open(settings.prism ? await refereed(simulator, log) : simulator);
    return { server, simulator };
  } catch (error) {
    await server?.close();
    await store.close();
    throw error;
  }
}

/** Settings whose scenario exists. */
function checked(settings: Settings, { scenario }: Partial<Settings>, file: string | undefined): Settings {
  const names = new Set([...shipped, ...settings.scenarios].map(({ name }) => name));
  try {
    oneOf('scenario', settings.scenario, [...names]);
  } catch (error) {
    if (scenario !== undefined || file === undefined || !(error instanceof UsageError)) throw error;
    throw new UsageError(error.message.replace('--', `${shortPath(file)}: `), { cause: error });
  }
  return settings;
}

/** What may change while the simulator runs. A scenario that is the same as before stays out: the controls may have chosen another since. */
function changesIn(settings: Settings, before?: Settings): Changes {
  const { queued, running, pace, scenario, scenarios, media, rateLimit } = settings;
  const isOther = scenario !== before?.scenario;
  return { queued, running, pace, scenarios, media, ...(isOther && { scenario }), ...(rateLimit && { rateLimit }) };
}

/** What the simulator is made with. */
function optionsIn({ providers, seed, balance, webhookHosts, mediaHost }: Settings, port: number): SimulatorOptions {
  return {
    providers,
    webhookHosts,
    ...(seed !== undefined && { seed }),
    ...(balance !== undefined && { balance }),
    ...(mediaHost !== undefined && { publicOrigin: mediaOrigin(mediaHost, port) }),
  };
}

/** A change of the clock alone: what the controls made of it stays otherwise. */
function setClock(clock: Clock, next: Settings, before: Settings): void {
  if (next.speed !== before.speed) clock.setSpeed(next.speed);
  if (next.clock === before.clock) return;
  if (next.clock === 'frozen') clock.freeze();
  else clock.resume();
}

/** A handler for a server that has to listen before its simulator can be made; requests wait until it opens. */
function createDoor(): { readonly handler: Handler; open(inner: Handler): void } {
  let admit: (inner: Handler) => void = () => {};
  const opened = new Promise<Handler>((resolve) => (admit = resolve));
  const handler: { -readonly [Part in keyof Handler]: Handler[Part] } = {
    fetch: async (request) => (await opened).fetch(request),
  };
  return {
    handler,
    open(inner) {
      admit(inner);
      Object.assign(handler, { fetch: inner.fetch, ...(inner.answer && { answer: inner.answer }) });
    },
  };
}

/** The simulator with Prism before each provider. */
async function refereed(simulator: Simulator, log: Log): Promise<Handler> {
  const { putPrismInFront } = await import('#adapters/prism/index.ts');
  const specs = Object.fromEntries(simulator.providers.map(({ contract }) => [contract.id, specPath(contract.id)]));
  try {
    return await putPrismInFront({ upstream: simulator, specs, onReport: log.verdict });
  } catch (error) {
    throw new UsageError(`--prism: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

async function storeAt(where: string): Promise<TaskStore> {
  if (where === 'memory') return createMemoryStore();
  const { createRedisStore } = await import('#adapters/redis/index.ts');
  try {
    return await createRedisStore(where);
  } catch (error) {
    throw new UsageError(`--store: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
