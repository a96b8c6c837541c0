/**
 * The package as its users get it: built, packed, installed into an empty project and used from there.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import ts from 'typescript';
import { afterAll, beforeAll, expect, inject, test, type TestContext } from 'vitest';
import { bundle } from '../scripts/bundle.ts';
import { camelCase, pascalCase, providerIds, root } from '../scripts/specs.ts';
import { launchOptions, withoutBrowser } from './support/browser.ts';
import { install, lend, runAsUser, type Installed } from './support/installed.ts';

/** What each file imports from outside, by way of others too. The first seven run in a browser. */
const foreign: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    providerIds.flatMap((id) => [`clients/${id}`, `clients/${id}/operations`].map((entry) => [entry, ['zod']])),
  ),
  index: [],
  conformance: ['zod'],
  // The muxer is loaded with the first result, the schemas with the first control.
  simulator: ['mediabunny', 'zod'],
  msw: ['mediabunny', 'msw', 'zod'],
  config: [],
  http: ['node:http', 'node:timers'],
  vitest: ['mediabunny', 'msw', 'msw/node', 'node:async_hooks', 'node:http', 'node:timers', 'vitest', 'zod'],
  'vitest-reporter': ['node:crypto', 'node:fs/promises', 'node:path'],
  verify: [],
  redis: ['redis'],
  probe: ['node:fs', 'node:fs/promises', 'node:url', 'node:worker_threads'],
  'probe-worker': ['image-size', 'mediabunny', 'node:fs/promises', 'node:url', 'node:worker_threads'],
};

/** The optional packages. */
const peers = ['msw', 'redis', '@stoplight', 'image-size', 'vitest'];
const subpaths = [
  '',
  '/conformance',
  '/simulator',
  '/config',
  '/http',
  '/redis',
  '/prism',
  '/probe',
  '/verify',
  ...providerIds.flatMap((id) => [`/${id}`, `/${id}/operations`]),
];

/** As strict as can be, the package's own declarations included; only those of the language are taken on trust. */
const compilerOptions = {
  skipDefaultLibCheck: true,
  target: 'ESNext',
  module: 'NodeNext',
  strict: true,
  exactOptionalPropertyTypes: true,
  types: [],
};
const talk = `
import { check } from 'seedance-kit/conformance';
import { createClock, createSimulator } from 'seedance-kit/simulator';
import { createTokenhubClient, tokenhub } from 'seedance-kit/tokenhub';
import type { CreateVideoGenerationRequest } from 'seedance-kit/tokenhub';
import { createClient, createConfig, createVideoGeneration, getVideoGeneration } from 'seedance-kit/tokenhub/operations';

const body: CreateVideoGenerationRequest = { model: 'doubao-seedance-2.0-fast', prompt: 'A dog', duration: 5 };
// @ts-expect-error The fast model has no 4k.
const wrong: CreateVideoGenerationRequest = { ...body, model: 'doubao-seedance-2.0-fast', resolution: '4k' };
if (!check(tokenhub, body).ok || check(tokenhub, wrong).ok) throw new Error('the check is wrong');

const clock = createClock({ mode: 'frozen' });
const simulator = createSimulator({ clock });
const client = createClient(createConfig({ baseUrl: tokenhub.contract.origin, auth: 'th-key', fetch: simulator.fetch }));
const created = await createVideoGeneration({ client, body, throwOnError: true });
clock.advance(2000);
const polled = await getVideoGeneration({ client, path: { task_id: created.data.id }, throwOnError: true });
console.log(created.data.status + ', then ' + polled.data.status);

const gateway = createTokenhubClient({ apiKey: 'th-key', fetch: simulator.fetch });
const { id } = await gateway.create({ model: 'seedance-2.0-fast', prompt: 'A dog' });
const { data } = await gateway.getVideoGeneration({ path: { task_id: id } });
const status: 'queued' | 'running' | 'succeeded' | 'failed' = data.status;
console.log(status);
`;

/** What an app does with the package, in a browser. */
const inBrowser = `
import { createSimulator } from 'seedance-kit/simulator';
import { createTokenhubClient } from 'seedance-kit/tokenhub';

export async function run() {
  const { fetch } = createSimulator({ pace: 'polls' });
  const client = createTokenhubClient({ apiKey: 'th-key', fetch, time: { now: () => Date.now(), sleep: async () => {} } });
  const task = await client.waitForTask(await client.create({ model: 'seedance-2.0', prompt: 'A dog', seconds: 5 }));
  const { readable, writable } = new TransformStream();
  const [video] = await Promise.all([new Response(readable).blob(), client.download(task, writable)]);
  return task.state + ', ' + (await video.slice(4, 8).text());
}
`;

