import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ProviderId } from '#providers/index.ts';
import { readCurlScript } from './curl.ts';
import type { Entry } from './entry.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'seedance-kit-curl-'));
  await writeFile(join(folder, 'body.json'), '{"model": "doubao-seedance-2.0",\n"prompt": "A dog"}\n');
  await writeFile(join(folder, 'prompt.txt'), 'A dog\nand a cat');
  await writeFile(join(folder, 'still.png'), Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]));
});
afterAll(() => rm(folder, { recursive: true }));

const read = (text: string, named?: ProviderId) => readCurlScript({ file: 'curl.sh', text, folder }, named);

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

test('variables stay as they are written', async () => {
  const { request } = await only(`curl ${tokenhub} -H "X: $KEY" --json "{\\"model\\": \\"$MODEL\\"}"`);
  expect(request).toEqual({ model: '$MODEL' });
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
  [`curl ${cometapi} -F a=@.`, 44, /folder/],
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
