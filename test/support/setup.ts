/**
 * A test that writes to the console fails: what is printed is either the subject of the test, and then
 * spied on, or noise that hides the next warning.
 */
import { afterAll, afterEach, vi } from 'vitest';

const methods = ['debug', 'dir', 'error', 'info', 'log', 'table', 'trace', 'warn'] as const;
const written: string[] = [];

for (const method of methods) {
  console[method] = (...values: unknown[]) => {
    // A spy that lets calls through ends up here; it was asked for.
    if (!vi.isMockFunction(console[method])) written.push(`console.${method}: ${values.map(String).join(' ')}`);
  };
}

function expectSilence(): void {
  const lines = written.splice(0);
  if (lines.length > 0) throw new Error(`a test writes to the console, spy on it or be silent:\n${lines.join('\n')}`);
}

afterEach(expectSilence);
// What a file writes outside its tests.
afterAll(expectSilence);
