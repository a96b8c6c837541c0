/**
 * Who may steer a mock that listens for other machines, too.
 */
import { request } from 'node:http';
import { networkInterfaces } from 'node:os';
import { expect, onTestFinished, test } from 'vitest';
import { createSimulator } from '#simulator/simulator.ts';
import { serve } from './index.ts';

/** An address of this machine that others use. */
const outside = Object.values(networkInterfaces())
  .flat()
  .find((found) => found?.family === 'IPv4' && !found.internal)?.address;

function statusAt(host: string, port: number, path: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request({ host, port, path, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.on('error', reject);
    sent.end();
  });
}

test.skipIf(outside === undefined)(
  `the controls answer this machine alone, whatever Host is claimed${outside === undefined ? ' (this machine has no address but its own)' : ''}`,
  async () => {
    const simulator = createSimulator();
    const server = await serve(simulator, { port: 0, host: '0.0.0.0' });
    onTestFinished(() => server.close());
    const ask = (host: string, headers: Record<string, string> = {}, path = '/__mock/health') =>
      statusAt(host, server.port, path, headers);
    expect(await ask('127.0.0.1')).toBe(200);
    expect(await ask(outside ?? '')).toBe(403);
    expect(await ask(outside ?? '', { host: 'localhost' })).toBe(403);
    expect(await ask(outside ?? '', { host: '127.0.0.1' }, 'http://127.0.0.1/__mock/health')).toBe(403);
    expect(await ask('127.0.0.1', { host: 'evil.example' }, 'http://127.0.0.1/__mock/health')).toBe(403);
    // The gateways themselves answer everybody.
    expect(await ask(outside ?? '', {}, '/tokenhub/api/v1/videos/generations/none')).toBe(401);
  },
);
