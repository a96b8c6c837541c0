import fc from 'fast-check';
import { expect, test } from 'vitest';
import { curlCommandsIn, isCurlScript, offsetIn, restOf } from './shell.ts';

/** The arguments of each cURL command of a script. */
const argsIn = (script: string) => Array.from(curlCommandsIn(script), ({ args }) => args.map(({ text }) => text));

test.each([
  [String.raw`curl a 'b c' "d e" f\ g`, ['a', 'b c', 'd e', 'f g']],
  [
    String.raw`curl "a\"b" "c\\d" "e\nf" '$g' "$h" "\$i" "\`" $j ${'${k}'}`,
    ['a"b', 'c\\d', 'e\\nf', '$g', '$h', '$i', '`', '$j', '${k}'],
  ],
  [`curl 'it'"'"'s' 'it'\\''s' $'it\\'s'`, ["it's", "it's", "it's"]],
  [String.raw`curl $'a\nb\tc\\d\u00e9\U1F600\x41\101\xe3\x81\x82\cA\e\q'`, ['a\nb\tc\\dé😀AAあ\u0001\u001b\\q']],
  ['curl a \\\n  b \\\r\n  c', ['a', 'b', 'c']],
  ['curl "a\\\nb" a\\\nb', ['ab', 'ab']],
  ["curl '' \"\" a''", ['', '', 'a']],
  ['curl a#b # c d', ['a#b']],
  ['curl a | jq .b', ['a']],
  ['curl a > out.json 2>&1 b', ['a', 'b']],
  ['curl a; echo b', ['a']],
  ['curl a \\', ['a']],
  ['$ curl a', ['a']],
  ['KEY=x curl a', ['a']],
  ['# first\n\n  curl a', ['a']],
  ['TASK=$(curl -s a)', ['-s', 'a']],
  ['curl "http://x/?a=1&b=2"', ['http://x/?a=1&b=2']],
])('%j has the words %j', (script, words) => {
  expect(argsIn(script)).toEqual([words]);
});

test('what a word is quoted from, and the word, are told apart however it is quoted', () => {
  const quotes: ((text: string) => string)[] = [
    (text) => `'${text.replaceAll("'", String.raw`'\''`)}'`,
    (text) => `"${text.replaceAll(/[\\"$`]/g, String.raw`\$&`)}"`,
    (text) => `$'${text.replaceAll(/[\\']/g, String.raw`\$&`).replaceAll('\n', '\\n')}'`,
  ];
  const word = fc.tuple(fc.string({ unit: 'grapheme' }), fc.constantFrom(...quotes));
  fc.assert(
    fc.property(fc.array(word), (words) => {
      const script = `curl ${words.map(([text, quote]) => quote(text)).join(' \\\n  ')}`;
      expect(argsIn(script)).toEqual([words.map(([text]) => text)]);
    }),
  );
});

test('each character of a word is found in the script', () => {
  const script = `curl "ab\\"c"'d'\\\ne`;
  const [command] = curlCommandsIn(script);
  const [word] = command?.args ?? [];
  expect(word?.text).toBe('ab"cde');
  if (!word) return;
  for (const [index, letter] of [...word.text].entries()) expect(script[offsetIn(word, index)]).toBe(letter);
  const rest = restOf(word, 2);
  for (const [index, letter] of [...rest.text].entries()) expect(script[offsetIn(rest, index)]).toBe(letter);
});

test('several commands are read, and what a document prints between them is not', () => {
  const script = `#!/bin/sh
set -e
curl one; curl two && curl three
{ "it's": "an answer" }
echo 'no command
curl four \\
  -d '{ "a": ";" }'
`;
  expect(argsIn(script)).toEqual([['one'], ['two'], ['three'], ['four', '-d', '{ "a": ";" }']]);
});

test.each([
  ['<<EOF\na\\\nb $c \\$d "e" \\"\nEOF\n', 'ab $c $d "e" \\"\n'],
  ["<<'EOF'\na\\\nb \\$c\nEOF", 'a\\\nb \\$c\n'],
  ['<<-EOF | jq .\n\ta\n\t\tb\n\tEOF\n', 'a\nb\n'],
  ["<<< 'a b'", 'a b'],
])('standard input is %j', (written, text) => {
  const [command, ...others] = curlCommandsIn(`curl -d @- ${written}\ncurl next`);
  expect(command?.input).toMatchObject({ kind: 'text', word: { text } });
  expect(others).toHaveLength(1);
});

test('what a command would be asked for is noted and kept', () => {
  const [command] = curlCommandsIn('curl "a $(cat "b c") d" `e f`');
  expect(command?.args).toMatchObject([
    { text: 'a $(cat "b c") d', substitution: 8 },
    { text: '`e f`', substitution: 24 },
  ]);
});

test.each([
  ["curl a 'b", 7, 'not closed'],
  ['curl a "b', 7, 'not closed'],
  ["curl a $'b", 8, 'not closed'],
  ['curl a "$(b"', 8, 'not closed'],
  ['curl a \\ \n  b', 7, 'remove the space'],
  ['curl -d “{}”', 8, 'typographic quote'],
  ['curl a\u00a0-d b', 6, 'no-break space'],
  ['curl -d @- <<EOF\na', 17, 'not closed by a line "EOF"'],
])('%j is faulted at %i', (script, offset, message) => {
  expect(() => argsIn(script)).toThrow(expect.objectContaining({ offset, message: expect.stringContaining(message) }));
});

test('what comes before a fault is not lost', () => {
  const commands = curlCommandsIn("curl a\ncurl 'b");
  expect(commands.next().value).toMatchObject({ args: [{ text: 'a' }] });
  expect(() => commands.next()).toThrow('not closed');
});

test('every script has an end', () => {
  const letters = fc.constantFrom(
    'curl ',
    "'",
    '"',
    '\\',
    '\n',
    '\r',
    '$',
    '(',
    ')',
    '`',
    '<<',
    'E',
    ' ',
    ';',
    '#',
    '\u2028',
    '|',
    '>',
  );
  fc.assert(
    fc.property(fc.array(letters), (parts) => {
      try {
        argsIn(parts.join(''));
      } catch (error) {
        expect(error).toMatchObject({ name: 'Fault' });
      }
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['curl http://x', true],
  ['\n# a comment\n  $ curl http://x', true],
  ['#!/bin/sh\nset -e\ncurl http://x', true],
  ['{"prompt": "\ncurl x"}', false],
  ['curling', false],
  ['{"a": "curl b"}', false],
])('%j is a cURL script: %j', (text, expected) => {
  expect(isCurlScript(text)).toBe(expected);
});
