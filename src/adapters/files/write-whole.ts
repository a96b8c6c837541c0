import { randomUUID } from 'node:crypto';
import { mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/**
 * Writes a file so that nobody ever reads a half of it: whole, or not at all. Folders that are missing are made; of a
 * link, the file that it leads to is written; a pipe or a device takes the text as it comes.
 *
 * @throws {Error} what the file system says, or that `path` is a folder; nothing is left behind then
 */
export async function writeWhole(path: string, text: string): Promise<void> {
  const file = await realpath(resolve(path)).catch(() => resolve(path));
  const found = await stat(file).catch(() => undefined);
  if (found?.isDirectory()) throw new Error('it is a folder; name a file');
  if (found && !found.isFile()) return writeFile(file, text);
  await mkdir(dirname(file), { recursive: true });
  const unfinished = join(dirname(file), `.${randomUUID()}.tmp`);
  try {
    await writeFile(unfinished, text, { flag: 'wx' });
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}
