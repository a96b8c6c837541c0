/**
 * HTTP as bytes on a socket, for what no well-behaved client sends.
 */
import { once } from 'node:events';
import { connect } from 'node:net';

/** Writes to a server and gives everything it answers until it, or the client, closes. */
export function exchangeRaw(
  url: string,
  parts: readonly (string | Uint8Array)[],
  options: { endAfterWrite?: boolean } = {},
): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname);
    let answer = '';
    socket.setEncoding('latin1');
    socket.on('data', (chunk) => (answer += chunk));
    socket.on('close', () => resolve(answer));
    // A server that has answered may close while we still write; what it said counts.
    socket.on('error', (error) => (answer === '' ? reject(error) : resolve(answer)));
    for (const part of parts) socket.write(part);
    if (options.endAfterWrite) socket.end();
  });
}

/** Writes to a server over several connections at the same moment, and gives the beginning of each answer. */
export async function writeTogether(url: string, requests: readonly string[]): Promise<string[]> {
  const { hostname, port } = new URL(url);
  const sockets = requests.map(() => connect(Number(port), hostname));
  const answers = () => Promise.all(sockets.map(async (socket) => String((await once(socket, 'data'))[0])));
  const ask = (texts: readonly string[]) => {
    const answered = answers();
    for (const [index, socket] of sockets.entries()) socket.write(texts[index] ?? '');
    return answered;
  };
  // A server takes new connections in one by one, and reads all that it has at once.
  await ask(requests.map(() => 'GET /first HTTP/1.1\r\nhost: mock\r\n\r\n'));
  const given = await ask(requests);
  for (const socket of sockets) socket.destroy();
  return given;
}

/** A request with a body of a stated, possibly false, length. */
export function rawPost(path: string, headers: Readonly<Record<string, string>>, body: string): string {
  const lines = Object.entries({ host: 'mock', authorization: 'Bearer key', connection: 'close', ...headers });
  return `POST ${path} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}`).join('\r\n')}\r\n\r\n${body}`;
}
