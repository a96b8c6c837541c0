import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readFacts } from './facts.ts';
import { readRequests } from './index.ts';

const request = { model: 'doubao-seedance-2.0', prompt: 'A dog' };
const text = JSON.stringify(request);
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'seedance-kit-inputs-'));
  await mkdir(join(folder, 'more/deep'), { recursive: true });
  const files: Record<string, string | Uint8Array> = {
    'one.json': text,
    'bom.json': `\ufeff${text}`,
    'array.json': `[\n  ${text},\n  ${text}\n]`,
    'lines.ndjson': `${text}\n\n  ${text}\r\n`,
    'lines.txt': `${text}\n${text}\n`,
    'half.jsonl': `${text}\n{"a":\n${text}\n`,
    'half.txt': `{"a":}\n${text}\n`,
    'pretty.jsonl': JSON.stringify(request, undefined, 2),
    'more/two.json': text,
    'more/deep/three.json': text,
    'more/[x].json': text,
    'curl.sh': `curl https://api.cometapi.com/v1/videos -F model=a`,
    'empty.json': '',
    'blank.json': ' \n\t',
    'none.json': '[]',
    'broken.json': '{"a": 1,\n}',
    'prose.txt': 'Make a video, please.',
    'utf16.json': Buffer.from(`\ufeff${text}`, 'utf16le'),
    'latin1.json': Buffer.from('{"prompt": "café"}', 'latin1'),
    'zero.json': 'a\0b',
    'picture.png': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
    'large.json': '',
  };
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  await truncate(join(folder, 'large.json'), 64 * 1024 * 1024 + 1);
  await symlink('loop', join(folder, 'loop'));
});
afterAll(() => rm(folder, { recursive: true }));

