/**
 * How the server ends.
 */
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { serve } from '#adapters/http/index.ts';
import { createSimulator } from '#simulator/simulator.ts';

const body = JSON.stringify({ model: 'doubao-seedance-2.0', prompt: 'A dog on a beach' });
const head = `POST /tokenhub/api/v1/videos/generations HTTP/1.1\r\nhost: mock\r\nauthorization: Bearer key\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n`;

test('a stop lets a request under way finish, takes no new one, and happens once', async () => {
  const server = await serve(createSimulator(), { port: 0, grace: 10_000 });
  const socket = connect(server.port, '127.0.0.1').setEncoding('utf8');
  let answer = '';
  socket.on('data', (chunk) => (answer += chunk));
  const ended = new Promise((resolve) => socket.on('close', resolve));
  await new Promise((resolve) => socket.write(head + body.slice(0, 10), resolve));
  // Another request is answered only after the server has seen the first one.
  await fetch(`${server.url}/__mock/health`);

  const stopped = server.close();
  expect(server.close()).toBe(stopped);
  socket.write(body.slice(10));
  await stopped;
  await ended;
  expect(answer).toMatch(/^HTTP\/1.1 200 OK/);
  expect(answer).toContain('"status":"queued"');
  await expect(fetch(`${server.url}/__mock/health`)).rejects.toThrow('fetch failed');
});

test('a stop cuts off who does not finish in time', async () => {
  const server = await serve(createSimulator(), { port: 0, grace: 0 });
  const socket = connect(server.port, '127.0.0.1');
  const ended = new Promise((resolve) => socket.on('close', resolve).on('error', resolve));
  await new Promise((resolve) => socket.write(head + body.slice(0, 10), resolve));
  await fetch(`${server.url}/__mock/health`);
  await server.close();
  await ended;
});

test('a stopped port can be taken again', async () => {
  const first = await serve(createSimulator(), { port: 0 });
  await fetch(`${first.url}/__mock/health`);
  await first.close();
  const second = await serve(createSimulator(), { port: first.port });
  expect((await fetch(`${second.url}/__mock/health`)).status).toBe(200);
  await second.close();
});
