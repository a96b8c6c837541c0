import { constants, mkdirSync, accessSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEntryMaker, type JournalEntry, type Recorded } from '#simulator/journal/entry.ts';
import { harOf } from '#simulator/journal/har.ts';
import { writeWhole } from '../files/write-whole.ts';

export type RecorderOptions = {
  /** Where the recordings are kept; it is made if it is not there. */
  readonly folder: string;
  /** Whose answers they are. */
  readonly provider: string;
  /** What the documented paths follow, `https://api.example.com` say. */
  readonly base: string;
  /** Told once when a recording cannot be written; what comes after that may be missing. */
  readonly onProblem?: (error: unknown) => void;
};

/** Keeps exchanges on disk. */
export type Recorder = {
  /** The files so far, oldest first. */
  readonly files: readonly string[];
  /** Keeps an exchange; gives it as it is kept, without keys and secrets. */
  add(recorded: Omit<Recorded, 'origin'>): JournalEntry;
  /** Waits until everything is on disk. */
  close(): Promise<void>;
};

/** Characters that are kept of a body: 1 Mi. Of a longer one there is the beginning alone, which is not replayed. */
export const longestBody = 1024 * 1024;

/** A file that has so many characters is left as it is, and the next one begun. */
const longestFile = 4 * 1024 * 1024;

type Part = { readonly path: string; readonly entries: string[]; size: number };

/**
 * Keeps exchanges as HTTP Archives (HAR 1.2), without keys, secrets in URLs and the contents of files. Each run
 * begins a file of its own, named for the provider and the time. It is written anew with each exchange and put in
 * the place of the last one, so that there is a whole archive at any time.
 *
 * @throws {Error} when the folder cannot be made or written to.
 */
export function createRecorder({ folder, provider, base, onProblem }: RecorderOptions): Recorder {
  mkdirSync(folder, { recursive: true });
  accessSync(folder, constants.W_OK);
  const makeEntry = createEntryMaker(2 * longestBody, 'gateway');
  const started = new Date().toISOString().replaceAll(':', '-');
  const files: string[] = [];
  let current: Part | undefined;
  const unwritten = new Set<Part>();
  let count = 0;
  let writing: Promise<void> | undefined;
  let hasFailed = false;

  /** The file that is written to. */
  function part(): Part {
    if (current && current.size < longestFile) return current;
    current = { path: claim(folder, `${provider}-${started}`, files.length + 1), entries: [], size: 0 };
    files.push(current.path);
    return current;
  }

  async function write({ path, entries }: Part): Promise<void> {
    const { version, creator } = harOf([]).log;
    const log = { version, creator, _provider: provider, _base: base, entries: [] };
    const head = JSON.stringify({ log }).slice(0, -']}}'.length);
    await writeWhole(path, `${head}\n${entries.join(',\n')}\n]}}\n`);
  }

  /** What comes while a file is written goes into the next writing, however much it is. */
  async function writeAll(): Promise<void> {
    for (let next = first(unwritten); next; next = first(unwritten)) {
      unwritten.delete(next);
      await write(next).catch(failed);
    }
    writing = undefined;
  }

  function failed(error: unknown): void {
    if (!hasFailed) onProblem?.(error);
    hasFailed = true;
  }

  return {
    files,
    add(recorded) {
      const entry = makeEntry({ ...recorded, origin: base }, ++count).show();
      const [archived] = harOf([entry]).log.entries;
      const text = JSON.stringify(archived);
      try {
        const open = part();
        open.entries.push(text);
        open.size += text.length;
        unwritten.add(open);
        writing ??= writeAll();
      } catch (error) {
        failed(error);
      }
      return entry;
    },
    async close() {
      await writing;
    },
  };
}

function first<T>(set: ReadonlySet<T>): T | undefined {
  for (const value of set) return value;
  return undefined;
}

/** A file of that name that nobody else has, with an archive of nothing in it. */
function claim(folder: string, name: string, number: number): string {
  const path = join(folder, `${name}${number === 1 ? '' : `-${number}`}.har`);
  try {
    writeFileSync(path, JSON.stringify(harOf([])), { flag: 'wx' });
    return path;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return claim(folder, name, number + 1);
    throw error;
  }
}
