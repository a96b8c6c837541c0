import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { providers } from '#providers/index.ts';
import { createIdempotency, type Attempt } from './idempotency.ts';
import type { Answer } from '../respond.ts';

const { apimart, tokenhub } = providers;
const day = 86_400_000;
const print = 1;
const otherPrint = 2;
const answer: Answer = { status: 200, headers: { 'content-type': 'application/json' }, body: '{"code":200}' };

/** Begins a create that has to be new. */
function begun(given: Attempt): Extract<Attempt, { kind: 'new' }> {
  if (given.kind !== 'new') throw new Error(`it is ${given.kind}`);
  return given;
}

describe('a create with an idempotency key', () => {
  test('is answered from the first time, and says so', () => {
    const idempotency = createIdempotency();
    begun(idempotency.begin(apimart, 'key', 'job-1', print, 0)).done(answer);
    expect(idempotency.begin(apimart, 'key', 'job-1', print, 1)).toEqual({
      kind: 'replay',
      answer: { ...answer, headers: { ...answer.headers, 'idempotency-replayed': 'true' } },
    });
  });

  test('is refused while the first is on its way', () => {
    const idempotency = createIdempotency();
    idempotency.begin(apimart, 'key', 'job-1', print, 0);
    const again = idempotency.begin(apimart, 'key', 'job-1', print, 1);
    expect(again).toMatchObject({ kind: 'in-progress', failure: { kind: 'idempotency-in-progress' } });
  });

  test.each([true, false])('is refused with another body, the first answered: %s', (isAnswered) => {
    const idempotency = createIdempotency();
    const first = begun(idempotency.begin(apimart, 'key', 'job-1', print, 0));
    if (isAnswered) first.done(answer);
    const again = idempotency.begin(apimart, 'key', 'job-1', otherPrint, 1);
    expect(again).toMatchObject({ kind: 'reused', failure: { kind: 'idempotency-key-reused' } });
  });

  test('may be tried again after a refusal, with another body, too', () => {
    const idempotency = createIdempotency();
    begun(idempotency.begin(apimart, 'key', 'job-1', print, 0)).failed();
    expect(idempotency.begin(apimart, 'key', 'job-1', otherPrint, 1).kind).toBe('new');
  });

  test('is new for another tenant, another key, and when the day is over', () => {
    const idempotency = createIdempotency();
    begun(idempotency.begin(apimart, 'key', 'job-1', print, 0)).done(answer);
    expect(idempotency.begin(apimart, 'other', 'job-1', print, 1).kind).toBe('new');
    expect(idempotency.begin(apimart, 'key', 'job-2', print, 1).kind).toBe('new');
    expect(idempotency.begin(apimart, 'key', 'job-1', print, day - 1).kind).toBe('replay');
    expect(idempotency.begin(apimart, 'key', 'job-1', otherPrint, day).kind).toBe('new');
  });

  test('is new without a key, and at a gateway that has none', () => {
    const idempotency = createIdempotency();
    for (const _ of [1, 2]) {
      begun(idempotency.begin(apimart, 'key', null, print, 0)).done(answer);
      begun(idempotency.begin(tokenhub, 'key', 'job-1', print, 0)).done(answer);
    }
  });

  test('keeps no answer that can be read only once', () => {
    const { done } = begun(createIdempotency().begin(apimart, 'key', 'job-1', print, 0));
    expect(() => done({ ...answer, body: new ReadableStream() })).toThrow(TypeError);
  });

  test('is new after everything was forgotten, also where the first ends only then', () => {
    const idempotency = createIdempotency();
    const first = begun(idempotency.begin(apimart, 'key', 'job-1', print, 0));
    idempotency.clear();
    const second = begun(idempotency.begin(apimart, 'key', 'job-1', print, 1));
    first.done(answer);
    first.failed();
    expect(idempotency.begin(apimart, 'key', 'job-1', print, 2).kind).toBe('in-progress');
    second.failed();
    expect(idempotency.begin(apimart, 'key', 'job-1', print, 3).kind).toBe('new');
  });

  test('pushes out the oldest past the capacity', () => {
    const idempotency = createIdempotency({ capacity: 2 });
    for (const key of ['a', 'b', 'c']) begun(idempotency.begin(apimart, 'key', key, print, 0)).done(answer);
    const kinds = ['b', 'c', 'a'].map((key) => idempotency.begin(apimart, 'key', key, print, 1).kind);
    expect(kinds).toEqual(['replay', 'replay', 'new']);
    expect(() => createIdempotency({ capacity: 0 })).toThrow(RangeError);
  });
});

test('one key is never carried out twice within its day, whatever comes in between', () => {
  const step = fc.record({
    key: fc.constantFrom('a', 'b'),
    fingerprint: fc.constantFrom(print, otherPrint),
    /** Which of the creates under way ends, and how. */
    ends: fc.nat(3),
    isDone: fc.boolean(),
    passes: fc.constantFrom(0, 1, 1000, day / 2, day),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const idempotency = createIdempotency();
      const underWay: { key: string; at: number; begun: Extract<Attempt, { kind: 'new' }> }[] = [];
      const carriedOut: { key: string; at: number }[] = [];
      let now = 0;
      for (const { key, fingerprint, ends, isDone, passes } of steps) {
        now += passes;
        const next = idempotency.begin(apimart, 'key', key, fingerprint, now);
        if (next.kind === 'new') underWay.push({ key, at: now, begun: next });
        const [ending] = underWay.splice(ends, 1);
        if (isDone) ending?.begun.done(answer);
        else ending?.begun.failed();
        if (ending && isDone) carriedOut.push(ending);
      }
      for (const { key, at } of carriedOut) {
        const near = carriedOut.filter((other) => other.key === key && Math.abs(other.at - at) < day);
        expect(near).toHaveLength(1);
      }
    }),
  );
});
