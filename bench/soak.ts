/** Whether memory stays flat over a million creates and polls. */
import { join } from 'node:path';
import { host, messageFrom, portOf, start, stop } from './children.ts';
import { requestsPerSecond } from './load.ts';
import { layOut } from './report.ts';
import { firstAnswer, ourApi, subject } from './servers.ts';

const total = 1_000_000;
const slices = 20;
/** Heap at the end over heap after the first tenth that still counts as flat. */
const most = 1.1;

/** Prints a row for each slice as it is done. */
export async function soak(connections: number, print: (text: string) => void): Promise<boolean> {
  const child = start('seedance-kit', join(import.meta.dirname, 'servers/kit.ts'), [], ['--expose-gc']);
  const port = await portOf(child);
  const heaps: number[] = [];
  const mebibytes = (bytes = 0) => `${Math.round(bytes / 2 ** 20)} MiB`;
  const widths = ['creates', '  polls', '  creates/s', '    polls/s', '     heap', '      RSS'];
  print(layOut([widths], []));
  for (let slice = 1; slice <= slices; slice++) {
    const { create } = subject('seedance-kit', port, ourApi, '');
    const load = { port, connections, milliseconds: 300_000, maximum: total / slices };
    const creates = await requestsPerSecond({ ...load, request: create });
    // What was created before may be forgotten by now.
    const { id } = JSON.parse(await firstAnswer(`http://${host}:${port}${ourApi.path}`, ourApi));
    const { poll } = subject('seedance-kit', port, ourApi, id);
    const polls = await requestsPerSecond({ ...load, request: poll });
    child.send('memory');
    const { heap = 0, rss } = await messageFrom(child);
    heaps.push(heap);
    const done = String((slice * total) / slices);
    const row = [done, done, creates.toFixed(0), polls.toFixed(0), mebibytes(heap), mebibytes(rss)];
    print(layOut([row.map((cell, column) => cell.padStart(widths[column]?.length ?? 0))], []));
  }
  await stop(child);
  const ratio = (heaps.at(-1) ?? Number.NaN) / (heaps[slices / 10 - 1] ?? Number.NaN);
  const isFlat = ratio <= most;
  print(
    `heap at the end against after the first tenth: ${ratio.toFixed(2)}x, ${isFlat ? 'flat' : 'not flat'} (<= ${most}x)\n`,
  );
  return isFlat;
}
