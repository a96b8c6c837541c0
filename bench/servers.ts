/** The servers that are compared, each in a process of its own. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const root = join(import.meta.dirname, '..');
const host = '127.0.0.1';
/** Where our server has a provider's documented paths. */
const prefix = '/tokenhub';
const collection = '/api/v1/videos/generations';
const json = { authorization: 'Bearer bench', 'content-type': 'application/json' };

/** The text request of the spec, with every field that a text request has. */
const createBody = JSON.stringify({
  model: 'doubao-seedance-2.0',
  prompt: 'A paper boat drifts down a rainy street at dusk, low tracking shot',
  duration: 5,
  resolution: '720p',
  aspect_ratio: '16:9',
  generate_audio: true,
  watermark: false,
});

/** The bytes of our answers, for Hono to answer with. */
export type Answers = { readonly path: string; readonly poll: string; readonly create: string };

/** A server that runs, and the bytes of the two requests to it. */
export type Subject = {
  readonly name: string;
  readonly port: number;
  readonly poll: Buffer;
  readonly create: Buffer;
};

const children: ChildProcess[] = [];

/** Starts all of them: ours, bare Hono answering the same bytes, and Prism on the same spec. */
export async function startServers(): Promise<{ kit: Subject; hono: Subject; prism: Subject }> {
  const prismPort = await freePort();
  const prism = start(
    'Prism',
    // The package has no import for its command; this is what `npx prism` runs.
    join(root, 'node_modules/@stoplight/prism-cli/dist/index.js'),
    [
      'mock',
      '--host',
      host,
      '--port',
      String(prismPort),
      '--verboseLevel',
      'silent',
      join(root, 'specs/tokenhub/openapi.yaml'),
    ],
  );
  const kitPort = await portOf(start('seedance-kit', join(import.meta.dirname, 'servers/kit.ts')));
  const { task, answers } = await answersOf(kitPort);
  const honoPort = await portOf(
    start('bare Hono', join(import.meta.dirname, 'servers/hono.ts'), [JSON.stringify(answers)]),
  );
  await answering(prism, prismPort, `${collection}/${task}`);
  return {
    kit: subject('seedance-kit', kitPort, `${prefix}${collection}`, task),
    hono: subject('bare Hono', honoPort, `${prefix}${collection}`, task),
    prism: subject('Prism', prismPort, collection, task),
  };
}

/** Ends every server at once. */
export function stopServers(): void {
  for (const child of children) child.kill('SIGKILL');
}

function start(name: string, script: string, args: readonly string[] = []): ChildProcess {
  const leash = join(import.meta.dirname, 'servers/leash.ts');
  const child = spawn(process.execPath, ['--import', leash, script, ...args], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  children.push(child);
  child.once('exit', (code) => {
    if (code !== null) throw new Error(`${name} ended with exit code ${code} before the bench did`);
  });
  return child;
}

async function portOf(child: ChildProcess): Promise<number> {
  const [message] = await once(child, 'message', { signal: AbortSignal.timeout(10_000) });
  return message.port;
}

/** Makes a task at our server and looks at both answers. */
async function answersOf(port: number): Promise<{ task: string; answers: Answers }> {
  const url = `http://${host}:${port}${prefix}${collection}`;
  const create = await bytesOf(url, { method: 'POST', headers: json, body: createBody });
  const task: string = JSON.parse(create).id;
  const poll = await bytesOf(`${url}/${task}`, { headers: json });
  return { task, answers: { path: `${prefix}${collection}`, poll, create } };
}

async function bytesOf(url: string, init: RequestInit): Promise<string> {
  const response = await fetch(url, init);
  if (!response.ok) throw new Error(`our server answered ${response.status}: ${await response.text()}`);
  return response.text();
}

async function answering(child: ChildProcess, port: number, path: string): Promise<void> {
  for (let attempt = 0; attempt < 100 && child.exitCode === null; attempt++) {
    const response = await fetch(`http://${host}:${port}${path}`, { headers: json }).catch(() => undefined);
    if (response?.ok) return;
    await sleep(100);
  }
  throw new Error(`no answer from port ${port}`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, host);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

function subject(name: string, port: number, path: string, task: string): Subject {
  const head = (line: string) =>
    `${line} HTTP/1.1\r\nhost: ${host}:${port}\r\nauthorization: Bearer bench\r\naccept: application/json\r\n`;
  const body = `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(createBody)}\r\n\r\n${createBody}`;
  return {
    name,
    port,
    poll: Buffer.from(`${head(`GET ${path}/${task}`)}\r\n`),
    create: Buffer.from(head(`POST ${path}`) + body),
  };
}
