import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ProviderId } from '#providers/index.ts';
import { readCurlScript } from './script.ts';
import type { Entry } from '../entry.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'seedance-kit-curl-'));
  await writeFile(join(folder, 'body.json'), '{"model": "doubao-seedance-2.0",\n"prompt": "A dog"}\n');
  await writeFile(join(folder, 'prompt.txt'), 'A dog\nand a cat');
  await writeFile(join(folder, 'still.png'), Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]));
});
afterAll(() => rm(folder, { recursive: true }));

const read = (text: string, named?: ProviderId) => readCurlScript({ file: 'curl.sh', text, folders: [folder] }, named);

/** The one request of a script that is read whole. */
async function only(text: string, named?: ProviderId): Promise<Entry> {
  const { entries, problems } = await read(text, named);
  expect(problems).toEqual([]);
  const [entry] = entries;
  if (!entry || entries.length > 1) throw new Error(`${entries.length} requests in ${text}`);
  return entry;
}

const tokenhub = 'https://tokenhub.store/api/v1/videos/generations';
const cometapi = 'https://api.cometapi.com/v1/videos';
const json = "-H 'Content-Type: application/json'";

test('JSON as the documents print it, with the place of each field', async () => {
  const entry = await only(`
curl -X POST ${tokenhub} \\
-H "Authorization: Bearer th-your-api-key" \\
-H "Content-Type: application/json" \\
-d '{
"model": "doubao-seedance-2.0",
"prompt": "A dog runs along the surf",
"duration": 5
}'`);
  expect(entry).toMatchObject({
    provider: 'tokenhub',
    label: 'curl.sh:2',
    request: { model: 'doubao-seedance-2.0', prompt: 'A dog runs along the surf', duration: 5 },
    where: { file: 'curl.sh', line: 2, column: 1 },
  });
  expect(entry.where.locate('/duration')).toEqual({ line: 8, column: 13 });
  expect(entry.where.locate('')).toEqual({ line: 5, column: 5 });
});

test('a form as the documents print it: curl strips the inner quotes, and a path is a placeholder', async () => {
  const entry = await only(`curl ${cometapi} \\
  -H "Authorization: Bearer <COMETAPI_KEY>" \\
  -F 'prompt="A slow push towards a rocky coast."' \\
  -F 'model="doubao-seedance-2-0"' \\
  -F 'seconds="5"' \\
  -F 'input_reference=@/path/to/reference.jpg'`);
  expect(entry).toMatchObject({
    provider: 'cometapi',
    request: {
      prompt: 'A slow push towards a rocky coast.',
      model: 'doubao-seedance-2-0',
      seconds: 5,
      input_reference: 'reference.jpg',
    },
  });
  expect(entry.where.locate('/seconds')).toEqual({ line: 5, column: 7 });
});

test('long options, and the address of a mock', async () => {
  const body = '{"model": "seedance-2.0", "prompt": "A river"}';
  const entry = await only(
    `curl --request POST --url http://127.0.0.1:4010/seedance2-ink/api/open/v1/video/generations \\
     --header 'Content-Type: application/json' --data '${body}' | jq .`,
  );
  expect(entry).toMatchObject({ provider: 'seedance2-ink', request: JSON.parse(body) });
});

test('a file that is there comes along with its bytes', async () => {
  const { request } = await only(`curl ${cometapi} -F model=a -F 'input_reference=@still.png;filename=first.png'`);
  const { input_reference: file } = Object(request);
  expect(file).toBeInstanceOf(File);
  expect(file).toMatchObject({ name: 'first.png', type: 'image/png', size: 8 });
});

test.each([
  [`--json @body.json`, { model: 'doubao-seedance-2.0', prompt: 'A dog' }],
  [`${json} -d @body.json`, { model: 'doubao-seedance-2.0', prompt: 'A dog' }],
  [`--json @- < body.json`, { model: 'doubao-seedance-2.0', prompt: 'A dog' }],
  [`--json @- <<'EOF'\n{"prompt": "it's"}\nEOF\n`, { prompt: "it's" }],
  [`--json $'{"prompt": "it\\'s \\u0021"}'`, { prompt: "it's !" }],
  [`--json '{"a": 1,' --json '"b": 2}'`, { a: 1, b: 2 }],
  [`${json} --data-raw '"@body.json"'`, '@body.json'],
])('the body of %s', async (args, request) => {
  expect(await only(`curl ${tokenhub} ${args}`)).toMatchObject({ request });
});