const { dist, tarball, packed } = inject('package');
let installed: Installed = { project: '', missing: 'not yet', remove: async () => {} };

beforeAll(async () => {
  installed = await install(tarball);
}, 120_000);

afterAll(() => installed.remove());

test('the tarball holds what is built, the specs, the corpora, the readme and the licence', () => {
  const held = /^(dist\/.+\.(js|d\.ts)|specs\/[^/]+\/[^/]+\.yaml|generated\/[^/]+\/corpus\.json)$/;
  const others = packed.filter((path) => !held.test(path));
  expect(others.toSorted()).toEqual(['LICENSE', 'README.md', 'package.json']);
});

test.each(Object.entries(foreign))('dist/%s.js imports nothing from outside but %j', async (entry, allowed) => {
  expect(await importsOf(`${entry}.js`)).toEqual(allowed);
});

test('the root exports its names', async (context) => {
  expect((await exportsOf(context, 'node', ['']))['']).toEqual([
    'AmbiguousCreateError',
    'ApiError',
    'ConfigurationError',
    'ConnectionError',
    'DownloadError',
    'InvalidRequestError',
    'InvalidResponseError',
    'PollFailedError',
    'TaskCancelledError',
    'TaskExpiredError',
    'TaskFailedError',
    'TaskTimeoutError',
    'UnsupportedOperationError',
    'createClientOf',
    'createVideoClient',
    'isClientError',
    'isProviderId',
    'isTaskState',
    'isTerminal',
    'portability',
    'providerIds',
    'providers',
    'taskStates',
  ]);
});

test('every subpath loads without the optional packages; msw alone wants its own', async (context) => {
  const names = await exportsOf(context, process.execPath, subpaths);
  expect(Object.values(names).every((found) => found.length > 0)).toBe(true);
  await expect(exportsOf(context, process.execPath, ['/msw'])).rejects.toThrow(/Cannot find package 'msw'/);
  await lend(installed.project, peers);
  expect(await exportsOf(context, process.execPath, ['/msw'])).toEqual({ '/msw': ['handlers'] });
});

test('files are probed once the packages for it are there', async (context) => {
  const sound = Buffer.concat([
    Buffer.from('RIFF....WAVEfmt '),
    Buffer.alloc(20),
    Buffer.from('data'),
    Buffer.alloc(8004),
  ]);
  for (const [at, value] of [
    [4, 8036],
    [16, 16],
    [24, 8000],
    [28, 8000],
    [40, 8000],
  ] as const) {
    sound.writeUInt32LE(value, at);
  }
  for (const [at, value] of [
    [20, 1],
    [22, 1],
    [32, 1],
    [34, 8],
  ] as const) {
    sound.writeUInt16LE(value, at);
  }
  await writeFile(join(installed.project, 'a.wav'), sound);
  const script =
    "import { probe } from 'seedance-kit/probe'; console.log(JSON.stringify((await probe(['a.wav'])).facts));";
  expect(JSON.parse(await evaluate(context, 'node', script))).toMatchObject({ 'a.wav': { kind: 'audio', seconds: 1 } });
});

test("it runs on the machine's own Node, too", async (context) => {
  // Prism wants Node 24.18.
  const names = await exportsOf(
    context,
    'node',
    subpaths.filter((subpath) => subpath !== '/prism'),
  );
  expect(Object.keys(names)).toHaveLength(subpaths.length - 1);
});

test('the specs are found by their subpaths', async (context) => {
  const paths = packed.filter((path) => path.startsWith('specs/'));
  const script = `for (const path of ${JSON.stringify(paths)}) await fs.promises.access(new URL(import.meta.resolve('seedance-kit/' + path)));`;
  await evaluate(context, 'node', `import fs from 'node:fs'; ${script}`);
  expect(paths).toHaveLength(4 * providerIds.length);
});