async function* piped(...chunks: string[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield Buffer.from(chunk);
}

const read = (args: readonly string[], ...stdin: string[]) =>
  readRequests(args, undefined, { folder, stdin: piped(...stdin) });

async function labelsOf(...args: string[]): Promise<string[]> {
  const { entries, problems } = await read(args);
  expect(problems).toEqual([]);
  return entries.map(({ label }) => label);
}

test.each([
  [['one.json'], ['one.json']],
  [['bom.json'], ['bom.json']],
  [['array.json'], ['array.json[0]', 'array.json[1]']],
  [['lines.ndjson'], ['lines.ndjson:1', 'lines.ndjson:3']],
  [['lines.txt'], ['lines.txt:1', 'lines.txt:2']],
  [['pretty.jsonl'], ['pretty.jsonl']],
  [['curl.sh'], ['curl.sh:1']],
  [['more/**/*.json'], ['more/[x].json', 'more/deep/three.json', 'more/two.json']],
  [['more/[x].json'], ['more/[x].json']],
  [
    ['one.json', './one.json', 'one.*', 'curl.sh'],
    ['one.json', 'curl.sh:1'],
  ],
])('%j holds %j', async (args, labels) => {
  expect(await labelsOf(...args)).toEqual(labels);
});

test('absolute names and patterns stay absolute', async () => {
  expect(await labelsOf(join(folder, 'one.json'), join(folder, 'more/t*.json'))).toEqual([
    join(folder, 'one.json'),
    join(folder, 'more/two.json'),
  ]);
});

test('the places of requests and their parts', async () => {
  const { entries } = await read(['array.json', 'lines.ndjson']);
  const places = entries.map(({ where }) => [where.line, where.column, where.locate('/prompt')]);
  expect(places).toEqual([
    [2, 3, { line: 2, column: 43 }],
    [3, 3, { line: 3, column: 43 }],
    [1, 1, { line: 1, column: 41 }],
    [3, 3, { line: 3, column: 43 }],
  ]);
});

test('standard input is read once, whatever its form and its chunks', async () => {
  const { entries, problems } = await read(['-', '-'], text.slice(0, 5), text.slice(5));
  expect({ problems, requests: entries.map(({ where, request: given }) => [where.file, given]) }).toEqual({
    problems: [],
    requests: [['stdin', request]],
  });
});

const problems: [name: string, message: string | RegExp, position?: { line: number; column: number }][] = [
  ['empty.json', 'this is empty; a request is JSON or a cURL command'],
  ['blank.json', 'this is empty; a request is JSON or a cURL command'],
  ['none.json', 'the array holds no request', { line: 1, column: 1 }],
  ['broken.json', 'this is not valid JSON: no comma may follow the last field', { line: 2, column: 1 }],
  ['prose.txt', 'this is neither a cURL command nor JSON: Make is no JSON value', { line: 1, column: 1 }],
  ['utf16.json', 'this is text in UTF-16; save it as UTF-8'],
  ['latin1.json', /^this is a binary file, or text that is not in UTF-8; /],
  ['zero.json', /^this is a binary file, or text that is not in UTF-8; /],
  ['picture.png', 'this is a binary file (image/png); a request is JSON or a cURL command'],
  ['large.json', 'this has more than 64 MiB, more than is read; cut it into several files'],
  ['more', "this is a folder; name the files in it, by 'more/**/*.json' for example"],
  ['missing.json', 'there is no such file'],
  ['pretty.json', 'there is no such file; did you mean pretty.jsonl?'],
  ['one.json/x', 'there is no such file'],
  ['loop', 'this is a link that leads back to itself'],
  ['*.yaml', 'no file matches this pattern'],
  ['x'.repeat(300), 'this is too long for the name of a file'],
];

test.each(problems)('%s is told, and the rest is read', async (name, message, position) => {
  const reading = await read([name, 'one.json']);
  expect(reading.entries).toHaveLength(1);
  expect(reading.problems).toEqual([
    {
      file: name,
      message: typeof message === 'string' ? message : expect.stringMatching(message),
      ...(position && { position }),
    },
  ]);
});

test.each([
  ['half.jsonl', ['half.jsonl:1', 'half.jsonl:3'], { line: 2, column: 6 }],
  ['half.txt', ['half.txt:2'], { line: 1, column: 6 }],
])('broken lines of %s leave the others', async (name, labels, position) => {
  const reading = await read([name]);
  expect(reading.entries.map(({ label }) => label)).toEqual(labels);
  expect(reading.problems).toEqual([{ file: name, position, message: 'this is not valid JSON: a value belongs here' }]);
});

test('of many broken lines the first are told', async () => {
  const reading = await read(['-'], `${text}\n${'{\n'.repeat(50)}`);
  expect(reading.problems).toHaveLength(21);
  expect(reading.problems.at(-1)).toEqual({ file: 'stdin', message: '30 more lines are not valid JSON either' });
});

test('media facts are read strictly, and every fault has its place', () => {
  const facts = (written: string) => readFacts({ file: 'facts.json', text: written });
  const good = { 'https://example.com/1.mp4': { kind: 'video', seconds: 5.5, type: 'video/mp4' }, 'a.jpg': {} };
  expect(facts(JSON.stringify(good))).toEqual({ media: good, problems: [] });
  const bad = facts(`{
  "a": { "kind": "vido", "seconds": "5", "widht": 3 },
  "b": 5,
  "c": { "bytes": 1.5, "type": "png", "height": -1 }
}`);
  expect(bad.media).toEqual({});
  expect(
    bad.problems.map(({ position, message }) => `${position?.line}:${position?.column} ${message}`).sort(),
  ).toEqual([
    '2:18 kind of a must be image, video or audio',
    '2:37 seconds of a must be a number above 0',
    '2:8 a has no fact "widht"; did you mean width?',
    '3:8 b must be an object of facts: kind, seconds, width, height, framesPerSecond, bytes, type',
    '4:19 bytes of c must be a whole number',
    '4:32 type of c must be a media type, image/png for example',
    '4:49 height of c must be a number above 0',
  ]);
  expect(facts('[]').problems).toMatchObject([
    { message: expect.stringContaining('the table of media facts must be') },
  ]);
  expect(facts('{').problems).toMatchObject([{ position: { line: 1, column: 2 } }]);
});
