/**
 * `seedance-kit check`: as a process where the process matters, and as a function for the rest.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { check } from '#cli/check.ts';
import { UsageError } from '#cli/usage.ts';
import { providerIds, providers } from '#providers/index.ts';
import { createSimulator } from '#simulator/simulator.ts';
import { documentedRequests } from './support/documented-requests.ts';
import { run } from './support/run.ts';

const script = 'src/cli/main.ts';
const clip = 'https://media.example.com/clip.mp4';
const fine = { model: 'doubao-seedance-2.0', prompt: 'A dog on a beach', duration: 5 };
const tooLong = { ...fine, duration: 30 };
const withClip = { ...fine, video_urls: [clip] };
const files: Readonly<Record<string, string>> = {
  'fine.json': JSON.stringify(fine),
  'long.json': JSON.stringify(tooLong, undefined, 2),
  'clip.json': JSON.stringify(withClip),
  'steering.json': JSON.stringify({ ...fine, model: '\u001b[31m\nforged' }),
  'lines.ndjson': `${JSON.stringify(fine)}\n${JSON.stringify(tooLong)}\n`,
  'broken.json': '{"model": "x",\n}',
  'facts.json': JSON.stringify({ [clip]: { kind: 'video', seconds: 40 } }),
  'wrong-facts.json': '{"a": {"seconds": 0}}',
  'curl.sh': `curl https://api.cometapi.com/v1/videos -H "Authorization: Bearer <KEY>" \\
  -F 'prompt="A tram climbs a steep street"' \\
  -F 'model="doubao-seedance-2-0"' \\
  -F 'seconds="55"'
`,
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'seedance-kit-check-'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
});
afterAll(() => rm(folder, { recursive: true }));

async function* piped(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}

type Stage = { readonly input?: string; readonly isTTY?: boolean };

/** Runs the command in this process. */
async function checked(args: readonly string[], { input = '', isTTY = false }: Stage = {}) {
  let stdout = '';
  let stderr = '';
  const code = await check(args, {
    stdin: Object.assign(piped(input), { isTTY }),
    stdout: { isTTY, hasColors: () => isTTY, write: (text) => (stdout += text) },
    stderr: { isTTY, write: (text) => (stderr += text) },
    cwd: () => folder,
  });
  return { code, stdout, stderr };
}

/** The limits of each entry, by the json format. */
async function limitsOf(args: readonly string[], stage?: Stage): Promise<string[][]> {
  const { stdout } = await checked([...args, '--format', 'json'], stage);
  const { entries }: { entries: { violations: { limit: string }[] }[] } = JSON.parse(stdout);
  return entries.map(({ violations }) => violations.map(({ limit }) => limit));
}

describe('as a process', () => {
  test('a request that is fine is 0', async () => {
    const { code, stdout, stderr } = await run(script, ['check', 'fine.json', '--provider', 'tokenhub'], { folder });
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: 'fine.json:1  tokenhub  doubao-seedance-2.0  ok\n1 request: 1 ok, 0 refused\n',
      stderr: '',
    });
  });

  test('one from standard input that breaks a limit is 1, with the limit and where it is documented', async () => {
    const { code, stdout, stderr } = await run(script, ['check', '--provider=tokenhub'], {
      input: files['long.json'] ?? '',
    });
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toContain(
      'stdin:1  tokenhub  doubao-seedance-2.0  refused\n  ✗ duration must be between 4 and 15; got 30',
    );
    expect(stdout).toContain('tokenhub/duration at /duration, line 4, column 15');
    expect(stdout).toContain('https://tokenhub.store/');
  });

  test('what cannot be read is 2, one line each, and the rest is checked', async () => {
    const args = [
      'check',
      'broken.json',
      'none.json',
      '*.sh',
      'fine.json',
      '--provider',
      'cometapi',
      '--format',
      'github',
    ];
    const { code, stdout, stderr } = await run(script, args, { folder });
    expect(code).toBe(2);
    expect(stderr).toBe(
      'seedance-kit: broken.json:2:1: this is not valid JSON: no comma may follow the last field\n' +
        'seedance-kit: none.json: there is no such file\n',
    );
    expect(stdout).toMatch(/^::error file=curl\.sh,line=4,col=7,title=cometapi\/seconds-2-0::/m);
    expect(stdout).toMatch(/^::error file=fine\.json,.*title=cometapi\/model-enum::/m);
  });

  test.each([
    [['--provider', 'tokenhb'], 'there is no provider "tokenhb"; did you mean tokenhub? The providers are '],
    [['--provid', 'tokenhub'], "Unknown option '--provid'; did you mean --provider? See `seedance-kit check --help`"],
  ])('%j is one line on stderr and 2', async (flags, message) => {
    const { code, stdout, stderr } = await run(script, ['check', 'fine.json', ...flags], { folder });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^seedance-kit: [^\n]+\n$/);
    expect(stderr).toContain(message);
  });
});

