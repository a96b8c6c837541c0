import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fingerprintOf } from './fingerprint.ts';

/** The same value, with the fields of every object in another order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([name, field]) => [name, turned(field)] as const);
  return Object.fromEntries(fields.toReversed());
}

const json = fc.jsonValue({ maxDepth: 4 });

test('does not depend on the order of fields', () => {
  fc.assert(
    fc.property(json, (body) => {
      expect(fingerprintOf(turned(body))).toBe(fingerprintOf(body));
    }),
  );
});

test('tells different bodies apart', () => {
  const prompts = Array.from({ length: 100_000 }, (_, index) => ({ model: 'seedance-2.0', prompt: `take ${index}` }));
  expect(new Set(prompts.map(fingerprintOf)).size).toBe(prompts.length);
});

test.each([
  ['the order of a list', { urls: ['a', 'b'] }, { urls: ['b', 'a'] }],
  ['a number and its text', { seconds: 5 }, { seconds: '5' }],
  ['where a field stands', { a: { b: 1 } }, { a: {}, b: 1 }],
  ['null and nothing', { a: null }, {}],
  ['a file and its name', 'a', new File(['1'], 'a')],
  ['files by name', new File(['1'], 'a'), new File(['1'], 'b')],
  ['files by size', new File(['1'], 'a'), new File(['12'], 'a')],
  ['files by type', new File(['1'], 'a'), new File(['1'], 'a', { type: 'image/png' })],
])('tells apart %s', (_what, one, other) => {
  expect(fingerprintOf(one)).not.toBe(fingerprintOf(other));
});

test('knows a file by its name, size and type, and leaves out what JSON leaves out', () => {
  const form = () => ({ prompt: 'A boat', input_reference: new File(['123'], 'boat.png', { type: 'image/png' }) });
  expect(fingerprintOf(form())).toBe(fingerprintOf(form()));
  expect(fingerprintOf({ a: 1, b: undefined })).toBe(fingerprintOf({ a: 1 }));
});
