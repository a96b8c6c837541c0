/**
 * Load over plain sockets: the same bytes again and again, the next as soon as an answer is whole. A
 * client that does more than that is slower than the servers, and would measure itself. It never sleeps
 * either: on a virtual machine, to wake a client that waits costs a server more than to answer it, and
 * only the fastest servers, for which no client has to wait, would be spared that.
 */
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

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
  const sleep = stayAwake();
  try {
    return await run(load, sockets);
  } finally {
    sleep();
    for (const socket of sockets) socket.destroy();
  }
}

/** Milliseconds that each request takes, one after the other. */
export async function requestTimes(port: number, requests: readonly Buffer[]): Promise<number[]> {
  const socket = await open(port);
  const sleep = stayAwake();
  const times: number[] = [];
  try {
    for (const request of requests) {
      const started = performance.now();
      await answerTo(socket, request);
      times.push(performance.now() - started);
    }
    return times;
  } finally {
    sleep();
    socket.destroy();
  }
}

function answerTo(socket: Socket, request: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    let received = Buffer.alloc(0);
    const read = (chunk: Buffer) => {
      received = received.length === 0 ? Buffer.from(chunk) : Buffer.concat([received, chunk]);
      const status = statusOfWhole(received);
      if (status === undefined) return;
      socket.off('data', read);
      if (status.startsWith('2')) resolve();
      else reject(new Error(`answered ${received.toString()}`));
    };
    socket.on('data', read);
    socket.write(request);
  });
}

async function open(port: number): Promise<Socket> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  await once(socket, 'connect', { signal: AbortSignal.timeout(5000) });
  return socket;
}

/** Keeps the event loop turning until the function it gives is called. */
function stayAwake(): () => void {
  const again = () => {
    turn = setImmediate(again);
  };
  let turn = setImmediate(again);
  return () => clearImmediate(turn);
}

function run({ request, milliseconds, maximum }: Load, sockets: readonly Socket[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    let answered = 0;
    const stop = () => {
      clearTimeout(timer);
      if (answered === 0) reject(new Error('no answers'));
      else resolve(answered / ((performance.now() - started) / 1000));
    };
    const timer = setTimeout(stop, milliseconds);
    for (const socket of sockets) {
      let received = Buffer.alloc(0);
      socket.on('data', (chunk) => {
        received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
        const status = statusOfWhole(received);
        if (status === undefined) return;
        if (!status.startsWith('2')) return reject(new Error(`answered ${received.toString()}`));
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

/** The status of an answer, once all of it has come; there is never more than one under way. */
function statusOfWhole(received: Buffer): string | undefined {
  const headEnd = received.indexOf('\r\n\r\n');
  if (headEnd === -1) return undefined;
  const head = received.toString('latin1', 0, headEnd);
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
  const isWhole =
    length === undefined
      ? received.toString('latin1', received.length - 5) === '0\r\n\r\n'
      : received.length >= headEnd + 4 + Number(length);
  return isWhole ? head.slice('HTTP/1.1 '.length) : undefined;
}
