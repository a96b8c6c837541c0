/**
 * Where the formats are taken apart: a thread of its own, because a damaged file can keep a library counting
 * for hours without a pause. A thread can be ended even then.
 */
import { parentPort, type MessagePort } from 'node:worker_threads';
import type { MediaFacts } from '#tasks/task.ts';
import { readFacts, type Libraries } from './facts.ts';
import { reasonOf, TooMuch, Unreadable } from './file.ts';

/** A file to be read, and the bytes of it that were asked for, or why there are none. */
export type ToWorker =
  | { readonly is: 'file'; readonly size: number }
  | { readonly is: 'bytes'; readonly id: number; readonly bytes: Uint8Array }
  | { readonly is: 'no bytes'; readonly id: number; readonly message: string; readonly isTooMuch: boolean };

/** `ready` or `missing` comes first: whether the packages are installed. */
export type FromWorker =
  | { readonly is: 'ready' }
  | { readonly is: 'missing'; readonly message: string }
  | { readonly is: 'read'; readonly id: number; readonly start: number; readonly end: number }
  | { readonly is: 'facts'; readonly facts: MediaFacts }
  | { readonly is: 'failure'; readonly message: string };

if (parentPort) await work(parentPort);

async function work(port: MessagePort): Promise<void> {
  const tell = (message: FromWorker) => port.postMessage(message);
  const libraries = await load();
  if (!libraries) {
    const names = ['mediabunny', 'image-size'];
    const message = `reading media files needs the packages ${names.join(' and ')}: npm install ${names.join(' ')}`;
    return tell({ is: 'missing', message });
  }

  const waiting = new Map<number, (message: Exclude<ToWorker, { is: 'file' }>) => void>();
  let reads = 0;
  const read = (start: number, end: number) =>
    new Promise<Uint8Array>((resolve, reject) => {
      const id = reads++;
      waiting.set(id, (message) => {
        waiting.delete(id);
        if (message.is === 'bytes') resolve(message.bytes);
        else reject(message.isTooMuch ? new TooMuch(message.message) : new Unreadable(message.message));
      });
      tell({ is: 'read', id, start, end });
    });
  port.on('message', (message: ToWorker) => {
    if (message.is !== 'file') return waiting.get(message.id)?.(message);
    readFacts({ size: message.size, read }, libraries).then(
      (facts) => tell({ is: 'facts', facts }),
      (error: unknown) => tell({ is: 'failure', message: failureOf(error) }),
    );
  });
  tell({ is: 'ready' });
}

function failureOf(error: unknown): string {
  if (error instanceof Unreadable) return error.message;
  // What follows is advice for those who program.
  const [sentence] = reasonOf(error).split('. ');
  return `the file is damaged, or of a kind that is not known: ${sentence}`;
}

async function load(): Promise<Libraries | undefined> {
  try {
    const [mediabunny, imageSize] = await Promise.all([import('mediabunny'), import('image-size')]);
    return { mediabunny, imageSize };
  } catch {
    return undefined;
  }
}
