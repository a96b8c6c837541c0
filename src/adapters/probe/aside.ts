import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { MediaFacts } from '#tasks/task.ts';
import { reasonOf, TooMuch, Unreadable, type MediaFile } from './file.ts';
import type { FromWorker, ToWorker } from './worker.ts';

/** A thread that reads facts, of one file after the other. */
export type Aside = {
  /** Gives when the thread has what it needs, and rejects when a package is missing. Comes before any read. */
  readonly ready: Promise<void>;
  read(file: MediaFile): Promise<MediaFacts>;
  /** Whether a file is being read; a thread that has failed stays busy with it. */
  isBusy(): boolean;
  /** Ends the thread, whatever it does. */
  end(): Promise<void>;
};

type Job = {
  readonly file: MediaFile;
  readonly resolve: (facts: MediaFacts) => void;
  readonly reject: (error: Error) => void;
};

/** What a thread runs: the source, or what is built of it, which this may then share a folder with or not. */
function workerFile(): URL {
  const names = ['./worker.ts', './probe-worker.js', '../probe-worker.js'];
  const found = names.map((name) => new URL(name, import.meta.url)).find((url) => existsSync(url));
  if (!found) throw new Error('probe-worker.js of seedance-kit is missing; a bundle has to leave the package outside');
  return found;
}

/** Starts a thread. */
export function startAside(): Aside {
  const worker = new Worker(workerFile(), {
    // What Node was started with may be meant for a script that is no file.
    execArgv: [],
    // A damaged file may ask for any amount.
    resourceLimits: { maxOldGenerationSizeMb: 1024 },
  });
  const tell = (message: ToWorker, moved: ArrayBuffer[] = []) => worker.postMessage(message, moved);
  let job: Job | undefined;

  const ready = new Promise<void>((resolve, reject) => {
    worker.on('message', (message: FromWorker) => {
      if (message.is === 'ready') return resolve();
      if (message.is === 'missing') return reject(new Error(message.message));
      const current = job;
      if (!current) return undefined;
      if (message.is === 'read') return void supply(current.file, message.id, message.start, message.end);
      job = undefined;
      if (message.is === 'facts') return current.resolve(message.facts);
      return current.reject(new Unreadable(message.message));
    });
    worker.on('error', (cause) => {
      reject(cause);
      job?.reject(new Unreadable(`the file is damaged, and cannot be read: ${reasonOf(cause)}`, { cause }));
    });
  });
  // Whoever waits for it is told.
  ready.catch(() => {});

  async function supply(file: MediaFile, id: number, start: number, end: number): Promise<void> {
    try {
      // What is read stays here; the thread gets its own.
      const bytes = new Uint8Array(await file.read(start, end));
      tell({ is: 'bytes', id, bytes }, [bytes.buffer]);
    } catch (error) {
      tell({ is: 'no bytes', id, message: reasonOf(error), isTooMuch: error instanceof TooMuch });
    }
  }

  return {
    ready,
    read: (file) =>
      new Promise((resolve, reject) => {
        job = { file, resolve, reject };
        tell({ is: 'file', size: file.size });
      }),
    isBusy: () => job !== undefined,
    async end() {
      await worker.terminate();
    },
  };
}
