import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { providerIds, providers, type ProviderId } from '#providers/index.ts';
import { modelOf } from '#providers/models.ts';
import { priceOf } from '#providers/price.ts';
import { interrupt, type PlanStep, type TaskRecord } from '#tasks/lifecycle.ts';
import type { TaskState } from '#tasks/task.ts';
import { createAccounts } from './accounts.ts';
import { fingerprintOf } from './fingerprint.ts';
import { createLedger, type LedgerEntry } from './ledger.ts';
import { tenantName } from '../tenant.ts';

const start = Date.UTC(2026, 10, 21);
const minute = 60_000;

/** The fingerprints of two bodies. */
const print = 1;
const otherPrint = 2;

type Given = Partial<Pick<TaskRecord, 'id' | 'tenant' | 'createdAt' | 'plan'>> & { body?: object };

/** A task that ends in a state after five seconds, as an accepted create leaves it. */
function recordOf(id: ProviderId, given: Given = {}, end: TaskState = 'succeeded'): TaskRecord {
  const { contract, readRequest, draftRequest } = providers[id];
  const { body, ...rest } = given;
  const plain = draftRequest({ model: modelOf(contract, 'seedance-2.0'), prompt: 'A boat', seconds: 5 });
  const request = readRequest({ ...plain.body, ...body });
  const charge = priceOf(contract, request);
  return {
    id: 'task-1',
    provider: id,
    tenant: 'a-key-of-somebody',
    request,
    scenario: 'succeed',
    size: { width: 1280, height: 720 },
    mediaOrigin: 'http://127.0.0.1:4010',
    createdAt: start,
    plan: [
      { after: 0, state: 'queued' },
      { after: 5000, state: end },
    ],
    expiresAt: start + 7 * 86_400_000,
    ...(charge && { charge }),
    ...rest,
  };
}

/** The one line that a create gives. */
function lineOf(record: TaskRecord, now = record.createdAt): LedgerEntry | undefined {
  const ledger = createLedger();
  ledger.charge(record, print);
  return ledger.entries({}, now)[0];
}

describe('an accepted create is a line', () => {
  test('with the price of the documents and a name in the place of the key', () => {
    expect(lineOf(recordOf('tokenhub'))).toEqual({
      tenant: tenantName('a-key-of-somebody'),
      provider: 'tokenhub',
      taskId: 'task-1',
      time: start,
      model: 'doubao-seedance-2.0',
      units: 5,
      amount: 1,
      currency: 'USD',
      confidence: 'documented',
      refunded: 0,
      suspectedDuplicateOf: null,
    });
  });

  const video = ['https://media.example.com/1.mp4'];
  const image = ['https://media.example.com/1.png'];
  test.each<[string, ProviderId, object, Partial<LedgerEntry>]>([
    // The documents' own example: (5 s of input and 10 s of output) at 0.20 USD.
    [
      'input video at TokenHub',
      'tokenhub',
      { duration: 10, video_urls: video, video_durations: [5] },
      { units: 15, amount: 3, currency: 'USD', confidence: 'documented' },
    ],
    ['input video by its sum', 'tokenhub', { duration: 10, video_urls: video, input_video_duration: 5 }, { amount: 3 }],
    ['no seconds of a video that is not there', 'tokenhub', { duration: 10, input_video_duration: 5 }, { amount: 2 }],
    ['an input image at TokenHub', 'tokenhub', { image_urls: image }, { units: 5, amount: 1 }],
    ['480p at TokenHub', 'tokenhub', { resolution: '480p' }, { amount: 0.6 }],
    ['the fast model', 'tokenhub', { model: 'doubao-seedance-2.0-fast' }, { amount: 0.8 }],
    ['the fast model at 480p', 'tokenhub', { model: 'doubao-seedance-2.0-fast', resolution: '480p' }, { amount: 0.5 }],
    ['text at seedance2.ink', 'seedance2-ink', {}, { units: 5, amount: 40, currency: 'credits' }],
    ['a picture at seedance2.ink', 'seedance2-ink', { mediaUrls: image }, { amount: 64, confidence: 'inferred' }],
    ['CometAPI', 'cometapi', {}, { amount: 0.684, currency: 'USD', confidence: 'public' }],
    ['4k at APIMart', 'apimart', { resolution: '4k' }, { amount: 3.61, currency: 'USD', confidence: 'public' }],
  ])('%s', (_name, id, body, line) => expect(lineOf(recordOf(id, { body }))).toMatchObject(line));

  test('that says so where reference videos cost more than is known', () => {
    const noteOf = (id: 'tokenhub' | 'apimart', body: object) => {
      const line = lineOf(recordOf(id, { body }));
      return [line?.units, line?.note?.split(';')[0]];
    };
    const source = 'https://media.example.com/a.mp4';
    const least = 'reference videos cost more than this';
    expect(noteOf('tokenhub', { video_url: source, video_durations: [5] })).toEqual([10, undefined]);
    expect(noteOf('tokenhub', { video_url: source, input_video_duration: 5 })).toEqual([10, undefined]);
    expect(noteOf('tokenhub', { video_url: source })).toEqual([5, least]);
    expect(noteOf('apimart', { video_urls: [source] })).toEqual([5, least]);
  });

  test('that says so where no price is documented', () => {
    const line = lineOf(recordOf('apimart', { body: { model: 'doubao-seedance-2.0-fast', duration: 7 } }));
    expect(line).toMatchObject({ units: 7, amount: null, confidence: null, refunded: 0 });
    expect(line?.note).toBe('no price is documented for doubao-seedance-2.0-fast at 720p');
  });
});

