/** The package as its users get it: installed into an empty project, and used from there. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../scripts/specs.ts';

export type Installed = {
  /** A folder that has the package in its `node_modules`. */
  readonly project: string;
  /** Why it is not installed; empty when it is. */
  readonly missing: string;
  remove(): Promise<void>;
};

/** Installs a tarball into an empty project. */
export async function install(tarball: string): Promise<Installed> {
  const project = await mkdtemp(join(tmpdir(), 'seedance-kit-project-'));
  const remove = () => rm(project, { recursive: true, force: true });
  await writeFile(join(project, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  try {
    await runAsUser(project, 'npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', tarball]);
  } catch (error) {
    if (!/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENOTCACHED/.test(String(error))) throw error;
    return { project, missing: 'no registry answers', remove };
  }
  return { project, missing: '', remove };
}

/** Gives a project some of the packages that are installed here. */
export async function lend(project: string, names: readonly string[]): Promise<void> {
  await Promise.all(
    names.map((name) => symlink(join(root, 'node_modules', name), join(project, 'node_modules', name))),
  );
}

/** The environment of a user's shell: `node` is the machine's own, none of our tools is at hand. */
export function environmentOfUser(): NodeJS.ProcessEnv {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((path) => !path.includes('node_modules'));
  return { ...process.env, PATH: folders.join(delimiter) };
}

/** Runs a command the way a user's shell would. */
export async function runAsUser(cwd: string, command: string, args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(command, args, { cwd, env: environmentOfUser() });
  return stdout;
}
