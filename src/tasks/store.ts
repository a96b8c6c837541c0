/**
 * Where tasks are kept.
 *
 * @module
 */
import type { TaskRecord } from './lifecycle.ts';

/**
 * A place for task records. Ids are unique within a provider. A record whose `expiresAt` has passed
 * may be dropped at any time; whoever reads one decides by the clock whether it still counts.
 */
export type TaskStore = {
  /** The record, or `undefined` when there is none. */
  get(provider: string, id: string): Promise<TaskRecord | undefined>;
  /** Keeps a new record, or a new version of one. */
  put(record: TaskRecord): Promise<void>;
  /** Every record, oldest first. */
  list(): Promise<readonly TaskRecord[]>;
  /** Forgets everything. */
  clear(): Promise<void>;
  /** Lets go of connections, if there are any. */
  close(): Promise<void>;
};

export type MemoryStoreOptions = {
  /** How many records are kept, 1 or more; past that the oldest goes. @default 100_000 */
  capacity?: number;
};

/**
 * Keeps tasks in this process. Memory is bounded by `capacity` and by the records' own lifetime.
 *
 * @throws {RangeError} when `capacity` is below 1
 */
export function createMemoryStore(options: MemoryStoreOptions = {}): TaskStore {
  const capacity = options.capacity ?? 100_000;
  if (!(capacity >= 1)) throw new RangeError(`a store keeps 1 or more records, not ${capacity}`);
  // A Map keeps the order of insertion, which is the order of age.
  const records = new Map<string, TaskRecord>();
  const keyOf = (provider: string, id: string) => `${provider}/${id}`;

  function makeRoom(now: number): void {
    for (const [key, record] of records) {
      if (records.size < capacity && record.expiresAt > now) return;
      records.delete(key);
    }
  }

  return {
    async get(provider, id) {
      return records.get(keyOf(provider, id));
    },
    async put(record) {
      const key = keyOf(record.provider, record.id);
      if (!records.has(key)) makeRoom(record.createdAt);
      records.set(key, record);
    },
    async list() {
      return [...records.values()];
    },
    async clear() {
      records.clear();
    },
    async close() {},
  };
}
