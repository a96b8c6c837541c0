/** What Node's own server gives at best, with nothing on top: it reads a body, parses it, and answers given bytes. */
import { createServer, type ServerResponse } from 'node:http';
import type { Answers } from '../servers.ts';

const answers: Answers = JSON.parse(process.argv[2] ?? '');

function answer(outgoing: ServerResponse, body: string): void {
  outgoing.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
  outgoing.end(body);
}

const server = createServer((incoming, outgoing) => {
  if (incoming.method === 'GET') return answer(outgoing, answers.poll);
  const chunks: Buffer[] = [];
  incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
  incoming.on('end', () => {
    JSON.parse(Buffer.concat(chunks).toString());
    answer(outgoing, answers.create);
  });
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (typeof address === 'object' && address) process.send?.({ port: address.port });
});
process.once('SIGTERM', () => server.close());
