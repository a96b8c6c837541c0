import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file of the package by its path from the top: `specs/` and the corpora stand there, wherever the built code is. */
export function packageFile(path: string): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, path)) && folder !== dirname(folder)) folder = dirname(folder);
  return join(folder, path);
}