test('--help names every flag, format and provider', async () => {
  const { code, stdout } = await checked(['--help']);
  expect(code).toBe(0);
  for (const flag of ['provider', 'media', 'probe', 'probe-timeout', 'probe-bytes', 'strict', 'format', 'help'])
    expect(stdout).toContain(`--${flag}`);
  for (const word of ['pretty', 'json', 'junit', 'sarif', 'github', ...providerIds]) expect(stdout).toContain(word);
  expect(stdout).toContain('Exit codes: 0 fine, 1 findings, 2 wrong usage');
});

test.each([
  [['fine.json', '--format', 'jsn'], 'did you mean json?'],
  [['fine.json', '--probe-timeout', '5s'], '--probe-timeout goes with --probe'],
  [['fine.json', '--probe', '--probe-timeout', 'soon'], '--probe-timeout: a duration is like'],
  [['fine.json', '--probe', '--probe-bytes', '50mb'], '--probe-bytes is a whole number'],
  [['fine.json', '--media'], '--media lacks its value'],
])('%j is wrong usage', async (args, message) => {
  await expect(checked([...args, '--provider', 'tokenhub'])).rejects.toThrow(UsageError);
  await expect(checked([...args, '--provider', 'tokenhub'])).rejects.toThrow(message);
});

test('nothing at all is wrong usage at a terminal, and standard input elsewhere', async () => {
  await expect(checked([], { isTTY: true })).rejects.toThrow('name the file to check, or - for standard input');
  expect(await checked([])).toEqual({
    code: 2,
    stdout: '',
    stderr: 'seedance-kit: stdin: this is empty; a request is JSON or a cURL command\n',
  });
});

test('JSON that nobody says the provider of is told once', async () => {
  const { code, stderr } = await checked(['fine.json', 'lines.ndjson', 'curl.sh']);
  expect(code).toBe(2);
  expect(stderr).toBe(
    `seedance-kit: fine.json and 1 more: nothing says whose limits count; add --provider and one of ${providerIds.join(', ')}\n`,
  );
  expect(await limitsOf(['fine.json', 'curl.sh'])).toEqual([['cometapi/seconds-2-0']]);
});

test('several inputs give one report, in their order', async () => {
  expect(await limitsOf(['long.json', '-', 'l*.ndjson', '--provider', 'tokenhub'], { input: '[{}, 5]' })).toEqual([
    ['tokenhub/duration'],
    ['tokenhub/model-required'],
    ['tokenhub/schema'],
    [],
    ['tokenhub/duration'],
  ]);
});

test('media facts decide what was undecided', async () => {
  const args = ['clip.json', '--provider', 'tokenhub'];
  const unknown = await checked(args);
  expect(unknown.code).toBe(0);
  expect(unknown.stdout).toMatch(/\? \d+ limits that would only warn: upstream-\S+/);
  expect(unknown.stdout).toContain('(--media FACTS.json, or --probe)');
  const known = await checked([...args, '--media', 'facts.json']);
  expect(known.code).toBe(0);
  expect(known.stdout).toMatch(/! video_urls.*got 40 seconds/);
  expect(known.stdout).toMatch(/\d+ limits undecided/);
  expect((await checked([...args, '--media', 'facts.json', '--strict'])).code).toBe(1);
});

