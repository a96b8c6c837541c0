import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  completesAt,
  interrupt,
  progressAt,
  stateAt,
  stepOn,
  taskAt,
  type PlanStep,
  type TaskRecord,
} from './lifecycle.ts';
import { isTerminal, taskStates, type TaskState } from './task.ts';

const createdAt = 1_793_620_800_000;
const ends = taskStates.filter(isTerminal);
const output = { videoUrl: 'https://media.example.com/video.mp4' };

function recordOf(plan: readonly PlanStep[], more: Partial<TaskRecord> = {}): TaskRecord {
  return {
    id: 'task-1',
    provider: 'tokenhub',
    tenant: 'key',
    request: { model: 'doubao-seedance-2.0', seconds: 5, resolution: '720p', ratio: '16:9', audio: true, media: [] },
    scenario: 'succeed',
    size: { width: 1280, height: 720 },
    mediaOrigin: 'https://media.example.com',
    createdAt,
    plan,
    expiresAt: createdAt + 604_800_000,
    ...more,
  };
}

const usual = recordOf([
  { after: 0, state: 'queued' },
  { after: 1000, state: 'running' },
  { after: 5000, state: 'succeeded' },
]);

/** Milliseconds, often equal or close to each other. */
const duration = fc.oneof(fc.nat(5), fc.nat(100_000));

/** A task that waits, may run, and may end. */
const records: fc.Arbitrary<TaskRecord> = fc
  .record({
    waits: duration,
    runs: duration,
    isRun: fc.boolean(),
    end: fc.option(fc.constantFrom(...ends), { nil: undefined }),
    failure: fc.option(fc.record({ message: fc.string() }), { nil: undefined }),
  })
  .map(({ waits, runs, isRun, end, failure }) =>
    recordOf(
      [
        { after: 0, state: 'queued' },
        ...(isRun ? [{ after: waits, state: 'running' as const }] : []),
        ...(end ? [{ after: waits + runs, state: end }] : []),
      ],
      failure && { failure },
    ),
  );

/** Instants in a task's life and after it, in order. */
const instants = fc
  .array(fc.oneof(duration, fc.nat(1_000_000)), { minLength: 2, maxLength: 12 })
  .map((ages) => ages.toSorted((a, b) => a - b).map((age) => createdAt + age));

describe('a task', () => {
  test('goes from step to step of its plan, each at its time', () => {
    const states = [0, 999, 1000, 4999, 5000, 9e9].map((age) => stateAt(usual, createdAt + age));
    expect(states).toEqual(['queued', 'queued', 'running', 'running', 'succeeded', 'succeeded']);
  });

  test('is in its first state at once, and before', () => {
    expect([createdAt, createdAt - 1, 0].map((now) => stateAt(usual, now))).toEqual(['queued', 'queued', 'queued']);
  });

  test('only moves forward along its plan', () => {
    fc.assert(
      fc.property(records, instants, (record, times) => {
        const places = times.map((now) => record.plan.findIndex(({ state }) => state === stateAt(record, now)));
        expect(places).not.toContain(-1);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }),
    );
  });

  test('is final from the instant it completes, and never before', () => {
    fc.assert(
      fc.property(records, (record) => {
        const end = completesAt(record);
        expect(isTerminal(stateAt(record, end ?? Number.MAX_SAFE_INTEGER))).toBe(end !== undefined);
        if (end !== undefined && end > createdAt) expect(isTerminal(stateAt(record, end - 1))).toBe(false);
      }),
    );
  });

  test('stays at its end, also where its plan goes on', () => {
    const record = recordOf([...usual.plan, { after: 6000, state: 'failed' }]);
    expect(stateAt(record, createdAt + 7000)).toBe('succeeded');
    expect(completesAt(record)).toBe(createdAt + 5000);
  });

  test('that is stuck never completes', () => {
    expect(completesAt(recordOf(usual.plan.slice(0, 2)))).toBeUndefined();
  });

  test('is told alike however often it is asked for, and nothing is written', () => {
    fc.assert(
      fc.property(records, instants, fc.constantFrom(...taskStates), (record, times, forced) => {
        const frozen = deepFreeze(structuredClone(record));
        const look = () => times.map((now) => [taskAt(frozen, now, output), interrupt(frozen, now, forced)]);
        expect(look()).toEqual(look());
        expect(frozen).toEqual(record);
      }),
    );
  });
});

