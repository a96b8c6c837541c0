/**
 * The mock the way the command line runs it, with tasks that have succeeded by the time anybody asks; and so many of them
 * from the start as the first argument says.
 */
import { serve } from '#adapters/http/index.ts';
import { createSimulator } from '#simulator/simulator.ts';
import { createMemoryStore } from '#tasks/store.ts';
import { json, ourApi } from '../servers.ts';

const tasks = Number(process.argv[2] ?? 0);
const store = createMemoryStore(tasks > 0 ? { capacity: tasks + 1, characters: Number.MAX_SAFE_INTEGER } : {});
const simulator = createSimulator({ queued: 1, running: 0, store });
if (tasks > 0) await fill(tasks);
const server = await serve(simulator, { port: 0 });
process.on('message', () => {
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  process.send?.({ heap: heapUsed, rss });
});
process.send?.({ port: server.port });

async function fill(count: number): Promise<void> {
  await simulator.fetch(`http://127.0.0.1${ourApi.path}`, { method: 'POST', headers: json, body: ourApi.body });
  const [record] = await store.list();
  if (!record) throw new Error('nothing was created');
  for (let index = 0; index < count; index++) await store.add({ ...record, id: `bench-${index}` });
}
