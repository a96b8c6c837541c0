/**
 * Installs the packed `dist` into empty projects, as its users do, and runs it on every runtime that it is made for:
 * loads each subpath, sees a job through, and creates once where the answer is lost. The runtimes come from npm.
 */
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import manifest from '../package.json' with { type: 'json' };
import { pack } from './pack.ts';
import { root } from './specs.ts';

const denoRun = ['run', '--no-prompt', '--node-modules-dir=manual'];

type Runtime = {
  /** What npm installs. */
  readonly wanted: string;
  readonly command: string;
  /** What stands before a program that may do anything. */
  readonly args: readonly string[];
  /** What stands before a program that may do nothing. */
  readonly locked?: readonly string[];
};

const runtimes: readonly Runtime[] = [
  ...['20', '22', '24', '26'].map((major) => ({ wanted: `node@${major}`, command: 'node', args: [] })),
  { wanted: 'bun@1', command: 'bun', args: [] },
  { wanted: 'deno@2', command: 'deno', args: [...denoRun, '--allow-all'], locked: denoRun },
];

/** One without the optional packages, one with all of them. */
type Projects = Promise<readonly [string, string]>;

const peers = Object.keys(manifest.peerDependencies);
const versions = new Map(Object.entries(manifest.devDependencies));

/** Why npm could not install what exists: it is not reached, or has nothing for this machine. */
const unavailable =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENOTCACHED|EBADPLATFORM|E404|ETARGET|MODULE_NOT_FOUND/;

/** npm waits for minutes before it says that nobody answers. */
const impatience = { npm_config_fetch_retry_mintimeout: '1000', npm_config_fetch_retry_maxtimeout: '3000' };

/** Runs a command the way a user's shell would: none of our tools is at hand. */
async function run(cwd: string, command: string, args: readonly string[]): Promise<string> {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((path) => !path.includes('node_modules'));
  const env = { ...process.env, ...impatience, PATH: folders.join(delimiter), NO_COLOR: '1' };
  const { stdout } = await promisify(execFile)(command, args, { cwd, env, timeout: 180_000 });
  return stdout.trim();
}

/** Installs packages into an empty project. Only the runtimes may run scripts, which fetch them. */
async function install(project: string, packages: readonly string[], { scripts = false } = {}): Promise<string> {
  await mkdir(project, { recursive: true });
  const allowScripts = scripts ? { node: true, bun: true, deno: true } : {};
  await writeFile(join(project, 'package.json'), JSON.stringify({ private: true, type: 'module', allowScripts }));
  const flags = ['--prefer-offline', '--no-audit', '--no-fund', ...(scripts ? [] : ['--ignore-scripts'])];
  await run(project, 'npm', ['install', ...flags, ...packages]);
  await cp(join(root, 'scripts/runtimes'), project, { recursive: true });
  return project;
}

/** What the package exports, a pattern by everything that it stands for. */
function subpathsOf(files: readonly string[]): string[] {
  return Object.entries(manifest.exports).flatMap(([subpath, target]) => {
    const name = subpath.replace('.', manifest.name);
    const [start = '', end] = target.slice('./'.length).split('*');
    if (end === undefined) return [name];
    const behind = files.filter((path) => path.startsWith(start) && path.endsWith(end));
    return behind.map((path) => name.replace('*', path.slice(start.length, path.length - end.length)));
  });
}

/** Tries a runtime out, and tells what there is to say of it. @throws {Error} when something does not work */
async function tryOut(
  { args, locked }: Runtime,
  binary: string,
  [bare, full]: readonly [string, string],
  subpaths: readonly string[],
): Promise<string> {
  const imports = async (project: string): Promise<[string, unknown][]> =>
    Object.entries(
      JSON.parse(await run(project, binary, [...args, join(project, 'imports.js'), JSON.stringify(subpaths)])),
    );
  const failures = await imports(full);
  // Without the optional packages a subpath loads, or names the one it wants.
  const wanting = await imports(bare);
  failures.push(...wanting.filter(([, reason]) => !peers.some((peer) => String(reason).includes(`package '${peer}'`))));
  if (failures.length > 0) throw new Error(failures.map((failure) => failure.join(': ')).join('\n'));

  const video = join(bare, `${crypto.randomUUID()}.mp4`);
  const program = join(bare, 'job.js');
  const job = `a job ${await run(bare, binary, [...args, program, video])}, ${(await stat(video)).size} bytes`;
  await run(bare, binary, [...args, join(bare, 'lost-answer.js')]);
  const free = locked ? `; without permissions, a job ${await run(bare, binary, [...locked, program])}` : '';
  return `${subpaths.length} subpaths, ${subpaths.length - wanting.length} of them on their own; ${job}${free}`;
}

/** Why npm cannot install what exists; `undefined` when it can. @throws {Error} for any other failure */
async function whyNot(installation: Promise<unknown>): Promise<string | undefined> {
  try {
    await installation;
    return undefined;
  } catch (error) {
    const [reason] = unavailable.exec(String(error)) ?? [];
    if (reason === undefined) throw error;
    return reason;
  }
}

/** One line on a runtime. */
async function check(runtime: Runtime, home: string, projects: Projects, subpaths: readonly string[]): Promise<string> {
  const missing = await whyNot(Promise.all([projects, install(home, [runtime.wanted], { scripts: true })]));
  if (missing !== undefined) return `skipped, npm says ${missing}`;
  const binary = join(home, 'node_modules/.bin', runtime.command);
  const [version] = (await run(home, binary, ['--version'])).split('\n');
  return `${version}, ${await tryOut(runtime, binary, await projects, subpaths)}`;
}

const folder = await mkdtemp(join(tmpdir(), 'seedance-kit-'));
try {
  const { tarball, files } = pack(folder);
  const projects = Promise.all([
    install(join(folder, 'bare'), [tarball]),
    install(join(folder, 'full'), [tarball, ...peers.map((peer) => `${peer}@${versions.get(peer)}`)]),
  ]);
  const subpaths = subpathsOf(files);
  await Promise.all(
    runtimes.map(async (runtime) => {
      const { wanted } = runtime;
      try {
        console.log(`${wanted}: ${await check(runtime, join(folder, wanted), projects, subpaths)}`);
      } catch (error) {
        console.error(`${wanted}: failed\n${String(error)}`);
        process.exitCode = 1;
      }
    }),
  );
} finally {
  await rm(folder, { recursive: true, force: true });
}
