import fc from 'fast-check';
import { expect, test } from 'vitest';
import { curlCommandsIn, isCurlScript } from './commands.ts';
import { Fault } from '../entry.ts';
import { offsetIn, restOf, type Command } from './shell.ts';

/** The arguments of each cURL command of a script. */
const argsIn = (script: string) => commandsIn(script).map(({ args }) => args.map(({ text }) => text));

function commandsIn(script: string): Command[] {
  return Array.from(curlCommandsIn(script)).flatMap((found) => (found instanceof Fault ? [] : [found]));
}

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
  const [command] = commandsIn(script);
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
  const [command, ...others] = commandsIn(`curl -d @- ${written}\ncurl next`);
  expect(command?.input).toMatchObject({ kind: 'text', word: { text } });
  expect(others).toHaveLength(1);
});

test.each([
  'RESP="$(curl X)"',
  'RESP="$(curl -s X | jq -r \'.id\')"; echo "$RESP"',
  'export RESP="$(curl X)" && echo "a; curl no"',
  'if curl X; then echo ok; fi',
  'if ! RESP=$(curl X); then exit 1; fi',
  'while true; do curl X; done',
  '/usr/bin/curl X',
  '"/usr/bin/curl" X',
  '"$HOME/bin/curl" X',
  '\\curl X',
  'sudo curl X',
  'sudo -E env A=1 B="b c" curl X',
  'time curl X',
  'timeout 30 curl X',
  'env A=1 curl X',
  'command curl X',
  'exec curl X',
  '(curl X)',
  '{ curl X; }',
  '! curl X',
  'RESP=`curl X`',
  'RESP="`curl X`"',
  'true && \\\n  curl X',
  'true || curl X',
  'cat body.json | curl X',
  '[ -n "$KEY" ] && curl X',
  'f() { curl X; }',
  'diff <(curl X) b',
  'echo "got $(curl X) and $(date)"',
  'curl X # curl no',
  '% curl X',
  '```sh\ncurl X\n```',
])('%j calls curl', (script) => {
  const commands = Array.from(curlCommandsIn(script));
  expect(commands).toMatchObject([{ args: expect.arrayContaining([expect.objectContaining({ text: 'X' })]) }]);
  expect(isCurlScript(script)).toBe(true);
});

test('a command within an argument is one, too', () => {
  expect(argsIn('curl a -H "X: $(curl b)" c')).toEqual([['a', '-H', 'X: $(curl b)', 'c'], ['b']]);
});

test('commands in commands are followed so far and no further', () => {
  const nested = (levels: number) => `${'curl "$('.repeat(levels)}${')"'.repeat(levels)}`;
  expect(argsIn(nested(10))).toHaveLength(10);
  expect(() => argsIn(nested(5000))).toThrow('nested too deep');
});

test.each([
  ['xargs -n1 curl https://x < urls', 10],
  ['nice -n 5 curl https://x', 10],
  ["bash -c 'curl https://x -d {}'", 9],
  ['eval "curl $URL"', 6],
  ['docker run curlimages/curl https://x', 22],
  ['$CURL -X POST https://x', 0],
  ['"${CURL[@]}" https://x', 0],
  ['"${CURL[@]}" "$T" -d {}', 0],
])('%j calls it in a way that is not followed', (script, offset) => {
  expect(Array.from(curlCommandsIn(`true\n${script}`))).toMatchObject([{ name: 'Fault', offset: offset + 5 }]);
  expect(isCurlScript(script)).toBe(true);
});

test.each([
  'cat <<EOF\ncurl https://x\nEOF\n',
  "echo 'curl https://x; curl https://y'",
  'echo "run:\n  curl https://x -d {}\n"',
  'echo curl https://x',
  'USAGE="\ncurl https://x\n"',
  '# curl https://x',
  'true # ; curl https://x',
  'command -v curl >/dev/null || { echo "get it from https://curl.se"; exit 1; }',
  'apt-get install -y curl jq',
  'which curl',
  ': \'\ncurl https://x -d "{}"\n\'',
  "true; : '\ncurl https://x --json '{}'\n'",
  'for c in curl jq; do true; done',
  'need curl "$message"',
  'command -v curl "$x"',
  'check_dep curl "needs $x"',
])('%j speaks of curl', (script) => {
  expect(Array.from(curlCommandsIn(script))).toEqual([]);
  expect(isCurlScript(script)).toBe(false);
});

test.each([
  ["curl a -d @- <<E && curl X\nit's a curl\nE\n", ['a'], ['X']],
  ['curl a -d @- <<E; curl X\nb\nE\n', ['a'], ['X']],
  ['curl a -d @- <<E | tee >(curl X)\nb\nE\n', ['a'], ['X']],
  ["curl a -d @- <<E | jq -r '.data\n | .id'\nb\nE\ncurl X", ['a'], ['X']],
  ['X="$(curl a -d @- <<E | jq .id)"\n"\nE\ncurl X', ['a'], ['X']],
  ['X="$(curl a -d @- <<E\n"\nE\n)"; curl X', ['a'], ['X']],
  ['curl a -d @- <<E && cat <<F\nb\nE\ncurl no\nF\ncurl X', ['a'], ['X']],
  ['curl a -d @- <<E && curl X -d @- <<F\nb\nE\nc\nF', ['a'], ['X', '-d', '@-']],
])('what follows a here-document on its line is read: %j', (script, first, second) => {
  const [before, ...others] = argsIn(script);
  expect([before?.slice(0, 1), ...others]).toEqual([first, second]);
});

test.each([
  'git commit -m "it\'s\nmulti" && curl X',
  'git commit -m "of $(date)\nit\'s" && curl X',
  "jq '.a\n .b' c && curl X",
  "IFS=$'\\n\\''; curl X",
  "IFS=$'\\n\\'' curl X",
  ": '\ncurl a\n'; curl X",
  'He said "it\ncurl X',
])('a quote of several lines has an end, and what follows it is read: %j', (script) => {
  expect(argsIn(script)).toEqual([['X']]);
});

test('what may be several arguments is noted', () => {
  const [command] = commandsIn('curl "$@" ${a[*]} "${a[@]:1}" $A ${A} "$A" "a $A" $A/b \'$@\' ${1+"$@"}');
  expect(command?.args.map(({ spreads }) => spreads)).toEqual([
    'list',
    'list',
    'list',
    'variable',
    'variable',
    undefined,
    undefined,
    undefined,
    undefined,
    'list',
  ]);
});

test('variables are noted, and in single quotes they are text', () => {
  const [command] = commandsIn('curl "a$B" ${C:-d e} \'$F\' \\$G "costs 5$" $1');
  expect(command?.args.map(({ text, unknown }) => [text, unknown?.variable])).toEqual([
    ['a$B', '$B'],
    ['${C:-d', '${C:-d e}'],
    ['e}', undefined],
    ['$F', undefined],
    ['$G', undefined],
    ['costs 5$', undefined],
    ['$1', '$1'],
  ]);
});

test('what a command would be asked for is noted and kept', () => {
  const [command] = commandsIn('curl "a $(cat "b c") d" `e f`');
  expect(command?.args).toMatchObject([
    { text: 'a $(cat "b c") d', unknown: { offset: 8 } },
    { text: '`e f`', unknown: { offset: 24 } },
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
  ['["curl b"]', false],
  ['{ model: "curl b" }', false],
])('%j is a cURL script: %j', (text, expected) => {
  expect(isCurlScript(text)).toBe(expected);
});
