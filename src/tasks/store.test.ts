import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stateAt, type TaskRecord } from './lifecycle.ts';
import { createMemoryStore, StoreFullError, type TaskStore } from './store.ts';
import { isTerminal } from './task.ts';

function recordOf(id: string, more: Partial<TaskRecord> = {}): TaskRecord {
  return {
    id,
    provider: 'tokenhub',
    tenant: 'key',
    request: { model: 'doubao-seedance-2.0', seconds: 5, resolution: '720p', ratio: '16:9', audio: true, media: [] },
    scenario: 'succeed',
    size: { width: 1280, height: 720 },
    mediaOrigin: 'https://media.example.com',
    createdAt: 0,
    plan: [{ after: 0, state: 'succeeded' }],
    expiresAt: 1000,
    ...more,
  };
}

const idsIn = async (store: TaskStore) => (await store.list()).map(({ id }) => id);

describe('the memory store', () => {
  test('gives back what was added, by provider and id', async () => {
    const store = createMemoryStore();
    const [own, other] = [recordOf('1'), recordOf('1', { provider: 'apimart' })];
    await store.add(own);
    await store.add(other);
    expect(await store.get('tokenhub', '1')).toEqual(own);
    expect(await store.get('apimart', '1')).toEqual(other);
    expect(await store.get('cometapi', '1')).toBeUndefined();
    expect(await store.get('tokenhub', '2')).toBeUndefined();
  });

  test('keeps a new version of a record in its place', async () => {
    const store = createMemoryStore({ capacity: 2 });
    for (const id of ['1', '2']) await store.add(recordOf(id));
    const changed = recordOf('1', { interruption: { at: 5, state: 'cancelled' } });
    await store.update('tokenhub', '1', () => changed);
    expect(await store.get('tokenhub', '1')).toEqual(changed);
    expect(await idsIn(store)).toEqual(['1', '2']);
  });

  test('takes none in the place of another', async () => {
    const store = createMemoryStore({ capacity: 2 });
    expect(await store.add(recordOf('1'))).toBe(true);
    expect(await store.add(recordOf('1', { tenant: 'other' }))).toBe(false);
    expect(await store.list()).toEqual([recordOf('1')]);
    expect(await store.add(recordOf('1', { provider: 'apimart' }))).toBe(true);
  });

  test('lists the oldest first', async () => {
    const store = createMemoryStore();
    for (const id of ['b', 'a', 'c']) await store.add(recordOf(id));
    expect(await idsIn(store)).toEqual(['b', 'a', 'c']);
  });

  test('drops the oldest when it is full', async () => {
    const store = createMemoryStore({ capacity: 2 });
    for (const id of ['1', '2', '3']) await store.add(recordOf(id));
    expect(await idsIn(store)).toEqual(['2', '3']);
  });

  test('drops the oldest when there is too much of them, whatever field is long', async () => {
    const { request } = recordOf('');
    const long = 'x'.repeat(400);
    const requests: TaskRecord['request'][] = [
      { ...request, prompt: long },
      { ...request, ratio: long },
      { ...request, media: Array.from({ length: 15 }, () => ({ kind: 'image', source: '' })) },
      { ...request, media: [{ kind: 'image', source: long }] },
      { ...request, webhookUrl: long },
      { ...request, metadata: { note: long } },
    ];
    for (const large of requests) {
      const store = createMemoryStore({ characters: 1000 });
      for (const id of ['1', '2', '3']) await store.add(recordOf(id, { request: large }));
      expect(await idsIn(store)).toEqual(['2', '3']);
      await store.add(recordOf('4', { tenant: long }));
      expect(await idsIn(store)).toEqual(['3', '4']);
    }
  });

  test('drops none that has not ended, and takes no more when all have not', async () => {
    const store = createMemoryStore({ capacity: 3 });
    const unfinished = (id: string) => recordOf(id, { plan: [{ after: 0, state: 'queued' }] });
    for (const record of [unfinished('1'), recordOf('2'), unfinished('3')]) await store.add(record);
    await store.add(unfinished('4'));
    expect(await idsIn(store)).toEqual(['1', '3', '4']);
    await expect(store.add(unfinished('5'))).rejects.toThrow(StoreFullError);
    expect(await idsIn(store)).toEqual(['1', '3', '4']);
    await store.update('tokenhub', '3', (record) => ({ ...record, interruption: { at: 1, state: 'cancelled' } }));
    await store.add(recordOf('6', { createdAt: 2 }));
    expect(await idsIn(store)).toEqual(['1', '4', '6']);
    await store.add(recordOf('late', { createdAt: 5000, expiresAt: 6000 }));
    expect(await idsIn(store)).toContain('late');
  });

  test('finds those that have ended behind many that have not', async () => {
    const store = createMemoryStore({ capacity: 3001 });
    for (let id = 0; id < 3000; id++) await store.add(recordOf(`${id}`, { plan: [{ after: 0, state: 'queued' }] }));
    await store.add(recordOf('ended'));
    await store.add(recordOf('new'));
    expect(await store.get('tokenhub', 'ended')).toBeUndefined();
    expect(await store.get('tokenhub', 'new')).toBeDefined();
  });

  test('refuses exactly when it is full of tasks that go on, whatever came before', async () => {
    const step = fc.record({
      wait: fc.constantFrom(0, 0, 1, 5),
      runs: fc.constantFrom(0, 3, 10, 1000),
      lives: fc.constantFrom(8, 2000),
      cancels: fc.option(fc.nat(9)),
    });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 4 }), fc.array(step, { maxLength: 40 }), async (capacity, steps) => {
        const store = createMemoryStore({ capacity });
        let now = 0;
        for (const [index, { wait, runs, lives, cancels }] of steps.entries()) {
          now += wait;
          const at = now;
          await store.update('tokenhub', `${cancels}`, (one) => ({ ...one, interruption: { at, state: 'cancelled' } }));
          const before = await store.list();
          const goesOn = before.filter((one) => one.expiresAt > at && !isTerminal(stateAt(one, at)));
          const plan: TaskRecord['plan'] = [
            { after: 0, state: 'running' },
            { after: runs, state: 'succeeded' },
          ];
          const added = store.add(recordOf(`${index}`, { createdAt: at, plan, expiresAt: at + lives }));
          if (goesOn.length < capacity) await added;
          else await expect(added).rejects.toThrow(StoreFullError);
          const after = await store.list();
          expect(after.length).toBeLessThanOrEqual(capacity);
          expect(after).toEqual(expect.arrayContaining(goesOn));
        }
      }),
    );
  });

  test('drops what has expired when something new comes', async () => {
    const store = createMemoryStore();
    for (const createdAt of [0, 500, 1000])
      await store.add(recordOf(String(createdAt), { createdAt, expiresAt: createdAt + 1000 }));
    expect(await idsIn(store)).toEqual(['500', '1000']);
    await store.add(recordOf('late', { createdAt: 9000, expiresAt: 10_000 }));
    expect(await idsIn(store)).toEqual(['late']);
  });

  test('forgets everything when cleared', async () => {
    const store = createMemoryStore();
    await store.add(recordOf('1'));
    await store.clear();
    expect(await store.list()).toEqual([]);
    expect(await store.get('tokenhub', '1')).toBeUndefined();
    await store.close();
  });

  test('holds the newest that have not expired, and never more than its capacity', async () => {
    const comings = fc.array(fc.record({ id: fc.nat(20).map(String), wait: fc.nat(400) }), { maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 8 }), comings, async (capacity, tasks) => {
        const store = createMemoryStore({ capacity });
        let kept: TaskRecord[] = [];
        let now = 0;
        for (const { id, wait } of tasks) {
          now += wait;
          const record = recordOf(id, { createdAt: now, expiresAt: now + 1000 });
          const known = kept.findIndex((one) => one.id === id);
          if (known === -1) kept = [...kept.filter(({ expiresAt }) => expiresAt > now), record].slice(-capacity);
          expect(await store.add(record)).toBe(known === -1);
          expect(await store.list()).toEqual(kept);
          expect(kept.length).toBeLessThanOrEqual(capacity);
        }
      }),
    );
  });
});
