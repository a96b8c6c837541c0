/** Each was compared with what curl 7.88 sends. */
import { expect, test } from 'vitest';
import { parseFormPart, parseFormString, typeByName } from './form.ts';

test.each([
  ['seconds="5"', { kind: 'value', value: '5' }],
  ['seconds=5', { kind: 'value', value: '5' }],
  ['prompt="a \\"b\\" \\\\ c; d"', { kind: 'value', value: 'a "b" \\ c; d' }],
  ['prompt=a dog; a cat', { kind: 'value', value: 'a dog' }],
  ['prompt=  a  ', { kind: 'value', value: 'a' }],
  ['prompt="a', { kind: 'value', value: '"a' }],
  ['prompt="a" b', { kind: 'value', value: 'a' }],
  ['prompt=', { kind: 'value', value: '' }],
  ['prompt=a=b', { kind: 'value', value: 'a=b' }],
  ['prompt=a;type=text/plain', { kind: 'value', value: 'a', type: 'text/plain' }],
  ['x=@a.jpg', { kind: 'file', value: 'a.jpg' }],
  ['x=@"a, b; c.jpg"', { kind: 'file', value: 'a, b; c.jpg' }],
  ['x=@a.jpg;type=image/png', { kind: 'file', value: 'a.jpg', type: 'image/png' }],
  ['x=@a; filename="b \\"c\\".png"', { kind: 'file', value: 'a', filename: 'b "c".png' }],
  ['x=@a;filename=b;type=image/gif', { kind: 'file', value: 'a', filename: 'b', type: 'image/gif' }],
  ['x=@a;type=text/plain; charset=utf-8;filename=b', { type: 'text/plain; charset=utf-8', filename: 'b' }],
  ['x=@a;unknown;type=image/gif', { kind: 'file', value: 'a', type: 'image/gif' }],
  ['x=a;filename=b.png', { kind: 'value', value: 'a', filename: 'b.png' }],
  ['x=<a.txt', { kind: 'text-of', value: 'a.txt' }],
])('%s', (text, part) => {
  expect(parseFormPart(text)).toMatchObject({ name: text.slice(0, text.indexOf('=')), ...part });
});

test.each(['model', 'x=@a.jpg,b.jpg', 'x=@a;type=png', 'x=(;type=multipart/mixed'])('%s is not read', (text) => {
  expect(parseFormPart(text)).toBeTypeOf('string');
});

test('nothing in a --form-string has a meaning of its own', () => {
  expect(parseFormString('x=@"a";type=b')).toEqual({ name: 'x', kind: 'value', value: '@"a";type=b' });
  expect(parseFormString('x')).toBeTypeOf('string');
});

test('curl knows few media types', () => {
  expect(['a.JPG', 'b.jpeg', 'c.webp', 'jpg', 'd.png/e'].map(typeByName)).toEqual([
    'image/jpeg',
    'image/jpeg',
    undefined,
    undefined,
    undefined,
  ]);
});
