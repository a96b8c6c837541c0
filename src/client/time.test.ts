/** The machine's own time, or a test's fake timers. */
import { getEventListeners } from 'node:events';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { failureOf } from '../../test/support/clients.ts';
import { realTime } from './time.ts';

const reason = new Error('enough');
const day = 86_400_000;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Whether somebody has woken. */
function sleeping(milliseconds: number, signal?: AbortSignal) {
  const state = { isAwake: false };
  const ended = realTime.sleep(milliseconds, signal).then(() => (state.isAwake = true));
  return { state, ended };
}

test.each([1, 20, 5.2, 60 * day])('a sleep of %d milliseconds is neither shorter nor longer', async (milliseconds) => {
  const began = realTime.now();
  const { state, ended } = sleeping(milliseconds);
  const whole = Math.ceil(milliseconds);
  await vi.advanceTimersByTimeAsync(whole - 1);
  expect(state.isAwake).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  await ended;
  expect(realTime.now() - began).toBe(whole);
  expect(vi.getTimerCount()).toBe(0);
});

test.each([0, -5])('a sleep of %d needs no timer', async (milliseconds) => {
  await realTime.sleep(milliseconds);
  expect(vi.getTimerCount()).toBe(0);
});

test('an abort ends a sleep at once, with its reason, and leaves neither timer nor listener', async () => {
  for (const milliseconds of [1000, 60 * day]) {
    const controller = new AbortController();
    const ended = failureOf(realTime.sleep(milliseconds, controller.signal));
    await vi.advanceTimersByTimeAsync(milliseconds - 500);
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(1);
    controller.abort(reason);
    expect(await ended).toBe(reason);
    expect(vi.getTimerCount()).toBe(0);
    expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
  }
});

test('who is aborted already does not sleep', async () => {
  for (const milliseconds of [0, 1000]) {
    expect(await failureOf(realTime.sleep(milliseconds, AbortSignal.abort(reason)))).toBe(reason);
  }
  expect(vi.getTimerCount()).toBe(0);
});

test('a sleep that has ended leaves no listener', async () => {
  const { signal } = new AbortController();
  const { ended } = sleeping(1000, signal);
  await vi.advanceTimersByTimeAsync(1000);
  await ended;
  expect(getEventListeners(signal, 'abort')).toEqual([]);
});
