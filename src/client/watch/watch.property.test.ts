/**
 * Gateways of all sorts, up to those from hell: a wait always ends, with the verdict that its gateway has given, within its
 * timeout and a bounded number of queries, and leaves nothing behind.
 */
import { getEventListeners } from 'node:events';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { scenarios } from '#mocks/scenarios/index.ts';
import { providerIds, providers, type ProviderId } from '#providers/index.ts';
import { createClock, createSimulator } from '#simulator/index.ts';
import type { TaskState } from '#tasks/task.ts';
import { request as film } from '../../../test/support/clients.ts';
import { answers, breaks, start, tells, watching, type Reply } from '../../../test/support/gateway.ts';
import { createVideoClient } from '../create-video-client.ts';
import type { TaskUpdate } from './watch.ts';

// A timer that is left would be seen, and none ends by itself.
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

type Meaning = TaskState | 'unavailable' | 'malformed' | 'unknownTask' | 'limited' | 'final';

/** One answer, what it means, and the seconds that it asks for. */
type Event = { readonly name: string; readonly meaning: Meaning; readonly asks: number; readonly reply: Reply };

const ends: Partial<Record<Meaning, string>> = {
  succeeded: 'succeeded',
  failed: 'task-failed',
  cancelled: 'task-cancelled',
  expired: 'task-expired',
  final: 'poll-failed',
};
const budgets: Partial<Record<Meaning, number>> = { unavailable: 10, malformed: 5, unknownTask: 6 };

/** What the answers so far come to by the documents; nothing while there may be more. */
function verdictOf(events: readonly Event[]): string | undefined {
  const counts = new Map<Meaning, number>();
  for (const { meaning } of events) {
    const end = ends[meaning];
    if (end) return end;
    if (meaning === 'queued' || meaning === 'running') counts.clear();
    const count = (counts.get(meaning) ?? 0) + 1;
    counts.set(meaning, count);
    if (count > (budgets[meaning] ?? Infinity)) return 'poll-failed';
  }
  return undefined;
}

const patience = fc.oneof(
  fc.constant(undefined),
  fc.record({
    asks: fc.nat(90),
    form: fc.constantFrom('seconds', 'date'),
    skew: fc.integer({ min: -9999, max: 9999 }),
  }),
);

function eventOf(id: ProviderId): fc.Arbitrary<Event> {
  const { reads } = providers[id].contract.lifecycle;
  const wordsOf = (state: TaskState) => fc.constantFrom(...Object.keys(reads).filter((word) => reads[word] === state));
  const event = (name: string, meaning: Meaning, reply: Reply, asks = 0): Event => ({ name, meaning, reply, asks });
  const told = (state: TaskState) =>
    fc
      .record({ word: wordsOf(state), progress: fc.integer({ min: -20, max: 120 }) })
      .map(({ word, progress }) =>
        event(word, state, tells(id, state, { word, progress, output: { videoUrl: 'https://a.example/1.mp4' } })),
      );
  const refusal = (status: number, meaning: Meaning) =>
    patience.map((after) => {
      if (!after) return event(`${status}`, meaning, answers(status, '<h1>No</h1>'));
      const { asks, form, skew } = after;
      const date = (seconds: number) => new Date(start + seconds * 1000).toUTCString();
      const value = form === 'date' ? date(skew + asks) : String(asks);
      const headers = { 'retry-after': value, date: date(skew) };
      return event(`${status} after ${asks} s`, meaning, answers(status, '', headers), asks);
    });
  const cut: Reply = () =>
    new Response(new ReadableStream({ pull: (controller) => controller.error(new TypeError('terminated')) }));
  const odd = fc
    .constantFrom<[string, Reply]>(
      ['HTML', answers(200, '<html></html>')],
      ['broken JSON', answers(200, '{"data":{"id":"task-1"')],
      ['nothing', answers(200)],
      ['null', answers(200, 'null')],
      ['a number', answers(200, '7')],
      ['another shape', answers(200, { result: { state: 'SUCCESS' } })],
      ['no status', tells(id, 'succeeded', { word: undefined })],
      ['a number for a status', tells(id, 'succeeded', { word: 3 })],
      ['a success without a video', tells(id, 'succeeded', { output: undefined })],
      ['a success with an empty URL', tells(id, 'succeeded', { output: { videoUrl: '' } })],
    )
    .map(([name, reply]) => event(name, 'malformed', reply));
  const unknownWord = fc
    .constantFrom('', 'preparing', 'DONE?', 'not succeeded', '🙂')
    .map((word) => event(`status ${word}`, 'running', tells(id, 'succeeded', { word })));
  const passing = [
    { weight: 6, arbitrary: fc.oneof(told('queued'), told('running'), unknownWord) },
    {
      weight: 4,
      arbitrary: fc.constantFrom(500, 502, 503, 504, 408).chain((status) => refusal(status, 'unavailable')),
    },
    {
      weight: 4,
      arbitrary: fc
        .constantFrom<[string, Reply]>(['reset', breaks], ['cut', cut])
        .map(([name, reply]) => event(name, 'unavailable', reply)),
    },
    { weight: 4, arbitrary: odd },
    { weight: 3, arbitrary: fc.constantFrom(404, 400).chain((status) => refusal(status, 'unknownTask')) },
    { weight: 3, arbitrary: refusal(429, 'limited') },
  ];
  const final = fc.oneof(
    { weight: 4, arbitrary: told('succeeded') },
    told('failed'),
    told('cancelled'),
    told('expired'),
    fc.constantFrom(401, 402, 403, 302).chain((status) => refusal(status, 'final')),
  );
  return fc.oneof(...passing, { weight: 3, arbitrary: final });
}

