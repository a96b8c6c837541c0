/**
 * Load over plain sockets: the same bytes again and again, the next as soon as an answer is whole. A
 * client that does more than that is slower than the servers, and would measure itself.
 */
import { connect, type Socket } from 'node:net';
import { once } from 'node:events';

export type Load = {
  readonly port: number;
  readonly request: Buffer;
  /** How many keep-alive connections ask at the same time. */
  readonly connections: number;
  /** When it ends: after this time, or this many answers. */
  readonly milliseconds: number;
  readonly maximum: number;
};

/** Requests per second that were answered. Any answer but a 2xx ends the bench. */
export async function requestsPerSecond(load: Load): Promise<number> {
  const sockets = await Promise.all(Array.from({ length: load.connections }, () => open(load.port)));
  try {
    return await run(load, sockets);
  } finally {
    for (const socket of sockets) socket.destroy();
  }
}

async function open(port: number): Promise<Socket> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  await once(socket, 'connect', { signal: AbortSignal.timeout(5000) });
  return socket;
}

function run({ request, milliseconds, maximum }: Load, sockets: readonly Socket[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    let answered = 0;
    const stop = () => {
      clearTimeout(timer);
      clearTimeout(cutOff);
      resolve(answered / ((performance.now() - started) / 1000));
    };
    const timer = setTimeout(stop, milliseconds);
    const cutOff = setTimeout(() => reject(new Error('no answers')), milliseconds + 5000);
    for (const socket of sockets) {
      let received = Buffer.alloc(0);
      socket.on('data', (chunk) => {
        received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
        const answer = wholeAnswer(received);
        if (!answer) return;
        if (answer.status < 200 || answer.status > 299) return reject(new Error(`answered ${received.toString()}`));
        received = Buffer.alloc(0);
        answered++;
        if (answered >= maximum) stop();
        else socket.write(request);
      });
      socket.once('error', reject);
      socket.once('end', () => reject(new Error('a keep-alive connection was closed')));
      socket.write(request);
    }
  });
}

/** The answer, once all of it has come; there is never more than one under way. */
function wholeAnswer(received: Buffer): { status: number } | undefined {
  const headEnd = received.indexOf('\r\n\r\n');
  if (headEnd === -1) return undefined;
  const head = received.toString('latin1', 0, headEnd);
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
  const whole =
    length === undefined
      ? received.toString('latin1', received.length - 5) === '0\r\n\r\n'
      : received.length >= headEnd + 4 + Number(length);
  return whole ? { status: Number(head.slice(9, 12)) } : undefined;
}
