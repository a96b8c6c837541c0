/** Loads what the package exports, and prints why a subpath does not load. Runs on Node, Bun and Deno. */
import { readFile } from 'node:fs/promises';

const failures = {};
for (const subpath of JSON.parse(process.argv[2])) {
  try {
    if (subpath.endsWith('.yaml')) await readFile(new URL(import.meta.resolve(subpath)));
    else await import(subpath, subpath.endsWith('.json') ? { with: { type: 'json' } } : undefined);
  } catch (error) {
    failures[subpath] = String(error);
  }
}
console.log(JSON.stringify(failures));
// Some of the optional packages keep a process alive.
process.exit(0);
