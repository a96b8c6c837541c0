/**
 * Tasks in Redis, so that several mocks share them.
 *
 * @module
 */
import type { TaskRecord } from '#tasks/lifecycle.ts';
import type { TaskStore } from '#tasks/store.ts';

export type RedisStoreOptions = {
  /** Begins every key, so that several mocks can share a server and not their tasks. @default 'seedance-kit:' */
  prefix?: string;
};

/**
 * Keeps tasks in Redis. Needs the package `redis`, which is loaded when this is called.
 *
 * @param url `redis://host:port`, with user, password and database as usual
 * @throws {Error} when the package is not installed, or no server answers
 */
export async function createRedisStore(url: string, options: RedisStoreOptions = {}): Promise<TaskStore> {
  const { createClient } = await load();
  const prefix = options.prefix ?? 'seedance-kit:';
  let connected = false;
  const client = createClient({
    url,
    // A command to a server that is away fails at once or soon, and the next one may find it back.
    disableOfflineQueue: true,
    commandOptions: { timeout: 2000 },
    socket: { connectTimeout: 2000, reconnectStrategy: (retries) => connected && Math.min(100 * 2 ** retries, 5000) },
  });
  // Without a listener a broken connection would end the process; each command reports it, too.
  client.on('error', () => {});
  try {
    await client.connect();
    connected = true;
  } catch (error) {
    const reason = error instanceof Error && error.message ? error.message : 'no answer';
    throw new Error(`the Redis server at ${new URL(url).host} cannot be used: ${reason}`, { cause: error });
  }
  // A sorted set by age stands beside the records, for lists in order.
  const index = `${prefix}tasks`;
  const keyOf = (provider: string, id: string) => `${prefix}task:${provider}/${id}`;

  return {
    async get(provider, id) {
      const text = await client.get(keyOf(provider, id));
      return text === null ? undefined : parse(text);
    },
    async add(record) {
      const key = keyOf(record.provider, record.id);
      // The clock of a mock may run fast; the server's own decides only when memory is freed.
      const lifetime = Math.max(1000, record.expiresAt - record.createdAt);
      const [kept] = await client
        .multi()
        .set(key, JSON.stringify(record), { expiration: { type: 'PX', value: lifetime }, condition: 'NX' })
        .zAdd(index, { score: record.createdAt, value: key }, { condition: 'NX' })
        .exec();
      return kept !== null;
    },
    async update(provider, id, change) {
      const key = keyOf(provider, id);
      for (let attempt = 0; attempt < 20; attempt++) {
        const before = await client.get(key);
        const next = before === null ? undefined : change(parse(before));
        if (before === null || !next) return undefined;
        const won = await client.eval(compareAndSet, { keys: [key], arguments: [before, JSON.stringify(next)] });
        if (won === 1) return next;
      }
      throw new Error(`task ${id} is changed by too many at once`);
    },
    async list() {
      const keys = await client.zRange(index, 0, -1);
      if (keys.length === 0) return [];
      const texts = await client.mGet(keys);
      const gone = keys.filter((_key, position) => texts[position] === null);
      if (gone.length > 0) await client.zRem(index, gone);
      return texts.flatMap((text) => (text === null ? [] : [parse(text)]));
    },
    async clear() {
      const keys = await client.zRange(index, 0, -1);
      await client.del([...keys, index]);
    },
    async close() {
      // Nothing is under way that anybody waits for, and a server that hangs must not hold us.
      if (client.isOpen) client.destroy();
    },
  };
}

/** Sets a key if it still has the value that was read, and keeps its lifetime. */
const compareAndSet = `
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[1], ARGV[2], 'KEEPTTL')
return 1`;

/** Only `add` and `update` write under the prefix, so what is read is a record. */
function parse(text: string): TaskRecord {
  const record: TaskRecord = JSON.parse(text);
  return record;
}

async function load(): Promise<typeof import('redis')> {
  try {
    return await import('redis');
  } catch (error) {
    throw new Error('a store in Redis needs the package redis: npm install redis', { cause: error });
  }
}
