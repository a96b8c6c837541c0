/**
 * Programs run the way a user's shell would: `node` is the machine's own, none of our tools is at hand.
 */
import { execFile } from 'node:child_process';
import { delimiter } from 'node:path';
import { promisify } from 'node:util';

/** A Node that runs programs. */
export type OwnNode = {
  /** `20.20.2` */
  readonly version: string;
  /** Runs a program to its end and gives what it has printed. */
  run(...args: readonly string[]): Promise<string>;
};

/** Finds the machine's own Node, which may be older than ours; where there is none, it is ours. */
export async function findOwnNode(): Promise<OwnNode> {
  return (await tryNode('node').catch(() => undefined)) ?? tryNode(process.execPath);
}

async function tryNode(command: string): Promise<OwnNode> {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((path) => !path.includes('node_modules'));
  const env = { ...process.env, PATH: folders.join(delimiter) };
  const run = async (...args: readonly string[]) =>
    (await promisify(execFile)(command, args, { env, timeout: 20_000 })).stdout;
  return { version: (await run('--print', 'process.versions.node')).trim(), run };
}
