/**
 * A gateway that answers: requests in, responses out, without a server.
 *
 * @module
 */
export { createClock, type Clock, type ClockOptions } from '#tasks/clock.ts';
export { createMemoryStore, type MemoryStoreOptions, type TaskStore } from '#tasks/store.ts';
export type { Exchange } from './exchange.ts';
export type { Answer } from './respond.ts';
export { scenarios, type Plan, type Scenario, type Timing } from './scenario.ts';
export { createSimulator, type Simulator, type SimulatorOptions } from './simulator.ts';