const hell = fc.constantFrom(...providerIds).chain((id) =>
  fc.record({
    id: fc.constant(id),
    /** The last is repeated; long runs of one kind use budgets up. */
    events: fc
      .array(
        fc.tuple(eventOf(id), fc.oneof({ weight: 4, arbitrary: fc.constant(1) }, fc.integer({ min: 2, max: 12 }))),
        {
          minLength: 1,
          maxLength: 20,
        },
      )
      .map((runs) => runs.flatMap(([event, times]) => Array.from({ length: times }, () => event))),
    timeout: fc.oneof(fc.nat(5000), { weight: 4, arbitrary: fc.nat(1_800_000) }),
    chance: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    /** Seconds that each answer takes. */
    takes: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 3, noNaN: true })),
    /** Aborted before the query of this number, if there is one. */
    abortAt: fc.option(fc.integer({ min: 1, max: 40 }), { nil: undefined, freq: 3 }),
  }),
);

test('a gateway from hell', async () => {
  const reason = new Error('enough');
  const seen = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(hell, async ({ id, events, timeout, chance, takes, abortAt }) => {
      const controller = new AbortController();
      const { signal } = controller;
      const least = providers[id].contract.lifecycle.polling.everySeconds;
      const { client, at, time } = watching(
        id,
        events.map(({ reply }): Reply => (request) => {
          if (at.length === abortAt) controller.abort(reason);
          time.pass(Math.min(takes, Math.max(0, timeout / 1000 - (at.at(-1) ?? 0))) * 1000);
          return reply(request);
        }),
        { random: () => chance },
      );
      const updates: TaskUpdate[] = [];
      const onUpdate = (update: TaskUpdate) => void updates.push(update);
      const ended = await client.waitForTask('task-1', { timeout, signal, onUpdate }).catch((error: unknown) => error);

      // It has ended: in time, after so many queries, and without a trace.
      expect(time.now() - start).toBeLessThanOrEqual(timeout + 1);
      expect(at.length).toBeLessThanOrEqual(Math.floor(timeout / 1000 / least) + 2);
      expect(vi.getTimerCount()).toBe(0);
      expect(getEventListeners(signal, 'abort')).toEqual([]);

      // With what its gateway has told.
      const given = at
        .map((_, index) => events[Math.min(index, events.length - 1)] ?? events[0])
        .filter((event) => event !== undefined);
      const isAborted = abortAt !== undefined && at.length >= abortAt;
      const verdict = isAborted ? 'aborted' : (verdictOf(given) ?? 'task-timeout');
      const outcome = ended === reason ? 'aborted' : (Object(ended).code ?? Object(ended).state);
      if (isAborted) expect(at).toHaveLength(abortAt);
      expect(outcome).toBe(verdict);
      if (!isAborted) expect(verdictOf(given.slice(0, -1))).toBeUndefined();
      seen.set(outcome, (seen.get(outcome) ?? 0) + 1);

      // Nor did it give up before: there was no time for another query, or it was asked not to make one.
      const patient = (given.at(-1)?.asks ?? 0) * 1000;
      if (verdict === 'task-timeout') {
        expect(time.now() - start + Math.max(6000, patient)).toBeGreaterThanOrEqual(timeout);
        expect(Object(ended)).toMatchObject({ taskId: 'task-1', task: updates.at(-1)?.task });
      }

      // Nobody was asked sooner than advised, or than they asked for; but for the last look, which comes in any case.
      given.slice(0, -1).forEach(({ asks }, index) => {
        const wait = (at[index + 1] ?? 0) - (at[index] ?? 0);
        const isLastLook = index === given.length - 2 && (at[index + 1] ?? 0) * 1000 >= timeout - 6000;
        expect(wait + 0.002).toBeGreaterThanOrEqual(isLastLook ? 0 : Math.max(least, asks));
      });

      // The updates are in order.
      updates.forEach(({ polls, elapsed, task }, index) => {
        const before = updates[index - 1];
        expect(polls).toBeGreaterThan(before?.polls ?? 0);
        expect(elapsed).toBeGreaterThanOrEqual(before?.elapsed ?? 0);
        expect(task.progress ?? 0).toBeGreaterThanOrEqual(before?.task.progress ?? 0);
        expect(task.progress ?? 0).toBeLessThanOrEqual(100);
      });
    }),
    { numRuns: 300 },
  );
  // The tales are not all the same.
  for (const outcome of ['succeeded', 'task-failed', 'task-timeout', 'poll-failed', 'aborted']) {
    expect(seen.get(outcome), outcome).toBeGreaterThan(0);
  }
});

