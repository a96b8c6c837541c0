/**
 * Creates tasks at a server that ends a connection without an answer when it is used a second time. Nothing may send
 * such a create again: a `fetch` may, all by itself.
 */
import { createServer } from 'node:net';
import { createCometapiClient } from 'seedance-kit/cometapi';
import { createTokenhubClient } from 'seedance-kit/tokenhub';

let posts = 0;
const server = createServer((socket) => {
  let requests = 0;
  let received = '';
  socket.on('error', () => {});
  socket.on('data', (part) => {
    received += part.toString('latin1');
    const length = Number(/content-length: (\d+)/i.exec(received)?.[1]);
    if (!(received.length >= received.indexOf('\r\n\r\n') + 4 + length)) return;
    received = '';
    posts += 1;
    requests += 1;
    if (requests > 1) socket.end();
    else socket.write('HTTP/1.1 403 Forbidden\r\ncontent-length: 2\r\n\r\n{}');
  });
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const options = { apiKey: 'any-key', baseUrl: `http://127.0.0.1:${server.address().port}` };
const request = { model: 'seedance-2.0', prompt: 'A dog', seconds: 5 };
const comet = createCometapiClient(options);
const creates = {
  text: () => createTokenhubClient(options).create(request),
  form: () => comet.create(request),
  'form of an operation': () => comet.createVideo({ body: { model: 'doubao-seedance-2-0', prompt: 'A dog' } }),
};
for (const [name, create] of Object.entries(creates)) {
  let code = 'api';
  // Whether a connection is used again is up to the runtime, and it may need a moment to see that it can be.
  for (let attempt = 0; code === 'api' && attempt < 50; attempt += 1) {
    posts = 0;
    code = await create().then(
      () => 'a task',
      (error) => error.code,
    );
    if (posts !== 1) throw new Error(`${name}: one create was sent ${posts} times, and ended with ${code}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  if (code !== 'ambiguous-create') throw new Error(`${name}: a create without an answer ended with ${code}`);
}
process.exit(0);
