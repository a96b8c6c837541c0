/** Polls and creates per second: ours, and those of others on the same work. */
import { requestsPerSecond } from './load.ts';
import { compare, type Comparison } from './report.ts';
import { rounds } from './rounds.ts';
import { startServers, type Subject } from './servers.ts';

/** What is wanted of each ratio; docs/decisions/2026-11-22-what-is-asked-of-speed.md says how near it is. */
const targets = { poll: { hono: 0.8, prism: 15 }, create: { hono: 0.6, prism: 15 } };

/** Answers in one round at most, whatever the machine. */
const maximum = 200_000;

/** Milliseconds of a round, and of the load before the first one: V8 compiles hot code late. */
export type RatesSize = { readonly rounds: number; readonly load: number; readonly warmUp: number };

export async function compareRates(size: RatesSize, connections: number): Promise<Comparison[]> {
  const { kit, hono, node, prism, aimock } = await startServers();
  const comparisons: Comparison[] = [];
  for (const operation of ['poll', 'create'] as const) {
    const subjects = [kit, hono, node, prism, ...(aimock ? [aimock] : [])];
    const rates = await rounds(size.rounds, subjects, (subject: Subject, warmUp) =>
      requestsPerSecond({
        port: subject.port,
        request: subject[operation],
        connections,
        milliseconds: warmUp ? size.warmUp : size.load,
        maximum,
      }),
    );
    const [ours = [], honos = [], nodes = [], prisms = [], aimocks] = rates;
    const { hono: asHono, prism: asPrism } = targets[operation];
    comparisons.push(
      compare(operation, hono.name, '/s', ours, honos, asHono),
      compare(operation, prism.name, '/s', ours, prisms, asPrism),
      // How much of that Node's own server leaves room for.
      compare(`${operation} by ${node.name}`, prism.name, '/s', nodes, prisms, null),
    );
    if (aimocks) comparisons.push(compare(operation, 'aimock', '/s', ours, aimocks, null));
  }
  return comparisons;
}
