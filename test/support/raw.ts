/**
 * HTTP as bytes on a socket, for what no well-behaved client sends.
 */
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

/** A request with a body of a stated, possibly false, length. */
export function rawPost(path: string, headers: Readonly<Record<string, string>>, body: string): string {
  const lines = Object.entries({ host: 'mock', authorization: 'Bearer key', connection: 'close', ...headers });
  return `POST ${path} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}`).join('\r\n')}\r\n\r\n${body}`;
}