test.each([
  ['wrong-facts.json', 'wrong-facts.json:1:19: seconds of a must be a number above 0'],
  ['broken.json', 'broken.json:2:1: this is not valid JSON: no comma may follow the last field'],
  ['none.json', 'none.json: there is no such file'],
])('media facts that cannot be read stop everything: %s', async (name, message) => {
  expect(await checked(['clip.json', '--provider', 'tokenhub', '--media', name])).toEqual({
    code: 2,
    stdout: '',
    stderr: `seedance-kit: ${message}\n`,
  });
});

describe('--probe', () => {
  const server = createServer((request, response) => {
    response.statusCode = request.url === '/still.png' ? 200 : 404;
    response.setHeader('content-type', 'image/png');
    response.end(request.url === '/still.png' ? Buffer.from(png, 'base64') : 'none');
  });
  /** One pixel. */
  const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=';
  let origin: string;
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address() as AddressInfo;
    origin = `http://127.0.0.1:${address.port}`;
  });
  afterAll(() => void server.close());

  test('measures what requests name, warns of what cannot be read, and leaves given facts as they are', async () => {
    const [still, gone] = [`${origin}/still.png`, `${origin}/gone.png`];
    const input = JSON.stringify({
      ...fine,
      content: [
        { type: 'image_url', image_url: { url: still }, role: 'reference_image' },
        { type: 'image_url', image_url: { url: gone }, role: 'reference_image' },
      ],
    });
    const args = ['-', '--provider', 'tokenhub', '--probe', '--probe-timeout', '5s', '--format', 'json'];
    const { stdout, stderr } = await checked(args, { input });
    expect(stderr).toMatch(/^seedance-kit: warning: http:\/\/127\.0\.0\.1:\d+\/gone\.png: [^\n]+\n$/);
    const [{ warnings, undecided }] = JSON.parse(stdout).entries;
    expect(warnings).toMatchObject([
      { limit: 'tokenhub/upstream-image-side', pointer: '/content/0/image_url/url', given: 1 },
    ]);
    for (const { files: unknown } of undecided) expect(unknown).toEqual([gone]);

    await writeFile(join(folder, 'still-facts.json'), JSON.stringify({ [still]: { width: 500, height: 500 } }));
    const given = await checked([...args, '--media', 'still-facts.json'], { input });
    expect(JSON.parse(given.stdout).entries[0].warnings).toEqual([]);
  });

  test('tells how far it is at a terminal, on stderr', async () => {
    const input = JSON.stringify({ ...fine, image_url: `${origin}/still.png` });
    const { stdout, stderr } = await checked(['-', '--provider', 'tokenhub', '--probe'], { input, isTTY: true });
    expect(stderr).toContain('\r\u001b[Kreading media, 0 of 1: http://127.0.0.1');
    expect(stderr.endsWith('\r\u001b[K')).toBe(true);
    expect(stdout).toContain('\u001b[32mok\u001b[0m');
  });
});

test('a wrong way of sending hides no other fault', async () => {
  const address = 'https://api.cometapi.com/v1/videos';
  const fields = '-F model=doubao-seedance-2-0 -F prompt=a -F seconds=99';
  expect(
    await limitsOf(['-'], {
      input: `curl ${address} --json '{"model": "doubao-seedance-2-0", "prompt": "a", "seconds": 99}'
curl ${address} ${fields} -F input_reference=@a.png -F input_reference=@b.png`,
    }),
  ).toEqual([
    ['cometapi/multipart-only', 'cometapi/seconds-2-0'],
    ['cometapi/input-reference-single', 'cometapi/seconds-2-0'],
  ]);
});

