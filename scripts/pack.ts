/** Packs what `npm run build` has written. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './specs.ts';

/** Writes the tarball into a folder. @throws {Error} when nothing has been built. */
export function pack(folder: string): { tarball: string; files: string[] } {
  if (!existsSync(join(root, 'dist'))) throw new Error('there is nothing to pack; first `npm run build`');
  const command = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder];
  const [{ filename, files }] = JSON.parse(execFileSync('npm', command, { cwd: root, encoding: 'utf8' }));
  return { tarball: join(folder, filename), files: files.map(({ path }: { path: string }) => path) };
}
