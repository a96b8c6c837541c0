import { expect, test, vi } from 'vitest';

test.fails('a test that writes to the console fails', () => {
  console.warn('noise');
});

test('a test that spies on the console may write to it', () => {
  const spy = vi.spyOn(console, 'warn');
  console.warn('the subject');
  expect(spy).toHaveBeenCalledWith('the subject');
  spy.mockRestore();
});
