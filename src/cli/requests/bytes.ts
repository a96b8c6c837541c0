import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';

/** What a file or a stream holds, or why that is not to be had. */
export type Bytes =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly isMissing: boolean; readonly message: string };

/** More than any request has, and little enough to be held at once. */
const most = 64 * 1024 * 1024;

/** The first of the folders' files of that path that is there; where none is, the first of all. */
export async function locateFile(path: string, folders: readonly string[]): Promise<string> {
  const paths = folders.map((folder) => resolve(folder, path));
  for (const each of paths) {
    if (await stat(each).catch(() => undefined)) return each;
  }
  return paths[0] ?? path;
}

/** Reads a file; a pipe or a device, too, unless it must be a regular one. */
export async function readFileBytes(path: string, mustBeRegular = false): Promise<Bytes> {
  try {
    const found = await stat(path);
    if (found.isDirectory() && mustBeRegular) return refuse('this is a folder; name one file');
    if (found.isDirectory())
      return refuse(`this is a folder; name the files in it, by '${basename(path)}/**/*.json' for example`);
    // The other end of a pipe may never come.
    if (mustBeRegular && !found.isFile()) return refuse('this is no file, but a device, pipe or socket');
    return found.size > most ? tooLarge() : await readBytes(createReadStream(path));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return { ok: false, isMissing: code === 'ENOENT' || code === 'ENOTDIR', message: explain(code, error) };
  }
}

/** Reads a stream to its end. */
export async function readBytes(stream: AsyncIterable<Uint8Array>): Promise<Bytes> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.byteLength;
    if (size > most) return tooLarge();
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return { ok: true, bytes };
}

function refuse(message: string): Bytes {
  return { ok: false, isMissing: false, message };
}

function tooLarge(): Bytes {
  return refuse(`this has more than ${most / 1024 / 1024} MiB, more than is read; cut it into several files`);
}

function explain(code: string, error: unknown): string {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'there is no such file';
    case 'EACCES':
    case 'EPERM':
      return 'this may not be read by you';
    case 'ENAMETOOLONG':
      return 'this is too long for the name of a file';
    case 'ELOOP':
      return 'this is a link that leads back to itself';
    default:
      return `this cannot be read: ${error instanceof Error ? error.message : String(error)}`;
  }
}
