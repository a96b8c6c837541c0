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
  const client = createClient({ url, socket: { connectTimeout: 2000, reconnectStrategy: false } });
  // Without a listener a broken connection would end the process; each command reports it, too.
  client.on('error', () => {});
  try {
    await client.connect();
  } catch (error) {
    throw new Error(`no Redis server answers at ${new URL(url).host}`, { cause: error });
  }
  // A sorted set by age stands beside the records, for lists in order.
  const index = `${prefix}tasks`;
  const keyOf = (provider: string, id: string) => `${prefix}task:${provider}/${id}`;

  return {
    async get(provider, id) {
      const text = await client.get(keyOf(provider, id));
      return text === null ? undefined : parse(text);
    },
    async put(record) {
      const key = keyOf(record.provider, record.id);
      // The clock of a mock may run fast; the server's own decides only when memory is freed.
      const lifetime = Math.max(1000, record.expiresAt - record.createdAt);
      await client
        .multi()
        .set(key, JSON.stringify(record), { expiration: { type: 'PX', value: lifetime } })
        .zAdd(index, { score: record.createdAt, value: key })
        .exec();
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
      if (client.isOpen) await client.close();
    },
  };
}

/** Only `put` writes under the prefix, so what is read is a record. */
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