/** Those that accept a create and tell of it. */
const played = scenarios.filter(({ name }) => !/^accept-then|^moderation$|^no-balance$|^wrong-key$/.test(name));

test('the scenarios that are shipped, at random', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...providerIds),
      fc.constantFrom(...played),
      fc.record({ queued: fc.nat(60_000), running: fc.nat(300_000), seed: fc.nat() }),
      fc.integer({ min: 1000, max: 600_000 }),
      async (id, scenario, options, timeout) => {
        const { fetch, time, clock, journal, task, close } = createSimulator({
          ...options,
          clock: createClock({ mode: 'frozen' }),
          scenario: scenario.name,
        });
        const client = createVideoClient(id, { apiKey: 'k', fetch, time });
        const { signal } = new AbortController();
        const created = await client.create(film, { signal });
        const began = clock.now();
        const sent = journal.list().length;
        const ended = await client.waitForTask(created, { timeout, signal }).catch((error: unknown) => error);
        const passed = clock.now() - began;
        const { writes, reads } = providers[id].contract.lifecycle;
        const truth = await task(created.id);
        const outcome = Object(ended).code ?? Object(ended).state;

        expect(passed).toBeLessThanOrEqual(timeout);
        expect(journal.list().length - sent).toBeLessThanOrEqual(timeout / 5000 + 2);
        expect(vi.getTimerCount()).toBe(0);
        expect(getEventListeners(signal, 'abort')).toEqual([]);
        if (outcome === 'task-timeout') {
          expect(passed).toBeGreaterThanOrEqual(timeout - 6000);
        } else if (scenario.name === 'key-expired') {
          expect(outcome).toBe('poll-failed');
        } else {
          const word = writes[truth?.state ?? 'queued'];
          expect(outcome).toBe(reads[word] === 'succeeded' ? 'succeeded' : `task-${reads[word]}`);
        }
        await close();
      },
    ),
    { numRuns: 120 },
  );
});
