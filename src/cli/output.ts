import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, chmod, lstat, readlink, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { UsageError } from './usage.ts';

/** Writes a text into the file that was found fit for it. */
export type Output = (text: string) => Promise<void>;

/**
 * Sees to it, before anything is sent, that a file can be written in the end; then it is written whole or not at all.
 *
 * @param flag Which named the file
 * @throws {UsageError} when it cannot be.
 */
export async function outputTo(file: string, folder: string, flag = '--output'): Promise<Output> {
  try {
    const path = await behindLinks(resolve(folder, file), flag);
    const found = await statOf(path);
    if (found?.isDirectory()) throw new UsageError(`${flag}: ${file} is a folder; name a file`);
    if (found && !found.isFile()) {
      // A pipe or a device, /dev/stderr for one, takes what comes and cannot be replaced.
      await access(path, constants.W_OK);
      return (text) => writeFile(path, text);
    }
    // The tries that it takes: the file beside it, which is then put in its place.
    const unfinished = join(dirname(path), `.${randomUUID()}.tmp`);
    await writeFile(unfinished, '', { flag: 'wx' });
    await rm(unfinished);
    return (text) => replace(path, unfinished, text, found?.mode);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${flag}: ${file} cannot be written: ${why(error)}`, { cause: error });
  }
}

/** Of a link, the file that it leads to is written, also one that is not there yet. */
async function behindLinks(path: string, flag: string): Promise<string> {
  let end = path;
  // As many as systems follow.
  for (let links = 0; links < 40; links += 1) {
    const found = await lstat(end).catch(unlessMissing);
    if (!found?.isSymbolicLink()) return end;
    end = resolve(dirname(end), await readlink(end));
  }
  throw new UsageError(`${flag}: ${path} is a link that leads in a circle; name a file`);
}

/** What stands there, if anything. A name that cannot be is told right away. */
function statOf(path: string) {
  return stat(path).catch(unlessMissing);
}

function unlessMissing(error: unknown): undefined {
  if (Object(error).code === 'ENOENT') return undefined;
  throw error;
}

async function replace(path: string, unfinished: string, text: string, mode: number | undefined): Promise<void> {
  try {
    await writeFile(unfinished, text, { flag: 'wx' });
    if (mode !== undefined) await chmod(unfinished, mode & 0o7777);
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
  if (code === 'ENAMETOOLONG') return 'its name is too long';
  if (code === 'ENOSPC') return 'the disk is full';
  return error instanceof Error ? error.message : String(error);
}
