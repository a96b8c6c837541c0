/** The mock the way the command line runs it, with tasks that have succeeded at once. */
import { serve } from '#adapters/http/index.ts';
import { createSimulator } from '#simulator/simulator.ts';

const server = await serve(createSimulator({ queued: 0, running: 0 }), { port: 0 });
process.send?.({ port: server.port });