describe('progress', () => {
  test('grows while the task runs and is whole at its success', () => {
    const figures = [0, 999, 1000, 2000, 3000, 4999, 5000, 6000].map((age) => progressAt(usual, createdAt + age));
    expect(figures).toEqual([0, 0, 0, 25, 50, 99, 100, 100]);
  });

  test('stays where it was when the task is cancelled', () => {
    const cancelled = interrupt(usual, createdAt + 3000, 'cancelled');
    expect([2000, 3000, 4000, 9e9].map((age) => progressAt(cancelled, createdAt + age))).toEqual([25, 50, 50, 50]);
  });

  test('is a whole number up to 100, and 100 only at success', () => {
    fc.assert(
      fc.property(records, instants, (record, times) => {
        for (const now of times) {
          const progress = progressAt(record, now);
          expect([Number.isInteger(progress), progress >= 0, progress <= 100]).toEqual([true, true, true]);
          expect(progress === 100).toBe(stateAt(record, now) === 'succeeded');
        }
      }),
    );
  });

  test('never shrinks, and a final task never changes, whatever is forced on it on the way', () => {
    const forced = fc.option(fc.record({ state: fc.constantFrom(...taskStates), message: fc.string() }), {
      nil: undefined,
    });
    fc.assert(
      fc.property(records, instants, fc.array(forced, { minLength: 12, maxLength: 12 }), (planned, times, forces) => {
        let record = planned;
        let seen = taskAt(record, createdAt, output);
        for (const [index, now] of times.entries()) {
          const force = forces[index];
          if (force) {
            const { state } = taskAt(record, now, output);
            record = interrupt(record, now, force.state, { message: force.message });
            expect(stateAt(record, now)).toBe(isTerminal(state) ? state : force.state);
          }
          const task = taskAt(record, now, output);
          expect(task.progress).toBeGreaterThanOrEqual(seen.progress);
          if (isTerminal(seen.state)) expect(task).toEqual(seen);
          seen = task;
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('an interruption', () => {
  test('takes hold at its instant and leaves what was before', () => {
    fc.assert(
      fc.property(records, duration, instants, fc.constantFrom(...taskStates), (record, age, times, state) => {
        const at = createdAt + age;
        fc.pre(!isTerminal(stateAt(record, at)));
        const interrupted = interrupt(record, at, state);
        for (const now of times) expect(stateAt(interrupted, now)).toBe(now < at ? stateAt(record, now) : state);
        expect(completesAt(interrupted)).toBe(isTerminal(state) ? at : undefined);
      }),
    );
  });

  test.each(ends)('changes nothing on a task that is %s', (end) => {
    const record = recordOf([
      { after: 0, state: 'queued' },
      { after: 10, state: end },
    ]);
    for (const state of taskStates) expect(interrupt(record, createdAt + 10, state, { message: 'late' })).toBe(record);
  });

  test('ends a task that an earlier one kept running beyond its plan', () => {
    const kept = interrupt(usual, createdAt + 2000, 'running');
    const failed = interrupt(kept, createdAt + 60_000, 'failed', { message: 'forced' });
    expect(stateAt(kept, createdAt + 59_999)).toBe('running');
    expect(taskAt(failed, createdAt + 60_000, output)).toMatchObject({
      state: 'failed',
      progress: 99,
      completedAt: createdAt + 60_000,
      failure: { message: 'forced' },
    });
  });
});

describe('the whole task', () => {
  const charge = { amount: 1, currency: 'USD', units: 5, confidence: 'documented' } as const;
  const failure = { message: 'The video could not be generated.' };
  const endingIn = (state: TaskState) =>
    recordOf(
      [
        { after: 0, state: 'running' },
        { after: 10, state },
      ],
      { failure, charge },
    );

  test('has an output only once it has succeeded', () => {
    expect(taskAt(usual, createdAt + 4999, output)).not.toHaveProperty('output');
    expect(taskAt(usual, createdAt + 5000, output).output).toEqual(output);
    for (const end of ends.filter((state) => state !== 'succeeded')) {
      expect(taskAt(endingIn(end), createdAt + 10, output)).not.toHaveProperty('output');
    }
  });

  test('has a failure only once it has ended without success', () => {
    for (const end of ends) {
      expect(taskAt(endingIn(end), createdAt + 9, output)).not.toHaveProperty('failure');
      expect(taskAt(endingIn(end), createdAt + 10, output).failure).toEqual(end === 'succeeded' ? undefined : failure);
    }
  });

  test('does not tell the failure that was planned when something else ended it', () => {
    const cancelled = interrupt(endingIn('failed'), createdAt + 5, 'cancelled');
    expect(taskAt(cancelled, createdAt + 10, output)).not.toHaveProperty('failure');
  });

  test('tells when it completed only once it has', () => {
    expect(taskAt(usual, createdAt + 4999, output)).not.toHaveProperty('completedAt');
    expect(taskAt(usual, createdAt + 9e9, output).completedAt).toBe(createdAt + 5000);
  });

  test('keeps its id, its request, its creation and its charge', () => {
    const { id, request } = usual;
    expect(taskAt(endingIn('succeeded'), createdAt, output)).toEqual({
      id,
      provider: 'tokenhub',
      request,
      createdAt,
      charge,
      state: 'running',
      progress: 0,
    });
  });
});

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(deepFreeze);
  return Object.freeze(value);
}

describe('a task that goes by its polls', () => {
  const polled = recordOf([{ after: 0, state: 'queued' }], {
    pending: ['queued', 'running', 'failed'],
    failure: { message: 'no' },
  });

  test('is one state further with each poll, and stays in the last one', () => {
    let record = polled;
    const seen = [1, 2, 3, 4, 5].map((poll) => {
      record = stepOn(record, createdAt + poll);
      return stateAt(record, createdAt + poll);
    });
    expect(seen).toEqual(['queued', 'running', 'failed', 'failed', 'failed']);
    expect(taskAt(record, createdAt + 9)).toMatchObject({ completedAt: createdAt + 3, failure: { message: 'no' } });
  });

  test('does not move with time, and makes no progress without a poll', () => {
    expect(stateAt(polled, createdAt + 1e9)).toBe('queued');
    expect(progressAt(stepOn(stepOn(polled, createdAt), createdAt), createdAt + 1e9)).toBe(50);
  });

  test('stays cancelled', () => {
    const cancelled = interrupt(polled, createdAt + 5, 'cancelled');
    expect(stateAt(stepOn(cancelled, createdAt + 6), createdAt + 7)).toBe('cancelled');
  });
});