test('the text of a form keeps its line breaks', async () => {
  const { request } = await only(`curl ${cometapi} -F 'prompt=<prompt.txt' -F $'model=a\\nb'`);
  expect(request).toEqual({ prompt: 'A dog\nand a cat', model: 'a\nb' });
});

test('a variable is known in no body, matters in no header, and is text in single quotes', async () => {
  const { entries, problems } = await read(`
curl ${tokenhub} -H "X: $KEY" --json '{"model": "$MODEL"}'
curl ${tokenhub} --json "{\\"model\\": \\"$MODEL\\"}"
curl ${cometapi} -F "model=\${MODEL}"
curl ${tokenhub} --json @- <<EOF
{"model": "$MODEL"}
EOF
`);
  expect(entries).toMatchObject([{ request: { model: '$MODEL' } }]);
  expect(problems).toMatchObject([
    { position: { line: 3 }, message: expect.stringContaining('the value of $MODEL') },
    { position: { line: 4, column: 51 }, message: expect.stringContaining('the value of ${MODEL}') },
    { position: { line: 6, column: 12 }, message: expect.stringContaining('the value of $MODEL') },
  ]);
});

test('a script that creates a task may ask for it, cancel it and fetch what it made', async () => {
  const others = `curl https://api.cometapi.com/v1/models
RESP=$(curl -s https://api.cometapi.com/v1/videos/$ID)
curl -I https://api.cometapi.com/v1/videos/task_1/content
curl -X POST http://localhost:4010/seedance2-ink/api/open/v1/video/generations/$ID/cancel
curl http://localhost:4010/apimart/v1/uploads/images -F file=@a.png
curl -o out.mp4 "$(jq -r .url resp.json)"
curl -LO https://cdn.example.com/out.mp4
curl --version
`;
  const create = `curl ${cometapi} -F model=a\n`;
  const { entries, problems } = await read(create + others);
  expect(entries).toHaveLength(1);
  expect(problems).toEqual([]);
  expect((await read(others)).problems).toHaveLength(8);
  const wrong = `curl ${cometapi}
curl https://api.cometapi.com/v1/video/x
curl https://hooks.example.com -d done
curl -X PUT ${cometapi}/x
timeout 5 nice curl ${cometapi} -F model=b`;
  expect((await read(create + wrong)).problems.map(({ position }) => position?.line)).toEqual([2, 3, 6]);
});

test('a variable before the path may hold its beginning, of every operation', async () => {
  const script = 'curl "$BASE/videos/generations" --json \'{}\'\ncurl -X POST "$BASE/uploads/images"';
  const { entries, problems } = await read(script, 'apimart');
  expect([entries.length, problems]).toEqual([1, []]);
});

test('beside a create, what goes elsewhere is usual, and what may be meant for one is not', async () => {
  const create = `curl ${cometapi} -F model=a\n`;
  const usual = `curl https://hooks.example.com -d done
curl -T a.mp4 https://bucket.example.com/a.mp4
curl -X DELETE ${cometapi}/x
curl ${cometapi}/task_1/remix -d a
curl -O https://a.example.com/a -O https://a.example.com/b`;
  expect(await read(create + usual)).toMatchObject({ entries: [{}], problems: [] });
  const wrong = `curl https://api.cometapi.com/v1/video -F model=b
curl https://api.cometpi.com/v1/videos -F model=b
curl "$HOST/x" -d a
curl https://a.example.com/a https://a.example.com/b`;
  expect((await read(create + wrong)).problems.map(({ position }) => position?.line)).toEqual([2, 3, 4, 5]);
});

test('arguments that are not known are told, also beside a create', async () => {
  const create = `curl ${cometapi} -F model=a -H "Authorization: Bearer $KEY"; curl -o $OUT "$VIDEO_URL"\n`;
  expect((await read(create)).problems).toEqual([]);
  for (const args of ['"$@"', '$*', '-s "${args[@]}"', '$OPTS', '-H "${headers[@]}"']) {
    const { problems } = await read(`${create}curl ${args}`);
    expect(problems).toMatchObject([{ position: { line: 2 }, message: expect.stringContaining('not known') }]);
  }
});