describe('a task that ends without a video', () => {
  test.each<[TaskState, boolean]>([
    ['failed', false],
    ['expired', true],
    ['cancelled', true],
  ])('and is %s is paid back by APIMart', (state, isInferred) => {
    const record = recordOf('apimart', {}, state);
    expect(lineOf(record, start + 4999)).toMatchObject({ amount: 0.71, refunded: 0 });
    const line = lineOf(record, start + 5000);
    expect(line).toMatchObject({ amount: 0.71, refunded: 0.71 });
    expect(line?.note?.endsWith('is inferred') ?? false).toBe(isInferred);
  });

  test.each<[ProviderId, TaskState]>([
    ['tokenhub', 'failed'],
    ['cometapi', 'failed'],
    ['seedance2-ink', 'failed'],
    ['seedance2-ink', 'cancelled'],
  ])('is not paid back by %s when %s, which no document says', (id, state) => {
    const line = lineOf(recordOf(id, {}, state), start + minute);
    expect(line?.refunded).toBe(0);
    expect(line?.note).toBe(`no document says whether a task that is ${state} is paid back; it is not, here`);
  });

  test('is paid back when it was forced to, and not by the plan it had', () => {
    const ledger = createLedger();
    const record = recordOf('apimart');
    ledger.charge(record, print);
    ledger.settle(interrupt(record, start + 2000, 'failed'));
    const refundedAt = (now: number) => ledger.entries({}, now)[0]?.refunded;
    expect([refundedAt(start + 1999), refundedAt(start + 2000)]).toEqual([0, 0.71]);
    expect(ledger.spent(record.tenant, 'apimart', start + 2000)).toBe(0);
  });

  test('costs what its poll says', () => {
    for (const state of ['succeeded', 'failed', 'cancelled', 'expired'] as const) {
      const record = recordOf('apimart', {}, state);
      const task = { id: '1', provider: 'apimart', state, progress: 0, createdAt: start, request: record.request };
      const { body } = providers.apimart.writeTask({ ...task, ...(record.charge && { charge: record.charge }) });
      const { amount = 0, refunded = 0 } = lineOf(record, start + minute) ?? {};
      expect(providers.apimart.readTask(body)?.charge?.amount).toBe((amount ?? 0) - refunded);
    }
  });
});

