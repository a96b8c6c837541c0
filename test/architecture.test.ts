/**
 * The rooms of `src/` and what each may import. This table is the architecture diagram; type imports
 * count. Tests stand outside: they may use anything.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join, posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { isObject, root } from '../scripts/specs.ts';

const rooms: Readonly<Record<string, readonly string[]>> = {
  tasks: [],
  providers: ['tasks', 'generated'],
  conformance: ['tasks', 'providers', 'generated'],
  client: ['tasks', 'providers', 'conformance'],
  film: ['tasks'],
  scenario: ['tasks', 'providers'],
  // The scenarios themselves: mocks/scenarios/.
  scenarios: ['tasks', 'providers', 'scenario'],
  simulator: ['tasks', 'providers', 'conformance', 'film', 'scenario', 'scenarios'],
  matchers: ['tasks', 'providers', 'conformance'],
  adapters: ['simulator', 'scenario', 'tasks', 'matchers'],
  verify: ['tasks', 'providers', 'conformance', 'client', 'generated'],
  mocks: ['simulator', 'adapters', 'providers'],
  cli: [
    'tasks',
    'providers',
    'conformance',
    'client',
    'scenario',
    'scenarios',
    'simulator',
    'matchers',
    'adapters',
    'verify',
    'mocks',
  ],
  // What the package itself exports: src/index.ts.
  index: ['tasks', 'providers', 'client'],
};

/** These run in a browser, too. */
const withoutNode = [
  'tasks',
  'providers',
  'conformance',
  'client',
  'film',
  'scenario',
  'scenarios',
  'simulator',
  'matchers',
  'verify',
];

/** Where each foreign library may be imported. A scope stands for all its packages. */
const owners: Readonly<Record<string, readonly string[]>> = {
  '@stoplight': ['src/adapters/prism', 'mocks'],
  'image-size': ['src/adapters/probe'],
  'jsonc-parser': ['src/cli'],
  jiti: ['src/cli'],
  mediabunny: ['src/adapters/probe', 'src/film'],
  msw: ['src/adapters/msw', 'src/adapters/vitest', 'mocks'],
  redis: ['src/adapters/redis'],
  sarif: ['src/cli/report'],
  tinyglobby: ['src/cli'],
  vitest: ['src/adapters/vitest'],
  zod: ['src/conformance', 'src/simulator/control', 'src/cli'],
};

/** The files of every provider's folder. */
const providerFiles = ['errors.ts', 'index.ts', 'request.ts', 'task.ts'];

type SourceFile = { readonly path: string; readonly text: string };

/** `#room/*` as in package.json, by what stands before the star. */
const aliases = aliasesIn(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));

function aliasesIn(manifest: unknown): [prefix: string, folder: string][] {
  const imports = isObject(manifest) && isObject(manifest.imports) ? manifest.imports : {};
  return Object.entries(imports).map(([alias, target]) => [
    alias.replace('*', ''),
    posix.normalize(String(target).replace('*', '')),
  ]);
}

/** What is wrong with the imports of some files, given by their paths from the root. */
function violationsIn(files: readonly SourceFile[]): string[] {
  const found = files.flatMap((file) => {
    // The argument of a dynamic import and the module of an import type are among them.
    const { importedFiles } = ts.preProcessFile(file.text, true, true);
    return importedFiles.flatMap(({ fileName }) =>
      judge(file.path, fileName).map((why) => `${file.path} imports ${fileName}: ${why}`),
    );
  });
  return [...found, ...unevenProviders(files)];
}

function judge(path: string, name: string): string[] {
  const room = roomOf(path);
  if (isBuiltin(name)) return withoutNode.includes(room) ? [`${room} runs without Node`] : [];
  const target = targetOf(path, name);
  if (target === undefined) return name.startsWith('#') ? ['no such alias'] : judgeLibrary(path, name);

  const faults: string[] = [];
  const [from, to] = [providerOf(path), providerOf(target)];
  const may = rooms[room];
  if (!may) faults.push(`${room} is no room`);
  else if (room !== roomOf(target) && !may.includes(roomOf(target)))
    faults.push(`${room} may not import ${roomOf(target)}`);
  if (to !== undefined && from !== to) faults.push(`only ${to} itself knows its folder`);
  return faults;
}

