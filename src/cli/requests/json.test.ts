import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pointerTo } from '#conformance/pointer.ts';
import { readJson } from './json.ts';
import { createPositions } from './position.ts';

const faults: [text: string, line: number, column: number, reason: string][] = [
  ['{"a": 1,}', 1, 9, 'no comma may follow the last field'],
  ['{\n  "a": 1,\n}', 3, 1, 'no comma may follow the last field'],
  ['[1,]', 1, 4, 'no comma may follow the last entry'],
  ['{"a" 1}', 1, 6, 'a colon belongs here, after the name'],
  ['{"a": 1 "b": 2}', 1, 9, 'a comma belongs here, or the end'],
  ['{"a": }', 1, 7, 'a value belongs here'],
  ["{'a': 1}", 1, 2, 'strings and names stand in double quotes, not in single ones'],
  ['{a: 1}', 1, 2, 'a is a name without double quotes'],
  ['{“a”: 1}', 1, 2, '“a” begins with a typographic quote; JSON has only the straight "'],
  ['{"a": NaN}', 1, 7, 'JSON has no NaN'],
  ['{"a": None}', 1, 7, 'JSON has no None'],
  ['{"a": 1', 1, 8, 'a } is missing at the end'],
  ['[1', 1, 3, 'a ] is missing at the end'],
  ['{} {}', 1, 4, 'something follows the end of the value; several requests stand in an array, or one on each line'],
  ['// x\n{}', 1, 1, 'JSON has no comments'],
  ['{"a": "one\r\ntwo"}', 1, 11, 'a string is not closed on its line; write a line break in it as \\n'],
  ['{"a": "\\x"}', 1, 7, 'a string has an escape that JSON does not know: "\\x"'],
  ['{"a": "\t"}', 1, 7, 'a string has a control character that must be escaped: "\t"'],
  ['', 1, 1, 'there is no value'],
  ['hello world', 1, 1, 'hello is no JSON value'],
  [`[\n${'['.repeat(100_000)}`, 2, 64, 'it is nested more than 64 levels deep'],
  [`${'{"a":'.repeat(100_000)}`, 1, 321, 'it is nested more than 64 levels deep'],
];

test.each(faults)('%j is faulted at %i:%i', (text, line, column, reason) => {
  const json = readJson(text);
  expect(json).toMatchObject({ ok: false, reason, message: `this is not valid JSON: ${reason}` });
  expect(!json.ok && createPositions(text)(json.offset)).toEqual({ line, column });
});

test('whatever JSON.parse refuses is refused, with a place in the text', () => {
  const text = fc.oneof(
    fc.string(),
    fc
      .array(fc.constantFrom('{', '}', '[', ']', '"', ':', ',', '1', '\\', 'a', ' ', '\n', 'null', '-'))
      .map((a) => a.join('')),
  );
  fc.assert(
    fc.property(text, (candidate) => {
      let isValid = true;
      try {
        JSON.parse(candidate);
      } catch {
        isValid = false;
      }
      const json = readJson(candidate);
      expect(json.ok).toBe(isValid);
      if (json.ok) return;
      expect(json.offset).toBeGreaterThanOrEqual(0);
      expect(json.offset).toBeLessThanOrEqual(candidate.length);
    }),
    { numRuns: 1000 },
  );
});

test('every pointer leads to its value', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(undefined, 2, '\t'), (value, indent) => {
      const text = JSON.stringify(value, undefined, indent);
      const json = readJson(text);
      for (const [path, part] of partsOf(JSON.parse(text))) {
        const offset = json.ok ? json.offsetOf(pointerTo(path)) : -1;
        const written = JSON.stringify(part, undefined, indent).split('\n', 1)[0] ?? '';
        expect(text.slice(offset, offset + written.length)).toBe(written);
      }
    }),
  );
});

function partsOf(value: unknown, path: readonly (string | number)[] = []): [(string | number)[], unknown][] {
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? value.map((part: unknown, index) => [index, part])
    : Object.entries(Object(typeof value === 'string' ? undefined : value));
  return [[[...path], value], ...entries.flatMap(([key, part]) => partsOf(part, [...path, key]))];
}

test('a pointer to what is missing leads to what it is missing from', () => {
  const json = readJson('{"a": {"b": 1}}');
  expect(json.ok && ['/a/c', '/a/c/d', '/x'].map(json.offsetOf)).toEqual([6, 6, 0]);
});

test('of two fields with one name the last counts', () => {
  const json = readJson('{"a": 1, "a": 2}');
  expect(json).toMatchObject({ ok: true, value: { a: 2 } });
  expect(json.ok && json.offsetOf('/a')).toBe(14);
});

test('lines end with any line break, and columns count UTF-16 units', () => {
  const text = 'a\nb\r\nc\rd\n😀x';
  const positionOf = createPositions(text);
  expect(['a', 'b', 'c', 'd', '😀', 'x'].map((letter) => positionOf(text.indexOf(letter)))).toEqual([
    { line: 1, column: 1 },
    { line: 2, column: 1 },
    { line: 3, column: 1 },
    { line: 4, column: 1 },
    { line: 5, column: 1 },
    { line: 5, column: 3 },
  ]);
  expect(positionOf(text.length)).toEqual({ line: 5, column: 4 });
});
