import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { UsageError } from '../usage.ts';

/** Writes a text into the file that was found fit for it. */
export type Output = (text: string) => Promise<void>;

/**
 * Sees to it, before anything is sent, that a file can be written in the end; then it is written whole or not at all.
 *
 * @throws {UsageError} when it cannot be.
 */
export async function outputTo(file: string, folder: string): Promise<Output> {
  try {
    // Of a link, the file that it leads to is written.
    const path = await realpath(resolve(folder, file)).catch(() => resolve(folder, file));
    const found = await stat(path).catch(() => undefined);
    if (found?.isDirectory()) throw new UsageError(`--output: ${file} is a folder; name a file`);
    if (found && !found.isFile()) {
      // A pipe or a device, /dev/stderr for one, takes what comes and cannot be replaced.
      await access(path, constants.W_OK);
      return (text) => writeFile(path, text);
    }
    await access(dirname(path), constants.W_OK);
    return (text) => replace(path, text);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`--output: ${file} cannot be written: ${why(error)}`, { cause: error });
  }
}

async function replace(path: string, text: string): Promise<void> {
  const unfinished = `${path}.${randomUUID()}.tmp`;
  try {
    await writeFile(unfinished, text, { flag: 'wx' });
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

/** What stands in the way of a file, in words where they are known. */
export function why(error: unknown): string {
  const code: unknown = Object(error).code;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'there is no such folder';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'this user may not';
  if (code === 'ENOSPC') return 'the disk is full';
  return error instanceof Error ? error.message : String(error);
}
