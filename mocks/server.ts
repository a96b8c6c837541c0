/**
 * The mock as an HTTP server in a process of its own: `node mocks/server.ts`. The command
 * `seedance-kit mock` does the same with flags.
 *
 * @module
 */
import { serve } from '#adapters/http/index.ts';
import { createSimulator } from '#simulator/simulator.ts';

const server = await serve(createSimulator(), { port: Number(process.env.PORT ?? 4010) });
console.log(`listening on ${server.url}`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.close());
