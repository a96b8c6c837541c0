import { existsSync, watch, type FSWatcher } from 'node:fs';
import { basename, dirname } from 'node:path';

/** Looks after some files. */
export type Watch = {
  /** From now on, these files. Those in a folder that cannot be watched are left out. */
  follow(files: Iterable<string>): void;
  close(): void;
};

/** Editors write a file in several steps. */
const quiet = 50;

/**
 * Calls back when one of the files has changed, come or gone, once all is quiet again. It is their folders
 * that are watched: most editors put a new file in the place of the old one.
 */
export function createWatch(onChange: () => void): Watch {
  const folders = new Map<string, { readonly watcher: FSWatcher; names: ReadonlySet<string> }>();
  let timer: NodeJS.Timeout | undefined;

  function seen(folder: string, name: string | null): void {
    if (name !== null && !folders.get(folder)?.names.has(name)) return;
    clearTimeout(timer);
    timer = setTimeout(onChange, quiet);
  }

  function open(folder: string, names: ReadonlySet<string>): void {
    try {
      const watcher = watch(folder, (_event, name) => seen(folder, name));
      // The folder itself has gone, say.
      watcher.on('error', () => drop(folder));
      folders.set(folder, { watcher, names });
    } catch {
      // The rest of the files may be watched all the same.
    }
  }

  function drop(folder: string): void {
    folders.get(folder)?.watcher.close();
    folders.delete(folder);
  }

  return {
    follow(files) {
      const wanted = byFolder(files);
      for (const folder of [...folders.keys()].filter((known) => !wanted.has(known))) drop(folder);
      for (const [folder, names] of wanted) {
        const known = folders.get(folder);
        if (known) known.names = names;
        else open(folder, names);
      }
    },
    close() {
      clearTimeout(timer);
      for (const folder of folders.keys()) drop(folder);
    },
  };
}

/** The names of files by the folders they are in; for a folder that is missing, its own name by the one it will be in. */
function byFolder(files: Iterable<string>): Map<string, Set<string>> {
  const folders = new Map<string, Set<string>>();
  for (const file of files) {
    let [folder, name] = [dirname(file), basename(file)];
    while (!existsSync(folder) && dirname(folder) !== folder) [folder, name] = [dirname(folder), basename(folder)];
    folders.set(folder, (folders.get(folder) ?? new Set()).add(name));
  }
  return folders;
}
