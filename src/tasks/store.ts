/**
 * Where tasks are kept.
 *
 * @module
 */
import { stateAt, type TaskRecord } from './lifecycle.ts';
import { isTerminal } from './task.ts';

/**
 * A place for task records. Ids are unique within a provider. A record whose `expiresAt` has passed
 * may be dropped at any time; whoever reads one decides by the clock whether it still counts.
 */
export type TaskStore = {
  /** The record, or `undefined` when there is none. */
  get(provider: string, id: string): Promise<TaskRecord | undefined>;
  /**
   * Keeps a new record, or one in the place of another.
   * @throws {StoreFullError} when there is no room, and nothing that could go
   */
  put(record: TaskRecord): Promise<void>;
  /**
   * Changes a record with nobody else in between: `change` gets the newest version and gives the next
   * one, or `undefined` to leave it. Gives what is kept now; `undefined` when there is none, or it was left.
   */
  update(
    provider: string,
    id: string,
    change: (record: TaskRecord) => TaskRecord | undefined,
  ): Promise<TaskRecord | undefined>;
  /** Every record, oldest first. */
  list(): Promise<readonly TaskRecord[]>;
  /** Forgets everything. */
  clear(): Promise<void>;
  /** Lets go of connections, if there are any. */
  close(): Promise<void>;
};

/** The store holds as many tasks as it may, and none of them has ended. */
export class StoreFullError extends Error {
  override name = 'StoreFullError';
}

export type MemoryStoreOptions = {
  /** How many records are kept, 1 or more; past that the oldest that has ended goes. @default 100_000 */
  capacity?: number;
  /** Characters that the requests of all records may have as JSON, with the keys that sent them; past that the oldest that has ended goes. @default 64 Mi */
  characters?: number;
};

/** Records that are looked at for room before a new one is refused, so that no create takes long. */
const mostLooks = 10_000;

/**
 * Keeps tasks in this process. Memory is bounded by `capacity` and by the records' own lifetime.
 *
 * @throws {RangeError} when `capacity` is below 1
 */
export function createMemoryStore(options: MemoryStoreOptions = {}): TaskStore {
  const capacity = options.capacity ?? 100_000;
  if (!(capacity >= 1)) throw new RangeError(`a store keeps 1 or more records, not ${capacity}`);
  const characters = options.characters ?? 64 * 1024 * 1024;
  // A Map keeps the order of insertion, which is the order of age.
  const records = new Map<string, { record: TaskRecord; size: number }>();
  let held = 0;
  const keyOf = (provider: string, id: string) => `${provider}/${id}`;

  // Goes on where it stands: each new start would step over all that was ever deleted, which takes longer
  // than all the rest of a create once the store is full.
  let byAge = records.entries();
  let oldest = byAge.next();
  function startOver(): void {
    byAge = records.entries();
    oldest = byAge.next();
  }

  /** Drops what has expired, and while there is too much, what has ended. */
  function makeRoom(now: number, size: number): void {
    const fits = () => records.size < capacity && held + size <= characters;
    if (oldest.done) startOver();
    for (let looks = 0; looks < mostLooks; looks++) {
      // Once around is enough: what stands at the beginning again has been passed over just now.
      if (oldest.done && records.size <= looks) break;
      if (oldest.done) startOver();
      if (oldest.done) return;
      const [key, kept] = oldest.value;
      const isExpired = kept.record.expiresAt <= now;
      if (fits() && !isExpired) return;
      if (isExpired || isTerminal(stateAt(kept.record, now))) {
        records.delete(key);
        held -= kept.size;
      }
      oldest = byAge.next();
    }
    if (fits()) return;
    throw new StoreFullError(
      `no room for another task: ${records.size} are kept, and none of ${Math.min(mostLooks, records.size)} that were looked at has ended`,
    );
  }

  return {
    async get(provider, id) {
      return records.get(keyOf(provider, id))?.record;
    },
    async put(record) {
      const key = keyOf(record.provider, record.id);
      const size = JSON.stringify(record.request).length + record.tenant.length;
      const former = records.get(key);
      if (!former) makeRoom(record.createdAt, size);
      held += size - (former?.size ?? 0);
      if (former) Object.assign(former, { record, size });
      else records.set(key, { record, size });
    },
    async update(provider, id, change) {
      const kept = records.get(keyOf(provider, id));
      const next = kept && change(kept.record);
      if (kept && next) kept.record = next;
      return next;
    },
    async list() {
      return Array.from(records.values(), ({ record }) => record);
    },
    async clear() {
      records.clear();
      startOver();
      held = 0;
    },
    async close() {},
  };
}
