/** Whether a poll takes longer where there are many tasks. */
import { join } from 'node:path';
import { portOf, start, stop } from './children.ts';
import { requestTimes } from './load.ts';
import { compare, type Comparison } from './report.ts';
import { rounds } from './rounds.ts';
import { ourApi, subject } from './servers.ts';
import { quantile } from './statistics.ts';

const target = 1.2;
const few = 1_000;
const many = 1_000_000;

export type LatencySize = { readonly rounds: number; readonly polls: number };

/** Polls one task after the other, each at random, over one connection. */
export async function comparePolls(size: LatencySize): Promise<Comparison[]> {
  const servers = [few, many].map((tasks) => {
    const child = start('seedance-kit', join(import.meta.dirname, 'servers/kit.ts'), [String(tasks)]);
    return { tasks, child, port: portOf(child, 60_000) };
  });
  const [atFew = [], atMany = []] = await rounds(size.rounds, servers, async ({ tasks, port }) => {
    const at = await port;
    const requests = Array.from(
      { length: size.polls },
      () => subject('seedance-kit', at, ourApi, `bench-${Math.floor(Math.random() * tasks)}`).poll,
    );
    const times = await requestTimes(at, requests);
    return { p50: quantile(times, 0.5) * 1000, p99: quantile(times, 0.99) * 1000 };
  });
  for (const { child } of servers) await stop(child);
  return (['p50', 'p99'] as const).map((name) => {
    const [ours, theirs] = [atMany, atFew].map((times) => times.map((time) => time[name]));
    return compare(`poll ${name}, 1 000 000 tasks`, '1 000 tasks', 'µs', ours ?? [], theirs ?? [], target);
  });
}