test('a missing file is known by its name where a file belongs, unless its declared type is wrong', async () => {
  const entry = await only(`curl ${cometapi} -F prompt=@p.txt -F seconds=@5 -F input_reference=@a.png`);
  expect(entry.request).toEqual({ prompt: expect.any(File), seconds: expect.any(File), input_reference: 'a.png' });
  expect(entry.files?.map(({ missing }) => missing)).toEqual([
    "prompt is text; write -F 'prompt=<p.txt' for the text of a file, or --form-string for text that begins with @",
    expect.stringContaining('seconds is text'),
    'its content is unknown',
  ]);
  const typed = (type: string) =>
    only(`curl ${cometapi} -F model=doubao-seedance-2-0 -F prompt=a -F 'input_reference=@a.png;type=${type}'`);
  expect((await typed('image/png')).request).toMatchObject({ input_reference: 'a.png' });
  expect((await typed('video/mp4')).request).toMatchObject({ input_reference: expect.any(File) });
});

test('what a page leaves behind a body, and an address for a file, are told as that', async () => {
  const glued = await only(`curl ${tokenhub} --json '{"a": 1\n}'レスポンス:`);
  expect(glued.failure?.message).toContain('text follows the closing quote');
  expect(glued.where.locate('')).toEqual({ line: 2, column: 3 });
  const { failure } = await only(`curl ${cometapi} -F input_reference=https://example.com/a.png`);
  expect(failure?.message).toContain("-F 'input_reference=@FILE'");
});

test('files are looked for where the command is run, then beside the script', async () => {
  await mkdir(join(folder, 'scripts'));
  await writeFile(join(folder, 'scripts/body.json'), '{"prompt": "beside"}');
  await writeFile(join(folder, 'scripts/own.json'), '{"prompt": "own"}');
  const text = `curl ${tokenhub} --json @body.json\ncurl ${tokenhub} --json @own.json`;
  const folders = [folder, join(folder, 'scripts')];
  const { entries } = await readCurlScript({ file: 'scripts/curl.sh', text, folders }, undefined);
  expect(entries.map(({ request }) => Object(request).prompt)).toEqual(['A dog', 'own']);
  expect(entries.map(({ where }) => where.locate('/prompt'))).toEqual([
    { file: 'body.json', line: 2, column: 11 },
    { file: join('scripts', 'own.json'), line: 1, column: 12 },
  ]);
});

test('a body in a file has its places there, and nothing of it is repeated when it is no JSON object', async () => {
  await writeFile(join(folder, 'bad.json'), '{"a": 1,\n  hunter2}');
  await writeFile(join(folder, 'secret.txt'), 'hunter2 is the password');
  await writeFile(join(folder, 'string.json'), '"hunter2"');
  const places: unknown[] = [];
  for (const args of [
    '-d @bad.json',
    '-d @secret.txt',
    '-d @string.json',
    '-d @secret.txt -d b',
    '--data-urlencode @secret.txt',
  ]) {
    const entry = await only(`curl ${tokenhub} ${json} ${args}`);
    expect(JSON.stringify(entry)).not.toContain('hunter2');
    expect(entry.failure).toMatchObject({ kind: 'malformed-body' });
    places.push(entry.where.locate(''));
  }
  expect(places.slice(0, 3)).toEqual([
    { file: 'bad.json', line: 2, column: 3 },
    { file: 'secret.txt', line: 1, column: 1 },
    { file: 'string.json', line: 1, column: 1 },
  ]);
  expect(places[3]).toMatchObject({ line: 1, column: expect.any(Number) });
});

test.skipIf(process.platform === 'win32')('a pipe is not waited for', async () => {
  execFileSync('mkfifo', [join(folder, 'pipe')]);
  for (const args of ['-d @pipe', '-F a=@pipe', "-F 'a=<pipe'"]) {
    const { problems } = await read(`curl ${cometapi} ${args}`);
    expect(problems).toMatchObject([{ message: expect.stringMatching(/pipe/) }]);
  }
});

test('what is sent in a wrong way is understood as far as it can be', async () => {
  const sentWrong = [
    `${cometapi} --json '{"seconds": 99}'`,
    `${tokenhub} -d '{"seconds": 99}'`,
    `${cometapi} -F seconds=99 -F input_reference=@a.png -F input_reference=@b.png`,
  ];
  for (const args of sentWrong) {
    const { failure, request } = await only(`curl ${args}`);
    expect(failure).toBeDefined();
    expect(request).toMatchObject({ seconds: 99 });
  }
});

