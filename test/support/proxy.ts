/**
 * The command `proxy` in this process, and what stands behind it.
 */
import { EventEmitter, once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { serve } from '#adapters/http/index.ts';
import { proxy, type ProxyTerminal } from '#cli/proxy.ts';
import type { ProviderId } from '#providers/index.ts';
import { createClock, createSimulator, type SimulatorOptions } from '#simulator/index.ts';

/** What a run has written, and its exit code. */
export type Ended = { readonly code: number; readonly stdout: string; readonly stderr: string };

/** A terminal that keeps what is written. */
function terminalIn(folder = tmpdir(), onText: () => void = () => {}) {
  let [stdout, stderr] = ['', ''];
  const signals = new EventEmitter();
  const exits: number[] = [];
  const terminal: ProxyTerminal = {
    on: (signal, listener) => signals.on(signal, listener),
    off: (signal, listener) => signals.off(signal, listener),
    exit: (code) => void exits.push(code),
    stdout: { write: (text) => ((stdout += text), onText()) },
    stderr: { write: (text) => ((stderr += text), onText()) },
    env: process.env,
    cwd: () => folder,
  };
  const press = (signal: string) => void signals.emit(signal, signal);
  return { terminal, stdout: () => stdout, stderr: () => stderr, press, exits };
}

/** Runs the proxy to its end: with a command, or with arguments that keep it from starting. */
export async function runProxy(args: readonly string[], folder?: string): Promise<Ended> {
  const { terminal, stdout, stderr } = terminalIn(folder);
  const code = await proxy(args, terminal);
  return { code, stdout: stdout(), stderr: stderr() };
}

/** Starts the proxy on a free port. `end` is Ctrl-C. */
export async function startProxy(provider: ProviderId, upstream: string, ...flags: string[]) {
  let tell = () => {};
  const { terminal, stdout, stderr, press, exits } = terminalIn(tmpdir(), () => tell());
  const args = ['--provider', provider, '--upstream', upstream, '--port', '0', ...flags];
  const running = proxy(args, terminal);
  const output = () => stdout() + stderr();
  const listening = new Promise<void>((resolve) => {
    tell = () => void (/listening on \S+\n/.test(output()) && resolve());
  });
  await Promise.race([listening, running]);
  /** Waits until that is said. */
  const says = (text: string) =>
    new Promise<void>((resolve) => {
      tell = () => void (output().includes(text) && resolve());
      tell();
    });
  const end = async (): Promise<Ended> => {
    press('SIGINT');
    return { code: await running, stdout: stdout(), stderr: stderr() };
  };
  onTestFinished(async () => void (await end()));
  return { url: /listening on (\S+)/.exec(output())?.[1] ?? '', output, says, press, exits, running, end };
}

/** A mock whose clock stands still, over HTTP. */
export async function startUpstreamMock(options: SimulatorOptions = {}) {
  const simulator = createSimulator({ clock: createClock({ mode: 'frozen' }), ...options });
  const server = await serve(simulator, { port: 0, grace: 0 });
  onTestFinished(async () => {
    await server.close();
    await simulator.close();
  });
  return { simulator, url: server.url };
}

/** A server that stands for a gateway gone wrong. */
export async function startServer(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${Object(server.address()).port}`;
}

/** A folder that goes with the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'seedance-kit-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