describe('equal creates', () => {
  const at = (id: string, seconds: number, tenant = 'key') =>
    recordOf('tokenhub', { id, tenant, createdAt: start + seconds * 1000 });

  test('in a short time name the first of them', () => {
    const ledger = createLedger();
    const found = [at('a', 0), at('b', 100), at('c', 220), at('d', 341)].map((task) => ledger.charge(task, print));
    expect(found).toEqual([undefined, 'a', 'a', undefined]);
    const duplicates = ledger.entries({}, start).map((line) => line.suspectedDuplicateOf);
    expect(duplicates).toEqual([null, 'a', 'a', null]);
  });

  test('of different tenants, providers or bodies are none', () => {
    const ledger = createLedger();
    ledger.charge(at('a', 0), print);
    expect(ledger.charge(at('b', 1, 'other'), print)).toBeUndefined();
    expect(ledger.charge(at('c', 1), otherPrint)).toBeUndefined();
    expect(ledger.charge(recordOf('apimart', { id: 'd', tenant: 'key' }), print)).toBeUndefined();
  });

  test('are found also when one between them was struck out', () => {
    const ledger = createLedger();
    ledger.charge(at('a', 0), print);
    const [refused, again] = [at('b', 1), at('c', 2)];
    ledger.charge(refused, print);
    ledger.withdraw(refused);
    expect(ledger.charge(again, print)).toBe('a');
    ledger.withdraw(again);
    expect(ledger.charge(at('d', 3), print)).toBe('a');
  });

  test('are equal within the window that was asked for', () => {
    const ledger = createLedger({ duplicateWindow: 0 });
    const found = [at('a', 0), at('b', 0), at('c', 1)].map((task) => ledger.charge(task, print));
    expect(found).toEqual([undefined, 'a', undefined]);
  });
});

describe('a ledger', () => {
  test('tells of one key, one provider, one task', () => {
    const ledger = createLedger();
    for (const tenant of ['key-a', 'key-b'])
      for (const id of providerIds) ledger.charge(recordOf(id, { id: `${tenant} ${id}`, tenant }), print);
    const ids = (filter: object) => ledger.entries(filter, start).map(({ taskId }) => taskId);
    expect(ids({})).toHaveLength(2 * providerIds.length);
    expect(ids({ key: 'key-a' })).toEqual(providerIds.map((id) => `key-a ${id}`));
    expect(ids({ key: 'key-a', provider: 'apimart' })).toEqual(['key-a apimart']);
    expect(ids({ provider: 'apimart' })).toEqual(['key-a apimart', 'key-b apimart']);
    expect(ids({ taskId: 'key-b tokenhub' })).toEqual(['key-b tokenhub']);
    expect(ids({ key: 'nobody' })).toEqual([]);
    expect(ledger.totals({ key: 'key-a', provider: 'seedance2-ink' }, start)).toEqual([
      {
        tenant: tenantName('key-a'),
        provider: 'seedance2-ink',
        currency: 'credits',
        charged: 40,
        refunded: 0,
        net: 40,
        creates: 1,
        unpriced: 0,
        dropped: 0,
      },
    ]);
    ledger.clear();
    expect([ids({}), ledger.totals({}, start)]).toEqual([[], []]);
  });

  test('never shows a key', () => {
    const ledger = createLedger();
    ledger.charge(recordOf('apimart'), print);
    expect(JSON.stringify([ledger.entries({}, start), ledger.totals({}, start)])).not.toContain('a-key-of-somebody');
  });

  test('strikes out a create that was not carried out', () => {
    const ledger = createLedger();
    const record = recordOf('apimart', {}, 'failed');
    ledger.charge(record, print);
    ledger.spent(record.tenant, 'apimart', start + minute);
    ledger.withdraw(record);
    expect(ledger.entries({}, start + minute)).toEqual([]);
    expect(ledger.totals({}, start + minute)).toMatchObject([{ charged: 0, refunded: 0, creates: 0, dropped: 0 }]);
    expect(ledger.charge({ ...record, id: 'task-2' }, print)).toBeUndefined();
  });

  test('leaves the line of another task alone that has the same id', () => {
    const ledger = createLedger();
    const record = recordOf('apimart');
    ledger.charge(record, print);
    ledger.charge(record, print);
    ledger.withdraw(record);
    expect(ledger.entries({}, start)).toHaveLength(1);
    expect(ledger.totals({}, start)).toMatchObject([{ creates: 1, dropped: 0 }]);
  });

  test('has one line by an id that was given again, and both in the sums', () => {
    const ledger = createLedger();
    const record = recordOf('apimart');
    ledger.charge(record, print);
    ledger.charge({ ...record, createdAt: start + minute }, print);
    expect(ledger.entries({}, start + minute)).toMatchObject([{ time: start + minute }]);
    expect(ledger.totals({}, start + minute)).toMatchObject([{ creates: 2, dropped: 1 }]);
  });

  test('refuses bounds that it cannot keep', () => {
    expect(() => createLedger({ capacity: 0 })).toThrow(RangeError);
    expect(() => createLedger({ tenants: 0 })).toThrow(RangeError);
    expect(() => createLedger({ duplicateWindow: -1 })).toThrow(RangeError);
  });
});

