/**
 * A gateway that answers: requests in, responses out, without a server.
 *
 * @module
 */
export { scenarios } from '#mocks/scenarios/index.ts';
export * from '#scenario/index.ts';
export { createClock, type Clock, type ClockOptions } from '#tasks/clock.ts';
export { createMemoryStore, StoreFullError, type MemoryStoreOptions, type TaskStore } from '#tasks/store.ts';
export type { Accounts } from './money/accounts.ts';
export type { Order } from './choices.ts';
export {
  mergeCoverage,
  type Coverage,
  type LimitCounts,
  type ProviderCoverage,
  type WebhookCounts,
} from './coverage/coverage.ts';
export type { CoverageGroup, CoverageItem } from './coverage/items.ts';
export {
  coverageReport,
  type CoverageGap,
  type CoverageReport,
  type CoverageShare,
  type ProviderCoverageReport,
} from './coverage/report.ts';
export type { Exchange } from './exchange.ts';
export type { JournalEntry } from './journal/entry.ts';
export type { JournalFilter } from './journal/filter.ts';
export { NotSeenError, type Journal, type JournalOptions } from './journal/journal.ts';
export type { Ledger, LedgerEntry, LedgerFilter, LedgerTotal } from './money/ledger.ts';
export { createSimulator, type Changes, type Simulator, type SimulatorOptions } from './simulator.ts';
export { ConflictError, type Steering } from './steering.ts';
export type { Delivery, DeliveryAttempt, Webhooks } from './webhooks/webhooks.ts';
