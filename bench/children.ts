/** Servers in processes of their own. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export const root = join(import.meta.dirname, '..');
export const host = '127.0.0.1';

const children = new Set<ChildProcess>();

/** A module that every server loads: it must not outlive the bench, however that ends. */
const leash = "data:text/javascript,process.once('disconnect',()=>process.exit())";

/** Starts a script; it ends with the bench at the latest. */
export function start(name: string, script: string, args: readonly string[] = [], flags: readonly string[] = []) {
  const child = spawn(process.execPath, [...flags, '--import', leash, script, ...args], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  children.add(child);
  child.once('exit', (code) => {
    children.delete(child);
    if (code !== null) throw new Error(`${name} ended with exit code ${code} before the bench did`);
  });
  return child;
}

/** Ends a server at once. */
export async function stop(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

/** Ends every server at once. */
export function stopAll(): void {
  for (const child of children) child.kill('SIGKILL');
}

/** What a server of ours says next. */
export async function messageFrom(child: ChildProcess, milliseconds = 10_000): Promise<Record<string, number>> {
  const [message] = await once(child, 'message', { signal: AbortSignal.timeout(milliseconds) });
  return message;
}

/** The port that a server of ours takes. */
export async function portOf(child: ChildProcess, milliseconds?: number): Promise<number> {
  return (await messageFrom(child, milliseconds)).port ?? 0;
}

/** Asks until there is an answer that is a success. */
export async function answering(url: string, init: RequestInit, pause: number): Promise<Response> {
  const end = performance.now() + 20_000;
  while (performance.now() < end) {
    const response = await fetch(url, init).catch(() => undefined);
    if (response?.ok) return response;
    await sleep(pause);
  }
  throw new Error(`no answer from ${url}`);
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, host);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}
