/** The handlers that the entry points beside this file share, and the simulator behind them. */
import { handlers as toHandlers } from '#adapters/msw/index.ts';
import { createSimulator } from '#simulator/simulator.ts';

export const simulator = createSimulator();
export const handlers = toHandlers(simulator);
