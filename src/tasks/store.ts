/**
 * Where tasks are kept.
 *
 * @module
 */
import { createAgedList } from './aged-list.ts';
import { completesAt, stateAt, type TaskRecord } from './lifecycle.ts';
import { isTerminal } from './task.ts';

/**
 * A place for task records. Ids are unique within a provider. A record whose `expiresAt` has passed
 * may be dropped at any time; whoever reads one decides by the clock whether it still counts.
 */
export type TaskStore = {
  /** The record, or `undefined` when there is none. */
  get(provider: string, id: string): Promise<TaskRecord | undefined>;
  /**
   * Keeps a new record. `false` when there is one with its id already, which stays as it is.
   * @throws {StoreFullError} when there is no room, and nothing that could go
   */
  add(record: TaskRecord): Promise<boolean>;
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
  /** Characters that the requests of all records may have, with the keys that sent them; past that the oldest that has ended goes. @default 64 Mi */
  characters?: number;
};

type Kept = {
  record: TaskRecord;
  readonly size: number;
  older: Kept | undefined;
  younger: Kept | undefined;
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
  // Nested, because to join two words and to look the new one up takes longer than to look both up.
  const records = new Map<string, Map<string, Kept>>();
  const byAge = createAgedList<Kept>();
  let held = 0;

  const find = (provider: string, id: string) => records.get(provider)?.get(id);

  function keep(kept: Kept): void {
    const { provider, id } = kept.record;
    let own = records.get(provider);
    if (!own) records.set(provider, (own = new Map()));
    own.set(id, kept);
    byAge.add(kept);
    held += kept.size;
    changed();
  }

  function drop(kept: Kept): void {
    const { provider, id } = kept.record;
    records.get(provider)?.delete(id);
    byAge.remove(kept);
    held -= kept.size;
    changed();
  }

  /** Where looking for room goes on: what stands before was passed over. */
  let candidate: Kept | undefined;
  /** How many were passed over since the last change, and when the first of them will have ended or expired. */
  let passed = 0;
  let earliest = Number.POSITIVE_INFINITY;
  function changed(): void {
    passed = 0;
    earliest = Number.POSITIVE_INFINITY;
  }

  /** Drops what has expired, and while there is too much, what has ended. */
  function makeRoom(now: number, size: number): void {
    const fits = () => byAge.size < capacity && held + size <= characters;
    if (now >= earliest) changed();
    // A flood of creates is refused at once, without a look at each task.
    if (byAge.size > 0 && passed >= byAge.size && !fits()) throw full();
    for (let looks = 0; looks < mostLooks; looks++) {
      // Once around is enough: what stands at the beginning again has been passed over just now.
      if (!candidate && byAge.size <= looks) break;
      candidate ??= byAge.oldest;
      if (!candidate) return;
      const { record, younger }: Kept = candidate;
      const isExpired = record.expiresAt <= now;
      if (fits() && !isExpired) return;
      if (isExpired || isTerminal(stateAt(record, now))) drop(candidate);
      else pass(record);
      candidate = younger;
    }
    if (fits()) return;
    throw full();
  }

  function full(): StoreFullError {
    const looked = Math.min(mostLooks, byAge.size);
    return new StoreFullError(
      `no room for another task: ${byAge.size} are kept, and none of ${looked} that were looked at has ended`,
    );
  }

  function pass(record: TaskRecord): void {
    passed += 1;
    earliest = Math.min(earliest, record.expiresAt, completesAt(record) ?? Number.POSITIVE_INFINITY);
  }

  return {
    async get(provider, id) {
      return find(provider, id)?.record;
    },
    async add(record) {
      if (find(record.provider, record.id)) return false;
      const size = charactersOf(record);
      makeRoom(record.createdAt, size);
      keep({ record, size, older: undefined, younger: undefined });
      return true;
    },
    async update(provider, id, change) {
      const kept = find(provider, id);
      const next = kept && change(kept.record);
      if (kept && next) {
        kept.record = next;
        changed();
      }
      return next;
    },
    async list() {
      return Array.from(byAge, ({ record }) => record);
    },
    async clear() {
      records.clear();
      byAge.clear();
      candidate = undefined;
      held = 0;
      changed();
    },
    async close() {},
  };
}

/** The characters of a request, about, and of its key. Texts are counted as they are: most requests have nothing else that is long. */
function charactersOf({ tenant, request }: TaskRecord): number {
  let characters = tenant.length;
  for (const value of Object.values(request)) {
    if (typeof value === 'string') characters += value.length;
    else if (typeof value === 'object' && Object.keys(value).length > 0) characters += JSON.stringify(value).length;
  }
  return characters;
}
