import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { abortOnInterrupt } from './interrupt.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function stage() {
  const codes: number[] = [];
  const told: string[] = [];
  const process = Object.assign(new EventEmitter(), { exit: (code: number) => void codes.push(code) });
  const interrupt = abortOnInterrupt(process, (message) => told.push(message));
  return { process, interrupt, codes, told, press: (signal: string) => process.emit(signal, signal) };
}

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'])('the first %s aborts, and an echo of it does nothing', (signal) => {
  const { interrupt, codes, told, press } = stage();
  press(signal);
  press(signal);
  expect(interrupt.signal.reason).toEqual(new Error(`interrupted by ${signal}`));
  expect({ codes, told }).toEqual({ codes: [], told: [] });
});

test('once more ends at once, which is said when the first takes long', () => {
  const { codes, told, press } = stage();
  press('SIGINT');
  vi.advanceTimersByTime(250);
  expect(told).toEqual(['stopping; once more ends at once, without a report']);
  press('SIGINT');
  expect(codes).toEqual([130]);
});

test('at the end nobody listens any more, and nothing is said', () => {
  const { process, interrupt, told, press } = stage();
  press('SIGINT');
  interrupt.end();
  vi.advanceTimersByTime(1000);
  expect(told).toEqual([]);
  expect(process.eventNames()).toEqual([]);
});
