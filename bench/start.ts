/** How long it takes from the start of the command to its first answer. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, host, root, start, stop } from './children.ts';
import { compare, type Comparison } from './report.ts';
import { rounds } from './rounds.ts';
import {
  aimockApi,
  aimockArgs,
  aimockCommand,
  bareApi,
  firstAnswer,
  hasAimock,
  honoArgs,
  honoScript,
  ourApi,
  prismArgs,
  prismCommand,
  type Api,
} from './servers.ts';

const target = 1;

type Command = {
  readonly name: string;
  readonly script: string;
  readonly args: (port: number) => readonly string[];
  readonly api: Api;
};

/** The command as the package has it once it is built, and otherwise from the sources. */
const built = join(root, 'dist/cli.js');
const isBuilt = existsSync(built);
const kit: Command = {
  name: 'seedance-kit',
  script: isBuilt ? built : join(root, 'src/cli/main.ts'),
  args: (port) => ['mock', '--port', String(port), '--quiet'],
  api: ourApi,
};
const aimock: Command = { name: 'aimock', script: aimockCommand, args: aimockArgs, api: aimockApi };
const prism: Command = { name: 'Prism', script: prismCommand, args: prismArgs, api: bareApi };
/** It answers with given bytes, and any will do. */
const bytes = { path: bareApi.path, poll: '{}', create: '{}' };
const hono: Command = { name: 'bare Hono', script: honoScript, args: (port) => honoArgs(bytes, port), api: bareApi };

export async function compareStarts(count: number): Promise<Comparison[]> {
  const others = [...(hasAimock() ? [aimock] : []), prism, hono];
  const [ours = [], ...theirs] = await rounds(count, [kit, ...others], startToFirstAnswer);
  const what = isBuilt ? 'start' : 'start, unbuilt';
  return others.map((other, index) =>
    compare(what, other.name, 'ms', ours, theirs[index] ?? [], other === aimock ? target : null),
  );
}

async function startToFirstAnswer({ name, script, args, api }: Command): Promise<number> {
  const port = await freePort();
  const started = performance.now();
  const child = start(name, script, args(port));
  await firstAnswer(`http://${host}:${port}${api.path}`, api, 1);
  const elapsed = performance.now() - started;
  await stop(child);
  return elapsed;
}