describe('a file that a cURL command sends', () => {
  const command = (path: string) =>
    `curl https://api.cometapi.com/v1/videos -F model=doubao-seedance-2-0 -F prompt=a -F input_reference=@${path}\n`;

  test('has an unknown content where it is not there, which is told; facts may be given by its path', async () => {
    const input = command('/path/to/reference.jpg');
    const { code, stderr } = await checked(['-'], { input });
    expect(code).toBe(0);
    expect(stderr).toBe(
      'seedance-kit: stdin:1:85: note: there is no file /path/to/reference.jpg; its content is unknown\n',
    );
    for (const key of ['/path/to/reference.jpg', 'reference.jpg']) {
      await writeFile(join(folder, 'path-facts.json'), JSON.stringify({ [key]: { width: 1, height: 1 } }));
      const { stdout } = await checked(['-', '--media', 'path-facts.json', '--format', 'json'], { input });
      const [{ violations, warnings }] = JSON.parse(stdout).entries;
      expect([...violations, ...warnings]).not.toEqual([]);
    }
  });

  test('is refused where text belongs, and where its declared type is wrong', async () => {
    const plain = 'curl https://api.cometapi.com/v1/videos -F model=doubao-seedance-2-0 -F prompt=a';
    const limits = async (args: string) => limitsOf(['-'], { input: `${plain} ${args}` });
    expect(await limits('-F seconds=@5')).toEqual([['cometapi/schema']]);
    expect(await limits("-F 'input_reference=@a.jpg;type=video/mp4'")).toEqual([['cometapi/input-reference-format']]);
    expect(await limits("-F 'input_reference=@no.jpg;type=image/jpeg'")).toEqual([[]]);
  });

  test('is measured by --probe where it is there', async () => {
    await writeFile(
      join(folder, 'pixel.png'),
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
      'base64',
    );
    const input = command('pixel.png');
    const unread = JSON.parse((await checked(['-', '--format', 'json'], { input })).stdout).entries[0];
    expect(unread.undecided).not.toEqual([]);
    const { stdout, stderr } = await checked(['-', '--format', 'json', '--probe'], { input });
    const [entry] = JSON.parse(stdout).entries;
    expect(stderr).toBe('');
    expect(entry.undecided).toEqual([]);
    expect([...entry.violations, ...entry.warnings]).not.toEqual([]);
  });

  test('is not shown when a field is its text', async () => {
    await writeFile(join(folder, 'secret.txt'), 'hunter2');
    const input = `curl https://api.cometapi.com/v1/videos -F 'model=<secret.txt' -F prompt=a`;
    for (const format of ['pretty', 'json', 'junit', 'sarif', 'github']) {
      const { code, stdout, stderr } = await checked(['-', '--format', format], { input });
      expect(code).toBe(1);
      expect(stdout + stderr).not.toContain('hunter2');
    }
  });

  test('has its findings in itself when it is the body', async () => {
    await writeFile(join(folder, 'body.json'), files['long.json'] ?? '');
    const input = 'curl https://tokenhub.store/api/v1/videos/generations --json @body.json\n';
    await writeFile(join(folder, 'body.sh'), input);
    const { stdout } = await checked(['body.sh']);
    expect(stdout).toContain('tokenhub/duration at /duration, line 4, column 15 of body.json');
    const { stdout: github } = await checked(['body.sh', '--format', 'github']);
    expect(github).toMatch(/^::error file=body\.json,line=4,col=15,title=tokenhub\/duration::/);
    const { stdout: json } = await checked(['body.sh', '--format', 'json']);
    expect(JSON.parse(json).entries[0].violations[0]).toMatchObject({ file: 'body.json', line: 4, column: 15 });
  });
});

test('what --probe does not read is told once', async () => {
  const input = JSON.stringify([
    { ...fine, image_url: 'asset://one' },
    { ...fine, image_url: 'asset://one' },
    { ...fine, image_url: 'file:///two.png' },
  ]);
  const { stderr } = await checked(['-', '--provider', 'tokenhub', '--probe'], { input });
  expect(stderr).toBe(
    'seedance-kit: not read: asset://one and 1 more: only http, https and data URLs are read, and files that a command sends\n',
  );
});

test('requests of an array on one line are told apart', async () => {
  const args = ['-', '--provider', 'tokenhub', '--format'];
  const input = JSON.stringify([fine, tooLong, tooLong]);
  const output = async (format: string) => (await checked([...args, format], { input })).stdout;
  expect(await output('pretty')).toMatch(/^stdin:1 \[1\] {2}tokenhub[^]*^stdin:1 \[2\] {2}tokenhub/m);
  expect(await output('github')).toMatch(/title=tokenhub\/duration \[1\]::[^]*title=tokenhub\/duration \[2\]::/);
  expect(JSON.parse(await output('json')).entries).toMatchObject([{ index: 0 }, { index: 1 }, { index: 2 }]);
  expect(JSON.parse(await output('sarif')).runs[0].results).toMatchObject([
    { locations: [{ logicalLocations: [{ fullyQualifiedName: '/1/duration' }] }] },
    { locations: [{ logicalLocations: [{ fullyQualifiedName: '/2/duration' }] }] },
  ]);
});