describe('at random', () => {
  const states = fc.constantFrom<TaskState>('succeeded', 'failed', 'cancelled', 'expired');
  const plan: fc.Arbitrary<readonly PlanStep[]> = fc
    .tuple(fc.nat(10_000), fc.option(states, { nil: undefined }))
    .map(([after, state]) => [{ after: 0, state: 'queued' }, ...(state ? [{ after, state }] : [])]);
  const step = fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constant('create' as const),
        provider: fc.constantFrom(...providerIds),
        tenant: fc.constantFrom('key-a', 'key-b', 'key-c'),
        model: fc.nat(3),
        plan,
      }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('interrupt' as const), which: fc.nat(20), state: states }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('withdraw' as const), which: fc.nat(20) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('pass' as const), milliseconds: fc.nat(8000) }) },
  );
  const bounds = fc.record({
    capacity: fc.constantFrom(3, 1000),
    tenants: fc.constantFrom(2, 1000),
    // What nobody has looked at yet is kept in another way.
    looksAfter: fc.constantFrom(1, 4, 1000),
  });

  test('lines add up to the totals, and a balance is the first amount less charges plus refunds', () => {
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 50, size: 'max' }),
        bounds,
        (steps, { capacity, tenants, looksAfter }) => {
          const sum = (amounts: readonly number[]) => amounts.reduce((all, amount) => all + amount, 0);
          const ledger = createLedger({ capacity, tenants });
          const accounts = createAccounts(ledger, { initial: 1000 });
          const kept: TaskRecord[] = [];
          const newest = new Map<string, TaskRecord>();
          let now = start;
          for (const [index, next] of steps.entries()) {
            if (next.kind === 'pass') now += next.milliseconds;
            else if (next.kind === 'create') {
              const { models } = providers[next.provider].contract;
              const model = models[next.model % models.length];
              const given = {
                id: `task-${index}`,
                tenant: next.tenant,
                createdAt: now,
                plan: next.plan,
                body: { model },
              };
              const record = recordOf(next.provider, given);
              kept.push(record);
              newest.set(record.id, record);
              ledger.charge(record, fingerprintOf(next.model));
            } else {
              const record = newest.get(kept[next.which % kept.length]?.id ?? '');
              if (!record) continue;
              if (next.kind === 'withdraw') {
                const creates = () => sum(ledger.totals({}, now).map((total) => total.creates));
                const before = creates();
                ledger.withdraw(record);
                // A dropped line stays in the totals.
                if (creates() < before) newest.delete(record.id);
              } else {
                const changed = interrupt(record, now, next.state);
                newest.set(record.id, changed);
                ledger.settle(changed);
              }
            }
            if ((index + 1) % looksAfter !== 0 && index < steps.length - 1) continue;
            const lines = ledger.entries({}, now);
            const totals = ledger.totals({}, now);
            expect(lines.length).toBeLessThanOrEqual(capacity);
            expect(totals.filter(({ tenant }) => tenant !== null).length).toBeLessThanOrEqual(tenants);
            for (const { charged, refunded, net } of totals) expect(net).toBeCloseTo(charged - refunded, 5);
            // Nothing is lost, whatever was dropped.
            expect(sum(totals.map(({ creates }) => creates))).toBe(newest.size);
            expect(sum(totals.map(({ dropped }) => dropped))).toBe(newest.size - lines.length);
            const prices = [...newest.values()].map(({ charge }) => charge?.amount ?? 0);
            expect(sum(totals.map(({ charged }) => charged))).toBeCloseTo(sum(prices), 5);
            for (const tenant of ['key-a', 'key-b', 'key-c']) {
              for (const provider of providerIds) {
                const [total] = ledger.totals({ key: tenant, provider }, now);
                const balance = accounts.balanceOf(tenant, provider, now);
                expect(balance).toBeCloseTo(1000 - (total?.charged ?? 0) + (total?.refunded ?? 0), 5);
                const own = ledger.entries({ key: tenant, provider }, now);
                if (!total) expect(own).toEqual([]);
                if (total?.dropped !== 0) continue;
                expect(sum(own.map(({ amount }) => amount ?? 0))).toBeCloseTo(total.charged, 5);
                expect(sum(own.map(({ refunded }) => refunded))).toBeCloseTo(total.refunded, 5);
                expect(own.filter(({ amount }) => amount === null)).toHaveLength(total.unpriced);
              }
            }
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});