function judgeLibrary(path: string, name: string): string[] {
  const [first = '', second = ''] = name.split('/');
  const library = [first, `${first}/${second}`].find((candidate) => Object.hasOwn(owners, candidate));
  if (library === undefined) return [`${name} has no owner; name one in test/architecture.test.ts`];
  const isOwned = owners[library]?.some((owner) => path.startsWith(`${owner}/`));
  return isOwned ? [] : [`${library} stays with ${owners[library]?.join(' and ')}`];
}

/** Where an alias or a relative path leads; `undefined` for a library. */
function targetOf(path: string, name: string): string | undefined {
  if (name.startsWith('.')) return posix.join(posix.dirname(path), name);
  const [prefix, folder] = aliases.find(([alias]) => name.startsWith(alias)) ?? [];
  return prefix === undefined || folder === undefined ? undefined : posix.join(folder, name.slice(prefix.length));
}

/** `tasks` for `src/tasks/clock.ts`, `mocks` for `mocks/node.ts`, `scenarios` for `mocks/scenarios/`, `index` for `src/index.ts`. */
function roomOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  if (top === 'mocks' && second === 'scenarios') return second;
  return top === 'src' ? second.replace(/\.ts$/, '') : top;
}

/** `apimart` for a file in `src/providers/apimart/` or `generated/apimart/`. */
function providerOf(path: string): string | undefined {
  return /^(?:src\/providers|generated)\/([^/]+)\//.exec(path)?.[1];
}