test('the corpora are found by their subpaths', async (context) => {
  const script = `for (const id of ${JSON.stringify(providerIds)}) {
    const { default: corpus } = await import('seedance-kit/corpus/' + id + '.json', { with: { type: 'json' } });
    if (corpus.provider !== id) throw new Error(corpus.provider);
  }`;
  await evaluate(context, 'node', script);
});

test.each(providerIds)(
  'the check of %s is small in a bundle, and brings no other provider and no schema library',
  async (id) => {
    const imports = `import { check } from './conformance.js'; import { ${camelCase(id)} } from './clients/${id}.js';`;
    const { files, packages } = await bundle(
      dist,
      `${imports} export const judge = (request) => check(${camelCase(id)}, request);`,
    );
    const code = [...files.values()].join('\n');
    expect(providerIds.filter((other) => code.includes(`${other}/model-enum`))).toEqual([id]);
    expect(packages).toEqual([]);
    // Of some providers less than half as much.
    expect(gzipSync(code).length).toBeLessThan(30_000);
  },
);

test.each(providerIds)('a client of %s brings no other provider into a bundle, and no library but zod', async (id) => {
  const entry = `export { create${pascalCase(id)}Client } from './clients/${id}.js';`;
  const { files, packages } = await bundle(dist, entry);
  const code = [...files.values()].join('\n');
  expect(providerIds.filter((other) => code.includes(`${other}/model-enum`))).toEqual([id]);
  expect(packages).toEqual(['zod']);
  // What is made smaller loses the names of classes; those of errors are looked for in logs.
  expect(code).toMatch(/["'`]AmbiguousCreateError["'`]/);
});

test.skipIf(withoutBrowser !== undefined)(
  `a client and a simulator, bundled, see a job through in Chromium${withoutBrowser ? ` (skipped: ${withoutBrowser})` : ''}`,
  async (context) => {
    context.skip(installed.missing !== '', installed.missing);
    const { files } = await bundle(installed.project, inBrowser);
    const browser = await chromium.launch(launchOptions);
    try {
      const page = await browser.newPage();
      await page.route('**', async (route) => {
        const code = files.get(new URL(route.request().url()).pathname.slice(1));
        await route.fulfill(code === undefined ? { body: '' } : { body: code, contentType: 'text/javascript' });
      });
      await page.goto('https://app.test/');
      expect(await page.evaluate("import('/bundle.js').then(({ run }) => run())")).toBe('succeeded, ftyp');
    } finally {
      await browser.close();
    }
  },
);

test('a typed client talks to a simulator', async (context) => {
  context.skip(installed.missing !== '', installed.missing);
  await writeFile(join(installed.project, 'talk.ts'), talk);
  await writeFile(join(installed.project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['talk.ts'] }));
  await runAsUser(installed.project, process.execPath, [join(root, 'node_modules/typescript/bin/tsc')]);
  expect(await runAsUser(installed.project, 'node', ['talk.js'])).toBe('queued, then running\nqueued\n');
}, 60_000);

test('the command is installed', async (context) => {
  context.skip(installed.missing !== '', installed.missing);
  expect(await runAsUser(installed.project, 'npx', ['--no', 'seedance-kit', 'mock', '--help'])).toContain('--port N');
});

/** The modules outside the package that a file of `dist` leads to. */
async function importsOf(entry: string): Promise<string[]> {
  const outside = new Set<string>();
  const paths = new Set([entry]);
  // A set goes on to what is added on the way.
  for (const path of paths) {
    const text = await readFile(join(dist, path), 'utf8');
    for (const { fileName } of ts.preProcessFile(text, true, true).importedFiles) {
      if (fileName.startsWith('.')) paths.add(posix.join(posix.dirname(path), fileName));
      else outside.add(fileName);
    }
  }
  return [...outside].toSorted();
}

/** The names that subpaths of the installed package export. */
async function exportsOf(
  context: TestContext,
  node: string,
  wanted: readonly string[],
): Promise<Record<string, string[]>> {
  const script = `
    const names = {};
    for (const subpath of ${JSON.stringify(wanted)}) names[subpath] = Object.keys(await import('seedance-kit' + subpath));
    console.log(JSON.stringify(names));`;
  return JSON.parse(await evaluate(context, node, script));
}

/** Runs a script in the project that has installed the package. */
function evaluate(context: TestContext, node: string, script: string): Promise<string> {
  context.skip(installed.missing !== '', installed.missing);
  return runAsUser(installed.project, node, ['--input-type=module', '--eval', script]);
}