test('what a request contains does not steer the terminal', async () => {
  for (const isTTY of [true, false]) {
    const { stdout } = await checked(['steering.json', '--provider', 'tokenhub'], { isTTY });
    expect(stdout).toContain('\\x1b[31m\\x0aforged');
    expect(stdout).not.toMatch(/^forged/m);
  }
});

test.each(documentedRequests)(
  'the request of the documents of $provider passes as a cURL command: $name',
  async ({ provider, json, form }) => {
    const { contract, operations } = providers[provider];
    const create = contract.operations.find(({ id }) => operations[id]?.kind === 'create');
    const body = json
      ? `-H 'Content-Type: application/json' -d '${JSON.stringify(json, undefined, 2).replaceAll("'", String.raw`'\''`)}'`
      : Object.entries(form ?? {})
          .map(
            ([name, value]) =>
              `-F '${name}=${typeof value === 'string' ? `"${value}"` : `@/path/to/${value.filename}`}'`,
          )
          .join(' \\\n  ');
    const input = `curl -X POST "${contract.origin}${create?.path}" \\\n  -H "Authorization: Bearer $KEY" \\\n  ${body}\n`;
    expect(await limitsOf(['-'], { input })).toEqual([[]]);
  },
);

test('a cURL command gets the verdict that the mock gives', async () => {
  const address = 'https://api.cometapi.com/v1/videos';
  const jpeg = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]);
  await writeFile(join(folder, 'a.jpg'), jpeg);
  await writeFile(join(folder, 'b.gif'), 'GIF89a');
  const form = (...parts: [string, string | File][]) => {
    const data = new FormData();
    for (const [name, value] of [['model', 'doubao-seedance-2-0'], ['prompt', 'A dog'], ...parts] as const)
      data.append(name, value);
    return data;
  };
  const file = (name: string, type: string, bytes: string | Uint8Array<ArrayBuffer>): [string, File] => [
    'input_reference',
    new File([bytes], name, { type }),
  ];
  const plain = "-F model=doubao-seedance-2-0 -F prompt='A dog'";
  const cases: [args: string, body: BodyInit, type?: string][] = [
    [plain, form()],
    [`${plain} -F seconds=99`, form(['seconds', '99'])],
    [`${plain} -F seconds=five`, form(['seconds', 'five'])],
    [`${plain} -F input_reference=@a.jpg`, form(file('a.jpg', 'image/jpeg', jpeg))],
    [`${plain} -F input_reference=@b.gif`, form(file('b.gif', 'image/gif', 'GIF89a'))],
    [`${plain} -F 'input_reference=@b.gif;type=image/png'`, form(file('b.gif', 'image/png', 'GIF89a'))],
    [
      `${plain} -F input_reference=@a.jpg -F input_reference=@a.jpg`,
      form(file('a.jpg', 'image/jpeg', jpeg), file('a.jpg', 'image/jpeg', jpeg)),
    ],
    [`--json '{}'`, '{}', 'application/json'],
    [`-d 'a=b'`, 'a=b', 'application/x-www-form-urlencoded'],
  ];
  const simulator = createSimulator();
  for (const [args, body, type] of cases) {
    const headers = { authorization: 'Bearer key', ...(type !== undefined && { 'content-type': type }) };
    const answer = await simulator.fetch(address, { method: 'POST', headers, body });
    const refused = answer.headers.get('x-mock-limit')?.split(', ') ?? [];
    const [found = []] = await limitsOf(['-'], { input: `curl ${address} ${args}` });
    // How it is sent hides the fields from the mock, and not from the check.
    const isSentWrong = args.startsWith('--json');
    expect([args, ...new Set(isSentWrong ? found.slice(0, 1) : found)]).toEqual([args, ...refused]);
  }
  await simulator.close();
});
