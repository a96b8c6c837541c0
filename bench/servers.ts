/** The servers that are compared, and how each is asked for the same work. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { answering, freePort, host, portOf, root, start } from './children.ts';

const collection = '/api/v1/videos/generations';
export const json = { authorization: 'Bearer bench', 'content-type': 'application/json' };

/** Where a server has its jobs, and a body that makes one. */
export type Api = { readonly path: string; readonly body: string };

const text = 'A paper boat drifts down a rainy street at dusk, low tracking shot';

/** The text request of the spec, with every field that a text request has. */
const request = JSON.stringify({
  model: 'doubao-seedance-2.0',
  prompt: text,
  duration: 5,
  resolution: '720p',
  aspect_ratio: '16:9',
  generate_audio: true,
  watermark: false,
});

export const ourApi: Api = { path: `/tokenhub${collection}`, body: request };
export const bareApi: Api = { path: collection, body: request };
/** The same job at the API of Seedance that aimock plays. */
export const aimockApi: Api = {
  path: '/api/v3/contents/generations/tasks',
  body: JSON.stringify({
    model: 'doubao-seedance-2.0',
    content: [{ type: 'text', text }],
    duration: 5,
    resolution: '720p',
    ratio: '16:9',
    generate_audio: true,
    watermark: false,
  }),
};

/** The bytes of our answers, for Hono to answer with. */
export type Answers = { readonly path: string; readonly poll: string; readonly create: string };

/** A server that runs, and the bytes of the two requests to it. */
export type Subject = {
  readonly name: string;
  readonly port: number;
  readonly poll: Buffer;
  readonly create: Buffer;
};

/** The packages have no import for their commands; these are what `npx` runs. */
export const prismCommand = join(root, 'node_modules/@stoplight/prism-cli/dist/index.js');
export const aimockCommand = join(root, 'node_modules/@copilotkit/aimock/dist/cli.js');

export const honoScript = join(import.meta.dirname, 'servers/hono.ts');
const nodeScript = join(import.meta.dirname, 'servers/node.ts');

export const hasAimock = (): boolean => existsSync(aimockCommand);

export function aimockArgs(port: number): string[] {
  const fixtures = join(import.meta.dirname, 'servers/aimock.json');
  return ['--host', host, '--port', String(port), '--fixtures', fixtures, '--log-level', 'silent'];
}

export function prismArgs(port: number): string[] {
  const spec = join(root, 'specs/tokenhub/openapi.yaml');
  return ['mock', '--host', host, '--port', String(port), '--verboseLevel', 'silent', spec];
}

export function honoArgs(answers: Answers, port = 0): string[] {
  return [JSON.stringify(answers), String(port)];
}

export type Servers = {
  readonly kit: Subject;
  readonly hono: Subject;
  readonly node: Subject;
  readonly prism: Subject;
  /** `undefined` where it is not installed. */
  readonly aimock: Subject | undefined;
};

/** Starts all of them: ours, bare Hono and `node:http` alone with the same bytes, Prism on the same spec, and aimock. */
export async function startServers(): Promise<Servers> {
  const prismPort = await freePort();
  start('Prism', prismCommand, prismArgs(prismPort));
  const aimockPort = await freePort();
  if (hasAimock()) start('aimock', aimockCommand, aimockArgs(aimockPort));

  const kitPort = await portOf(start('seedance-kit', join(import.meta.dirname, 'servers/kit.ts')));
  const kitUrl = `http://${host}:${kitPort}${ourApi.path}`;
  const create = await firstAnswer(kitUrl, ourApi);
  const task = idIn(create);
  const poll = await (await answering(`${kitUrl}/${task}`, { headers: json }, 50)).text();
  const answers: Answers = { path: ourApi.path, poll, create };
  const honoPort = await portOf(start('bare Hono', honoScript, honoArgs(answers)));
  const nodePort = await portOf(start('node:http', nodeScript, [JSON.stringify(answers)]));
  await answering(`http://${host}:${prismPort}${collection}/${task}`, { headers: json }, 50);
  return {
    kit: subject('seedance-kit', kitPort, ourApi, task),
    hono: subject('bare Hono', honoPort, ourApi, task),
    node: subject('node:http alone', nodePort, ourApi, task),
    prism: subject('Prism', prismPort, bareApi, task),
    aimock: hasAimock() ? subject('aimock', aimockPort, aimockApi, await aimockTask(aimockPort)) : undefined,
  };
}

async function aimockTask(port: number): Promise<string> {
  return idIn(await firstAnswer(`http://${host}:${port}${aimockApi.path}`, aimockApi));
}

/** The first answer to a create, asked for until there is one. */
export async function firstAnswer(url: string, { body }: Api, pause = 50): Promise<string> {
  return (await answering(url, { method: 'POST', headers: json, body }, pause)).text();
}

function idIn(created: string): string {
  return JSON.parse(created).id;
}

export function subject(name: string, port: number, { path, body }: Api, task: string): Subject {
  const head = (line: string) =>
    `${line} HTTP/1.1\r\nhost: ${host}:${port}\r\nauthorization: Bearer bench\r\naccept: application/json\r\n`;
  const sent = `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
  return {
    name,
    port,
    poll: Buffer.from(`${head(`GET ${path}/${task}`)}\r\n`),
    create: Buffer.from(head(`POST ${path}`) + sent),
  };
}