function unevenProviders(files: readonly SourceFile[]): string[] {
  const folders = Map.groupBy(files, ({ path }) => /^src\/providers\/([^/]+)\//.exec(path)?.[1]);
  return [...folders].flatMap(([folder, own]) => {
    const names = own.map(({ path }) => path.split('/').slice(3).join('/')).toSorted();
    const isEven = folder === undefined || names.join() === providerFiles.join();
    return isEven ? [] : [`src/providers/${folder} holds ${names.join(', ')}, not ${providerFiles.join(', ')}`];
  });
}

/** The sources of a folder, without tests. */
function sourcesIn(folder: string): SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
    .filter((path) => /\.[cm]?[jt]sx?$/.test(path) && !/\.test\.[cm]?tsx?$/.test(path))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

const sources = [...sourcesIn('src'), ...sourcesIn('mocks')];

test('every import keeps to the rooms', () => {
  expect(violationsIn(sources)).toEqual([]);
});

test('every folder is a room', () => {
  const known = Object.keys(rooms);
  expect(sources.map(({ path }) => roomOf(path)).filter((room) => !known.includes(room))).toEqual([]);
});

test('a room imports only rooms above it in the table, so that no two import each other', () => {
  const order = ['generated', ...Object.keys(rooms)];
  for (const [room, imports] of Object.entries(rooms)) {
    expect(order.slice(0, order.indexOf(room))).toEqual(expect.arrayContaining([...imports]));
  }
});

describe('a planted import is found', () => {
  const planted: [path: string, text: string, ...why: string[]][] = [
    ['src/tasks/clock.ts', "import { check } from '#conformance/check.ts';", 'tasks may not import conformance'],
    ['src/tasks/clock.ts', "import type { Provider } from '#providers/provider.ts';", 'tasks may not import providers'],
    [
      'src/tasks/clock.ts',
      "import { type Provider } from '../providers/provider.ts';",
      'tasks may not import providers',
    ],
    ['src/tasks/clock.ts', "export * from '../simulator/index.ts';", 'tasks may not import simulator'],
    ['src/tasks/clock.ts', "type Check = import('#conformance/check.ts').Check;", 'tasks may not import conformance'],
    [
      'src/tasks/clock.ts',
      "import '#generated/tokenhub/types.gen.ts';",
      'tasks may not import generated',
      'only tokenhub itself knows its folder',
    ],
    [
      'src/providers/price.ts',
      "import { check } from '#conformance/check.ts';",
      'providers may not import conformance',
    ],
    [
      'src/conformance/check.ts',
      "const { run } = await import('../simulator/simulator.ts');",
      'conformance may not import simulator',
    ],
    ['src/client/wait.ts', "import { serve } from '#adapters/http/index.ts';", 'client may not import adapters'],
    ['src/simulator/route.ts', 'await import(`#adapters/http/index.ts`);', 'simulator may not import adapters'],
    [
      'src/adapters/msw/index.ts',
      "import { check } from '#conformance/check.ts';",
      'adapters may not import conformance',
    ],
    [
      'src/adapters/http/index.ts',
      "import { providers } from '../../providers/index.ts';",
      'adapters may not import providers',
    ],
    [
      'src/verify/suite.ts',
      "import { createSimulator } from '#simulator/simulator.ts';",
      'verify may not import simulator',
    ],
    ['mocks/node.ts', "import { check } from '../src/conformance/check.ts';", 'mocks may not import conformance'],
    ['src/simulator/simulator.ts', "import { mock } from '#cli/mock.ts';", 'simulator may not import cli'],
    ['src/cli/mock.ts', "import { providerIds } from '../../scripts/specs.ts';", 'cli may not import scripts'],
    ['src/index.ts', "export * from '#simulator/index.ts';", 'index may not import simulator'],
    ['src/helpers/text.ts', "import { providers } from '#providers/index.ts';", 'helpers is no room'],
    ['src/cli/main.ts', "import { run } from '#engine/run.ts';", 'no such alias'],
    [
      'src/providers/price.ts',
      "import { contract } from '#generated/tokenhub/contract.gen.ts';",
      'only tokenhub itself knows its folder',
    ],
    [
      'src/providers/price.ts',
      "import { tokenhub } from './tokenhub/index.ts';",
      'only tokenhub itself knows its folder',
    ],
    [
      'src/simulator/route.ts',
      "import { tokenhub } from '#providers/tokenhub/index.ts';",
      'only tokenhub itself knows its folder',
    ],
    ['src/tasks/store.ts', "import { readFile } from 'node:fs/promises';", 'tasks runs without Node'],
    ['src/conformance/check.ts', "import path from 'path';", 'conformance runs without Node'],
    ['src/simulator/random.ts', "const { randomBytes } = require('node:crypto');", 'simulator runs without Node'],
    ['src/simulator/route.ts', "import { createClient } from 'redis';", 'redis stays with src/adapters/redis'],
    ['src/adapters/http/index.ts', "import { test } from 'vitest';", 'vitest stays with src/adapters/vitest'],
    ['mocks/server.ts', "import { createJiti } from 'jiti';", 'jiti stays with src/cli'],
    [
      'src/adapters/http/index.ts',
      "import type { HttpHandler } from 'msw';",
      'msw stays with src/adapters/msw and src/adapters/vitest and mocks',
    ],
    [
      'src/cli/proxy.ts',
      "import { createInstance } from '@stoplight/prism-http';",
      '@stoplight stays with src/adapters/prism and mocks',
    ],
    ['src/cli/mock.ts', "import { parse } from 'yaml';", 'yaml has no owner; name one in test/architecture.test.ts'],
  ];

  test.each(planted)('%s: %s', (path, text, ...why) => {
    const name = /['`](.*)['`]/.exec(text)?.[1];
    expect(violationsIn([{ path, text }])).toEqual(why.map((fault) => `${path} imports ${name}: ${fault}`));
  });

  test("among the imports of a provider that are another one's", () => {
    const text =
      "import { statuses } from '../tokenhub/errors.ts'; import type { Video } from '#generated/cometapi/types.gen.ts';";
    expect(
      violationsIn(
        providerFiles.map((name) => ({ path: `src/providers/apimart/${name}`, text: name === 'task.ts' ? text : '' })),
      ),
    ).toEqual([
      'src/providers/apimart/task.ts imports ../tokenhub/errors.ts: only tokenhub itself knows its folder',
      'src/providers/apimart/task.ts imports #generated/cometapi/types.gen.ts: only cometapi itself knows its folder',
    ]);
  });

  test.each([
    ['src/cli/mock.ts', "import { serve } from '#adapters/http/index.ts'; import { createServer } from 'node:http';"],
    [
      'src/simulator/route.ts',
      "// import { createClient } from 'redis';\nconst text = \"import 'redis'\"; import './respond.ts'; import '#tasks/task.ts';",
    ],
    ['mocks/browser.ts', "import { setupWorker } from 'msw/browser'; import { handlers } from './handlers.ts';"],
  ])('and what is allowed is not: %s', (path, text) => {
    expect(violationsIn([{ path, text }])).toEqual([]);
  });

  test('as are a missing and a surplus file of a provider', () => {
    const paths = (...names: string[]) => names.map((name) => ({ path: `src/providers/apimart/${name}`, text: '' }));
    expect(violationsIn(paths('errors.ts', 'index.ts', 'request.ts'))).toEqual([
      'src/providers/apimart holds errors.ts, index.ts, request.ts, not errors.ts, index.ts, request.ts, task.ts',
    ]);
    expect(violationsIn(paths(...providerFiles, 'models.ts'))).toHaveLength(1);
    expect(violationsIn(paths(...providerFiles))).toEqual([]);
  });
});
