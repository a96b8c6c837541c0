import { serve, type Handler, type MockServer } from '#adapters/http/index.ts';
import { providerIds } from '#providers/index.ts';
import { scenarios } from '#simulator/scenario.ts';
import { createSimulator, type Simulator } from '#simulator/simulator.ts';
import { createClock } from '#tasks/clock.ts';
import { createMemoryStore, type TaskStore } from '#tasks/store.ts';
import type { MediaTable } from '#tasks/task.ts';
import { createLog, type Log } from './log.ts';
import { factsIn } from './requests/facts.ts';
import { specPath } from './spec-path.ts';
import { oneOf, parseFlags, providerId, time, UsageError, wholeNumber } from './usage.ts';

const help = `seedance-kit mock [flags]

Plays the gateways on this machine: POST a job, poll it, watch it go from queued to running to succeeded.

  --port N            the port, 0 for any that is free            (4010)
  --host ADDRESS      the address to listen on                    (127.0.0.1)
  --provider ID       play only this gateway; may be repeated     (all)
                      ${providerIds.join(', ')}
  --queued TIME       how long a task waits: 500ms, 1s, 2m        (1s)
  --running TIME      how long a task runs                        (4s)
  --speed N           the clock's seconds in a real second        (1)
  --clock MODE        real, or frozen until /__mock/clock moves it (real)
  --scenario NAME     what becomes of tasks                       (succeed)
${scenarios.map(({ name, summary }) => `                      ${name.padEnd(16)} ${summary}`).join('\n')}
  --seed N            makes task ids repeat from run to run
  --store WHERE       memory, or redis://HOST:PORT to share tasks (memory)
  --media FACTS.json  what is known of media files, by URL, to enforce limits on them, too
  --prism             let Prism judge every request and answer
  --log FORMAT        pretty, json or silent                      (pretty)
  --quiet             print nothing but the address
  --help              this text

A request chooses a scenario by the header x-mock-scenario, or by mock.NAME anywhere in its API key.
`;

const flags = {
  port: { type: 'string', default: '4010' },
  host: { type: 'string', default: '127.0.0.1' },
  provider: { type: 'string', multiple: true },
  queued: { type: 'string', default: '1s' },
  running: { type: 'string', default: '4s' },
  speed: { type: 'string', default: '1' },
  clock: { type: 'string', default: 'real' },
  scenario: { type: 'string', default: 'succeed' },
  seed: { type: 'string' },
  store: { type: 'string', default: 'memory' },
  media: { type: 'string' },
  prism: { type: 'boolean', default: false },
  log: { type: 'string', default: 'pretty' },
  quiet: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Runs the mock backend until it is told to stop. */
export async function mock(args: readonly string[]): Promise<number> {
  const given = parseFlags(args, flags, 'seedance-kit mock');
  if (given.help) {
    process.stdout.write(help);
    return 0;
  }
  const port = wholeNumber('port', given.port, 65_535);
  if (given.host === '') throw new UsageError('--host is an address of this machine, 127.0.0.1 for example; not ""');
  const log = createLog(given.quiet ? 'silent' : oneOf('log', given.log, ['pretty', 'json', 'silent']));
  const clock = createClock({
    mode: oneOf('clock', given.clock, ['real', 'frozen']),
    speed: positive('speed', given.speed),
  });
  const simulator = createSimulator({
    providers: [...new Set(given.provider ?? providerIds)].map(providerId),
    clock,
    queued: time('queued', given.queued),
    running: time('running', given.running),
    scenario: oneOf(
      'scenario',
      given.scenario,
      scenarios.map(({ name }) => name),
    ),
    ...(given.seed !== undefined && { seed: wholeNumber('seed', given.seed, 2 ** 32 - 1) }),
    ...(given.media !== undefined && { media: await mediaIn(given.media) }),
    store: await storeAt(given.store),
    onExchange: log.exchange,
  });
  const handler = given.prism ? await refereed(simulator, log) : simulator;
  const server = await listen(() => serve(handler, { port, host: given.host }), given.host, port);
  log.listening(server.url, simulator, clock.mode);
  await stopped();
  await server.close();
  await simulator.close();
  log.stopped();
  return 0;
}

async function mediaIn(file: string): Promise<MediaTable> {
  const { media, problems } = await factsIn(file, process.cwd());
  const [first] = problems;
  if (!first) return media;
  const { position, message } = first;
  throw new UsageError(`--media: ${file}${position ? `:${position.line}:${position.column}` : ''}: ${message}`);
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

/** Waits for Ctrl-C or a polite request to end. */
function stopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

async function listen(start: () => Promise<MockServer>, host: string, port: number): Promise<MockServer> {
  try {
    return await start();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EADDRINUSE') {
      throw new UsageError(
        `port ${port} on ${host} is in use; choose another with --port, or --port 0 for any that is free`,
      );
    }
    if (code === 'EACCES')
      throw new UsageError(`port ${port} needs more rights than this process has; choose one above 1023`);
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') throw new UsageError(`${host} is no address of this machine`);
    if (code !== undefined)
      throw new UsageError(`${host}:${port} cannot be listened on (${String(code)})`, { cause: error });
    throw error;
  }
}

async function storeAt(where: string): Promise<TaskStore> {
  if (where === 'memory') return createMemoryStore();
  if (!/^rediss?:\/\/./.test(where))
    throw new UsageError(`--store is memory or redis://HOST:PORT; not ${JSON.stringify(where)}`);
  const { createRedisStore } = await import('#adapters/redis/index.ts');
  try {
    return await createRedisStore(where);
  } catch (error) {
    throw new UsageError(`--store: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

function positive(flag: string, word: string): number {
  const value = Number(word);
  if (value > 0 && value <= 1e6) return value;
  throw new UsageError(`--${flag} is a number above 0, at most 1000000; not ${JSON.stringify(word)}`);
}