const failures: [args: string, kind: string, limits: string[] | undefined, line: number, column: number][] = [
  [`${tokenhub} -d '{}'`, 'unsupported-media-type', undefined, 1, 1],
  [`${cometapi} --json '{}'`, 'unsupported-media-type', ['cometapi/multipart-only'], 1, 1],
  [
    `${cometapi} -F input_reference=@a.png \\\n -F input_reference=@b.png`,
    'malformed-body',
    ['cometapi/input-reference-single'],
    2,
    5,
  ],
  [`${tokenhub} ${json} -d '{\n "a": 1,\n}'`, 'malformed-body', undefined, 3, 1],
  [`${tokenhub} ${json} -X POST`, 'malformed-body', undefined, 1, 1],
];

test.each(failures)('%s is refused as the mock refuses it', async (args, kind, limits, line, column) => {
  const entry = await only(`curl ${args}`);
  expect(entry.failure).toMatchObject({ kind, ...(limits && { limits }) });
  expect(entry.where.locate('')).toEqual({ line, column });
});

test.each([
  [`curl ${tokenhub}/some-task`, 6, /^GET \S+ is no create request of tokenhub; that is POST \/api\/v1\/videos\/gen/],
  [`curl -G ${tokenhub} -d a=b`, 9, /^GET .* is no create request/],
  [`curl -X PUT ${tokenhub} --json '{}'`, 13, /^PUT .* is no create request/],
  [`curl -T a ${tokenhub}`, 11, /^PUT .* is no create request/],
  ['curl https://api.cometapi.com/v1/video -F a=b', 6, /no create request of cometapi; that is POST \/v1\/videos$/],
  ['curl https://example.com/v1/videos -F a=b', 6, /belongs to no provider.*--provider/],
  ["curl 'http://[' -F a=b", 7, /no address/],
  ['curl --json {}', 1, /no address/],
  [`curl ${tokenhub} --json {"a": 1}`, 68, /second address/],
  [`curl ${cometapi} -F a=b -d c`, 51, /never both/],
  [`curl ${cometapi} -F a`, 44, /name=value/],
  [`curl ${cometapi} -F a=@.`, 44, /folder; name one file/],
  [`curl ${cometapi} -F 'a=<none.txt'`, 48, /the body stands in none.txt, and there is no such file/],
  [`curl ${tokenhub} -d @none.json`, 59, /the body stands in none.json, and there is no such file/],
  [`curl ${tokenhub} -d @-`, 59, /standard input/],
  [`curl ${tokenhub} --json "$(cat body.json)"`, 63, /commands are not run/],
  [`curl ${tokenhub} -H nothing --json {}`, 58, /NAME: VALUE/],
  [`curl ${tokenhub} -H @headers --json {}`, 58, /headers in a file/],
  [`curl ${tokenhub} --josn {}`, 55, /did you mean --json/],
  [`curl ${tokenhub} --json '{}`, 62, /not closed/],
])('%s is a problem', async (script, column, message) => {
  const { entries, problems } = await read(script);
  expect(entries).toEqual([]);
  expect(problems).toEqual([
    { file: 'curl.sh', position: { line: 1, column }, message: expect.stringMatching(message) },
  ]);
});

test('--provider says whose an unknown address is, and must not contradict a known one', async () => {
  const addresses = [
    'http://localhost:8080/proxy/v1/videos',
    '$BASE_URL/v1/videos',
    '${BASE}/videos',
    'localhost/v1/videos',
  ];
  for (const address of addresses)
    expect(await only(`curl "${address}" -F model=a`, 'cometapi')).toMatchObject({ provider: 'cometapi' });
  const { problems } = await read(`curl ${cometapi} -F model=a`, 'tokenhub');
  expect(problems).toMatchObject([{ message: 'the address is one of cometapi, and --provider is tokenhub' }]);
});

test('one bad command leaves the others', async () => {
  const { entries, problems } = await read(
    `curl ${cometapi} -F model=a\ncurl ${cometapi}\ncurl ${cometapi} -F model=b`,
  );
  expect(entries.map(({ label }) => label)).toEqual(['curl.sh:1', 'curl.sh:3']);
  expect(problems).toMatchObject([{ position: { line: 2, column: 6 } }]);
});
